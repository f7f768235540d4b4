// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help_desk.h"

#include "app/desktop/help_places.h"
#include "app/desktop/keys_page.h"
#include "model/words/parameter_page.h"
#include "views/help/help_window.h"
#include "views/language.h"
#include "views/shell/sign_names.h"
#include "views/shown/language_of_texts.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextDocument>
#include <QWhatsThis>

namespace waterhammer {

namespace {

constexpr QSizeF windowSize(1000, 680); ///< px of the design

bool isHelpKey(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier;
}

} // namespace

HelpDesk::HelpDesk(QWidget& window, Actions& actions, const std::vector<PlacedPanel>& panels)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_panels(panels)
    , m_signs(new SignNames(&window))
{
    connect(actions.help, &QAction::triggered, this, [this] { openFor(QApplication::focusWidget()); });
    connect(actions.helpPages, &QAction::triggered, this, [this] { open({QStringLiteral("index"), {}}); });
    connect(actions.firstMinutes, &QAction::triggered, this, [this] {
        open({QStringLiteral("first-ten-minutes"), {}});
    });
    connect(actions.keys, &QAction::triggered, this, [this] { open({QStringLiteral("keys"), {}}); });
    connect(actions.whatsThis, &QAction::triggered, this, &HelpDesk::askWhat);
    connect(actions.nameSigns, &QAction::triggered, this, &HelpDesk::nameSigns);
    qApp->installEventFilter(this);
}

HelpBook HelpDesk::makeBook() const
{
    HelpBook book(QString::fromStdString(languageOfTexts()));
    book.setPage(QStringLiteral("parameters"), QString::fromStdString(parameterPage(WindowLanguage())));
    book.setPage(QStringLiteral("keys"), keysPage(m_actions));
    return book;
}

void HelpDesk::open(const HelpPlace& place)
{
    if (!m_help) {
        m_help = new HelpWindow(makeBook(), &m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        m_help->setTheme(m_theme);
        m_help->resize((windowSize * m_theme.textScale()).toSize().boundedTo(m_window.size()));
    }
    m_help->open(place);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::openFor(const QWidget* control)
{
    HelpPlace place = helpPlaceOf(control);
    if (place.page.isEmpty())
        place.page = QStringLiteral("index");
    open(place);
}

QString HelpDesk::briefly(const QWidget* control)
{
    const HelpPlace place = helpPlaceOf(control);
    QString text =
        control->accessibleName().isEmpty() ? QString() : QStringLiteral("**%1**\n\n").arg(control->accessibleName());
    text += place.page.isEmpty() ? tr("The help says nothing about this.") : makeBook().section(place);
    QTextDocument document;
    document.setMarkdown(text + QStringLiteral("\n\n*%1*").arg(tr("F1: its page")));
    return document.toHtml();
}

/// The next click tells; the key again tells of what has the focus.
void HelpDesk::askWhat()
{
    QWidget* focus = QApplication::focusWidget();
    if (QWhatsThis::inWhatsThisMode() && focus)
        return tell(*focus, focus->mapToGlobal(focus->rect().center()));
    QWhatsThis::enterWhatsThisMode();
}

void HelpDesk::tell(QWidget& control, const QPoint& at) { QWhatsThis::showText(at, briefly(&control), &control); }

void HelpDesk::nameSigns()
{
    std::vector<Hint> signs;
    for (const PlacedPanel& placed : m_panels)
        for (const Hint& sign : placed.panel->signs())
            signs.push_back(sign);
    m_signs->setTheme(m_theme);
    m_signs->name(signs);
}

/// The key also in dialogs and on the stage, which do not have the window's; and every control has something to say.
bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    auto* control = qobject_cast<QWidget*>(watched);
    if (!control)
        return false;
    if (event->type() == QEvent::QueryWhatsThis) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WhatsThis) {
        tell(*control, static_cast<QHelpEvent*>(event)->globalPos());
        event->accept();
        return true;
    }
    if (!isHelpKey(*event))
        return false;
    openFor(control);
    return true;
}

} // namespace waterhammer
