// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/help_book.h"

class QWidget;

namespace waterhammer {

/// Where the help tells of a control: of itself, else of what it stands in. A widget with a property "helpField", the
/// path of a figure of the scenario, has the place of that parameter. Nothing: the help has no place for it.
[[nodiscard]] HelpPlace helpPlaceOf(const QWidget* control);

/// The place of a parameter, by a path of a file: "dealers[d2].constraints.slrMin".
[[nodiscard]] HelpPlace helpPlaceOfField(const QString& path);

/// Every place that the table leads to, for whoever wants to know that each is there.
[[nodiscard]] std::vector<HelpPlace> allHelpPlaces();

} // namespace waterhammer
