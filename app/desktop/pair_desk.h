// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "app/desktop/actions.h"

namespace waterhammer {

class NoticeBar;

/// Shows two runs side by side: of the pair that the file names, where nothing stands beside it yet.
void setSideBySide(Session& session);

/// What a person does with two runs side by side and with the pair of a file.
class PairDesk : public QObject {
    Q_OBJECT
public:
    /// Lives as long as `actions`.
    PairDesk(Session& session, Actions& actions, NoticeBar& notices, QWidget* window);

    /// Whether the file that is named as the pair is there: it may come and go.
    void lookForPair();

private:
    /// After an edit, which mostly leaves the name of the pair as it was.
    void follow();
    void openPair();
    void askForFile();
    void tellRefused(const QString& path, const Problems& problems);

    Session& m_session;
    Actions& m_actions;
    NoticeBar& m_notices;
    QWidget* m_window;
    QString m_named, m_path; ///< the pair, and the file at hand, when they were last looked at
};

} // namespace waterhammer
