// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor remembers from one start to the next.
#include "views/editor/editor_dock.h"

#include "model/editing/field_value.h"
#include "views/editor/table_page.h"

#include <QVariantMap>

namespace waterhammer {

QVariant EditorDock::memory() const
{
    QVariantMap all;
    for (const auto& [section, page] : m_pages)
        for (const auto& [column, width] : page->view().columnWidths())
            all[QStringLiteral("%1/%2").arg(static_cast<int>(section)).arg(QString::fromStdString(column))] = width;
    return all;
}

void EditorDock::remember(const QVariant& remembered)
{
    const QVariantMap widths = remembered.toMap();
    std::map<Section, SheetView::ColumnWidths> bySection;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        bySection[static_cast<Section>(it.key().section(QLatin1Char('/'), 0, 0).toInt())]
                 [it.key().section(QLatin1Char('/'), 1).toStdString()] = it.value().toDouble();
    for (auto& [section, columns] : bySection)
        if (const auto page = m_pages.find(section); page != m_pages.end())
            page->second->view().setColumnWidths(std::move(columns));
}

void EditorDock::goToPath(const std::string& path)
{
    const auto place = m_draft ? findField(*m_draft, path) : Result<FieldPlace>(Problems{});
    if (!place || !place->part || place->rows.empty())
        return;
    setSection(sectionOf(*place->part, place->field));
    auto [row, column] = shownPage()->list().cellOf(*m_draft, place->rows.front(), place->field);
    if (shownPage()->list().ofLenders()) // a loan is one field, and three cells: the one that is wrong
        for (const RowProblem& problem : shownPage()->sheet().problems().all())
            if (problem.row == row)
                column = problem.column;
    shownPage()->view().setCurrentCell({row, column});
    focusTable();
}

} // namespace waterhammer
