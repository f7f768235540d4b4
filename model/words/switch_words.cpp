// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/switch_words.h"

#include "model/words/closing.h"
#include "model/words/each_unit.h"
#include "model/words/feedback_words.h"
#include "model/words/figures.h"
#include "model/words/names.h"
#include "model/words/saying.h"
#include "model/words/stance_words.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// Of the feedback and its parts.
constexpr int digits = 2; // of a hundred none
constexpr double step = 0.01;

class SwitchTeller {
    Q_DECLARE_TR_FUNCTIONS(Feedback)
public:
    SwitchTeller(const Scenario& scenario, const Language& language)
        : m_scenario(scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(scenario))
        , m_each(moneyUnit(scenario), m_figures)
    {
    }

    /// Of a realised gain: what set it off, what that cost, and the parts of their quotient.
    [[nodiscard]] Saying realised(double before, double direct, double cost, const FeedbackParts& parts) const
    {
        const double factor = cost / (before + direct);
        const auto told = shown(parts);
        Closing amounts(m_figures, Closing::Style::Column);
        const bool closes = quotientCloses(amounts, before, direct, cost) && addUp(parts, factor);
        const Saying cause = setOff(before, direct, amounts);
        if (told.empty())
            return tr("%1 cost nothing to speak of in trading.", "what set a day off").arg(cause);
        const Saying each = toldSo(closes, m_each.of(factor));
        const Phrase sentence = cost < 0
            ? tr("Of %1, %2 came back in trading, %3 of each %4: %5.", "what set a day off, what came back")
            : tr(
                "%1 cost %2 in trading, %3 of each %4: %5.", "what set a day off, its cost, their quotient, the parts");
        return sentence.arg(
            cause, m_figures.withUnit(amounts.text(std::abs(cost))), each, m_each.name(), listed(told, m_language));
    }

    [[nodiscard]] Saying direction(const GainParts& gain) const
    {
        if (gain.assets.empty())
            return {};
        const Saying assets = listed(namesOf(m_scenario.assets.name, gain.assets), m_language);
        const bool several = gain.assets.size() > 1;
        if (gain.dealers.empty())
            return (several ? tr("%1 feed each other.") : tr("A fall of %1 feeds itself.")).arg(assets);
        return (several ? tr("%1 feed each other through %2.") : tr("A fall of %1 feeds itself through %2."))
            .arg(assets, listed(namesOf(m_scenario.dealers.name, gain.dealers), m_language));
    }

    [[nodiscard]] Saying cell(std::uint32_t of, std::uint32_t on, double value) const
    {
        const auto& names = m_scenario.assets.name;
        const Saying one = m_figures.percent(0.01, 0), size = m_figures.percent(std::abs(value) / 100, 2);
        if (std::abs(value) < feedbackAtRest)
            return tr("A fall of %1 by %2 leaves %3 where it is.").arg(names[of], one, names[on]);
        return (value > 0 ? tr("A fall of %1 by %2 now takes another %4 off %3 on the next day.")
                          : tr("A fall of %1 by %2 now gives %3 back %4 on the next day."))
            .arg(names[of], one, names[on], size);
    }

private:
    /// Whether the amounts can be told so that their quotient is what stands there.
    [[nodiscard]] bool quotientCloses(Closing& amounts, double before, double direct, double cost) const
    {
        const auto from = [&](double money) { return money < m_figures.leastMoney() ? 0 : amounts.printed(money); };
        return amounts.until([&] {
            return givesRounded(
                amounts.printed(cost) / (from(before) + from(direct)), cost / (before + direct), digits);
        });
    }
    /// Whether the parts do, as they are written.
    [[nodiscard]] static bool addUp(const FeedbackParts& parts, double factor)
    {
        double sum = 0;
        for (const auto& row : feedbackPartTable)
            sum += printedFigure(parts[row.part], digits);
        return givesRounded(sum, factor, digits) && std::abs(sum - printedFigure(factor, digits)) < step / 2;
    }

