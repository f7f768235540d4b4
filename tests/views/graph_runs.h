// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/scenario_json.h"
#include "views/shown/run.h"

#include <memory>
#include <string>

/// Runs for tests of views.
namespace waterhammer {

inline RunPtr runOf(const ScenarioDraft& draft)
{
    auto scenario = validate(draft);
    if (!scenario)
        return {};
    return finishedRun(std::make_shared<const ScenarioDraft>(draft), simulate(*scenario));
}

/// One of the scenarios that come with the program, by the beginning of its file name.
inline ScenarioDraft example(const std::string& name)
{
    return readScenarioFile(std::string(RESOURCES) + "/scenarios/" + name + ".waterhammer.json").draft;
}

inline std::string numbered(const char* word, std::size_t number)
{
    std::string text(word);
    text += std::to_string(number);
    return text;
}

/// Dealers and assets by number; each dealer holds everything.
inline ScenarioDraft manyDealers(std::size_t dealers, std::size_t assets)
{
    ScenarioDraft draft;
    draft.name = "many";
    for (std::size_t a = 0; a < assets; ++a) {
        Asset asset;
        asset.id = numbered("a", a);
        asset.name = numbered("Asset ", a + 1);
        asset.depth = 200;
        asset.volatility = 0.004;
        draft.assets.push_back(asset);
    }
    for (std::size_t i = 0; i < dealers; ++i) {
        Dealer dealer;
        dealer.id = numbered("d", i);
        dealer.name = numbered("Dealer ", i + 1);
        dealer.cash = 10;
        for (const Asset& asset : draft.assets)
            dealer.holdings.push_back({asset.id, 10.0 + static_cast<double>(i % 5)});
        double total = dealer.cash;
        for (const Amount& holding : dealer.holdings)
            total += holding.value;
        dealer.tier1Capital = 0.055 * total;
        dealer.shortTermFunding = total - dealer.tier1Capital;
        draft.dealers.push_back(dealer);
    }
    Event fall;
    fall.asset = draft.assets.front().id;
    fall.size = -0.05;
    draft.events.push_back(fall);
    draft.market.horizon = 4;
    return draft;
}

} // namespace waterhammer
