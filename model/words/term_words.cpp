// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/term_words.h"

#include "model/scenario/parameter_path.h"
#include "model/scenario/term_changes.h"
#include "model/words/field_words.h"
#include "model/words/names.h"
#include "model/words/saying.h"
#include "model/words/typed_figure.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>

namespace waterhammer {

namespace {

constexpr std::string_view marketPrefix = "market.", channelsPrefix = "market.channels.";

/// A path taken apart: the list ("dealers"), who in it ("d2", "0", "*") and the field; list empty for the market.
struct Parts {
    std::string_view list, who, field;
};
Parts partsOf(std::string_view path)
{
    const std::size_t open = path.find('['), close = path.find("].");
    if (open == std::string_view::npos || close == std::string_view::npos)
        return {{}, {}, path};
    return {path.substr(0, open), path.substr(open + 1, close - open - 1), path.substr(close + 2)};
}

/// The words of one language.
struct TermWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(TermWords)
public:
    using Lookup = std::function<std::string(std::string_view list, std::string_view who)>;

    [[nodiscard]] Saying name(std::string_view path, const Lookup& lookup) const
    {
        const Parts parts = partsOf(path);
        if (parts.list.empty())
            return label(path);
        return parts.who == "*" ? ofAll(label(path), parts.list) : of(label(path), lookup(parts.list, parts.who));
    }
    [[nodiscard]] Saying of(const Saying& what, const Saying& whom) const
    {
        return tr("%1 of %2", "a figure of a dealer or an asset").arg(what, whom);
    }
    [[nodiscard]] Saying ofAll(const Saying& what, std::string_view list) const
    {
        return (list == "dealers" ? tr("%1 of all dealers") : tr("%1 of all assets")).arg(what);
    }
    [[nodiscard]] Saying onOrOff(bool on) const { return on ? tr("on") : tr("off"); }

    [[nodiscard]] Saying label(std::string_view path) const
    {
        const Parts parts = partsOf(path);
        if (const auto field = constraintField(parts.field); field && parts.list == "dealers")
            return fieldWords(Constraints(), *field, m_language).label;
        if (parts.list == "assets")
            return fieldWords(Asset(), parts.field, m_language).label;
        if (path.starts_with(channelsPrefix))
            return tr("Channel: %1").arg(fieldWords(Channels(), path.substr(channelsPrefix.size()), m_language).label);
        if (path.starts_with(marketPrefix))
            return fieldWords(Market(), path.substr(marketPrefix.size()), m_language).label;
        return std::string(path);
    }

    [[nodiscard]] Saying all(const Parts& parts) const
    {
        return parts.list == "dealers" ? tr("all dealers", "whose term it is") : tr("all assets", "whose term it is");
    }

    [[nodiscard]] Saying change(std::string_view path, const TermChange& c, const MoneyUnit& money) const
    {
        const Saying now = value(path, c.now, money);
        if (c.least == c.now && c.most == c.now)
            return tr("stays at %1", "a term").arg(now);
        Saying before = value(path, c.least, money);
        if (c.least != c.most) {
            constexpr std::string_view times = "\u00d7\u2009";
            const Saying most = value(path, c.most, money);
            before = bare(before, most) + "\u2013" + most.substr(most.starts_with(times) ? times.size() : 0);
        }
        return tr("%1 \u2192 %2").arg(bare(before, now), now);
    }

