// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/library_list.h"

#include <algorithm>
#include <cstdlib>

namespace waterhammer {

LibraryList::LibraryList(QWidget* parent)
    : QListView(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setSpacing(6);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LibraryList::goTo(const QModelIndex& card)
{
    if (!card.isValid())
        return;
    setCurrentIndex(card);
    scrollTo(card.siblingAtRow(card.row() - (card.row() > 0 && !isCard(card.row() - 1) ? 1 : 0)), PositionAtTop);
}

QModelIndex LibraryList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int cards = visualRect(currentIndex()).height();
    switch (action) {
    case MoveLeft:
    case MovePrevious: return beside(-1);
    case MoveRight:
    case MoveNext: return beside(1);
    case MoveUp: return above(-1);
    case MoveDown: return above(1);
    case MovePageUp: return above(-std::max(cards, viewport()->height() - cards));
    case MovePageDown: return above(std::max(cards, viewport()->height() - cards));
    case MoveHome: return farthest(1);
    case MoveEnd: return farthest(-1);
    }
    return QListView::moveCursor(action, modifiers);
}

bool LibraryList::isCard(int row) const { return model()->index(row, 0).flags() & Qt::ItemIsSelectable; }

/// The first card (step 1) or the last one.
QModelIndex LibraryList::farthest(int step) const
{
    const int rows = model()->rowCount();
    for (int row = step > 0 ? 0 : rows - 1; row >= 0 && row < rows; row += step)
        if (isCard(row))
            return model()->index(row, 0);
    return {};
}

/// The next card in the order of the library.
QModelIndex LibraryList::beside(int step) const
{
    for (int row = currentIndex().row() + step; row >= 0 && row < model()->rowCount(); row += step)
        if (isCard(row))
            return model()->index(row, 0);
    return currentIndex();
}

/// Of the cards at least so far above (less than 0) or below, those of the nearest row, and of them the nearest; the
/// first or last row where there is none so far.
QModelIndex LibraryList::above(int distance) const
{
    const QRect now = visualRect(currentIndex());
    const int step = distance < 0 ? -1 : 1;
    int top = now.top();
    for (int row = currentIndex().row() + step; row >= 0 && row < model()->rowCount(); row += step) {
        if (!isCard(row))
            continue;
        const int there = visualRect(model()->index(row, 0)).top();
        if (there == now.top())
            continue;
        top = there;
        if (std::abs(there - now.top()) >= std::abs(distance))
            break;
    }
    return nearest(now.center().x(), top);
}

QModelIndex LibraryList::nearest(int x, int top) const
{
    QModelIndex found;
    int least = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!isCard(row))
            continue;
        const QModelIndex card = model()->index(row, 0);
        const QRect rect = visualRect(card);
        const int off = std::abs(rect.center().x() - x);
        if (rect.top() == top && (!found.isValid() || off < least)) {
            found = card;
            least = off;
        }
    }
    return found.isValid() ? found : currentIndex();
}

} // namespace waterhammer
