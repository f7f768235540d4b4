// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/request.h"

#include <QString>

/// The dealer that somebody calls "my bank": data of the file (ScenarioDraft::focus).
namespace waterhammer {

/// Whether a selected dealer is it.
[[nodiscard]] bool isMyBank(const ScenarioDraft& draft, const Selection& dealer);

/// Makes a dealer my bank, or, if it is, no dealer any more. An edit: it can be undone.
[[nodiscard]] EditDraft markMyBank(const ScenarioDraft& draft, const Selection& dealer);

} // namespace waterhammer
