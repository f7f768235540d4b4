// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/descriptor.h"
#include "model/scenario/scenario_draft.h"

#include <QByteArray>
#include <QDateTime>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace waterhammer {

/// Work that a program that was killed, or that ended with its session, had not saved.
struct LostWork {
    QString entry;     ///< of the index; empty where there was no room for one
    QString original;  ///< path of the file it belongs to; empty for none. No copy is ever written into it.
    QString copy;      ///< where the work is
    QString title;     ///< as the program showed it
    QDateTime written; ///< in local time
    /// Of the original as it was last opened or saved by the program that made the copy; empty if nobody knows.
    QByteArray base;
};

/// What has become of the file that lost work belongs to.
enum class OriginalNow {
    Unknown, ///< there was none, or nobody knows how it was
    AsItWas,
    Changed, ///< somebody has written it since
    Gone,
};
/// Looks at the file.
[[nodiscard]] OriginalNow originalNow(const LostWork& work);

/// Work to be kept.
struct UnsavedWork {
    std::shared_ptr<const ScenarioDraft> draft; ///< the work
    QString title;                              ///< to be offered under
    QByteArray base;                            ///< as in LostWork
};

/// Keeps a copy of unsaved work beside the file, never in it, and finds what earlier programs left behind.
///
/// A copy has a name of its own, so that no other program and no later work takes its place: it stays until it is
/// discarded, or saved by the one that made it. An entry in the index, a folder among the user's data, says where it
/// is, and with or without a copy, which file is open. Whoever lives holds a lock on its entry and its copy; the
/// system lets go of both when the program ends, however it does. Where there is no room beside the file, the copy
/// lies in the index; where there is none in the index, the copy is found beside its file when that is opened.
///
/// Writing goes on in a thread of its own, one after the other; everything else waits for it where it must.
class Recovery : public QObject {
    Q_OBJECT
public:
    /// `folder`: of the index; made when it is needed. Empty: nothing is kept, nothing is found.
    explicit Recovery(const QString& folder, QObject* parent = nullptr);
    ~Recovery() override;

    /// From now on the work at hand belongs to this file; empty for none. What was kept for the one before goes.
    void begin(const QString& original);
    /// Writes the work down, the newest if several wait. kept() follows.
    void keep(const UnsavedWork& work);
    /// Until everything that was asked for is written. An empty text if the last copy was, else why not.
    QString wait();
    /// Saved, or given up on purpose: the copy goes.
    void drop();

    /// What belongs to this file first, then the newest first.
    [[nodiscard]] std::vector<LostWork> lost(const QString& original = {}) const;
    /// Gone for good, at the user's wish or because it lives on under this program's own entry.
    void discard(const LostWork& work);

Q_SIGNALS:
    /// A copy is written; or not, and why.
    void kept(const QString& fault);
    /// The file that was begun is at work in another window, too.
    void openTwice(const QString& original);

private:
    void enter(const QString& original);
    [[nodiscard]] QString write(const UnsavedWork& work);
    [[nodiscard]] QString writeCopy(const UnsavedWork& work);
    [[nodiscard]] QString writeEntry(const UnsavedWork& work);
    void removeCopy();
    void removeEntry();
    [[nodiscard]] std::vector<LostWork> indexed() const;
    [[nodiscard]] std::vector<LostWork> unindexed(const QString& original) const;
    [[nodiscard]] bool isOpenElsewhere(const QString& original) const;

    const QString m_folder, m_id, m_entry;
    // The worker's alone, and everybody's while it rests.
    QString m_original, m_copy;
    Descriptor m_entryLock, m_copyLock;
    QString m_fault;

    QMutex m_mutex;
    std::optional<UnsavedWork> m_waiting;
    QThreadPool m_worker;
};

} // namespace waterhammer
