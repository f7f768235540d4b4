// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_table.h"

#include "views/numbers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <cmath>

namespace waterhammer {

void ChartTableModel::setContent(ChartContentPtr content)
{
    beginResetModel();
    m_content = std::move(content);
    m_series = m_content ? seriesOf(*m_content) : std::vector<ChartSeries>();
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return m_content && !parent.isValid() ? m_content->lastDay + 1 : 0;
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return m_content && !parent.isValid() ? 1 + static_cast<int>(m_series.size()) : 0;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_content)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(Numbers().fixed(index.row(), 0)) : QVariant();
    const ChartSeries& series = m_series[static_cast<std::size_t>(index.column() - 1)];
    const double value = series.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return Numbers().fixed(value, series.whole ? 0 : m_content->decimals);
    if (role == Qt::ToolTipRole && std::isfinite(value))
        return Numbers().full(value);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_content)
        return {};
    if (section == 0)
        return tr("Day");
    return QString::fromStdString(m_series[static_cast<std::size_t>(section - 1)].name);
}

ChartTable::ChartTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new ChartTableModel(this))
{
    setObjectName(QStringLiteral("chartTable"));
    setModel(m_model);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    connect(
        this, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT roundRequested(index.row()); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { Q_EMIT roundRequested(index.row()); });
}

void ChartTable::setContent(ChartContentPtr content)
{
    m_content = content;
    setAccessibleName(content ? tr("%1, as a table").arg(content->title) : tr("Chart as a table"));
    m_model->setContent(std::move(content));
    resizeColumnsToContents();
}

void ChartTable::showRound(int round)
{
    if (round == currentIndex().row() || round >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(round, std::max(0, currentIndex().column())));
}

void ChartTable::setTextScale(double scale) { verticalHeader()->setDefaultSectionSize(static_cast<int>(22 * scale)); }

bool ChartTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ChartTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && m_content)
        QGuiApplication::clipboard()->setText(chartAsText(*m_content, QLatin1Char('\t')));
    else if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        Q_EMIT chartRequested();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the table would look for a row that begins with it
    else
        QTableView::keyPressEvent(event);
}

} // namespace waterhammer
