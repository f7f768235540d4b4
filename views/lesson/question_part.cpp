// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/question_part.h"

#include "views/lesson/choice_row.h"
#include "views/lesson/curve_field.h"
#include "views/lesson/markdown_label.h"
#include "views/numbers.h"
#include "views/shown/shown.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr int letters = 26, numberWidth = 110; ///< px of the design
constexpr double beyond = 0.25;                ///< of its range an axis goes on above and below

QString letterOf(int place) { return place < letters ? QString(QChar('a' + place)) : QString(); }

} // namespace

QuestionPart::QuestionPart(QWidget* parent)
    : LessonPart(parent)
    , m_ask(new MarkdownLabel(this))
    , m_choices(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_numberRow(new QWidget(this))
    , m_number(new QLineEdit(m_numberRow))
    , m_unit(new QLabel(m_numberRow))
    , m_curve(new CurveField(this))
{
    m_ask->setObjectName(QStringLiteral("lessonAsk"));
    m_ask->setBold(true);
    connect(m_ask, &MarkdownLabel::linkAsked, this, &LessonPart::linkAsked);
    m_number->setObjectName(QStringLiteral("lessonNumber"));
    m_number->setAccessibleName(tr("Your number"));
    m_unit->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(m_numberRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    m_choices->setSpacing(6);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(m_ask);
    all->addLayout(m_choices);
    all->addWidget(m_numberRow);
    all->addWidget(m_curve);
    connect(m_group, &QButtonGroup::idToggled, this, &QuestionPart::answerChanged);
    connect(m_number, &QLineEdit::textChanged, this, &QuestionPart::answerChanged);
    connect(m_number, &QLineEdit::returnPressed, this, &QuestionPart::answered);
    connect(m_curve, &CurveField::drawnChanged, this, &QuestionPart::answerChanged);
}

void QuestionPart::look(const Shown& shown, const LessonText& words)
{
    const LessonShown& lesson = *shown.lesson;
    m_ask->setText(lesson.broken() ? QString() : words.part("ask"));
    setVisible(!m_ask->markdown().isEmpty() || (lesson.at().asks() && !lesson.broken()));
    if (std::exchange(m_asked, &lesson.at()) != &lesson.at() || m_study != lesson.study) {
        m_study = lesson.study;
        ask(lesson, words);
    }
    const bool open = !lesson.fixed(lesson.step);
    for (QAbstractButton* button : m_group->buttons())
        button->setEnabled(open);
    m_number->setReadOnly(!open);
    m_curve->setEnabled(open);
    if (lesson.at().curve && !open)
        if (const auto truth = trueCurve(*lesson.at().curve, lesson.scope(lesson.step))) {
            CurveField::Values days;
            for (std::size_t i = 0; i < truth->size(); ++i)
                days.emplace_back(lesson.at().curve->from + static_cast<int>(i), (*truth)[i]);
            m_curve->setTruth(days);
        }
}

/// Another question: what was answered before stands in it.
void QuestionPart::ask(const LessonShown& lesson, const LessonText& words)
{
    addChoices(lesson, words);
    const auto [unit, factor] = words.unitAsked();
    m_factor = factor;
    m_unit->setText(unit);
    m_number->clear();
    m_numberRow->setVisible(lesson.at().number.has_value());
    m_curve->setVisible(lesson.at().curve.has_value());
    if (lesson.at().curve)
        makeAxis(lesson);
    showGiven(lesson);
    themeChanged();
}

void QuestionPart::addChoices(const LessonShown& lesson, const LessonText& words)
{
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    QWidget* before = m_ask;
    for (const LessonChoice& choice : lesson.at().choices) {
        const int place = static_cast<int>(m_group->buttons().size());
        auto* row = new ChoiceRow(words.label("choice", choice.id), letterOf(place), this);
        row->setObjectName(QStringLiteral("lessonChoice%1").arg(place));
        row->setProperty("choice", QString::fromStdString(choice.id));
        m_group->addButton(row, place);
        m_choices->addWidget(row);
        setTabOrder(before, row);
        before = row;
    }
}

/// The scale knows the days before and the line to be drawn only by its widest: a range around what is known.
void QuestionPart::makeAxis(const LessonShown& lesson)
{
    const LessonCurve& curve = *lesson.at().curve;
    LessonCurve before = curve;
    before.from = 0;
    before.to = curve.from - 1;
    CurveField::Axis axis{curve.from, curve.to, {}, 0, 1, {}};
    const LessonScope scope = lesson.scope(lesson.step);
    if (const auto known = before.to >= 0 ? trueCurve(before, scope) : std::nullopt)
        for (std::size_t i = 0; i < known->size(); ++i)
            axis.known.emplace_back(static_cast<int>(i), (*known)[i]);
    LessonProblems aside;
    const auto now = sumOf(curve.figure, scope, {}, aside);
    double low = axis.known.empty() ? 0 : axis.known.front().second, high = low;
    for (const auto& [day, value] : axis.known) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    const double size = std::max(std::abs(low), std::abs(high));
    axis.low = std::min(0.0, low);
    axis.high = high + (size > 0 ? beyond * size : 1);
    const FigureUnit unit = now ? now->unit : FigureUnit::Number;
    axis.figure = [study = lesson.study, start = lesson.start().run, unit](double value) {
        const Numbers numbers(*start->trajectory.scenario);
        return unit == FigureUnit::Money ? numbers.moneyWithUnit(value)
            : isShare(unit)              ? numbers.percent(value, 1)
                                         : numbers.fixed(value, 2);
    };
    m_curve->setAxis(std::move(axis));
}

void QuestionPart::showGiven(const LessonShown& lesson)
{
    const auto& given = lesson.record().answer;
    if (!given)
        return;
    if (const auto* id = std::get_if<std::string>(&*given)) {
        for (QAbstractButton* button : m_group->buttons())
            if (button->property("choice").toString() == QString::fromStdString(*id))
                button->setChecked(true);
    } else if (const auto* number = std::get_if<double>(&*given)) {
        m_number->setText(Numbers().full(*number * m_factor));
    } else if (const auto* curve = std::get_if<CurveField::Values>(&*given)) {
        m_curve->setDrawn(*curve);
    }
}

std::optional<AnswerLesson> QuestionPart::answer() const
{
    if (const QAbstractButton* chosen = m_group->checkedButton())
        return AnswerLesson{.choice = chosen->property("choice").toString().toStdString()};
    if (!m_numberRow->isHidden())
        if (const auto typed = Numbers().read(m_number->text())) {
            const bool share = m_number->text().contains(QLatin1Char('%')); // read as a fraction
            return AnswerLesson{.number = share ? *typed : *typed / m_factor};
        }
    if (!m_curve->isHidden() && !m_curve->drawn().empty())
        return AnswerLesson{.curve = m_curve->drawn()};
    return {};
}

bool QuestionPart::takeFocus()
{
    QWidget* first = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
    if (!m_numberRow->isHidden())
        first = m_number;
    if (!m_curve->isHidden())
        first = m_curve;
    if (first)
        first->setFocus();
    return first;
}

bool QuestionPart::choose(const QString& letter)
{
    if (isHidden() || m_number->hasFocus() || letter.size() != 1)
        return false;
    QAbstractButton* button = m_group->button(letter.toLower().front().unicode() - 'a');
    if (!button || !button->isEnabled())
        return false;
    button->setFocus();
    button->setChecked(true);
    return true;
}

void QuestionPart::themeChanged()
{
    m_ask->setTheme(theme());
    m_unit->setFont(theme().font(type::nodeName));
    m_number->setFont(theme().font(type::nodeName));
    m_number->setMaximumWidth(static_cast<int>(theme().length(numberWidth)));
    for (QAbstractButton* button : m_group->buttons())
        static_cast<ChoiceRow*>(button)->setTheme(theme());
}

} // namespace waterhammer
