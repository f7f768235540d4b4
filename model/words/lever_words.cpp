// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/lever_words.h"

#include "model/editing/shock_lever.h"
#include "model/words/figures.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace waterhammer {

namespace {

struct Struck {
    std::string name, shortName;
};

Struck struckBy(const Event& event, const ScenarioDraft& draft)
{
    const auto found = std::ranges::find(draft.assets, event.asset, &Asset::id);
    const std::string id = assetCodeOf(event.asset);
    if (found == draft.assets.end() || found->name.empty())
        return {id, id};
    return {found->name, id};
}

using Texts = std::vector<Saying>;

/// The words of one language.
struct Levers {
    const Language& m_language;
    const MoneyUnit m_unit;
    Q_DECLARE_TR_FUNCTIONS(Levers)
public:
    [[nodiscard]] Texts labels(Lever lever, const LeverState& state, const ScenarioDraft& draft) const
    {
        switch (lever) {
        case Lever::Shock:
        case Lever::OtherShock:
            return state.event ? shockLabels(*state.event, reachOf(lever, draft), draft) : Texts{tr("Shock")};
        case Lever::SlrMinimum: return {tr("SLR minimum")};
        case Lever::VarLimit: return {tr("VaR limit")};
        case Lever::Haircuts: return {tr("Haircuts")};
        case Lever::MarketDepth: return {tr("Market depth")};
        case Lever::Anticipation: return {tr("Anticipation")};
        case Lever::Suspicion: return {tr("Suspicion")};
        case Lever::Purse: return {tr("Purse of value investors"), tr("Purse")};
        case Lever::Pull: return {tr("A lender in breach pulls"), tr("Pull")};
        case Lever::ReactionSpeed: break;
        }
        return {tr("Speed of reaction"), tr("Speed")};
    }

    [[nodiscard]] Saying unusable(Lever lever) const
    {
        switch (lever) {
        case Lever::Shock:
        case Lever::OtherShock: return tr("no event in this scenario");
        case Lever::SlrMinimum: return tr("no dealer in this scenario");
        case Lever::VarLimit: return tr("no dealer has a VaR limit");
        case Lever::Haircuts: return tr("no asset has a haircut");
        case Lever::MarketDepth:
        case Lever::ReactionSpeed:
        case Lever::Anticipation:
        case Lever::Suspicion:
        case Lever::Purse:
        case Lever::Pull: break;
        }
        return tr("no asset in this scenario");
    }

    [[nodiscard]] Saying past(int day) const
    {
        return tr("has happened; a change comes on day %1").arg(std::to_string(day + 1));
    }

    [[nodiscard]] Saying meaning(Lever lever) const
    {
        switch (lever) {
        case Lever::Anticipation: return tr("expect the last fall once more");
        case Lever::Suspicion: return tr("share of a distressed sale refused");
        case Lever::Purse: return tr("what they can still spend");
        case Lever::Pull: return tr("share of what it has lent that it calls");
        case Lever::Shock:
        case Lever::OtherShock:
        case Lever::SlrMinimum:
        case Lever::VarLimit:
        case Lever::Haircuts:
        case Lever::MarketDepth:
        case Lever::ReactionSpeed: break;
        }
        return {};
    }
    [[nodiscard]] Saying atRest(const LeversAtRest& count) const
    {
        if (count.changed > 0)
            return tr("%1 changed", "levers").arg(std::to_string(count.changed));
        return count.atRest > 0 ? tr("%1 more at rest", "levers").arg(std::to_string(count.atRest)) : Saying();
    }

    [[nodiscard]] Saying text(LeverUnit unit, double value) const
    {
        return write(unit, value, unit == LeverUnit::Multiple ? 2 : 1);
    }

