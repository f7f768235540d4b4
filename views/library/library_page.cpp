// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/library_page.h"

#include "views/library/library_delegate.h"
#include "views/library/library_list.h"
#include "views/library/library_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace waterhammer {

LibraryPage::LibraryPage(bool atStart, QWidget* parent)
    : View(parent)
    , m_model(new LibraryModel(this))
    , m_delegate(new LibraryDelegate(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_list(new LibraryList(this))
    , m_atStart(new QCheckBox(tr("&Show at start"), this))
    , m_folder(new QPushButton(tr("Open &Folder…"), this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    nameParts();
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_atStart->setChecked(atStart);
    m_folder->setAutoDefault(false);
    m_open->setDefault(true); // Return in the search opens what was found first

    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_count, 2, Qt::AlignRight);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_atStart);
    foot->addStretch(1);
    foot->addWidget(m_folder);
    foot->addWidget(m_open);
    auto* all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_list, 1);
    all->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::search);
    connect(m_list, &LibraryList::activated, this, &LibraryPage::choose);
    connect(m_open, &QPushButton::clicked, this, &LibraryPage::choose);
    connect(m_folder, &QPushButton::clicked, this, &LibraryPage::folderAsked);
    connect(m_atStart, &QCheckBox::toggled, this, &LibraryPage::atStartChosen);
}

void LibraryPage::nameParts()
{
    setObjectName(QStringLiteral("libraryPage"));
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setAccessibleName(tr("Search the library"));
    m_list->setObjectName(QStringLiteral("libraryList"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_count->setObjectName(QStringLiteral("libraryCount"));
    m_atStart->setObjectName(QStringLiteral("libraryAtStart"));
    m_folder->setObjectName(QStringLiteral("libraryFolder"));
    m_open->setObjectName(QStringLiteral("libraryOpen"));
}

void LibraryPage::setCards(std::vector<LibraryCard> cards)
{
    m_model->setCards(std::move(cards));
    search(m_search->text());
}

void LibraryPage::fill(std::size_t card, const LibraryCard& with)
{
    m_model->fill(card, with);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->firstCard());
    showCount();
}

void LibraryPage::goTo(const QString& folder) { m_list->goTo(m_model->firstIn(folder)); }

void LibraryPage::search(const QString& words)
{
    m_model->search(words);
    m_list->setCurrentIndex(m_model->firstCard());
    showCount();
}

void LibraryPage::showCount()
{
    const int found = m_model->cardCount();
    m_count->setText(found == 0 ? tr("Nothing found")
                                : tr("price paths, start = 100, %1 days, one scale").arg(LibraryModel::daysShown));
    m_open->setEnabled(m_list->currentIndex().isValid());
}

void LibraryPage::choose()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        Q_EMIT chosen(m_model->card(current).path);
}

/// From the search the arrows go on to what was found, and back by the key of every search.
bool LibraryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return View::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_search && press->key() == Qt::Key_Down)
        m_list->setFocus();
    else if (watched == m_list && press->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        return View::eventFilter(watched, event);
    return true;
}

void LibraryPage::themeChanged()
{
    m_delegate->setTheme(theme());
    m_list->doItemsLayout();
}

} // namespace waterhammer
