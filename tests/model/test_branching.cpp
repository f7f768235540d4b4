// SPDX-License-Identifier: GPL-3.0-or-later
// A branch shares its past with its parent to the byte, and from then on holds what was changed.
#include "model/editing/branch_edits.h"
#include "model/editing/edit.h"
#include "model/editing/levers.h"
#include "model/engine/engine.h"
#include "model/files/kept_runs.h"
#include "model/files/parting.h"
#include "model/files/scenario_json.h"
#include "model/scenario/shared_past.h"
#include "tests/model/same.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace waterhammer {
namespace {

using ::testing::IsEmpty;

ScenarioDraft crisis()
{
    return readScenarioFile(std::filesystem::path(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json")).draft;
}

ScenarioDraft with(const ScenarioDraft& draft, const Edit& edit) { return *apply(draft, edit, draft); }

/// A change of the crisis, and what of it has no date after day 3.
struct Case {
    const char* name;
    Edit edit;
    std::vector<std::string> undated;
};

const std::vector<Case> cases = {
    {"a limit of all", setOne("dealers[*].constraints.slrMin", 0.03), {}},
    {"a limit of one", setOne("dealers[d6].constraints.varLimit", 2.0), {}},
    {"no limit", setOne("dealers[d6].constraints.varLimit", {}), {}},
    {"a number of the market", setOne("market.adjustmentSpeed", 0.5), {}},
    {"a channel", setOne("market.channels.slr", false), {}},
    {"a haircut", setOne("assets[ust].haircut", 0.1), {}},
    {"depth", setOne("assets[ust].depth", 20000.0), {}},
    {"a policy ahead begins earlier", setOne("policies[policy1].from", 2.0), {}},
    {"a policy goes", RemoveRow{Part::Policies, "policy2"}, {}},
    {"a new policy", AddRow{Part::Policies, 2, {{"kind", "allToAll"}}}, {}},
    {"a new event", AddRow{Part::Events, 5, {{"asset", "ust"}, {"change", -0.1}}}, {}},
    {"what has happened", AddRow{Part::Events, 2, {{"asset", "ust"}, {"change", -0.1}}}, {"events[event5]"}},
    {"a balance sheet", setOne("dealers[d6].cash", 40.0, BalancingItem::ShortTermFunding),
        {"dealers[d6].cash", "dealers[d6].shortTermFunding"}},
    {"a rule", setOne("market.liquidationRule", "proRata"), {"market.liquidationRule"}},
};

std::vector<std::string> paths(const std::vector<Difference>& differences)
{
    std::vector<std::string> all;
    for (const Difference& d : differences)
        all.push_back(d.path());
    return all;
}

TEST(Branching, sharesThePastToTheByte)
{
    const ScenarioDraft parent = crisis();
    const Trajectory before = simulate(*validate(parent));
    for (const Case& c : cases)
        for (const int day : {0, 3, 5, 7}) {
            const Branch made = branch(parent, with(parent, c.edit), day);
            const auto scenario = validate(made.scenario);
            ASSERT_TRUE(scenario) << c.name;
            const Trajectory after = simulate(*scenario);
            for (std::size_t t = 0; t <= static_cast<std::size_t>(day); ++t) {
                EXPECT_EQ(after.frames[t]->price, before.frames[t]->price) << c.name << " day " << t;
                EXPECT_EQ(after.frames[t]->equity, before.frames[t]->equity) << c.name << " day " << t;
                EXPECT_EQ(after.frames[t]->repo, before.frames[t]->repo) << c.name << " day " << t;
            }
            if (day == 3) {
                EXPECT_EQ(paths(made.undated), c.undated) << c.name;
            }
        }
}

/// What can be dated from the first day on is as if it stood in the file.
TEST(Branching, fromTheStartIsTheChangedScenario)
{
    const ScenarioDraft parent = crisis();
    for (const Case& c : cases) {
        const ScenarioDraft changed = with(parent, c.edit);
        const Branch made = branch(parent, changed, 0);
        if (!made.undated.empty()
            || std::string(c.name) == "a haircut") // a margin call at once, where the file has none
            continue;
        const Trajectory wanted = simulate(*validate(changed)), found = simulate(*validate(made.scenario));
        EXPECT_NEAR(found.summary.peakLoss, wanted.summary.peakLoss, 1e-9 * wanted.summary.peakLoss) << c.name;
        EXPECT_EQ(found.summary.failures, wanted.summary.failures) << c.name;
    }
}

TEST(Branching, writesOrdinaryEvents)
{
    const ScenarioDraft parent = crisis();
    const auto added = [&](const Edit& edit) {
        const Branch made = branch(parent, with(parent, edit), 3);
        return std::vector(made.scenario.events.begin() + static_cast<std::ptrdiff_t>(parent.events.size()),
            made.scenario.events.end());
    };
    const auto all = added(setOne("dealers[*].constraints.slrMin", 0.03));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].round, 4);
    EXPECT_EQ(all[0].path, "dealers[*].constraints.slrMin");
    EXPECT_EQ(all[0].value, TermValue(0.03));
    const auto depth = added(setOne("assets[ust].depth", 2 * parent.assets[0].depth));
    ASSERT_EQ(depth.size(), 1U);
    EXPECT_EQ(depth[0].kind, EventKind::Depth);
    EXPECT_EQ(depth[0].size, 2);
}

TEST(Branching, aPolicyUnderWayEndsAndGoesOnInItsNewTerms)
{
    ScenarioDraft parent = crisis();
    giveIds(parent, Part::Policies);
    const Branch made = branch(parent, with(parent, setOne("policies[policy1].from", 3.0)), 10);
    const auto& rows = made.scenario.policies;
    ASSERT_EQ(rows.size(), parent.policies.size() + 1);
    EXPECT_EQ(rows[0].to, 10);
    EXPECT_EQ(rows.back().id, "policy1-11");
    EXPECT_EQ(rows.back().from, 11);
    EXPECT_THAT(made.undated, IsEmpty());
}

// ---- the scenario at hand is a branch ----------------------------------------------------------------------------

/// The crisis as a branch of itself after day 3.
ScenarioDraft crisisBranch(int day = 3) { return with(crisis(), BranchHere{"Before", day}); }

ScenarioDraft without(ScenarioDraft draft)
{
    forgetRuns(draft);
    return draft;
}

TEST(BranchHere, keepsTheRunFromWhichItParts)
{
    ScenarioDraft draft = crisisBranch();
    ASSERT_TRUE(partingOf(draft).has_value());
    EXPECT_EQ(*partingOf(draft), (ParentRun{"Before", 3}));
    const auto kept = savedRuns(draft).runs;
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].scenario, without(draft));
    draft = with(draft, BranchHere{"Other", 5}); // the same run: it is kept once
    EXPECT_EQ(savedRuns(draft).runs.size(), 1U);
    EXPECT_EQ(*partingOf(draft), (ParentRun{"Before", 5}));
    draft = with(draft, RenameRun{"Before", "Was"});
    EXPECT_EQ(partingOf(draft)->run, "Was");
    const auto read = readScenario(scenarioText(draft));
    ASSERT_TRUE(read.readable);
    EXPECT_EQ(partingOf(read.draft), partingOf(draft));
    draft = with(draft, DropRun{"Was"});
    EXPECT_EQ(*partingOf(draft), (ParentRun{{}, 5}));
    EXPECT_FALSE(partingOf(with(draft, BranchHere{{}, {}})));
}

