// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/recorded_words.h"

#include "model/lesson/wanted_parts.h"
#include "model/scenario/row_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waterhammer {

namespace {

/// A part's label and text; %1 and %2: the sides of what is asked, or the control that moves.
struct PartRow {
    std::string_view kind, id; ///< empty id: any
    RowText label, text;
};

constexpr std::array partRows{
    PartRow{
        "choice", "less", RowText("RecordedLesson", "It falls"), RowText("RecordedLesson", "It is {%1}, after {%2}.")},
    PartRow{"choice", "same", RowText("RecordedLesson", "It stays as it is"),
        RowText("RecordedLesson", "It is {%1}, after {%2}.")},
    PartRow{
        "choice", "more", RowText("RecordedLesson", "It rises"), RowText("RecordedLesson", "It is {%1}, after {%2}.")},
    PartRow{"choice", "none", RowText("RecordedLesson", "Nothing"), RowText("RecordedLesson", "It is {%1}.")},
    PartRow{"choice", "some", RowText("RecordedLesson", "Something"), RowText("RecordedLesson", "It is {%1}.")},
    PartRow{"right", "", {}, RowText("RecordedLesson", "Yes, {right}.")},
    PartRow{"near", "", {}, RowText("RecordedLesson", "Close: it is {right}.")},
    PartRow{"low", "", {}, RowText("RecordedLesson", "It is more: {right}.")},
    PartRow{"high", "", {}, RowText("RecordedLesson", "It is less: {right}.")},
    PartRow{"run", "A", RowText("RecordedLesson", "As it was"), {}},
    PartRow{"run", "B", RowText("RecordedLesson", "With the change"), {}},
    PartRow{"miss", "", {}, RowText("RecordedLesson", "Not yet: it is {%1}.")},
    PartRow{"done", "", {}, RowText("RecordedLesson", "Done: it is {%1}.")},
};

/// The title of a step, and what stands below it where something was changed; in the order of kinds.
struct StepRow {
    StepKind kind;
    RowText title, text; ///< %1: the day, or the control
};

constexpr std::array stepRows{
    StepRow{StepKind::Say, RowText("RecordedLesson", "To begin with"), {}},
    StepRow{StepKind::Spotlight, RowText("RecordedLesson", "Look at this"), {}},
    StepRow{StepKind::Predict, RowText("RecordedLesson", "What comes next?"), {}},
    StepRow{StepKind::Run, RowText("RecordedLesson", "On to {day %1}"), {}},
    StepRow{StepKind::Notice, RowText("RecordedLesson", "What has happened"), {}},
    StepRow{StepKind::Try, RowText("RecordedLesson", "Try it"),
        RowText("RecordedLesson", "Move *{control %1}* and see what becomes of it.")},
    StepRow{StepKind::Puzzle, RowText("RecordedLesson", "Find a way"),
        RowText("RecordedLesson", "Move *{control %1}* until the goal is met.")},
    StepRow{StepKind::Compare, RowText("RecordedLesson", "Side by side"), {}},
    StepRow{StepKind::Free, RowText("RecordedLesson", "Your own market"),
        RowText("RecordedLesson", "Everything is yours now.")},
};
static_assert(inOrder(stepRows, &StepRow::kind));

constexpr auto changedTitle = RowText("RecordedLesson", "Something is changed");
constexpr auto changedText = RowText("RecordedLesson", "*{control %1}* is another now.");
constexpr auto askText = RowText("RecordedLesson", "%1: what will it be on {day %2}?");
constexpr auto goalAtMost = RowText("RecordedLesson", "%1: at most %2");
constexpr auto goalAtLeast = RowText("RecordedLesson", "%1: at least %2");
constexpr auto goalNothing = RowText("RecordedLesson", "%1: nothing");
constexpr auto spotText = RowText("RecordedLesson", "%1: {%2}");

/// "sold day 2 > sold day 1": both sides and the sign between them.
struct Sides {
    std::string left, sign, right;
};
Sides sidesOf(const std::string& condition)
{
    for (const char* sign : {" <= ", " >= ", " != ", " < ", " > ", " = "})
        if (const std::size_t at = condition.find(sign); at != std::string::npos)
            return {condition.substr(0, at), sign, condition.substr(at + std::string_view(sign).size())};
    return {condition, {}, {}};
}

/// Fills the parts of one step.
class Proposing {
public:
    Proposing(const RecordedStep& step, WordsSection& section, const Language& language)
        : m_step(step)
        , m_section(section)
        , m_language(language)
        , m_figures(figureOffers(*step.begins, language))
    {
    }

    void title()
    {
        const LessonStep& step = m_step.step;
        const StepRow& row = stepRows[static_cast<std::size_t>(step.kind)];
        const std::string control = m_step.way.empty() ? std::string() : m_step.way.front().control.text;
        const bool changed = step.kind == StepKind::Say && !m_step.way.empty();
        const std::string about = step.kind == StepKind::Run ? std::to_string(m_step.day) : control;
        m_section.title = Phrase(said(changed ? changedTitle : row.title, m_language)).arg(about);
        if (const RowText& text = changed ? changedText : row.text; text.english && m_section.text.empty())
            m_section.text = Phrase(said(text, m_language)).arg(about);
    }

    /// Whether the title is still one that was proposed, of whatever day the run went to by then.
    [[nodiscard]] bool proposedOfAnotherDay() const
    {
        const std::string row = said(stepRows[static_cast<std::size_t>(StepKind::Run)].title, m_language);
        const std::size_t at = row.find("%1");
        const std::string before = row.substr(0, at), behind = row.substr(at + 2);
        const std::string& title = m_section.title;
        return m_step.step.kind == StepKind::Run && title.size() > before.size() + behind.size()
            && title.starts_with(before) && title.ends_with(behind)
            && title.find_first_not_of("0123456789", before.size()) == title.size() - behind.size();
    }

