// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The feedback of a day: what the market's own trading made of what set it off, and which mechanisms it is made of.
///
/// The realised gain of a day, R = L / (max(0, L of the day before) + direct loss), is the loss of the opening books
/// from trading and withdrawn quotes (loss spiral: Brunnermeier and Pedersen 2009) over what set it off. Where nothing
/// to speak of did, the loop gain after the day takes its place.
namespace waterhammer {

/// What a realised gain is made of. The first parts are the causes of sales, by their own index (`partOf`).
enum class FeedbackPart : std::uint8_t {
    Buyers = saleCauseTable.size(), ///< who buys, and gives something back
    Quotes                          ///< withdrawn
};

/// The part that a cause of sales makes, and the other way round: nothing for buyers and quotes.
constexpr FeedbackPart partOf(SaleCause cause) { return static_cast<FeedbackPart>(indexOf(cause)); }
constexpr std::optional<SaleCause> causeOf(FeedbackPart part)
{
    return indexOf(part) < saleCauseTable.size() ? std::optional(static_cast<SaleCause>(indexOf(part))) : std::nullopt;
}

/// A part in a word.
struct FeedbackPartInfo {
    FeedbackPart part = FeedbackPart::Buyers; ///< what is named
    std::string_view key;                     ///< in files
    RowText name;                             ///< in a sentence of what made the most
};

/// A row for each part, in the order in which files list them.
inline constexpr auto feedbackPartTable = [] {
    std::array<FeedbackPartInfo, saleCauseTable.size() + 2> rows;
    for (const auto& row : saleCauseTable)
        rows[indexOf(row.cause)] = {partOf(row.cause), row.key, row.sales};
    rows[indexOf(FeedbackPart::Buyers)] = {FeedbackPart::Buyers, "buyers", RowText("Feedback", "buyers")};
    rows[indexOf(FeedbackPart::Quotes)] = {FeedbackPart::Quotes, "quotes", RowText("Feedback", "withdrawn quotes")};
    return rows;
}();
static_assert(inOrder(feedbackPartTable, &FeedbackPartInfo::part));

/// A number for each part; of a day they sum to its realised gain. Per unit of what set the day off; negative where
/// the part gave something back, as buyers do.
using FeedbackParts = ByKey<FeedbackPart, double, feedbackPartTable.size()>;

/// The parts of the realised gain of the round between two closes; nothing where it has none. `before` is the close of
/// the round before.
[[nodiscard]] std::optional<FeedbackParts> feedbackParts(
    const Scenario& scenario, const Frame& before, const Frame& close);

/// The part that made the most of it; the first of equal ones.
[[nodiscard]] FeedbackPart largestOf(const FeedbackParts& parts);

/// The one number of a day.
struct Feedback {
    double value = 0;      ///< more lost per unit lost; below 0 the market leans against a fall, above 1 it runs away
    bool realised = false; ///< the realised gain of a day on which something was set off, else the loop gain after it
};

/// A feedback of this size or less is rest.
inline constexpr double feedbackAtRest = 0.005;

/// Of the round with this index in the run's frames. Something was set off where max(0, trading loss of the day before)
/// + direct loss is at least 0.5 % of what dealers' equity was at the start. Nothing in round 0, and where the loop
/// gain would be asked and was not worked out.
[[nodiscard]] std::optional<Feedback> feedbackOf(const Trajectory& run, std::size_t round);

/// When feedback became positive, and why.
struct FeedbackSwitch {
    int day = 0;                       ///< the first whose feedback is above that of rest
    std::optional<FeedbackPart> why;   ///< the largest part of that day; absent where its feedback is the loop gain
    std::vector<std::uint32_t> assets; ///< where it is the loop gain: those of its direction, in file order
    std::optional<int> runsAway;       ///< the first day whose feedback is above 1
};

/// Nothing where the market never switches.
[[nodiscard]] std::optional<FeedbackSwitch> feedbackSwitch(const Trajectory& run);

} // namespace waterhammer
