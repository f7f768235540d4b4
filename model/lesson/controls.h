// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/levers.h"
#include "model/scenario/channels.h"
#include "model/words/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Controls by the names that lessons give them: what each is, whether it can be left to the reader, and what it moves.
namespace waterhammer {

/// What a control is. Its `name` is what stands behind the first point: "slrMinimum", "prime.ratio", "prices".
enum class ControlRole {
    Lever,
    Channel,
    Policy,
    Event,
    Policies,
    Events,
    Preset,
    Field, ///< name: its path
    Graph,
    Node, ///< name: "ID", "ID.ratio", "assets:ID", "lenders", "official"
    Flow, ///< name: "FROM.TO"
    Chart,
    Account, ///< name: piece, or nothing
    Ratio,
    ValueAtRisk,
    RollOff,
    Dealers, ///< name: ID, or nothing
    Dial,
    State, ///< name: row, or nothing
    Headline,
    Transport,
    Scrubber,
    Timeline,
    Wave,
    Sentence,
    Why,
    WhyTree,
    Log,
    Runs,
    Differences,
    Action
};

/// A control that a lesson names.
struct Control {
    ControlRole role = ControlRole::Graph; ///< what it is
    std::string name;                      ///< behind the first point
    std::string id;                        ///< of a node, dealer, flow's first end, policy, event; as it stands
    std::string part;                      ///< of a node: "ratio"; of a flow: its second end
    std::size_t index = 0, to = 0;         ///< of a node, and of a flow's second end: the row of its list
    std::string kind;                      ///< of a node: "dealers", "funds", "assets", where that is known
    std::string endKind;                   ///< of a flow's second end, likewise
};

/// A control by its id in this scenario, or the id that was probably meant (empty: none is near).
struct FoundControl {
    std::optional<Control> control; ///< nothing: there is none
    std::string meant;              ///< then
};
/// Looks it up.
[[nodiscard]] FoundControl findControl(std::string_view id, const ScenarioDraft& draft);

/// Whether it can be left to the reader.
[[nodiscard]] bool canBeFreed(const Control& control);
/// Whether it is on the desk alone.
[[nodiscard]] bool needsDesk(const Control& control);
/// Where it moves figures of the scenario: the path a `field` or `event` or `policy` moves; of a lever nothing.
[[nodiscard]] std::optional<std::string> pathOf(const Control& control, const ScenarioDraft& draft);
/// The lever or the channel that it is.
[[nodiscard]] std::optional<Lever> leverOf(const Control& control);
[[nodiscard]] std::optional<Channel> channelOf(const Control& control);

/// What it is called on screen.
[[nodiscard]] Saying controlName(const Control& control, const ScenarioDraft& draft, const Language& language);

} // namespace waterhammer
