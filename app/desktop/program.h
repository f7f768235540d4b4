// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waterhammer {

/// The desktop program from its arguments to its exit code: 0 done, 1 the input is wrong, 2 wrong usage.
int runProgram(int argc, char** argv);

} // namespace waterhammer