    void part(const WantedPart& want)
    {
        WordsPart& part = m_section.parts.emplace_back();
        part.kind = want.kind;
        part.id = want.id;
        const Sides sides = sidesOf(aboutOf(want));
        for (const PartRow& row : partRows)
            if (row.kind == want.kind && (row.id.empty() || row.id == want.id)) {
                if (row.label.english)
                    part.label = Phrase(said(row.label, m_language)).arg(sides.left, sides.right);
                if (row.text.english)
                    part.text = Phrase(said(row.text, m_language)).arg(sides.left, sides.right);
                return;
            }
        if (want.kind == "goal")
            part.label = goalLabel(sides);
        else if (want.kind == "row")
            part.label = nameOf(sides.left);
        else if (want.kind == "ask")
            part.text = question();
        else if (want.kind == "spot")
            part.text = spot(want.id);
    }

private:
    /// The condition or figure that a part is about.
    [[nodiscard]] std::string aboutOf(const WantedPart& want) const
    {
        const LessonStep& step = m_step.step;
        for (const LessonChoice& choice : step.choices)
            if (want.kind == "choice" && choice.id == want.id)
                return choice.when.text;
        for (const LessonRow& row : step.rows)
            if (want.kind == "row" && row.id == want.id)
                return row.figure.text;
        return step.goal.empty() ? std::string() : step.goal.front().is.text;
    }
    [[nodiscard]] std::string nameOf(const std::string& figure) const
    {
        const std::string bare = figure.substr(0, figure.find(" day "));
        for (const FigureOffer& offer : m_figures)
            if (offer.name == bare)
                return offer.words;
        return bare;
    }
    [[nodiscard]] std::string question() const
    {
        const LessonStep& step = m_step.step;
        const std::string figure = step.number ? step.number->figure.text
            : step.choices.empty()             ? std::string()
                                               : sidesOf(step.choices.front().when.text).left;
        const std::size_t day = figure.find(" day ");
        if (day == std::string::npos)
            return {};
        return Phrase(said(askText, m_language)).arg(nameOf(figure), figure.substr(day + 5));
    }
    [[nodiscard]] std::string goalLabel(const Sides& sides) const
    {
        if (sides.right == "0")
            return Phrase(said(goalNothing, m_language)).arg(nameOf(sides.left));
        LessonRuns runs;
        const auto run = runs.run(*m_step.begins);
        const FigureUnit unit = run ? valueOfFigure(**run, sides.left, m_step.day).unit : FigureUnit::Open;
        const std::string format = unit == FigureUnit::Money ? " | money" : isShare(unit) ? " | %" : " | number";
        const std::string bound = '{' + sides.right + format + '}';
        return Phrase(said(sides.sign == " <= " ? goalAtMost : goalAtLeast, m_language)).arg(nameOf(sides.left), bound);
    }
    /// What there is to see at a thing: what is claimed of it, else who it is.
    [[nodiscard]] std::string spot(const std::string& id) const
    {
        for (const LessonSpot& one : m_step.step.spots) {
            if (one.id != id)
                continue;
            if (const std::string figure = sidesOf(one.is.text).left; !figure.empty())
                return Phrase(said(spotText, m_language)).arg(nameOf(figure), figure);
            const std::string& at = one.at.text;
            if (at.starts_with("node."))
                return "**{name." + at.substr(5, at.find('.', 5) - 5) + "}**";
            for (const FigureOffer& offer : m_figures)
                if (offer.control == at)
                    return offer.words;
        }
        return {};
    }

    const RecordedStep& m_step;
    WordsSection& m_section;
    const Language& m_language;
    const std::vector<FigureOffer> m_figures;
};

} // namespace

void proposeWords(const Recording& recording, RecordedWords& words, const Language& language)
{
    for (const RecordedStep& step : recording.steps) {
        const bool known = words.section(step.step.id) != nullptr;
        WordsSection& section = sectionOf(words, step.step.id);
        Proposing proposing(step, section, language);
        if (!known || proposing.proposedOfAnotherDay())
            proposing.title();
        for (const WantedPart& want : wantedParts(step.step))
            if (!section.part(want.kind, want.id))
                proposing.part(want);
    }
}

WordsSection& sectionOf(RecordedWords& words, const std::string& step)
{
    const auto found = std::ranges::find(words.sections, step, &WordsSection::id);
    if (found != words.sections.end())
        return *found;
    WordsSection& made = words.sections.emplace_back();
    made.id = step;
    return made;
}

WordsPart& partOf(WordsSection& section, const std::string& kind, const std::string& id)
{
    for (WordsPart& part : section.parts)
        if (part.kind == kind && part.id == id)
            return part;
    WordsPart& made = section.parts.emplace_back();
    made.kind = kind;
    made.id = id;
    return made;
}

std::string idOfTitle(std::string_view title)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> plain{
        std::pair("ä", "ae"), {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"}, {"ß", "ss"}};
    std::string id;
    while (!title.empty() && id.size() < 40) {
        const auto sign = std::ranges::find_if(plain, [&](const auto& one) { return title.starts_with(one.first); });
        if (sign != plain.end()) {
            id += sign->second;
            title.remove_prefix(sign->first.size());
            continue;
        }
        const char c = title.front();
        title.remove_prefix(1);
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9'))
            id += small;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "lesson" : id;
}

} // namespace waterhammer
