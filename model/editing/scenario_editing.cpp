// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/scenario_editing.h"

#include "model/files/kept_references.h"
#include "model/scenario/parameter_path.h"
#include "model/scenario/references.h"
#include "model/scenario/term_changes.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <iterator>
#include <numeric>

namespace waterhammer {

namespace {

/// Whether an id is somebody's: dealers and funds are told apart by their ids, as both may be named where a lender is.
bool isTaken(const ScenarioDraft& draft, Part part, const std::string& id)
{
    if (part == Part::Assets)
        return rowOf(draft, part, id).has_value();
    return rowOf(draft, Part::Dealers, id) || rowOf(draft, Part::Funds, id);
}

std::string freeId(const ScenarioDraft& draft, Part part, const std::string& stem, std::size_t number)
{
    std::string id = stem + std::to_string(number);
    while (isTaken(draft, part, id))
        id = stem + std::to_string(++number);
    return id;
}

/// "d13" after d1 … d12; "dealer3" where ids follow no such order.
std::string nextId(const ScenarioDraft& draft, Part part, const char* otherwise)
{
    std::string stem;
    const auto ids = idsOf(draft, part);
    if (!ids.empty()) {
        stem = ids.back();
        while (!stem.empty() && std::isdigit(static_cast<unsigned char>(stem.back())))
            stem.pop_back();
        if (stem.size() == ids.back().size())
            stem.clear();
    }
    return freeId(draft, part, stem.empty() ? otherwise : stem, ids.size() + 1);
}

/// "Dealer M" after Dealer L, as long as there are letters; else "Dealer 13".
template <class Rows> std::string nextName(const Rows& rows, const std::string& word)
{
    const std::size_t place = rows.size();
    const auto lettered = [&](std::size_t i) { return word + " " + static_cast<char>('A' + i); };
    const bool letters = place > 0 && place < 26 && rows.front().name == lettered(0);
    std::string name = letters ? lettered(place) : word + " " + std::to_string(place + 1);
    for (std::size_t n = place + 2; std::ranges::find(rows, name, [](const auto& r) { return r.name; }) != rows.end();
         ++n)
        name = word + " " + std::to_string(n);
    return name;
}

/// The row of median size (the lower one of two).
template <class Rows, class Size> const auto& medianOf(const Rows& rows, Size size)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return size(rows[i]); });
    return rows[order[(order.size() - 1) / 2]];
}

Dealer firstDealer(const ScenarioDraft& draft)
{
    Dealer dealer;
    dealer.cash = 10;
    if (!draft.assets.empty())
        dealer.holdings = {{draft.assets.front().id, 90}};
    dealer.tier1Capital = 6;
    settle(dealer, 0, BalancingItem::ShortTermFunding);
    return dealer;
}

/// The other assets of those who lend to a dealer explain one loan, not two: its copy borrows of others.
void leaveDealersAsLenders(const ScenarioDraft& draft, Dealer& copy)
{
    std::erase_if(copy.repoLenders,
        [&](const LenderShare& l) { return std::ranges::count(draft.dealers, l.lender, &Dealer::id) > 0; });
}

Dealer medianDealer(const ScenarioDraft& draft)
{
    Dealer dealer = draft.dealers.empty() ? firstDealer(draft) : medianOf(draft.dealers, totalAssets);
    for (const auto item : {BalancingItem::ShortTermFunding, BalancingItem::Tier1, BalancingItem::Cash})
        if (!balances(dealer))
            settle(dealer, 0, item);
    dealer.extensions.clear();
    leaveDealersAsLenders(draft, dealer);
    return dealer;
}

double fundSize(const Fund& fund)
{
    double size = fund.cash;
    for (const Amount& amount : fund.holdings)
        size += amount.value;
    return size;
}

Fund medianFund(const ScenarioDraft& draft)
{
    if (!draft.funds.empty())
        return medianOf(draft.funds, fundSize);
    Fund fund;
    fund.cash = 5;
    if (!draft.assets.empty())
        fund.holdings = {{draft.assets.back().id, 95}};
    fund.flowSensitivity = 1;
    return fund;
}

Asset medianAsset(const ScenarioDraft& draft)
{
    Asset asset;
    if (!draft.assets.empty())
        asset = medianOf(draft.assets, [](const Asset& a) { return a.depth; });
    else
        asset.volatility = 0.005;
    if (asset.liquidityRank) // the newest is sold last
        for (const Asset& other : draft.assets)
            asset.liquidityRank = std::max(*asset.liquidityRank, other.liquidityRank.value_or(0) + 1);
    asset.extensions.clear();
    return asset;
}

