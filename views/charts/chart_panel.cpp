// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_panel.h"

#include "model/lesson/controls.h"
#include "views/charts/chart_view.h"

namespace waterhammer {

namespace {

// Widths below which a chart is left out, px of the design.
constexpr double threeCharts = 960, twoCharts = 480;

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : Panel(parent)
    , m_panes{new ChartPane(ChartKind::Prices, false, this), new ChartPane(ChartKind::LeverageRatio, true, this),
          new ChartPane(ChartKind::ForcedSales, true, this)}
{
    setObjectName(QStringLiteral("charts"));
    setAccessibleName(tr("Paths"));
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        m_panes[i]->setObjectName(QStringLiteral("chartPane%1").arg(i));
        connectPane(m_panes[i]);
        connect(m_panes[i], &ChartPane::kindChosen, this, &ChartPanel::shareDays);
    }
    connect(m_panes[1], &ChartPane::kindChosen, this, [this] { m_chosen = true; });
}

void ChartPanel::connectPane(ChartPane* pane)
{
    connect(pane, &ChartPane::roundRequested, this, [this](int round) { Q_EMIT asked(GoTo{round}); });
    connect(pane, &ChartPane::hovered, this, &ChartPanel::hover);
    connect(pane, &ChartPane::saveRequested, this, [this](const QString& path, const QByteArray& figures) {
        Q_EMIT asked(WriteFile{path, figures, tr("The figures were not saved: %1")});
    });
    connect(pane, &ChartPane::fitRequested, this, [this] { Q_EMIT asked(FitScales{}); });
    connect(pane, &ChartPane::enlargeRequested, this, [this, pane] { enlarge(*pane); });
}

void ChartPanel::look(const Shown& shown, Changes changes)
{
    m_run = shown.run;
    m_others = shown.others;
    m_moment = shown.clock;
    m_selection = shown.selection;
    m_outOfDate = shown.outOfDate;
    if (changes & Change::Run)
        suggest();
    if (std::exchange(m_fitted, shown.fitted) != shown.fitted)
        m_leastDay = 0;
    each([&](ChartPane* pane) {
        pane->setScaleSteps(shown.kept, shown.fitted);
        if (changes & Change::Playing)
            pane->chart()->setPlaying(shown.playing);
        tell(*pane, changes);
    });
    shareDays();
    if (changes & Change::Run) {
        updateGeometry(); // rows below the pictures come and go
        noteChanged();
    }
}

/// Where lenders have names the middle chart shows what each has lent, until somebody chooses another.
void ChartPanel::suggest()
{
    const bool named = m_run && m_run->scenario().claims.size() > 0;
    const ChartKind kind = named ? ChartKind::RepoByLender : ChartKind::LeverageRatio;
    if (!m_chosen && !m_lent && m_panes[1]->kind() != kind)
        m_panes[1]->setKind(kind);
}

std::optional<Hint> ChartPanel::placeOf(const Control& control) const
{
    if (control.role == ControlRole::Chart)
        for (ChartPane* pane : m_panes)
            if (!pane->isHidden() && chartKey(pane->kind()) == QString::fromStdString(control.name))
                return Hint{pane, {}};
    return {};
}

void ChartPanel::bringInSight(const Control& control)
{
    if (control.role != ControlRole::Chart || placeOf(control))
        return;
    takeBackLent();
    const auto kind = chartKindOf(QString::fromStdString(control.name));
    const auto pane = static_cast<std::size_t>(shownCharts() - 1);
    if (!kind || shownCharts() < 2 || placeOf(control))
        return;
    m_lent = Lent{pane, m_panes[pane]->kind()};
    m_panes[pane]->setKind(*kind);
}

void ChartPanel::takeBackLent()
{
    if (const auto lent = std::exchange(m_lent, std::nullopt))
        m_panes[lent->pane]->setKind(lent->before);
}

void ChartPanel::tell(ChartPane& pane, Changes changes) const
{
    if (changes & Change::Run)
        pane.setRun(m_run);
    if (changes & Change::Others)
        pane.setOthers(m_others);
    if (changes & Change::Selection)
        pane.setSelection(m_selection);
    if (changes & Change::Moment)
        pane.setMoment(m_moment);
    if (changes & Change::State)
        pane.setOutOfDate(m_outOfDate);
}

void ChartPanel::remember(const QVariant& remembered)
{
    const QStringList keys = remembered.toStringList();
    for (qsizetype i = 0; i < std::min<qsizetype>(2, keys.size()); ++i)
        if (const auto kind = chartKindOf(keys[i]); kind && *kind != ChartKind::Prices) {
            m_panes[static_cast<std::size_t>(i + 1)]->setKind(*kind);
            m_chosen = m_chosen || (i == 0 && *kind != ChartKind::LeverageRatio);
        }
}

QVariant ChartPanel::memory() const
{
    return QStringList{
        chartKey(m_chosen ? m_panes[1]->kind() : ChartKind::LeverageRatio), chartKey(m_panes[2]->kind())};
}

void ChartPanel::hover(int round)
{
    each([round](ChartPane* pane) { pane->setHoverRound(round < 0 ? std::nullopt : std::optional(round)); });
}

void ChartPanel::enlarge(const ChartPane& pane)
{
    auto* window = new ChartPane(pane.kind(), pane.kind() != ChartKind::Prices, this);
    window->setWindowFlag(Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(QStringLiteral("enlargedChart"));
    window->setWindowTitle(chartTitle(pane.kind()));
    window->setTheme(theme());
    tell(*window, everything);
    connectPane(window);
    connect(
        window, &ChartPane::kindChosen, window, [window](ChartKind kind) { window->setWindowTitle(chartTitle(kind)); });
    std::erase_if(m_enlarged, [](const auto& old) { return old.isNull(); });
    m_enlarged.emplace_back(window);
    window->resize(QSizeF(theme().length(900), theme().length(520)).toSize());
    window->show();
    window->chart()->setFocus();
}

int ChartPanel::shownCharts() const
{
    const double room = width() / theme().textScale();
    return room >= threeCharts ? 3 : room >= twoCharts ? 2 : 1;
}

/// Charts side by side have one time axis: that of the one that shows most days. While one edits it only grows.
void ChartPanel::shareDays()
{
    for (const ChartPane* pane : m_panes)
        if (!pane->isHidden())
            m_leastDay = std::max(m_leastDay, pane->chart()->ownLastDay());
    each([this](ChartPane* pane) { pane->chart()->setLastDay(m_leastDay); });
}

QString ChartPanel::spokenText() const { return m_panes[0]->spokenText(); }

QSize ChartPanel::sizeHint() const { return QSizeF(theme().length(1204), theme().length(236)).toSize(); }

/// The graph gives rows below the pictures their room only where its dealers keep their ratios and lamps without it.
QSize ChartPanel::minimumSizeHint() const
{
    constexpr std::size_t fewDealers = 8;
    QSize least = m_panes[0]->minimumSizeHint();
    if (m_run && m_run->scenario().dealerCount() > fewDealers)
        return {least.width(), static_cast<int>(theme().length(120))};
    for (const ChartPane* pane : m_panes)
        if (!pane->isHidden())
            least.setHeight(std::max(least.height(), pane->minimumSizeHint().height()));
    return least;
}

void ChartPanel::themeChanged() { resizeEvent(nullptr); }

void ChartPanel::resizeEvent(QResizeEvent*)
{
    const int count = shownCharts();
    // Where room is short, charts share their border instead of standing apart.
    const int gap = count == 3 ? 8 : -1;
    const int each = (width() - (count - 1) * gap) / count;
    for (int i = 0; i < 3; ++i) {
        // Of two, the second is the last of the three: sales by cause tell more than the ratio of one dealer.
        const int place = count == 2 && i == 2 ? 1 : i;
        const bool shown = count == 3 || i == 0 || (count == 2 && i == 2);
        ChartPane* pane = m_panes[static_cast<std::size_t>(i)];
        pane->setVisible(shown);
        if (shown)
            pane->setGeometry(
                place * (each + gap), 0, place == count - 1 ? width() - place * (each + gap) : each, height());
    }
    shareDays();
}

} // namespace waterhammer
