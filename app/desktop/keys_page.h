// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waterhammer {

class Actions;

/// The page of the help that lists every key: those of the window's actions, as they are, and those that views have of
/// their own. Markdown.
[[nodiscard]] QString keysPage(const Actions& actions);

} // namespace waterhammer