    [[nodiscard]] Saying value(std::string_view path, const TermValue& value, const MoneyUnit& money) const
    {
        if (const bool* on = std::get_if<bool>(&value))
            return onOrOff(*on);
        const double* number = std::get_if<double>(&value);
        if (!number)
            return absent(path);
        if (isSwitch(path))
            return onOrOff(*number != 0);
        return typedFigure(*number, termField(path).unit, Figures(m_language, money));
    }

private:
    /// What holds where a term has no value of its own.
    [[nodiscard]] Saying absent(std::string_view path) const
    {
        if (path.ends_with(".varLimit"))
            return tr("no limit", "of value at risk");
        if (path.ends_with(".slrTrigger") || path.ends_with(".slrTarget"))
            return tr("as the minimum", "a trigger or target without a value of its own");
        return tr("none", "a term without a value");
    }
    /// Without its unit, where the other figure has the same.
    static Saying bare(const Saying& figure, const Saying& other)
    {
        const auto unit = [](const Saying& text) {
            const auto last = text.find_last_of("0123456789");
            return last == Saying::npos ? Saying() : text.substr(last + 1);
        };
        return unit(figure) == unit(other) ? figure.substr(0, figure.size() - unit(figure).size()) : figure;
    }
};

/// By id, else by index.
template <class List> std::optional<std::size_t> findIn(const List& ids, std::string_view who)
{
    if (const auto found = std::ranges::find(ids, who); found != ids.end())
        return static_cast<std::size_t>(found - ids.begin());
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(who.data(), who.data() + who.size(), index);
    return error == std::errc() && end == who.data() + who.size() && index < ids.size() ? std::optional(index)
                                                                                        : std::nullopt;
}

std::string nameIn(const std::vector<std::string>& ids, const std::vector<std::string>& names, std::string_view who)
{
    const auto at = findIn(ids, who);
    return !at ? std::string(who) : names[*at];
}

template <class T> std::string nameAmong(const std::vector<T>& list, std::string_view who)
{
    std::vector<std::string> ids, names;
    for (const T& each : list) {
        ids.push_back(each.id);
        names.push_back(shownName(each));
    }
    return nameIn(ids, names, who);
}

TermValue valueAt(const ScenarioDraft& draft, std::string_view path)
{
    const auto value = number(draft, path);
    if (!value)
        return {};
    return isSwitch(path) ? TermValue(*value != 0) : TermValue(*value);
}

} // namespace

std::string termName(const ScenarioDraft& draft, std::string_view path, const Language& language)
{
    return TermWords{language}.name(path, [&](std::string_view list, std::string_view who) {
        return list == "dealers" ? nameAmong(draft.dealers, who) : nameAmong(draft.assets, who);
    });
}

std::string termName(const Scenario& scenario, std::string_view path, const Language& language)
{
    return TermWords{language}.name(path, [&](std::string_view list, std::string_view who) {
        return list == "dealers" ? nameIn(scenario.dealers.id, scenario.dealers.name, who)
                                 : nameIn(scenario.assets.id, scenario.assets.name, who);
    });
}

std::string termLabel(std::string_view path, const Language& language) { return TermWords{language}.label(path); }

std::string termOf(const std::string& what, const std::string& whom, const Language& language)
{
    return TermWords{language}.of(what, whom);
}

std::string termOfAll(const std::string& what, std::string_view list, const Language& language)
{
    return TermWords{language}.ofAll(what, list);
}

std::string switchText(bool on, const Language& language) { return TermWords{language}.onOrOff(on); }

std::string termOwner(const Scenario& scenario, std::string_view path, const Language& language, bool brief)
{
    const Parts parts = partsOf(path);
    if (parts.list.empty())
        return {};
    if (parts.who == "*")
        return TermWords{language}.all(parts);
    if (parts.list == "dealers")
        return nameIn(scenario.dealers.id, scenario.dealers.name, parts.who);
    const auto at = findIn(scenario.assets.id, parts.who);
    return brief && at ? assetCodeOf(scenario.assets.id[*at])
                       : nameIn(scenario.assets.id, scenario.assets.name, parts.who);
}

bool sameTerm(std::string_view a, std::string_view b)
{
    const Parts first = partsOf(a), second = partsOf(b);
    return first.list == second.list && first.field == second.field;
}

std::string termChange(std::string_view path, const TermChange& change, const Language& language, const MoneyUnit& unit)
{
    return TermWords{language}.change(path, change, unit);
}

std::string termValue(std::string_view path, const TermValue& value, const Language& language, const MoneyUnit& unit)
{
    return TermWords{language}.value(path, value, unit);
}

TermValue termBefore(const ScenarioDraft& draft, std::size_t index)
{
    const Event& event = draft.events[index];
    std::vector<const Event*> earlier;
    for (std::size_t i = 0; i < draft.events.size(); ++i)
        if (const Event& other = draft.events[i]; other.kind == EventKind::Set && other.on
            && (other.round < event.round || (other.round == event.round && i < index)))
            earlier.push_back(&other);
    std::ranges::stable_sort(earlier, {}, &Event::round);
    ScenarioDraft then = draft;
    for (const Event* other : earlier)
        static_cast<void>(applySet(then, *other)); // one that is wrong changes nothing
    return valueAt(then, event.path);
}

} // namespace waterhammer
