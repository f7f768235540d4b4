// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace waterhammer {

class Window;

/// Shows the window, waits for its run and its analyses, lets `prepare` bring it to the state wanted, and writes it
/// into a PNG, whose own text `made` says where it comes from. `prepare` gives a fault in words, or nothing. The exit
/// code: 0 done, 1 the picture cannot be written, the scenario cannot be run or there is a fault.
int takeScreenshot(Window& window, const QString& path, const QString& made, const std::function<QString()>& prepare);

} // namespace waterhammer
