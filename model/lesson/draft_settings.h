// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson.h"
#include "model/scenario/scenario_draft.h"

#include <optional>
#include <string>
#include <vector>

namespace waterhammer {

/// What a step sets to make one draft of another, as few values as do it; `balance`: what moves where a figure of a
/// book is set. Nothing where values alone do not do it, because rows came or went.
[[nodiscard]] std::optional<std::vector<LessonSetting>> settingsBetween(
    const ScenarioDraft& from, const ScenarioDraft& to, const std::string& balance);

/// Whether two drafts are the same market, whatever else the files say: 1e-9 of each number is no difference.
[[nodiscard]] bool sameMarket(const ScenarioDraft& a, const ScenarioDraft& b);

} // namespace waterhammer
