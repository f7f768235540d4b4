// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

/// Names are text: what somebody called a dealer, a scenario or a file is shown as it is, never read as markup (which
/// could make the window read any file) or as a key of a menu.
namespace waterhammer {

/// From now on every tool tip is plain text, and so is every label that does not ask for rich text itself.
void keepTextsPlain(QApplication& application);

/// For actions, buttons and tabs, which take the letter after an ampersand for a key.
[[nodiscard]] QString captionOf(const QString& text);

/// A name for a file after a title: "Twelve dealers, crisis" is "twelve-dealers-crisis". Without an ending.
[[nodiscard]] QString fileNameOf(const QString& title);

/// For tool tips that a widget shows itself; long lines are broken.
[[nodiscard]] QString toolTipOf(const QString& text);

} // namespace waterhammer
