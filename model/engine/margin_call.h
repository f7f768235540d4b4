// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waterhammer {

/// What lenders call on a position, bn, when its haircut is `haircut`: what they have lent against it less what they
/// would lend now, and nothing where they would lend more. As the channel `funding` has it
/// (model/engine/channels/funding.h), for those who look at books before anything runs.
[[nodiscard]] double marginCallOn(double repo, double value, double haircut);

} // namespace waterhammer
