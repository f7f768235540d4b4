// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <string>

namespace waterhammer {

/// "And then nothing: no day up to day 40 moves a price.": behind the sentence
/// of the last day on which something moved.
[[nodiscard]] std::string thenNothingText(int last, const Language& language);
/// Likewise, where there is room for three words.
[[nodiscard]] std::string thenNothingBrief(const Language& language);

} // namespace waterhammer
