// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/analysis_controller.h"
#include "app/desktop/document.h"
#include "app/desktop/playback.h"
#include "app/desktop/recovery.h"
#include "app/desktop/run_controller.h"
#include "app/desktop/settings.h"

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
