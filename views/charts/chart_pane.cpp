// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_pane.h"

#include "views/charts/chart_table.h"
#include "views/charts/chart_view.h"
#include "views/icons.h"
#include "views/plain_text.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

constexpr double headHeight = 30; ///< px of the design

} // namespace

ChartPane::ChartPane(ChartKind kind, bool choice, QWidget* parent)
    : View(parent)
    , m_kind(kind)
    , m_chart(new ChartView(this))
    , m_table(new ChartTable(this))
    , m_title(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_actions(new QMenu(this))
    , m_choice(choice)
{
    setObjectName(QStringLiteral("chartPane"));
    m_table->hide();
    buildMenus(choice);
    connect(m_chart, &ChartView::roundRequested, this, &ChartPane::roundRequested);
    connect(m_chart, &ChartView::hovered, this, &ChartPane::hovered);
    connect(m_chart, &ChartView::tableRequested, this, [this] { setTableShown(true); });
    connect(m_table, &ChartTable::roundRequested, this, &ChartPane::roundRequested);
    connect(m_table, &ChartTable::chartRequested, this, [this] { setTableShown(false); });
    // Tab walks from the title to the picture to the menu.
    setTabOrder(m_title, m_chart);
    setTabOrder(m_chart, m_table);
    setTabOrder(m_table, m_more);
    takeContent();
}

void ChartPane::buildMenus(bool choice)
{
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setAutoRaise(true);
    m_title->setProperty("ownSign", true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setLayoutDirection(Qt::RightToLeft); // the sign of a choice stands behind the words
    if (choice) {
        auto* menu = new QMenu(m_title);
        auto* group = new QActionGroup(menu);
        for (int k = 1; k < chartKinds(); ++k) {
            const auto kind = static_cast<ChartKind>(k);
            QAction* action = menu->addAction(chartTitle(kind));
            action->setCheckable(true);
            action->setData(k);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, kind] {
                setKind(kind);
                Q_EMIT kindChosen(kind);
            });
        }
        m_title->setMenu(menu);
        m_title->setPopupMode(QToolButton::InstantPopup);
        m_title->setToolTip(tr("Choose what this chart shows"));
    } else {
        m_title->setFocusPolicy(Qt::NoFocus);
        m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_asTable = m_actions->addAction(tr("Show as table"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The figures in place of the chart (T)"));
    connect(m_asTable, &QAction::toggled, this, &ChartPane::setTableShown);
    connect(m_actions->addAction(tr("Enlarge")), &QAction::triggered, this, &ChartPane::enlargeRequested);
    QAction* fit = m_actions->addAction(tr("Fit to this run"));
    fit->setToolTip(tr("Scales that have grown with the runs before fit this one again"));
    connect(fit, &QAction::triggered, this, &ChartPane::fitRequested);
    m_actions->addSeparator();
    connect(m_actions->addAction(tr("Copy picture")), &QAction::triggered, this, &ChartPane::copyImage);
    connect(m_actions->addAction(tr("Copy figures")), &QAction::triggered, this, [this] {
        if (m_content)
            QGuiApplication::clipboard()->setText(chartAsText(*m_content, QLatin1Char('\t')));
    });
    connect(m_actions->addAction(tr("Save figures (CSV)…")), &QAction::triggered, this, &ChartPane::askWhereToSave);
    m_more->setObjectName(QStringLiteral("chartMore"));
    m_more->setAutoRaise(true);
    m_more->setProperty("ownSign", true);
    m_more->setMenu(m_actions);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("Table, enlarge, copy, save"));
}

void ChartPane::setRun(RunPtr run)
{
    m_run = std::move(run);
    takeContent();
}

void ChartPane::setOthers(OtherRunsPtr others)
{
    m_others = std::move(others);
    takeKept();
}

void ChartPane::setScaleSteps(int kept, int fitted)
{
    if (std::exchange(m_keptScales, kept) != kept && m_content)
        m_least = Range{m_content->low, m_content->high};
    if (std::exchange(m_fittedScales, fitted) == fitted)
        return;
    m_least.reset();
    takeContent();
}

void ChartPane::setKind(ChartKind kind)
{
    if (kind != m_kind)
        m_least.reset();
    m_kind = kind;
    takeKept();
}

void ChartPane::setSelection(const Selection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    if (stressesADealer(m_kind))
        takeKept();
    else if (!m_kept.empty()) // they are told by the selected asset
        takeContent();
}

/// They change with what is chosen, not with the run at hand.
void ChartPane::takeKept()
{
    m_kept = keptCharts(*m_others, m_kind, m_selection);
    takeContent();
}

void ChartPane::takeContent()
{
    m_content = m_run ? chartContent(*m_run, m_kind, m_selection, m_kept) : nullptr;
    takeScale();
    const QString title = m_content ? m_content->title : chartTitle(m_kind);
    m_title->setText(title);
    m_title->setAccessibleName(m_choice ? tr("Chart: %1").arg(title) : title);
    m_more->setAccessibleName(tr("What to do with the chart: %1").arg(title));
    setAccessibleName(title);
    if (m_title->menu())
        for (QAction* action : m_title->menu()->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(m_kind));
    m_chart->setContent(m_content);
    if (m_table->isVisibleTo(this))
        m_table->setContent(m_content);
    resizeEvent(nullptr);
}

/// While one edits an axis only grows.
void ChartPane::takeScale()
{
    if (!m_content || !m_least || (m_least->low >= m_content->low && m_least->high <= m_content->high))
        return;
    auto wider = std::make_shared<ChartContent>(*m_content);
    wider->low = std::min(wider->low, m_least->low);
    wider->high = std::max(wider->high, m_least->high);
    m_content = std::move(wider);
}

void ChartPane::setMoment(const Moment& moment)
{
    m_moment = moment;
    m_chart->setMoment(moment);
    if (m_table->isVisibleTo(this))
        m_table->showRound(moment.round);
}

void ChartPane::setHoverRound(std::optional<int> round) { m_chart->setHoverRound(round); }

void ChartPane::setOutOfDate(bool outOfDate) { m_chart->setOutOfDate(outOfDate); }

void ChartPane::setTableShown(bool shown)
{
    if (shown == m_table->isVisibleTo(this))
        return;
    const bool focused = m_table->hasFocus() || m_chart->hasFocus();
    if (shown) {
        m_table->setContent(m_content);
        m_table->showRound(m_moment.round);
    }
    m_table->setVisible(shown);
    m_chart->setVisible(!shown);
    m_asTable->setChecked(shown);
    if (focused)
        (shown ? static_cast<QWidget*>(m_table) : m_chart)->setFocus();
}

QString ChartPane::spokenText() const { return m_chart->spokenText(); }

QSize ChartPane::minimumSizeHint() const { return m_chart->minimumSizeHint(); }

/// Without what only serves the hand: the menu, the sign of a choice, the card of the day that is pointed at.
void ChartPane::copyImage()
{
    const auto hover = m_chart->hoverRound();
    const QIcon sign = m_title->icon();
    m_chart->setHoverRound({});
    m_title->setIcon({});
    m_more->hide();
    QGuiApplication::clipboard()->setPixmap(enlarged(2));
    m_more->show();
    m_title->setIcon(sign);
    m_chart->setHoverRound(hover);
}

QByteArray ChartPane::figures() const
{
    return m_content ? chartAsText(*m_content, QLatin1Char(',')).toUtf8() : QByteArray();
}

void ChartPane::askWhereToSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the figures of the chart"),
        (m_run ? fileNameOf(QString::fromStdString(m_run->scenario().name)) + QLatin1Char('-') : QString())
            + chartKey(m_kind) + QStringLiteral(".csv"),
        tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        Q_EMIT saveRequested(path, figures());
}

void ChartPane::themeChanged()
{
    m_title->setFont(theme().font(type::panelTitle, QFont::DemiBold));
    const auto side = static_cast<int>(theme().length(14));
    m_title->setIcon(m_choice ? icon(QStringLiteral("chev"), theme().ink2, side) : QIcon());
    m_title->setIconSize({side, side});
    m_more->setIcon(icon(QStringLiteral("more"), theme()));
    m_table->setFont(theme().font(type::table));
    m_table->setTextScale(theme().textScale());
    resizeEvent(nullptr);
}

void ChartPane::resizeEvent(QResizeEvent*)
{
    const auto head = static_cast<int>(theme().length(headHeight)), pad = static_cast<int>(theme().length(4));
    const auto high = static_cast<int>(theme().length(24));
    const QRect inside = rect().adjusted(1, 1, -1, -1);
    m_chart->setGeometry(inside);
    m_table->setGeometry(inside.adjusted(0, head, 0, 0));
    m_more->setGeometry(inside.right() - high - pad, inside.top() + 3, high + 2, high);
    m_title->setGeometry(inside.left() + pad, inside.top() + 3,
        std::min(m_title->sizeHint().width(), inside.width() - high - 3 * pad), high);
    m_title->raise();
    m_more->raise();
}

void ChartPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setPen(theme().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// An enlarged chart closes like a hint: by Escape.
void ChartPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isWindow())
        close();
    else
        View::keyPressEvent(event);
}

void ChartPane::contextMenuEvent(QContextMenuEvent* event) { m_actions->popup(event->globalPos()); }

} // namespace waterhammer
