// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/calendar.h"
#include "model/files/names_in.h"
#include "model/files/observed.h"

#include <optional>
#include <string>
#include <vector>

namespace waterhammer {

/// What a file says that belongs to the telling of its run, and that the run does not know.
struct FileTelling {
    std::string name;                 ///< in the language of the telling; empty: that of the run
    std::optional<Calendar> calendar; ///< when its days were
    std::vector<Observed> observed;   ///< what really happened on them
};

/// Of a file, in a language ("de") as far as it has it; what does not read is left out.
[[nodiscard]] inline FileTelling tellingOf(const ScenarioDraft& file, std::string_view language = {})
{
    return {nameIn(file, language), calendarOf(file), observedOf(file, language)};
}

} // namespace waterhammer
