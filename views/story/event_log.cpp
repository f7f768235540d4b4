// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/event_log.h"

#include "views/story/event_delegate.h"
#include "views/story/event_log_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace waterhammer {

EventLog::EventLog(QWidget* parent)
    : Panel(parent)
    , m_table(new EventLogTable(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_delegate(new EventDelegate(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("eventLog"));
    setAccessibleName(tr("Events of the run"));
    m_filter->setObjectName(QStringLiteral("eventFilter"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filtered->setSourceModel(m_table);
    m_filtered->setFilterKeyColumn(EventLogTable::What);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("eventTable"));
    m_view->setAccessibleName(tr("Events of the run"));
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(EventLogTable::What, QHeaderView::Stretch);
    m_view->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view, &QTableView::clicked, this, &EventLog::follow);
}

void EventLog::look(const Shown& shown, Changes changes)
{
    m_run = shown.run;
    if ((changes & Change::Run) && isVisible())
        fill();
    if (shown.moment.round != m_round)
        showDay(shown.moment.round);
}

/// The sentences of a long run take some milliseconds: they are made when somebody looks.
void EventLog::fill()
{
    if (m_shown == m_run)
        return;
    m_shown = m_run;
    m_table->setRun(m_run);
}

void EventLog::showEvent(QShowEvent*) { fill(); }

void EventLog::showDay(int round)
{
    m_round = round;
    m_delegate->setRound(m_round);
    if (!isVisible())
        return;
    m_view->viewport()->update();
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        if (m_filtered->index(row, 0).data(EventLogTable::RoundRole).toInt() >= m_round)
            return m_view->scrollTo(m_filtered->index(row, 0), QAbstractItemView::EnsureVisible);
}

QString EventLog::spokenText() const { return tr("%n event(s)", nullptr, m_table->rowCount()); }

void EventLog::themeChanged()
{
    m_delegate->setTheme(theme());
    m_filter->setFont(theme().font(type::label));
    m_view->setColumnWidth(EventLogTable::Day, static_cast<int>(theme().length(38)));
    m_view->resizeRowsToContents();
}

void EventLog::follow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto entry = m_table->entry(m_filtered->mapToSource(index).row());
    Q_EMIT asked(GoTo{entry.round});
    if (entry.about.kind != Selection::Kind::None)
        Q_EMIT asked(Select{entry.about});
}

void EventLog::copy()
{
    QStringList lines;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        lines << QString::number(index.data(EventLogTable::RoundRole).toInt()) + QLatin1Char('\t')
                + index.siblingAtColumn(EventLogTable::What).data().toString();
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool EventLog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        follow(m_view->currentIndex());
    else
        return Panel::eventFilter(watched, event);
    return true;
}

} // namespace waterhammer
