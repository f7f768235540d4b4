// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace waterhammer {

/// Work that a killed program had not saved.
struct LostWork {
    QString entry;    ///< of the index; names it to takeOver() and discard()
    QString original; ///< path of the file it belongs to; empty for none. That file itself is untouched.
    QString copy;     ///< where the work is
    QString title;
    QDateTime written;
};

/// Keeps a copy of unsaved work beside the file, never in it, and finds what an earlier program left behind.
///
/// An index entry in the user's data folder says where each copy is; the living program holds a lock beside it. An
/// entry that nobody holds is lost work, and stays so until it is discarded or its scenario saved.
class Recovery : public QObject {
    Q_OBJECT
public:
    /// `folder`: of the index; made when it is needed.
    explicit Recovery(const QString& folder, QObject* parent = nullptr);
    ~Recovery() override;

    /// Writes the work down; `original` as in LostWork. An empty text means success, else it says why not.
    [[nodiscard]] QString keep(const ScenarioDraft& draft, const QString& original, const QString& title);
    /// Saved, or given up on purpose: the copy goes.
    void drop();

    [[nodiscard]] std::vector<LostWork> lost() const;
    /// Gone for good, at the user's wish or because it lives on under this program's own entry.
    void discard(const LostWork& work);

private:
    [[nodiscard]] QString copyFor(const QString& original) const;

    QString m_folder, m_entry, m_copy;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace waterhammer
