// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterhammer {

NoticeBar::NoticeBar(QWidget* parent)
    : View(parent)
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("noticeBar"));
    setAccessibleName(tr("Notice"));
    for (QLabel* label : {m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_row->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 10, 6);
    column->setSpacing(4);
    column->addLayout(m_row);
    column->addWidget(m_details);
    hide();
}

void NoticeBar::say(const QString& text, std::vector<Answer> answers, const QString& details)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_text->setText(text);
    m_details->setText(details);
    m_details->hide();
    if (!details.isEmpty())
        addButton(tr("Show all"), QStringLiteral("noticeDetails"),
            [this] { m_details->setVisible(!m_details->isVisible()); });
    int number = 0;
    for (Answer& answer : answers)
        addButton(answer.text, QStringLiteral("noticeAnswer%1").arg(++number), [this, act = std::move(answer.act)] {
            hide();
            act();
        });
    addButton(tr("Close"), QStringLiteral("noticeClose"), [this] { hide(); });
    themeChanged();
    show();
    noteChanged();
}

void NoticeBar::clear() { hide(); }

QString NoticeBar::spokenText() const { return m_text->text(); }

void NoticeBar::addButton(const QString& text, const QString& name, std::function<void()> act)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    // A queued call, since an answer may replace this very button.
    connect(button, &QPushButton::clicked, this, std::move(act), Qt::QueuedConnection);
    m_row->addWidget(button);
    m_buttons.append(button);
}

void NoticeBar::themeChanged()
{
    m_text->setFont(theme().font(type::body, QFont::Medium));
    m_details->setFont(theme().font(type::label));
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().nearSoft);
    painter.fillRect(QRect(0, 0, 4, height()), theme().near);
}

} // namespace waterhammer
