// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/by_key.h"
#include "model/scenario/ranges.h"

#include <array>
#include <string_view>

/// The kinds of events and policies, a row each: files, paths, validation, the editor and the front's lever read them
/// here. A new kind is an enumerator and a row, what it does (model/engine/stages/shock.h, model/engine/terms.h) and
/// its words (model/words/policy_table.h).
namespace waterhammer {

/// What strikes the market from outside.
enum class EventKind {
    Price,
    Volatility,
    Haircut,
    Depth,
    SellOrder,
    CapitalLoss,
    FundingRun,
    Redemption,
    CapitalInjection,
    Set
};

/// What is known of a kind of event.
struct EventKindInfo {
    EventKind kind;           ///< the row's
    std::string_view key;     ///< in files
    std::string_view sizeKey; ///< what Event::size is called in files; empty: the kind has none
    Range range;              ///< of the size
    std::string_view unit;    ///< of the size
    Names strikes;            ///< an asset, which it must name; or a dealer or fund, where none means all of them
    double fresh = 0;         ///< size of a new one
    double rest = 0;          ///< size that does nothing
};

/// A row a kind, in the order of the enumeration.
inline constexpr std::array eventKindTable{
    EventKindInfo{EventKind::Price, "price", "change", fallAtMostAll, "fraction", Names::Asset, -0.05},
    EventKindInfo{EventKind::Volatility, "volatility", "factor", anyFactor, "multiple", Names::Asset, 2, 1},
    EventKindInfo{EventKind::Haircut, "haircut", "factor", anyFactor, "multiple", Names::Asset, 2, 1},
    EventKindInfo{EventKind::Depth, "depth", "factor", factorAboveZero, "multiple", Names::Asset, 0.5, 1},
    EventKindInfo{EventKind::SellOrder, "sellOrder", "amount", notNegativeMoney, "bn", Names::Asset, 10},
    EventKindInfo{EventKind::CapitalLoss, "capitalLoss", "amount", notNegativeMoney, "bn", Names::Dealer, 1},
    EventKindInfo{EventKind::FundingRun, "fundingRun", "share", anyShare, "fraction", Names::Dealer, 0.1},
    EventKindInfo{EventKind::Redemption, "redemption", "share", anyShare, "fraction", Names::Fund, 0.1},
    EventKindInfo{EventKind::CapitalInjection, "capitalInjection", "amount", notNegativeMoney, "bn", Names::Dealer, 1},
    EventKindInfo{EventKind::Set, "set", {}, {}, {}, Names::Nothing},
};
static_assert(inOrder(eventKindTable, &EventKindInfo::kind));

/// What authorities can do.
enum class PolicyKind { SlrExemption, SlrRelief, AssetPurchases, RepoFacility, SwingPricing, AllToAll };

/// What is known of a kind of policy.
struct PolicyKindInfo {
    PolicyKind kind;          ///< the row's
    std::string_view key;     ///< in files
    std::string_view sizeKey; ///< what Policy::size is called in files; empty: the kind has none
    Range range;              ///< of the size
    std::string_view unit;    ///< of the size
    double fresh = 0;         ///< size of a new one
};

/// A row a kind, in the order of the enumeration.
inline constexpr std::array policyKindTable{
    PolicyKindInfo{PolicyKind::SlrExemption, "slrExemption", {}, {}, {}},
    PolicyKindInfo{PolicyKind::SlrRelief, "slrRelief", "amount", anyShare, "fraction", 0.01},
    PolicyKindInfo{PolicyKind::AssetPurchases, "assetPurchases", "amount", notNegativeMoney, "bn", 10},
    PolicyKindInfo{PolicyKind::RepoFacility, "repoFacility", {}, {}, {}},
    PolicyKindInfo{PolicyKind::SwingPricing, "swingPricing", "factor", anyFactor, "multiple", 0.5},
    PolicyKindInfo{PolicyKind::AllToAll, "allToAll", "factor", factorAboveZero, "multiple", 1.5},
};
static_assert(inOrder(policyKindTable, &PolicyKindInfo::kind));

/// The row of a kind.
[[nodiscard]] constexpr const EventKindInfo& infoOf(EventKind kind) { return eventKindTable[indexOf(kind)]; }
/// The row of a kind.
[[nodiscard]] constexpr const PolicyKindInfo& infoOf(PolicyKind kind) { return policyKindTable[indexOf(kind)]; }

} // namespace waterhammer
