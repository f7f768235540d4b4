// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/controls.h"

#include "model/editing/field_value.h"
#include "model/scenario/name_hints.h"
#include "model/words/charts.h"
#include "model/words/field_words.h"
#include "model/words/lever_words.h"
#include "model/words/row_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waterhammer {

namespace {

/// What may stand behind a control's first word.
enum class Behind { Nothing, Anything, Maybe };

struct RoleRow {
    std::string_view word;
    ControlRole role;
    Behind behind;
    bool freed = false;    ///< can be left to the reader
    bool deskOnly = false; ///< no other player has it
};

constexpr std::array roleRows{
    RoleRow{"lever", ControlRole::Lever, Behind::Anything, true},
    RoleRow{"channel", ControlRole::Channel, Behind::Anything, true},
    RoleRow{"policy", ControlRole::Policy, Behind::Anything, true},
    RoleRow{"event", ControlRole::Event, Behind::Anything, true},
    RoleRow{"policies", ControlRole::Policies, Behind::Nothing, true},
    RoleRow{"events", ControlRole::Events, Behind::Nothing, true},
    RoleRow{"preset", ControlRole::Preset, Behind::Anything, true, true},
    RoleRow{"field", ControlRole::Field, Behind::Anything, true},
    RoleRow{"graph", ControlRole::Graph, Behind::Nothing},
    RoleRow{"node", ControlRole::Node, Behind::Anything},
    RoleRow{"flow", ControlRole::Flow, Behind::Anything},
    RoleRow{"chart", ControlRole::Chart, Behind::Anything},
    RoleRow{"account", ControlRole::Account, Behind::Maybe},
    RoleRow{"ratio", ControlRole::Ratio, Behind::Nothing},
    RoleRow{"valueAtRisk", ControlRole::ValueAtRisk, Behind::Nothing},
    RoleRow{"rollOff", ControlRole::RollOff, Behind::Nothing},
    RoleRow{"dealers", ControlRole::Dealers, Behind::Maybe},
    RoleRow{"dial", ControlRole::Dial, Behind::Nothing},
    RoleRow{"state", ControlRole::State, Behind::Maybe},
    RoleRow{"headline", ControlRole::Headline, Behind::Nothing},
    RoleRow{"transport", ControlRole::Transport, Behind::Anything},
    RoleRow{"scrubber", ControlRole::Scrubber, Behind::Nothing},
    RoleRow{"timeline", ControlRole::Timeline, Behind::Nothing},
    RoleRow{"wave", ControlRole::Wave, Behind::Anything},
    RoleRow{"sentence", ControlRole::Sentence, Behind::Nothing},
    RoleRow{"why", ControlRole::Why, Behind::Nothing},
    RoleRow{"whyTree", ControlRole::WhyTree, Behind::Nothing},
    RoleRow{"log", ControlRole::Log, Behind::Nothing},
    RoleRow{"runs", ControlRole::Runs, Behind::Nothing},
    RoleRow{"differences", ControlRole::Differences, Behind::Nothing},
    RoleRow{"action", ControlRole::Action, Behind::Anything},
};

constexpr std::array<std::string_view, 5> nodeParts{"assets", "funding", "ratio", "lamps", "amount"};
constexpr std::array<std::string_view, 6> transports{"rewind", "back", "play", "step", "end", "speed"};
constexpr std::array<std::string_view, 5> stateRows{"priceShocks", "dealers", "liquidity", "feedback", "information"};

const RoleRow& rowOf(ControlRole role) { return *std::ranges::find(roleRows, role, &RoleRow::role); }

/// The list in which a dealer, a fund or an asset stands; empty: in none. "assets:ID" names the list.
/// `index`: its row there.
std::string listOf(std::string_view& id, std::size_t& index, const ScenarioDraft& draft)
{
    const auto has = [&](const auto& rows, std::string_view which) {
        const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.id == which; });
        if (found != rows.end())
            index = static_cast<std::size_t>(found - rows.begin());
        return found != rows.end();
    };
    for (const char* list : {"dealers", "funds", "assets"}) {
        const std::string prefix = std::string(list) + ':';
        const bool named = id.starts_with(prefix);
        const std::string_view which = named ? id.substr(prefix.size()) : id;
        const bool found = *list == 'd' ? has(draft.dealers, which)
            : *list == 'f'              ? has(draft.funds, which)
                                        : has(draft.assets, which);
        if (found && (named || id.find(':') == std::string_view::npos)) {
            id = which;
            return list;
        }
    }
    return id == "lenders" || id == "official" ? std::string(id) : std::string();
}

