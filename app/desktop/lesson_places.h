// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels.h"
#include "model/lesson/controls.h"

class QMainWindow;

namespace waterhammer {

/// Where a control that a lesson names stands in the window: the one table of them. `id` is as the lesson has it.
/// Nothing: not on this desk. It may be out of sight.
[[nodiscard]] std::optional<Hint> lessonPlace(
    const QMainWindow& window, const std::vector<PlacedPanel>& panels, const Control& control, const std::string& id);

/// The panel of the details that has it, to be brought before the others; empty: it has none.
[[nodiscard]] std::string_view panelWith(const Control& control);

} // namespace waterhammer
