// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "views/shown/request.h"
#include "views/shown/run.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

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
    [[nodiscard]] const DraftPtr& draft() const { return m_draft; }
    /// The scenario as it was opened: what defaults and "restore" go back to.
    [[nodiscard]] const DraftPtr& reference() const { return m_reference; }
    [[nodiscard]] QUndoStack& history() { return m_history; }
    [[nodiscard]] bool isModified() const { return !m_history.isClean() || m_unsaved || m_fileGone; }
    /// Of the file; empty for a scenario that has none.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// For titles: the file's name, or the scenario's.
    [[nodiscard]] QString title() const;
    /// What could not be read of the file that was opened; it is then treated as a scenario without a file.
    [[nodiscard]] const Problems& fileProblems() const { return m_fileProblems; }

    /// Nothing while the history is walking: whoever commits a value because the draft changes below it comes too late.
    void edit(const EditDraft& edit);
    /// What follows is a new step of the history even under the same key.
    void endGesture();
    /// Back to the scenario as it was opened, as a step that can be undone.
    void restore();

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
    /// Looks whether the file is still there. While it is gone, the scenario is in no file, and so modified.
    void lookForFile();
    /// As lookForFile() found it.
    [[nodiscard]] bool fileIsGone() const { return m_fileGone; }
    /// Of the file's bytes when it was opened or saved here; empty without a file.
    [[nodiscard]] const QByteArray& fileFingerprint() const { return m_fileFingerprint; }

Q_SIGNALS:
    /// The draft is another.
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
    void push(const QString& text, DraftPtr after, const QString& mergeKey = {}, const Selection& focus = {});
    void show(const DraftPtr& draft);
    void tellLeftOut(BranchEdit edit);

    DraftPtr m_draft, m_reference;
    QString m_path;
    QByteArray m_fileFingerprint;
    Problems m_fileProblems;
    QUndoStack m_history;
    bool m_unsaved = false; ///< recovered work that is in no file yet
    bool m_fileGone = false;
    bool m_walking = false; ///< a step is being undone or redone
    int m_gesture = 0;
    QTimer m_gestureEnd;
};

} // namespace waterhammer
