// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace waterhammer {

/// The cards, as many beside each other as have room: they share the width. Headings stand between them and cannot be
/// chosen, so that the keys go by what is seen: up and down to the nearest card of the next row of cards, a page by
/// what is in sight.
class LibraryList : public QListView {
    Q_OBJECT
public:
    explicit LibraryList(QWidget* parent = nullptr);

    /// Chooses the card and brings the heading above it into sight, if it is the first.
    void goTo(const QModelIndex& card);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool isCard(int row) const;
    [[nodiscard]] QModelIndex farthest(int step) const;
    [[nodiscard]] QModelIndex beside(int step) const;
    [[nodiscard]] QModelIndex above(int distance) const;
    [[nodiscard]] QModelIndex nearest(int x, int top) const;
};

} // namespace waterhammer
