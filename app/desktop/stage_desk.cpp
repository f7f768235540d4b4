// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stage_desk.h"

#include <QGuiApplication>
#include <QScreen>
#include <QShortcut>
#include <QWindow>

#include <utility>

namespace waterhammer {

namespace {

/// Another screen than this one, null where it is the only one.
QScreen* otherThan(const QScreen* screen)
{
    for (QScreen* each : QGuiApplication::screens())
        if (each != screen)
            return each;
    return nullptr;
}

QString nameOf(const QScreen* screen)
{
    return screen ? QStringLiteral("%1, %2 \u00d7 %3")
                        .arg(screen->name())
                        .arg(screen->size().width())
                        .arg(screen->size().height())
                  : QString();
}

void fill(QWidget& window, QScreen* screen)
{
    window.hide();
    window.setScreen(screen);
    window.setGeometry(screen->geometry());
    window.showFullScreen();
}

} // namespace

StageDesk::StageDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(qApp, &QGuiApplication::screenAdded, this, &StageDesk::screenCame);
    connect(qApp, &QGuiApplication::screenRemoved, this, &StageDesk::screenWent);
}

StageDesk::~StageDesk()
{
    delete m_presenter;
    delete m_stage;
}

void StageDesk::present(const QWidget& beside, const Theme& theme)
{
    if (m_stage)
        return;
    m_stage = new Stage(m_session);
    m_stage->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_stage, &Stage::pinAsked, this, &StageDesk::pinAsked);
    connect(m_stage, &Stage::left, this, [this] {
        if (m_presenter)
            m_presenter->deleteLater();
        m_presenter = nullptr;
        Q_EMIT left();
    });
    m_own = beside.screen();
    m_room = otherThan(m_own);
    if (m_room)
        makePresenter(theme);
    else
        m_stage->showFullScreen();
    QWidget* keys = m_presenter ? static_cast<QWidget*>(m_presenter) : m_stage; // its keys are heard at once
    keys->activateWindow();
}

void StageDesk::makePresenter(const Theme& theme)
{
    m_presenter = new Presenter(m_session, *m_stage, theme);
    connect(m_presenter, &Presenter::endAsked, this, &StageDesk::end);
    auto* swapped = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+X")), m_presenter);
    swapped->setContext(Qt::ApplicationShortcut); // whichever of the two has the keys
    connect(swapped, &QShortcut::activated, this, &StageDesk::swap);
    place();
}

void StageDesk::place()
{
    fill(*m_stage, m_room);
    fill(*m_presenter, m_own);
    m_presenter->setRoomScreen(nameOf(m_room));
    m_presenter->activateWindow();
}

void StageDesk::swap()
{
    if (!m_presenter || !m_room || !m_own)
        return;
    std::swap(m_room, m_own);
    place();
}

void StageDesk::end()
{
    if (m_stage)
        m_stage->close();
}

/// The room sees again.
void StageDesk::screenCame(QScreen* screen)
{
    if (!m_presenter || m_room)
        return;
    m_room = screen;
    place();
}

/// The presenter stays, and is told that the room sees nothing.
void StageDesk::screenWent(QScreen* screen)
{
    if (!m_presenter)
        return;
    if (screen == m_own)
        std::swap(m_room, m_own); // the presenter takes what is left
    m_room = nullptr;
    m_stage->hide();
    if (m_own)
        fill(*m_presenter, m_own);
    m_presenter->setRoomScreen({});
}

} // namespace waterhammer
