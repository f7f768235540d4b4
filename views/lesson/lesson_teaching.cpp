// SPDX-License-Identifier: GPL-3.0-or-later
// What only whoever teaches a lesson is told of a step.
#include "views/lesson/lesson_teaching.h"

#include "model/lesson/controls.h"
#include "model/lesson/filled_text.h"
#include "model/lesson/free_values.h"
#include "model/lesson/right_answer.h"
#include "model/scenario/rows.h"
#include "model/words/field_words.h"
#include "model/words/row_words.h"
#include "views/controls/lever_words.h"

namespace waterhammer {

namespace {

QString shown(const std::string& text) { return QString::fromStdString(text); }

/// As the control's own slider writes it: whoever sets it there has solved the puzzle.
QString valueOf(const ScenarioDraft& draft, FigureUnit unit, double value)
{
    return leverText(unit == FigureUnit::Money ? LeverUnit::Money : LeverUnit::Fraction, value, Numbers(draft));
}

/// Whose a field of a row is, "Dealer C"; empty: of the market, or of a list of one dealer, asset or fund.
QString ownerOf(const std::string& id, const ScenarioDraft& draft, const Language& language)
{
    const auto control = findControl(id, draft).control;
    const std::string path = control && control->role == ControlRole::Field ? control->name : std::string();
    const std::size_t open = path.find('['), close = path.find(']');
    if (open == std::string::npos || close == std::string::npos || close < open)
        return {};
    const auto part = partOfKey(path.substr(0, open));
    const auto row = part ? rowNamed(draft, *part, path.substr(open + 1, close - open - 1)) : std::nullopt;
    if (!row)
        return {};
    if (*part == Part::Policies) // when it begins may be what is asked
        return shown(kindWords(draft.policies[*row].kind, language).label);
    const bool needed = *part == Part::Events || rowCount(draft, *part) > 1;
    return needed ? shown(rowTitle(draft, *part, *row, language)) : QString();
}

} // namespace

QString LessonTeaching::right() const
{
    const LessonStep& step = m_at.at();
    const auto answer = rightAnswer(step, scope(m_at.step));
    if (!answer)
        return {};
    if (const auto* id = std::get_if<std::string>(&*answer))
        return label("choice", *id);
    const auto unit = [&](const Sourced& text) {
        const auto value = sum(text, scope(m_at.step));
        return value ? value->unit : FigureUnit::Open;
    };
    if (const auto* number = std::get_if<double>(&*answer))
        return figure({*number, unit(step.number->figure), 0});
    QStringList days;
    if (const auto* curve = std::get_if<std::vector<std::pair<int, double>>>(&*answer))
        for (const auto& [day, value] : *curve)
            days << tr("day %1: %2", "a value of a day").arg(day).arg(figure({value, unit(step.curve->figure), 0}));
    return days.join(QStringLiteral(", "));
}

QStringList LessonTeaching::solution() const
{
    const LessonStep& step = m_at.at();
    QStringList lines;
    if (step.solution.empty() || !m_at.start().run)
        return lines;
    LessonProblems aside;
    const ScenarioDraft& start = m_at.start().draft;
    const ScenarioDraft solved =
        withSettings(start, step.solution, scope(m_at.step), m_at.lesson().balance, step.id, aside);
    for (const LessonFree& free : step.free)
        if (const auto value = freeValue(free, solved, start)) {
            const FigureUnit unit = unitOfPath(solved, value->first);
            const QString name = control(free.control.text), owner = ownerOf(free.control.text, solved, m_language);
            lines << tr("%1: %2", "a control and its value")
                         .arg(owner.isEmpty() ? name : tr("%1, %2", "whose value, and which").arg(owner, name),
                             unit == FigureUnit::Money || isShare(unit) ? valueOf(solved, unit, value->second)
                                                                        : figure({value->second, unit, 0}));
        }
    return lines;
}

std::vector<std::pair<QString, QString>> LessonTeaching::expected() const
{
    std::vector<std::pair<QString, QString>> all;
    if (const WordsSection* words = section(m_at.step))
        for (const WordsPart* part : words->all("expect"))
            all.emplace_back(filled(part->label, m_at.step, scope(m_at.step), true),
                filled(part->text, m_at.step, scope(m_at.step), false));
    return all;
}

QString LessonTeaching::summary() const
{
    const LessonBook& book = m_at.study->book;
    const std::string& own = book.in(m_code).summary;
    LessonScope written;
    written.now = written.start = m_at.study->written;
    return shown(filledText(own.empty() ? book.in(book.lesson.languages.front()).summary : own,
        {written, m_language, {}, FigureValue::wholeRun, true}));
}

QString LessonTeaching::teacher() const
{
    const LessonBook& book = m_at.study->book;
    const WordsSection* words = book.in(m_code).section("teacher");
    if (!words)
        words = book.in(book.lesson.languages.front()).section("teacher");
    LessonScope written;
    written.now = written.start = m_at.study->written;
    return words ? shown(filledText(words->text, {written, m_language, {}, FigureValue::wholeRun, true})) : QString();
}

std::optional<FigureValue> LessonTeaching::valueOfMistake(const LessonMistake& mistake) const
{
    LessonScope inside = scope(m_at.step);
    inside.right = sum(m_at.at().number->figure, inside);
    return sum(mistake.value, inside);
}

QString LessonTeaching::mistake(const LessonMistake& mistake) const
{
    const auto value = valueOfMistake(mistake);
    return value ? figure(*value) : QString();
}

QString LessonTeaching::replyTo(const LessonMistake& mistake) const
{
    const WordsPart* words = find(m_at.step, "mistake", mistake.id);
    LessonScope said = scope(m_at.step);
    said.right = sum(m_at.at().number->figure, said);
    if (const auto value = valueOfMistake(mistake))
        said.answer = value->value;
    return words ? filled(words->text, m_at.step, said, false) : QString();
}

QString LessonTeaching::rightReply() const
{
    const WordsPart* words = find(m_at.step, "right", {});
    LessonScope said = scope(m_at.step);
    said.right = m_at.at().number ? sum(m_at.at().number->figure, said) : std::nullopt;
    if (said.right)
        said.answer = said.right->value;
    return words ? filled(words->text, m_at.step, said, false) : QString();
}

QString LessonTeaching::replyTo(const LessonMiss& miss) const
{
    const WordsPart* words = find(m_at.step, "miss", miss.id);
    LessonScope said = scope(m_at.step);
    LessonProblems aside;
    LessonRuns runs;
    if (const auto run =
            runs.run(withSettings(m_at.start().draft, miss.example, said, m_at.lesson().balance, m_at.at().id, aside)))
        said.now = *run;
    return words ? filled(words->text, m_at.step, said, false) : QString();
}

} // namespace waterhammer
