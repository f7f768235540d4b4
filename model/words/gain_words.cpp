// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/gain_words.h"

#include "model/words/figures.h"
#include "model/words/saying.h"
#include "model/words/stance_words.h"

namespace waterhammer {

namespace {

struct Gains {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(LoopGain)
public:
    [[nodiscard]] Saying name() const { return tr("feedback"); }
    [[nodiscard]] Saying none() const { return tr("not computed"); }

    [[nodiscard]] Saying peak(const GainPeak& peak, bool twoLines) const
    {
        return (twoLines ? tr("peak %1\non day %2") : tr("peak %1 on day %2"))
            .arg(written(peak.gain), std::to_string(peak.day));
    }

    [[nodiscard]] Saying whole(const MarketState& state, const std::optional<GainPeak>& highest) const
    {
        const auto gain = feedbackOf(state);
        if (!gain)
            return tr("Feedback not computed");
        const Saying text =
            tr("Feedback %1, %2", "a figure, what it means").arg(written(*gain), zoneText(state.zone, m_language));
        return highest ? text + "; " + peak(*highest, false) : text;
    }

    [[nodiscard]] Saying details(const MarketState& state) const
    {
        Saying text;
        if (state.realisedGain)
            text += '\n' + tr("Realised gain %1").arg(written(*state.realisedGain));
        if (state.loopGain)
            text += '\n' + tr("Loop gain %1").arg(written(*state.loopGain));
        return text;
    }

private:
    [[nodiscard]] Saying written(double gain) const { return Figures(m_language).fixed(gain, 2); }
};

} // namespace

std::optional<double> feedbackOf(const MarketState& state)
{
    return state.ofDay && state.ofDay->realised ? state.realisedGain : state.loopGain;
}

std::string gainName(const Language& language) { return Gains{language}.name(); }

std::string noGain(const Language& language) { return Gains{language}.none(); }

std::optional<GainPeak> gainPeak(const RunFacts& facts, int round)
{
    std::optional<GainPeak> peak;
    for (int n = 0; n <= round && static_cast<std::size_t>(n) < facts.size(); ++n) {
        const auto& feedback = facts[static_cast<std::size_t>(n)].state.ofDay;
        if (feedback && (!peak || feedback->value > peak->gain))
            peak = GainPeak{feedback->value, n};
    }
    return peak && peak->day > 0 ? peak : std::nullopt;
}

std::string peakWords(const GainPeak& peak, bool twoLines, const Language& language)
{
    return Gains{language}.peak(peak, twoLines);
}

std::string gainWords(const MarketState& state, const std::optional<GainPeak>& peak, const Language& language)
{
    return Gains{language}.whole(state, peak);
}

std::string gainDetails(const MarketState& state, const Language& language) { return Gains{language}.details(state); }

} // namespace waterhammer
