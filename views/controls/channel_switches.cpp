// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/channel_switches.h"

#include "model/words/split_words.h"
#include "views/controls/field_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace waterhammer {

ChannelSwitches::ChannelSwitches(QWidget* parent)
    : Panel(parent)
    , m_title(new QLabel(tr("Channels"), this))
    , m_note(new QLabel(this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("channelSwitches"));
    setAccessibleName(tr("Channels"));
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (std::size_t c = 0; c < channels; ++c) {
        const ShownWords words = fieldWords(Channels{}, channelTable[c].key);
        auto* box = new QCheckBox(words.label, this);
        box->setObjectName(QStringLiteral("channel.")
            + QLatin1String(channelTable[c].key.data(), static_cast<int>(channelTable[c].key.size())));
        box->setAccessibleName(words.label);
        connect(box, &QCheckBox::toggled, this, [this, c](bool on) { request(c, on); }); // by whatever means
        m_boxes[c] = box;
    }
    themeChanged();
    showDraft(nullptr);
}

void ChannelSwitches::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Draft)
        showDraft(shown.draft);
    if (changes & Change::Run && shown.run)
        m_numbers = Numbers(shown.run->scenario());
    if (changes & (Change::Attribution | Change::Run)) {
        m_attribution = shown.attribution;
        showNotes();
        noteChanged();
    }
}

void ChannelSwitches::showDraft(const DraftPtr& draft)
{
    m_draft = draft;
    for (std::size_t c = 0; c < channels; ++c) {
        const QSignalBlocker shown(m_boxes[c]);
        m_boxes[c]->setEnabled(draft != nullptr);
        m_boxes[c]->setChecked(draft && draft->market.channels.*channelTable[c].on);
    }
    showNotes();
}

void ChannelSwitches::fit(const Room& room)
{
    m_compact = room.density != Density::Full;
    themeChanged();
    showNotes();
}

void ChannelSwitches::request(std::size_t channel, bool on)
{
    const QString name = m_boxes[channel]->text();
    Q_EMIT asked(EditDraft{on ? tr("Channel %1 on").arg(name) : tr("Channel %1 off").arg(name),
        setOne("market.channels." + std::string(channelTable[channel].key), on)});
}

QString ChannelSwitches::spokenText() const
{
    if (!m_attribution)
        return {};
    return QString::fromStdString(sharesWords(*m_attribution, m_compact, m_numbers.unit(), WindowLanguage()));
}

void ChannelSwitches::showNotes()
{
    const auto on = std::ranges::count_if(m_boxes, [](const QCheckBox* box) { return box->isChecked(); });
    if (m_compact)
        m_note->setText(tr("%1 of %2 on").arg(on).arg(channels));
    else
        m_note->setText(m_attribution ? tr("share of the loss, %1").arg(m_numbers.unitName()) : QString());
    m_note->setVisible(m_draft != nullptr);
    for (std::size_t c = 0; c < channels; ++c)
        m_boxes[c]->setToolTip(
            QString::fromStdString(channelTip(channelTable[c], wouldAdd(c) && !m_compact, WindowLanguage())));
    update();
}

bool ChannelSwitches::wouldAdd(std::size_t channel) const
{
    return m_attribution && m_attribution->switchedOn.values[channel];
}

double ChannelSwitches::share(std::size_t channel) const
{
    return m_attribution->switchedOn.values[channel].value_or(m_attribution->parts.values[channel]);
}

/// A share has the tooltip of its switch.
bool ChannelSwitches::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const QCheckBox* box : m_boxes)
            if (!m_compact && help->pos().y() >= box->y() && help->pos().y() <= box->geometry().bottom()) {
                QToolTip::showText(help->globalPos(), box->toolTip(), this);
                return true;
            }
    }
    return View::event(event);
}

void ChannelSwitches::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item; // the widgets stay
    const int columns = m_compact ? 2 : 1;
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_note, 0, 1);
    for (std::size_t c = 0; c < channels; ++c)
        m_grid->addWidget(m_boxes[c], 1 + static_cast<int>(c) / columns, static_cast<int>(c) % columns);
    m_grid->setColumnStretch(0, m_compact ? 1 : 0);
    m_grid->setColumnStretch(1, 1);
}

void ChannelSwitches::themeChanged()
{
    const auto px = [this](double length) { return static_cast<int>(theme().length(length)); };
    m_grid->setContentsMargins(px(12), px(8), px(12), px(6));
    m_grid->setVerticalSpacing(0);
    m_title->setFont(theme().font(type::panelTitle, QFont::DemiBold));
    m_note->setFont(theme().font(type::label));
    // Not by the palette, which the program's own replaces where it is set later.
    m_note->setStyleSheet(QStringLiteral("color: %1").arg(theme().ink2.name()));
    const int side = px(15);
    for (QCheckBox* box : m_boxes) {
        box->setFont(theme().font(m_compact ? type::label : type::body));
        box->setStyleSheet(
            QStringLiteral("QCheckBox { padding: 0 1px; } QCheckBox::indicator { width: %1px; height: %1px; }")
                .arg(side));
        box->setMinimumHeight(px(m_compact ? 20 : 23));
    }
    for (std::size_t c = 0; c < channels; ++c) {
        const RowText& brief = channelTable[c].brief;
        m_boxes[c]->setText(m_compact && brief.english ? QString::fromStdString(said(brief, WindowLanguage()))
                                                       : m_boxes[c]->accessibleName());
    }
    arrange();
    updateGeometry();
    update();
}

void ChannelSwitches::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(QRectF(0, 0, width(), 1), theme().line);
    if (!m_compact && m_draft)
        for (std::size_t c = 0; c < channels; ++c)
            paintShare(painter, c);
}

void ChannelSwitches::paintShare(QPainter& painter, std::size_t channel) const
{
    const QRect row = m_boxes[channel]->geometry();
    const double right = width() - theme().length(12);
    painter.setFont(theme().font(type::label));
    const QRectF text(right - theme().length(52), row.top(), theme().length(52), row.height());
    if (!channelTable[channel].amplifies) {
        const bool on = m_boxes[channel]->isChecked();
        painter.setPen(on ? theme().absorbText : theme().ink3);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, on ? tr("absorbs") : QStringLiteral("–"));
        return;
    }
    if (!m_attribution)
        return;
    const double part = share(channel);
    double largest = 0;
    for (std::size_t c = 0; c < channels; ++c)
        largest = std::max(largest, std::abs(share(c)));
    const double room = theme().length(74);
    const double length = largest >= m_numbers.leastMoney() ? room * std::max(0., part) / largest : 0;
    const double left = right - theme().length(122), height = theme().length(8);
    const QRectF bar(left, row.center().y() - height / 2, std::max(1., length), height);
    const bool off = wouldAdd(channel); // no share of the loss: what it would add, an outline and a sign
    if (off) {
        painter.setPen(QPen(theme().ink3, theme().stroke(1), Qt::DashLine));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.fillRect(bar, theme().ink2);
    }
    painter.setPen(off ? theme().ink3 : theme().ink);
    const bool some = std::abs(part) >= m_numbers.leastMoney();
    const QString figure = m_numbers.columnMoney(part, std::abs(m_numbers.drawn(part)) < 999.5 ? 1 : 0);
    const QString sign = off && part > 0 ? QStringLiteral("+") : QString();
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, some ? sign + figure : QStringLiteral("–"));
}

} // namespace waterhammer
