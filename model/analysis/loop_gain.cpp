// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/loop_gain.h"

#include <Eigen/Eigenvalues>

namespace waterhammer {

void LoopGain::load(const ScenarioPtr& scenario, const Channels& channels)
{
    m_probe.load({&scenario, 1}, channels);
    const std::size_t assets = scenario->assetCount();
    if (assets > mostAssets)
        return;
    m_base.assign(assets, 0);
    m_matrix.assign(assets * assets, 0);
}

void LoopGain::returns(const Cascade<double>& from, std::size_t bumped, double factor, double* out)
{
    m_probe.tradeOnly(from, bumped, factor);
    for (std::size_t b = 0; b < m_base.size(); ++b)
        out[b] = std::log(m_probe.state().price[b] / m_probe.flow().shockedPrice[b]);
}

std::optional<double> LoopGain::after(const Cascade<double>& cascade)
{
    const std::size_t assets = cascade.in().assets;
    if (assets > mostAssets)
        return {};
    constexpr double bump = 1e-3;
    const double fall = std::log1p(-bump);
    returns(cascade, assets, 1, m_base.data());
    for (std::size_t a = 0; a < assets; ++a) {
        double* column = m_matrix.data() + a * assets;
        returns(cascade, a, 1 - bump, column);
        for (std::size_t b = 0; b < assets; ++b)
            column[b] = (column[b] - m_base[b]) / fall;
    }
    return largestRealEigenvalue(m_matrix, assets);
}

std::optional<double> largestRealEigenvalue(const std::vector<double>& matrix, std::size_t size)
{
    const auto n = static_cast<Eigen::Index>(size);
    const Eigen::Map<const Eigen::MatrixXd> g(matrix.data(), n, n);
    if (n == 0 || !g.allFinite())
        return {};
    const Eigen::EigenSolver<Eigen::MatrixXd> solver(g, false);
    if (solver.info() != Eigen::Success)
        return {};
    return solver.eigenvalues().real().maxCoeff();
}

} // namespace waterhammer
