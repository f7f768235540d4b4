// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "played.h"

#include <cstddef>

namespace waterhammer::test {

/// What reaches a dealer's cash beside trades and its own lenders, worked out from books and events.
class BesideTrades {
public:
    explicit BesideTrades(const Played& run)
        : m_run(run)
    {
    }

    /// bn that dealer i got back of what it has lent, in round t: other assets fall by it, by losses of capital and by
    /// what the last round's failures cost.
    [[nodiscard]] double got(int t, std::size_t i) const
    {
        const double fall = m_run.close(t - 1).otherAssets[i] - m_run.close(t).otherAssets[i];
        return fall - happened(t, i, EventKind::CapitalLoss) - hit(t, i);
    }
    /// bn of new capital.
    [[nodiscard]] double putIn(int t, std::size_t i) const
    {
        return m_run.close(t - 1).failed[i] ? 0 : happened(t, i, EventKind::CapitalInjection);
    }

private:
    [[nodiscard]] double happened(int t, std::size_t i, EventKind kind) const
    {
        double amount = 0;
        for (const auto& shock : m_run.trajectory().scenario->shocks)
            if (shock.round == t && shock.kind == kind && (shock.who == Scenario::Shock::everyone || shock.who == i))
                amount += shock.size;
        return amount;
    }
    [[nodiscard]] double hit(int t, std::size_t i) const
    {
        double amount = 0;
        if (t > 1)
            for (const auto& loss : m_run.open(t - 1).creditLosses)
                amount += loss.lender == i ? loss.amount : 0;
        return amount;
    }

    const Played& m_run;
};

} // namespace waterhammer::test
