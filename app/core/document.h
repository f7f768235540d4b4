// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "views/shown/request.h"
#include "views/shown/run.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace waterhammer {

/// What a scenario is called on screen: by the file's name in the window's language where it has one.
[[nodiscard]] QString nameInWindow(const ScenarioDraft& draft);

/// The scenario at hand and its history. Every change is a step that can be undone, back to the first byte; the oldest
/// steps go when all of them together take more than 256 MiB (22 steps of 10,000 dealers, some hundreds of 400).
///
/// Drafts are shared, immutable values: an edit makes a new one, a step of the history keeps the one before and the
/// one after. So undo cannot go wrong, and the worker, the views and the history never copy or lock.
class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);

    /// As it is now; never null.
    [[nodiscard]] const DraftPtr& draft() const { return m_at.stand.draft; }
    /// The scenario as it was opened: what defaults and "restore" go back to.
    [[nodiscard]] const DraftPtr& reference() const { return m_at.stand.reference; }
    [[nodiscard]] QUndoStack& history() { return *m_at.history; }
    /// A study that stands in front of one that waits is nobody's work.
    [[nodiscard]] bool isModified() const { return !m_aside && isModified(m_at); }
    /// Of the file; empty for a scenario that has none.
    [[nodiscard]] const QString& path() const { return m_at.path; }
    /// For titles: the file's name, or the scenario's.
    [[nodiscard]] QString title() const { return titleOf(m_at); }

    /// Nothing while the history is walking: whoever commits a value because the draft changes below it comes too late.
    void edit(const EditDraft& edit);
    /// What follows is a new step of the history even under the same key.
    void endGesture();

    /// The study at hand, history and all, waits until takeBack(); another begins in its place, at a place of its own.
    /// One that waits already goes on to do so, and the one at hand is given up.
    void putAside(DraftPtr draft, DraftPtr reference, int place);
    /// The study that waits is at hand again as it was left; the other one is given up.
    void takeBack();
    /// As one step of the history another draft, what defaults and "restore" go back to from there, and another place:
    /// a number that undo takes back with them. It is a step too where the draft stays.
    void enter(const QString& text, DraftPtr draft, DraftPtr reference, int place);
    /// Where the study at hand is; −1: it has no places.
    [[nodiscard]] int place() const { return m_at.stand.place; }

    /// What belongs to the person and may be lost: of the study that waits, else of the one at hand.
    struct Own {
        DraftPtr draft;         ///< as it is
        QString title;          ///< as title()
        QByteArray fingerprint; ///< of the file's bytes when it was opened or saved here; empty without a file
        Problems fileProblems;  ///< what could not be read of the file; it is then a scenario without one
        bool modified = false;  ///< as isModified()
        bool waits = false;     ///< another is at hand
    };
    /// As it is now.
    [[nodiscard]] Own own() const;

    /// Takes the place of everything, history included.
    void setScenario(ScenarioDraft draft, const QString& path = {}, Problems fileProblems = {});
    /// Work found again that a killed program had not saved: as a step on top of the file it belongs to, so that undo
    /// leads back to the file; without such a file, modified from the start. `base`: fingerprint of the file when the
    /// work began, as far as it is known; if another program has written it since, changedOnDisk() tells.
    void recover(ScenarioDraft work, const QString& original, const QByteArray& base);

    /// How opening a file went.
    struct Opened {
        bool opened = false; ///< the document is that of the file now
        Problems problems;   ///< of the file's form; the scenario's own show when it is run
        Problems notices;    ///< what was read otherwise than it stands there, or kept without being understood, as a
                             ///< damaged run
    };
    /// Opens a file, as far as it can be read. What cannot be read at all leaves everything as it was; what is no plain
    /// file is not even looked into, and has no problems.
    Opened open(const QString& path);
    /// Writes whole or not at all. An empty text means success, else it says why not.
    [[nodiscard]] QString save(const QString& path);
    /// Somebody else has written the file since it was opened or saved here.
    [[nodiscard]] bool changedOnDisk() const;
    /// Whether the file is gone, as it looks now. While it is, the scenario is in no file, and so modified.
    bool lookForFile();

Q_SIGNALS:
    /// The draft is another, or the place.
    void draftChanged();
    /// Another scenario altogether.
    void replaced();
    void modifiedChanged(bool modified);
    /// What of an edit of a branch could not be dated; null: the last edit was done as a whole.
    void leftOut(const waterhammer::LeftOutPtr& what);
    /// Something was undone or redone that happened here.
    void focusRequested(const waterhammer::Selection& focus);

private:
    class Step;
    /// What a step of the history leads from and to.
    struct Stand {
        DraftPtr draft, reference;
        int place = -1;
    };
    /// A scenario with its history and its file.
    struct Study {
        Stand stand;
        QString path;
        QByteArray fingerprint;
        Problems fileProblems;
        std::shared_ptr<QUndoStack> history;
        bool unsaved = false; ///< recovered work that is in no file yet
        bool fileGone = false;
    };
    [[nodiscard]] static bool isModified(const Study& study);
    [[nodiscard]] static QString titleOf(const Study& study);
    [[nodiscard]] Study begun(DraftPtr draft, DraftPtr reference);
    void begin(Study study);
    void push(const QString& text, DraftPtr after, const QString& mergeKey = {}, const Selection& focus = {});
    void show(const Stand& stand);
    void tellLeftOut(BranchEdit edit);

    Study m_at;
    std::optional<Study> m_aside; ///< it waits
    bool m_walking = false;       ///< a step is being undone or redone
    int m_gesture = 0;
    QTimer m_gestureEnd;
};

} // namespace waterhammer
