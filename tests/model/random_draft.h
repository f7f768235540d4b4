// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_scenario.h"

#include "model/files/scenario_json.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace waterhammer {

/// How RapidCheck shows a system that breaks a property: as its file.
inline void showValue(const ScenarioDraft& draft, std::ostream& out) { out << scenarioText(draft); }

} // namespace waterhammer

/// Random systems whose books balance, with something of everything in them: tight and wide limits, books with gaps,
/// leveraged investors, funds, named lenders, events of each kind, dated terms, policies.
namespace waterhammer::test {

/// Random systems come from a fixed seed; RC_PARAMS in the environment asks for others, or for more of them. Set before
/// RapidCheck reads it.
inline const int fixedSeed = setenv("RC_PARAMS", "seed=2024", 0);

inline double between(double low, double high)
{
    constexpr int steps = 1 << 20;
    return low + (high - low) * *rc::gen::inRange(0, steps + 1) / steps;
}
inline int wholeBetween(int low, int high) { return *rc::gen::inRange(low, high + 1); }
inline bool chance(double probability) { return between(0, 1) < probability; }
inline std::string numbered(const char* stem, int n) { return stem + std::to_string(n); }

class RandomDraft {
public:
    ScenarioDraft operator()()
    {
        m_draft.name = "random";
        addAssets();
        const int dealers = wholeBetween(1, 8), funds = wholeBetween(0, 2);
        for (int i = 0; i < dealers; ++i)
            addDealer(i);
        for (int j = 0; j < funds; ++j)
            addFund(j);
        for (int e = wholeBetween(0, dealers > 1 ? 4 : 0); e > 0; --e)
            addExposure(dealers);
        if (chance(0.6))
            nameLenders();
        for (int e = wholeBetween(1, 5); e > 0; --e)
            addEvent(dealers, funds);
        for (int p = wholeBetween(0, 2); p > 0; --p)
            addPolicy();
        setMarket();
        setMechanisms();
        return std::move(m_draft);
    }

private:
    [[nodiscard]] int assets() const { return static_cast<int>(m_draft.assets.size()); }
    [[nodiscard]] std::string someAsset() const
    {
        return m_draft.assets[static_cast<std::size_t>(wholeBetween(0, assets() - 1))].id;
    }

    void addAssets()
    {
        const int count = wholeBetween(1, 5);
        std::vector<double> ranks(static_cast<std::size_t>(count));
        std::iota(ranks.begin(), ranks.end(), 0);
        if (chance(0.5)) // in the other half rows stand in the order of the file
            std::rotate(ranks.begin(), ranks.begin() + wholeBetween(0, count - 1), ranks.end());
        for (int a = 0; a < count; ++a) {
            Asset asset;
            asset.id = numbered("a", a);
            asset.depth = between(100, 4000);
            asset.volatility = chance(0.1) ? 0 : between(0.001, 0.02);
            asset.halfSpread = between(0, 0.01);
            asset.haircut = chance(0.2) ? 0 : between(0.01, 0.3);
            asset.floor = chance(0.3) ? 0 : between(0, 0.9);
            asset.slrWeight = chance(0.8) ? 1 : between(0, 1);
            asset.liquidityRank = ranks[static_cast<std::size_t>(a)];
            m_draft.assets.push_back(asset);
        }
    }

    void addDealer(int i)
    {
        Dealer d;
        d.id = numbered("d", i);
        d.marketMaker = chance(0.75);
        const double size = between(50, 400);
        d.cash = size * between(0.02, 0.2);
        double worth = d.cash;
        for (const auto& asset : m_draft.assets)
            if (chance(0.8)) {
                const double held = chance(0.1) ? 0 : size * between(0.02, 0.4);
                d.holdings.push_back({asset.id, held});
                worth += held;
            }
        d.otherAssets = size * between(0, 0.3);
        worth += d.otherAssets;
        finance(d, worth);
        limit(d, worth);
        m_draft.dealers.push_back(std::move(d));
    }

    void finance(Dealer& d, double worth)
    {
        d.tier1Capital = worth * between(0.03, 0.15);
        double left = worth - d.tier1Capital;
        for (const auto& held : d.holdings) {
            const auto& asset = *std::ranges::find(m_draft.assets, held.asset, &Asset::id);
            const double loan = std::min(0.9 * left, between(0, 1) * (1 - asset.haircut) * held.value);
            if (chance(0.7)) {
                d.repo.push_back({held.asset, loan});
                left -= loan;
            }
        }
        d.longTermDebt = left * between(0, 0.4);
        d.shortTermFunding = left - d.longTermDebt;
        d.offBalanceExposure = chance(0.8) ? 0 : worth * between(0, 0.1);
    }

