// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/last_move.h"

#include <cmath>

namespace waterhammer {

namespace {

constexpr double seenMove = 0.0005; ///< of a price: what is less is told as 0.0 %

bool moved(const Frame& before, const Frame& now, double leastMoney)
{
    for (std::size_t a = 0; a < now.price.size(); ++a)
        if (std::abs(now.price[a] - before.price[a]) >= seenMove * before.price[a])
            return true;
    const Opening& open = *now.open;
    return open.cause.total() >= leastMoney || open.directLoss >= leastMoney || open.injected >= leastMoney
        || now.wave != before.wave || now.failed != before.failed;
}

} // namespace

int lastMove(const Trajectory& run, double leastMoney)
{
    for (std::size_t t = run.frames.size(); --t > 0;)
        if (moved(*run.frames[t - 1], *run.frames[t], leastMoney))
            return run.frames[t]->round;
    return 0;
}

} // namespace waterhammer
