// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/recovery.h"

namespace waterhammer {

/// What was found, and what has become of its file meanwhile, as far as anybody can tell.
[[nodiscard]] QString lostWorkWords(const LostWork& work);

} // namespace waterhammer
