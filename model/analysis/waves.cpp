// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/waves.h"

#include <map>

namespace waterhammer {

namespace {

/// A, B, … Z, AA, AB, …
std::string lettersOf(std::size_t index)
{
    std::string text;
    for (std::size_t n = index + 1; n > 0; n = (n - 1) / 26)
        text.insert(text.begin(), static_cast<char>('A' + (n - 1) % 26));
    return text;
}

} // namespace

std::vector<Wave> wavesOf(const std::vector<int>& days)
{
    std::map<int, std::vector<std::uint32_t>> byDay;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days[i] > 0)
            byDay[days[i]].push_back(static_cast<std::uint32_t>(i));
    std::vector<Wave> waves;
    for (auto& [day, dealers] : byDay)
        waves.push_back({lettersOf(waves.size()), day, std::move(dealers)});
    return waves;
}

} // namespace waterhammer