/// Every change of the table is dated as branch() dates it, keeps the past to the byte and is undone by the change
/// back.
TEST(BranchHere, datesWhatIsChanged)
{
    const ScenarioDraft opened = crisis();
    const ScenarioDraft draft = crisisBranch();
    const Trajectory before = simulate(*validate(draft));
    for (const Case& c : cases) {
        const auto done = applyFromDay(draft, c.edit, opened);
        ASSERT_TRUE(done) << c.name;
        EXPECT_EQ(paths(done->undated), c.undated) << c.name;
        EXPECT_EQ(without(done->scenario), branch(draft, with(without(draft), c.edit), 3).scenario) << c.name;
        EXPECT_EQ(done->scenario == draft, !c.undated.empty()) << c.name;
        EXPECT_TRUE(sharesPast(done->scenario, draft, 2)) << c.name; // the gain after day 3 knows the policies of day 4
        const Trajectory after = simulate(*validate(done->scenario));
        for (std::size_t t = 0; t <= 3; ++t)
            EXPECT_EQ(after.frames[t]->equity, before.frames[t]->equity) << c.name << " day " << t;
    }
}

/// Terms are shown as they stand, changed once more in their place, and gone where they stand as before.
TEST(BranchHere, aTermIsOneEventHoweverOftenItIsChanged)
{
    const ScenarioDraft opened = crisis();
    ScenarioDraft draft = crisisBranch();
    const std::size_t events = draft.events.size();
    const auto edit = [&](const Edit& change) {
        auto done = applyFromDay(draft, change, opened);
        ASSERT_TRUE(done);
        EXPECT_THAT(done->undated, IsEmpty());
        draft = std::move(done->scenario);
    };
    const auto slider = [&] { return leverState(Lever::SlrMinimum, termsShown(draft), opened).value; };
    const double at = leverState(Lever::SlrMinimum, opened, opened).value;
    for (const double value : {0.045, 0.04, 0.035}) {
        edit(SetLever{Lever::SlrMinimum, value});
        EXPECT_DOUBLE_EQ(slider(), value);
        EXPECT_EQ(draft.dealers, crisisBranch().dealers); // the past is as it was
    }
    const std::size_t steps = draft.events.size();
    edit(SetLever{Lever::SlrMinimum, 0.03});
    EXPECT_EQ(draft.events.size(), steps);
    edit(SetLever{Lever::SlrMinimum, at});
    EXPECT_EQ(draft.events.size(), events);
    edit(SetLever{Lever::MarketDepth, 0.5});
    edit(SetLever{Lever::MarketDepth, 0.7});
    EXPECT_EQ(draft.events.size(), events + draft.assets.size());
    EXPECT_NEAR(draft.events.back().size, 0.7, 1e-12);
    edit(SetLever{Lever::MarketDepth, 1});
    EXPECT_EQ(draft.events.size(), events);
    edit(setOne("market.channels.slr", false));
    const ScenarioDraft once = draft;
    edit(setOne("market.channels.slr", false)); // it stands so already: the past is not touched
    EXPECT_EQ(draft, once);
    EXPECT_FALSE(termsShown(draft).market.channels.slr);
    EXPECT_TRUE(draft.market.channels.slr);
    edit(setOne("market.channels.slr", true));
    EXPECT_EQ(draft.events.size(), events);
}

