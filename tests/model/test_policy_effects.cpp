// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/policy_effects.h"
#include "model/files/scenario_json.h"
#include "played.h"

#include <filesystem>

/// What a policy averts: by hand, and the pair that ships.
namespace waterhammer::test {
namespace {

std::vector<Averted> losses(const std::vector<double>& averted)
{
    std::vector<Averted> begun;
    for (const double loss : averted)
        begun.push_back({.loss = loss, .failures = 0});
    return begun;
}

TEST(PolicyEffects, AreTooLateFromTheDayAfterTheLastThatAvertsATenth)
{
    const std::vector<std::pair<std::vector<double>, std::optional<int>>> cases = {
        {{10, 10, 0.9, 0.5}, 3},
        {{10, 0.5, 2, 0.5}, 4}, // day 2 is too little, but day 3 helps again
        {{10, 5, 1}, {}},       // exactly a tenth is not less
        {{10, 5, 0.999}, 3},
        {{0, 0, 0}, {}},    // it never helps
        {{1e-9, 0, 0}, {}}, // nor does this
        {{-3, -1, 0}, {}},  // it does harm
        {{-3, 8, -1}, 3},
        {{}, {}},
    };
    for (const auto& [averted, day] : cases)
        EXPECT_EQ(tooLateFrom(losses(averted)), day) << ::testing::PrintToString(averted);
}

/// Dealer Prime without anything but its leverage ratio, the bonds' fall on day 3. 114 of Treasuries are sold in a
/// market of depth d: they fall by 1 − e^(−114/d), which costs holders of 200 less what the sellers got.
MakeScenario primeOnDayThree()
{
    MakeScenario s;
    s.asset("ust", {.depth = 10000}).asset("corp", {.depth = 10000});
    s.dealer("prime", {.cash = 50, .holdings = {{"ust", 200}, {"corp", 150}}, .other = 100, .funding = 475});
    return s.on({&Channels::slr}).price(3, "corp", -0.04).set(&Market::horizon, 6);
}

TEST(PolicyEffects, OfReliefByHand)
{
    // The fall takes 6: equity 19 of an exposure of 494, 3.846 %. Relief of 1.2 points puts the trigger at 3.8 %:
    // nothing is sold, and the loss is the direct 6. Without it 114 are sold, and their fall forces more
    // the day after.
    auto s = primeOnDayThree();
    const auto draft = s.relief(3, {}, 0.012).draft();
    const double without = Played(primeOnDayThree()).summary().peakLoss;
    ASSERT_GT(without, 6.5);
    const auto found = policyEffect(draft, 0);
    ASSERT_TRUE(found && *found);
    const PolicyEffect& effect = **found;
    EXPECT_NEAR(effect.averted.loss, without - 6, 1e-9);
    EXPECT_EQ(effect.averted.failures, 0);
    ASSERT_EQ(effect.begun.size(), 6u);
    for (std::size_t day = 1; day <= 3; ++day)
        EXPECT_NEAR(effect.begun[day - 1].loss, without - 6, 1e-9) << day;
    // Begun a day later, it stops what the fall of day 3 still forces: all but the loss up to the close of that day.
    const Played alone(primeOnDayThree());
    EXPECT_NEAR(effect.begun[3].loss, without - shareholdersLoss(alone.trajectory(), 3), 1e-9);
    EXPECT_LT(effect.begun[4].loss, (without - 6) / 10);
    EXPECT_EQ(effect.bestDay, 1);
    EXPECT_EQ(effect.tooLate, 5);
    EXPECT_TRUE(effect.helps());
}

TEST(PolicyEffects, KeepTheLengthOfThePolicy)
{
    // Two days of relief, begun on day 2 or 3, reach day 3; begun on day 1 they do not: but all they reach is put off.
    auto s = primeOnDayThree();
    const auto found = policyEffect(s.relief(2, 3, 0.012).set(&Market::horizon, 3).draft(), 0);
    ASSERT_TRUE(found && *found);
    EXPECT_NEAR((*found)->begun[0].loss, 0, 1e-9) << "over on day 2";
    EXPECT_GT((*found)->begun[1].loss, 0.5);
    EXPECT_GT((*found)->begun[2].loss, 0.5);
    EXPECT_FALSE((*found)->tooLate);
}

TEST(PolicyEffects, OfAPolicyThatIsOffAreThoseOfItSwitchedOn)
{
    auto s = primeOnDayThree();
    auto draft = s.relief(3, {}, 0.012).draft();
    const auto on = policyEffect(draft, 0);
    draft.policies[0].on = false;
    const auto off = policyEffect(draft, 0);
    ASSERT_TRUE(on && *on && off && *off);
    EXPECT_EQ((*on)->averted, (*off)->averted);
    EXPECT_EQ((*on)->begun, (*off)->begun);
}

TEST(PolicyEffects, OfTwoAloneThatDoTheSameAreNothingEach)
{
    auto s = primeOnDayThree();
    const auto draft = s.relief(3, {}, 0.012).relief(3, {}, 0.012).draft();
    for (const std::size_t policy : {0u, 1u}) {
        const auto found = policyEffect(draft, policy);
        ASSERT_TRUE(found && *found);
        EXPECT_NEAR((*found)->averted.loss, 0, 1e-9) << "the other stands";
        EXPECT_FALSE((*found)->helps());
    }
}

TEST(PolicyEffects, AreStoppedAndRefused)
{
    auto s = primeOnDayThree();
    const auto draft = s.relief(3, {}, 0.012).draft();
    EXPECT_FALSE(policyEffect(draft, 1)) << "there is one policy";
    std::stop_source stop;
    int runs = 0;
    const auto stopped = policyEffect(draft, 0, stop.get_token(), [&](int, int) {
        if (++runs == 3)
            stop.request_stop();
    });
    ASSERT_TRUE(stopped);
    EXPECT_FALSE(*stopped);
    auto wrong = draft;
    wrong.policies[0].size = -1;
    EXPECT_FALSE(policyEffect(wrong, 0));
}

// The library's pair: the same facility from day 7, in time, and from day 8, too late (82.701 less 55.899, six
// failures).
TEST(PolicyEffects, OfThePairThatShips)
{
    for (const auto* name : {"policy-in-time", "policy-too-late"}) {
        const auto read = readScenarioFile(
            std::filesystem::path(RESOURCES) / "scenarios" / (std::string(name) + ".waterhammer.json"));
        ASSERT_TRUE(read.problems.empty());
        const bool inTime = name == std::string("policy-in-time");
        const auto found = policyEffect(read.draft, 0);
        ASSERT_TRUE(found && *found);
        EXPECT_NEAR((*found)->averted.loss, inTime ? 82.701 - 55.899 : 0, 1.1e-3) << name;
        EXPECT_EQ((*found)->averted.failures, inTime ? 6 : 0) << name;
        EXPECT_EQ((*found)->tooLate, 8) << name;
        EXPECT_NEAR((*found)->begun[6].loss, 82.701 - 55.899, 1.1e-3) << name;
        EXPECT_EQ((*found)->begun[7], Averted{}) << name;
    }
}

} // namespace
} // namespace waterhammer::test
