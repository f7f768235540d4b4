// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/spoken_day.h"

#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>
#include <numeric>

namespace waterhammer {

namespace {

constexpr std::size_t mostPrices = 4;

class SpokenDay {
    Q_DECLARE_TR_FUNCTIONS(ContagionGraph)
public:
    SpokenDay(const Trajectory& run, const Frame& frame, const FactsOfDay& day, const Language& language)
        : m_run(run)
        , m_frame(frame)
        , m_day(day)
        , m_language(language)
        , m_figures(language, moneyUnit(*run.scenario))
    {
    }

    [[nodiscard]] std::vector<std::string> said() const
    {
        if (m_frame.open)
            return {dealers(), sales(), prices()};
        return {dealers(), prices()};
    }

private:
    [[nodiscard]] Saying dealers() const
    {
        return tr("Day %1: %2 of %3 dealers in breach, %4 failed")
            .arg(std::to_string(m_frame.round), std::to_string(m_day.count(DealerStance::Breach)),
                std::to_string(m_day.dealers.size()), std::to_string(m_day.count(DealerStance::Failed)));
    }
    [[nodiscard]] Saying sales() const
    {
        const auto& absorbed = m_frame.open->absorbed;
        const double taken = std::accumulate(absorbed.begin(), absorbed.end(), 0.0);
        return tr("%1 sold, %2 absorbed by dealers")
            .arg(m_figures.moneyWithUnit(m_frame.open->cause.total()), m_figures.moneyWithUnit(taken));
    }
    [[nodiscard]] Saying prices() const
    {
        const auto& assets = m_run.scenario->assets;
        Saying all;
        for (std::size_t a = 0; a < std::min(mostPrices, assets.id.size()); ++a)
            all += (a > 0 ? ", " : "") + assets.name[a] + ' '
                + m_figures.move(m_frame.price[a] / m_run.frames.front()->price[a] - 1);
        return all;
    }

    const Trajectory& m_run;
    const Frame& m_frame;
    const FactsOfDay& m_day;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::vector<std::string> spokenDay(
    const Trajectory& run, std::size_t round, const FactsOfDay& day, const Language& language)
{
    return SpokenDay(run, *run.frames.at(round), day, language).said();
}

} // namespace waterhammer
