// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/json_writer.h"
#include "model/files/made.h"

#include <iostream>
#include <optional>
#include <string_view>
#include <vector>

namespace waterhammer::cli {

/// Prints one JSON object on stdout: where it comes from, then the members that `fill` writes.
template <class Fill> void printJson(const Made& made, Fill fill)
{
    {
        JsonWriter json(std::cout, JsonWriter::Layout::Indented);
        json.beginObject();
        writeMade(json, made);
        fill(json);
        json.endObject();
    }
    std::cout << '\n';
}

/// A figure, null where it is not defined.
inline void member(JsonWriter& json, std::string_view key, const std::optional<double>& figure)
{
    json.key(key);
    figure ? json.value(*figure) : json.null();
}

/// Several figures, in a line.
inline void member(JsonWriter& json, std::string_view key, const std::vector<double>& figures)
{
    json.key(key);
    json.beginArray(JsonWriter::Shape::Inline);
    for (const double figure : figures)
        json.value(figure);
    json.endArray();
}

} // namespace waterhammer::cli