    /// "SLR minimum 5.0 %"; of several shocks each: "All shocks × 0.50, IG −6.0 % → −3.0 %, HY −12.0 % → −6.0 %".
    [[nodiscard]] Saying change(Lever lever, const ScenarioDraft& after, const ScenarioDraft& reference) const
    {
        const LeverState state = leverState(lever, after, reference);
        const Saying label = labels(lever, state, after).front();
        const auto one = [&] { return tr("%1 %2").arg(label, text(state.unit, state.value)); };
        if (!state.event || reference.events.size() != after.events.size())
            return one();
        const Event& leading = after.events[*state.event];
        const int first = reachOf(lever, after).first;
        Saying each;
        int count = 0;
        for (std::size_t i = 0; i < after.events.size(); ++i)
            if (after.events[i].kind == leading.kind && after.events[i].round >= first && ++count > 0)
                each += ", "
                    + tr("%1 %2 \u2192 %3")
                          .arg(struckBy(after.events[i], after).shortName, text(state.unit, reference.events[i].size),
                              text(state.unit, after.events[i].size));
        const double was = reference.events[*state.event].size;
        if (count < 2)
            return one();
        const bool scales = state.unit != LeverUnit::Multiple && was != 0;
        return (scales ? tr("All shocks %1").arg(Figures(m_language).multiple(leading.size / was))
                       : Saying(tr("All shocks")))
            + each;
    }

    [[nodiscard]] Saying noBound() const { return tr("no bound", "at the end of a slider"); }

    [[nodiscard]] Saying end(LeverUnit unit, double value) const
    {
        if (value == 0 && unit == LeverUnit::Fraction)
            return Figures(m_language).fixed(0, 0);
        return write(unit, value, 0);
    }

    [[nodiscard]] Saying tipping(LeverUnit unit, const LeverTipping& tipping) const
    {
        switch (tipping.kind) {
        case LeverTipping::Kind::None: return nowhere(tipping.level);
        case LeverTipping::Kind::Everywhere: return everywhere(tipping.level);
        case LeverTipping::Kind::Tips: break;
        }
        const Saying at = place(unit, tipping.at);
        switch (tipping.level.measure) {
        case Measure::Amplification: break;
        case Measure::LossShare: return tr("%1 of capital lost at %2").arg(share(tipping.level), at);
        case Measure::Breached: return tr("first breach at %1").arg(at);
        case Measure::Failures: return tr("first failure at %1").arg(at);
        }
        return tr("tips at %1").arg(at);
    }

    /// Where it is calm again, and past the level once more; nothing where the first crossing says it all.
    [[nodiscard]] Saying stretches(LeverUnit unit, const LeverTipping& tipping, double end) const
    {
        Saying all;
        if (tipping.past.empty() || (tipping.past.size() == 1 && tipping.past.front().to == end))
            return all;
        for (const LeverTipping::Stretch& stretch : tipping.past)
            all += (all.empty() ? Saying() : Saying(", "))
                + tr("past it from %1 to %2").arg(place(unit, stretch.from), place(unit, stretch.to));
        return all;
    }

private:
    [[nodiscard]] static ShockReach reachOf(Lever lever, const ScenarioDraft& draft)
    {
        return shockReach(draft, lever == Lever::Shock ? ShockPlace::First : ShockPlace::Second).value_or(ShockReach());
    }
    [[nodiscard]] Saying share(const Level& level) const
    {
        return Figures(m_language).percent(level.value, decimalsOf(100 * level.value, 0, 2));
    }
    [[nodiscard]] Saying nowhere(const Level& level) const
    {
        switch (level.measure) {
        case Measure::Amplification: break;
        case Measure::LossShare: return tr("nowhere %1 of capital lost").arg(share(level));
        case Measure::Breached: return tr("no breach in range");
        case Measure::Failures: return tr("no failure in range");
        }
        return tr("no tipping point in range");
    }
    [[nodiscard]] Saying everywhere(const Level& level) const
    {
        switch (level.measure) {
        case Measure::Amplification: break;
        case Measure::LossShare: return tr("everywhere %1 of capital lost").arg(share(level));
        case Measure::Breached: return tr("a breach everywhere");
        case Measure::Failures: return tr("a failure everywhere");
        }
        return tr("past tipping everywhere");
    }
    /// The bisection is finer than what a slider shows.
    [[nodiscard]] Saying place(LeverUnit unit, double at) const
    {
        const double steps = unit == LeverUnit::Fraction ? 1000 : 100;
        return text(unit, std::round(at * steps) / steps);
    }
    [[nodiscard]] Saying write(LeverUnit unit, double value, int least) const
    {
        const Figures numbers(m_language, m_unit);
        const auto percent = [&](int decimals) { return numbers.percent(value, decimalsOf(100 * value, decimals, 2)); };
        switch (unit) {
        case LeverUnit::Fraction: return percent(std::min(least, 1));
        case LeverUnit::FractionPerDay: return tr("%1/day", "per cent a day").arg(percent(0));
        case LeverUnit::ShareOfStart: return percent(0);
        case LeverUnit::Multiple: return "\u00d7\u2009" + numbers.fixed(value, decimalsOf(value, least, 3));
        case LeverUnit::Money: break;
        }
        return numbers.withUnit(numbers.fixed(value, decimalsOf(value, std::min(least, 1), 3)));
    }

