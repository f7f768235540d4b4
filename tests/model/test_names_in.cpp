// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario is called by its name in the language of whoever reads it.
#include "model/files/names_in.h"
#include "model/files/scenario_json.h"

#include <gtest/gtest.h>

namespace waterhammer {
namespace {

TEST(NamesIn, anotherLanguageHasItsOwn)
{
    const struct {
        std::string names, language, expected;
    } cases[] = {
        {R"({"de": "Flut"})", "de", "Flut"},
        {R"({"de": "Flut"})", "fr", "Flood"},
        {R"({"de": ""})", "de", "Flood"},
        {R"({"de": 3})", "de", "Flood"},
        {R"(["de"])", "de", "Flood"},
    };
    for (const auto& [names, language, expected] : cases) {
        const auto read = readScenario(
            R"({"format": "waterhammer-scenario", "version": 2, "name": "Flood", "names": )" + names + "}");
        EXPECT_EQ(nameIn(read.draft, language), expected) << names << ' ' << language;
    }
    EXPECT_EQ(nameIn(ScenarioDraft{.name = "Flood"}, "de"), "Flood");
}

} // namespace
} // namespace waterhammer
