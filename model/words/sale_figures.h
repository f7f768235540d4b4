// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/dealer_sale.h"
#include "model/words/closing.h"

#include <utility>

namespace waterhammer {

/// The figures of one dealer's sale as its steps tell them: each sum and quotient closes as it is printed. Texts
/// without a unit.
class SaleFigures {
public:
    /// `figures` and `sale` must outlive it.
    SaleFigures(const Scenario& scenario, const DealerSale& sale, const Figures& figures);

    // ---- equity before − loss = equity; equity / exposure = ratio; equity / target = size allowed
    [[nodiscard]] Saying equityBefore() const { return m_equity.text(s.equityBefore); }
    [[nodiscard]] Saying loss() const; ///< or gain: its size
    [[nodiscard]] Saying equity() const { return m_equity.text(s.equity); }
    [[nodiscard]] Saying equityThatCarries() const; ///< nothing where it is below zero
    [[nodiscard]] Saying ratio() const;             ///< with as many digits as tell it from its trigger
    [[nodiscard]] Saying trigger() const;
    [[nodiscard]] Saying target() const;

    // ---- exposure − size allowed = too much; of that a share in a day
    [[nodiscard]] Saying exposure() const { return m_size.text(s.exposure); }
    [[nodiscard]] Saying sizeAllowed() const { return m_size.text(s.requiredExposure); }
    [[nodiscard]] Saying tooMuch() const { return m_size.text(s.excess); }
    [[nodiscard]] Saying tooMuchInADay() const { return m_size.text(s.speed * s.excess); }
    [[nodiscard]] Saying speed() const;

    // ---- 1 − limit / value at risk = share of every position; of positions, that is the sale
    [[nodiscard]] Saying var() const { return m_var.text(s.var); }
    [[nodiscard]] Saying varLimit() const { return m_var.text(limit()); }
    [[nodiscard]] Saying varShare() const;       ///< that is too much
    [[nodiscard]] Saying varShareInADay() const; ///< of it what goes today
    [[nodiscard]] Saying positions() const { return m_positions.text(s.positions); }
    [[nodiscard]] Saying byVar() const { return m_sold.text(s.byVar); }

    // ---- called − to hand − not lent again = missing; missing / what a unit frees = the sale
    [[nodiscard]] Saying need() const { return m_need.text(s.fundingNeed); }
    [[nodiscard]] Saying toHand() const { return m_need.text(s.cashToHand); }
    [[nodiscard]] Saying calledIn() const { return m_need.text(s.calledIn); }
    [[nodiscard]] Saying missing() const { return m_need.text(missingAmount()); }
    [[nodiscard]] Saying frees() const;
    [[nodiscard]] Saying byFunding() const { return m_sold.text(s.byFunding); }

    /// All that it sells, and any part of that.
    [[nodiscard]] Saying sold(double part) const { return m_sold.text(part); }
    /// How many times its loss it sells, as the two are printed.
    [[nodiscard]] Saying times() const;

    /// What is missing, and what a unit sold for funding alone frees. Told where nothing else was sold, since those
    /// sales free money too, and where it was enough.
    [[nodiscard]] bool freesTold() const;
    [[nodiscard]] double missingAmount() const { return s.fundingNeed - s.cashToHand - s.calledIn; }
    [[nodiscard]] double freesShare() const { return missingAmount() / s.byFunding; }
    [[nodiscard]] double limit() const { return s.varLimit.value_or(0); }
    [[nodiscard]] double varShareOf() const { return s.var > 0 ? 1 - limit() / s.var : 0; }

private:
    void close();
    [[nodiscard]] bool equityCloses() const;
    [[nodiscard]] bool sizeCloses() const;
    [[nodiscard]] bool varCloses() const;
    [[nodiscard]] bool positionsClose() const;
    [[nodiscard]] bool needCloses() const;
    [[nodiscard]] bool partsClose() const;
    /// Digits of the ratio, and of a share, after the point of a percentage.
    [[nodiscard]] int ratioDigits() const;
    [[nodiscard]] static int ownDigits(double fraction, int least);

    const DealerSale& s;
    const Figures& m_figures;
    double m_something;
    Closing m_equity, m_size, m_var, m_positions, m_need, m_sold;
};

} // namespace waterhammer
