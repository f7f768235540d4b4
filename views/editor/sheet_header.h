// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/sheet_model.h"

#include <QHeaderView>

namespace waterhammer {

/// The head of an editing table in two rows: groups above, columns below. A click sorts, another turns the order
/// round, a third brings the order of the file back.
class SheetHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit SheetHeader(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] const SheetModel* sheet() const;
    [[nodiscard]] double topLine() const; ///< px, of what columns share
    void paintGroups(QPainter& painter) const;
    void paintColumn(QPainter& painter, int column) const;
    void sort(int column);

    Theme m_theme{ThemeKind::Light};
};

} // namespace waterhammer
