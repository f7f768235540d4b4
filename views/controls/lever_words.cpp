// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/lever_words.h"

#include "views/asset_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// A context of its own: a bare Levers::tr() would be gathered under the name of the namespace.
struct Levers {
    Q_DECLARE_TR_FUNCTIONS(Levers)
};

/// Decimals from `least` on that a value needs, at most `most`.
int decimalsOf(double value, int least, int most)
{
    for (int decimals = least; decimals < most; ++decimals) {
        const double scaled = value * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return most;
}

QString write(LeverUnit unit, double value, int least, const Numbers& numbers)
{
    const auto percent = [&](int decimals) { return numbers.percent(value, decimalsOf(100 * value, decimals, 2)); };
    switch (unit) {
    case LeverUnit::Fraction: return percent(std::min(least, 1));
    case LeverUnit::FractionPerDay:
        return QCoreApplication::translate("Levers", "%1/day", "per cent a day").arg(percent(0));
    case LeverUnit::ShareOfStart: return percent(0);
    case LeverUnit::Multiple: return QStringLiteral("\u00d7\u2009") + numbers.fixed(value, decimalsOf(value, least, 3));
    case LeverUnit::Money: break;
    }
    return QCoreApplication::translate("Numbers", "%1 bn")
        .arg(numbers.fixed(value, decimalsOf(value, std::min(least, 1), 3)));
}

struct Struck {
    QString name, shortName;
};

Struck struckBy(const Event& event, const ScenarioDraft& draft)
{
    const auto found = std::ranges::find(draft.assets, event.asset, &Asset::id);
    const QString id = assetCode(event.asset);
    if (found == draft.assets.end() || found->name.empty())
        return {id, id};
    return {QString::fromStdString(found->name), id};
}

QStringList shockLabels(const Event& event, const ScenarioDraft& draft)
{
    const auto [name, shortName] = struckBy(event, draft);
    const auto both = [&](const QString& text) { return QStringList{text.arg(name), text.arg(shortName)}; };
    switch (event.kind) {
    case EventKind::Price: return both(Levers::tr("Shock to %1"));
    case EventKind::Volatility: return both(Levers::tr("Volatility of %1"));
    case EventKind::Haircut: return both(Levers::tr("Haircut shock to %1"));
    case EventKind::Depth: return both(Levers::tr("Depth shock to %1"));
    case EventKind::SellOrder: return both(Levers::tr("Sell order in %1"));
    case EventKind::CapitalLoss: return {Levers::tr("Loss of capital"), Levers::tr("Loss")};
    case EventKind::FundingRun: return {Levers::tr("Funding run")};
    case EventKind::Redemption: break;
    }
    return {Levers::tr("Redemptions from funds"), Levers::tr("Redemptions")};
}

} // namespace

QStringList leverLabels(Lever lever, const LeverState& state, const ScenarioDraft& draft)
{
    switch (lever) {
    case Lever::Shock:
        return state.event ? shockLabels(draft.events[*state.event], draft) : QStringList{Levers::tr("Shock")};
    case Lever::SlrMinimum: return {Levers::tr("SLR minimum")};
    case Lever::VarLimit: return {Levers::tr("VaR limit")};
    case Lever::Haircuts: return {Levers::tr("Haircuts")};
    case Lever::MarketDepth: return {Levers::tr("Market depth")};
    case Lever::ReactionSpeed: break;
    }
    return {Levers::tr("Speed of reaction"), Levers::tr("Speed")};
}

QString unusableWords(Lever lever)
{
    switch (lever) {
    case Lever::Shock: return Levers::tr("no event in this scenario");
    case Lever::SlrMinimum: return Levers::tr("no dealer in this scenario");
    case Lever::VarLimit: return Levers::tr("no dealer has a VaR limit");
    case Lever::Haircuts: return Levers::tr("no asset has a haircut");
    case Lever::MarketDepth:
    case Lever::ReactionSpeed: break;
    }
    return Levers::tr("no asset in this scenario");
}

QString leverText(LeverUnit unit, double value, const Numbers& numbers)
{
    return write(unit, value, unit == LeverUnit::Multiple ? 2 : 1, numbers);
}

QString leverEndText(LeverUnit unit, double value, const Numbers& numbers)
{
    if (value == 0 && unit == LeverUnit::Fraction)
        return numbers.fixed(0, 0);
    return write(unit, value, 0, numbers);
}

std::optional<double> readLever(LeverUnit unit, QString text, const Numbers& numbers)
{
    const bool rate = unit == LeverUnit::FractionPerDay;
    if (rate) // whatever follows the stroke is the unit
        text = text.section(QLatin1Char('/'), 0, 0);
    const bool share = rate || unit == LeverUnit::Fraction || unit == LeverUnit::ShareOfStart;
    const auto value = numbers.read(text);
    if (value && share && !text.contains(QLatin1Char('%')))
        return *value / 100;
    return value;
}

QString tippingText(LeverUnit unit, const LeverTipping& tipping, const Numbers& numbers)
{
    switch (tipping.kind) {
    case LeverTipping::Kind::None: return Levers::tr("no tipping point in range");
    case LeverTipping::Kind::Everywhere: return Levers::tr("past tipping everywhere");
    case LeverTipping::Kind::Unmeasured: return Levers::tr("no direct loss to measure by");
    case LeverTipping::Kind::Tips: break;
    }
    // The bisection is finer than what a slider shows.
    const double shown = unit == LeverUnit::Multiple || unit == LeverUnit::Money ? std::round(tipping.at * 100) / 100
        : unit == LeverUnit::Fraction                                            ? std::round(tipping.at * 1000) / 1000
                                                                                 : std::round(tipping.at * 100) / 100;
    return Levers::tr("tips at %1").arg(leverText(unit, shown, numbers));
}

} // namespace waterhammer
