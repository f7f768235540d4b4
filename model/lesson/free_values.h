// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson.h"
#include "model/scenario/scenario_draft.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What a reader has made of the controls that a step leaves free, as values by name: they can be kept, set again and
/// judged elsewhere.
namespace waterhammer {

/// A value by the path that it stands at; of a lever by its control, "lever.shock". A switch is 1 or 0.
using FreeValues = std::vector<std::pair<std::string, double>>;

/// The value of a free control; nothing where it has none, as a list of policies. `reference`: what levers are read
/// against.
[[nodiscard]] std::optional<std::pair<std::string, double>> freeValue(
    const LessonFree& free, const ScenarioDraft& draft, const ScenarioDraft& reference);

/// The values of all free controls of a step that have one, in their order.
[[nodiscard]] FreeValues freeValues(const LessonStep& step, const ScenarioDraft& draft, const ScenarioDraft& reference);

/// A draft with these values set, those books balanced that they touch; what cannot be set is left out.
[[nodiscard]] ScenarioDraft withFreeValues(ScenarioDraft draft, const FreeValues& values, const std::string& balance);

} // namespace waterhammer
