// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QTableView>

namespace waterhammer {

class SheetDelegate;
class SheetHeader;
class SheetModel;

/// The first columns of a table once more, above it while it is scrolled sideways, so that names stay in sight.
class FrozenColumns : public QTableView {
    Q_OBJECT
public:
    static constexpr int count = 3;

    FrozenColumns(QTableView& table, SheetModel& model);

    void setTheme(const Theme& theme);
    /// Where the table's scroll bars and widths put them.
    void place();

private:
    QTableView& m_table;
    SheetDelegate* m_delegate; ///< one of its own: a delegate's editors belong to one view
    SheetHeader* m_header;
};

} // namespace waterhammer
