// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace waterhammer {

/// A window of a size, on the third day of the crisis of twelve dealers.
struct Desktop {
    QTemporaryDir folder;
    Session session;
    Window window{session};

    explicit Desktop(QSize size, double text = 1)
        : session(Settings{.textScale = text}, folder.path())
    {
        window.resize(size);
        window.show();
        window.files().openBuiltIn(QStringLiteral(":/scenarios/twelve-dealers-crisis.waterhammer.json"));
        settle();
        session.ask(GoTo{3});
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(session.runs.state() == RunController::State::UpToDate);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace waterhammer