bool lends(const ScenarioDraft& draft, const std::string& lender, const std::string& borrower)
{
    return std::ranges::any_of(
        draft.exposures, [&](const Exposure& e) { return e.lender == lender && e.borrower == borrower; });
}

Exposure newExposure(const ScenarioDraft& draft)
{
    for (const Dealer& lender : draft.dealers)
        for (const Dealer& borrower : draft.dealers)
            if (lender.id != borrower.id && !lends(draft, lender.id, borrower.id))
                return {lender.id, borrower.id, 1, {}};
    const auto id = [&](std::size_t i) { return i < draft.dealers.size() ? draft.dealers[i].id : std::string{}; };
    return {id(0), id(1), 1, {}};
}

/// The id of a copy: "d6-2".
template <class Row> void nameCopy(const ScenarioDraft& draft, Part part, Row& row)
{
    const std::string id = row.id, name = shownName(row);
    int number = 2;
    while (isTaken(draft, part, id + "-" + std::to_string(number)))
        ++number;
    row.id = id + "-" + std::to_string(number);
    row.name = name + " (" + std::to_string(number) + ")";
}

void replace(std::string& name, const std::string& from, const std::string& to)
{
    if (name == from)
        name = to;
}
} // namespace

void setAmount(
    const ScenarioDraft& draft, std::vector<Amount>& book, const std::string& asset, std::optional<double> value)
{
    const auto found = std::ranges::find(book, asset, &Amount::asset);
    if (!value) {
        if (found != book.end())
            book.erase(found);
    } else if (found != book.end()) {
        found->value = *value;
    } else {
        const auto place = [&](const std::string& id) {
            return rowOf(draft, Part::Assets, id).value_or(draft.assets.size());
        };
        const auto later = std::ranges::find_if(book, [&](const Amount& a) { return place(a.asset) > place(asset); });
        book.insert(later, {asset, *value});
    }
}

std::size_t addRow(ScenarioDraft& draft, Part part, int day)
{
    switch (part) {
    case Part::Dealers: {
        Dealer dealer = medianDealer(draft);
        dealer.id = nextId(draft, part, "dealer");
        dealer.name = nextName(draft.dealers, "Dealer");
        draft.dealers.push_back(std::move(dealer));
        break;
    }
    case Part::Assets: {
        Asset asset = medianAsset(draft);
        asset.id = nextId(draft, part, "asset");
        asset.name = nextName(draft.assets, "Asset");
        draft.assets.push_back(std::move(asset));
        break;
    }
    case Part::Funds: {
        Fund fund = medianFund(draft);
        fund.id = nextId(draft, part, "fund");
        fund.name = nextName(draft.funds, "Fund");
        draft.funds.push_back(std::move(fund));
        break;
    }
    case Part::Exposures: draft.exposures.push_back(newExposure(draft)); break;
    case Part::Events: {
        Event event;
        event.round = day;
        setKind(draft, event, EventKind::Price);
        draft.events.push_back(std::move(event));
        draft.events.back().id = rowName(draft, part, draft.events.size() - 1);
        break;
    }
    case Part::Policies: {
        Policy policy;
        policy.from = day;
        setKind(draft, policy, PolicyKind::AssetPurchases);
        draft.policies.push_back(std::move(policy));
        draft.policies.back().id = rowName(draft, part, draft.policies.size() - 1);
        break;
    }
    }
    return rowCount(draft, part) - 1;
}

std::size_t duplicateRow(ScenarioDraft& draft, Part part, std::size_t row)
{
    const std::size_t place = part == Part::Dealers ? draft.dealers.size() : row + 1;
    withList(draft, part, [&](auto& list) {
        auto copy = list[row];
        if constexpr (requires { copy.name; })
            nameCopy(draft, part, copy);
        else if constexpr (requires { copy.id; })
            copy.id.clear();
        if constexpr (requires { copy.repoLenders; })
            leaveDealersAsLenders(draft, copy);
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(place), std::move(copy));
    });
    return place;
}

std::size_t copyExposures(ScenarioDraft& draft, std::size_t from, std::size_t to)
{
    const std::string source = draft.dealers[from].id, target = draft.dealers[to].id;
    std::vector<Exposure> copies;
    for (Exposure copy : draft.exposures) {
        if (copy.lender != source && copy.borrower != source)
            continue;
        replace(copy.lender, source, target);
        replace(copy.borrower, source, target);
        if (!lends(draft, copy.lender, copy.borrower))
            copies.push_back(std::move(copy));
    }
    draft.exposures.insert(draft.exposures.end(), copies.begin(), copies.end());
    return copies.size();
}

