// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario.h"

#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/rows.h"
#include "model/scenario/scenario_fields.h"
#include "model/scenario/term_changes.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <string_view>
#include <type_traits>
#include <utility>

namespace waterhammer {

namespace {

constexpr std::uint32_t none = 0xffffffff;
constexpr double balanceTolerance = 1e-6; // of total assets
constexpr double lowestTarget = 1e-6;     // of leverage ratios to return to
constexpr double unlimited = std::numeric_limits<double>::infinity();

/// From an id to its index, by hashing with open addressing: built once, in linear time, without copies of the ids.
class IdIndex {
public:
    explicit IdIndex(std::size_t count)
        : m_slots(std::bit_ceil(2 * count + 1), none)
    {
        m_ids.reserve(count);
    }

    /// Gives the next index to an id; returns the index of an equal id before it, or none.
    std::uint32_t add(std::string_view id)
    {
        const std::size_t slot = slotOf(id);
        const std::uint32_t before = m_slots[slot];
        if (before == none)
            m_slots[slot] = static_cast<std::uint32_t>(m_ids.size());
        m_ids.push_back(id);
        return before;
    }

    [[nodiscard]] std::uint32_t find(std::string_view id) const { return m_slots[slotOf(id)]; }

    /// As find(), where `guess` is likely.
    [[nodiscard]] std::uint32_t find(std::string_view id, std::uint32_t guess) const
    {
        return guess < m_ids.size() && m_ids[guess] == id ? guess : find(id);
    }

    /// What was expected where an id turned out to be unknown.
    [[nodiscard]] std::string wanted(std::string_view id, std::string_view what) const
    {
        constexpr std::size_t few = 1000; // among more, the likely one takes long to find
        return "the id of " + std::string(what) + (m_ids.size() <= few ? "; " + nameHint(id, m_ids) : std::string{});
    }

private:
    std::size_t slotOf(std::string_view id) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = std::hash<std::string_view>{}(id)&mask;
        while (m_slots[slot] != none && m_ids[m_slots[slot]] != id)
            slot = (slot + 1) & mask;
        return slot;
    }

    std::vector<std::string_view> m_ids;
    std::vector<std::uint32_t> m_slots;
};

/// Visits the fields of an object and reports each number that is out of its range.
template <class T> struct RangeCheck {
    const T& object;
    const Place& place;
    ProblemList& problems;

    void operator()(const FieldInfo& info, double T::*member) const { check(info, object.*member); }
    void operator()(const FieldInfo& info, int T::*member) const { check(info, object.*member); }
    template <class Number>
    requires std::is_arithmetic_v<Number>
    void operator()(const FieldInfo& info, std::optional<Number> T::*member) const
    {
        if (object.*member)
            check(info, *(object.*member));
    }
    template <class Other> void operator()(const FieldInfo& info, Other T::*member) const
    {
        if constexpr (Described<Other>) {
            const Place inside = place.field(info.key);
            describe(object.*member, RangeCheck<Other>{object.*member, inside, problems});
        }
    }

    template <class Number> void check(const FieldInfo& info, Number number) const
    {
        if (!info.range.contains(number))
            problems.add(
                place.field(info.key), [&] { return shown(number); },
                [&] {
                    return std::is_same_v<Number, int> ? info.range.wholeText() : info.range.expectedInPlaceOf(number);
                });
    }
};

template <class T> void checkRanges(const T& object, const Place& place, ProblemList& problems)
{
    describe(object, RangeCheck<T>{object, place, problems});
}

/// Visits the fields that the given functions take, and no others.
template <class... Functions> struct Only : Functions... {
    using Functions::operator()...;
    template <class Member> void operator()(const FieldInfo&, Member) const { }
};
template <class... Functions> Only(Functions...) -> Only<Functions...>;

/// A sum as a message shows it: without the last digits, which only rounding makes.
std::string rounded(double sum)
{
    constexpr int digits = 10;
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, sum, std::chars_format::general, digits).ptr;
    return std::isfinite(sum) ? std::string(text, end) : shown(sum);
}

