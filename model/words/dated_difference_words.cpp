// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/dated_difference_words.h"

#include "model/editing/branching.h"
#include "model/editing/edit.h"
#include "model/scenario/term_changes.h"
#include "model/words/field_words.h"
#include "model/words/figures.h"
#include "model/words/names.h"
#include "model/words/policy_words.h"
#include "model/words/saying.h"
#include "model/words/term_words.h"
#include "model/words/typed_figure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace waterhammer {

namespace {

/// The scenario that has the rows of a difference: of what is left out the first, else the second.
const ScenarioDraft& draftOf(const Difference& d, const ScenarioDraft& first, const ScenarioDraft& second)
{
    return d.field.empty() && std::get<bool>(d.second) ? second : first;
}

const Event* eventOf(const Difference& d, const ScenarioDraft& draft)
{
    const auto row = rowNamed(draft, Part::Events, d.row);
    return row ? &draft.events[*row] : nullptr;
}

/// What of a term's path is the same for several dealers or assets.
std::string termKey(const std::string& path)
{
    const auto open = path.find('['), close = path.find(']');
    return open == std::string::npos || close == std::string::npos ? path : path.substr(0, open) + path.substr(close);
}

/// What differences that are told together have in common; empty: told alone.
std::string keyOf(const DifferenceGroup& group, const ScenarioDraft& first, const ScenarioDraft& second)
{
    const Difference& d = group.front();
    if (d.part == Part::Policies)
        return d.field == "from" && std::holds_alternative<double>(d.second)
            ? "policies to " + std::to_string(std::get<double>(d.second))
            : std::string();
    if (d.part != Part::Events)
        return {};
    const Event* event = eventOf(d, draftOf(d, first, second));
    if (!event)
        return {};
    const std::string kind = std::to_string(static_cast<int>(event->kind)) + ' ' + termKey(event->path);
    if (d.field.empty())
        return (std::get<bool>(d.second) ? "added " : "gone ") + std::to_string(event->round) + ' ' + kind;
    if (d.field == "round")
        return "round " + kind + std::to_string(std::get<double>(d.second));
    return d.field == infoOf(event->kind).sizeKey ? "size " + kind : std::string();
}

/// From the least to the most of several.
struct Span {
    double least = 0, most = 0;
};
Span spanOf(const std::vector<double>& values)
{
    const auto [least, most] = std::ranges::minmax(values);
    return {least, most};
}

class DatedWriter {
    Q_DECLARE_TR_FUNCTIONS(Differences)
public:
    DatedWriter(const ScenarioDraft& first, const ScenarioDraft& second, const Language& language)
        : m_first(first)
        , m_second(second)
        , m_language(language)
        , m_figures(language, moneyUnit(first))
    {
    }

    [[nodiscard]] Saying text(const DifferenceGroup& group) const
    {
        const Difference& d = group.front();
        const ScenarioDraft& draft = draftOf(d, m_first, m_second);
        if (d.part == Part::Policies)
            return group.size() > 1 && d.field == "from" ? policies(group) : Saying();
        if (d.part != Part::Events)
            return {};
        std::vector<const Event*> events;
        for (const Difference& each : group)
            if (const Event* event = eventOf(each, draft))
                events.push_back(event);
        if (events.empty())
            return {};
        const bool set = events.front()->kind == EventKind::Set, added = d.field.empty() && std::get<bool>(d.second);
        if (set && added)
            return tr("From day %1 on: %2", "a term and its values")
                .arg(std::to_string(events.front()->round), terms(events, draft));
        if (set && d.field.empty())
            return tr("Left out: from day %1 on %2", "a term and its values")
                .arg(std::to_string(events.front()->round), terms(events, draft));
        if (events.size() < 2)
            return {};
        if (d.field == "round")
            return days(title(events, draft), group);
        if (d.field.empty())
            return (added ? tr("Added: %1") : tr("Left out: %1"))
                .arg(tr("%1 %2 on day %3", "an event, its size and its day")
                         .arg(title(events, draft), sizes(events), std::to_string(events.front()->round)));
        return tr("%1 %2 \u2192 %3", "a figure, before and after")
            .arg(title(events, draft), values(group, &Difference::first, *events.front()),
                values(group, &Difference::second, *events.front()));
    }

private:
    // ---- Whose they are