/// One of all, then all again: what was set of one alone on that day is no exception any more.
TEST(BranchHere, whatIsSetForAllHoldsForEachThatHadItsOwn)
{
    const ScenarioDraft opened = crisis();
    ScenarioDraft draft = crisisBranch();
    for (const Edit& change :
        {setOne("dealers[d6].constraints.quoteTolerance", 2.0), setOne("dealers[*].constraints.quoteTolerance", 4.0),
            setOne("dealers[d6].constraints.quoteTolerance", 5.0)})
        draft = applyFromDay(draft, change, opened)->scenario;
    for (const Dealer& dealer : termsShown(draft).dealers)
        EXPECT_EQ(dealer.constraints.quoteTolerance, dealer.id == "d6" ? 5 : 4) << dealer.id;
    draft = applyFromDay(draft, setOne("dealers[*].constraints.quoteTolerance", 4.5), opened)->scenario;
    for (const Dealer& dealer : termsShown(draft).dealers)
        EXPECT_EQ(dealer.constraints.quoteTolerance, 4.5) << dealer.id;
}

/// What cannot be dated, and the dated event that does it.
TEST(BranchHere, offersTheDatedEvent)
{
    struct Offer {
        const char* name;
        Edit wish;
        std::optional<EventKind> kind;
        std::string dealer;
        double size;
    };
    const ScenarioDraft opened = crisis();
    const double tier1 = opened.dealers[5].tier1Capital, funding = opened.dealers[5].shortTermFunding;
    const double shock = opened.events[0].size;
    const Offer offers[] = {
        {"more capital", setOne("dealers[d6].tier1Capital", tier1 + 4, BalancingItem::ShortTermFunding),
            EventKind::CapitalInjection, "d6", 4},
        {"less capital", setOne("dealers[d6].tier1Capital", tier1 - 4, BalancingItem::ShortTermFunding),
            EventKind::CapitalLoss, "d6", 4},
        {"less funding", setOne("dealers[d6].shortTermFunding", funding / 2), EventKind::FundingRun, "d6", 0.5},
        {"a larger shock", setOne("events[event1].change", shock * 2), EventKind::Price, {},
            (1 + shock * 2) / (1 + shock) - 1},
        {"an event of yesterday", AddRow{Part::Events, 2, {{"asset", "ust"}, {"change", -0.1}}}, EventKind::Price, {},
            -0.1},
        {"cash", setOne("dealers[d6].cash", 1.0, BalancingItem::Tier1), {}, {}, 0},
        {"no shock", RemoveRow{Part::Events, "event1"}, {}, {}, 0},
    };
    const ScenarioDraft draft = crisisBranch();
    for (const Offer& c : offers) {
        const auto done = applyFromDay(draft, c.wish, opened);
        ASSERT_TRUE(done) << c.name;
        EXPECT_EQ(done->scenario, draft) << c.name;
        EXPECT_FALSE(done->undated.empty()) << c.name;
        const auto instead = datedInstead(*done, 4);
        if (std::string(c.name) == "cash")
            continue; // its balance is capital: what is offered is of that
        ASSERT_EQ(instead.has_value(), c.kind.has_value()) << c.name;
        if (!c.kind)
            continue;
        const auto dated = applyFromDay(draft, *instead, opened);
        ASSERT_TRUE(dated) << c.name;
        EXPECT_THAT(dated->undated, IsEmpty()) << c.name;
        ASSERT_EQ(dated->scenario.events.size(), draft.events.size() + 1) << c.name;
        const Event& event = dated->scenario.events.back();
        EXPECT_EQ(event.round, 4) << c.name;
        EXPECT_EQ(event.kind, *c.kind) << c.name;
        EXPECT_EQ(event.dealer.value_or(""), c.dealer) << c.name;
        EXPECT_NEAR(event.size, c.size, 1e-12) << c.name;
        EXPECT_TRUE(validate(dated->scenario)) << c.name;
    }
}

