// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/lesson_text.h"

#include "model/lesson/controls.h"
#include "model/lesson/filled_text.h"
#include "model/words/lesson_problem.h"
#include "model/words/lesson_words.h"
#include "views/shown/language_of_texts.h"

namespace waterhammer {

namespace {

QString shown(const std::string& text) { return QString::fromStdString(text); }

/// "dealers[prime].open.slr": whose, and the key of what.
struct NamedFigure {
    std::string whose, key;
    bool morning = false;
};

NamedFigure namedIn(const FigureName& figure, const ScenarioDraft& draft)
{
    NamedFigure named;
    std::vector<std::string> pieces = figure.pieces;
    for (const char* list : {"dealers[", "funds["})
        if (!pieces.empty() && pieces.front().starts_with(list)) {
            const std::string id = pieces.front().substr(std::string_view(list).size());
            named.whose = id.substr(0, id.size() - 1);
            pieces.erase(pieces.begin());
        }
    if (!pieces.empty() && pieces.front() == "open") {
        named.morning = true;
        pieces.erase(pieces.begin());
    }
    named.key = pieces.empty() ? figure.name : pieces.front();
    if (pieces.size() > 1)
        named.whose = pieces.back(); // an asset's
    const auto name = [&](const auto& rows) {
        for (const auto& row : rows)
            if (row.id == named.whose && !row.name.empty())
                named.whose = row.name;
    };
    name(draft.dealers);
    name(draft.funds);
    name(draft.assets);
    return named;
}

} // namespace

LessonText::LessonText(const LessonShown& lesson)
    : m_at(lesson)
    , m_code(languageOfTexts())
{
}

/// In the window's language; what that one lacks, in the lesson's first.
const WordsSection* LessonText::section(std::size_t step) const
{
    const LessonBook& book = m_at.study->book;
    const std::string& id = book.lesson.steps[step].id;
    if (const WordsSection* found = book.in(m_code).section(id))
        return found;
    return book.in(book.lesson.languages.front()).section(id);
}

const WordsPart* LessonText::find(std::size_t step, std::string_view kind, std::string_view id) const
{
    const WordsSection* found = section(step);
    const WordsPart* part = found ? found->part(kind, id) : nullptr;
    if (part)
        return part;
    const LessonBook& book = m_at.study->book;
    found = book.in(book.lesson.languages.front()).section(book.lesson.steps[step].id);
    return found ? found->part(kind, id) : nullptr;
}

QString LessonText::filled(const std::string& text, std::size_t step, const LessonScope& scope, bool plain) const
{
    const auto& compared = m_at.lesson().steps[step];
    const bool all = compared.kind == StepKind::Compare && !(step == m_at.step && m_at.waits());
    return shown(filledText(text,
        {scope, m_language, [this](std::string_view id) { return control(id).toStdString(); },
            all ? FigureValue::wholeRun : m_at.seen, !plain}));
}

QString LessonText::title() const
{
    LessonScope written;
    written.now = written.start = m_at.study->written;
    return shown(
        filledText(m_at.study->book.in(m_code).title, {written, m_language, {}, FigureValue::wholeRun, false}));
}

QString LessonText::titleOf(std::size_t step) const
{
    const WordsSection* words = section(step);
    return words ? filled(words->title, step, scope(step), true) : shown(m_at.lesson().steps[step].id);
}

QString LessonText::kindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Say: return tr("Read");
    case StepKind::Spotlight: return tr("Look");
    case StepKind::Predict: return tr("Predict");
    case StepKind::Run: return tr("Watch");
    case StepKind::Notice: return tr("Notice");
    case StepKind::Try: return tr("Try");
    case StepKind::Puzzle: return tr("Puzzle");
    case StepKind::Compare: return tr("Compare");
    case StepKind::Free: return tr("Free play");
    }
    return {};
}

QString LessonText::body() const
{
    const WordsSection* words = section(m_at.step);
    return words ? filled(words->text, m_at.step, scope(m_at.step), false) : QString();
}

QString LessonText::part(std::string_view kind, std::string_view id) const
{
    const WordsPart* words = find(m_at.step, kind, id);
    return words ? filled(words->text, m_at.step, scope(m_at.step), false) : QString();
}

QString LessonText::label(std::string_view kind, std::string_view id) const
{
    const WordsPart* words = find(m_at.step, kind, id);
    return words ? filled(words->label, m_at.step, scope(m_at.step), true) : QString();
}

QStringList LessonText::hints() const
{
    QStringList all;
    if (const WordsSection* words = section(m_at.step))
        for (const WordsPart* hint : words->all("hint"))
            if (all.size() < m_at.record().hints)
                all << filled(hint->text, m_at.step, scope(m_at.step), false);
    return all;
}

int LessonText::hintCount() const
{
    const WordsSection* words = section(m_at.step);
    return words ? static_cast<int>(words->all("hint").size()) : 0;
}

std::optional<FigureValue> LessonText::sum(const Sourced& text, const LessonScope& scope) const
{
    LessonProblems aside;
    return sumOf(text, scope, {}, aside);
}

QString LessonText::figure(const FigureValue& value) const
{
    const LessonRunPtr& run = m_at.start().run;
    return run ? shown(figureText(value, {}, m_language, moneyUnit(*run->trajectory.scenario))) : QString();
}

