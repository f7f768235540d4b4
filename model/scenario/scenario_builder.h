// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/dated_terms.h"
#include "model/scenario/id_index.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenario_fields.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// How a draft becomes a scenario: for the sources of validate() alone. The class is one walk over the draft in four
/// files: what happens and the market (scenario.cpp), the books (scenario_books.cpp), who lends to whom
/// (scenario_lending.cpp), what dated terms change (scenario_rules.cpp).
namespace waterhammer {

/// Visits the fields of an object and reports each number that is out of its range.
template <class T> struct RangeCheck {
    const T& object;       ///< whose fields they are
    const Place& place;    ///< of the object
    ProblemList& problems; ///< where they are reported

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

    /// One number.
    template <class Number> void check(const FieldInfo& info, Number number) const
    {
        if (!info.range.contains(number))
            problems.add(
                place.field(info.key), [&] { return shown(number); },
                [&] {
                    return std::is_same_v<Number, int> ? inRange(info.range, true) : inPlaceOf(number, info.range);
                });
    }
};

/// Reports every number of an object that is out of its range.
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

/// A dealer's limits as the engine reads them, behind those of the dealers before it.
template <class Columns> void addLimits(Columns& out, const Constraints& limits)
{
    out.slrMin.push_back(limits.slrMin);
    out.slrTrigger.push_back(limits.slrTrigger.value_or(limits.slrMin));
    out.slrTarget.push_back(std::max(lowestTarget, limits.slrTarget.value_or(limits.slrMin)));
    out.failBelow.push_back(limits.failBelow);
    out.varLimit.push_back(limits.varLimit.value_or(std::numeric_limits<double>::infinity()));
    out.quoteTolerance.push_back(limits.quoteTolerance);
}

/// Checks a draft and lays it out, in one pass over it. What is laid out counts only if no problem turned up.
class ScenarioBuilder {
public:
    /// The draft outlives it.
    explicit ScenarioBuilder(const ScenarioDraft& draft)
        : m_draft(draft)
        , m_assetIds(draft.assets.size())
        , m_dealerIds(draft.dealers.size())
        , m_fundIds(draft.funds.size())
    {
    }

    /// The scenario, or every problem of the draft. Once.
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
    void checkCurrency();

    void checkId(IdIndex& index, std::string_view id, Part part, std::size_t i);
    void checkGivenId(IdIndex& index, std::string_view id, Part part, std::size_t i);
    std::uint32_t known(const IdIndex& index, std::string_view id, const Place& place, Names what);
    std::uint32_t knownAsset(const std::string& id, const Place& p) { return known(m_assetIds, id, p, Names::Asset); }
    std::uint32_t knownDealer(const std::string& id, const Place& p)
    {
        return known(m_dealerIds, id, p, Names::Dealer);
    }
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

} // namespace waterhammer
