// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor remembers from one start to the next.
#include "views/editor/editor_dock.h"

#include "views/editor/table_page.h"

#include <QVariantMap>

namespace waterhammer {

QVariant EditorDock::memory() const
{
    QVariantMap all;
    for (const auto& [part, page] : m_pages)
        for (const auto& [column, width] : page->view().columnWidths())
            all[QStringLiteral("%1/%2").arg(static_cast<int>(part)).arg(QString::fromStdString(column))] = width;
    return all;
}

void EditorDock::remember(const QVariant& remembered)
{
    const QVariantMap widths = remembered.toMap();
    std::map<Part, SheetView::ColumnWidths> byPart;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        byPart[static_cast<Part>(it.key().section(QLatin1Char('/'), 0, 0).toInt())]
              [it.key().section(QLatin1Char('/'), 1).toStdString()] = it.value().toDouble();
    for (auto& [part, columns] : byPart)
        if (const auto page = m_pages.find(part); page != m_pages.end())
            page->second->view().setColumnWidths(std::move(columns));
}

} // namespace waterhammer
