// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace waterhammer {

/// The language in which names and texts of files, lessons and the help are looked for: that of the window, as a code
/// of two letters ("de").
[[nodiscard]] std::string languageOfTexts();

} // namespace waterhammer
