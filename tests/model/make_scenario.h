// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/scenario/scenario.h"
#include "model/words/problem_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// Scenarios written in code, a line a thing. Unlike a scenario file, nothing happens here unless it is asked for:
/// every channel is off, nobody leans against a move, and the market is so
/// deep that no sale moves its price.
namespace waterhammer::test {

struct AssetNumbers {
    double depth = 1e18;
    double volatility = 0;
    double halfSpread = 0;
    double haircut = 0;
    double floor = 0;
    double slrWeight = 1;
    std::optional<double> rank = {};
};

/// A book; Tier 1 is what balances it.
struct Book {
    double cash = 0;
    std::vector<Amount> holdings = {};
    double other = 0;
    std::vector<Amount> repo = {};
    double funding = 0;
    double longTerm = 0;
    double offBalance = 0;
    bool maker = true;
    double slr = 0.05; ///< minimum, and so trigger and target where those are not given
    std::optional<double> trigger = {};
    std::optional<double> target = {};
    std::optional<double> varLimit = {};
    double tolerance = 3;
    double failBelow = 0;
};

struct FundBook {
    double cash = 0;
    std::vector<Amount> holdings = {};
    double sensitivity = 0;
    double threshold = 0;
};

inline double sum(const std::vector<Amount>& amounts)
{
    double total = 0;
    for (const auto& a : amounts)
        total += a.value;
    return total;
}

class MakeScenario {
public:
    MakeScenario()
    {
        m_draft.name = "test";
        m_draft.market.reversion = 0;
        for (const auto& row : channelTable)
            m_draft.market.channels.*row.on = false;
    }

    MakeScenario& asset(std::string id, const AssetNumbers& n = {})
    {
        Asset a;
        a.id = std::move(id);
        a.depth = n.depth;
        a.volatility = n.volatility;
        a.halfSpread = n.halfSpread;
        a.haircut = n.haircut;
        a.floor = n.floor;
        a.slrWeight = n.slrWeight;
        a.liquidityRank = n.rank;
        m_draft.assets.push_back(std::move(a));
        return *this;
    }
    MakeScenario& dealer(std::string id, const Book& b)
    {
        Dealer d;
        d.id = std::move(id);
        d.cash = b.cash;
        d.holdings = b.holdings;
        d.otherAssets = b.other;
        d.repo = b.repo;
        d.shortTermFunding = b.funding;
        d.longTermDebt = b.longTerm;
        d.tier1Capital = b.cash + sum(b.holdings) + b.other - sum(b.repo) - b.funding - b.longTerm;
        d.offBalanceExposure = b.offBalance;
        d.marketMaker = b.maker;
        d.constraints.slrMin = b.slr;
        d.constraints.slrTrigger = b.trigger;
        d.constraints.slrTarget = b.target;
        d.constraints.varLimit = b.varLimit;
        d.constraints.quoteTolerance = b.tolerance;
        d.constraints.failBelow = b.failBelow;
        m_draft.dealers.push_back(std::move(d));
        return *this;
    }
    MakeScenario& fund(std::string id, const FundBook& b)
    {
        Fund f;
        f.id = std::move(id);
        f.cash = b.cash;
        f.holdings = b.holdings;
        f.flowSensitivity = b.sensitivity;
        f.flowThreshold = b.threshold;
        m_draft.funds.push_back(std::move(f));
        return *this;
    }
    MakeScenario& lends(std::string lender, std::string borrower, double amount)
    {
        m_draft.exposures.push_back({std::move(lender), std::move(borrower), amount, {}});
        return *this;
    }

    MakeScenario& finances(std::string lender, const std::string& borrower, double share)
    {
        std::ranges::find(m_draft.dealers, borrower, &Dealer::id)->repoLenders.push_back({std::move(lender), share});
        return *this;
    }

