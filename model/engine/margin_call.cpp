// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/margin_call.h"

#include "model/engine/channels/funding.h"

namespace waterhammer {

double marginCallOn(double repo, double value, double haircut)
{
    return marginCall<double>(repo, value, 1 - haircut, 0);
}

} // namespace waterhammer
