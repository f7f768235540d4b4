// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/pair.h"

#include "model/files/json_tape.h"
#include "model/files/kept_keys.h"

#include <algorithm>

namespace waterhammer {

std::string pairName(const ScenarioDraft& file)
{
    const auto found = std::ranges::find(file.extensions, pairKey, &Extensions::value_type::first);
    if (found == file.extensions.end())
        return {};
    const auto tape = readJson(found->second);
    if (!tape || tape->type(0) != JsonTape::Type::Text)
        return {};
    std::string name(tape->text(0));
    const bool elsewhere = name.starts_with('.') || name.find_first_of(std::string_view("/\\\0", 3)) != name.npos;
    return elsewhere ? std::string() : name;
}

} // namespace waterhammer
