// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/state_words.h"

#include "model/analysis/waves.h"
#include "model/words/feedback_words.h"
#include "model/words/figures.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <cmath>

namespace waterhammer {

namespace {

class StateTeller {
    Q_DECLARE_TR_FUNCTIONS(Story)
public:
    StateTeller(const Trajectory& run, const Language& language)
        : m_run(run)
        , m_scenario(*run.scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(m_scenario))
    {
    }

    [[nodiscard]] Saying wave(const Wave& wave) const
    {
        constexpr std::size_t most = 12;
        std::vector<std::string> names;
        for (const auto i : wave.dealers)
            if (names.size() < most)
                names.push_back(m_scenario.dealers.name[i]);
        if (names.size() < wave.dealers.size())
            names.push_back(tr("%1 more").arg(std::to_string(wave.dealers.size() - names.size())));
        return tr("%1, day %2: %3").arg(wave.letters, std::to_string(wave.day), listed(names, m_language));
    }

    [[nodiscard]] std::vector<std::string> states() const
    {
        std::vector<std::string> lines;
        std::size_t first = 1;
        for (std::size_t t = 1; t < m_run.frames.size(); ++t) {
            const Saying here = state(t);
            if (t + 1 < m_run.frames.size() && state(t + 1) == here)
                continue;
            lines.push_back(days(first, t) + ": " + here);
            first = t + 1;
        }
        return lines;
    }

private:
    [[nodiscard]] Saying days(std::size_t first, std::size_t last) const
    {
        const Saying from = std::to_string(first), to = std::to_string(last);
        return first == last ? tr("Day %1").arg(from) : tr("Days %1 to %2").arg(from, to);
    }

    [[nodiscard]] Saying state(std::size_t t) const
    {
        const MarketState s = marketState(m_run, t);
        const auto of = [&](const Indicator& row) { return m_figures.fixed(row.stress, 2); };
        const Saying worst = m_scenario.assets.name[s.worst];
        Saying text =
            tr("price shocks %1, dealers %2, liquidity %3 (worst: %4), feedback %5, information %6")
                .arg(of(s.priceShocks), of(s.dealers), of(s.liquidity), worst, of(s.feedback), of(s.information));
        // What rounds to nothing is no news, burnt out or not.
        if (s.ofDay && std::abs(s.ofDay->value) >= feedbackAtRest)
            text += "; " + feedbackWords(m_scenario, *s.ofDay, m_language);
        return text;
    }

    const Trajectory& m_run;
    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::vector<std::string> wavesInWords(const Trajectory& run, const Language& language)
{
    const StateTeller teller(run, language);
    std::vector<std::string> lines;
    for (const Wave& wave : wavesOf(run.summary.wave))
        lines.push_back(teller.wave(wave));
    return lines;
}

std::vector<std::string> statesInWords(const Trajectory& run, const Language& language)
{
    return StateTeller(run, language).states();
}

} // namespace waterhammer
