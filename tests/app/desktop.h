// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window.h"
#include "model/files/scenario_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace waterhammer {

/// The path of a shipped scenario, and of the crisis of twelve dealers.
[[nodiscard]] inline QString shippedFile(const char* name)
{
    return QStringLiteral(RESOURCES "/scenarios/") + QLatin1String(name) + QStringLiteral(".waterhammer.json");
}
[[nodiscard]] inline QString crisisFile() { return shippedFile("twelve-dealers-crisis"); }

/// A window with a copy of a shipped scenario: work on the file itself would leave its copies beside it.
struct OpenDesktop {
    QTemporaryDir folder;
    QString file;
    Session session;
    Window window{session};

    explicit OpenDesktop(const QString& shipped = crisisFile(), QSize size = {1920, 1080}, double text = 1)
        : file(copied(shipped))
        , session(Settings{.textScale = text}, folder.filePath(QStringLiteral("recovery")))
    {
        window.resize(size);
        window.show();
        window.files().open(file);
        settle();
    }
    [[nodiscard]] QString copied(const QString& shipped) const
    {
        const QString copy = folder.filePath(QFileInfo(shipped).fileName());
        QFile::copy(shipped, copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return copy;
    }
    /// Until the newest draft has been run or refused.
    void settle()
    {
        QTRY_VERIFY(session.runs.state() != RunController::State::Computing);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const ScenarioDraft& draft() const { return *session.document.draft(); }
    [[nodiscard]] QByteArray text() const { return QByteArray::fromStdString(scenarioText(draft())); }
    template <class T> [[nodiscard]] T* find(const char* name) const
    {
        T* found = window.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
};

/// A window of a size, on the third day of the crisis of twelve dealers.
struct DesktopOnDay3 {
    QTemporaryDir folder;
    Session session;
    Window window{session};

    explicit DesktopOnDay3(QSize size, double text = 1)
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