std::pair<QString, double> LessonText::unitAsked() const
{
    const auto& number = m_at.at().number;
    const auto right = number ? sum(number->figure, scope(m_at.step)) : std::nullopt;
    if (!right || !m_at.start().run)
        return {{}, 1};
    if (isShare(right->unit))
        return right->unit == FigureUnit::Points ? std::pair(QStringLiteral("bp"), 1e4)
                                                 : std::pair(QStringLiteral("%"), 100.0);
    if (right->unit != FigureUnit::Money)
        return {{}, 1};
    const Figures figures(m_language, moneyUnit(*m_at.start().run->trajectory.scenario));
    return {shown(figures.unitName()), figures.drawn(1)};
}

QString LessonText::answered(std::size_t question) const
{
    const LessonStep& step = m_at.lesson().steps[question];
    const auto& answer = m_at.records[question].answer;
    if (!answer)
        return {};
    if (const auto* id = std::get_if<std::string>(&*answer)) {
        const WordsPart* words = find(question, "choice", *id);
        return words ? filled(words->label, question, scope(question), true) : shown(*id);
    }
    const auto* number = std::get_if<double>(&*answer);
    const auto right = number && step.number ? sum(step.number->figure, scope(question)) : std::nullopt;
    return right ? figure({*number, right->unit, 0}) : QString();
}

LessonText::Card LessonText::card(std::size_t question) const
{
    const LessonRecord& record = m_at.records[question];
    Card card{titleOf(question), answered(question), {}, {}, false, record.skipped};
    const auto label = [&](const std::string& id) {
        const WordsPart* words = find(question, "choice", id);
        return words ? filled(words->label, question, scope(question), true) : QString();
    };
    const auto judged = record.judged;
    if (!judged)
        return card;
    card.right = judged->right;
    if (judged->truth)
        card.was = figure(*judged->truth);
    else if (!judged->truthId.empty())
        card.was = label(judged->truthId);
    LessonScope said = scope(question);
    said.right = judged->truth;
    if (const auto* number = record.answer ? std::get_if<double>(&*record.answer) : nullptr)
        said.answer = *number;
    const WordsPart* reply = find(question, judged->kind, judged->id);
    if (!reply && judged->kind == "near")
        reply = find(question, "right", {});
    if (reply)
        card.reply = filled(reply->text, question, said, false);
    return card;
}

QString LessonText::watchLabel(const Sourced& text) const
{
    const auto read = readExpression(text.text);
    const Expression* sum = std::get_if<Expression>(&read);
    const bool extreme = sum && (sum->kind == Expression::Kind::Least || sum->kind == Expression::Kind::Most);
    if (!sum || (sum->kind != Expression::Kind::Figure && !extreme) || !m_at.start().run)
        return shown(text.text);
    const NamedFigure named = namedIn(sum->figure, m_at.start().run->draft);
    std::optional<int> day;
    if (sum->figure.day)
        if (const auto value = valueOf(*sum->figure.day, scope(m_at.step)); std::holds_alternative<FigureValue>(value))
            day = static_cast<int>(std::get<FigureValue>(value).value);
    const QString label = shown(lessonFigure(named.key, named.morning, named.whose, day, m_language));
    if (!extreme)
        return label;
    return sum->kind == Expression::Kind::Least ? tr("%1, at the least").arg(label) : tr("%1, at the most").arg(label);
}

std::vector<LessonText::Watched> LessonText::watched() const
{
    std::vector<Watched> rows;
    LessonScope start = scope(m_at.step);
    start.now = start.start;
    for (const Sourced& text : m_at.at().watch) {
        const auto now = sum(text, scope(m_at.step)), before = sum(text, start);
        rows.push_back({watchLabel(text), now ? figure(*now) : QString(), before ? figure(*before) : QString()});
    }
    return rows;
}

std::vector<LessonText::Compared> LessonText::compared() const
{
    std::vector<Compared> rows;
    const StepStart& start = m_at.start();
    for (const LessonRow& row : m_at.at().rows) {
        const FigureFormat format =
            row.format.empty() ? FigureFormat{} : readFormat(row.format.text).value_or(FigureFormat{});
        const auto in = [&](const LessonRunPtr& run) {
            LessonScope scope = m_at.scope(m_at.step);
            scope.now = run;
            const auto value = run ? sum(row.figure, scope) : std::nullopt;
            return value ? shown(figureText(*value, format, m_language, moneyUnit(*run->trajectory.scenario)))
                         : QString();
        };
        rows.push_back({label("row", row.id), in(start.a), m_at.waits() ? QStringLiteral("…") : in(start.b)});
    }
    return rows;
}

QString LessonText::control(std::string_view id) const
{
    const StepStart& start = m_at.start();
    const auto found = findControl(id, start.draft).control;
    return found ? shown(controlName(*found, start.draft, m_language)) : shown(std::string(id));
}

QStringList LessonText::faults() const
{
    QStringList lines;
    for (const LessonProblem& problem : m_at.study->course.problems)
        if (problem.step == m_at.at().id || problem.step.empty())
            lines << shown(lessonProblemText(problem, m_language));
    return lines;
}

} // namespace waterhammer
