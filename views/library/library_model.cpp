// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/library_model.h"

#include "model/words/glance_words.h"
#include "model/words/problem_words.h"
#include "views/language.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace waterhammer {

void LibraryModel::setCards(std::vector<LibraryCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    m_lowest = 0.75;
    makeRows();
    endResetModel();
}

/// A name that comes late may be what is searched for.
void LibraryModel::fill(std::size_t card, const LibraryCard& with)
{
    const bool wasFound = found(m_cards[card]);
    m_cards[card] = with;
    if (with.seen && !with.seen->summary.lowestPrice.empty())
        m_lowest = std::min(m_lowest, std::floor(4 * std::ranges::min(with.seen->summary.lowestPrice) + 1e-6) / 4);
    if (found(with) != wasFound) {
        beginResetModel();
        makeRows();
        endResetModel();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // the scale is one for all
}

void LibraryModel::search(const QString& words)
{
    beginResetModel();
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    makeRows();
    endResetModel();
}

bool LibraryModel::found(const LibraryCard& card) const
{
    const QString text = card.name + QLatin1Char(' ') + card.shows + QLatin1Char(' ') + card.group;
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void LibraryModel::makeRows()
{
    m_rows.clear();
    const QString* heading = nullptr;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (!found(m_cards[i]))
            continue;
        if (!heading || *heading != m_cards[i].group)
            m_rows.push_back({i, true});
        heading = &m_cards[i].group;
        m_rows.push_back({i, false});
    }
}

QModelIndex LibraryModel::firstIn(const QString& folder) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row& each) {
        return !each.heading && QFileInfo(m_cards[each.card].path).absolutePath() == QDir(folder).absolutePath();
    });
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

QModelIndex LibraryModel::firstCard() const { return m_rows.empty() ? QModelIndex() : index(1); }

int LibraryModel::cardCount() const { return static_cast<int>(std::ranges::count(m_rows, false, &Row::heading)); }

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString LibraryModel::whyNot(const LibraryCard& card)
{
    if (card.fault)
        return QString::fromStdString(lessonProblemLine(*card.fault, WindowLanguage()));
    return card.why ? QString::fromStdString(problemText(*card.why, WindowLanguage())) : QString();
}

QString LibraryModel::spoken(const LibraryCard& card) const
{
    if (card.cannotRun)
        return tr("%1. It cannot run as it stands.").arg(card.name) + QLatin1Char(' ') + whyNot(card);
    QStringList said{card.name, card.shows};
    if (card.seen) {
        const WindowLanguage language;
        said << QString::fromStdString(partsOf(*card.seen->scenario, language));
        for (const HeadlineFigure& figure : glanceFigures(*card.seen, language))
            said << QString::fromStdString(figure.text);
    }
    return said.join(QStringLiteral(". "));
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryCard& shown = card(index);
    if (role == Qt::DisplayRole)
        return isHeading(index) ? shown.group : shown.name;
    if (role == Qt::AccessibleTextRole)
        return isHeading(index) ? shown.group : spoken(shown);
    return {};
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || isHeading(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace waterhammer
