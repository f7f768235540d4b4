// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/charts.h"

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

/// The lines of charts about lenders, marks, the purse and who took what was sold.
namespace waterhammer {

/// What each lender with a name, and all others together, finance of dealers' repo, bn. Beyond four the three largest
/// at the start have lines and the others one.
[[nodiscard]] std::vector<Chart::Line> lenderLines(const Trajectory& run, const Language& language);
/// What value investors can still spend, and what they spent in a day, bn.
[[nodiscard]] std::vector<Chart::Line> purseLines(const Trajectory& run, const Language& language);
/// What became of all that was sold in a day, bn: taken by dealers, officially, by end investors, and what of that
/// dealers did not bid for.
[[nodiscard]] std::vector<Chart::Line> takerLines(const Trajectory& run, const Language& language);

/// Days in a row in which nobody quoted an asset: a row for each that had such days.
[[nodiscard]] std::vector<Chart::Strip> unquotedStrips(const Trajectory& run);
/// Who sells because it is below a limit, and who before it is; nothing in a run without fear.
[[nodiscard]] std::vector<Chart::Strip> sellerStrips(const Trajectory& run);
/// Adds to the sales by cause what they would have been without fear (model/analysis/without_fear.h); nothing if that
/// is empty.
void addWithoutFear(Chart& sales, const std::vector<double>& withoutFear, const Language& language);
/// What is left of the purse of value investors; nothing where it has no bound.
[[nodiscard]] std::vector<Chart::Strip> purseStrips(const Trajectory& run, const Language& language);
/// What the cells of strips mean.
[[nodiscard]] std::vector<Chart::CellWords> cellWords(
    const std::vector<Chart::Strip>& strips, const MoneyUnit& unit, const Language& language);

/// Adds what value investors and the authority bought each day to a chart of all assets, the most liquid first; nothing
/// where their purse has no bound and no purchase lifts a price.
void addPurchases(Chart& chart, const Trajectory& run, const Language& language);
/// What dealers paid back on repo each day: what had been called by name, and all else.
[[nodiscard]] std::vector<Chart::SmallBar> repaymentBars(const Trajectory& run, const Language& language);
/// "HY 88.4, mark 83.2" without the name: a price and what books are marked to, told apart by their figures.
[[nodiscard]] std::string markedText(const std::string& price, const std::string& mark, const Language& language);

/// The leverage ratio that is required on each day, after dated terms and relief, %: the highest of any dealer, and the
/// lowest where dealers differ.
[[nodiscard]] std::vector<Chart::Limit> minimumLimits(const Trajectory& run, const Language& language);

/// Lowest and highest of all that lines, marks and dots show; above each other where they show nothing.
[[nodiscard]] std::pair<double, double> rangeOf(const Chart& chart);
/// From nothing to the most that the lines of a whole add up to.
[[nodiscard]] std::pair<double, double> rangeOfWhole(const Chart& chart);

/// What was observed of a figure, beside the lines of assets, the most liquid first; days beyond the run are left out.
/// `unitsOfChart`: of an asset, how many make one of the trace's.
[[nodiscard]] std::vector<Chart::Dots> observedDots(const Trajectory& run, const std::vector<Observed>& observed,
    std::string_view figure, const std::function<double(std::size_t)>& unitsOfChart);

} // namespace waterhammer