    /// "Dealer A and Dealer B", "Dealer A, Dealer B, Dealer C and 9 more"; empty where they strike nobody by name.
    [[nodiscard]] Saying whom(const std::vector<const Event*>& events, const ScenarioDraft& draft) const
    {
        std::set<std::string> seen;
        std::vector<std::string> names;
        for (const Event* event : events)
            if (const auto [list, id] = struck(*event); !id.empty() && seen.insert(id).second) {
                const auto row = rowOf(draft, list, id);
                names.push_back(!row            ? id
                        : list == Part::Dealers ? shownName(draft.dealers[*row])
                        : list == Part::Assets  ? shownName(draft.assets[*row])
                                                : shownName(draft.funds[*row]));
            }
        return names.empty() ? Saying() : brief(std::move(names));
    }
    /// The first of many by name: a sentence that names nobody is that of any two runs.
    [[nodiscard]] std::vector<std::string> shortened(std::vector<std::string> names) const
    {
        constexpr std::size_t most = 3;
        if (names.size() > most) {
            const int rest = static_cast<int>(names.size() - most);
            names.resize(most);
            names.push_back(tr("%n more", nullptr, rest));
        }
        return names;
    }
    [[nodiscard]] Saying brief(std::vector<std::string> names) const
    {
        return listed(shortened(std::move(names)), m_language);
    }
    static std::pair<Part, std::string> struck(const Event& event)
    {
        if (event.kind == EventKind::Set) {
            const auto open = event.path.find('['), close = event.path.find(']');
            if (open == std::string::npos || close == std::string::npos)
                return {};
            const auto part = partOfKey(std::string_view(event.path).substr(0, open));
            return {part.value_or(Part::Dealers), event.path.substr(open + 1, close - open - 1)};
        }
        return !event.asset.empty() ? std::pair(Part::Assets, event.asset)
            : event.dealer          ? std::pair(Part::Dealers, *event.dealer)
                                    : std::pair(Part::Funds, event.fund.value_or(""));
    }
    /// "Market depth: US Treasuries and Agency MBS", "SLR minimum of Dealer A and Dealer B".
    [[nodiscard]] Saying title(const std::vector<const Event*>& events, const ScenarioDraft& draft) const
    {
        const Event& event = *events.front();
        if (event.kind == EventKind::Set)
            return events.size() == 1
                ? Saying(termName(draft, event.path, m_language))
                : Saying(termOf(termLabel(event.path, m_language), whom(events, draft), m_language));
        const Saying kind = kindWords(event.kind, m_language).label, all = whom(events, draft);
        return all.empty() ? kind : Saying(tr("%1: %2").arg(kind, all));
    }

    // ---- Their figures

    [[nodiscard]] Saying span(const Span& of, std::string_view unit) const
    {
        const auto figure = [&](double value) { return typedFigure(rounded(value), unit, m_figures, 1); };
        return of.least == of.most ? Saying(figure(of.least))
                                   : Saying(tr("%1 to %2", "of a range").arg(figure(of.least), figure(of.most)));
    }
    /// What nobody has typed, the rest of a shock of which some days are past, has four digits.
    static double rounded(double value)
    {
        if (value == 0 || !std::isfinite(value))
            return value;
        const double power = std::pow(10, 3 - std::floor(std::log10(std::abs(value))));
        return std::round(value * power) / power;
    }
    [[nodiscard]] Saying sizes(const std::vector<const Event*>& events) const
    {
        std::vector<double> all;
        for (const Event* event : events)
            all.push_back(event->size);
        return span(spanOf(all), infoOf(events.front()->kind).unit);
    }
    [[nodiscard]] Saying values(const DifferenceGroup& group, FieldValue Difference::*side, const Event& event) const
    {
        std::vector<double> all;
        for (const Difference& d : group)
            if (const auto* number = std::get_if<double>(&(d.*side)))
                all.push_back(*number);
        return all.empty() ? Saying() : span(spanOf(all), infoOf(event.kind).unit);
    }

