// SPDX-License-Identifier: GPL-3.0-or-later
// The levers of the front: what each moves, that distances and proportions stay, that the way back is exact, and
// where the tipping points lie.
#include "random_draft.h"

#include "model/analysis/lever_tippings.h"
#include "model/analysis/tipping_point.h"
#include "model/editing/levers.h"
#include "model/files/scenario_json.h"
#include "model/words/curve_words.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <filesystem>

namespace waterhammer {
namespace {

ScenarioDraft shipped(const char* name)
{
    ReadScenario result =
        readScenarioFile(std::filesystem::path(RESOURCES) / "scenarios" / (std::string(name) + ".waterhammer.json"));
    EXPECT_TRUE(result.problems.empty()) << name;
    return std::move(result.draft);
}

ScenarioDraft moved(Lever lever, const ScenarioDraft& draft, double value)
{
    ScenarioDraft other = draft;
    applyLever(lever, other, draft, value);
    return other;
}

TEST(Levers, standAtTheirInitialValue)
{
    const struct {
        const char* scenario;
        Lever lever;
        bool usable;
        double value, from, to;
    } cases[] = {
        {"twelve-dealers-crisis", Lever::Shock, true, -0.06, 0, -0.15},
        {"twelve-dealers-crisis", Lever::VarLimit, true, 1, 0.25, 3},
        {"twelve-dealers-crisis", Lever::Haircuts, true, 1, 0.25, 4},
        {"twelve-dealers-crisis", Lever::MarketDepth, true, 1, 0.25, 6},
        {"dealer-prime", Lever::Shock, true, -0.04, 0, -0.1},
        {"dealer-prime", Lever::SlrMinimum, true, 0.05, 0.02, 0.08},
        {"two-banks", Lever::Shock, true, 2, 0, 5},
        {"two-banks", Lever::VarLimit, false, 0, 0, 1},
        {"two-banks", Lever::ReactionSpeed, true, 1, 0.05, 1},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(std::string(c.scenario) + ' ' + std::string(leverName(c.lever)));
        const ScenarioDraft draft = shipped(c.scenario);
        const LeverState state = leverState(c.lever, draft, draft);
        EXPECT_EQ(state.usable, c.usable);
        EXPECT_DOUBLE_EQ(state.value, c.value);
        EXPECT_DOUBLE_EQ(state.from, c.from);
        EXPECT_DOUBLE_EQ(state.to, c.to);
        if (c.usable) {
            EXPECT_EQ(state.initial, state.value);
        }
    }
}

TEST(Levers, moveWhatTheySay)
{
    ScenarioDraft draft = shipped("twelve-dealers-crisis");
    draft.dealers[1].constraints.slrTrigger = draft.dealers[1].constraints.slrMin - 0.001;
    const double half = leverState(Lever::SlrMinimum, draft, draft).value - 0.005;

    const ScenarioDraft lower = moved(Lever::SlrMinimum, draft, half);
    const ScenarioDraft tight = moved(Lever::VarLimit, draft, 0.5);
    const ScenarioDraft strict = moved(Lever::Haircuts, draft, 2);
    const ScenarioDraft deep = moved(Lever::MarketDepth, draft, 3);
    const ScenarioDraft slow = moved(Lever::ReactionSpeed, draft, 0.25);
    for (std::size_t i = 0; i < draft.dealers.size(); ++i) {
        const Constraints &was = draft.dealers[i].constraints, &now = lower.dealers[i].constraints;
        EXPECT_NEAR(now.slrMin, was.slrMin - 0.005, 1e-12);
        EXPECT_EQ(now.slrTrigger.has_value(), was.slrTrigger.has_value());
        if (was.slrTrigger) {
            EXPECT_NEAR(*now.slrTrigger, *was.slrTrigger - 0.005, 1e-12);
        }
        if (was.varLimit) {
            EXPECT_DOUBLE_EQ(*tight.dealers[i].constraints.varLimit, 0.5 * *was.varLimit);
        }
    }
    for (std::size_t a = 0; a < draft.assets.size(); ++a) {
        EXPECT_NEAR(strict.assets[a].haircut, 2 * draft.assets[a].haircut, 1e-12);
        EXPECT_NEAR(deep.assets[a].depth, 3 * draft.assets[a].depth, 1e-9 * deep.assets[a].depth);
    }
    EXPECT_EQ(slow.market.adjustmentSpeed, 0.25);
}

TEST(Levers, shockTakesTheWeightiestEvents)
{
    const struct {
        std::vector<Event> events;
        double value;
        std::vector<double> after;
    } cases[] = {
        {{{.kind = EventKind::SellOrder, .size = 10}, {.kind = EventKind::Price, .size = -0.04}}, -0.02, {10, -0.02}},
        {{{.kind = EventKind::Price, .size = -0.04}, {.round = 2, .kind = EventKind::Price, .size = 0.01}}, -0.08,
            {-0.08, 0.02}},
        {{{.kind = EventKind::SellOrder, .size = 10}, {.kind = EventKind::CapitalLoss, .size = 2}}, 3, {10, 3}},
        {{{.kind = EventKind::FundingRun, .size = 0.3}, {.round = 3, .kind = EventKind::FundingRun, .size = 0.6}}, 0.5,
            {0.5, 1}},
        {{{.kind = EventKind::Volatility, .size = 3}, {.round = 2, .kind = EventKind::Volatility, .size = 2}}, 2,
            {2, 1.5}},
        {{{.kind = EventKind::Depth, .size = 0.5}}, 0.8, {0.8}},
        // What comes after the last day moves nothing.
        {{{.round = 61, .kind = EventKind::Price, .size = -0.04}, {.kind = EventKind::SellOrder, .size = 10}}, 15,
            {-0.04, 15}},
        {{{.round = 61, .kind = EventKind::Price, .size = -0.04},
             {.round = 60, .kind = EventKind::Price, .size = -0.02}},
            -0.03, {-0.06, -0.03}},
    };
    for (const auto& c : cases) {
        ScenarioDraft draft;
        draft.events = c.events;
        const ScenarioDraft other = moved(Lever::Shock, draft, c.value);
        for (std::size_t e = 0; e < c.after.size(); ++e)
            EXPECT_NEAR(other.events[e].size, c.after[e], 1e-12) << e;
        const LeverState state = leverState(Lever::Shock, draft, draft);
        EXPECT_LE(std::min(state.from, state.to), c.value);
        EXPECT_GE(std::max(state.from, state.to), c.value);
    }
    EXPECT_FALSE(leverState(Lever::Shock, {}, {}).usable);
    ScenarioDraft late;
    late.events = {{.round = late.market.horizon + 1, .kind = EventKind::Price, .size = -0.04}};
    EXPECT_FALSE(leverState(Lever::Shock, late, late).usable);
}

TEST(Levers, aFigureWithItsOwnMindKeepsItsDistance)
{
    const ScenarioDraft file = shipped("twelve-dealers-crisis");
    ScenarioDraft edited = file;
    edited.dealers[0].constraints.slrMin += 0.01;
    edited.assets[0].depth *= 2;
    ScenarioDraft away = edited;
    const double middle = leverState(Lever::SlrMinimum, edited, file).value;
    applyLever(Lever::SlrMinimum, away, file, middle + 0.013);
    applyLever(Lever::MarketDepth, away, file, 1.7);
    EXPECT_NEAR(away.dealers[0].constraints.slrMin, edited.dealers[0].constraints.slrMin + 0.013, 1e-12);
    EXPECT_NEAR(away.assets[0].depth, 1.7 * edited.assets[0].depth, 1e-6);
    applyLever(Lever::SlrMinimum, away, file, middle);
    applyLever(Lever::MarketDepth, away, file, 1);
    EXPECT_NEAR(away.dealers[0].constraints.slrMin, edited.dealers[0].constraints.slrMin, 1e-12);
    away.dealers[0].constraints.slrMin = edited.dealers[0].constraints.slrMin;
    away.assets[0].depth = edited.assets[0].depth;
    EXPECT_EQ(away, edited);
}

RC_GTEST_PROP(LeverProperties, stayValidAndComeBackToTheFirstBit, ())
{
    const ScenarioDraft reference = test::RandomDraft()();
    for (const Lever lever : allLevers) {
        const LeverState start = leverState(lever, reference, reference);
        if (!start.usable)
            continue;
        ScenarioDraft draft = reference;
        for (int i = 0; i < 4; ++i) {
            const LeverState here = leverState(lever, draft, reference);
            const double value = here.from + (here.to - here.from) * test::between(0, 1);
            applyLever(lever, draft, reference, value);
            RC_ASSERT(problemsOf(draft).empty());
            RC_ASSERT(std::abs(leverState(lever, draft, reference).value - value)
                <= 1e-9 * std::max(std::abs(here.from), std::abs(here.to)));
        }
        applyLever(lever, draft, reference, *start.initial);
        RC_ASSERT(draft == reference);
        RC_ASSERT(scenarioText(draft) == scenarioText(reference));
    }
}

/// To the last bit, so that the window says what `waterhammer-cli tipping` prints.
TEST(LeverTippings, areThoseOfTheSearchAlongAPathByEveryMeasure)
{
    for (const char* name : {"dealer-prime", "order-constrained"}) { // one event each
        const ScenarioDraft draft = shipped(name);
        const LeverState shock = leverState(Lever::Shock, draft, draft);
        ASSERT_TRUE(shock.event) << name;
        const std::string event = "events[" + std::to_string(*shock.event) + "].";
        const std::string path = event + (draft.events[*shock.event].kind == EventKind::Price ? "change" : "amount");
        for (const auto& measure :
            {std::optional<Measure>(), std::optional(Measure::Amplification), std::optional(Measure::LossShare),
                std::optional(Measure::Breached), std::optional(Measure::Failures)}) {
            SCOPED_TRACE(std::string(name) + (measure ? std::string(infoOf(*measure).key) : std::string()));
            const auto survey = surveyLevers(draft, draft, {measure, {}}, 2);
            ASSERT_TRUE(survey);
            const LeverTipping& byLever = *survey->tippings.front();
            const auto byPath = tippingPoint(draft, {path, shock.from, shock.to}, {measure, {}});
            ASSERT_TRUE(byPath && *byPath);
            EXPECT_EQ(byLever.level.measure, (*byPath)->level.measure);
            ASSERT_EQ(byLever.kind != LeverTipping::Kind::None, (*byPath)->value.has_value());
            if ((*byPath)->value) {
                EXPECT_EQ(byLever.at, *(*byPath)->value);
            }
            EXPECT_EQ(byLever.past.size(), ((*byPath)->crossings.size() + 1) / 2);
        }
    }
}

/// What stands behind a slider is a run of its own at each place, whatever the threads.
TEST(LeverCurves, areRunsOfTheirOwn)
{
    const ScenarioDraft draft = shipped("twelve-dealers-crisis");
    const auto survey = surveyLevers(draft, draft, {}, 3);
    const auto curves = leverCurves(draft, draft);
    ASSERT_TRUE(survey && curves);
    Engine engine;
    for (const Lever lever : {Lever::Shock, Lever::MarketDepth, Lever::ReactionSpeed}) {
        SCOPED_TRACE(leverName(lever));
        const LeverState state = leverState(lever, draft, draft);
        const auto& curve = (*curves)[static_cast<std::size_t>(lever)];
        const auto& other = survey->curves[static_cast<std::size_t>(lever)];
        ASSERT_TRUE(curve && other);
        ASSERT_EQ(curve->size(), 65U);
        EXPECT_EQ(curve->front().at, state.from);
        EXPECT_EQ(curve->back().at, state.to);
        for (std::size_t i = 0; i < curve->size(); i += 16) {
            const CurvePoint& point = (*curve)[i];
            const Summary& run = engine.run(*validate(moved(lever, draft, point.at)));
            ASSERT_TRUE(point.loss);
            EXPECT_NEAR(*point.loss, run.peakLoss, 1e-9 * run.peakLoss);
            EXPECT_EQ(point.failures, run.failures);
            EXPECT_EQ(point.loss, (*other)[i].loss);
        }
        EXPECT_EQ(nearestTo(*curve, state.from), &curve->front());
    }
    EXPECT_GE(highestLoss(*curves), engine.run(*validate(draft)).peakLoss);
}

TEST(LeverCurves, tellWhereSomebodyFails)
{
    const auto curve = [](const std::vector<int>& failures) {
        LeverCurve made;
        for (const int count : failures)
            made.push_back({static_cast<double>(made.size()), 10. + count, count});
        return made;
    };
    struct Case {
        std::vector<int> failures;
        const char* words;
    };
    const Case cases[] = {
        {{0, 0, 0}, "Nobody fails."},
        {{1, 2, 1}, "Somebody fails everywhere."},
        {{0, 1, 2}, "Somebody fails from \u00d7\u20091.00 to \u00d7\u20092.00."},
        {{0, 3, 0, 1, 1}, "Somebody fails at \u00d7\u20091.00, from \u00d7\u20093.00 to \u00d7\u20094.00."},
    };
    LeverState state;
    state.unit = LeverUnit::Multiple;
    for (const Case& each : cases) {
        const std::string words = curveWords(state, curve(each.failures), english());
        EXPECT_TRUE(words.ends_with(each.words)) << words;
    }
    EXPECT_EQ(curveWords(state, {}, english()), "");
    EXPECT_EQ(curvePointWords(state, {2, 12, 3}, english()), "At \u00d7\u20092.00: peak loss 12 bn, 3 dealers fail");
    EXPECT_EQ(curvePointWords(state, {2, 12, 0}, english()), "At \u00d7\u20092.00: peak loss 12 bn, nobody fails");
}

/// On the dangerous side the loss exceeds the level, on the other it does not.
TEST(LeverTippings, separateTheSides)
{
    for (const char* name : {"dealer-prime", "twelve-dealers-crisis", "twelve-dealers-absorbed", "gilt-funds"}) {
        const ScenarioDraft draft = shipped(name);
        const auto survey = surveyLevers(draft, draft);
        ASSERT_TRUE(survey) << name;
        for (std::size_t i = 0; i < allLevers.size(); ++i) {
            const auto& tipping = survey->tippings[i];
            if (!tipping || tipping->kind != LeverTipping::Kind::Tips)
                continue;
            SCOPED_TRACE(std::string(name) + ' ' + std::string(leverName(allLevers[i])));
            const LeverState state = leverState(allLevers[i], draft, draft);
            const double hair = std::copysign(3e-4 * (state.to - state.from), tipping->past.front().to - tipping->at);
            Engine engine;
            const auto over = [&](double value) {
                const auto scenario = validate(moved(allLevers[i], draft, value));
                const Summary& run = engine.run(*scenario);
                return passes(run, run.amplification ? Level{} : Level{Measure::LossShare, 0.05});
            };
            EXPECT_TRUE(over(tipping->at));
            if (tipping->at != state.from && tipping->at != state.to) { // a calm end that is past the level already
                EXPECT_FALSE(over(tipping->at - hair));
            }
        }
    }
}

TEST(LeverTippings, nothingToLoseOrStopped)
{
    const ScenarioDraft draft = shipped("dealer-prime");
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(surveyLevers(draft, draft, {}, 1, source.get_token()));
    EXPECT_FALSE(leverCurves(draft, draft, 1, source.get_token()));
    EXPECT_FALSE(surveyLevers({}, {}));
    EXPECT_FALSE(leverCurves({}, {}));

    ScenarioDraft calm = draft;
    calm.events.clear();
    const auto survey = surveyLevers(calm, draft);
    ASSERT_TRUE(survey);
    EXPECT_FALSE(survey->tippings.front());
    EXPECT_EQ(survey->tippings[1]->kind, LeverTipping::Kind::None) << "nothing happens, nothing is lost";
}

} // namespace
} // namespace waterhammer
