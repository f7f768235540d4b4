// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/dealer_sale.h"
#include "model/words/closing.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

/// Which of the sums and quotients of a sale close as they are printed.
struct SaleSums {
    bool equity = true;    ///< equity before − loss = equity
    bool ratio = true;     ///< equity / exposure
    bool allowed = true;   ///< equity / target = size allowed
    bool excess = true;    ///< exposure − size allowed = too much
    bool today = true;     ///< the share of that which goes in a day
    bool var = true;       ///< 1 − limit / value at risk
    bool positions = true; ///< that share of all positions
    bool missing = true;   ///< called − to hand − not lent again − freed by other sales
    bool frees = true;     ///< that over what a unit frees
};

/// The figures of one dealer's sale as its steps tell them: each sum and quotient closes as it is printed, or is told
/// as about so much. Texts without a unit.
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
    /// called − to hand − not lent again − freed by other sales = missing; missing / what a unit frees = the sale.
    [[nodiscard]] Saying need(double amount) const { return m_need.text(amount); }
    /// All that it sells, and any part of that.
    [[nodiscard]] Saying sold(double part) const { return m_sold.text(part); }

    /// What of all that closes.
    [[nodiscard]] const SaleSums& closes() const { return m_closes; }

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
    [[nodiscard]] double varShareOf() const { return s.var > 0 ? 1 - limit() / s.var : 0; } ///< as varShare()
    /// Beyond cash to hand and what other sales free.
    [[nodiscard]] double missing() const { return s.fundingNeed - s.cashToHand - s.calledIn - s.freedBefore; }
    [[nodiscard]] double freesShare() const { return missing() / s.by[SaleCause::Funding]; } ///< as frees()
    /// Whether what is missing is told.
    [[nodiscard]] bool missingIsTold() const
    {
        return s.by[SaleCause::Funding] > m_something && missing() > m_something;
    }
    /// Whether, too, what of it a unit sold frees: where that is not all of it, and it was enough.
    [[nodiscard]] bool freesTold() const { return missingIsTold() && !soldOut() && freesShare() < 0.9995; }
    /// Whether it sells all it has.
    [[nodiscard]] bool soldOut() const { return s.amount >= s.positions - m_something; }

private:
    void close();
    void closeEquity();
    void closeLeverage();
    void closeVar();
    void closeNeed();
    void lookAtLeverage();
    /// How many of the five sums of leverage close.
    [[nodiscard]] int leverageClosing() const
    {
        return m_closes.equity + m_closes.ratio + m_closes.allowed + m_closes.excess + m_closes.today;
    }
    [[nodiscard]] bool varCloses() const;
    [[nodiscard]] bool positionsClose() const;
    /// Digits of the ratio, and of a share, after the point of a percentage.
    [[nodiscard]] int ratioDigits() const;
    [[nodiscard]] static int ownDigits(double fraction, int least);

    const DealerSale& s;
    const Figures& m_figures;
    double m_something;
    SaleSums m_closes;
    int m_varDigits = 2; ///< of the share of every position that is too much, as a percentage
    Closing m_equity, m_size, m_var, m_positions, m_need, m_sold;
};

} // namespace waterhammer
