// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <QString>

namespace waterhammer {

/// The file that a scenario names as its pair, where it is there: beside its own file at `path`; of a scenario without
/// a file among those that travel in the program. Empty: there is none.
[[nodiscard]] QString pairFile(const ScenarioDraft& draft, const QString& path);

} // namespace waterhammer