/// Growing all these arrays side by side would take most of the time of a small scenario.
void reserve(Scenario::Dealers& d, std::size_t count)
{
    for (auto* texts : {&d.id, &d.name})
        texts->reserve(count);
    for (auto* numbers :
        {&d.cash, &d.otherAssets, &d.shortTermFunding, &d.longTermDebt, &d.offBalanceExposure, &d.slrMin, &d.slrTrigger,
            &d.slrTarget, &d.failBelow, &d.varLimit, &d.quoteTolerance, &d.totalAssets, &d.slrAtStart})
        numbers->reserve(count);
    d.marketMaker.reserve(count);
}

std::size_t entriesOf(const Dealer& dealer) { return std::max(dealer.holdings.size(), dealer.repo.size()); }
std::size_t entriesOf(const Fund& fund) { return fund.holdings.size(); }

template <class Owners> void reserve(Scenario::Positions& positions, const Owners& owners)
{
    std::size_t entries = 0;
    for (const auto& owner : owners)
        entries += entriesOf(owner);
    positions.row.reserve(owners.size() + 1);
    positions.row.push_back(0);
    positions.asset.reserve(entries);
    positions.units.reserve(entries);
    positions.repo.reserve(entries);
    positions.makes.reserve(entries);
}

/// What has no name is called by its id.
template <class Named> const std::string& shownName(const Named& named)
{
    return named.name.empty() ? named.id : named.name;
}

} // namespace

/// Checks a draft and lays it out, in one pass over it. What is laid out counts only if no problem turned up.
class ScenarioBuilder {
public:
    explicit ScenarioBuilder(const ScenarioDraft& draft)
        : m_draft(draft)
        , m_assetIds(draft.assets.size())
        , m_dealerIds(draft.dealers.size())
        , m_fundIds(draft.funds.size())
    {
    }

    Result<ScenarioPtr> build();

private:
    /// One entry of a book while its row is being gathered.
    struct Entry {
        std::uint32_t asset;
        std::uint32_t order; ///< place in the order of liquidity
        double units;
        double repo;
        bool held;
        bool pledged;
    };

    void addAssets();
    void orderByLiquidity();
    void addDealers();
    void addDealer(const Dealer& dealer);
    void addFunds();
    void addCreditors();
    void addClaims();
    void addLenders(std::size_t borrower, double repo);
    void checkClaims();
    void addShocks();
    void addChanges();
    void addRules(const ScenarioDraft& draft, int from);
    void addMeasures();
    void checkMarket();

    void checkId(IdIndex& index, std::string_view id, const Place& list, std::size_t i, std::string_view what);
    void checkGivenId(IdIndex& index, std::string_view id, const Place& list, std::size_t i, std::string_view what);
    std::uint32_t known(const IdIndex& index, std::string_view id, const Place& place, std::string_view what);
    std::uint32_t knownAsset(const std::string& id, const Place& p) { return known(m_assetIds, id, p, "an asset"); }
    std::uint32_t knownDealer(const std::string& id, const Place& p) { return known(m_dealerIds, id, p, "a dealer"); }
    void enter(const std::vector<Amount>& amounts, const FieldInfo& info, const Place& place, bool pledge);
    std::size_t enterOne(const Amount& amount, std::uint32_t asset, const Place& place, bool pledge);
    void endRow(Scenario::Positions& positions, bool maker);
    void measureDealer(const Dealer& dealer, const Place& place);

    const ScenarioDraft& m_draft;
    std::shared_ptr<Scenario> m_scenario{new Scenario};
    ProblemList m_problems;
    IdIndex m_assetIds, m_dealerIds, m_fundIds;
    Place m_root;
    std::vector<std::uint32_t> m_order; // [assets] place in the order of liquidity
    std::vector<std::uint32_t> m_slot;  // [assets] where the asset stands in m_row, if it does
    std::vector<Entry> m_row;
};

