// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/gauge_words.h"

#include "model/words/saying.h"
#include "model/words/stance_words.h"

#include <algorithm>

namespace waterhammer {

namespace {

struct Gauges {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Gauges)
public:
    [[nodiscard]] Saying ratio(const RatioReading& reading) const
    {
        const Figures n(m_language);
        return tr("leverage ratio %1, minimum %2, at the start %3")
            .arg(n.percent(reading.ratio, 2), n.percent(reading.minimum, 2), n.percent(reading.start, 2));
    }

    [[nodiscard]] Saying binding(const Lamps& lamps) const
    {
        Saying names;
        const auto add = [&](Lamp lamp, const Saying& name) {
            if (lamp == Lamp::Lit)
                names += (names.empty() ? "" : ", ") + name;
        };
        add(lamps.leverage, tr("leverage"));
        add(lamps.valueAtRisk, tr("value at risk"));
        add(lamps.funding, tr("funding"));
        return names;
    }

    [[nodiscard]] Saying bound(const std::string& dealer, DealerStance stance, const Lamps& lamps) const
    {
        if (stance == DealerStance::Failed)
            return tr("%1 has failed").arg(dealer);
        const Saying names = binding(lamps);
        return names.empty() ? tr("No constraint of %1 binds").arg(dealer)
                             : tr("Binding for %1: %2").arg(dealer, names);
    }

    [[nodiscard]] Saying traded(const std::string& dealer, double sold, double bought, const Figures& n) const
    {
        return sold > 0  ? tr("%1 sells %2").arg(dealer, n.moneyWithUnit(sold))
            : bought > 0 ? tr("%1 buys %2").arg(dealer, n.moneyWithUnit(bought))
                         : tr("%1 neither sells nor buys").arg(dealer);
    }

    [[nodiscard]] Saying equity(const std::string& dealer, const Saying& amount) const
    {
        return tr("%1: equity %2").arg(dealer, amount);
    }

    [[nodiscard]] Saying trouble(const FactsOfDay& day) const
    {
        return tr("%1 of %2 in breach, %3 failed")
            .arg(std::to_string(day.count(DealerStance::Breach)), std::to_string(day.dealers.size()),
                std::to_string(day.count(DealerStance::Failed)));
    }
};

} // namespace

std::string ratioWords(const RatioReading& reading, const Language& language)
{
    return Gauges{language}.ratio(reading);
}

std::string boundNames(const Lamps& lamps, const Language& language) { return Gauges{language}.binding(lamps); }

std::string DealerTeller::ratio(const RatioReading& reading) const
{
    return m_dealer + ": " + ratioWords(reading, m_language);
}

std::string DealerTeller::bound(DealerStance stance, const Lamps& lamps) const
{
    return Gauges{m_language}.bound(m_dealer, stance, lamps);
}

std::string DealerTeller::traded(double sold, double bought) const
{
    return Gauges{m_language}.traded(m_dealer, sold, bought, Figures(m_language, m_unit));
}

std::string DealerTeller::equity(double amount) const
{
    return Gauges{m_language}.equity(m_dealer, Figures(m_language, m_unit).moneyWithUnit(amount));
}

std::string DealerTeller::stands(DealerStance stance) const { return m_dealer + ": " + stanceText(stance, m_language); }

std::string troubleWords(const FactsOfDay& day, const Language& language) { return Gauges{language}.trouble(day); }

} // namespace waterhammer