Removed removeRow(ScenarioDraft& draft, Part part, std::size_t row, BalancingItem item)
{
    const std::string id = rowId(draft, part, row);
    withList(draft, part, [&](auto& list) { list.erase(list.begin() + static_cast<std::ptrdiff_t>(row)); });
    if (id.empty() || rowOf(draft, part, id)) // an id given twice still means somebody
        return {};
    std::vector<double> gaps;
    if (part == Part::Assets)
        for (const Dealer& dealer : draft.dealers)
            gaps.push_back(gapOf(dealer));
    const Removed removed = removeReferences(draft, part, id);
    removeKept(draft, part, id);
    for (std::size_t i = 0; i < gaps.size(); ++i)
        settle(draft.dealers[i], gaps[i], item);
    return removed;
}

void moveRow(ScenarioDraft& draft, Part part, std::size_t from, std::size_t to)
{
    withList(draft, part, [&](auto& list) {
        const auto at = [&](std::size_t i) { return list.begin() + static_cast<std::ptrdiff_t>(i); };
        if (from < to)
            std::rotate(at(from), at(from + 1), at(to + 1));
        else
            std::rotate(at(to), at(from), at(from + 1));
    });
}

void renameRow(ScenarioDraft& draft, Part part, std::size_t row, const std::string& id)
{
    const std::string old = rowId(draft, part, row);
    const auto ids = idsOf(draft, part);
    const bool clear =
        std::ranges::count(ids, old) == 1 && std::ranges::count(ids, id) == 0 && !old.empty() && !id.empty();
    if (clear) { // while the row still has the id by which it is named
        renameReferences(draft, part, {{old, id}});
        renameKept(draft, part, {{old, id}});
    }
    withList(draft, part, [&](auto& list) {
        if constexpr (requires { list[row].id; })
            list[row].id = id;
    });
}

void setPlace(ScenarioDraft& draft, Part part, std::size_t row, std::optional<std::array<double, 2>> at)
{
    const std::string node = nodeName(part, rowId(draft, part, row));
    const auto found = std::ranges::find(draft.layout, node, &NodePlace::node);
    // A ten-thousandth of the width is less than a pixel, and short in the file.
    const auto rounded = [](double x) { return std::round(x * 1e4) / 1e4; };
    if (!at) {
        if (found != draft.layout.end())
            draft.layout.erase(found);
    } else if (found != draft.layout.end()) {
        *found = {node, rounded((*at)[0]), rounded((*at)[1])};
    } else {
        draft.layout.push_back({node, rounded((*at)[0]), rounded((*at)[1])});
    }
}

void setKind(const ScenarioDraft& draft, Event& event, EventKind kind)
{
    event.kind = kind;
    event.size = infoOf(kind).fresh;
    event.permanentShare = 1;
    event.path = kind == EventKind::Set ? "market.reversion" : "";
    event.value = kind == EventKind::Set ? TermValue{draft.market.reversion} : TermValue{};
    event.dealer.reset();
    event.fund.reset();
    if (infoOf(kind).strikes != Names::Asset)
        event.asset.clear();
    else if (event.asset.empty() && !draft.assets.empty())
        event.asset = draft.assets.back().id;
}

void setTerm(const ScenarioDraft& draft, Event& event, const std::string& path)
{
    const auto ofWhomever = [](const std::string& of) { // "dealers[" + "].constraints.slrMin"
        return std::pair(of.substr(0, of.find('[')), of.substr(std::min(of.size(), of.find(']'))));
    };
    const bool another = ofWhomever(path) != ofWhomever(event.path);
    event.path = path;
    if (!another || !maySet(path))
        return;
    const auto value = number(draft, path);
    event.value = !value ? TermValue{} : isSwitch(path) ? TermValue{*value != 0} : TermValue{*value};
}

void setKind(const ScenarioDraft& draft, Policy& policy, PolicyKind kind)
{
    const std::string first = draft.assets.empty() ? std::string{} : draft.assets.front().id;
    policy.kind = kind;
    policy.size = infoOf(kind).fresh;
    policy.fromAll = false;
    policy.asset = kind == PolicyKind::AssetPurchases ? first : std::string{};
    policy.assets.clear();
    policy.cash = kind == PolicyKind::SlrExemption;
    if (policy.cash && !first.empty())
        policy.assets = {first};
    policy.announcement = 0;
    policy.haircutCap.reset();
}

} // namespace waterhammer
