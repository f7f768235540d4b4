// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/message_strips.h"

#include "views/editor/sheet_model.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace waterhammer {

MessageStrips::MessageStrips(QTableView& table, const SheetModel& model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
{
}

void MessageStrips::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (const auto& [row, strip] : m_strips)
        strip->setTheme(theme);
}

MessageStrip* MessageStrips::ofLine(int line) const
{
    if (line < 0 || line >= m_model.rowCount() || m_model.line(line).kind != SheetModel::Line::Kind::Message)
        return nullptr;
    const auto found = m_strips.find(m_model.line(line).row);
    return found == m_strips.end() ? nullptr : found->second;
}

MessageStrip& MessageStrips::stripOf(std::size_t row)
{
    MessageStrip*& strip = m_strips[row];
    if (strip)
        return *strip;
    strip = new MessageStrip(row, m_table.parentWidget());
    strip->setTheme(m_theme);
    connect(strip, &MessageStrip::repairRequested, this, &MessageStrips::repairRequested);
    connect(strip, &MessageStrip::undoRequested, this, &MessageStrips::undoRequested);
    connect(strip, &MessageStrip::leaveRequested, this, &MessageStrips::leaveRequested);
    connect(strip, &MessageStrip::tabbedOut, this, [this, row](bool back) { Q_EMIT tabbedOut(row, back); });
    return *strip;
}

void MessageStrips::place()
{
    if (m_placing)
        return;
    const QScopedValueRollback placing(m_placing, true);
    const QWidget& port = *m_table.viewport();
    std::vector<std::size_t> seen;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const auto& at = m_model.line(line);
        const RowProblem* problem =
            at.kind == SheetModel::Line::Kind::Message ? m_model.problems().worstOf(at.row) : nullptr;
        const int y = m_table.rowViewportPosition(line), height = m_table.rowHeight(line);
        if (!problem || y + height < 0 || y >= port.height())
            continue;
        MessageStrip& strip = stripOf(at.row);
        strip.setProblem(*problem, m_model.problems().countOf(at.row) - 1);
        strip.setGeometry(QRect(
            m_table.mapToParent(port.pos()) + QPoint(0, y), QSize(port.width(), std::min(height, port.height() - y))));
        strip.setVisible(y >= 0);
        strip.raise();
        seen.push_back(at.row);
    }
    dropOthers(seen);
}

void MessageStrips::dropOthers(const std::vector<std::size_t>& seen)
{
    for (auto it = m_strips.begin(); it != m_strips.end();) {
        if (std::ranges::find(seen, it->first) != seen.end()) {
            ++it;
            continue;
        }
        if (it->second->isAncestorOf(QApplication::focusWidget()))
            m_table.setFocus();
        it->second->hide();
        it->second->deleteLater();
        it = m_strips.erase(it);
    }
}

} // namespace waterhammer
