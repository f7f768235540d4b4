// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <string>
#include <string_view>

/// The page of the help that names every parameter, made of the one description of the fields
/// (model/scenario/scenario_fields.h) and their words, so that it cannot say anything else than a tool tip, the field
/// bar of the editor and the reader of files do.
namespace waterhammer {

/// The whole page, Markdown in UTF-8. Each field has a heading of its own, its whole name ("market.reversion").
[[nodiscard]] std::string parameterPage(const Language& language);

/// The anchor of a field's heading, as pages of repositories make it of the heading: "marketreversion".
[[nodiscard]] std::string parameterAnchor(std::string_view path);

} // namespace waterhammer
