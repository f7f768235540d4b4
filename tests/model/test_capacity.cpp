// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/event_capacities.h"
#include "model/analysis/waves.h"
#include "model/files/scenario_json.h"
#include "model/words/capacity_words.h"
#include "played.h"

/// How large an event the market takes: by hand, and the two systems of the model's example.
namespace waterhammer::test {
namespace {

/// A dealer of 100 with 10 of its own and one of 100 with 5, both at least 4 %, in an asset that nothing moves but the
/// shock.
MakeScenario twoDealers()
{
    MakeScenario s;
    s.asset("a");
    s.dealer("strong", {.holdings = {{"a", 100}}, .funding = 90, .slr = 0.04});
    s.dealer("weak", {.holdings = {{"a", 100}}, .funding = 95, .slr = 0.04});
    return s.on({&Channels::slr});
}

TEST(Capacity, ForAFallByHand)
{
    // (5 − 100c)/(100 − 100c) is 4 % at c = 1/96; it fails where its equity of 5 is gone, at 5 %.
    const auto draft = twoDealers().price(1, "a", -0.3).draft();
    const auto breach = capacityFor(draft, {});
    ASSERT_TRUE(breach && *breach && (*breach)->value);
    EXPECT_EQ((*breach)->kind, EventKind::Price);
    EXPECT_EQ((*breach)->from, 0);
    EXPECT_EQ((*breach)->to, -0.95);
    EXPECT_NEAR(*(*breach)->value, -1 / 96.0, 1e-9);
    EXPECT_EQ((*breach)->dealers, std::vector<std::uint32_t>{1});
    const auto failure = capacityFor(draft, {.until = CapacityUntil::Failure});
    ASSERT_TRUE(failure && *failure && (*failure)->value);
    EXPECT_NEAR(*(*failure)->value, -0.05, 1e-9);
    EXPECT_EQ((*failure)->dealers, std::vector<std::uint32_t>{1});
    const auto both = capacityFor(draft, {.until = CapacityUntil::Failure, .level = 1});
    EXPECT_NEAR((*both)->value.value(), -0.1, 1e-9) << "more than one";
    ASSERT_TRUE((*breach)->below && (*breach)->above);
    EXPECT_EQ((*breach)->below->state.zone, FeedbackZone::AtRest);
}

TEST(Capacity, OfALossThatStrikesOneIsItsEquity)
{
    auto s = twoDealers();
    const auto found = capacityFor(s.capitalLoss(1, 1, "strong").draft(), {.until = CapacityUntil::Failure});
    ASSERT_TRUE(found && *found && (*found)->value);
    EXPECT_EQ((*found)->to, 200) << "what dealers' assets sum to";
    EXPECT_NEAR(*(*found)->value, 10, 1e-9);
}

TEST(Capacity, MayNotBeReachedOrPassedFromTheStart)
{
    const auto draft = twoDealers().price(1, "a", -0.01).draft();
    const auto wide = capacityFor(draft, {.to = -0.01});
    ASSERT_TRUE(wide && *wide);
    EXPECT_FALSE((*wide)->value || (*wide)->tip.value);
    EXPECT_TRUE((*wide)->dealers.empty());
    auto struck = twoDealers();
    const auto full = capacityFor(struck.price(1, "a", -0.02).price(1, "a", -0.01).draft(), {.event = 1});
    ASSERT_TRUE(full && *full);
    EXPECT_FALSE((*full)->value) << "the first event alone is too much";
    EXPECT_EQ((*full)->tip.crossings.front(), 0);
    EXPECT_EQ((*full)->dealers, std::vector<std::uint32_t>{1});
    EXPECT_FALSE(capacityFor(draft, {.event = 1})) << "there is one event";
}

struct Bound {
    EventKind kind;
    double calm, bound;
};

TEST(Capacity, WalksFromTheSizeThatDoesNothingToABound)
{
    const ScenarioPtr scenario = twoDealers().make();
    for (const auto& [kind, calm, bound] :
        {Bound{EventKind::Price, 0, -0.95}, {EventKind::Volatility, 1, 10}, {EventKind::Haircut, 1, 10},
            {EventKind::Depth, 1, 0.05}, {EventKind::SellOrder, 0, 200}, {EventKind::CapitalLoss, 0, 200},
            {EventKind::CapitalInjection, 0, 200}, {EventKind::FundingRun, 0, 1}, {EventKind::Redemption, 0, 1}}) {
        EXPECT_EQ(calmSizeOf(kind), calm);
        EXPECT_EQ(boundOf(kind, *scenario), bound);
    }
}

/// The figures that the model names for these two: 13 bn with dealers at their limits, 220 bn with room.
TEST(Capacity, OfAnOrderWithAndWithoutRoom)
{
    for (const auto& [name, expected] : {std::pair{"order-constrained", 13}, {"order-functioning", 220}}) {
        SCOPED_TRACE(name);
        const auto draft = readScenarioFile(std::string(TEST_DATA) + "/golden/" + name + ".scenario.json").draft;
        const auto found = capacityFor(draft, {});
        ASSERT_TRUE(found && *found && (*found)->value);
        EXPECT_EQ(std::lround(*(*found)->value), expected);
    }
}

/// One sentence an event whose size somebody asks about: what it takes, that nothing is too much, or too little.
TEST(Capacity, IsSaidOfEachEvent)
{
    struct Case {
        const char* scenario;
        std::vector<const char*> begins;
    };
    const Case cases[] = {
        {"order-constrained", {"This market absorbs 13 bn of "}},
        {"order-functioning", {"This market absorbs 220 bn of "}}, {"dealer-prime", {}}, // a fall in prices alone
        {"two-lenders",
            {"Somebody is in breach even if lenders refuse to roll next to nothing of what they lent ",
                "Somebody is in breach even if lenders refuse to roll next to nothing of what they lent "}},
        {"twelve-dealers-crisis",
            {"Somebody is in breach even if lenders refuse to roll next to nothing of what they lent "}}, // the shock
                                                                                                          // before it
    };
    for (const auto& [name, begins] : cases) {
        SCOPED_TRACE(name);
        const auto draft = readScenarioFile(std::string(RESOURCES) + "/scenarios/" + name + ".waterhammer.json").draft;
        const auto found = eventCapacities(draft, 2);
        ASSERT_TRUE(found);
        ASSERT_EQ(found->size(), begins.size());
        for (std::size_t i = 0; i < begins.size(); ++i) {
            const std::string words = capacityWords(draft, (*found)[i], english());
            EXPECT_TRUE(words.starts_with(begins[i])) << words;
            const auto alone = capacityFor(draft, {.event = (*found)[i].event});
            EXPECT_EQ((*found)[i].found.value, (*alone)->value);
        }
    }
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_FALSE(eventCapacities(twoDealers().sellOrder(1, "a", 1).draft(), 1, stopped.get_token()));
    EXPECT_FALSE(eventCapacities({}));
}

// ---- Waves ----------------------------------------------------------------------------------------------------------

TEST(Waves, AreLetteredByTheDaysThatHaveOne)
{
    const auto waves = wavesOf({3, 0, 1, 3, 7});
    ASSERT_EQ(waves.size(), 3u);
    EXPECT_EQ(waves[0].letters, "A");
    EXPECT_EQ(waves[0].day, 1);
    EXPECT_EQ(waves[1].letters, "B");
    EXPECT_EQ(waves[1].dealers, (std::vector<std::uint32_t>{0, 3}));
    EXPECT_EQ(waves[2].day, 7);
    EXPECT_TRUE(wavesOf({0, 0}).empty());
    std::vector<int> each;
    for (int day = 1; day <= 28; ++day)
        each.push_back(day);
    EXPECT_EQ(wavesOf(each)[25].letters, "Z");
    EXPECT_EQ(wavesOf(each)[26].letters, "AA");
    EXPECT_EQ(wavesOf(each)[27].letters, "AB");
}

} // namespace
} // namespace waterhammer::test
