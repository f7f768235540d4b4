// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/market_state_panel.h"

#include "model/lesson/controls.h"
#include "model/words/gauge_words.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/gauges/panel_head.h"
#include "views/gauges/state_rows.h"
#include "views/language.h"

#include <QVBoxLayout>

namespace waterhammer {

MarketStatePanel::MarketStatePanel(QWidget* parent)
    : Panel(parent)
    , m_head(new PanelHead(this))
    , m_dial(new LoopGainDial(this))
    , m_rows(new StateRows(this))
{
    connect(m_dial, &LoopGainDial::whyAsked, this, [this] { Q_EMIT asked(ShowSide{Side::Switch}); });
    setObjectName(QStringLiteral("marketState"));
    setAccessibleName(tr("State of the market"));
    m_head->setTitle(tr("State of the market"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_dial, 1);
    column->addWidget(m_rows);
}

std::optional<Hint> MarketStatePanel::placeOf(const Control& control) const
{
    if (control.role == ControlRole::Dial)
        return Hint{m_dial, {}};
    if (control.role != ControlRole::State)
        return {};
    static constexpr std::array<std::string_view, StateRows::rowCount> keys{
        "priceShocks", "dealers", "liquidity", "feedback", "information"};
    const auto row = std::ranges::find(keys, std::string_view(control.name));
    if (row == keys.end())
        return Hint{m_rows, {}};
    return Hint{m_rows, {}, m_rows->rowRect(static_cast<std::size_t>(row - keys.begin()))};
}

std::vector<Hint> MarketStatePanel::signs() const
{
    return {{m_dial, tr("Feedback: below 0 the market leans against a fall, above 1 it runs away")},
        {m_rows, tr("Left: functioning; right: stressed")}};
}

void MarketStatePanel::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Run) {
        m_run = shown.run;
        m_dial->setRun(m_run);
        m_rows->setRun(m_run);
        renewHead();
    }
    if (changes & Change::Moment)
        showMoment(shown.moment);
    if (changes & Change::State)
        fade(shown.outOfDate);
}

void MarketStatePanel::showMoment(const Moment& moment)
{
    const bool constraintsBefore = m_moment.progress(Phase::Constraints) > 0;
    const bool another =
        moment.round != m_moment.round || constraintsBefore != (moment.progress(Phase::Constraints) > 0);
    m_moment = moment;
    m_dial->setMoment(moment);
    m_rows->setMoment(moment);
    if (another)
        renewHead();
}

void MarketStatePanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    // The dial has most of the room; where there is plenty, the rows stand further apart too.
    const double share = 0.4 * height(), low = theme().length(94), high = theme().length(160);
    m_rows->setFixedHeight(static_cast<int>(std::clamp(share, low, high)));
}

void MarketStatePanel::fit(const Room& room) { m_head->setVisible(!room.titled); }

void MarketStatePanel::renewHead()
{
    if (!m_run) {
        m_head->setRemark({});
        return;
    }
    const int round = std::max(0, m_moment.progress(Phase::Constraints) > 0 ? m_moment.round : m_moment.round - 1);
    m_head->setRemark(QString::fromStdString(troubleWords(m_run->day(round), WindowLanguage())));
}

QString MarketStatePanel::spokenText() const { return m_head->remark(); }

} // namespace waterhammer
