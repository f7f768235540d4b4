// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/frozen_columns.h"

#include "views/editor/sheet_delegate.h"
#include "views/editor/sheet_header.h"

#include <QScrollBar>

#include <algorithm>

namespace waterhammer {

FrozenColumns::FrozenColumns(QTableView& table, SheetModel& model)
    : QTableView(&table)
    , m_table(table)
    , m_delegate(new SheetDelegate(this))
    , m_header(new SheetHeader(this))
{
    setObjectName(QStringLiteral("frozenColumns"));
    setModel(&model);
    setItemDelegate(m_delegate);
    m_header->setObjectName(QStringLiteral("frozenHeader"));
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
}

void FrozenColumns::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_header->setTheme(theme);
}

void FrozenColumns::place()
{
    const bool scrolled = m_table.horizontalScrollBar()->value() > 0;
    setVisible(scrolled);
    if (!scrolled)
        return;
    int width = 0;
    const int columns = model()->columnCount();
    for (int c = 0; c < columns; ++c) {
        width += c < count ? m_table.columnWidth(c) : 0;
        setColumnHidden(c, c >= count);
    }
    setGeometry(m_table.frameWidth(), m_table.frameWidth(), width,
        m_table.viewport()->height() + m_table.horizontalHeader()->height());
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

} // namespace waterhammer
