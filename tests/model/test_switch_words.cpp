// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/switch_words.h"

#include "model/files/scenario_json.h"
#include "played.h"

#include <filesystem>
#include <numeric>
#include <optional>
#include <regex>

/// Why the market switched, told: the parts of a day add up as they are written.
namespace waterhammer::test {
namespace {

std::vector<std::filesystem::path> shippedScenarios()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(RESOURCES "/scenarios"))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    return files;
}

Trajectory playedWithGains(const std::filesystem::path& file)
{
    return simulate(*validate(readScenarioFile(file).draft), {.loopGain = true});
}

/// All figures behind a colon, and the one of which they are the parts.
struct Told {
    double whole = 0, parts = 0, quotient = 0; ///< the last: of the amounts before it
    bool about = false;                        ///< the whole is told as about so much
    double partsSlack = 0, quotientSlack = 0;  ///< what rounding of the parts, and of the amounts, may explain
};
std::optional<Told> told(std::string text)
{
    for (std::size_t at; (at = text.find("\u2212")) != std::string::npos;)
        text.replace(at, 3, "-");
    std::smatch found;
    if (!std::regex_search(text, found, std::regex("in trading, (\u2248\u2009)?(-?[0-9.]+) of each")))
        return {};
    // "69 of each 100 units": of a currency without a name for more of it, in hundredths and without decimals.
    const bool hundredths = std::regex_search(text, std::regex("of each 100 "));
    const std::regex number(hundredths ? "-?[0-9]+(?:\\.[0-9]+)?" : "-?[0-9]+\\.[0-9]+");
    const double unit = hundredths ? 0.01 : 1;
    Told figures{unit * std::stod(found[2])};
    figures.about = found[1].matched;
    std::vector<double> amounts; // what was lost, and what that cost
    std::string before = found.prefix();
    std::erase(before, ',');
    for (std::smatch one; std::regex_search(before, one, std::regex("[0-9]+\\.[0-9]+")); before = one.suffix())
        amounts.push_back(std::stod(one[0]));
    const double cost = amounts.back();
    amounts.pop_back();
    const double lost = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    figures.quotient = cost / lost;
    figures.quotientSlack = 0.051 / lost + std::abs(cost) * 0.051 * double(amounts.size()) / (lost * lost) * 1.1;
    std::string rest = text.substr(text.find(": ") + 2);
    for (std::smatch part; std::regex_search(rest, part, number); rest = part.suffix()) {
        figures.parts += unit * std::stod(part[0]);
        figures.partsSlack += 0.005;
    }
    return figures;
}

TEST(SwitchWords, partsAddUpAsWrittenOnEveryDayOfEveryScenario)
{
    int days = 0;
    for (const auto& file : shippedScenarios()) {
        const Trajectory run = playedWithGains(file);
        const auto story = feedbackStory(run);
        ASSERT_TRUE(story) << file;
        for (std::size_t t = 1; t < story->days.size(); ++t)
            if (const auto figures = told(dayFeedbackWords(run, t, story->days[t], english()))) {
                // No part is bent: what does not follow as it is printed is told as about so much.
                EXPECT_NEAR(figures->parts, figures->whole, figures->about ? figures->partsSlack + 0.026 : 1e-9)
                    << file << " day " << t << ": " << dayFeedbackWords(run, t, story->days[t], english());
                EXPECT_NEAR(figures->quotient, std::abs(figures->whole),
                    0.005 + 1e-9 + (figures->about ? figures->quotientSlack : 0))
                    << file << " day " << t << ": " << dayFeedbackWords(run, t, story->days[t], english());
                ++days;
            }
    }
    EXPECT_GT(days, 100);
}

} // namespace
} // namespace waterhammer::test
