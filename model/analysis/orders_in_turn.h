// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/frame.h"

#include <cstddef>
#include <vector>

/// What a dealer's orders owe to each other: the causes ask in turn, each counts what those before it have ordered.
namespace waterhammer {

/// What the causes that ask before this one have ordered of a position, bn at the marks of the opening.
[[nodiscard]] double orderedBefore(SaleCause cause, const Opening& open, std::size_t position);

/// The sum over a dealer's positions of a figure of each, such as Opening::orders, added to what is there `before`.
[[nodiscard]] double sumOfDealer(
    const Scenario& scenario, const std::vector<double>& figures, std::size_t dealer, double before = 0);

/// A position as its lenders see it at an opening (step 3 of the model). Money in bn.
struct RepoAtOpening {
    double value;   ///< of the position, at its mark
    double repo;    ///< drawn on it
    double haircut; ///< a fraction
    double share;   ///< of repo that is not rolled, a fraction

    /// What lenders lend of each unit of value.
    [[nodiscard]] double lends() const { return 1 - haircut; }
    /// How far repo is beyond what they lend; negative where more could be borrowed.
    [[nodiscard]] double margin() const { return repo - lends() * value; }
    /// What they do not roll.
    [[nodiscard]] double notRolled() const { return share * repo; }
    /// What they call: the larger of the two.
    [[nodiscard]] double called() const;
    /// The money that orders free before anybody sells for it: what they fetch, less the repo that stands on it.
    [[nodiscard]] double freedBy(double ordered) const;
    /// What could be sold without repaying repo.
    [[nodiscard]] double untied() const;
};

} // namespace waterhammer
