// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/elementary.h"

#include <Eigen/Core>

namespace waterhammer {

namespace {
using Block = Eigen::Map<Eigen::Array<double, elementaryPadding, 1>>;

std::size_t blocks(std::size_t count) { return paddedForElementary(count) / elementaryPadding; }
} // namespace

void exponentials(double* x, std::size_t count)
{
    for (std::size_t b = 0; b < blocks(count); ++b) {
        Block block(x + b * elementaryPadding);
        block = block.exp();
    }
}

void logarithms(double* x, std::size_t count)
{
    for (std::size_t b = 0; b < blocks(count); ++b) {
        Block block(x + b * elementaryPadding);
        block = block.log();
    }
}

} // namespace waterhammer
