// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/chart_lines.h"

#include "model/analysis/lending.h"
#include "model/analysis/requirements.h"
#include "model/analysis/trades.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace waterhammer {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostLenders = 4; ///< with a line each

using ByDay = std::function<double(const Frame&)>;

std::vector<double> everyDay(const Trajectory& run, const ByDay& read)
{
    std::vector<double> values;
    for (const FramePtr& frame : run.frames)
        values.push_back(read(*frame));
    return values;
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double lentBy(const Scenario& scenario, const Frame& frame, const std::vector<RepoLender>& lenders)
{
    double lent = 0;
    for (std::size_t e = 0; e < scenario.claims.size(); ++e)
        if (std::ranges::find(lenders, lenderOf(scenario.claims, e)) != lenders.end())
            lent += frame.claims[e];
    return lent;
}

/// Of what dealers in breach sold, what nobody bid for.
double refusedIn(const Scenario& scenario, const Frame& frame)
{
    if (!frame.open || !frame.open->channels.interdealer)
        return 0;
    return sum(tradesOf(scenario, frame).refused);
}

/// The words of one language.
struct LineWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Charts)
public:
    [[nodiscard]] std::vector<Chart::Line> lenders(const Trajectory& run) const
    {
        const Scenario& s = *run.scenario;
        std::vector<RepoLender> own = repoLendersOf(s), others;
        const auto start = [&](const RepoLender& lender) { return lentBy(s, *run.frames.front(), {lender}); };
        std::ranges::stable_sort(own, std::greater{}, start);
        if (own.size() > mostLenders) {
            others.assign(own.begin() + static_cast<std::ptrdiff_t>(mostLenders) - 1, own.end());
            own.resize(mostLenders - 1);
        }
        std::vector<Chart::Line> lines;
        for (const RepoLender& lender : own)
            lines.push_back(
                line(nameOf(s, lender), everyDay(run, [&](const Frame& f) { return lentBy(s, f, {lender}); })));
        if (!others.empty())
            lines.push_back(line(tr("%n other(s)", nullptr, static_cast<int>(others.size())),
                everyDay(run, [&](const Frame& f) { return lentBy(s, f, others); })));
        lines.push_back(line(tr("Outside"), everyDay(run, [](const Frame& f) { return sum(f.repo) - sum(f.claims); })));
        for (std::size_t n = 0; n < lines.size(); ++n) {
            lines[n].rank = n;
            lines[n].count = lines.size();
        }
        return lines;
    }
    [[nodiscard]] std::vector<Chart::Line> purse(const Trajectory& run) const
    {
        auto left = everyDay(run, [](const Frame& f) { return f.valueCapital.value_or(nothing); });
        auto spent = everyDay(run, [](const Frame& f) { return f.open ? sum(f.open->valueSpent) : 0; });
        return {line(tr("left"), std::move(left), Chart::Look::Strong),
            line(tr("spent today"), std::move(spent), Chart::Look::Second)};
    }
    [[nodiscard]] std::vector<Chart::Line> takers(const Trajectory& run) const
    {
        const auto of = [&](const std::vector<double> Opening::*which) {
            return everyDay(run, [=](const Frame& f) { return f.open ? sum((*f.open).*which) : 0; });
        };
        std::vector<Chart::Line> lines{line(tr("end investors"), of(&Opening::net), Chart::Look::Strong),
            line(tr("dealers"), of(&Opening::absorbed), Chart::Look::Second)};
        const auto add = [&](const Saying& name, std::vector<double> values) {
            if (std::ranges::any_of(values, [](double bn) { return bn > 0; }))
                lines.push_back(line(name, std::move(values), Chart::Look::Second));
        };
        add(tr("officially"), of(&Opening::official));
        add(tr("refused by dealers"), everyDay(run, [&](const Frame& f) { return refusedIn(*run.scenario, f); }));
        return lines;
    }
    [[nodiscard]] std::vector<Chart::Limit> minima(const Trajectory& run) const
    {
        std::vector<double> least, most;
        for (const FramePtr& frame : run.frames) {
            std::vector<double> each;
            for (std::size_t i = 0; i < run.scenario->dealerCount(); ++i)
                each.push_back(100 * requiredRatio(*run.scenario, frame->round, i));
            least.push_back(std::ranges::min(each));
            most.push_back(std::ranges::max(each));
        }
        std::vector<Chart::Limit> limits{minimum(tr("minimum %1"), most)};
        if (least != most)
            limits.push_back(minimum(tr("lowest minimum %1"), least));
        return limits;
    }

private:
    [[nodiscard]] Chart::Limit minimum(const Phrase& words, const std::vector<double>& values) const
    {
        const Figures n(m_language);
        const auto shown = [&](double value) { return n.fixed(value, std::fmod(10 * value, 10) > 0.01 ? 1 : 0); };
        const double first = values.front(), last = values.back();
        const Saying told = first == last ? shown(first) : shown(first) + " \u2192 " + shown(last);
        return {last, words.arg(told), values};
    }
    static Chart::Line line(const std::string& name, std::vector<double> values, Chart::Look look = Chart::Look::Asset)
    {
        return {.name = name, .shortName = name, .values = std::move(values), .look = look};
    }
};

} // namespace

std::vector<Chart::Line> lenderLines(const Trajectory& run, const Language& language)
{
    return LineWords{language}.lenders(run);
}

std::vector<Chart::Line> purseLines(const Trajectory& run, const Language& language)
{
    return LineWords{language}.purse(run);
}

std::vector<Chart::Line> takerLines(const Trajectory& run, const Language& language)
{
    return LineWords{language}.takers(run);
}

std::vector<Chart::Limit> minimumLimits(const Trajectory& run, const Language& language)
{
    return LineWords{language}.minima(run);
}

} // namespace waterhammer