/// A branch that is branched again is kept as the branch it is.
TEST(BranchHere, growsATree)
{
    ScenarioDraft draft = crisisBranch();
    draft = applyFromDay(draft, setOne("market.reversion", 0.5), crisis())->scenario;
    draft = with(draft, BranchHere{"Second", 6});
    const auto kept = savedRuns(draft).runs;
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[1].kind, RunKind::Branch);
    EXPECT_EQ(kept[1].from, (ParentRun{"Before", 3}));
    EXPECT_EQ(*partingOf(draft), (ParentRun{"Second", 6}));
}

// ---- shared days are not computed again --------------------------------------------------------------------------

/// From the books of a day on the bytes are those of the whole run, and no day before is played.
TEST(SharedPast, aRunGoesOnFromAnother)
{
    const ScenarioDraft parent = crisis();
    for (const Case& c : cases)
        for (const int day : {1, 2, 3, 5, 7}) {
            const ScenarioDraft made = branch(parent, with(parent, c.edit), day).scenario;
            ASSERT_TRUE(sharesPast(parent, made, day - 1)) << c.name;
            Engine engine;
            RunOptions options{.loopGain = true, .channels = {}};
            options.keepAfter = day - 1;
            Trajectory run{*validate(parent), {}, {}};
            run.summary = engine.run(run.scenario, options, {}, [&](FramePtr f) { run.frames.push_back(f); });
            ASSERT_TRUE(engine.past()) << c.name;
            options.from = engine.past();
            Trajectory found{*validate(made), {run.frames.begin(), run.frames.begin() + day}, {}};
            int played = 0;
            found.summary = engine.run(found.scenario, options, {}, [&](FramePtr f) {
                found.frames.push_back(f);
                ++played;
            });
            const Trajectory wanted = simulate(*validate(made), {.loopGain = true, .channels = {}});
            EXPECT_EQ(played, wanted.summary.rounds - (day - 1)) << c.name;
            EXPECT_EQ(test::traceText(found), test::traceText(wanted)) << c.name << " day " << day;
            EXPECT_EQ(test::differences(found.summary, wanted.summary), "") << c.name << " day " << day;
        }
}

