// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/state_json.h"

namespace waterhammer::cli {

void writeParts(JsonWriter& json, const std::optional<FeedbackParts>& parts)
{
    if (!parts)
        return json.null();
    json.beginObject(JsonWriter::Shape::Inline);
    for (const auto& row : feedbackPartTable)
        json.member(row.key, (*parts)[row.part]);
    json.endObject();
}

void writeSwitch(JsonWriter& json, const Scenario& scenario, const std::optional<FeedbackSwitch>& found)
{
    if (!found)
        return json.null();
    json.beginObject(JsonWriter::Shape::Inline);
    json.member("round", found->day);
    json.key("why");
    if (found->why)
        json.value(feedbackPartTable[indexOf(*found->why)].key);
    else
        writeNames(json, scenario.assets.id, found->assets);
    json.key("runsAway");
    found->runsAway ? json.value(*found->runsAway) : json.null();
    json.endObject();
}

void writeState(JsonWriter& json, const Scenario& scenario, const DayState& told)
{
    const MarketState& state = told.state;
    json.beginObject(JsonWriter::Shape::Inline);
    json.member("day", told.day);
    json.member("priceShocks", state.priceShocks.stress);
    json.member("dealers", state.dealers.stress);
    json.member("liquidity", state.liquidity.stress);
    json.member("worstAsset", scenario.assets.id[state.worst]);
    json.member("feedback", state.feedback.stress);
    json.member("information", state.information.stress);
    json.member("widestMarkDown", state.widestMarkDown);
    json.endObject();
}

void writeStates(JsonWriter& json, const Scenario& scenario, const std::optional<DayState>& below,
    const std::optional<DayState>& above)
{
    json.beginObject();
    for (const auto& [key, state] : {std::pair{"below", &below}, {"above", &above}}) {
        json.key(key);
        *state ? writeState(json, scenario, **state) : json.null();
    }
    json.endObject();
}

void writeWaves(JsonWriter& json, const Scenario& scenario, const std::vector<Wave>& waves)
{
    json.beginArray();
    for (const Wave& wave : waves) {
        json.beginObject(JsonWriter::Shape::Inline);
        json.member("letters", wave.letters);
        json.member("round", wave.day);
        json.key("dealers");
        writeNames(json, scenario.dealers.id, wave.dealers);
        json.endObject();
    }
    json.endArray();
}

void writeNames(JsonWriter& json, const std::vector<std::string>& ids, const std::vector<std::uint32_t>& named)
{
    json.beginArray(JsonWriter::Shape::Inline);
    for (const auto i : named)
        json.value(ids[i]);
    json.endArray();
}

} // namespace waterhammer::cli
