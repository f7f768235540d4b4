// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "app/desktop/actions.h"
#include "model/files/bookmarks.h"

class QMenu;
class QWidget;

namespace waterhammer {

/// The days that the file keeps: marks the day at hand with a word and what is
/// selected, goes back to one, takes it away.
class BookmarkMenu : public QObject {
    Q_OBJECT
public:
    /// Adds itself to `menu`.
    BookmarkMenu(Session& session, Actions& actions, QMenu& menu, QWidget* window);

private:
    void fill();
    void mark();
    void goTo(const Bookmark& bookmark);

    Session& m_session;
    Actions& m_actions;
    QWidget* m_window;
    QMenu* m_menu;
};

} // namespace waterhammer
