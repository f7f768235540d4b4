// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/names_in.h"

#include "model/files/kept_values.h"

namespace waterhammer {

std::string nameIn(const ScenarioDraft& draft, std::string_view language)
{
    const auto names = keptValue(draft, "names");
    const std::string name = names ? textMember(*names, 0, language) : std::string();
    return name.empty() ? draft.name : name;
}

std::string textIn(const ScenarioDraft& draft, std::string_view language, std::string_view path, const std::string& own)
{
    const auto texts = keptValue(draft, "texts");
    const auto spoken = texts ? memberOf(*texts, 0, language) : std::nullopt;
    const std::string text = spoken ? textMember(*texts, *spoken, path) : std::string();
    return text.empty() ? own : text;
}

} // namespace waterhammer
