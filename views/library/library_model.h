// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/library_card.h"

#include <QAbstractListModel>

#include <vector>

namespace waterhammer {

/// The cards of the library as rows: each group begins with a row of its heading. What is searched for leaves out the
/// other cards, and headings without one.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int daysShown = 30; ///< of every run: the pictures have one scale

    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<LibraryCard> cards);
    void fill(std::size_t card, const LibraryCard& with);
    /// Those with all of these words in name, sentence or heading.
    void search(const QString& words);

    [[nodiscard]] bool isHeading(const QModelIndex& index) const { return m_rows[at(index)].heading; }
    [[nodiscard]] const LibraryCard& card(const QModelIndex& index) const { return m_cards[m_rows[at(index)].card]; }
    /// The lowest price index that the pictures show: the lowest of all runs, rounded down to a quarter.
    [[nodiscard]] double lowest() const { return m_lowest; }
    /// The row of the first card; not valid: none is left.
    [[nodiscard]] QModelIndex firstCard() const;
    /// The first card of a file in this folder; not valid: there is none.
    [[nodiscard]] QModelIndex firstIn(const QString& folder) const;
    /// Why a card cannot run, in words; empty: it is not known.
    [[nodiscard]] static QString whyNot(const LibraryCard& card);
    /// How many cards are left.
    [[nodiscard]] int cardCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::size_t card; ///< whose, or the first below the heading
        bool heading;
    };
    static std::size_t at(const QModelIndex& index) { return static_cast<std::size_t>(index.row()); }
    [[nodiscard]] bool found(const LibraryCard& card) const;
    void makeRows();
    [[nodiscard]] QString spoken(const LibraryCard& card) const;

    std::vector<LibraryCard> m_cards;
    std::vector<Row> m_rows;
    QStringList m_words;
    double m_lowest = 0.75;
};

} // namespace waterhammer
