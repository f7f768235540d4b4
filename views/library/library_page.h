// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/library_card.h"
#include "views/view.h"

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waterhammer {

class LibraryDelegate;
class LibraryList;
class LibraryModel;

/// The library: small multiples on one price scale, in groups, with a search.
class LibraryPage : public View {
    Q_OBJECT
public:
    /// `atStart`: whether it comes at the start.
    explicit LibraryPage(bool atStart, QWidget* parent = nullptr);

    void setCards(std::vector<LibraryCard> cards);
    /// A card has been read, or has run.
    void fill(std::size_t card, const LibraryCard& with);
    /// Goes to the first scenario of this folder.
    void goTo(const QString& folder);

Q_SIGNALS:
    /// The scenario of this path is to be opened.
    void chosen(const QString& path);
    /// A folder of scenarios is to stand in it too.
    void folderAsked();
    void atStartChosen(bool atStart);

protected:
    void themeChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& words);
    void choose();
    void showCount();
    void nameParts();

    LibraryModel* m_model;
    LibraryDelegate* m_delegate;
    QLineEdit* m_search;
    QLabel* m_count;
    LibraryList* m_list;
    QCheckBox* m_atStart;
    QPushButton *m_folder, *m_open;
};

} // namespace waterhammer
