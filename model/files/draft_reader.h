// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/json_tape.h"
#include "model/files/scenario_json.h"
#include "model/scenario/problem_list.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace waterhammer {

inline constexpr std::string_view formatName = "waterhammer-scenario"; ///< `format` of a scenario file.
inline constexpr int formatVersion = 2;                                ///< that is written
inline constexpr int oldestVersion = 1;                                ///< that is read

/// Any JSON text in the form in which extensions are kept: without blanks, numbers in their shortest form.
/// Nothing if it is no JSON.
[[nodiscard]] std::optional<std::string> canonicalJson(std::string_view text);

/// Turns the values of a scenario file into a draft, following the description of the fields. It is fed in the
/// order of the file: a field at the top, then its value, or each element of its list.
class DraftReader {
public:
    /// How the value of a field at the top is wanted.
    enum class Plan { Whole, Elements, Skip };

    explicit DraftReader(ReadScenario& result)
        : m_result(result)
    {
    }

    /// A field at the top begins: how its value is wanted.
    Plan field(std::string_view key);
    void whole(const JsonTape& value);    ///< of the field
    void element(const JsonTape& value);  ///< the next of the field's list
    void unwanted(const JsonTape& value); ///< of a field to skip, or of a list's field that is no list

    /// The file turned out to be no scenario that this program can read, or is hopeless: no use reading on.
    [[nodiscard]] bool gaveUp() const { return m_otherKind || m_problems.count() > enough; }

    void finish();                ///< the end of the file: reports what is missing
    void breakOff(Problem cause); ///< the file cannot be read any further

private:
    static constexpr std::size_t enough = 1'000'000;   // problems
    static constexpr std::size_t mostFields = 100'000; // at the top

    void readFormat(const JsonTape& value);
    void readVersion(const JsonTape& value);
    void readKept(const JsonTape& value);
    bool readLayout(const JsonTape& value);
    bool readGroups(const JsonTape& value);
    void refuse(Problem cause);

    ReadScenario& m_result;
    ProblemList m_problems;
    Place m_root;
    std::string m_field;
    bool m_known = false, m_repeated = false; // of the field
    std::size_t m_element = 0;
    std::unordered_set<std::string> m_seen;
    bool m_format = false, m_version = false; // they stood there, and were right
    ProblemList m_notices;
    bool m_otherKind = false;
    bool m_familiar = false; // some field of a scenario stood there
};

} // namespace waterhammer
