// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/severity.h"

namespace waterhammer {

std::optional<double> measured(const Summary& run, Measure measure)
{
    switch (measure) {
    case Measure::Amplification: return run.amplification;
    case Measure::LossShare: return run.lossShare;
    case Measure::Breached: return run.breached;
    case Measure::Failures: return run.failures;
    }
    return {};
}

bool passes(const Summary& run, const Level& level)
{
    const auto figure = measured(run, level.measure);
    return figure && *figure > level.value;
}

} // namespace waterhammer
