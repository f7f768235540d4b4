// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/json_tape.h"
#include "model/scenario/scenario_draft.h"

#include <optional>
#include <string>
#include <string_view>

/// What a file says beside its market, under the keys of kept_keys.h that no member of the draft stands for: it is kept
/// as it stands, read where it is wanted, and set as a whole.
namespace waterhammer {

/// Its JSON text; empty where the file says nothing.
[[nodiscard]] std::string_view keptText(const ScenarioDraft& file, std::string_view key);
/// The same read; nothing where the file says nothing.
[[nodiscard]] std::optional<JsonTape> keptValue(const ScenarioDraft& file, std::string_view key);
/// Sets it; an empty text takes it away.
void setKept(ScenarioDraft& file, std::string_view key, std::string_view json);

/// A member of an object on a tape.
[[nodiscard]] std::optional<JsonTape::Index> memberOf(
    const JsonTape& tape, JsonTape::Index object, std::string_view key);
/// A member that is a text; empty where there is none.
[[nodiscard]] std::string textMember(const JsonTape& tape, JsonTape::Index object, std::string_view key);

} // namespace waterhammer
