// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_places.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unordered_map>

namespace waterhammer {

namespace {

const std::string* extension(const Extensions& extensions, const char* key)
{
    const auto found = std::ranges::find(extensions, key, &std::pair<std::string, std::string>::first);
    return found == extensions.end() ? nullptr : &found->second;
}

template <class Entry>
std::vector<std::optional<QPointF>> placesOfEach(const std::vector<Entry>& entries, const std::vector<std::string>& ids)
{
    std::unordered_map<std::string, QPointF> dragged;
    for (const Entry& entry : entries)
        if (const auto place = placeIn(entry.extensions))
            dragged.emplace(entry.id, *place);
    if (dragged.empty())
        return {};
    std::vector<std::optional<QPointF>> places(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (const auto found = dragged.find(ids[i]); found != dragged.end())
            places[i] = found->second;
    return places;
}

std::vector<std::string> groupsOf(const std::vector<Dealer>& dealers, const std::vector<std::string>& ids)
{
    std::unordered_map<std::string, std::string> groups;
    for (const Dealer& dealer : dealers)
        if (const std::string* name = extension(dealer.extensions, groupKey))
            groups.emplace(dealer.id, *name);
    if (groups.empty())
        return {};
    std::vector<std::string> each(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (const auto found = groups.find(ids[i]); found != groups.end()) {
            // The value is JSON; a bare text becomes a document inside a list.
            const auto text = QJsonDocument::fromJson("[" + QByteArray::fromStdString(found->second) + "]");
            each[i] = text[0].toString().toStdString();
        }
    return each;
}

} // namespace

std::optional<QPointF> placeIn(const Extensions& extensions)
{
    const std::string* text = extension(extensions, placeKey);
    if (!text)
        return {};
    const QJsonObject place = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    const QJsonValue x = place[QLatin1String("x")], y = place[QLatin1String("y")];
    if (!x.isDouble() || !y.isDouble())
        return {};
    return QPointF(std::clamp(x.toDouble(), 0.0, 1.0), std::clamp(y.toDouble(), 0.0, 1.0));
}

void setPlace(Extensions& extensions, std::optional<QPointF> place)
{
    std::erase_if(extensions, [](const auto& entry) { return entry.first == placeKey; });
    if (!place)
        return;
    // A ten-thousandth of the width is less than a pixel, and short in the file.
    const auto share = [](double value) { return QByteArray::number(value, 'f', 4).toStdString(); };
    extensions.emplace_back(placeKey, "{\"x\":" + share(place->x()) + ",\"y\":" + share(place->y()) + "}");
}

GraphPlaces placesOf(const ScenarioDraft& draft, const Scenario& scenario)
{
    return {placesOfEach(draft.dealers, scenario.dealers.id), placesOfEach(draft.assets, scenario.assets.id),
        placesOfEach(draft.funds, scenario.funds.id), groupsOf(draft.dealers, scenario.dealers.id)};
}

} // namespace waterhammer
