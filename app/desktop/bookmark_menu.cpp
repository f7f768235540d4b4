// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bookmark_menu.h"

#include "model/files/spoken_texts.h"
#include "model/scenario/references.h"
#include "views/plain_text.h"
#include "views/shown/language_of_texts.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace waterhammer {

namespace {

std::string nodeOf(const Selection& selection)
{
    switch (selection.kind) {
    case Selection::Kind::Dealer: return nodeName(Part::Dealers, selection.id);
    case Selection::Kind::Asset: return nodeName(Part::Assets, selection.id);
    case Selection::Kind::Fund: return nodeName(Part::Funds, selection.id);
    case Selection::Kind::None: break;
    }
    return {};
}

/// "dealers:d6", and a bare id of a dealer; nothing for what is no node of the
/// run.
std::optional<Selection> selectionOf(const std::string& node, const Scenario& scenario)
{
    const std::size_t colon = node.find(':');
    const std::string id = colon == node.npos ? node : node.substr(colon + 1);
    const std::string part = colon == node.npos ? std::string() : node.substr(0, colon);
    for (const auto& [key, kind] : {std::pair{"dealers", Selection::Kind::Dealer}, {"assets", Selection::Kind::Asset},
             {"funds", Selection::Kind::Fund}})
        if (const Selection selection{kind, id}; (part.empty() || part == key) && selection.indexIn(scenario))
            return selection;
    return {};
}

/// Sets them; their translations follow.
Edit bookmarksEdit(const ScenarioDraft& file, const std::string& bookmarks)
{
    const Edit edit = SetKept{"bookmarks", bookmarks};
    const auto texts = textsOfBookmarks(file, bookmarks);
    return texts ? Edit(Several{{edit, Edit(SetKept{"texts", *texts})}}) : edit;
}

} // namespace

BookmarkMenu::BookmarkMenu(Session& session, Actions& actions, QMenu& menu, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_window(window)
    , m_menu(menu.addMenu(tr("&Bookmarks")))
{
    m_menu->setObjectName(QStringLiteral("bookmarkMenu"));
    m_menu->addAction(actions.bookmark);
    connect(m_menu, &QMenu::aboutToShow, this, &BookmarkMenu::fill);
    connect(actions.bookmark, &QAction::triggered, this, &BookmarkMenu::mark);
}

/// Those of days that are hidden are hidden too.
void BookmarkMenu::fill()
{
    m_menu->clear();
    m_menu->addAction(m_actions.bookmark);
    m_menu->addSeparator();
    const Shown& shown = m_session.shown();
    if (!shown.run)
        return;
    bool here = false;
    for (const Bookmark& bookmark : bookmarksOf(*shown.draft, languageOfTexts())) {
        if (bookmark.day > shown.run->lastRound())
            continue;
        here = here || bookmark.day == shown.moment.round;
        const QString note = QString::fromStdString(bookmark.note);
        const QString text =
            note.isEmpty() ? tr("Day %1").arg(bookmark.day) : tr("Day %1: %2").arg(bookmark.day).arg(note);
        QAction* action = m_menu->addAction(captionOf(text), this, [this, bookmark] { goTo(bookmark); });
        action->setCheckable(true);
        action->setChecked(bookmark.day == shown.moment.round);
    }
    m_menu->addSeparator();
    QAction* remove = m_menu->addAction(tr("&Remove the Bookmark of This Day"), this, [this] {
        const Shown& now = m_session.shown();
        m_session.ask(EditDraft{tr("remove the bookmark of day %1").arg(now.moment.round),
            bookmarksEdit(*now.draft, withoutBookmark(*now.draft, now.moment.round))});
    });
    remove->setObjectName(QStringLiteral("removeBookmark"));
    remove->setEnabled(here);
}

void BookmarkMenu::mark()
{
    const int day = m_session.shown().moment.round;
    const auto marks = bookmarksOf(*m_session.shown().draft);
    const auto before = std::ranges::find(marks, day, &Bookmark::day);
    bool accepted = false;
    const QString note = QInputDialog::getText(m_window, tr("Bookmark"), tr("A word to day %1:").arg(day),
        QLineEdit::Normal, before == marks.end() ? QString() : QString::fromStdString(before->note), &accepted);
    if (!accepted)
        return;
    const Shown& shown = m_session.shown();
    m_session.ask(EditDraft{tr("bookmark day %1").arg(day),
        bookmarksEdit(*shown.draft,
            withBookmark(*shown.draft, {day, note.trimmed().toStdString(), nodeOf(shown.selection), {}, {}}))});
}

void BookmarkMenu::goTo(const Bookmark& bookmark)
{
    m_session.ask(GoTo{bookmark.day});
    if (const auto selection = selectionOf(bookmark.select, m_session.shown().run->scenario()))
        m_session.ask(Select{*selection});
}

} // namespace waterhammer