    void limit(Dealer& d, double worth)
    {
        auto& c = d.constraints;
        const double ratio = d.tier1Capital / worth;
        c.slrMin = ratio * between(0.5, 1);
        if (chance(0.4))
            c.slrTarget = c.slrMin * between(1, 1.2);
        if (chance(0.4))
            c.slrTrigger = c.slrMin * between(0.9, 1);
        if (chance(0.6))
            c.varLimit = worth * between(0.005, 0.04);
        c.quoteTolerance = between(1.05, 4);
        c.failBelow = chance(0.7) ? 0 : c.slrMin * between(0, 0.4);
    }

    void addFund(int j)
    {
        Fund f;
        f.id = numbered("f", j);
        f.cash = between(0, 20);
        for (const auto& asset : m_draft.assets)
            if (chance(0.7))
                f.holdings.push_back({asset.id, between(0, 80)});
        f.flowSensitivity = between(0, 3);
        f.flowThreshold = between(0, 0.02);
        m_draft.funds.push_back(std::move(f));
    }

    void addExposure(int dealers)
    {
        const int lender = wholeBetween(0, dealers - 1);
        const int borrower = (lender + wholeBetween(1, dealers - 1)) % dealers;
        m_draft.exposures.push_back({numbered("d", lender), numbered("d", borrower), between(0, 5), {}});
    }

    /// Who finances whom: of a dealer's other assets a part is what it lends.
    void nameLenders()
    {
        std::vector<double> free; // bn of other assets that explain no loan yet
        for (const auto& d : m_draft.dealers)
            free.push_back(d.otherAssets);
        for (std::size_t i = 0; i < m_draft.dealers.size(); ++i) {
            auto& borrower = m_draft.dealers[i];
            const double owed = sum(borrower.repo);
            double left = owed > 0 && chance(0.7) ? 1 : 0;
            for (std::size_t k = 0; k < free.size(); ++k)
                if (k != i && left > 0 && chance(0.3)) {
                    const double lent = between(0, 1) * std::min(left, free[k] / owed);
                    borrower.repoLenders.push_back({m_draft.dealers[k].id, lent});
                    free[k] -= lent * owed;
                    left -= lent;
                }
            for (const auto& fund : m_draft.funds)
                if (left > 0 && chance(0.5)) {
                    borrower.repoLenders.push_back({fund.id, between(0, 1) * left});
                    left -= borrower.repoLenders.back().value;
                }
        }
    }

    void addEvent(int dealers, int funds)
    {
        Event e;
        e.round = wholeBetween(1, 4);
        e.kind = static_cast<EventKind>(wholeBetween(0, static_cast<int>(eventKindTable.size()) - 1));
        if (e.kind == EventKind::Redemption && funds == 0)
            e.kind = EventKind::FundingRun;
        e.on = chance(0.95);
        e.asset = someAsset();
        if (chance(0.7))
            e.dealer = numbered("d", wholeBetween(0, dealers - 1));
        if (funds > 0 && chance(0.5))
            e.fund = numbered("f", wholeBetween(0, funds - 1));
        switch (e.kind) {
        case EventKind::Price: e.size = between(-0.15, 0.02); break;
        case EventKind::Volatility:
        case EventKind::Haircut: e.size = between(0.8, 3); break;
        case EventKind::Depth: e.size = between(0.3, 1.2); break;
        case EventKind::SellOrder: e.size = between(0, 60); break;
        case EventKind::CapitalLoss: e.size = between(0, 12); break;
        case EventKind::FundingRun: e.size = between(0, 0.3); break;
        case EventKind::Redemption: e.size = between(0, 0.4); break;
        case EventKind::CapitalInjection: e.size = between(0, 12); break;
        case EventKind::Set: dateTerm(e); break;
        }
        e.permanentShare = chance(0.5) ? 1 : between(0, 1);
        m_draft.events.push_back(std::move(e));
    }

