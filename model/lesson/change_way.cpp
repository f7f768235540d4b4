// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/change_way.h"

#include "model/lesson/controls.h"
#include "model/lesson/draft_settings.h"

#include <utility>

namespace waterhammer {

namespace {

constexpr std::size_t mostControls = 4; ///< of one change

LessonFree freed(std::string control)
{
    LessonFree free;
    free.control.text = std::move(control);
    return free;
}

} // namespace

std::vector<LessonFree> wayOf(const Edit& edit, const ScenarioDraft& before, const ScenarioDraft& after)
{
    std::vector<LessonFree> way;
    const auto add = [&](const std::string& id) {
        const auto control = findControl(id, after).control;
        if (control && canBeFreed(*control) && way.size() < mostControls)
            way.push_back(freed(id));
    };
    if (const auto* lever = std::get_if<SetLever>(&edit)) {
        add("lever." + std::string(leverName(lever->lever)));
        return way;
    }
    const auto set = settingsBetween(before, after, Lesson().balance);
    for (const LessonSetting& one : set.value_or(std::vector<LessonSetting>()))
        if (const std::string channels = "market.channels."; one.path.text.starts_with(channels))
            add("channel." + one.path.text.substr(channels.size()));
        else
            add("field." + one.path.text);
    if (!set)
        add(rowCount(before, Part::Events) != rowCount(after, Part::Events) ? "events" : "policies");
    return way;
}

} // namespace waterhammer