    [[nodiscard]] Saying setOff(double before, double direct, const Closing& amounts) const
    {
        const double least = m_figures.leastMoney();
        const auto amount = [&](double money) { return m_figures.withUnit(amounts.text(money)); };
        if (direct < least)
            return tr("%1 lost in trading the day before").arg(amount(before));
        if (before < least)
            return tr("%1 lost from outside").arg(amount(direct));
        return tr("%1 lost in trading the day before and %2 lost from outside").arg(amount(before), amount(direct));
    }

    /// The parts in hundredths, the largest first.
    [[nodiscard]] std::vector<std::string> shown(const FeedbackParts& parts) const
    {
        std::vector<FeedbackPart> order;
        for (const auto& row : feedbackPartTable)
            if (printedFigure(parts[row.part], digits) != 0)
                order.push_back(row.part);
        std::ranges::stable_sort(order, std::ranges::greater(), [&](auto part) { return std::abs(parts[part]); });
        std::vector<std::string> words;
        for (const FeedbackPart part : order)
            words.push_back(tr("%1 %2", "a part of the feedback and its size")
                                .arg(partWords(part, m_language), m_each.of(parts[part])));
        return words;
    }
    static std::vector<std::string> namesOf(
        const std::vector<std::string>& names, const std::vector<std::uint32_t>& places)
    {
        std::vector<std::string> found;
        for (const auto place : places)
            found.push_back(names[place]);
        return found;
    }

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
    const EachUnit m_each;
};

/// Heads of the page that tells why.
struct SwitchHeads {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Feedback)
public:
    [[nodiscard]] Saying ofDay(int day, const MarketState& state) const
    {
        return tr("Day %1 · %2 · %3", "the day, its feedback, its zone in a word")
            .arg(std::to_string(day), written(state.ofDay ? state.ofDay->value : 0), zoneText(state.zone, m_language));
    }
    [[nodiscard]] Saying matrix(int day) const
    {
        return tr("From asset to asset, after day %1: % on the next day for 1 % now").arg(std::to_string(day));
    }
    [[nodiscard]] Saying together(double gain) const
    {
        return tr("Taken together %1: a small fall, through trading alone. Without one mechanism:").arg(written(gain));
    }
    [[nodiscard]] Saying without(Channel channel) const
    {
        return tr("without %1").arg(said(infoOf(channel).name, m_language));
    }

private:
    [[nodiscard]] Saying written(double gain) const { return Figures(m_language).fixed(gain, digits); }
};

} // namespace

std::string switchDayTitle(int day, const MarketState& state, const Language& language)
{
    return SwitchHeads{language}.ofDay(day, state);
}

std::string gainMatrixTitle(int day, const Language& language) { return SwitchHeads{language}.matrix(day); }

std::string withoutTitle(double gain, const Language& language) { return SwitchHeads{language}.together(gain); }

std::string withoutWords(Channel channel, const Language& language) { return SwitchHeads{language}.without(channel); }

std::string dayFeedbackWords(const Trajectory& run, std::size_t round, const FeedbackDay& day, const Language& language)
{
    const SwitchTeller teller(*run.scenario, language);
    const auto feedback = feedbackOf(run, round);
    if (!feedback)
        return {};
    if (!feedback->realised || !day.parts)
        return feedbackWords(*run.scenario, *feedback, language);
    const auto& yesterday = run.frames[round - 1]->open;
    const Opening& today = *run.frames[round]->open;
    const double before = yesterday ? std::max(0.0, yesterday->tradingLoss) : 0;
    return teller.realised(before, today.directLoss, today.tradingLoss, *day.parts);
}

std::string directionWords(const Scenario& scenario, const GainParts& gain, const Language& language)
{
    return SwitchTeller(scenario, language).direction(gain);
}

std::string cellWords(
    const Scenario& scenario, const GainParts& gain, std::uint32_t of, std::uint32_t on, const Language& language)
{
    return SwitchTeller(scenario, language).cell(of, on, gain.matrix[of * scenario.assetCount() + on]);
}

} // namespace waterhammer
