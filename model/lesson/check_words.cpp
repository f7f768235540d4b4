// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a lesson: what is missing or left over, what is typed, what the places in them come to.
#include "model/lesson/check.h"

#include "model/lesson/answering.h"
#include "model/lesson/controls.h"
#include "model/lesson/filled_text.h"
#include "model/lesson/wanted_parts.h"
#include "model/lesson/word_rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace waterhammer {

namespace {

constexpr std::size_t mostWords = 120; ///< of a step

/// What any step may have besides.
bool isFree(const std::string& kind)
{
    static constexpr std::array<std::string_view, 5> kinds{"hint", "note", "expect", "ask", "done"};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// The words of one language.
class WordCheck {
public:
    WordCheck(const LessonBook& book, const LessonFiles& files, const Course& course, const LessonWordsFile& words,
        bool whole, LessonProblems& problems)
        : m_book(book)
        , m_files(files)
        , m_course(course)
        , m_words(words)
        , m_whole(whole)
        , m_problems(problems)
    {
    }

    void check()
    {
        if (m_whole)
            skeleton();
        const LessonScope scope = m_course.steps.empty() ? LessonScope() : m_course.scope(0);
        text(m_words.title, "title", {}, 1, scope, FigureValue::wholeRun);
        text(m_words.summary, "summary", {}, 1, scope, FigureValue::wholeRun);
        for (const char* id : {"learn", "teacher"})
            if (const WordsSection* section = m_words.section(id)) {
                text(section->text, id, {}, section->line, scope, FigureValue::wholeRun);
                for (const WordsPart& part : section->parts)
                    text(part.label, "learn " + part.id, {}, part.line, scope, FigureValue::wholeRun);
            }
        for (std::size_t i = 0; i < m_book.lesson.steps.size(); ++i)
            if (const WordsSection* section = m_words.section(m_book.lesson.steps[i].id))
                stepWords(i, *section);
    }

private:
    void tell(LessonFault code, const std::string& key, const std::string& step, std::size_t line,
        std::vector<std::string> values = {})
    {
        m_problems.push_back({code, m_words.language + ".md", line, step, key, std::move(values), {}});
    }

    /// Headings: what is missing, and what nothing asks for.
    void skeleton()
    {
        if (m_words.title.empty())
            tell(LessonFault::NoTitle, {}, {}, 1);
        if (m_words.summary.empty())
            tell(LessonFault::NoWords, "summary", {}, 1, {"summary"});
        learn();
        for (const LessonStep& step : m_book.lesson.steps) {
            const WordsSection* section = m_words.section(step.id);
            if (!section)
                tell(LessonFault::NoWords, {}, step.id, 0, {step.id});
            else
                parts(step, *section);
        }
        std::set<std::string> seen;
        for (const WordsSection& section : m_words.sections) {
            if (!seen.insert(section.id).second)
                tell(LessonFault::Twice, {}, section.id, section.line, {section.id});
            if (section.id != "learn" && section.id != "teacher" && !m_book.lesson.step(section.id))
                tell(LessonFault::LeftOver, {}, section.id, section.line, {"## " + section.id});
        }
    }

    void learn()
    {
        const WordsSection* section = m_words.section("learn");
        for (const LessonLearn& goal : m_book.lesson.learn)
            if (!section || !section->part("learn", goal.id))
                tell(LessonFault::NoWords, "learn", {}, section ? section->line : 0, {goal.id});
        if (!section)
            return;
        for (const WordsPart& part : section->parts)
            if (std::ranges::find(m_book.lesson.learn, part.id, &LessonLearn::id) == m_book.lesson.learn.end())
                tell(LessonFault::LeftOver, "learn", {}, part.line, {"### " + part.id});
    }

    void parts(const LessonStep& step, const WordsSection& section)
    {
        if (section.title.empty())
            tell(LessonFault::NoWords, "title", step.id, section.line, {"## " + step.id});
        const std::vector<WantedPart> wanted = wantedParts(step);
        for (const WantedPart& want : wanted) {
            const WordsPart* part = section.part(want.kind, want.id);
            const std::string heading = want.id.empty() ? want.kind : want.kind + ' ' + want.id;
            if (!part && want.required)
                tell(want.reply ? LessonFault::NoReply : LessonFault::NoWords, heading, step.id, section.line,
                    {heading});
            if (part && want.label && part->label.empty())
                tell(LessonFault::NoWords, heading, step.id, part->line, {heading});
            if (part && want.reply && part->text.empty())
                tell(LessonFault::NoReply, heading, step.id, part->line, {heading});
        }
        for (const WordsPart& part : section.parts)
            if (!isFree(part.kind) && std::ranges::none_of(wanted, [&](const WantedPart& want) {
                    return want.kind == part.kind && want.id == part.id;
                }))
                tell(LessonFault::LeftOver, headingOf(part), step.id, part.line, {"### " + headingOf(part)});
        length(step, section);
    }

    void length(const LessonStep& step, const WordsSection& section)
    {
        std::string all = section.text;
        for (const WordsPart& part : section.parts)
            if (part.kind == "ask" || part.kind == "spot")
                all += ' ' + part.text;
        const auto pieces = readPlaces(all);
        std::string plain;
        if (const auto* read = std::get_if<std::vector<TextPiece>>(&pieces))
            for (const TextPiece& piece : *read)
                plain += std::holds_alternative<std::string>(piece) ? std::get<std::string>(piece) : "x";
        if (const std::size_t count = wordCount(plain); count > mostWords)
            tell(LessonFault::LongStep, {}, step.id, section.line, {std::to_string(count)});
    }

    /// Every text of a step, with what it is filled with.
    void stepWords(std::size_t i, const WordsSection& section)
    {
        const LessonStep& step = m_book.lesson.steps[i];
        const StepStart& start = m_course.steps[i];
        const LessonScope scope = m_course.scope(i);
        text(section.title, "title", step.id, section.line, scope, start.seen);
        text(section.text, "text", step.id, section.line, scope,
            step.kind == StepKind::Run ? start.seenAfter : start.seen);
        for (const WordsPart& part : section.parts)
            partWords(step, start, part, scope);
        givesAway(step, section, scope);
    }

    void partWords(const LessonStep& step, const StepStart& start, const WordsPart& part, const LessonScope& scope)
    {
        const std::string key = headingOf(part);
        constexpr int all = FigureValue::wholeRun;
        const bool asked = part.kind == "ask" || part.kind == "hint" || part.kind == "spot";
        const bool choice = part.kind == "choice";
        LessonScope inside = scope;
        if (step.number)
            answered(step, part, inside);
        text(part.label, key, step.id, part.line, scope, choice ? start.seen : all);
        text(part.text, key, step.id, part.line, inside, asked ? start.seen : all);
    }

    /// The answer that gets this reply.
    static void answered(const LessonStep& step, const WordsPart& part, LessonScope& scope)
    {
        LessonProblems aside;
        scope.right = sumOf(step.number->figure, scope, step.id, aside);
        const double right = scope.right ? scope.right->value : NAN;
        scope.answer = part.kind == "low" ? right / 2 : part.kind == "high" ? right * 2 : right;
        for (const LessonMistake& mistake : step.number->mistakes)
            if (part.kind == "mistake" && part.id == mistake.id)
                if (const auto value = sumOf(mistake.value, scope, step.id, aside))
                    scope.answer = value->value;
    }

    void givesAway(const LessonStep& step, const WordsSection& section, const LessonScope& scope)
    {
        for (const LessonChoice& choice : step.choices) {
            LessonProblems aside;
            const WordsPart* part = section.part("choice", choice.id);
            const bool right =
                choice.when.empty() ? choice.right : conditionOf(choice.when, scope, step.id, aside) == true;
            if (m_whole && part && right && !part->label.empty()
                && section.title.find(part->label) != std::string::npos)
                tell(LessonFault::GivesAway, "title", step.id, section.line, {part->label});
        }
    }

    void text(const std::string& words, const std::string& key, const std::string& step, std::size_t line,
        const LessonScope& scope, int shown)
    {
        const auto read = readPlaces(words);
        if (const SyntaxFault* fault = std::get_if<SyntaxFault>(&read)) {
            tell(LessonFault::Syntax, key, step, line, {fault->at, fault->expected});
            return;
        }
        std::string plain;
        for (const TextPiece& piece : std::get<std::vector<TextPiece>>(read))
            if (const auto* as = std::get_if<std::string>(&piece))
                plain += *as;
            else
                plain += ' ', place(std::get<TextPlace>(piece), key, step, line, scope, shown);
        if (m_whole)
            rules(words, plain, key, step, line);
    }

    void place(const TextPlace& place, const std::string& key, const std::string& step, std::size_t line,
        const LessonScope& scope, int shown)
    {
        if (place.kind == TextPlace::Kind::Control && scope.now) {
            const FoundControl found = findControl(place.word, scope.now->draft);
            if (!found.control)
                tell(LessonFault::NoControl, key, step, line, {place.word, found.meant});
        }
        if ((place.kind != TextPlace::Kind::Value && place.kind != TextPlace::Kind::Day) || !scope.now)
            return;
        const FigureFound found = valueOf(place.expression, scope);
        if (const NameFault* fault = std::get_if<NameFault>(&found))
            return tell(fault->code, key, step, line, {fault->name, fault->meant});
        const FigureValue& value = std::get<FigureValue>(found);
        if (!value.defined())
            tell(LessonFault::Undefined, key, step, line, {place.text});
        else if (place.kind == TextPlace::Kind::Value && needsFormat(value, place.format))
            tell(LessonFault::NeedsFormat, key, step, line, {place.text});
        if (place.kind == TextPlace::Kind::Value && value.lastDay > shown)
            tell(LessonFault::HiddenDay, key, step, line, {place.text});
    }

    /// What holds of a text as it stands.
    void rules(const std::string& words, const std::string& plain, const std::string& key, const std::string& step,
        std::size_t line)
    {
        std::string spoken = plain;
        for (const LinkInText& link : linksIn(words)) {
            target(link, key, step, line);
            if (const std::size_t at = spoken.find("](" + link.target); at != std::string::npos)
                spoken.erase(at, link.target.size() + 2);
        }
        for (const std::string& number : typedNumbers(spoken, m_words.language))
            tell(LessonFault::TypedNumber, key, step, line, {number});
        for (const std::string& tag : htmlIn(plain))
            tell(LessonFault::Html, key, step, line, {tag});
    }

    void target(const LinkInText& link, const std::string& key, const std::string& step, std::size_t line)
    {
        if (!link.picture) {
            const bool known = link.target.starts_with("help:") || link.target.starts_with("lesson:")
                || link.target.starts_with("scenario:") || link.target.starts_with("https://");
            if (!known)
                tell(LessonFault::BadLink, key, step, line, {link.target});
            return;
        }
        if (link.words.empty())
            tell(LessonFault::PictureSilent, key, step, line, {link.target});
        if (link.target.starts_with("control:") && !m_course.steps.empty()) {
            const FoundControl found = findControl(link.target.substr(8), m_course.steps.front().draft);
            if (!found.control)
                tell(LessonFault::NoControl, key, step, line, {link.target.substr(8), found.meant});
        } else if (!m_files.pictures.contains(link.target)) {
            tell(link.target.find("..") != std::string::npos || link.target.starts_with('/') ? LessonFault::Outside
                                                                                             : LessonFault::NoPicture,
                key, step, line, {link.target});
        }
    }

    const LessonBook& m_book;
    const LessonFiles& m_files;
    const Course& m_course;
    const LessonWordsFile& m_words;
    const bool m_whole;
    LessonProblems& m_problems;
};

} // namespace

void checkWords(
    const LessonBook& book, const LessonFiles& files, const Course& course, bool notes, LessonProblems& problems)
{
    for (const std::string& language : book.lesson.languages) {
        const auto words = book.words.find(language);
        if (words == book.words.end())
            continue;
        WordCheck(book, files, course, words->second, notes, problems).check();
        const auto first = book.words.find(book.lesson.languages.front());
        if (notes && first != book.words.end() && first != words) {
            compareLanguages(first->second, words->second, problems);
        }
    }
}

} // namespace waterhammer
