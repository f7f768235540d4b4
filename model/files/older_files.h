// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

/// What files of version 1 kept under keys of their own, and version 2 has fields for.
namespace waterhammer {

/// Turns the policies under `x-policies-off` into policies that are off, each in its place of the list. What cannot
/// be read stays where it is.
void takeUpPoliciesOff(ScenarioDraft& draft);

} // namespace waterhammer
