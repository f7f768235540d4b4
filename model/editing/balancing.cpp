// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/balancing.h"

#include "model/editing/knobs.h"
#include "model/scenario/balance.h"
#include "model/scenario/scenario.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waterhammer {

namespace {

double sumOf(const std::vector<Amount>& amounts)
{
    double sum = 0;
    for (const Amount& amount : amounts)
        sum += amount.value;
    return sum;
}

bool isAsset(BalancingItem item) { return item == BalancingItem::Cash || item == BalancingItem::OtherAssets; }

/// Whether nothing is wrong with a dealer's own figures, who lends to it apart.
bool valid(const ScenarioDraft& draft, const Dealer& dealer)
{
    const double lent = lentByName(draft, dealer.id);
    if (lent > 0 && dealer.otherAssets < lent - balanceTolerance * totalAssets(dealer))
        return false;
    ScenarioDraft alone;
    alone.assets = draft.assets;
    alone.dealers = {dealer};
    alone.dealers[0].repoLenders.clear();
    return std::ranges::none_of(problemsOf(alone), [](const Problem& p) { return p.place.part == Part::Dealers; });
}

} // namespace

double totalAssets(const Dealer& dealer) { return dealer.cash + sumOf(dealer.holdings) + dealer.otherAssets; }

double totalClaims(const Dealer& dealer)
{
    return sumOf(dealer.repo) + dealer.shortTermFunding + dealer.longTermDebt + dealer.tier1Capital;
}

double gapOf(const Dealer& dealer) { return totalAssets(dealer) - totalClaims(dealer); }

bool balances(const Dealer& dealer)
{
    const double gap = gapOf(dealer);
    return std::isfinite(gap) && std::abs(gap) <= balanceTolerance * std::abs(totalAssets(dealer));
}

double Dealer::*figureOf(BalancingItem item)
{
    switch (item) {
    case BalancingItem::ShortTermFunding: return &Dealer::shortTermFunding;
    case BalancingItem::Cash: return &Dealer::cash;
    case BalancingItem::OtherAssets: return &Dealer::otherAssets;
    case BalancingItem::Tier1: return &Dealer::tier1Capital;
    case BalancingItem::None: break;
    }
    return nullptr;
}

std::vector<double> gapsOf(const ScenarioDraft& draft)
{
    std::vector<double> gaps;
    gaps.reserve(draft.dealers.size());
    for (const Dealer& dealer : draft.dealers)
        gaps.push_back(gapOf(dealer));
    return gaps;
}

void balanceBooks(ScenarioDraft& draft, const std::vector<double>& before, BalancingItem item)
{
    const auto figure = figureOf(item);
    for (std::size_t i = 0; figure && i < std::min(before.size(), draft.dealers.size()); ++i) {
        Dealer& dealer = draft.dealers[i];
        const double opened = gapOf(dealer) - before[i];
        if (opened == 0)
            continue;
        const double balancing = dealer.*figure + (isAsset(item) ? -opened : opened);
        dealer.*figure = tidy(balancing, totalAssets(dealer));
    }
}

BalancingMove settle(Dealer& dealer, double gapBefore, BalancingItem item)
{
    const auto figure = figureOf(item);
    if (!figure)
        return {};
    const double assets = totalAssets(dealer), gap = gapOf(dealer);
    const double kept = std::abs(gapBefore) <= balanceTolerance * std::abs(assets) ? 0 : gapBefore;
    const double change = gap - kept;
    BalancingMove move{item, dealer.*figure, dealer.*figure};
    if (!std::isfinite(change) || change == 0)
        return move;
    const double wanted = tidy(isAsset(item) ? move.from - change : move.from + change, assets);
    // A figure below zero before stays what somebody typed; only other assets may be moved there.
    move.to = item == BalancingItem::OtherAssets ? wanted : std::max(std::min(0.0, move.from), wanted);
    dealer.*figure = move.to;
    return move;
}

std::vector<Repair> repairsOf(const ScenarioDraft& draft, std::size_t index, BalancingItem typed)
{
    constexpr std::size_t most = 3;
    const Dealer& dealer = draft.dealers[index];
    const double gap = gapOf(dealer);
    std::vector<Repair> repairs;
    if (balances(dealer) || !std::isfinite(gap))
        return repairs;
    for (const auto item :
        {BalancingItem::ShortTermFunding, BalancingItem::Cash, BalancingItem::OtherAssets, BalancingItem::Tier1}) {
        if (item == typed || repairs.size() == most)
            continue;
        Dealer mended = dealer;
        const auto figure = figureOf(item);
        mended.*figure = tidy(isAsset(item) ? dealer.*figure - gap : dealer.*figure + gap, totalAssets(dealer));
        // What it has lent by name stays a part of its other assets.
        const bool explained =
            mended.otherAssets >= dealer.otherAssets || mended.otherAssets >= lentByName(draft, dealer.id);
        if (balances(mended) && valid(draft, mended) && explained)
            repairs.push_back({item, mended.*figure});
    }
    return repairs;
}

double repoOf(const Dealer& dealer) { return sumOf(dealer.repo); }

double lentByName(const ScenarioDraft& draft, const std::string& lender)
{
    double lent = 0;
    for (const Dealer& dealer : draft.dealers)
        for (const LenderShare& lends : dealer.repoLenders)
            if (lends.lender == lender)
                lent += lends.value * repoOf(dealer);
    return lent;
}

} // namespace waterhammer
