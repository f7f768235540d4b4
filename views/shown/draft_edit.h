// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"
#include "views/shown/selection.h"

#include <QMetaType>
#include <QString>

#include <functional>

namespace waterhammer {

/// A change somebody asks for: what it is called when it is to be undone, and what it does to the draft.
struct DraftEdit {
    QString text; ///< "Tier 1 of Dealer F", for "Undo: …"
    std::function<void(ScenarioDraft&)> change;
    QString mergeKey; ///< edits of one gesture carry one key and become one step; empty: a step of its own
    Selection focus;  ///< what to select again when it is undone or redone
};

} // namespace waterhammer

Q_DECLARE_METATYPE(waterhammer::DraftEdit)
