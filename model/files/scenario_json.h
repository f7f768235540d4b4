// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/byte_tap.h"
#include "model/scenario/problem.h"
#include "model/scenario/references.h"
#include "model/scenario/scenario_draft.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>

/// Scenario files: JSON in UTF-8, `format` "waterhammer-scenario", `version` 2 (1 is read as well); published as a JSON
/// Schema in resources/schema. Numbers are written in the shortest form that reads back to the same double, in the C
/// locale.
namespace waterhammer {

/// What came out of a file.
struct ReadScenario {
    ScenarioDraft draft;            ///< as far as it could be read
    Problems problems;              ///< of the file's form; the content's are found by validate()
    Problems notices;               ///< what stops nothing: ids that got new ones, parts that are kept as they stand
    std::map<Part, NewIds> renamed; ///< ids that do not fit, and what they have become
    int version = 0;                ///< of the file
    bool readable = false;          ///< the text is JSON of this format and version, so the draft is worth showing
    bool brokenOff = false;         ///< of this format and version, but no JSON from the place of the last problem on
};

/// Reads a scenario from text. Never throws on bad input; every problem is listed with its place. Broken JSON
/// (truncated, NaN, 1e400, broken UTF-8) ends the reading where it stands: line and column are the place.
[[nodiscard]] ReadScenario readScenario(std::string_view text);
/// `tap` sees every byte of the file that was read: all of them where nothing is wrong with its form.
[[nodiscard]] ReadScenario readScenarioFile(const std::filesystem::path& file, const ByteTap& tap = {});

/// Every problem of what was read: of its form, and of its content as far as the form let it be read. A fault that
/// only follows from one already named, such as books that do not balance because a field is missing, is left out; so
/// is, where the text breaks off, what may be right again behind that place.
[[nodiscard]] Problems problemsOf(const ReadScenario& read);

/// Writes the draft; reading it back gives an equal draft, and writing that the same bytes.
void writeScenario(std::ostream& out, const ScenarioDraft& draft);

/// As above, with dealers that need not all be in memory: in place of the draft's, those that `nextDealer` gives until
/// it gives none. False, and cut off, if the stream failed.
bool writeScenario(std::ostream& out, const ScenarioDraft& draft, const std::function<const Dealer*()>& nextDealer);
[[nodiscard]] std::string scenarioText(const ScenarioDraft& draft);

} // namespace waterhammer
