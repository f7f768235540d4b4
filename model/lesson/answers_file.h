// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/answering.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The file in which a reader's answers are kept: what was answered, of which lesson, and nothing else of a person or a
/// machine; no points and no right answers.
namespace waterhammer {

/// More are taken for no answers file.
inline constexpr std::size_t mostAnswerBytes = 64 * 1024;

/// Of one step.
struct AnsweredStep {
    std::string id;                     ///< of the step
    std::optional<LessonAnswer> answer; ///< nothing: it was not answered
    int hints = 0;                      ///< that were asked for
    int tries = 0;                      ///< answers, or states that fell short
    bool skipped = false;               ///< left by Skip

    friend bool operator==(const AnsweredStep&, const AnsweredStep&) = default;
};

/// All that the file says.
struct AnswersFile {
    std::string lesson;                                 ///< id
    int edition = 0;                                    ///< of the lesson
    std::string lessonHash;                             ///< SHA-256 of its lesson.json, hexadecimal
    std::string program;                                ///< name and version
    std::string name;                                   ///< of the reader, as typed
    std::string language;                               ///< "de"
    std::string seed;                                   ///< of the variant; empty: none
    std::vector<std::pair<std::string, double>> values; ///< of the variant, by first path
    std::string started, finished;                      ///< UTC, "2026-11-30T10:05Z"; finished empty: it is not
    std::vector<AnsweredStep> steps;                    ///< in the order of the lesson
    bool whole = true;                                  ///< its checksum is that of what it says
};

/// What AnswersFile::lessonHash is of a lesson.json.
[[nodiscard]] std::string hashOfLesson(std::string_view json);

/// The file's text, with its checksum.
[[nodiscard]] std::string answersText(const AnswersFile& answers);

/// Reads it; nothing where it is none, or one of a newer version. `whole` tells whether it was changed after it was
/// written.
[[nodiscard]] std::optional<AnswersFile> readAnswers(std::string_view text);

} // namespace waterhammer
