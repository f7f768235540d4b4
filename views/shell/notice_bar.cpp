// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace waterhammer {

NoticeBar::NoticeBar(QWidget* parent)
    : View(parent)
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("noticeBar"));
    setAccessibleName(tr("Notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_details->setObjectName(QStringLiteral("noticeDetailsText"));
    for (QLabel* label : {m_text, m_details}) {
        label->setWordWrap(true);
        QSizePolicy within(QSizePolicy::Ignored, QSizePolicy::Preferred); // however long, it never widens what is below
        within.setHeightForWidth(true);
        label->setSizePolicy(within);
        label->setTextFormat(Qt::PlainText); // names of files and scenarios stand in it
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

void NoticeBar::say(Topic topic, const QString& text, std::vector<Answer> answers, const QString& details)
{
    m_notices[topic] = {text, details, std::move(answers)};
    if (m_notices.begin()->first == topic)
        showFirst();
}

void NoticeBar::clear(Topic topic)
{
    if (m_notices.erase(topic))
        showFirst();
}

void NoticeBar::goOn()
{
    for (const Topic topic : {Topic::Refused, Topic::Passing})
        clear(topic);
}

void NoticeBar::showFirst()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_details->hide();
    if (m_notices.empty()) {
        m_text->clear(); // what was said is over, for who asks too
        m_details->clear();
        return hide();
    }
    const auto& [topic, notice] = *m_notices.begin();
    for (const auto& [label, text] : {std::pair(m_text, notice.text), std::pair(m_details, notice.details)}) {
        label->setText(text);
        label->setAccessibleName(text);
    }
    if (!notice.details.isEmpty())
        addButton(tr("Show all"), QStringLiteral("noticeDetails"),
            [this] { m_details->setVisible(!m_details->isVisible()); });
    int number = 0;
    for (const Answer& answer : notice.answers)
        addButton(answer.text, QStringLiteral("noticeAnswer%1").arg(++number), [this, topic = topic, act = answer.act] {
            clear(topic);
            act();
        });
    addButton(tr("Close"), QStringLiteral("noticeClose"), [this, topic = topic] { clear(topic); });
    themeChanged();
    show();
    noteChanged();
}

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