Result<ScenarioPtr> ScenarioBuilder::build()
{
    m_scenario->name = m_draft.name;
    m_scenario->currency = m_draft.currency;
    addAssets();
    orderByLiquidity();
    addDealers();
    addFunds();
    addCreditors();
    addClaims();
    addShocks();
    addMeasures();
    addChanges();
    checkMarket();
    if (!m_problems.empty())
        return m_problems.take();
    m_scenario->market = m_draft.market;
    return ScenarioPtr(std::move(m_scenario));
}

void ScenarioBuilder::checkId(
    IdIndex& index, std::string_view id, const Place& list, std::size_t i, std::string_view what)
{
    if (id.empty()) {
        const Place element = list.element(i);
        m_problems.add(element.field("id"), "\"\"", "an id that is not empty");
    }
    checkGivenId(index, id, list, i, what);
}

/// Of a row that may be without an id, and gets one when somebody first names it.
void ScenarioBuilder::checkGivenId(
    IdIndex& index, std::string_view id, const Place& list, std::size_t i, std::string_view what)
{
    const std::uint32_t before = index.add(id);
    if (id.empty())
        return;
    const Place element = list.element(i);
    const Place place = element.field("id");
    if (!isId(id))
        m_problems.add(
            place, [&] { return shown(id); }, "an id of 1 to 64 letters, digits, '.', '_' or '-'");
    else if (before != none)
        m_problems.add(
            place, [&] { return shown(id); },
            [&] {
                return "an id of its own; " + list.element(before).text() + " is " + std::string(what)
                    + " of this id already";
            });
}

std::uint32_t ScenarioBuilder::known(
    const IdIndex& index, std::string_view id, const Place& place, std::string_view what)
{
    const std::uint32_t found = index.find(id);
    if (found == none)
        m_problems.add(
            place, [&] { return shown(id); }, [&] { return index.wanted(id, what); });
    return found;
}

void ScenarioBuilder::addAssets()
{
    const Place list = m_root.field("assets");
    Scenario::Assets& assets = m_scenario->assets;
    if (m_draft.assets.empty())
        m_problems.add(list, "no asset", "at least one asset");
    for (std::size_t i = 0; i < m_draft.assets.size(); ++i) {
        const Asset& asset = m_draft.assets[i];
        checkId(m_assetIds, asset.id, list, i, "an asset");
        checkRanges(asset, list.element(i), m_problems);
        assets.id.push_back(asset.id);
        assets.name.push_back(shownName(asset));
        assets.depth.push_back(asset.depth);
        assets.volatility.push_back(asset.volatility);
        assets.halfSpread.push_back(asset.halfSpread);
        assets.haircut.push_back(asset.haircut);
        assets.floor.push_back(asset.floor);
        assets.slrWeight.push_back(asset.slrWeight);
    }
}

