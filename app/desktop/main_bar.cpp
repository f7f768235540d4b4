// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/main_bar.h"

#include "views/shell/run_status.h"

#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QToolButton>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr int leastName = 90; ///< px, of a name that is shortened

/// What the words beside an icon take.
int wordsWidth(const QToolButton& button)
{
    const QString words = QString(button.text()).remove(QLatin1Char('&'));
    return button.fontMetrics().horizontalAdvance(words) + button.fontMetrics().averageCharWidth();
}

} // namespace

MainBar::MainBar(const QString& title, QWidget* parent)
    : QToolBar(title, parent)
{
    setObjectName(QStringLiteral("mainBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

QToolButton* MainBar::makeButton(QAction* action, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->toolTip());
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QAction* MainBar::addIcon(QAction* action) { return addWidget(makeButton(action, Qt::ToolButtonIconOnly)); }

QAction* MainBar::addWords(QAction* action)
{
    m_worded.push_back(makeButton(action, Qt::ToolButtonTextBesideIcon));
    return addWidget(m_worded.back());
}

void MainBar::addTitle()
{
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->setAccessibleName(tr("Scenario"));
    m_name->setTextFormat(Qt::PlainText);
    addWidget(m_name);
    m_status = new RunStatus(this);
    addWidget(m_status);
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
}

void MainBar::setName(const QString& name)
{
    m_whole = name;
    fit();
}

void MainBar::setNameFont(const QFont& font)
{
    m_name->setFont(font);
    fit();
}

void MainBar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void MainBar::showEvent(QShowEvent* event)
{
    QToolBar::showEvent(event);
    fit();
}

bool MainBar::event(QEvent* event)
{
    const bool done = QToolBar::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

int MainBar::nameWidth() const { return m_name->fontMetrics().horizontalAdvance(m_whole) + 2; }

/// Worked out without trying, as each try would ask for another.
void MainBar::fit()
{
    if (!m_status)
        return;
    if (!isVisible()) { // it has no width of its own yet
        m_name->setText(m_whole);
        return;
    }
    int need = layout()->sizeHint().width();
    const auto words = [](const QToolButton* button) {
        return button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    };
    for (const QToolButton* button : m_worded)
        if (button->isVisibleTo(this) && !words(button))
            need += wordsWidth(*button);
    const int title = m_name->sizeHint().width() + m_status->sizeHint().width();
    need += nameWidth() + m_status->wholeWidth() - title;
    for (QToolButton* button : m_worded) {
        if (!button->isVisibleTo(this))
            continue;
        const bool tight = need > width();
        if (tight)
            need -= wordsWidth(*button);
        button->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    fitTitle(nameWidth() + m_status->wholeWidth() - std::max(0, need - width()));
}

void MainBar::fitTitle(int room)
{
    const int name = std::clamp(room - m_status->leastWidth(), std::min(leastName, nameWidth()), nameWidth());
    const QString shown = m_name->fontMetrics().elidedText(m_whole, Qt::ElideRight, name);
    m_name->setText(shown);
    m_name->setToolTip(shown == m_whole ? QString() : m_whole);
    m_status->shorten(room - name);
}

} // namespace waterhammer
