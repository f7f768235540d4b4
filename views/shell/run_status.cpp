// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/run_status.h"

#include "views/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace waterhammer {

RunStatus::RunStatus(QWidget* parent)
    : View(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(QStringLiteral("runStatus"));
    setAccessibleName(tr("State of the run"));
    m_text->setObjectName(QStringLiteral("runStatusText"));
    m_text->setAccessibleName(tr("State of the run"));
    m_stop->setObjectName(QStringLiteral("stopRun"));
    m_stop->setAccessibleName(tr("Stop the run"));
    m_stop->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &RunStatus::stopRequested);
}

void RunStatus::show(Kind kind, const QString& text, const QString& details)
{
    m_kind = kind;
    m_details = details;
    const bool another = std::exchange(m_whole, text) != text;
    m_text->setText(text);
    m_text->setToolTip(details);
    if (another)
        noteChanged();
    renew();
}

int RunStatus::wholeWidth() const
{
    return sizeHint().width() - m_text->sizeHint().width() + m_text->fontMetrics().horizontalAdvance(m_whole) + 2;
}

int RunStatus::leastWidth() const { return sizeHint().width() - m_text->sizeHint().width(); }

void RunStatus::shorten(int width)
{
    const QString text = m_text->fontMetrics().elidedText(m_whole, Qt::ElideRight, std::max(0, width - leastWidth()));
    m_text->setText(text);
    m_text->setToolTip(text == m_whole || !m_details.isEmpty() ? m_details : m_whole);
}

void RunStatus::setProgress(double share)
{
    m_share = share;
    m_stop->setVisible(share >= 0);
    update();
}

QString RunStatus::spokenText() const { return m_whole; }

void RunStatus::themeChanged() { renew(); }

void RunStatus::renew()
{
    const QColor colour = m_kind == Kind::Good ? theme().absorb
        : m_kind == Kind::Warning              ? theme().nearText
                                               : theme().ink2;
    const QString name = m_kind == Kind::Good ? QStringLiteral("check") : QStringLiteral("warn");
    const int side = static_cast<int>(theme().length(15));
    m_icon->setVisible(m_kind != Kind::Working);
    m_icon->setPixmap(icon(name, colour, side).pixmap(side, side));
    m_text->setFont(theme().font(type::body, m_kind == Kind::Warning ? QFont::Medium : QFont::Normal));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, m_kind == Kind::Warning ? theme().nearText : theme().ink2);
    m_text->setPalette(palette);
    update();
}

void RunStatus::paintEvent(QPaintEvent*)
{
    if (m_share < 0)
        return;
    QPainter painter(this);
    const QRectF track(m_text->x(), height() - 3.5, m_text->width(), 2.5);
    painter.fillRect(track, theme().line);
    painter.fillRect(QRectF(track.x(), track.y(), track.width() * m_share, track.height()), theme().accent);
}

} // namespace waterhammer
