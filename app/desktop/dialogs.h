// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace waterhammer {

void showAbout(QWidget& parent);

} // namespace waterhammer