/// Of every mechanism, on every day.
TEST(SharedPast, everyCompleteRunGoesOnFromItself)
{
    int runs = 0;
    for (const auto& file : std::filesystem::directory_iterator(std::string(TEST_DATA) + "/golden")) {
        if (!file.path().string().ends_with(".scenario.json"))
            continue;
        const auto scenario = *validate(readScenarioFile(file.path()).draft);
        const Trajectory wanted = simulate(scenario);
        Engine engine;
        for (int last = 0; last < wanted.summary.rounds; ++last) {
            RunOptions options;
            options.keepAfter = last;
            engine.run(scenario, options, {}, [](const FramePtr&) {});
            options.from = engine.past();
            Trajectory found{scenario, {wanted.frames.begin(), wanted.frames.begin() + last + 1}, {}};
            found.summary = engine.run(scenario, options, {}, [&](FramePtr f) { found.frames.push_back(f); });
            ASSERT_EQ(found.frames.size(), wanted.frames.size()) << file.path() << " day " << last;
            ASSERT_EQ(test::differences(found.summary, wanted.summary), "") << file.path() << " day " << last;
            if (last % 7 == 3) {
                ASSERT_EQ(test::traceText(found), test::traceText(wanted)) << file.path() << " day " << last;
            }
        }
        ++runs;
    }
    EXPECT_GE(runs, 15);
}

TEST(SharedPast, isNotSharedWhereSomethingBeforeDiffers)
{
    const ScenarioDraft parent = crisis();
    EXPECT_FALSE(sharesPast(parent, with(parent, setOne("market.reversion", 0.5)), 3));
    EXPECT_FALSE(sharesPast(parent, with(parent, setOne("dealers[d6].cash", 40.0)), 3));
    EXPECT_FALSE(sharesPast(parent, with(parent, AddRow{Part::Events, 3, {{"asset", "ust"}, {"change", -0.1}}}), 3));
    EXPECT_TRUE(sharesPast(parent, with(parent, AddRow{Part::Events, 4, {{"asset", "ust"}, {"change", -0.1}}}), 3));
    // The gain after day 3 is probed under the policies of day 4.
    EXPECT_FALSE(sharesPast(parent, with(parent, AddRow{Part::Policies, 4, {{"kind", "allToAll"}}}), 3));
    EXPECT_TRUE(sharesPast(parent, with(parent, AddRow{Part::Policies, 5, {{"kind", "allToAll"}}}), 3));
}

} // namespace
} // namespace waterhammer
