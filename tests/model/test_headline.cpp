// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/headline.h"
#include "model/files/scenario_json.h"
#include "model/scenario/references.h"
#include "model/words/headline_words.h"
#include "played.h"
#include "random_draft.h"

#include <rapidcheck/gtest.h>

#include <filesystem>
#include <regex>

/// What a run comes to, against its frames.
namespace waterhammer::test {
namespace {

Trajectory golden(const std::string& name)
{
    return simulate(valid(readScenarioFile(TEST_DATA "/golden/" + name + ".scenario.json").draft));
}

double worth(const Trajectory& run, std::size_t round, std::size_t dealer)
{
    return std::max(0.0, run.frames[round]->equity[dealer]);
}

/// Every figure read again from the frames; the first that differs, in words.
std::string fault(const Trajectory& run)
{
    const Headline all = headlineOf(run);
    const auto peak = static_cast<std::size_t>(all.peakRound);
    double together = 0, scale = 1;
    std::size_t failed = 0;
    for (std::size_t i = 0; i < run.scenario->dealerCount(); ++i) {
        const DealerHeadline one = dealerHeadline(run, i);
        together += one.lossAtPeak;
        scale += worth(run, 0, i) + std::abs(one.lossAtPeak);
        failed += one.failedRound.has_value();
        if (one.failedRound.has_value() != (run.frames.back()->failed[i] != 0))
            return "failed or not";
        if (one.failedRound && (*one.failedRound > 0) && run.frames[std::size_t(*one.failedRound) - 1]->failed[i])
            return "not the first day of the failure";
        if (one.wave != run.summary.wave[i])
            return "wave";
        for (const FramePtr& frame : run.frames)
            if (!frame->failed[i] && one.lowestRatio && frame->slr[i] < *one.lowestRatio)
                return "a lower ratio";
        if (one.lowestRatio && run.frames[std::size_t(one.lowestRound)]->slr[i] != *one.lowestRatio)
            return "the ratio of another day";
    }
    if (std::abs(together - shareholdersLoss(run, peak)) > 1e-9 * scale)
        return "dealers' losses do not add up to that of all";
    if (all.peakLoss > 0 && std::abs(all.peakLoss - shareholdersLoss(run, peak)) > 1e-9 * scale)
        return "the peak is another day's";
    for (std::size_t t = 0; t < run.frames.size(); ++t)
        if (shareholdersLoss(run, t) > all.peakLoss + 1e-9 * scale)
            return "a larger loss";
    return failed == all.failures.size() ? "" : "failures";
}

class HeadlineOfCompleteRuns : public ::testing::TestWithParam<const char*> { };
TEST_P(HeadlineOfCompleteRuns, IsThatOfTheFrames) { EXPECT_EQ(fault(golden(GetParam())), ""); }
INSTANTIATE_TEST_SUITE_P(Golden, HeadlineOfCompleteRuns,
    ::testing::Values("dealer-prime", "everything", "four-waves", "gilt-funds", "money-fund-pulls-first",
        "twelve-dealers-absorbed", "twelve-dealers-collapse", "twelve-dealers-crisis", "two-banks", "random/01",
        "random/09"));

RC_GTEST_PROP(Headline, isThatOfTheFrames, ()) { RC_ASSERT(fault(simulate(valid(*anyDraft()))) == ""); }

/// Dealer Prime (section 5, case 1): a loss of 6 of 30 at once, and nobody else there.
TEST(Headline, inWords)
{
    const auto run = golden("dealer-prime");
    std::vector<std::string> said;
    for (const HeadlineFigure& figure : headlineFigures(run, english()))
        said.push_back(figure.text);
    EXPECT_EQ(said.front(), "direct loss 6.0 bn");
    EXPECT_EQ(said.back(), "nobody fails");
    EXPECT_EQ(dealerHeadlineFigures(run, 0, english()).front().text, run.scenario->dealers.name[0]);
}

/// Who fails is told in the order of the days; without room the count is left.
TEST(Headline, namesWhoFails)
{
    const auto run = golden("twelve-dealers-collapse");
    const Headline headline = headlineOf(run);
    ASSERT_GT(headline.failures.size(), 1u);
    for (std::size_t k = 1; k < headline.failures.size(); ++k)
        EXPECT_LE(*dealerHeadline(run, headline.failures[k - 1]).failedRound,
            *dealerHeadline(run, headline.failures[k]).failedRound);
    const HeadlineFigure figure = headlineFigures(run, english()).back();
    EXPECT_TRUE(figure.grave);
    EXPECT_EQ(figure.brief, std::to_string(headline.failures.size()) + " fail");
    EXPECT_THAT(figure.text, ::testing::HasSubstr(run.scenario->dealers.name[headline.failures.front()]));
}

/// "My bank" is data of the file: it is read and written, follows a new id, and goes with its dealer.
TEST(Headline, myBankIsKeptInTheFile)
{
    ScenarioDraft draft = readScenarioFile(TEST_DATA "/golden/two-banks.scenario.json").draft;
    const std::string id = draft.dealers[1].id;
    for (const std::string& name : {id, "dealers:" + id}) {
        draft.focus = name;
        EXPECT_EQ(focusDealer(draft), 1u);
    }
    const ReadScenario read = readScenario(scenarioText(draft));
    EXPECT_EQ(read.draft.focus, draft.focus);
    EXPECT_TRUE(read.notices.empty());
    ScenarioDraft renamed = draft;
    renamed.dealers[1].id = "mine";
    renameReferences(renamed, Part::Dealers, {{id, "mine"}});
    EXPECT_EQ(renamed.focus, "dealers:mine");
    removeReferences(draft, Part::Dealers, id);
    EXPECT_EQ(draft.focus, "");
    draft.focus = "nobody";
    EXPECT_FALSE(focusDealer(draft));
    EXPECT_EQ(readScenario(scenarioText(draft)).notices.size(), 1u);
}

TEST(Headline, thePeakIsSoManyTimesTheDirectLossAsPrinted)
{
    int told = 0;
    for (const auto& entry : std::filesystem::directory_iterator(RESOURCES "/scenarios")) {
        if (entry.path().extension() != ".json")
            continue;
        std::string line;
        for (const auto& figure : headlineFigures(simulate(valid(readScenarioFile(entry.path()).draft)), english()))
            line += figure.text + "; ";
        const std::regex all(
            "direct loss ([0-9.,]+) .*peak loss ([0-9.,]+) .*; (\u2248\u2009)?([0-9.]+) times the direct loss");
        std::smatch found;
        if (!std::regex_search(line, found, all))
            continue;
        const auto number = [&](std::size_t group) {
            std::string text = found[group];
            std::erase(text, ',');
            return std::stod(text);
        };
        if (found[3].matched) { // about so much: as nearly as the two losses are rounded
            const auto half = [&](std::size_t group) {
                const std::string text = found[group];
                return text.find('.') == std::string::npos ? 0.5 : 0.05;
            };
            EXPECT_GT(number(4), (number(2) - half(2)) / (number(1) + half(1)) - 0.005) << line;
            EXPECT_LT(number(4), (number(2) + half(2)) / (number(1) - half(1)) + 0.005) << line;
            continue;
        }
        EXPECT_NEAR(number(2) / number(1), number(4), 0.005 + 1e-9) << line;
        ++told;
    }
    EXPECT_GT(told, 5);
}

} // namespace
} // namespace waterhammer::test
