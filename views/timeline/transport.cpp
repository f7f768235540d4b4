// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/transport.h"

#include "views/icons.h"
#include "views/numbers.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

constexpr double speeds[] = {0.25, 0.5, 1, 2, 5, 10, Transport::asFastAsItGoes};

QString speedText(double speed)
{
    if (speed >= Transport::asFastAsItGoes)
        return Transport::tr("max");
    if (speed == 1)
        return Transport::tr("1 day/s");
    return Transport::tr("%1 days/s").arg(Numbers().fixed(speed, speed < 1 ? (speed < 0.5 ? 2 : 1) : 0));
}

} // namespace

Transport::Transport(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("transport"));
    setAccessibleName(tr("Play the days"));
    m_rewind = makeButton("rewind", tr("Rewind"), tr("Alt+Home"));
    m_back = makeButton("back", tr("Step back"), tr("Alt+Left"));
    m_play = makeButton("play", tr("Play"), tr("Ctrl+Space"));
    m_play->setProperty("filled", true);
    m_step = makeButton("step", tr("Step"), tr("Alt+Right"));
    m_end = makeButton("end", tr("To the end"), tr("Alt+End"));

    m_speedBox = new QWidget(this);
    auto* column = new QVBoxLayout(m_speedBox);
    column->setContentsMargins(8, 0, 4, 0);
    column->setSpacing(0);
    m_speedLabel = new QLabel(tr("Speed"), m_speedBox);
    m_speed = new QComboBox(m_speedBox);
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed, days a second"));
    m_speed->setFocusPolicy(Qt::StrongFocus);
    for (const double speed : speeds)
        m_speed->addItem(speedText(speed), speed);
    m_speedLabel->setBuddy(m_speed);
    column->addStretch();
    column->addWidget(m_speedLabel);
    column->addWidget(m_speed);
    column->addStretch();

    m_day = new QLabel(this);
    m_day->setObjectName(QStringLiteral("dayLabel"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setTextFormat(Qt::RichText);
    m_day->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_date = new QLabel(this);
    m_date->setObjectName(QStringLiteral("dateLabel"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setTextFormat(Qt::PlainText);
    m_date->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_date->hide();
    auto* when = new QVBoxLayout;
    when->setSpacing(0);
    when->addStretch();
    when->addWidget(m_day);
    when->addWidget(m_date);
    when->addStretch();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rewind, m_back, m_play, m_step, m_end, m_speedBox})
        row->addWidget(widget);
    row->addLayout(when);

    connect(m_rewind, &QPushButton::clicked, this, &Transport::rewindRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_play, &QPushButton::clicked, this, &Transport::playToggled);
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_end, &QPushButton::clicked, this, &Transport::endRequested);
    connect(m_speed, &QComboBox::activated, this, [this] { Q_EMIT speedChanged(m_speed->currentData().toDouble()); });
}

QPushButton* Transport::makeButton(const char* name, const QString& text, const QString& key)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name) + QStringLiteral("Day"));
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)", "tooltip: what it does, its key").arg(text, key));
    button->setProperty("iconName", QLatin1String(name));
    return button;
}

void Transport::themeChanged()
{
    const int side = static_cast<int>(theme().length(34));
    for (QPushButton* button : {m_rewind, m_back, m_play, m_step, m_end}) {
        QString name = button->property("iconName").toString();
        if (button == m_play && m_playing)
            name = QStringLiteral("pause");
        else if (button == m_play && m_locked)
            name = QStringLiteral("lock");
        const QColor colour = button != m_play ? theme().ink2 : m_play->isEnabled() ? theme().surface : theme().ink3;
        button->setIcon(icon(name, colour, static_cast<int>(theme().length(18))));
        button->setIconSize(QSize(1, 1) * static_cast<int>(theme().length(18)));
        button->setFixedSize(button == m_play ? static_cast<int>(theme().length(44)) : side, side);
    }
    m_speedLabel->setFont(theme().font(type::axis));
    m_speed->setFont(theme().font(type::label));
    m_day->setFont(theme().font(type::scenario));
    m_date->setFont(theme().font(type::axis));
    m_day->setMinimumWidth(m_day->fontMetrics().horizontalAdvance(tr("Day %1 of %2").arg(1000).arg(1000)));
}

void Transport::setPlaying(bool playing)
{
    m_playing = playing;
    showPlay();
}

void Transport::showPlay()
{
    const QString text = m_playing ? tr("Pause") : m_locked ? tr("Play, once the question is answered") : tr("Play");
    m_play->setAccessibleName(text);
    m_play->setToolTip(tr("%1 (%2)", "tooltip: what it does, its key").arg(text, tr("Ctrl+Space")));
    themeChanged();
}

void Transport::setSpeed(double daysPerSecond)
{
    int nearest = 0;
    for (int i = 0; i < m_speed->count(); ++i)
        if (std::abs(m_speed->itemData(i).toDouble() - daysPerSecond)
            < std::abs(m_speed->itemData(nearest).toDouble() - daysPerSecond))
            nearest = i;
    m_speed->setCurrentIndex(nearest);
}

void Transport::setDay(int round, int last, int reached, bool locked)
{
    if (std::exchange(m_locked, locked) != locked)
        showPlay();
    m_day->setText(tr("<b>Day %1</b> of %2").arg(round).arg(last));
    m_back->setEnabled(round > 0);
    m_rewind->setEnabled(round > 0);
    m_step->setEnabled(round < (locked ? reached : last));
    m_end->setEnabled(round < reached);
    const bool playable = (locked ? reached : last) > 0;
    if (m_play->isEnabled() != playable) {
        m_play->setEnabled(playable);
        themeChanged(); // its sign stands on another ground
    }
}

void Transport::setDate(const QString& date)
{
    m_date->setText(date);
    m_date->setVisible(!date.isEmpty());
}

void Transport::setSpeedShown(bool shown) { m_speedBox->setVisible(shown); }

QWidget* Transport::playButton() const { return m_play; }

} // namespace waterhammer
