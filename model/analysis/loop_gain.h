// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cascade.h"

#include <memory>
#include <optional>

/// The loop gain: how much of a small fall of prices the market's own trading adds in the next round. Below 0 the
/// market leans against a fall, between 0 and 1 it amplifies and dies out, above 1 it runs away.
///
/// The largest real part of the eigenvalues of G, G_ba = [r_b(p_a(1−ε)) − r_b] / ln(1−ε), r_b the log return of b
/// from trading alone, ε = 1e-3, at full adjustment; the linear limit is the matrix of Greenwood, Landier and
/// Thesmar (2015).
namespace waterhammer {

class LoopGain {
public:
    /// Systems with more assets have no figure: the matrix is dense.
    static constexpr std::size_t mostAssets = 400;

    /// Makes room for cascades of these scenarios' shape.
    void load(const ScenarioPtr& scenario, const Channels& channels);
    /// The gain after the round the cascade has just played.
    [[nodiscard]] std::optional<double> after(const Cascade<double>& cascade);

private:
    void returns(const Cascade<double>& from, std::size_t bumped, double factor, double* out);

    Cascade<double> m_probe;
    std::vector<double> m_base, m_matrix; // [assets], [assets x assets] column a = bump of a
};

/// The largest real part of the eigenvalues of a square matrix, column-major; nothing if it is not finite.
[[nodiscard]] std::optional<double> largestRealEigenvalue(const std::vector<double>& matrix, std::size_t size);

} // namespace waterhammer