namespace {

/// Assets from the most liquid on: by rank, ties in file order.
std::vector<std::uint32_t> assetsByLiquidity(const ScenarioDraft& draft)
{
    const auto rank = [&](std::uint32_t a) { return draft.assets[a].liquidityRank.value_or(a); };
    std::vector<std::uint32_t> byRank(draft.assets.size());
    std::iota(byRank.begin(), byRank.end(), 0u);
    const bool comparable = std::none_of(byRank.begin(), byRank.end(), [&](auto a) { return std::isnan(rank(a)); });
    if (comparable)
        std::stable_sort(byRank.begin(), byRank.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
    return byRank;
}

/// The inverse of an order: of each asset its place.
std::vector<std::uint32_t> placesIn(const std::vector<std::uint32_t>& order)
{
    std::vector<std::uint32_t> place(order.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        place[order[k]] = static_cast<std::uint32_t>(k);
    return place;
}

/// The positions of each row from the most liquid on, counted from the row's first.
std::vector<std::uint32_t> rowOrders(const Scenario::Positions& p, const std::vector<std::uint32_t>& place)
{
    std::vector<std::uint32_t> order(p.size());
    for (std::size_t i = 0; i < p.owners(); ++i) {
        const auto first = order.begin() + static_cast<std::ptrdiff_t>(p.row[i]);
        const auto last = order.begin() + static_cast<std::ptrdiff_t>(p.row[i + 1]);
        std::iota(first, last, 0u);
        std::sort(
            first, last, [&](auto x, auto y) { return place[p.asset[p.row[i] + x]] < place[p.asset[p.row[i] + y]]; });
    }
    return order;
}

} // namespace

void ScenarioBuilder::orderByLiquidity()
{
    m_scenario->assets.byLiquidity = assetsByLiquidity(m_draft);
    m_order = placesIn(m_scenario->assets.byLiquidity);
    m_slot.assign(m_draft.assets.size(), none);
}

/// Enters the holdings of an owner, or what it pledged on repo, into the row.
void ScenarioBuilder::enter(const std::vector<Amount>& amounts, const FieldInfo& info, const Place& place, bool pledge)
{
    const Place list = place.field(info.key);
    std::size_t column = 0; // where the entry after the last would stand in the row
    std::uint32_t guess = 0;
    for (const Amount& amount : amounts) {
        const Place here = list.field(amount.asset);
        // Books mostly name the assets in the order of the file, and pledge them in the order of the holdings.
        const std::uint32_t asset = m_assetIds.find(amount.asset, column < m_row.size() ? m_row[column].asset : guess);
        guess = asset + 1;
        if (!info.range.contains(amount.value))
            m_problems.add(
                here, [&] { return shown(amount.value); }, [&] { return info.range.expectedInPlaceOf(amount.value); });
        if (asset == none)
            m_problems.add(
                here, [&] { return shown(amount.asset); }, [&] { return m_assetIds.wanted(amount.asset, "an asset"); });
        else
            column = 1 + enterOne(amount, asset, here, pledge);
    }
}

/// Returns where in the row the asset stands.
std::size_t ScenarioBuilder::enterOne(const Amount& amount, std::uint32_t asset, const Place& place, bool pledge)
{
    if (m_slot[asset] == none) {
        m_slot[asset] = static_cast<std::uint32_t>(m_row.size());
        m_row.push_back({asset, m_order[asset], 0, 0, false, false});
    }
    Entry& entry = m_row[m_slot[asset]];
    bool& entered = pledge ? entry.pledged : entry.held;
    if (entered)
        m_problems.add(
            place, [&] { return shown(amount.value); }, "each asset only once");
    entered = true;
    (pledge ? entry.repo : entry.units) = amount.value;
    return m_slot[asset];
}

void ScenarioBuilder::endRow(Scenario::Positions& positions, bool maker)
{
    const auto byLiquidity = [](const Entry& a, const Entry& b) { return a.order < b.order; };
    if (!std::is_sorted(m_row.begin(), m_row.end(), byLiquidity))
        std::sort(m_row.begin(), m_row.end(), byLiquidity);
    for (const Entry& entry : m_row) {
        m_slot[entry.asset] = none;
        positions.asset.push_back(entry.asset);
        positions.units.push_back(entry.units);
        positions.repo.push_back(entry.repo);
        positions.makes.push_back(maker && entry.held ? 1 : 0);
    }
    positions.row.push_back(positions.asset.size());
    m_row.clear();
}

void ScenarioBuilder::addDealers()
{
    const Place list = m_root.field("dealers");
    if (m_draft.dealers.empty())
        m_problems.add(list, "no dealer", "at least one dealer");
    reserve(m_scenario->positions, m_draft.dealers);
    reserve(m_scenario->dealers, m_draft.dealers.size());
    for (std::size_t i = 0; i < m_draft.dealers.size(); ++i) {
        const Dealer& dealer = m_draft.dealers[i];
        const Place place = list.element(i);
        const std::size_t before = m_problems.count();
        checkId(m_dealerIds, dealer.id, list, i, "a dealer");
        checkRanges(dealer, place, m_problems);
        describe(dealer, Only{[&](const FieldInfo& info, std::vector<Amount> Dealer::*book) {
            enter(dealer.*book, info, place, book == &Dealer::repo);
        }});
        addDealer(dealer);
        if (m_problems.count() == before)
            measureDealer(dealer, place);
        endRow(m_scenario->positions, dealer.marketMaker);
    }
}

void ScenarioBuilder::addDealer(const Dealer& dealer)
{
    Scenario::Dealers& dealers = m_scenario->dealers;
    const Constraints& limits = dealer.constraints;
    dealers.id.push_back(dealer.id);
    dealers.name.push_back(shownName(dealer));
    dealers.cash.push_back(dealer.cash);
    dealers.otherAssets.push_back(dealer.otherAssets);
    dealers.shortTermFunding.push_back(dealer.shortTermFunding);
    dealers.longTermDebt.push_back(dealer.longTermDebt);
    dealers.offBalanceExposure.push_back(dealer.offBalanceExposure);
    dealers.marketMaker.push_back(dealer.marketMaker ? 1 : 0);
    dealers.slrMin.push_back(limits.slrMin);
    dealers.slrTrigger.push_back(limits.slrTrigger.value_or(limits.slrMin));
    dealers.slrTarget.push_back(std::max(lowestTarget, limits.slrTarget.value_or(limits.slrMin)));
    dealers.failBelow.push_back(limits.failBelow);
    dealers.varLimit.push_back(limits.varLimit.value_or(unlimited));
    dealers.quoteTolerance.push_back(limits.quoteTolerance);
}

/// Figures of the books as a whole, and whether they balance. The row holds the dealer's positions.
void ScenarioBuilder::measureDealer(const Dealer& dealer, const Place& place)
{
    double held = 0, pledged = 0, weighted = 0; // bn
    for (const Entry& entry : m_row) {
        held += entry.units;
        pledged += entry.repo;
        weighted += m_scenario->assets.slrWeight[entry.asset] * entry.units;
    }
    const double assets = dealer.cash + held + dealer.otherAssets;
    const double owed = pledged + dealer.shortTermFunding + dealer.longTermDebt;
    const double gap = assets - owed - dealer.tier1Capital;
    if (!std::isfinite(gap) || std::abs(gap) > balanceTolerance * std::abs(assets))
        m_problems.add(
            place,
            [&] {
                return "dealer " + shown(dealer.id) + " has assets of " + rounded(assets)
                    + " and liabilities and capital of " + rounded(owed + dealer.tier1Capital) + ", a gap of "
                    + rounded(gap);
            },
            "books that balance: cash + holdings + otherAssets = repo + shortTermFunding + longTermDebt + "
            "tier1Capital");
    const double exposure =
        m_draft.market.cashSlrWeight * dealer.cash + weighted + dealer.otherAssets + dealer.offBalanceExposure;
    m_scenario->dealers.totalAssets.push_back(assets);
    m_scenario->dealers.slrAtStart.push_back(exposure > 0 ? (assets - owed) / exposure : 0);
}

void ScenarioBuilder::addFunds()
{
    const Place list = m_root.field("funds");
    Scenario::Funds& funds = m_scenario->funds;
    reserve(m_scenario->fundPositions, m_draft.funds);
    for (std::size_t i = 0; i < m_draft.funds.size(); ++i) {
        const Fund& fund = m_draft.funds[i];
        const Place place = list.element(i);
        checkId(m_fundIds, fund.id, list, i, "a fund");
        if (!fund.id.empty() && m_dealerIds.find(fund.id) != none)
            m_problems.add(
                place.field("id"), [&] { return shown(fund.id); }, "an id that no dealer has");
        checkRanges(fund, place, m_problems);
        describe(fund, Only{[&](const FieldInfo& info, std::vector<Amount> Fund::*book) {
            enter(fund.*book, info, place, false);
        }});
        endRow(m_scenario->fundPositions, false);
        funds.id.push_back(fund.id);
        funds.name.push_back(shownName(fund));
        funds.cash.push_back(fund.cash);
        funds.flowSensitivity.push_back(fund.flowSensitivity);
        funds.flowThreshold.push_back(fund.flowThreshold);
    }
}

void ScenarioBuilder::addCreditors()
{
    struct Loan {
        std::uint32_t lender, borrower;
    };
    const Place list = m_root.field("exposures");
    std::vector<Loan> loans;
    loans.reserve(m_draft.exposures.size());
    for (std::size_t i = 0; i < m_draft.exposures.size(); ++i) {
        const Exposure& exposure = m_draft.exposures[i];
        const Place place = list.element(i);
        Loan loan{none, none};
        checkRanges(exposure, place, m_problems);
        describe(exposure, Only{[&](const FieldInfo& info, std::string Exposure::*id) {
            (id == &Exposure::lender ? loan.lender : loan.borrower) = knownDealer(exposure.*id, place.field(info.key));
        }});
        if (loan.lender == loan.borrower && loan.lender != none)
            m_problems.add(
                place.field("borrower"), [&] { return shown(exposure.borrower); }, "another dealer than the lender");
        loans.push_back(loan);
    }
    if (!m_problems.empty())
        return;
    Scenario::Creditors& creditors = m_scenario->creditors; // sorted by borrower by counting, which keeps file order
    creditors.row.assign(m_draft.dealers.size() + 1, 0);
    creditors.lender.resize(loans.size());
    creditors.amount.resize(loans.size());
    for (const Loan& loan : loans)
        ++creditors.row[loan.borrower + 1];
    std::partial_sum(creditors.row.begin(), creditors.row.end(), creditors.row.begin());
    RowStarts next(creditors.row.begin(), creditors.row.end() - 1);
    for (std::size_t i = 0; i < loans.size(); ++i) {
        const std::uint64_t k = next[loans[i].borrower]++;
        creditors.lender[k] = loans[i].lender;
        creditors.amount[k] = m_draft.exposures[i].amount;
    }
}

void ScenarioBuilder::addClaims()
{
    m_scenario->claims.row.push_back(0);
    const Scenario::Positions& p = m_scenario->positions;
    for (std::size_t i = 0; i < m_draft.dealers.size(); ++i) {
        const auto at = [&](std::uint64_t k) { return p.repo.begin() + static_cast<std::ptrdiff_t>(k); };
        addLenders(i, std::accumulate(at(p.row[i]), at(p.row[i + 1]), 0.0));
        m_scenario->claims.row.push_back(m_scenario->claims.size());
    }
    checkClaims();
}

/// Who finances a dealer's repo, with what each has lent at the start.
void ScenarioBuilder::addLenders(std::size_t borrower, double repo)
{
    const Dealer& dealer = m_draft.dealers[borrower];
    const Place dealers = m_root.field("dealers"), owner = dealers.element(borrower), list = owner.field("repoLenders");
    auto& claims = m_scenario->claims;
    double together = 0;
    std::vector<std::string_view> named;
    for (const LenderShare& lends : dealer.repoLenders) {
        const Place place = list.field(lends.lender);
        if (!share.contains(lends.value))
            m_problems.add(
                place, [&] { return shown(lends.value); }, [&] { return share.text(); });
        const std::uint32_t fund = m_fundIds.find(lends.lender);
        const std::uint32_t lender =
            fund == none ? known(m_dealerIds, lends.lender, place, "a dealer or a fund") : fund;
        if (fund == none && lender == borrower)
            m_problems.add(
                place, [&] { return shown(lends.lender); }, "a lender other than the dealer itself");
        if (std::ranges::find(named, lends.lender) != named.end())
            m_problems.add(
                place, [&] { return shown(lends.value); }, "each lender only once");
        named.push_back(lends.lender);
        together += lends.value;
        claims.borrower.push_back(static_cast<std::uint32_t>(borrower));
        claims.lender.push_back(lender);
        claims.ofFund.push_back(fund != none);
        claims.amount.push_back(lends.value * repo);
    }
    if (together > 1 + 1e-9)
        m_problems.add(
            list, [&] { return rounded(together); }, "shares that sum to at most 1");
}

/// What a dealer has lent is a part of its other assets.
void ScenarioBuilder::checkClaims()
{
    const auto& claims = m_scenario->claims;
    if (!m_problems.empty() || claims.size() == 0)
        return;
    const Scenario::Dealers& dealers = m_scenario->dealers;
    std::vector<double> lent(m_draft.dealers.size());
    for (std::size_t e = 0; e < claims.size(); ++e)
        if (!claims.ofFund[e])
            lent[claims.lender[e]] += claims.amount[e];
    for (std::size_t k = 0; k < lent.size(); ++k)
        if (lent[k] > 0 && dealers.otherAssets[k] < lent[k] - balanceTolerance * dealers.totalAssets[k])
            m_problems.add(
                m_root.field("dealers").element(k).field("otherAssets"), [&] { return shown(dealers.otherAssets[k]); },
                [&] { return "at least what the dealer lends on repo, " + rounded(lent[k]); });
}

/// Dated terms: one set of rules for each round in which some change.
void ScenarioBuilder::addChanges()
{
    std::vector<std::size_t> sets;
    for (std::size_t e = 0; e < m_draft.events.size(); ++e)
        if (m_draft.events[e].kind == EventKind::Set && m_draft.events[e].on)
            sets.push_back(e);
    if (sets.empty())
        return;
    std::ranges::stable_sort(sets, {}, [&](std::size_t e) { return m_draft.events[e].round; });
    ScenarioDraft changed = m_draft;
    for (std::size_t n = 0; n < sets.size(); ++n) {
        const Event& event = m_draft.events[sets[n]];
        if (const auto problem = applySet(changed, event)) {
            const Place list = m_root.field("events"), place = list.element(sets[n]);
            m_problems.add(
                place.field(problem->value == shown(event.value) ? "value" : "path"),
                [&] { return problem->value.empty() ? shown(event.path) : problem->value; },
                [&] { return problem->expected; });
        }
        const bool last = n + 1 == sets.size() || m_draft.events[sets[n + 1]].round > event.round;
        if (last && m_problems.empty())
            addRules(changed, event.round);
    }
}

void ScenarioBuilder::addRules(const ScenarioDraft& draft, int from)
{
    Scenario::Rules& rules = m_scenario->changes.emplace_back();
    rules.from = from;
    rules.market = draft.market;
    for (const Asset& asset : draft.assets) {
        rules.haircut.push_back(asset.haircut);
        rules.slrWeight.push_back(asset.slrWeight);
    }
    for (const Dealer& dealer : draft.dealers) {
        const Constraints& limits = dealer.constraints;
        rules.slrMin.push_back(limits.slrMin);
        rules.slrTrigger.push_back(limits.slrTrigger.value_or(limits.slrMin));
        rules.slrTarget.push_back(std::max(lowestTarget, limits.slrTarget.value_or(limits.slrMin)));
        rules.failBelow.push_back(limits.failBelow);
        rules.varLimit.push_back(limits.varLimit.value_or(unlimited));
        rules.quoteTolerance.push_back(limits.quoteTolerance);
    }
    rules.byLiquidity = assetsByLiquidity(draft);
    if (rules.byLiquidity == m_scenario->assets.byLiquidity)
        return;
    const auto place = placesIn(rules.byLiquidity);
    rules.order = rowOrders(m_scenario->positions, place);
    rules.fundOrder = rowOrders(m_scenario->fundPositions, place);
}

void ScenarioBuilder::addShocks()
{
    const Place list = m_root.field("events");
    IdIndex given(m_draft.events.size());
    std::vector<Scenario::Shock>& shocks = m_scenario->shocks;
    shocks.reserve(m_draft.events.size());
    for (std::size_t i = 0; i < m_draft.events.size(); ++i) {
        const Event& event = m_draft.events[i];
        const Place place = list.element(i);
        Scenario::Shock shock{.round = event.round,
            .kind = event.kind,
            .size = event.size,
            .permanentShare = event.permanentShare,
            .path = event.path,
            .value = event.value};
        checkGivenId(given, event.id, list, i, "an event");
        checkRanges(event, place, m_problems);
        describe(event,
            Only{[&](const FieldInfo& info, std::string Event::*id) {
                     if (info.names == Names::Asset)
                         shock.asset = knownAsset(event.*id, place.field(info.key));
                 },
                [&](const FieldInfo& info, std::optional<std::string> Event::*id) {
                    const bool ofFund = info.names == Names::Fund;
                    if (event.*id)
                        shock.who = known(ofFund ? m_fundIds : m_dealerIds, *(event.*id), place.field(info.key),
                            ofFund ? "a fund" : "a dealer");
                }});
        if (event.on)
            shocks.push_back(shock);
    }
    std::stable_sort(shocks.begin(), shocks.end(), [](const auto& a, const auto& b) { return a.round < b.round; });
}

void ScenarioBuilder::addMeasures()
{
    const Place list = m_root.field("policies");
    IdIndex given(m_draft.policies.size());
    for (std::size_t i = 0; i < m_draft.policies.size(); ++i) {
        const Policy& policy = m_draft.policies[i];
        const Place place = list.element(i);
        Scenario::Measure measure{policy.kind, policy.from, policy.to, {}, policy.cash, policy.size,
            policy.announcement, policy.haircutCap, policy.fromAll};
        checkGivenId(given, policy.id, list, i, "a policy");
        checkRanges(policy, place, m_problems);
        describe(policy,
            Only{[&](const FieldInfo& info, std::string Policy::*id) {
                     if (info.names == Names::Asset)
                         measure.assets.push_back(knownAsset(policy.*id, place.field(info.key)));
                 },
                [&](const FieldInfo& info, std::vector<std::string> Policy::*ids) {
                    const Place names = place.field(info.key);
                    for (std::size_t k = 0; k < (policy.*ids).size(); ++k)
                        measure.assets.push_back(knownAsset((policy.*ids)[k], names.element(k)));
                }});
        if (policy.to && *policy.to < policy.from)
            m_problems.add(
                place.field("to"), [&] { return std::to_string(*policy.to); },
                [&] { return "a round not before `from` (" + std::to_string(policy.from) + ")"; });
        if (policy.on)
            m_scenario->measures.push_back(std::move(measure));
    }
}

void ScenarioBuilder::checkMarket()
{
    const Market& market = m_draft.market;
    const Place place = m_root.field("market");
    checkRanges(market, place, m_problems);
    if (market.rollOffStart < market.rollOffFull)
        m_problems.add(
            place.field("rollOffStart"), [&] { return shown(market.rollOffStart); },
            [&] { return "a number of at least rollOffFull (" + shown(market.rollOffFull) + ")"; });
}

Result<ScenarioPtr> validate(const ScenarioDraft& draft) { return ScenarioBuilder(draft).build(); }

Problems problemsOf(const ScenarioDraft& draft) { return ScenarioBuilder(draft).build().problems; }

} // namespace waterhammer
