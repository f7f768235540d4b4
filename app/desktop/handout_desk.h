// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "app/desktop/actions.h"
#include "app/desktop/arguments.h"
#include "views/shell/notice_bar.h"

namespace waterhammer {

/// Sheets for a class of the lesson that is open, else of the run at hand, from the menu.
class HandoutDesk : public QObject {
    Q_OBJECT
public:
    HandoutDesk(Session& session, const Actions& actions, NoticeBar& notices, QWidget* window);

private:
    void ask(bool teacher);
    void askForLesson(bool teacher);
    [[nodiscard]] QString askForPath(const QString& name, bool teacher);
    void write(const QString& path, const QByteArray& pdf);

    Session& m_session;
    NoticeBar& m_notices;
    QWidget* m_window;
};

/// The same of a file or a lesson, for the command line: the exit code.
[[nodiscard]] int writeHandout(const Arguments& arguments);

} // namespace waterhammer
