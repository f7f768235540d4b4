// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/dealer_sale.h"
#include "model/words/closing.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

/// Where digits do not do: the size that equity carries, and what is beyond it, are told as they follow from what is
/// printed of equity and exposure.
void followFromEquity(Closing& equity, Closing& size, const DealerSale& sale, double target);

/// The figures of one dealer's sale as its steps tell them: each sum and quotient closes as it is printed. Texts
/// without a unit.
class SaleFigures {
public:
    /// `figures` and `sale` must outlive it.
    SaleFigures(const Scenario& scenario, const DealerSale& sale, const Figures& figures);

    // ---- Amounts, each with the others of its sums
    /// equity before − loss = equity; equity / exposure = ratio; equity / target = size allowed.
    [[nodiscard]] Saying equity(double amount) const { return m_equity.text(amount); }
    /// exposure − size allowed = too much; of that a share in a day.
    [[nodiscard]] Saying size(double amount) const { return m_size.text(amount); }
    /// 1 − limit / value at risk = share of every position.
    [[nodiscard]] Saying atRisk(double amount) const { return m_var.text(amount); }
    /// That share of all positions is the sale.
    [[nodiscard]] Saying positions() const { return m_positions.text(s.positions); }
    /// called − to hand − not lent again = missing; missing / what a unit frees = the sale.
    [[nodiscard]] Saying need(double amount) const { return m_need.text(amount); }
    /// All that it sells, and any part of that.
    [[nodiscard]] Saying sold(double part) const { return m_sold.text(part); }

    // ---- Percentages and multiples
    [[nodiscard]] Saying ratio() const;          ///< with as many digits as tell it from its trigger
    [[nodiscard]] Saying trigger() const;        ///< below which it must act
    [[nodiscard]] Saying target() const;         ///< to which it returns
    [[nodiscard]] Saying speed() const;          ///< share of a gap that is closed in a day
    [[nodiscard]] Saying varShare() const;       ///< of every position, that is too much
    [[nodiscard]] Saying varShareInADay() const; ///< of it what goes today
    [[nodiscard]] Saying frees() const;          ///< each unit sold for funding
    [[nodiscard]] Saying times() const;          ///< its loss it sells, as the two are printed

    // ---- Numbers
    [[nodiscard]] double loss() const { return std::abs(s.equityBefore - s.equity); } ///< or gain: its size
    [[nodiscard]] double carrying() const { return std::max(0.0, s.equity); }         ///< equity that carries books
    [[nodiscard]] double limit() const { return s.varLimit.value_or(0); }             ///< of value at risk
    [[nodiscard]] double varShareOf() const { return m_varShare; }                    ///< as varShare()
    [[nodiscard]] double missing() const { return s.fundingNeed - s.cashToHand - s.calledIn; } ///< beyond cash to hand
    [[nodiscard]] double freesShare() const { return missing() / s.byFunding; }                ///< as frees()
    /// Whether what is missing and what a unit frees is told: where nothing else was sold, since those sales free
    /// money too, and where it was enough.
    [[nodiscard]] bool freesTold() const;

private:
    void close();
    void closeLeverage();
    void closeVar();
    void closeNeed();
    [[nodiscard]] bool equityCloses() const;
    [[nodiscard]] bool sizeCloses() const;
    [[nodiscard]] bool varCloses() const;
    [[nodiscard]] bool positionsClose() const;
    /// Digits of the ratio, and of a share, after the point of a percentage.
    [[nodiscard]] int ratioDigits() const;
    [[nodiscard]] static int ownDigits(double fraction, int least);

    const DealerSale& s;
    const Figures& m_figures;
    double m_something;
    double m_ratio;      ///< of equity to exposure, as it is told
    double m_frees;      ///< of each unit sold, as it is told
    double m_varShare;   ///< of every position that is too much
    int m_varDigits = 2; ///< of it, as a percentage
    Closing m_equity, m_size, m_var, m_positions, m_need, m_sold;
};

} // namespace waterhammer
