// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/json_tape.h"

#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace waterhammer {

/// An object on a tape, asked by its keys. Anything else has no members.
class TapeMembers {
public:
    /// Of the value at `object`; the tape stays as it is meanwhile.
    TapeMembers(const JsonTape& tape, JsonTape::Index object)
        : m_tape(tape)
        , m_object(object)
    {
    }

    /// The member of this name, if it has this type.
    [[nodiscard]] std::optional<JsonTape::Index> find(std::string_view key, JsonTape::Type type) const
    {
        if (m_tape.type(m_object) == JsonTape::Type::Object)
            for (JsonTape::Index i = m_tape.first(m_object); i < m_tape.next(m_object); i = m_tape.next(i))
                if (m_tape.key(i) == key)
                    return m_tape.type(i) == type ? std::optional(i) : std::nullopt;
        return {};
    }
    /// A text; empty where there is none.
    [[nodiscard]] std::string text(std::string_view key) const
    {
        const auto found = find(key, JsonTape::Type::Text);
        return found ? std::string(m_tape.text(*found)) : std::string();
    }
    /// A whole number below 1e9 in size.
    [[nodiscard]] std::optional<int> whole(std::string_view key) const
    {
        const auto found = find(key, JsonTape::Type::Number);
        const double number = found ? m_tape.number(*found) : NAN;
        return number == std::trunc(number) && std::abs(number) < 1e9 ? std::optional(static_cast<int>(number))
                                                                      : std::nullopt;
    }

private:
    const JsonTape& m_tape;
    const JsonTape::Index m_object;
};

} // namespace waterhammer
