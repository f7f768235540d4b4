// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson_places.h"

#include <QAction>
#include <QMainWindow>
#include <QToolButton>

#include <algorithm>

namespace waterhammer {

namespace {

/// Object names of controls that are a widget each.
struct PlaceRow {
    ControlRole role;
    std::string_view name; ///< behind the first point; empty: any
    const char* object;
    std::string_view panel = {}; ///< of the details
};

constexpr PlaceRow rows[] = {
    {ControlRole::Policies, {}, "policies"},
    {ControlRole::Policy, {}, "policies"},
    {ControlRole::Events, {}, "sheet_events"},
    {ControlRole::Event, {}, "sheet_events"},
    {ControlRole::Preset, {}, "addPolicy"},
    {ControlRole::Field, {}, "parameters"},
    {ControlRole::Account, {}, "tAccount", "detail"},
    {ControlRole::Ratio, {}, "slrDial", "detail"},
    {ControlRole::ValueAtRisk, {}, "valueAtRiskGauge", "detail"},
    {ControlRole::RollOff, {}, "rollOffGauge", "detail"},
    {ControlRole::Dealers, {}, "dealersTable", "dealers"},
    {ControlRole::Dial, {}, "loopGainDial", "market"},
    {ControlRole::State, {}, "stateRows", "market"},
    {ControlRole::Headline, {}, "headline"},
    {ControlRole::Transport, "speed", "speed"},
    {ControlRole::Transport, "rewind", "rewindDay"},
    {ControlRole::Transport, "back", "backDay"},
    {ControlRole::Transport, "play", "playDay"},
    {ControlRole::Transport, "step", "stepDay"},
    {ControlRole::Transport, "end", "endDay"},
    {ControlRole::Scrubber, {}, "scrubber"},
    {ControlRole::Wave, {}, "scrubber"},
    {ControlRole::Timeline, {}, "timeline"},
    {ControlRole::Sentence, {}, "sentence"},
    {ControlRole::Why, {}, "whyButton"},
    {ControlRole::WhyTree, {}, "whyTree", "why"},
    {ControlRole::Log, {}, "eventLog", "events"},
    {ControlRole::Runs, {}, "runs"},
    {ControlRole::Differences, {}, "differences"},
};

const PlaceRow* rowOf(const Control& control)
{
    const auto found = std::ranges::find_if(rows, [&](const PlaceRow& row) {
        return row.role == control.role && (row.name.empty() || row.name == control.name);
    });
    return found != std::end(rows) ? &*found : nullptr;
}

std::optional<Hint> named(const QMainWindow& window, const QString& object)
{
    if (auto* widget = window.findChild<QWidget*>(object))
        return Hint{widget, {}};
    return {};
}

/// The button of the tool bar that does it.
std::optional<Hint> buttonOf(const QMainWindow& window, const QString& action)
{
    for (QToolButton* button : window.findChildren<QToolButton*>())
        if (button->defaultAction() && button->defaultAction()->objectName() == action)
            return Hint{button, {}};
    return {};
}

} // namespace

std::optional<Hint> lessonPlace(
    const QMainWindow& window, const std::vector<PlacedPanel>& panels, const Control& control, const std::string& id)
{
    const QString name = QString::fromStdString(id);
    if (const auto free = named(window, QStringLiteral("free.") + name))
        return free; // where the step leaves it to the reader
    for (const PlacedPanel& placed : panels)
        if (auto place = placed.panel->placeOf(control))
            return place;
    if (control.role == ControlRole::Lever || control.role == ControlRole::Channel)
        return named(window, name);
    if (control.role == ControlRole::Action)
        return buttonOf(window, QString::fromStdString(control.name));
    const PlaceRow* row = rowOf(control);
    return row ? named(window, QLatin1String(row->object)) : std::nullopt;
}

std::string_view panelWith(const Control& control)
{
    const PlaceRow* row = rowOf(control);
    return row ? row->panel : std::string_view();
}

} // namespace waterhammer
