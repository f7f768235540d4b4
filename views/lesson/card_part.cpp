// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/card_part.h"

#include "views/lesson/markdown_label.h"
#include "views/shown/shown.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

QLabel* addLine(QGridLayout& grid, int row, const QString& head, const QString& text, const QFont& font)
{
    auto* name = new QLabel(head);
    auto* value = new QLabel(text);
    for (QLabel* label : {name, value}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    value->setFont(font);
    grid.addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
    grid.addWidget(value, row, 1);
    return name;
}

} // namespace

CardPart::CardPart(QWidget* parent)
    : LessonPart(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("lessonCards"));
    setAccessibleName(tr("What you said, and what it was"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void CardPart::look(const Shown& shown, const LessonText& words)
{
    std::vector<LessonText::Card> cards;
    for (const std::size_t question : shown.lesson->resolved())
        cards.push_back(words.card(question));
    const auto same = [](const LessonText::Card& a, const LessonText::Card& b) {
        return a.title == b.title && a.said == b.said && a.was == b.was && a.reply == b.reply && a.skipped == b.skipped;
    };
    setVisible(!cards.empty());
    if (std::ranges::equal(cards, m_cards, same))
        return;
    m_cards = std::move(cards);
    themeChanged();
    noteChanged();
}

/// The cards are few: they are made anew.
void CardPart::themeChanged()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_spoken.clear();
    for (const LessonText::Card& card : m_cards)
        addCard(card);
}

void CardPart::addCard(const LessonText::Card& card)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("lessonCard"));
    frame->setFrameShape(QFrame::StyledPanel);
    auto* grid = new QGridLayout(frame);
    grid->setColumnStretch(1, 1);
    const int edge = static_cast<int>(theme().length(8));
    grid->setContentsMargins(edge, edge, edge, edge);
    const QString said = !card.skipped ? card.said : m_room ? QString() : tr("nothing, you went on");
    auto* title = new QLabel(card.title);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(theme().font(type::label, QFont::DemiBold));
    grid->addWidget(title, 0, 0, 1, 2);
    if (!said.isEmpty())
        addLine(*grid, 1, tr("You said"), said, theme().font(type::nodeName))->setFont(theme().font(type::label));
    if (!card.was.isEmpty())
        addLine(*grid, 2, tr("It was"), card.was, theme().font(type::nodeName, QFont::Bold))
            ->setFont(theme().font(type::label));
    if (!card.reply.isEmpty()) {
        auto* reply = new MarkdownLabel(frame);
        reply->setObjectName(QStringLiteral("lessonReply"));
        reply->setSize(type::body);
        reply->setTheme(theme());
        reply->setText(card.reply);
        connect(reply, &MarkdownLabel::linkAsked, this, &LessonPart::linkAsked);
        grid->addWidget(reply, 3, 0, 1, 2);
        m_spoken << reply->toPlainText();
    }
    m_spoken.prepend(tr("%1 You said: %2. It was: %3.").arg(card.title, said, card.was));
    m_rows->addWidget(frame);
}

} // namespace waterhammer
