// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/names_in.h"

#include "model/files/json_tape.h"

#include <algorithm>

namespace waterhammer {

std::string nameIn(const ScenarioDraft& draft, std::string_view language)
{
    const auto names = std::ranges::find(draft.extensions, "names", &Extensions::value_type::first);
    const auto tape = names == draft.extensions.end() ? std::nullopt : readJson(names->second);
    if (tape && tape->type(0) == JsonTape::Type::Object)
        for (JsonTape::Index i = tape->first(0); i < tape->next(0); i = tape->next(i))
            if (tape->key(i) == language && tape->type(i) == JsonTape::Type::Text && !tape->text(i).empty())
                return std::string(tape->text(i));
    return draft.name;
}

} // namespace waterhammer
