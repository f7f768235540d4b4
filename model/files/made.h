// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace waterhammer {

class JsonWriter;

/// Where an output comes from, so that whoever finds it can make it again. Left out of every comparison.
struct Made {
    std::string program;  ///< with its version: "waterhammer-cli 0.2.0"
    std::string commit;   ///< of its source; "unknown" outside a checkout
    std::string command;  ///< with those options that change figures: "run --gain --set market.reversion=0"
    std::string scenario; ///< SHA-256 of the bytes that were read, in hexadecimal digits
    std::vector<std::string> more = {}; ///< of further files, in their order
};

/// Writes the member `made` of the object that is open.
void writeMade(JsonWriter& json, const Made& made);

} // namespace waterhammer
