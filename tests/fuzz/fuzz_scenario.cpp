// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all: reading them ends, in problems with a place or in a draft. A draft without problems is accepted by
// validate(), and comes through a round trip unchanged.
#include "model/files/scenario_json.h"
#include "model/scenario/parameter_path.h"
#include "model/scenario/scenario.h"
#include "model/words/problem_words.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

void demand(bool truth, const char* what)
{
    if (truth)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

void tryRoundTrip(const waterhammer::ScenarioDraft& draft)
{
    using namespace waterhammer;
    const std::string text = scenarioText(draft);
    const ReadScenario again = readScenario(text);
    demand(again.readable && again.problems.empty(), "what is written can be read");
    demand(again.draft == draft, "reading gives what was written");
    demand(scenarioText(again.draft) == text, "writing it again gives the same bytes");
}

void tryPaths(const waterhammer::ScenarioDraft& draft)
{
    using namespace waterhammer;
    ScenarioDraft changed = draft;
    for (const NumberPath& at : numberPaths(draft)) {
        const Result<double> found = number(draft, at.path);
        demand(static_cast<bool>(found), "a listed path leads to a number");
        demand(setNumber(changed, at.path, *found).empty(), "a number that stands there may be set there");
    }
    demand(changed == draft, "setting what is there changes nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace waterhammer;
    const ReadScenario read = readScenario(std::string_view(reinterpret_cast<const char*>(bytes), size));
    demand(read.readable || !read.problems.empty(), "what cannot be read has a problem");
    const Problems all = problemsOf(read);
    for (const Problem& problem : all)
        demand(!expectedText(problem).empty() && !problemText(problem).empty(), "a problem says what was expected");
    if (all.empty()) {
        demand(static_cast<bool>(validate(read.draft)), "a draft without problems is a scenario");
        tryRoundTrip(read.draft);
        tryPaths(read.draft);
    }
    return 0;
}