/// Of a node and of a flow: ids may hold points.
bool takeNode(Control& control, const ScenarioDraft& draft)
{
    std::string_view id = control.name;
    if (control.kind = listOf(id, control.index, draft); !control.kind.empty()) {
        control.id = id;
        return true;
    }
    const std::size_t point = control.name.rfind('.');
    if (point == std::string::npos)
        return false;
    control.part = control.name.substr(point + 1);
    id = std::string_view(control.name).substr(0, point);
    control.kind = listOf(id, control.index, draft);
    control.id = id;
    return !control.kind.empty() && std::ranges::find(nodeParts, control.part) != nodeParts.end();
}

bool takeFlow(Control& control, const ScenarioDraft& draft)
{
    for (std::size_t point = control.name.find('.'); point != std::string::npos;
         point = control.name.find('.', point + 1)) {
        std::string_view from = std::string_view(control.name).substr(0, point),
                         to = std::string_view(control.name).substr(point + 1);
        const std::string kind = listOf(from, control.index, draft);
        std::string end = kind.empty() ? std::string() : listOf(to, control.to, draft);
        if (end.empty())
            continue;
        control.kind = kind;
        control.endKind = std::move(end);
        control.id = from;
        control.part = to;
        return true;
    }
    return false;
}

bool takeRow(Control& control, const ScenarioDraft& draft, Part part)
{
    control.id = control.name;
    return rowNamed(draft, part, control.name).has_value();
}

template <class Names> bool isOneOf(const std::string& name, const Names& names)
{
    return std::ranges::find(names, name) != std::end(names);
}

/// Whether what stands behind the first word is there.
bool fits(Control& control, const ScenarioDraft& draft)
{
    switch (control.role) {
    case ControlRole::Lever: return leverOf(control).has_value();
    case ControlRole::Channel: return channelOf(control).has_value();
    case ControlRole::Policy: return takeRow(control, draft, Part::Policies);
    case ControlRole::Event: return takeRow(control, draft, Part::Events);
    case ControlRole::Preset:
        return std::ranges::any_of(policyKindTable, [&](const auto& row) { return row.key == control.name; });
    case ControlRole::Field: return fieldAt(draft, control.name) && control.name.find('*') == std::string::npos;
    case ControlRole::Node: return takeNode(control, draft);
    case ControlRole::Flow: return takeFlow(control, draft);
    case ControlRole::Chart: return chartKindOf(control.name).has_value();
    case ControlRole::Account:
        return control.name.empty() || draft.dealers.empty()
            || fieldAt(draft, "dealers[" + draft.dealers.front().id + "]." + control.name);
    case ControlRole::Dealers:
        control.id = control.name;
        return control.name.empty() || rowNamed(draft, Part::Dealers, control.name);
    case ControlRole::State: return control.name.empty() || isOneOf(control.name, stateRows);
    case ControlRole::Transport: return isOneOf(control.name, transports);
    case ControlRole::Wave: return std::ranges::all_of(control.name, [](char c) { return c >= 'A' && c <= 'Z'; });
    case ControlRole::Policies:
    case ControlRole::Events:
    case ControlRole::Graph:
    case ControlRole::Ratio:
    case ControlRole::ValueAtRisk:
    case ControlRole::RollOff:
    case ControlRole::Dial:
    case ControlRole::Headline:
    case ControlRole::Scrubber:
    case ControlRole::Timeline:
    case ControlRole::Sentence:
    case ControlRole::Why:
    case ControlRole::WhyTree:
    case ControlRole::Log:
    case ControlRole::Runs:
    case ControlRole::Differences:
    case ControlRole::Action: break;
    }
    return true;
}

/// Ids that are near to what was written, of those that a list can hold.
std::vector<std::string> knownIds(const ScenarioDraft& draft)
{
    std::vector<std::string> known;
    for (const RoleRow& row : roleRows)
        if (row.behind != Behind::Anything)
            known.emplace_back(row.word);
    for (const Lever lever : allLevers)
        known.push_back("lever." + std::string(leverName(lever)));
    for (const ChannelInfo& channel : channelTable)
        known.push_back("channel." + std::string(channel.key));
    for (int kind = 0; kind < chartKinds(); ++kind)
        known.push_back("chart." + std::string(chartKeyOf(static_cast<ChartKind>(kind))));
    const auto nodes = [&](const auto& rows) {
        for (const auto& row : rows)
            known.push_back("node." + row.id);
    };
    nodes(draft.dealers);
    nodes(draft.assets);
    nodes(draft.funds);
    return known;
}

