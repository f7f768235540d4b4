// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/latest.h"
#include "model/words/language.h"
#include "views/shown/library_card.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace waterhammer {

/// The scenarios and lessons a person may open: those that travel in the program, in the order of
/// resources/library/library.json, then those of folders. Read and run away from the window, one after the other.
class Library : public QObject {
    Q_OBJECT
public:
    /// Its worker waits for a first folder. `words`: in which figures of lessons' titles are written; null: English.
    explicit Library(std::shared_ptr<const Language> words = {}, QObject* parent = nullptr);

    /// Makes the cards anew: those of the program, and of the files in these folders. One that is no scenario, or a
    /// damaged one, has a card that says so.
    void open(const QStringList& folders);

    /// Nobody looks at it any more: what has not run stays so.
    void stop() { m_latest.cancel(); }

    /// Those so far, in their order.
    [[nodiscard]] const std::vector<LibraryCard>& cards() const { return m_cards; }

Q_SIGNALS:
    /// There are other cards.
    void opened();
    /// This one has been read, or has run.
    void filled(int card);

private:
    struct Filled {
        std::size_t card;
        LibraryCard with;
    };
    void addOwn(const QString& folder);
    void addLessons(const QString& folder, const QString& group);
    void receive(const Filled& filled);

    std::shared_ptr<const Language> m_words;
    std::vector<LibraryCard> m_cards;
    Latest<Filled> m_latest; // last: its thread uses the rest
};

} // namespace waterhammer
