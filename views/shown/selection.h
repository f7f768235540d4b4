// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace waterhammer {

class Scenario;

/// What is selected in the window. By id, so that it survives edits and runs.
struct Selection {
    enum class Kind { None, Dealer, Asset, Fund };

    Kind kind = Kind::None;
    std::string id;

    friend bool operator==(const Selection&, const Selection&) = default;

    /// Its index among the scenario's dealers, assets or funds.
    [[nodiscard]] std::optional<std::size_t> indexIn(const Scenario& scenario) const;
};

/// Where the dealer of this id stands among the scenario's; nobody: it is not among them.
std::optional<std::size_t> indexOfDealer(const std::string& id, const Scenario& scenario);

Selection dealerSelection(const Scenario& scenario, std::size_t dealer);
Selection assetSelection(const Scenario& scenario, std::size_t asset);
Selection fundSelection(const Scenario& scenario, std::size_t fund);

} // namespace waterhammer
