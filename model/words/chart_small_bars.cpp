// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below charts in small: who bought what nobody had to sell and what is left to spend, and what was paid
// back to lenders.
#include "model/analysis/lending.h"
#include "model/words/chart_lines.h"
#include "model/words/saying.h"

#include <algorithm>
#include <numeric>

namespace waterhammer {

namespace {

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

bool lifts(const FramePtr& frame) { return frame->open && sum(frame->open->lift) > 0; }

/// A purse without a bound is never empty, and value investors lean in on every day: there is nothing to tell.
bool tellsPurchases(const Trajectory& run)
{
    return run.frames.front()->valueCapital || std::ranges::any_of(run.frames, lifts);
}

class SmallBars {
    Q_DECLARE_TR_FUNCTIONS(Charts)
public:
    SmallBars(const Trajectory& run, const Language& language)
        : m_run(run)
        , m_language(language)
        , m_figures(language, moneyUnit(*run.scenario))
    {
    }

    [[nodiscard]] std::vector<Chart::SmallBar> purchases() const
    {
        std::vector<Chart::SmallBar> bars;
        if (!tellsPurchases(m_run))
            return bars;
        const auto of = [](const std::vector<double> Opening::*which) {
            return [=](std::size_t, const Frame& f) { return sum((*f.open).*which); };
        };
        add(bars, Chart::Piece::ValueInvestors, tr("value investors"), of(&Opening::valueSpent));
        add(bars, Chart::Piece::Official, tr("bought, forced", "the authority buys what somebody had to sell"),
            of(&Opening::official));
        add(bars, Chart::Piece::Lift, tr("bought from all", "the authority, beyond what was sold"), of(&Opening::lift));
        return bars;
    }
    [[nodiscard]] std::vector<Chart::SmallBar> repayments() const
    {
        const auto called = [this](std::size_t t, const Frame&) {
            double paid = 0;
            for (const LoanDay& loan : loanDays(m_run, t))
                paid += std::min(loan.called, loan.back);
            return paid;
        };
        const auto rest = [&](std::size_t t, const Frame&) {
            const auto named = loanDays(m_run, t);
            double paid = 0;
            for (const LoanDay& loan : named)
                paid += loan.back - std::min(loan.called, loan.back);
            for (std::size_t i = 0; i < m_run.scenario->dealerCount(); ++i)
                paid += outsideLoan(m_run, t, i, named).back;
            return paid;
        };
        std::vector<Chart::SmallBar> bars;
        if (m_run.scenario->claims.size() == 0)
            return bars;
        add(bars, Chart::Piece::Called, tr("paid back: called"), called);
        add(bars, Chart::Piece::Uncalled, tr("not called", "what is paid back"), rest);
        return bars;
    }
    [[nodiscard]] std::vector<Chart::Strip> purse() const
    {
        if (!m_run.frames.front()->valueCapital)
            return {};
        Chart::Strip strip{.name = tr("purse"), .values = {}, .cells = Chart::Cells::Purse};
        for (const FramePtr& frame : m_run.frames) {
            strip.amounts.push_back(m_figures.drawn(*frame->valueCapital));
            strip.values.push_back(strip.amounts.back() >= m_figures.leastDrawn() ? 1 : 0);
        }
        return {strip};
    }
    [[nodiscard]] std::vector<int> signsOf(std::size_t asset) const
    {
        std::vector<int> signs;
        if (!tellsPurchases(m_run))
            return signs;
        const double least = m_figures.leastMoney();
        for (const FramePtr& frame : m_run.frames) {
            const bool leans = frame->open && frame->open->valueSpent[asset] >= least;
            const bool lifts = frame->open && frame->open->lift[asset] >= least;
            signs.push_back((leans ? Chart::LeansIn : 0) | (lifts ? Chart::Lifts : 0));
        }
        return signs;
    }

private:
    /// Where it is anything on any day.
    template <class Read>
    void add(std::vector<Chart::SmallBar>& bars, Chart::Piece piece, const Saying& name, const Read& read) const
    {
        Chart::SmallBar bar{piece, name, {}};
        for (std::size_t t = 0; t < m_run.frames.size(); ++t)
            bar.values.push_back(m_run.frames[t]->open ? m_figures.drawn(read(t, *m_run.frames[t])) : 0);
        if (std::ranges::any_of(bar.values, [&](double value) { return value >= m_figures.leastDrawn(); }))
            bars.push_back(std::move(bar));
    }

    const Trajectory& m_run;
    const Language& m_language;
    Figures m_figures;
};

} // namespace

void addPurchases(Chart& chart, const Trajectory& run, const Language& language)
{
    const SmallBars bars(run, language);
    chart.smallBars = bars.purchases();
    for (std::size_t rank = 0; rank < chart.lines.size(); ++rank)
        chart.lines[rank].bought = bars.signsOf(run.scenario->assets.byLiquidity[rank]);
}

std::vector<Chart::SmallBar> repaymentBars(const Trajectory& run, const Language& language)
{
    return SmallBars(run, language).repayments();
}

std::vector<Chart::Strip> purseStrips(const Trajectory& run, const Language& language)
{
    return SmallBars(run, language).purse();
}

} // namespace waterhammer
