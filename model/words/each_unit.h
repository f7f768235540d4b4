// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/figures.h"

#include <string>

namespace waterhammer {

/// What "each … lost" counts in: "bn", and "100 units" where the name of the unit is a plural.
class EachUnit {
public:
    EachUnit(const MoneyUnit& unit, const Figures& figures)
        : m_figures(figures)
        , m_count(unit.thousands != 0 || unit.name == "bn" || unit.name == "mn" ? 1 : 100)
    {
    }

    /// "bn", "100 units".
    [[nodiscard]] Saying name() const
    {
        return m_count == 1 ? m_figures.unitName() : std::to_string(m_count) + ' ' + m_figures.unitName();
    }
    /// So much of each, without a unit: hundredths of one, whole ones of a hundred.
    [[nodiscard]] Saying of(double share) const { return m_figures.fixed(share * m_count, m_count == 1 ? 2 : 0); }

private:
    const Figures& m_figures;
    int m_count;
};

} // namespace waterhammer
