// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/lever_words.h"

#include "model/words/curve_words.h"

namespace waterhammer {

QStringList leverLabels(Lever lever, const LeverState& state, const ScenarioDraft& draft)
{
    QStringList labels;
    for (const std::string& label : leverLabels(lever, state, draft, WindowLanguage()))
        labels << QString::fromStdString(label);
    return labels;
}

QString unusableWords(Lever lever) { return QString::fromStdString(unusableWords(lever, WindowLanguage())); }

QString noBoundText() { return QString::fromStdString(noBoundText(WindowLanguage())); }

QString leverText(LeverUnit unit, double value, const Numbers& numbers)
{
    return QString::fromStdString(leverText(unit, value, numbers.language(), numbers.unit()));
}

QString leverEndText(LeverUnit unit, double value, const Numbers& numbers)
{
    return QString::fromStdString(leverEndText(unit, value, numbers.language(), numbers.unit()));
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
    return QString::fromStdString(tippingText(unit, tipping, numbers.language(), numbers.unit()));
}

QString stretchesText(const LeverState& state, const LeverTipping& tipping, const Numbers& numbers)
{
    const bool ahead = !tipping.past.empty() && (tipping.past.front().to > tipping.at) == (state.to > state.from);
    return QString::fromStdString(
        stretchesText(state.unit, tipping, ahead ? state.to : state.from, numbers.language(), numbers.unit()));
}

QString curveText(const LeverState& state, const LeverCurve& curve, const Numbers& numbers)
{
    return QString::fromStdString(curveWords(state, curve, numbers.language(), numbers.unit()));
}

QString curvePointText(const LeverState& state, const CurvePoint& point, const Numbers& numbers)
{
    return QString::fromStdString(curvePointWords(state, point, numbers.language(), numbers.unit()));
}

} // namespace waterhammer
