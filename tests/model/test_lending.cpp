// SPDX-License-Identifier: GPL-3.0-or-later
// Lenders with a name: what they called, got back and lost, what is said of it, and the levers that move it.
#include "model/analysis/lender_days.h"
#include "model/analysis/lending.h"
#include "model/analysis/mechanism_facts.h"
#include "model/editing/levers.h"
#include "model/editing/scenario_table.h"
#include "model/files/scenario_json.h"
#include "model/scenario/term_changes.h"
#include "model/words/term_words.h"

#include "played.h"

namespace waterhammer {

using namespace test;

namespace {

ScenarioDraft draftOf(const std::string& name)
{
    return readScenarioFile(std::string(TEST_DATA) + "/golden/" + name + ".scenario.json").draft;
}

Trajectory golden(const std::string& name) { return simulate(valid(draftOf(name))); }

constexpr const char* withLenders[] = {"two-lenders", "money-fund-pulls-first", "everything"};

} // namespace

/// The case of the model's section 5, by hand: the dealer-lender pulls half of 40, the money fund is asked for 11.
TEST(Lending, twoLendersGetWhatTheModelSays)
{
    const Trajectory run = golden("two-lenders");
    const auto first = loanDays(run, 1), second = loanDays(run, 2), last = loanDays(run, 4);
    ASSERT_EQ(first.size(), 2u);
    const std::size_t dealer = run.scenario->claims.ofFund[0] ? 1 : 0, fund = 1 - dealer;
    EXPECT_THAT(first[fund].lent, closeTo(20));
    EXPECT_THAT(first[fund].back, closeTo(9));
    EXPECT_THAT(first[fund].left, closeTo(11));
    EXPECT_THAT(second[dealer].lent, closeTo(40));
    EXPECT_THAT(second[dealer].called, closeTo(20));
    EXPECT_THAT(second[dealer].back, closeTo(20));
    EXPECT_THAT(last[dealer].writtenOff, closeTo(0.490196, 1e-5));
    EXPECT_THAT(last[fund].writtenOff, closeTo(0.269608, 1e-5));
    EXPECT_THAT(last[dealer].left, closeTo(0));
}

/// The dealer of two-lenders has lent 40 of 20 of other assets, and something else is wrong as well: both are told.
TEST(Lending, aLoanThatNoBooksHoldIsListedBesideOtherProblems)
{
    ScenarioDraft draft = draftOf("two-lenders");
    const auto lender = std::ranges::find_if(draft.dealers, [](const Dealer& d) { return d.otherAssets > 0; });
    ASSERT_NE(lender, draft.dealers.end());
    lender->shortTermFunding -= lender->otherAssets - 20;
    lender->otherAssets = 20;
    draft.assets[0].depth = 0;
    const Problems problems = problemsOf(draft);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_TRUE(std::ranges::any_of(problems, [](const Problem& p) { return p.code() == ProblemCode::CoversLending; }));
}

/// What was lent came back, is lost or is left; nobody calls more than it has lent.
TEST(Lending, addsUp)
{
    for (const char* name : withLenders) {
        SCOPED_TRACE(name);
        const Trajectory run = golden(name);
        for (std::size_t t = 0; t < run.frames.size(); ++t) {
            const auto days = loanDays(run, t);
            for (std::size_t e = 0; e < days.size(); ++e) {
                EXPECT_THAT(days[e].lent, closeTo(days[e].back + days[e].left + days[e].writtenOff));
                EXPECT_THAT(days[e].left, closeTo(run.frames[t]->claims[e]));
                EXPECT_GE(days[e].back, -1e-9);
                EXPECT_LE(days[e].called, days[e].lent + 1e-9);
            }
            for (std::size_t i = 0; i < run.scenario->dealerCount(); ++i) {
                const LoanDay outside = outsideLoan(run, t, i, days);
                EXPECT_GE(outside.back, 0);
                EXPECT_THAT(outside.lent, closeTo(outside.back + outside.left));
            }
        }
    }
}

TEST(Lending, factsNameWhoCallsAndWhy)
{
    const Trajectory run = golden("money-fund-pulls-first");
    const MechanismFacts facts = mechanismFacts(run, 6);
    ASSERT_EQ(facts.callers.size(), 1u);
    EXPECT_TRUE(facts.callers[0].lender.fund);
    EXPECT_EQ(facts.callers[0].borrowers.size(), 4u);
    EXPECT_NEAR(facts.callers[0].loans.called, 94.7, 0.05);
    EXPECT_NEAR(facts.callers[0].asked, 112.2, 0.05);
    ASSERT_EQ(facts.tomorrow.size(), 1u);
    EXPECT_EQ(nameOf(*run.scenario, facts.tomorrow[0].lender), "Dealer D");
    EXPECT_NEAR(facts.tomorrow[0].loans.left, 94.3, 0.05);
}

/// The table of lenders of the complete run's day 6, as its picture has it, to a tenth.
TEST(Lending, byLender)
{
    const auto days = lenderDays(golden("money-fund-pulls-first"), 6);
    const struct {
        LenderStance stance;
        double lent, called, back, left;
        std::size_t borrowers;
    } expected[] = {
        {LenderStance::Calls, 263.0, 94.7, 192.6, 70.4, 4},
        {LenderStance::CallsTomorrow, 208.1, 0, 113.8, 94.3, 3},
        {LenderStance::Rolls, 301.5, 0, 177.3, 124.2, 4},
    };
    ASSERT_EQ(days.size(), std::size(expected));
    for (std::size_t k = 0; k < days.size(); ++k) {
        SCOPED_TRACE(k);
        EXPECT_EQ(days[k].stance, expected[k].stance);
        EXPECT_EQ(days[k].lender.has_value(), k < 2) << "those without a name come last";
        EXPECT_NEAR(days[k].loans.lent, expected[k].lent, 0.051);
        EXPECT_NEAR(days[k].loans.called, expected[k].called, 0.051);
        EXPECT_NEAR(days[k].loans.back, expected[k].back, 0.051);
        EXPECT_NEAR(days[k].loans.left, expected[k].left, 0.051);
        EXPECT_EQ(days[k].borrowers.size(), expected[k].borrowers);
        LoanDay sum;
        for (const BorrowerDay& borrower : days[k].borrowers)
            sum += borrower.loan;
        EXPECT_THAT(sum.lent, closeTo(days[k].loans.lent));
        EXPECT_THAT(sum.back, closeTo(days[k].loans.back));
    }
    EXPECT_TRUE(lenderDays(golden("twelve-dealers-crisis"), 1).empty()) << "nobody has a name";
}

/// What two lenders wrote off on day 4 (0.490196 and 0.269608, by hand in the model's section 5) is still told on
/// day 5.
TEST(Lending, whatIsWrittenOffIsKept)
{
    const Trajectory run = golden("two-lenders");
    for (const std::size_t round : {std::size_t{4}, run.frames.size() - 1}) {
        const auto days = lenderDays(run, round);
        ASSERT_EQ(days.size(), 3u);
        EXPECT_TRUE(days[0].lender->fund);
        EXPECT_NEAR(days[0].loans.writtenOff, 0.269608, 5e-7);
        EXPECT_NEAR(days[1].loans.writtenOff, 0.490196, 5e-7);
    }
    EXPECT_EQ(lenderDays(run, 3)[1].loans.writtenOff, 0);
}

/// The figures of who sold to whom on day 2: 20 are taken, 55.9 refused, 91.9 stay with the seller.
TEST(Lending, refusedAndTrapped)
{
    const MechanismFacts facts = mechanismFacts(golden("suspicion"), 2);
    EXPECT_NEAR(facts.refused, 55.9, 0.1);
    EXPECT_NEAR(facts.trapped, 91.9, 0.1);
    EXPECT_EQ(mechanismFacts(golden("selling-first"), 2).refused, 0);
    EXPECT_FALSE(mechanismFacts(golden("selling-first"), 3).fearful.empty());
}

TEST(Terms, haveNamesAndValues)
{
    const ScenarioDraft draft = draftOf("branch");
    const struct {
        const char* path;
        TermValue value;
        const char *name, *text;
    } cases[] = {
        {"dealers[*].constraints.slrMin", 0.04, "SLR minimum of all dealers", "4\u2009%"},
        {"market.channels.information", false, "Channel: Information", "off"},
        {"market.reversion", 0.2, "Reversion", "20\u2009%"},
        {"market.implementationShortfall", {}, "Implementation shortfall", "none"},
        {"dealers[0].constraints.varLimit", {}, "", "no limit"},
        {"dealers[*].constraints.slrTarget", {}, "", "as the minimum"},
        {"assets[0].haircut", 0.025, "Haircut of US Treasuries", "2.5\u2009%"},
        {"nowhere", 1., "nowhere", "1"},
    };
    for (const auto& c : cases) {
        if (*c.name) {
            EXPECT_EQ(termName(draft, c.path, english()), c.name);
        }
        EXPECT_EQ(termValue(c.path, c.value, english(), {}), c.text);
    }
    EXPECT_EQ(std::get<double>(termBefore(draft, 1)), draft.dealers[0].constraints.slrMin);
}

TEST(Terms, everyPathMayBeSet)
{
    for (const char* name : {"branch", "everything"}) {
        const ScenarioDraft draft = draftOf(name);
        const auto paths = termPaths(draft);
        EXPECT_GT(paths.size(), 40u);
        for (const std::string& path : paths) {
            EXPECT_TRUE(maySet(path)) << path;
            EXPECT_NE(termName(draft, path, english()), path);
        }
    }
}

/// Every field of the description is a column of some table: nobody can add one that cannot be edited.
TEST(Tables, haveAColumnForEveryField)
{
    const ScenarioDraft draft = draftOf("everything");
    const auto inTable = [](const ScenarioDraft& in, Part part, std::string_view key) {
        return std::ranges::any_of(tableFields(in, part), [&](const TableField& field) {
            const auto here = field.infoAt(in, 0);
            return (here && here->key == key) || field.group == key;
        });
    };
    for (std::size_t kind = 0; kind < std::size(eventKindNames); ++kind) {
        ScenarioDraft one = draft;
        one.events = {Event{.kind = static_cast<EventKind>(kind)}};
        describe(one.events[0], [&](const FieldInfo& info, auto) {
            EXPECT_TRUE(info.key == "id" || info.key == "on" || inTable(one, Part::Events, info.key)) << info.key;
        });
    }
    for (std::size_t kind = 0; kind < std::size(policyKindNames); ++kind) {
        ScenarioDraft one = draft;
        one.policies = {Policy{.kind = static_cast<PolicyKind>(kind)}};
        describe(one.policies[0], [&](const FieldInfo& info, auto) {
            EXPECT_TRUE(info.key == "id" || info.key == "on" || inTable(one, Part::Policies, info.key)) << info.key;
        });
    }
    const auto all = [&](const auto& sample, Part part) {
        describe(sample, [&](const FieldInfo& info, auto) { EXPECT_TRUE(inTable(draft, part, info.key)) << info.key; });
    };
    all(Dealer{}, Part::Dealers);
    all(Constraints{}, Part::Dealers);
    all(Asset{}, Part::Assets);
    all(Fund{}, Part::Funds);
}

TEST(BehaviourLevers, areThereForWhoUsesThem)
{
    const struct {
        const char* name;
        Lever lever;
        bool usable;
        double value;
    } cases[] = {
        {"selling-first", Lever::Anticipation, true, 1},
        {"selling-first", Lever::Suspicion, false, 0},
        {"suspicion", Lever::Suspicion, true, 0.5},
        {"purse", Lever::Purse, true, 60},
        {"suspicion", Lever::Purse, false, 0},
        {"money-fund-pulls-first", Lever::Pull, true, 1},
        {"purse", Lever::Pull, false, 0},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(std::string(c.name) + ' ' + std::string(leverName(c.lever)));
        const ScenarioDraft draft = draftOf(c.name);
        const LeverState state = leverState(c.lever, draft, draft);
        EXPECT_EQ(state.usable, c.usable);
        if (c.usable) {
            EXPECT_EQ(state.value, c.value);
        }
    }
}

TEST(BehaviourLevers, purseEndsInNoBound)
{
    const ScenarioDraft file = draftOf("purse");
    ScenarioDraft draft = file;
    const double end = leverState(Lever::Purse, draft, file).to;
    applyLever(Lever::Purse, draft, file, end);
    EXPECT_FALSE(draft.market.valueCapital);
    EXPECT_EQ(leverState(Lever::Purse, draft, file).value, end);
    applyLever(Lever::Purse, draft, file, 60);
    EXPECT_EQ(draft, file);
}

} // namespace waterhammer
