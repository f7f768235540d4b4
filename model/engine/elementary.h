// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Exponentials and logarithms of whole arrays, through Eigen's vector instructions. A number's result does not
/// depend on where in the array it stands, nor on how many stand beside it. Accurate to about one unit in the last
/// place.
namespace waterhammer {

/// Arrays handed to these functions are read and written up to this multiple of numbers.
inline constexpr std::size_t elementaryPadding = 4;
constexpr std::size_t paddedForElementary(std::size_t count)
{
    return (count + elementaryPadding - 1) / elementaryPadding * elementaryPadding;
}

void exponentials(double* x, std::size_t count); ///< x[i] = e^x[i], in place
void logarithms(double* x, std::size_t count);   ///< x[i] = ln x[i], in place

} // namespace waterhammer
