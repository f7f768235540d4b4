// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_facts.h"
#include "model/words/figures.h"
#include "model/words/language.h"

#include <string>

/// What gauges and the rows of the table of dealers say.
namespace waterhammer {

/// A leverage ratio as a dial reads it, fractions.
struct RatioReading {
    double ratio = 0;   ///< now
    double minimum = 0; ///< what is required of it
    double start = 0;   ///< of day 0
};
/// "leverage ratio 4.21 %, minimum 3.00 %, at the start 5.10 %".
[[nodiscard]] std::string ratioWords(const RatioReading& reading, const Language& language);

/// "leverage, funding": the constraints that bind; empty where none does.
[[nodiscard]] std::string boundNames(const Lamps& lamps, const Language& language);

/// Says what there is of one dealer. Cheap; what it is given must outlive it.
class DealerTeller {
public:
    /// `unit`: of its amounts of money.
    DealerTeller(const std::string& dealer, const MoneyUnit& unit, const Language& language)
        : m_dealer(dealer)
        , m_unit(unit)
        , m_language(language)
    {
    }

    [[nodiscard]] std::string ratio(const RatioReading& reading) const;             ///< by name, with its colon
    [[nodiscard]] std::string bound(DealerStance stance, const Lamps& lamps) const; ///< what binds, or nothing
    [[nodiscard]] std::string traded(double sold, double bought) const;             ///< bn of the day
    [[nodiscard]] std::string equity(double amount) const;                          ///< bn
    [[nodiscard]] std::string stands(DealerStance stance) const;                    ///< "Dealer A: in breach"

private:
    const std::string& m_dealer;
    const MoneyUnit& m_unit;
    const Language& m_language;
};

/// "3 of 12 in breach, 1 failed".
[[nodiscard]] std::string troubleWords(const FactsOfDay& day, const Language& language);

} // namespace waterhammer
