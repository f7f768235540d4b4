// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/curve_words.h"

#include "model/words/lever_words.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace waterhammer {

namespace {

class CurveWriter {
    Q_DECLARE_TR_FUNCTIONS(Curves)
public:
    CurveWriter(const LeverState& state, const Language& language, const MoneyUnit& money)
        : m_state(state)
        , m_language(language)
        , m_unit(money)
        , m_figures(language, money)
    {
    }

    [[nodiscard]] Saying curve(const LeverCurve& curve) const
    {
        LeverCurve known;
        std::ranges::copy_if(
            curve, std::back_inserter(known), [](const auto& point) { return point.loss.has_value(); });
        if (known.empty())
            return {};
        const CurvePoint& most = *std::ranges::max_element(known, {}, [](const auto& point) { return *point.loss; });
        return tr("Peak loss %1 at %2, %3 at %4, at most %5 at %6. %7")
            .arg(loss(known.front()), place(known.front().at), loss(known.back()), place(known.back().at), loss(most),
                place(most.at), failing(curve));
    }

    [[nodiscard]] Saying point(const CurvePoint& point) const
    {
        if (!point.loss)
            return tr("At %1: no scenario").arg(place(point.at));
        if (point.failures == 0)
            return tr("At %1: peak loss %2, nobody fails").arg(place(point.at), loss(point));
        return tr("At %1: peak loss %2, %n dealer(s) fail", nullptr, point.failures).arg(place(point.at), loss(point));
    }

private:
    [[nodiscard]] Saying failing(const LeverCurve& curve) const
    {
        const auto stretches = failingStretches(curve);
        if (stretches.empty())
            return tr("Nobody fails.");
        if (stretches.front().first == 0 && stretches.front().last + 1 == curve.size())
            return tr("Somebody fails everywhere.");
        Saying all;
        for (const FailingStretch& stretch : stretches) {
            const Saying from = place(curve[stretch.first].at), to = place(curve[stretch.last].at);
            all += (all.empty() ? Saying() : Saying(", "))
                + (from == to ? tr("at %1", "where somebody fails").arg(from)
                              : tr("from %1 to %2", "where somebody fails").arg(from, to));
        }
        return tr("Somebody fails %1.").arg(all);
    }
    [[nodiscard]] Saying loss(const CurvePoint& point) const { return m_figures.moneyWithUnit(*point.loss); }
    [[nodiscard]] Saying place(double at) const
    {
        if (m_state.openEnd && at >= m_state.to)
            return noBoundText(m_language);
        return leverText(m_state.unit, std::round(at * steps()) / steps(), m_language, m_unit);
    }
    /// Places lie between the steps of the keyboard: a digit more than a slider shows tells them apart.
    [[nodiscard]] double steps() const
    {
        switch (m_state.unit) {
        case LeverUnit::Fraction: return 1e4;
        case LeverUnit::FractionPerDay:
        case LeverUnit::ShareOfStart: return 1e3;
        case LeverUnit::Multiple:
        case LeverUnit::Money: break;
        }
        return 100;
    }

    const LeverState& m_state;
    const Language& m_language;
    MoneyUnit m_unit;
    Figures m_figures;
};

} // namespace

std::string curveWords(
    const LeverState& state, const LeverCurve& curve, const Language& language, const MoneyUnit& money)
{
    return CurveWriter(state, language, money).curve(curve);
}

std::string curvePointWords(
    const LeverState& state, const CurvePoint& point, const Language& language, const MoneyUnit& money)
{
    return CurveWriter(state, language, money).point(point);
}

} // namespace waterhammer
