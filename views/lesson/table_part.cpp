// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/table_part.h"

#include "views/shown/shown.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waterhammer {

TablePart::TablePart(QWidget* parent)
    : LessonPart(parent)
    , m_runs(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("lessonFigures"));
    setAccessibleName(tr("Figures of this step"));
    m_runs->setObjectName(QStringLiteral("lessonRuns"));
    m_runs->setTextFormat(Qt::PlainText);
    m_runs->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("lessonTable"));
    m_table->setAccessibleName(tr("Figures of this step"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_runs);
    all->addWidget(m_table);
}

void TablePart::look(const Shown& shown, const LessonText& words)
{
    const LessonShown& lesson = *shown.lesson;
    const bool compares = lesson.at().kind == StepKind::Compare;
    setVisible(!lesson.broken() && (compares ? !lesson.at().rows.empty() : !lesson.at().watch.empty()));
    m_runs->setVisible(compares);
    std::vector<QStringList> rows;
    if (compares) {
        const QString a = words.label("run", "A"), b = words.label("run", "B");
        m_runs->setText(lesson.waits() ? tr("A, on screen: %1\nB, withheld until you answer: %2").arg(a, b)
                : shown.sideBySide     ? tr("A, on the left: %1\nB, on the right: %2").arg(a, b)
                                       : tr("A, dashed: %1\nB, on screen: %2").arg(a, b));
        for (const LessonText::Compared& row : words.compared())
            rows.push_back({row.label, row.a, row.b});
        return fill({{}, tr("A"), tr("B")}, rows);
    }
    for (const LessonText::Watched& row : words.watched())
        rows.push_back({row.label, row.now, row.start});
    fill({{}, tr("Now"), tr("Start")}, rows);
}

void TablePart::fill(const QStringList& head, const std::vector<QStringList>& rows)
{
    m_table->setColumnCount(static_cast<int>(head.size()));
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setHorizontalHeaderLabels(head);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (int column = 0; column < head.size(); ++column) {
            const int row = static_cast<int>(i);
            QTableWidgetItem* item = m_table->item(row, column);
            if (!item)
                m_table->setItem(row, column, item = new QTableWidgetItem);
            item->setText(rows[i][column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        }
    fit();
}

/// As high as its rows, its label as wide as figures leave it.
void TablePart::fit()
{
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    int rest = width();
    for (int column = 1; column < m_table->columnCount(); ++column)
        rest -= m_table->columnWidth(column);
    if (m_table->columnCount() > 0)
        m_table->setColumnWidth(0, std::max(60, rest));
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void TablePart::themeChanged()
{
    m_runs->setFont(theme().font(type::label));
    m_table->setFont(theme().font(type::table));
    m_table->horizontalHeader()->setFont(theme().font(type::label));
    fit();
}

void TablePart::resizeEvent(QResizeEvent* event)
{
    LessonPart::resizeEvent(event);
    fit();
}

} // namespace waterhammer