    MakeScenario& dated(int round, std::string path, TermValue value)
    {
        Event& e = happens(round, EventKind::Set, 0);
        e.path = std::move(path);
        e.value = value;
        return *this;
    }
    MakeScenario& price(int round, std::string asset, double change, double permanentShare = 1)
    {
        happens(round, EventKind::Price, change, std::move(asset)).permanentShare = permanentShare;
        return *this;
    }
    MakeScenario& volatility(int round, std::string asset, double factor)
    {
        happens(round, EventKind::Volatility, factor, std::move(asset));
        return *this;
    }
    MakeScenario& haircut(int round, std::string asset, double factor)
    {
        happens(round, EventKind::Haircut, factor, std::move(asset));
        return *this;
    }
    MakeScenario& depth(int round, std::string asset, double factor)
    {
        happens(round, EventKind::Depth, factor, std::move(asset));
        return *this;
    }
    MakeScenario& sellOrder(int round, std::string asset, double amount)
    {
        happens(round, EventKind::SellOrder, amount, std::move(asset));
        return *this;
    }
    MakeScenario& capitalLoss(int round, double amount, std::optional<std::string> dealer = {})
    {
        happens(round, EventKind::CapitalLoss, amount).dealer = std::move(dealer);
        return *this;
    }
    MakeScenario& capitalInjection(int round, double amount, std::optional<std::string> dealer = {})
    {
        happens(round, EventKind::CapitalInjection, amount).dealer = std::move(dealer);
        return *this;
    }
    MakeScenario& run(int round, double share, std::optional<std::string> dealer = {})
    {
        happens(round, EventKind::FundingRun, share).dealer = std::move(dealer);
        return *this;
    }
    MakeScenario& redemption(int round, double share, std::optional<std::string> fund = {})
    {
        happens(round, EventKind::Redemption, share).fund = std::move(fund);
        return *this;
    }

    MakeScenario& exemption(int from, std::optional<int> to, std::vector<std::string> assets, bool cash = false)
    {
        auto& p = decided(from, to, PolicyKind::SlrExemption, 0);
        p.assets = std::move(assets);
        p.cash = cash;
        return *this;
    }
    MakeScenario& relief(int from, std::optional<int> to, double amount)
    {
        decided(from, to, PolicyKind::SlrRelief, amount);
        return *this;
    }
    MakeScenario& purchases(int from, std::optional<int> to, std::string asset, double amount, double announcement = 0)
    {
        auto& p = decided(from, to, PolicyKind::AssetPurchases, amount);
        p.asset = std::move(asset);
        p.announcement = announcement;
        return *this;
    }
    MakeScenario& purchasesFromAll(int from, std::optional<int> to, std::string asset, double amount)
    {
        auto& p = decided(from, to, PolicyKind::AssetPurchases, amount);
        p.asset = std::move(asset);
        p.fromAll = true;
        return *this;
    }
    MakeScenario& repoFacility(int from, std::optional<int> to, std::optional<double> cap = {})
    {
        decided(from, to, PolicyKind::RepoFacility, 0).haircutCap = cap;
        return *this;
    }
    MakeScenario& swingPricing(int from, std::optional<int> to, double factor)
    {
        decided(from, to, PolicyKind::SwingPricing, factor);
        return *this;
    }
    MakeScenario& allToAll(int from, std::optional<int> to, double factor)
    {
        decided(from, to, PolicyKind::AllToAll, factor);
        return *this;
    }

    MakeScenario& on(std::initializer_list<bool Channels::*> channels)
    {
        for (const auto c : channels)
            m_draft.market.channels.*c = true;
        return *this;
    }
    template <class T, class U> MakeScenario& set(T Market::*field, U value)
    {
        m_draft.market.*field = value;
        return *this;
    }

    [[nodiscard]] const ScenarioDraft& draft() const { return m_draft; }
    [[nodiscard]] ScenarioPtr make() const;

private:
    Event& happens(int round, EventKind kind, double size, std::string asset = {})
    {
        Event e;
        e.round = round;
        e.kind = kind;
        e.size = size;
        e.asset = std::move(asset);
        return m_draft.events.emplace_back(std::move(e));
    }
    Policy& decided(int from, std::optional<int> to, PolicyKind kind, double size)
    {
        Policy p;
        p.kind = kind;
        p.from = from;
        p.to = to;
        p.size = size;
        return m_draft.policies.emplace_back(std::move(p));
    }

    ScenarioDraft m_draft;
};

/// A market that ends after its first round.
inline MakeScenario oneRound()
{
    MakeScenario s;
    s.set(&Market::horizon, 1);
    return s;
}

/// The multiplier of VaR where a scenario gives none: the 99 % quantile of the normal distribution.
inline constexpr double z = 2.326;

/// The scenario of a draft that must be valid.
inline ScenarioPtr valid(const ScenarioDraft& draft)
{
    auto scenario = validate(draft);
    if (!scenario) {
        std::string all;
        for (const auto& p : scenario.problems)
            all += problemText(p) + "\n";
        throw std::invalid_argument(all);
    }
    return *scenario;
}

inline ScenarioPtr MakeScenario::make() const { return valid(m_draft); }

} // namespace waterhammer::test
