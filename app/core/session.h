// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/analysis_controller.h"
#include "app/core/document.h"
#include "app/core/playback.h"
#include "app/core/recovery.h"
#include "app/core/run_controller.h"
#include "app/core/settings.h"

namespace waterhammer {

/// What lives on when the window is made anew (in another language): the scenario with its history, its run, the
/// day. The window only shows it.
struct Session {
    explicit Session(Settings remembered, const QString& recoveryFolder)
        : settings(std::move(remembered))
        , recovery(recoveryFolder)
    {
    }

    Settings settings;
    Recovery recovery;
    Document document;
    Playback playback;
    Selection selection;
    RunController runs;
    AnalysisController analyses;
};

} // namespace waterhammer