    void dateTerm(Event& e)
    {
        const auto someDealer = [&] {
            return chance(0.3) ? "*" : numbered("d", wholeBetween(0, static_cast<int>(m_draft.dealers.size()) - 1));
        };
        const std::pair<std::string, TermValue> terms[] = {
            {"market.reversion", between(0, 0.4)},
            {"market.absorption", between(0, 1)},
            {"market.anticipation", between(0, 2)},
            {"market.learning", between(0, 1)},
            {"market.staleness", between(0, 2)},
            {"market.suspicion", between(0, 1)},
            {"market.pullShare", between(0, 1)},
            {"market.repayOnSettlement", chance(0.5)},
            {"market.implementationShortfall", chance(0.5) ? TermValue() : TermValue(between(0, 1))},
            {"market.channels.var", chance(0.5)},
            {"market.channels.funding", chance(0.5)},
            {"dealers[" + someDealer() + "].constraints.slrMin", between(0.02, 0.1)},
            {"dealers[" + someDealer() + "].constraints.slrTarget", chance(0.5) ? TermValue() : between(0.02, 0.1)},
            {"dealers[" + someDealer() + "].constraints.varLimit", chance(0.3) ? TermValue() : between(0.5, 10)},
            {"assets[" + someAsset() + "].haircut", between(0, 0.3)},
            {"assets[" + someAsset() + "].slrWeight", between(0, 1)},
            {"assets[" + someAsset() + "].liquidityRank", between(-1, 6)},
        };
        std::tie(e.path, e.value) = terms[wholeBetween(0, static_cast<int>(std::size(terms)) - 1)];
    }

    void addPolicy()
    {
        Policy p;
        p.kind = static_cast<PolicyKind>(wholeBetween(0, static_cast<int>(policyKindTable.size()) - 1));
        p.from = wholeBetween(1, 6);
        if (chance(0.5))
            p.to = p.from + wholeBetween(0, 5);
        p.asset = someAsset();
        switch (p.kind) {
        case PolicyKind::SlrExemption:
            p.assets = {p.asset};
            p.cash = chance(0.5);
            break;
        case PolicyKind::SlrRelief: p.size = between(0, 0.02); break;
        case PolicyKind::AssetPurchases:
            p.size = between(0, 50);
            p.announcement = chance(0.5) ? 0 : between(0, 0.5);
            p.fromAll = chance(0.5);
            break;
        case PolicyKind::RepoFacility:
            if (chance(0.5))
                p.haircutCap = between(0, 0.3);
            break;
        case PolicyKind::SwingPricing: p.size = between(0, 1); break;
        case PolicyKind::AllToAll: p.size = between(1, 3); break;
        }
        m_draft.policies.push_back(std::move(p));
    }

    void setMarket()
    {
        auto& m = m_draft.market;
        m.horizon = wholeBetween(5, 25);
        m.adjustmentSpeed = chance(0.5) ? 1 : between(0.2, 1);
        m.liquidationRule = chance(0.7) ? LiquidationRule::LiquidFirst : LiquidationRule::ProRata;
        m.fundLiquidationRule = chance(0.5) ? LiquidationRule::LiquidFirst : LiquidationRule::ProRata;
        m.impactBasis = chance(0.7) ? ImpactBasis::Value : ImpactBasis::Units;
        if (chance(0.3))
            m.implementationShortfall = between(0, 1);
        m.clientRollOff = between(0, 0.3);
        m.absorption = between(0, 1);
        m.cashSlrWeight = chance(0.8) ? 1 : between(0, 1);
        m.deleverFromCash = chance(0.5) ? 0 : between(0, 1);
        m.repayOnSettlement = chance(0.8);
        m.reversion = between(0, 0.3);
        for (const auto& row : channelTable)
            m.channels.*row.on = chance(0.85);
    }

    /// Each half of the time as in a file that does not name it.
    void setMechanisms()
    {
        auto& m = m_draft.market;
        m.anticipation = chance(0.5) ? 0 : between(0, 2);
        m.learning = chance(0.5) ? 0 : between(0, 1);
        m.staleness = chance(0.5) ? 0 : between(0, 2);
        m.suspicion = chance(0.5) ? 0 : between(0, 1);
        m.pullShare = chance(0.5) ? 1 : between(0, 1);
        if (chance(0.5))
            m.valueCapital = chance(0.1) ? 0 : between(0, 60);
    }

    ScenarioDraft m_draft;
};

/// The draft without dated terms: its terms are those of the file in every round.
inline ScenarioDraft withoutSets(ScenarioDraft draft)
{
    std::erase_if(draft.events, [](const Event& e) { return e.kind == EventKind::Set; });
    return draft;
}

inline rc::Gen<ScenarioDraft> anyDraft()
{
    return rc::gen::exec([] { return RandomDraft()(); });
}

} // namespace waterhammer::test
