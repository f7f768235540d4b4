// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace waterhammer {

class Actions;

/// The table of keys, made from the actions themselves, so that it cannot be wrong.
void showKeys(QWidget& parent, const Actions& actions);
void showAbout(QWidget& parent);

} // namespace waterhammer