    /// All events of a kind move together, and the label says so: all by name, by code, or "All shocks".
    [[nodiscard]] Texts shockLabels(std::size_t leading, const ShockReach& reach, const ScenarioDraft& draft) const
    {
        const Event& event = draft.events[leading];
        Struck all = struckBy(event, draft);
        std::size_t count = 0;
        std::set<std::string> named{all.name};
        for (const Event& other : draft.events) {
            if (other.kind != event.kind || other.round < reach.first)
                continue;
            ++count;
            const Struck one = struckBy(other, draft);
            if (!named.insert(one.name).second)
                continue; // whoever is struck twice is named once
            all.name += ", " + one.name;
            all.shortName += ", " + one.shortName;
        }
        Texts labels = labelsOfOne(event, all);
        if (count > 1)
            labels.push_back(tr("All shocks"));
        if (reach.past)
            for (Saying& label : labels)
                label = tr("%1, past", "a shock that has happened").arg(label);
        return labels;
    }

    [[nodiscard]] Texts labelsOfOne(const Event& event, const Struck& struck) const
    {
        const auto& [name, shortName] = struck;
        const auto both = [&](const Phrase& text) { return Texts{text.arg(name), text.arg(shortName)}; };
        switch (event.kind) {
        case EventKind::Price: return both(tr("Shock to %1"));
        case EventKind::Volatility: return both(tr("Volatility of %1"));
        case EventKind::Haircut: return both(tr("Haircut shock to %1"));
        case EventKind::Depth: return both(tr("Depth shock to %1"));
        case EventKind::SellOrder: return both(tr("Sell order in %1"));
        case EventKind::CapitalLoss: return {tr("Loss of capital"), tr("Loss")};
        case EventKind::FundingRun: return {tr("Funding run")};
        case EventKind::CapitalInjection: return {tr("New capital"), tr("Capital")};
        case EventKind::Set: return {tr("Dated term")};
        case EventKind::Redemption: break;
        }
        return {tr("Redemptions from funds"), tr("Redemptions")};
    }
};

} // namespace

std::string leverChange(
    Lever lever, const ScenarioDraft& draft, const ScenarioDraft& reference, const Language& language)
{
    return Levers{language, moneyUnit(draft)}.change(lever, draft, reference);
}

std::vector<std::string> leverLabels(
    Lever lever, const LeverState& state, const ScenarioDraft& draft, const Language& language)
{
    return Levers{language, {}}.labels(lever, state, draft);
}

std::string leverMeaning(Lever lever, const Language& language) { return Levers{language, {}}.meaning(lever); }

std::string leversAtRest(const LeversAtRest& count, const Language& language)
{
    return Levers{language, {}}.atRest(count);
}

std::string unusableWords(Lever lever, const Language& language) { return Levers{language, {}}.unusable(lever); }

std::string pastShockText(int day, const Language& language) { return Levers{language, {}}.past(day); }

std::string noBoundText(const Language& language) { return Levers{language, {}}.noBound(); }

std::string leverText(LeverUnit unit, double value, const Language& language, const MoneyUnit& money)
{
    return Levers{language, money}.text(unit, value);
}

std::string leverEndText(LeverUnit unit, double value, const Language& language, const MoneyUnit& money)
{
    return Levers{language, money}.end(unit, value);
}

std::string tippingText(LeverUnit unit, const LeverTipping& tipping, const Language& language, const MoneyUnit& money)
{
    return Levers{language, money}.tipping(unit, tipping);
}

std::string stretchesText(
    LeverUnit unit, const LeverTipping& tipping, double end, const Language& language, const MoneyUnit& money)
{
    return Levers{language, money}.stretches(unit, tipping, end);
}

} // namespace waterhammer
