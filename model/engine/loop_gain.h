// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/cascade.h"
#include "model/engine/eigenvalues.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>
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
        return growth(cascade, cascade.channels(), stop);
    }

    /// What the gain that after() has just found is made of, at some seven times its cost; nothing if stopped.
    [[nodiscard]] std::optional<GainParts> partsAfter(
        const Cascade<S>& cascade, const Growth& found, const std::stop_token& stop = {})
    {
        GainParts parts{m_matrix, found.direction, through(cascade, found), {}};
        for (const auto& row : channelTable) {
            Channels without = cascade.channels();
            if (!row.amplifies || !std::exchange(without.*row.on, false))
                continue;
            const auto other = growth(cascade, without, stop);
            if (stop.stop_requested())
                return {};
            if (other)
                parts.without[row.channel] = other->rate;
        }
        return parts;
    }

private:
    static constexpr double bump = 1e-3;

    [[nodiscard]] std::optional<Growth> growth(
        const Cascade<S>& from, const Channels& channels, const std::stop_token& stop)
    {
        const std::size_t assets = m_base.size();
        const double fall = std::log1p(-bump);
        returns(from, channels, assets, 1, m_base.data());
        for (std::size_t a = 0; a < assets; ++a) {
            if (stop.stop_requested())
                return {};
            double* column = m_matrix.data() + a * assets;
            returns(from, channels, a, 1 - bump, column);
            for (std::size_t b = 0; b < assets; ++b)
                column[b] = (column[b] - m_base[b]) / fall;
        }
        return growthOf(m_matrix, assets);
    }

    void returns(const Cascade<S>& from, const Channels& channels, std::size_t bumped, double factor, double* out)
    {
        m_probe.tradeOnly(from, channels, bumped, factor);
        for (std::size_t b = 0; b < m_base.size(); ++b)
            out[b] = std::log(m_probe.state().price[b] / m_probe.flow().shockedPrice[b]);
    }

    /// At most two dealers whose orders grow most when the leading asset falls, by more than a speck of all orders;
    /// those that grow alike in the order of the file.
    [[nodiscard]] std::vector<std::uint32_t> through(const Cascade<S>& from, const Growth& found)
    {
        std::vector<std::uint32_t> dealers;
        if (found.direction.empty())
            return dealers;
        m_probe.tradeOnly(from, from.channels(), m_base.size(), 1);
        const std::vector<double> before = orders();
        m_probe.tradeOnly(from, from.channels(), found.leading, 1 - bump);
        std::vector<double> grown = orders();
        std::ranges::transform(grown, before, grown.begin(), std::minus{});
        const double speck = 1e-9 * m_probe.flow().totalSold;
        while (dealers.size() < 2) {
            std::optional<std::size_t> most;
            for (std::size_t i = 0; i < grown.size(); ++i)
                if (grown[i] > (most ? grown[*most] : 0) + speck)
                    most = i;
            if (!most)
                break;
            dealers.push_back(static_cast<std::uint32_t>(*most));
            grown[*most] = 0;
        }
        return dealers;
    }

    /// [dealers] bn of the probed round.
    [[nodiscard]] std::vector<double> orders() const
    {
        const auto& in = m_probe.in();
        const auto& rows = in.shape->positions.row;
        std::vector<double> sums(in.dealers, 0);
        for (std::size_t i = 0; i < in.dealers; ++i)
            for (std::size_t k = rows[i]; m_probe.flow().selling[seatOf<S>(i)] && k < rows[i + 1]; ++k)
                sums[i] += lane(m_probe.flow().order[in.placeOf(i, k)], laneOf<S>(i, 0));
        return sums;
    }

    Cascade<S> m_probe;
    std::vector<double> m_base, m_matrix; // [assets], [assets x assets] column a = bump of a
};

} // namespace waterhammer
