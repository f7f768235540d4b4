// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painting.h"
#include "views/graph/lender_flows.h"

namespace waterhammer {

/// The tracks of lenders with a name, at rest.
void paintTracks(QPainter& painter, const GraphScene& scene);

/// What comes back along them, as wide as it is much; `grown` from 0 to 1 while trades settle.
void paintLoans(QPainter& painter, const GraphScene& scene, const std::vector<TrackPiece>& pieces, double grown);

/// An open arrow head, its tip here; `length` is to the left of the tip, or below zero to its right.
void paintChevron(QPainter& painter, QPointF tip, double length, double half, const QColor& colour, const Theme& theme);

/// Arrows from each lender to whom it finances, with what it had lent this morning, what it calls and what it gets.
void paintLoanSigns(QPainter& painter, const GraphScene& scene, const DaySteps& steps);

/// "95 bn called, 484 bn of repo paid back", or "95 bn called or not rolled", at the head of the right arc.
void paintCalled(QPainter& painter, const GraphScene& scene, const DaySteps& steps);

/// What a fund that lends does today; empty for one that has lent nothing.
[[nodiscard]] QString lendingFundWords(const GraphScene& scene, const DaySteps& steps, std::size_t fund);

} // namespace waterhammer
