// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/help_window.h"

#include "views/help/help_view.h"
#include "views/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr double listWidth = 250; ///< px of the design

} // namespace

HelpWindow::HelpWindow(HelpBook book, QWidget* parent)
    : View(parent)
    , m_book(std::move(book))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_page(new HelpView(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Waterhammer Help"));
    m_back = button("helpBack", "back", tr("Back (Alt+Left)"));
    m_forward = button("helpForward", "step", tr("Forward (Alt+Right)"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("helpList"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setAccessibleName(tr("Page of the help"));
    m_page->setBook(&m_book);

    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_search, 1);
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(split, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->item(0)); });
    connect(m_list, &QListWidget::itemClicked, this, &HelpWindow::choose);
    connect(m_list, &QListWidget::itemActivated, this, &HelpWindow::choose);
    connect(m_back, &QToolButton::clicked, m_page, &HelpView::backward);
    connect(m_forward, &QToolButton::clicked, m_page, &HelpView::forward);
    connect(m_page, &HelpView::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &HelpView::forwardAvailable, m_forward, &QWidget::setEnabled);
    showPages();
    setWindowFlag(Qt::Window); // asks for the theme at once
}

QToolButton* HelpWindow::button(const char* name, const char* icon, const QString& text)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setProperty("iconName", QLatin1String(icon));
    made->setAccessibleName(text);
    made->setToolTip(text);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setEnabled(false);
    return made;
}

void HelpWindow::open(const HelpPlace& place) { m_page->open(place); }

HelpPlace HelpWindow::place() const { return m_page->place(); }

void HelpWindow::showPages()
{
    m_list->clear();
    for (const HelpBook::Page& page : m_book.pages()) {
        auto* item = new QListWidgetItem(page.title, m_list);
        item->setData(placeRole, page.name);
    }
}

void HelpWindow::search(const QString& words)
{
    if (words.trimmed().isEmpty())
        return showPages();
    m_list->clear();
    for (const HelpBook::Hit& hit : m_book.search(words)) {
        const QString text =
            hit.heading == hit.title ? hit.title : tr("%1 – %2", "heading, page").arg(hit.heading, hit.title);
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(placeRole, hit.place.page + QLatin1Char('#') + hit.place.anchor);
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("Nothing found"), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::choose(QListWidgetItem* item)
{
    if (item && !item->data(placeRole).toString().isEmpty())
        open(HelpPlace::of(item->data(placeRole).toString()));
}

void HelpWindow::themeChanged()
{
    QPalette own = palette();
    own.setColor(QPalette::Window, theme().window);
    own.setColor(QPalette::WindowText, theme().ink);
    setPalette(own);
    setAutoFillBackground(true);
    m_page->setTheme(theme());
    m_list->setFont(theme().font(type::nodeName));
    m_search->setFont(theme().font(type::nodeName));
    m_list->setMinimumWidth(static_cast<int>(theme().length(listWidth)));
    for (QToolButton* each : {m_back, m_forward})
        each->setIcon(icon(each->property("iconName").toString(), theme()));
}

/// From the search the arrow goes on to what was found.
bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        m_list->setCurrentRow(0);
        return true;
    }
    return View::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier)
        m_page->backward();
    else if (event->key() == Qt::Key_Right && event->modifiers() == Qt::AltModifier)
        m_page->forward();
    else
        View::keyPressEvent(event);
}

} // namespace waterhammer
