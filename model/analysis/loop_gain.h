// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/eigenvalues.h"
#include "model/engine/cascade.h"

#include <cmath>
#include <optional>
#include <stop_token>
#include <vector>

/// The loop gain: how much of a small fall of prices the market's own trading adds in the next round. Below 0 the
/// market leans against a fall, between 0 and 1 it amplifies and dies out, above 1 it runs away.
///
/// The largest real part of the eigenvalues of G, G_ba = [r_b(p_a(1−ε)) − r_b] / ln(1−ε), r_b the log return of b
/// from trading alone, ε = 1e-3, at full adjustment; the linear limit is the matrix of Greenwood, Landier and
/// Thesmar (2015).
namespace waterhammer {

/// Of one market (S::markets is 1).
template <class S> class LoopGain {
public:
    /// Systems with more assets have no figure: the matrix is dense.
    static constexpr std::size_t mostAssets = 400;

    /// Makes room for cascades of these scenarios' shape.
    void load(const ScenarioPtr& scenario, const Channels& channels)
    {
        m_probe.load({&scenario, 1}, channels);
        const std::size_t assets = scenario->assetCount();
        m_base.assign(assets, 0);
        m_matrix.assign(assets > mostAssets ? 0 : assets * assets, 0);
    }

    /// The gain after the round the cascade has just played; nothing if stopped. One trading round an asset, so a large
    /// system is asked in between whether to stop.
    [[nodiscard]] std::optional<Growth> after(const Cascade<S>& cascade, const std::stop_token& stop = {})
    {
        const std::size_t assets = cascade.in().assets;
        if (assets > mostAssets)
            return {};
        constexpr double bump = 1e-3;
        const double fall = std::log1p(-bump);
        returns(cascade, assets, 1, m_base.data());
        for (std::size_t a = 0; a < assets; ++a) {
            if (stop.stop_requested())
                return {};
            double* column = m_matrix.data() + a * assets;
            returns(cascade, a, 1 - bump, column);
            for (std::size_t b = 0; b < assets; ++b)
                column[b] = (column[b] - m_base[b]) / fall;
        }
        return growthOf(m_matrix, assets);
    }

private:
    void returns(const Cascade<S>& from, std::size_t bumped, double factor, double* out)
    {
        m_probe.tradeOnly(from, bumped, factor);
        for (std::size_t b = 0; b < m_base.size(); ++b)
            out[b] = std::log(m_probe.state().price[b] / m_probe.flow().shockedPrice[b]);
    }

    Cascade<S> m_probe;
    std::vector<double> m_base, m_matrix; // [assets], [assets x assets] column a = bump of a
};

} // namespace waterhammer
