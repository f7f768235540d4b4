// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lending.h"
#include "model/scenario/scenario.h"
#include "model/words/figures.h"
#include "model/words/language.h"

#include <string>

/// What stands in the picture of a day's trades and loans. All texts are plain UTF-8.
namespace waterhammer {

/// Words without a figure.
enum class GraphSign {
    Lenders,
    OutsideLenders,
    Outside, ///< a lender without a name
    ForcedSale,
    AbsorbedTrade,
    FundingWithdrawn,
    Called,
    PaidBack,
    LenderToBorrower, ///< what an arrow says
    Redemption,
    OfficialPurchase,
    CounterpartyLoss,
    NoSales,
    NobodySells,
    NothingCalled,
    CallsTomorrow
};
/// A sign's word.
[[nodiscard]] std::string graphSign(GraphSign sign, const Language& language);

/// Words with figures, in a run's unit of money.
class GraphWriter {
public:
    /// The language must outlive it.
    GraphWriter(const Scenario& scenario, const Language& language);

    [[nodiscard]] Saying scales() const;         ///< what a ribbon and a bar measure
    [[nodiscard]] Saying scalesOfLoans() const;  ///< what a figure at a lender's name and a ribbon measure
    [[nodiscard]] Saying largestSellers() const; ///< heads their card

    // ---- Trades
    [[nodiscard]] Saying today(double move) const;         ///< of a price
    [[nodiscard]] Saying depth(double share) const;        ///< of that at the start
    [[nodiscard]] Saying sold(double amount) const;        ///< of an asset
    [[nodiscard]] Saying absorbed(double amount) const;    ///< by dealers
    [[nodiscard]] Saying official(double amount) const;    ///< bought officially
    [[nodiscard]] Saying sells(double amount) const;       ///< a dealer
    [[nodiscard]] Saying buys(double amount) const;        ///< a dealer
    [[nodiscard]] Saying clientsSell(double amount) const; ///< their orders
    /// Of what was offered, if anything; in brief without whose purchases they are.
    [[nodiscard]] Saying officialBuyer(double bought, double offered, bool brief) const;
    /// A fund's net asset value, and what it sells, if anything.
    [[nodiscard]] Saying fund(double nav, double sells) const;

    // ---- Loans
    /// What happened to a loan; amounts up to `least` are not told.
    [[nodiscard]] Saying loan(const LoanDay& day, double least) const;
    [[nodiscard]] Saying asLender(const std::string& dealer) const;   ///< heads what it has lent
    [[nodiscard]] Saying lentAndLeft(double lent, double left) const; ///< in the morning, and now
    /// All that is called; without named lenders what they do not roll too.
    [[nodiscard]] Saying called(double amount, bool named) const;
    [[nodiscard]] Saying alsoPaidBack(double amount) const; ///< goes on after it
    /// A fund that lends: what it has lent or, once clients have asked, what it calls since its cash does not do; and
    /// what it gets once that is settled.
    [[nodiscard]] Saying lendingFund(const LoanDay& day, double cash, bool calls, bool settled) const;

private:
    const Language& m_language;
    const Figures m_figures;
};

} // namespace waterhammer
