// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

class QApplication;

namespace waterhammer {

/// Registers the fonts that travel in the program.
void loadFonts();

/// Gives the standard widgets (buttons, fields, menus, tables, tabs) the theme's palette, font and shapes.
void applyStyle(QApplication& application, const Theme& theme);

/// What the system asks for: dark if its window is darker than its text.
[[nodiscard]] ThemeKind systemTheme();

} // namespace waterhammer
