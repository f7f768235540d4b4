// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/side_page.h"

#include "views/gauges/panel_head.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>

namespace waterhammer {

SidePage::SidePage(const QString& name, const QString& title, QWidget* parent)
    : Panel(parent)
    , m_head(new PanelHead(this))
    , m_close(new QToolButton(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_head->setTitle(title);
    m_close->setObjectName(name + QStringLiteral("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Back to the sliders (Esc)"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, [this] { Q_EMIT asked(ShowSide{}); });
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(name + QStringLiteral("Scroll"));
    scroll->setAccessibleName(title);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addWidget(m_head, 1);
    top->addWidget(m_close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(scroll, 1);
}

void SidePage::themeChanged() { m_close->setIcon(icon(QStringLiteral("close"), theme())); }

void SidePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT asked(ShowSide{});
    else
        Panel::keyPressEvent(event);
}

QSize SidePage::sizeHint() const
{
    return {static_cast<int>(theme().length(420)), static_cast<int>(theme().length(560))};
}

QSize SidePage::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(230)), static_cast<int>(theme().length(160))};
}

} // namespace waterhammer