/// The label of a field, by the last names of its path.
Saying fieldLabel(const std::string& path, const ScenarioDraft& draft, const Language& language)
{
    const std::string key = path.substr(path.find_last_of('.') + 1);
    const bool limit = path.find(".constraints.") != std::string::npos;
    if (path.starts_with("dealers[")) {
        if (limit)
            return fieldWords(Constraints(), key, language).label;
        for (const char* book : {".holdings.", ".repo.", ".repoLenders."})
            if (const std::size_t at = path.find(book); at != std::string::npos) {
                const std::string_view name(book + 1, std::string_view(book).size() - 2);
                return fieldWords(Dealer(), name, language).label + ": " + path.substr(at + name.size() + 2);
            }
        return fieldWords(Dealer(), key, language).label;
    }
    if (path.starts_with("assets["))
        return fieldWords(Asset(), key, language).label;
    if (path.starts_with("funds["))
        return fieldWords(Fund(), key, language).label;
    if (path.starts_with("market.channels."))
        return fieldWords(Channels(), key, language).label;
    if (path.starts_with("market."))
        return fieldWords(Market(), key, language).label;
    const auto place = findField(draft, path);
    if (place && place->part && place->rows.size() == 1) {
        const std::size_t row = place->rows.front();
        if (*place->part == Part::Events)
            return fieldWords(draft.events[row], key, language).label;
        if (*place->part == Part::Policies)
            return fieldWords(draft.policies[row], key, language).label;
    }
    return key;
}

} // namespace

FoundControl findControl(std::string_view id, const ScenarioDraft& draft)
{
    const std::size_t point = id.find('.');
    const std::string_view word = id.substr(0, point);
    const auto row = std::ranges::find(roleRows, word, &RoleRow::word);
    if (row != roleRows.end()) {
        Control control;
        control.role = row->role;
        control.name = point == std::string_view::npos ? std::string_view() : id.substr(point + 1);
        const bool shape = row->behind == Behind::Maybe || (row->behind == Behind::Anything) != control.name.empty();
        if (shape && fits(control, draft))
            return {control, {}};
    }
    const std::vector<std::string> known = knownIds(draft);
    const std::vector<std::string_view> views(known.begin(), known.end());
    return {{}, nameHint(id, views).meant};
}

bool canBeFreed(const Control& control) { return rowOf(control.role).freed; }

bool needsDesk(const Control& control)
{
    return rowOf(control.role).deskOnly || (control.role == ControlRole::Action && control.name != "undo")
        || (control.role == ControlRole::Transport && control.name == "speed");
}

std::optional<std::string> pathOf(const Control& control, const ScenarioDraft& draft)
{
    if (control.role == ControlRole::Field)
        return control.name;
    if (control.role == ControlRole::Channel)
        return "market.channels." + control.name;
    if (control.role == ControlRole::Policy)
        return "policies[" + control.name + "].on";
    if (control.role != ControlRole::Event)
        return {};
    const auto row = rowNamed(draft, Part::Events, control.name);
    const std::string_view size = row ? infoOf(draft.events[*row].kind).sizeKey : std::string_view();
    return "events[" + control.name + "]." + (size.empty() ? "value" : std::string(size));
}

std::optional<Lever> leverOf(const Control& control)
{
    if (control.role == ControlRole::Lever)
        for (const Lever lever : allLevers)
            if (leverName(lever) == control.name)
                return lever;
    return {};
}

std::optional<Channel> channelOf(const Control& control)
{
    if (control.role == ControlRole::Channel)
        for (const ChannelInfo& row : channelTable)
            if (row.key == control.name)
                return row.channel;
    return {};
}

Saying controlName(const Control& control, const ScenarioDraft& draft, const Language& language)
{
    if (const auto lever = leverOf(control))
        return leverLabels(*lever, leverState(*lever, draft, draft), draft, language).front();
    if (const auto channel = channelOf(control))
        return said(infoOf(*channel).name, language);
    if (control.role == ControlRole::Field)
        return fieldLabel(control.name, draft, language);
    if (control.role == ControlRole::Chart)
        return chartTitle(*chartKindOf(control.name), language, moneyUnit(draft));
    for (const auto& [role, part] : {std::pair{ControlRole::Policy, Part::Policies}, {ControlRole::Event, Part::Events},
             {ControlRole::Dealers, Part::Dealers}})
        if (control.role == role)
            if (const auto row = rowNamed(draft, part, control.name))
                return rowTitle(draft, part, *row, language);
    return control.name.empty() ? Saying(rowOf(control.role).word) : control.name;
}

} // namespace waterhammer
