// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstddef>
#include <cstdint>
#include <optional>

/// How a dealer's forced sales came about: the arithmetic of step 3 of the model. Money in bn, rates fractions; sales
/// are at the marks of the round's opening.
namespace waterhammer {

/// The forced sales of one dealer, with the arithmetic that led to them. Equity falls from `equityBefore` to
/// `equity`; at `slrTarget` it carries `requiredExposure`; what `exposure` is beyond is `excess`, and must go: from
/// cash, or by sales.
struct DealerSale {
    std::uint32_t dealer = 0;       ///< who
    double amount = 0;              ///< all its orders
    SalesByCause by;                ///< parts of amount
    double beforeFunding = 0;       ///< parts of amount that were ordered before funding's
    double freedBefore = 0;         ///< the money that those free
    std::uint8_t constraints = 0;   ///< flags of Breach
    double equityBefore = 0;        ///< at the last close
    double equity = 0;              ///< at the opening, after the day's shock
    double exposure = 0;            ///< leverage exposure at the opening
    std::optional<double> slr;      ///< at the opening; absent without exposure
    double slrTrigger = 0;          ///< in force, relief taken off
    double slrTarget = 0;           ///< in force, relief taken off
    double requiredExposure = 0;    ///< max(0, equity) over slrTarget
    double excess = 0;              ///< max(0, exposure − requiredExposure)
    double speed = 1;               ///< the share of a gap that is closed in a day
    double repaidFromCash = 0;      ///< cash set aside to repay debt before selling
    double cashLowers = 0;          ///< the exposure, by that: its weight may be below 1
    double slrLowers = 0;           ///< the exposure, by what is sold for it: likewise
    double varLowers = 0;           ///< the exposure, by what is sold for it: likewise
    double positions = 0;           ///< all it could sell, at the opening's marks
    double var = 0;                 ///< at the opening
    std::optional<double> varLimit; ///< absent: none
    double fundingNeed = 0;         ///< what lenders want back today
    double cashToHand = 0;          ///< beyond its reserve, to meet that need
    double calledIn = 0;            ///< that it does not roll as a lender, likewise
    std::uint32_t asset = 0;        ///< of which it sells most
    double inAsset = 0;             ///< so much of it
    std::size_t assetsSold = 0;     ///< in how many it sells
};

/// The forced sales of any dealer in a round; nothing if it sold nothing.
[[nodiscard]] std::optional<DealerSale> dealerSale(const Trajectory& trajectory, std::size_t round, std::size_t dealer);

} // namespace waterhammer
