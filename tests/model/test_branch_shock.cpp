// SPDX-License-Identifier: GPL-3.0-or-later
// The lever of the shock in a branch, whose past is as it was: it moves the events still ahead and shows them; where
// none is, it shows what has happened and offers the event that does the rest.
#include "model/analysis/lever_curves.h"
#include "model/editing/branch_edits.h"
#include "model/editing/shock_lever.h"
#include "model/files/scenario_json.h"
#include "model/words/lever_words.h"

#include <gtest/gtest.h>

namespace waterhammer {
namespace {

const Event before{.round = 1, .kind = EventKind::Price, .asset = "hy", .size = -0.06};
const Event ahead{.round = 5, .kind = EventKind::Price, .asset = "ig", .size = -0.02};
const Event later{.round = 7, .kind = EventKind::Price, .asset = "mbs", .size = 0.01};
const Event order{.round = 6, .kind = EventKind::SellOrder, .asset = "ig", .size = 20};

ScenarioDraft crisisWith(std::vector<Event> events)
{
    auto draft = readScenarioFile(std::string(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json")).draft;
    draft.events = std::move(events);
    giveIds(draft, Part::Events);
    return draft;
}

ScenarioDraft branchOf(const ScenarioDraft& opened, int day)
{
    return *apply(opened, BranchHere{"Before", day}, opened);
}

TEST(ShockOfABranch, isThatOfTheEventsAhead)
{
    const struct {
        const char* name;
        std::vector<Event> events;
        int day;
        double value;
        const char* label;
        double to;
        std::vector<double> sizes;
    } levers[] = {
        {"not yet", {before, ahead, later}, 0, -0.06, "Shock to High yield, Investment-grade corporates, Agency MBS",
            -0.12, {-0.12, -0.04, 0.02}},
        {"one behind", {before, ahead, later}, 3, -0.02, "Shock to Investment-grade corporates, Agency MBS", -0.04,
            {-0.06, -0.04, 0.02}},
        {"on the last day that is shared", {before, ahead, later}, 5, 0.01, "Shock to Agency MBS", 0.02,
            {-0.06, -0.02, 0.02}},
        {"another kind ahead", {before, order}, 3, 20, "Sell order in Investment-grade corporates", 30, {-0.06, 30}},
    };
    for (const auto& c : levers) {
        SCOPED_TRACE(c.name);
        const ScenarioDraft opened = crisisWith(c.events), draft = branchOf(opened, c.day), shown = termsShown(draft);
        const LeverState state = leverState(Lever::Shock, shown, opened);
        EXPECT_TRUE(state.usable);
        EXPECT_EQ(state.value, c.value);
        EXPECT_EQ(state.initial, c.value);
        EXPECT_EQ(leverLabels(Lever::Shock, state, shown, english()).front(), c.label);
        EXPECT_FALSE(isOfThePast(Lever::Shock, shown));
        const auto done = applyFromDay(draft, SetLever{Lever::Shock, c.to}, opened);
        ASSERT_TRUE(done);
        EXPECT_TRUE(done->undated.empty());
        ASSERT_EQ(done->scenario.events.size(), c.sizes.size());
        for (std::size_t i = 0; i < c.sizes.size(); ++i)
            EXPECT_NEAR(done->scenario.events[i].size, c.sizes[i], 1e-12) << i;
        EXPECT_EQ(leverState(Lever::Shock, termsShown(done->scenario), opened).value, c.to);
    }
}

TEST(ShockOfABranch, isOfThePastWhereNoneIsAhead)
{
    const ScenarioDraft opened = crisisWith({before}), draft = branchOf(opened, 3), shown = termsShown(draft);
    const LeverState state = leverState(Lever::Shock, shown, opened);
    EXPECT_TRUE(state.usable);
    EXPECT_EQ(state.value, -0.06);
    EXPECT_TRUE(isOfThePast(Lever::Shock, shown));
    EXPECT_FALSE(isOfThePast(Lever::MarketDepth, shown));
    EXPECT_FALSE(isOfThePast(Lever::Shock, opened));
    EXPECT_EQ(leverLabels(Lever::Shock, state, shown, english()).front(), "Shock to High yield, past");
    const auto done = applyFromDay(draft, SetLever{Lever::Shock, -0.12}, opened);
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->undated.empty());
    EXPECT_EQ(done->scenario, draft);
    const auto instead = datedInstead(*done, 4);
    ASSERT_TRUE(instead);
    const Event made = applyFromDay(draft, *instead, opened)->scenario.events.back();
    EXPECT_EQ(made.round, 4);
    EXPECT_NEAR(made.size, (1 - 0.12) / (1 - 0.06) - 1, 1e-12);
    const auto curves = leverCurves(draft, opened);
    ASSERT_TRUE(curves);
    EXPECT_FALSE(curves->front()) << "no place of the lever is another run";
}

} // namespace
} // namespace waterhammer
