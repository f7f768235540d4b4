// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/headline_words.h"

#include "model/analysis/clauses.h"
#include "model/analysis/headline.h"
#include "model/words/figures.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <utility>

namespace waterhammer {

TimesDirectLoss::TimesDirectLoss(const Summary& summary, const Figures& figures, Closing usual)
    : amounts(std::move(usual))
{
    const double factor = summary.amplification.value_or(0);
    const bool closes = amounts.until([&] {
        const double worked = amounts.printed(summary.peakLoss) / amounts.printed(summary.directLoss);
        return givesRounded(worked, factor, digits);
    });
    times = toldSo(closes, figures.fixed(factor, digits));
}

namespace {

class HeadlineWriter {
    Q_DECLARE_TR_FUNCTIONS(Headline)
public:
    HeadlineWriter(const Trajectory& run, const Language& language)
        : m_run(run)
        , m_scenario(*run.scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(m_scenario))
    {
    }

    [[nodiscard]] std::vector<HeadlineFigure> ofAll(bool soFar) const
    {
        const Headline h = headlineOf(m_run);
        std::vector<HeadlineFigure> said;
        const TimesDirectLoss peak(m_run.summary, m_figures, Closing(m_figures, Closing::Style::Line));
        const auto told = [&](double amount) { return m_figures.withUnit(peak.amounts.text(amount)); };
        if (some(h.directLoss))
            said.push_back({tr("direct loss %1").arg(told(h.directLoss)), {}, 6});
        if (!some(h.peakLoss)) {
            said.push_back({tr("shareholders lose nothing"), {}, 9});
        } else if (soFar) {
            said.push_back({tr("largest loss so far %1 on day %2").arg(told(h.peakLoss), day(h.peakRound)), {}, 9});
        } else {
            said.push_back({tr("peak loss %1 on day %2").arg(told(h.peakLoss), day(h.peakRound)), {}, 9});
            // The peak may need a digit more than others: where the end is the peak, it is told as the peak is.
            const Saying end = h.endLoss == h.peakLoss ? told(h.endLoss) : money(h.endLoss);
            said.push_back({some(h.endLoss) ? tr("at the end %1").arg(end) : Saying(tr("at the end nothing")), {}, 5});
            said.push_back(measure(h, peak.times));
        }
        if (some(h.creditorsShortfall))
            said.push_back({tr("creditors short of %1").arg(money(h.creditorsShortfall)), {}, 7, true});
        said.push_back(failures(h));
        return said;
    }

    [[nodiscard]] std::vector<HeadlineFigure> ofDealer(std::size_t dealer) const
    {
        const DealerHeadline h = dealerHeadline(m_run, dealer);
        std::vector<HeadlineFigure> said{{m_scenario.dealers.name[dealer], {}, 9}};
        said.push_back({some(h.lossAtPeak) ? tr("loses %1 at the peak").arg(money(h.lossAtPeak))
                : some(-h.lossAtPeak)      ? tr("gains %1 at the peak").arg(money(-h.lossAtPeak))
                                           : Saying(tr("loses nothing at the peak")),
            {}, 8});
        if (h.lowestRatio)
            said.push_back(
                {tr("lowest ratio %1 on day %2").arg(m_figures.percent(*h.lowestRatio, 2), day(h.lowestRound)), {}, 6});
        if (h.failedRound)
            said.push_back({tr("fails on day %1").arg(day(*h.failedRound)), {}, 7, true});
        else
            said.push_back({h.wave == 0 ? Saying(tr("never in breach")) : wave(h), {}, 7});
        return said;
    }

private:
    [[nodiscard]] bool some(double amount) const { return amount >= worthTelling(m_scenario); }
    [[nodiscard]] Saying money(double amount) const { return m_figures.moneyWithUnit(amount); }
    static Saying day(int round) { return std::to_string(round); }

    /// How bad it is: against what struck, else against all capital.
    [[nodiscard]] HeadlineFigure measure(const Headline& h, const Saying& times) const
    {
        if (h.amplification && some(h.directLoss))
            return {tr("%1 times the direct loss").arg(times), {}, 4};
        return {tr("%1 of all capital").arg(m_figures.percent(h.lossShare, 1)), {}, 4};
    }

    [[nodiscard]] HeadlineFigure failures(const Headline& h) const
    {
        constexpr std::size_t most = 12;
        if (h.failures.empty())
            return {tr("nobody fails"), {}, 8};
        std::vector<std::string> names;
        for (std::size_t k = 0; k < std::min(most, h.failures.size()); ++k)
            names.push_back(m_scenario.dealers.name[h.failures[k]]);
        const int count = static_cast<int>(h.failures.size()), rest = count - static_cast<int>(names.size());
        if (rest > 0)
            names.push_back(tr("%n more", nullptr, rest));
        const Saying counted = tr("%n fail(s)", nullptr, count);
        return {tr("%1: %2").arg(counted, listed(names, m_language)), counted, 8, true};
    }

    /// Letters end; later waves are told by their day alone.
    [[nodiscard]] Saying wave(const DealerHeadline& h) const
    {
        constexpr std::size_t letters = 26;
        return h.waveRank < letters
            ? tr("wave %1, day %2").arg(Saying(1, static_cast<char>('A' + h.waveRank)), day(h.wave))
            : tr("first breach on day %1").arg(day(h.wave));
    }

    const Trajectory& m_run;
    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::vector<HeadlineFigure> headlineFigures(const Trajectory& run, const Language& language)
{
    return HeadlineWriter(run, language).ofAll(false);
}

std::vector<HeadlineFigure> headlineSoFar(const Trajectory& run, const Language& language)
{
    return HeadlineWriter(run, language).ofAll(true);
}

std::vector<HeadlineFigure> dealerHeadlineFigures(const Trajectory& run, std::size_t dealer, const Language& language)
{
    return HeadlineWriter(run, language).ofDealer(dealer);
}

} // namespace waterhammer
