// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <string_view>

namespace waterhammer::cli {

/// The languages that a story may be told in, by their codes: "en", "de".
inline constexpr std::string_view languageCodes[] = {"en", "de"};

/// One of them; English for any other code. The words are those of the window.
[[nodiscard]] const Language& languageOf(std::string_view code);

} // namespace waterhammer::cli
