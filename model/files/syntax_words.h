// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/text_source.h"
#include "model/scenario/problem.h"

#include <optional>
#include <string>
#include <string_view>

namespace waterhammer {

/// What stands where a text stops being JSON, and what was expected there.
struct SyntaxWords {
    Finding found;        ///< what stands there
    Expectation expected; ///< what should
};

/// What the JSON library's `message` about a `token` means. `outside`: no bracket has been opened yet.
[[nodiscard]] SyntaxWords syntaxWords(
    std::string_view message, const std::string& token, const TextSource& source, bool outside);

/// Whether reading ended because the bytes are of another kind than text in UTF-8, told by the first two: UTF-16, gzip.
[[nodiscard]] std::optional<SyntaxWords> kindOfBytes(const TextSource& source);

} // namespace waterhammer
