// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teaching/prediction_panel.h"

#include "model/files/question.h"
#include "model/words/prediction_words.h"
#include "views/language.h"
#include "views/numbers.h"
#include "views/shown/language_of_texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr std::size_t letters = 26;

QString letterOf(std::size_t place) { return place < letters ? QString(QChar('a' + int(place))) : QString(); }

} // namespace

PredictionPanel::PredictionPanel(QWidget* parent)
    : SidePage(QStringLiteral("prediction"), tr("Predict"), parent)
    , m_group(new QButtonGroup(this))
{
    m_ask = makeLabel("predictionAsk");
    m_choices = new QWidget(column()->parentWidget());
    new QVBoxLayout(m_choices);
    column()->addWidget(m_choices);
    m_numberRow = new QWidget(column()->parentWidget());
    auto* row = new QHBoxLayout(m_numberRow);
    m_number = new QLineEdit(m_numberRow);
    m_number->setObjectName(QStringLiteral("predictionNumber"));
    m_number->setAccessibleName(tr("Your number"));
    m_unit = new QLabel(m_numberRow);
    m_unit->setTextFormat(Qt::PlainText);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    column()->addWidget(m_numberRow);
    m_said = makeLabel("predictionSaid");
    m_was = makeLabel("predictionWas");
    m_reply = makeLabel("predictionReply");
    m_hidden = makeLabel("predictionHidden");
    makeButtons();
    column()->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, &PredictionPanel::showReady);
    connect(m_number, &QLineEdit::textChanged, this, &PredictionPanel::showReady);
    connect(m_number, &QLineEdit::returnPressed, this, &PredictionPanel::answer);
}

QLabel* PredictionPanel::makeLabel(const char* name)
{
    auto* label = new QLabel(column()->parentWidget());
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column()->addWidget(label);
    return label;
}

void PredictionPanel::makeButtons()
{
    m_answer = new QPushButton(tr("&Answer and Look"), column()->parentWidget());
    m_answer->setObjectName(QStringLiteral("predictionAnswer"));
    m_answer->setProperty("filled", true);
    m_skip = new QPushButton(tr("S&kip"), column()->parentWidget());
    m_skip->setObjectName(QStringLiteral("predictionSkip"));
    m_skip->setToolTip(tr("Show the days without a prediction"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_skip);
    row->addWidget(m_answer, 1);
    column()->addLayout(row);
    connect(m_answer, &QPushButton::clicked, this, &PredictionPanel::answer);
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT asked(AnswerQuestion{}); });
}

void PredictionPanel::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Draft) {
        const std::string language = languageOfTexts();
        if (auto question = questionOf(*shown.draft, language); question != m_question) {
            m_question = std::move(question);
            ask();
        }
    }
    if (changes & (Change::Draft | Change::Ahead | Change::Run)) {
        m_given = shown.prediction;
        m_ahead = shown.ahead;
        m_shownDay = shown.run ? shown.run->lastRound() : 0;
        showCard();
    }
}

/// Another question: nothing is chosen yet.
void PredictionPanel::ask()
{
    m_ask->setText(m_question ? QString::fromStdString(m_question->ask) : tr("This file asks nothing."));
    m_number->clear();
    m_unit->setText(m_question ? QString::fromStdString(m_question->unit) : QString());
    showChoices();
    noteChanged();
}

void PredictionPanel::showChoices()
{
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    if (!m_question)
        return;
    for (std::size_t i = 0; i < m_question->choices.size(); ++i) {
        const QString text = QString::fromStdString(m_question->choices[i]);
        QString caption = text;
        caption.replace(QLatin1Char('&'), QStringLiteral("&&"));
        auto* button = new QRadioButton(letterOf(i) + QStringLiteral("   ") + caption, m_choices);
        button->setObjectName(QStringLiteral("predictionChoice%1").arg(i));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFont(theme().font(type::body));
        m_group->addButton(button, static_cast<int>(i));
        m_choices->layout()->addWidget(button);
    }
}

/// The question while it waits; after the answer the same words with what was said and what it was.
void PredictionPanel::showCard()
{
    const bool waits = m_question && !m_given && m_ahead.locked;
    m_choices->setVisible(m_question && !m_question->choices.empty());
    m_choices->setEnabled(waits);
    m_numberRow->setVisible(waits && m_question->choices.empty());
    m_hidden->setVisible(m_ahead.hidden);
    m_hidden->setText(
        QString::fromStdString(hiddenDaysText(m_shownDay + 1, m_ahead.last, m_ahead.locked, WindowLanguage()) + "."));
    m_answer->setVisible(waits);
    m_skip->setVisible(waits);
    AnswerCard card;
    if (m_question && m_given)
        card = answerCard(*m_question,
            {m_given->skipped, m_given->choice, m_given->number, m_given->truth, m_given->right}, WindowLanguage());
    for (const auto& [label, text] : {std::pair{m_said, card.said}, {m_was, card.was}, {m_reply, card.reply}}) {
        label->setText(QString::fromStdString(text));
        label->setVisible(!text.empty());
    }
    showReady();
    noteChanged();
}

void PredictionPanel::showReady()
{
    m_answer->setEnabled(m_group->checkedId() >= 0 || Numbers().read(m_number->text()));
}

void PredictionPanel::answer()
{
    if (!m_answer->isEnabled() || !m_question)
        return;
    AnswerQuestion answer;
    if (const int chosen = m_group->checkedId(); chosen >= 0) {
        answer.choice = static_cast<std::size_t>(chosen);
    } else {
        answer.number = Numbers().read(m_number->text());
        if (m_number->text().contains(QLatin1Char('%')))
            *answer.number *= 100; // "5 %" is read as a fraction, and asked for in hundredths
    }
    Q_EMIT asked(answer);
}

/// A letter chooses, Enter answers.
void PredictionPanel::keyPressEvent(QKeyEvent* event)
{
    const QString key = event->text().toLower();
    if (!m_number->hasFocus() && key.size() == 1 && event->modifiers() == Qt::NoModifier)
        if (QAbstractButton* button = m_group->button(key.front().unicode() - 'a'); button && button->isEnabled()) {
            button->setFocus();
            button->setChecked(true);
            return;
        }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return answer();
    SidePage::keyPressEvent(event);
}

void PredictionPanel::themeChanged()
{
    SidePage::themeChanged();
    const int side = static_cast<int>(theme().length(12)), above = static_cast<int>(theme().length(6));
    for (QLabel* label : {m_ask, m_said, m_was, m_reply, m_hidden, m_unit}) {
        const bool bold = label == m_ask || label == m_was;
        label->setFont(
            theme().font(label == m_hidden ? type::label : type::body, bold ? QFont::DemiBold : QFont::Normal));
        if (label != m_unit)
            label->setContentsMargins(side, above, side, above);
    }
    for (QAbstractButton* button : m_group->buttons())
        button->setFont(theme().font(type::body));
    m_number->setFont(theme().font(type::body));
    for (QPushButton* button : {m_answer, m_skip})
        button->setFont(theme().font(type::body));
}

QString PredictionPanel::spokenText() const
{
    QStringList parts{m_ask->text()};
    for (const QLabel* label : {m_said, m_was, m_reply, m_hidden})
        if (!label->isHidden() && !label->text().isEmpty())
            parts << label->text();
    return parts.join(QStringLiteral(" "));
}

} // namespace waterhammer
