// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <string>

/// Sentences with marks of meaning instead of colours: <b> stress, <sale>, <near>, <absorb>, <fund>, and links
/// <a href="dealer:ID">, <a href="asset:ID">. Names in them are escaped. UTF-8.
namespace waterhammer {

/// A dealer's name as a link.
[[nodiscard]] std::string dealerLink(const Scenario& scenario, std::size_t dealer);
/// An asset's name as a link.
[[nodiscard]] std::string assetLink(const Scenario& scenario, std::size_t asset);
/// An asset's code as a link: its id in capitals.
[[nodiscard]] std::string assetCodeLink(const Scenario& scenario, std::size_t asset);

/// A text as it stands between marks: &, <, > and quotes are escaped.
[[nodiscard]] std::string escaped(const std::string& text);

/// Without marks, for whoever shows plain text or reads it aloud.
[[nodiscard]] std::string withoutMarks(const std::string& marked);

/// With its first letter in capitals, where that letter is one of a to z and begins no link: names stay as they are.
[[nodiscard]] std::string capitalised(std::string marked);

} // namespace waterhammer
