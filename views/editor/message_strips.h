// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/message_strip.h"

#include <map>

class QTableView;

namespace waterhammer {

class SheetModel;

/// The messages of a table, each over the line that is kept free for it, as wide as the window wherever the columns
/// are scrolled to.
///
/// They stand beside the table: there the frozen columns cannot cover them, and assistive technology, which finds
/// nothing but cells in a table, meets their buttons.
class MessageStrips : public QObject {
    Q_OBJECT
public:
    MessageStrips(QTableView& table, const SheetModel& model);

    /// Brings them up to date with the model and the scroll bars. Nothing is destroyed at once: a change of style may
    /// be walking over all widgets.
    void place();
    void setTheme(const Theme& theme);
    /// That of a line, if it is in sight.
    [[nodiscard]] MessageStrip* ofLine(int line) const;

Q_SIGNALS:
    void repairRequested(const waterhammer::RowProblem& problem, const waterhammer::RepairButton& repair);
    void undoRequested();
    void leaveRequested();
    void tabbedOut(std::size_t row, bool back);

private:
    MessageStrip& stripOf(std::size_t row);
    void dropOthers(const std::vector<std::size_t>& seen);

    QTableView& m_table;
    const SheetModel& m_model;
    Theme m_theme{ThemeKind::Light};
    std::map<std::size_t, MessageStrip*> m_strips;
    bool m_placing = false;
};

} // namespace waterhammer