    /// A term of all whom the events name, as it stands on the day before and from then on.
    [[nodiscard]] Saying terms(const std::vector<const Event*>& events, const ScenarioDraft& draft) const
    {
        const Event& event = *events.front();
        const ScenarioDraft standing = termsOn(draft, event.round - 1);
        std::vector<double> before, now;
        for (const Event* each : events) {
            for (const FieldValue& value : valuesAt(standing, each->path))
                if (const auto* number = std::get_if<double>(&value))
                    before.push_back(*number);
            if (const auto* number = std::get_if<double>(&each->value))
                now.push_back(*number);
        }
        const Saying what = title(events, draft);
        const std::string_view unit = termField(event.path).unit;
        const auto said = [&](const TermValue& value) {
            return termValue(event.path, value, m_language, moneyUnit(draft));
        };
        const Saying then = !before.empty() ? span(spanOf(before), unit) : Saying(said(termAt(standing, event.path)));
        return tr("%1 %2 \u2192 %3", "a figure, before and after")
            .arg(what, then, now.empty() ? Saying(said(event.value)) : span(spanOf(now), unit));
    }
    static std::vector<FieldValue> valuesAt(const ScenarioDraft& draft, const std::string& path)
    {
        const auto place = findField(draft, path);
        if (!place)
            return {};
        std::vector<FieldValue> all;
        if (!place->part) {
            if (const auto value = fieldAt(draft, path))
                all.push_back(*value);
            return all;
        }
        for (const std::size_t row : place->rows)
            if (const auto value = fieldAt(draft, fieldPath(draft, *place->part, row, place->field)))
                all.push_back(*value);
        return all;
    }
    static TermValue termAt(const ScenarioDraft& draft, const std::string& path)
    {
        const auto all = valuesAt(draft, path);
        if (all.empty())
            return {};
        if (const auto* on = std::get_if<bool>(&all.front()))
            return *on;
        return {};
    }

    // ---- Their days

    [[nodiscard]] Saying days(const Saying& what, const DifferenceGroup& group) const
    {
        std::vector<double> before;
        for (const Difference& d : group)
            before.push_back(std::get<double>(d.first));
        const Span was = spanOf(before);
        const Saying now = typedFigure(std::get<double>(group.front().second), {}, m_figures);
        const Saying least = typedFigure(was.least, {}, m_figures), most = typedFigure(was.most, {}, m_figures);
        return was.least == was.most
            ? tr("%1: day %2 instead of day %3", "the second scenario's day first").arg(what, now, least)
            : tr("%1: day %2 instead of day %3 to %4", "the second scenario's day first").arg(what, now, least, most);
    }
    [[nodiscard]] Saying policies(const DifferenceGroup& group) const
    {
        const int count = static_cast<int>(group.size());
        std::vector<std::string> names;
        for (const Difference& d : group)
            if (const auto row = rowNamed(m_first, Part::Policies, d.row))
                names.push_back(policyPhrase(m_first.policies[*row], m_first, m_language));
        if (group.size() != m_first.policies.size())
            return days(brief(std::move(names)), group);
        Saying all; // what a policy is called has commas of its own
        for (const std::string& name : shortened(std::move(names)))
            all += (all.empty() ? "" : "; ") + name;
        return days(tr("All %n policies (%1)", nullptr, count).arg(all), group);
    }

    const ScenarioDraft& m_first;
    const ScenarioDraft& m_second;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::vector<DifferenceGroup> datedTogether(
    const std::vector<DifferenceGroup>& groups, const ScenarioDraft& first, const ScenarioDraft& second)
{
    std::vector<DifferenceGroup> together;
    std::map<std::string, std::size_t> place;
    for (const DifferenceGroup& group : groups) {
        const std::string key = keyOf(group, first, second);
        const auto found = key.empty() ? place.end() : place.find(key);
        if (found != place.end()) {
            std::ranges::copy(group, std::back_inserter(together[found->second]));
            continue;
        }
        if (!key.empty())
            place.emplace(key, together.size());
        together.push_back(group);
    }
    return together;
}

std::string datedTogetherText(
    const DifferenceGroup& group, const ScenarioDraft& first, const ScenarioDraft& second, const Language& language)
{
    return DatedWriter(first, second, language).text(group);
}

} // namespace waterhammer
