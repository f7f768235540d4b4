// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/scale.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

double held(const auto& owner)
{
    double sum = owner.cash;
    for (const Amount& amount : owner.holdings)
        sum += amount.value;
    return sum;
}

} // namespace

double largestBooks(const Scenario& scenario)
{
    double largest = 0;
    for (const double assets : scenario.dealers.totalAssets)
        largest = std::max(largest, assets);
    for (std::size_t j = 0; j < scenario.fundCount() && scenario.dealerCount() == 0; ++j) {
        double assets = scenario.funds.cash[j];
        for (std::size_t k = scenario.fundPositions.row[j]; k < scenario.fundPositions.row[j + 1]; ++k)
            assets += scenario.fundPositions.units[k];
        largest = std::max(largest, assets);
    }
    return largest;
}

double largestBooks(const ScenarioDraft& draft)
{
    double largest = 0;
    for (const Dealer& dealer : draft.dealers)
        largest = std::max(largest, held(dealer) + dealer.otherAssets);
    if (draft.dealers.empty())
        for (const Fund& fund : draft.funds)
            largest = std::max(largest, held(fund));
    return largest;
}

std::string unitOf(const std::string& currency)
{
    const std::string last = currency.substr(currency.find_last_of(' ') + 1);
    return last == "bn" || last == "mn" ? last : currency;
}

int thousandsOf(const std::string& unit, double largestBooks)
{
    constexpr double readable = 1e7;
    if (unit == "bn" || unit == "mn" || largestBooks < readable)
        return 0;
    return std::clamp(static_cast<int>((std::log10(largestBooks) - 1) / 3), 2, 4);
}

int unitDigits(double largestBooks)
{
    constexpr double usual = 5, huge = 5e4;
    if (!(largestBooks > 0))
        return 0;
    if (largestBooks >= huge)
        return -1 - static_cast<int>(std::log10(largestBooks / huge));
    return std::clamp(static_cast<int>(std::ceil(std::log10(usual / largestBooks))), 0, 6);
}

} // namespace waterhammer
