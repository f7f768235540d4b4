// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/eigenvalues.h"

#include <Eigen/Eigenvalues>

namespace waterhammer {

namespace {

constexpr double atRest = 0.005;
constexpr double alike = 1e-9;

/// Whether another eigenvalue grows as fast: then there is no one direction.
bool hasEqual(const Eigen::VectorXd& rates, double largest) { return (rates.array() >= largest - alike).count() > 1; }

/// Rows of at least half the largest size in the eigenvector of the largest rate, and the row of the largest.
void findDirection(const Eigen::MatrixXd& g, Growth& growth)
{
    const Eigen::EigenSolver<Eigen::MatrixXd> solver(g, true);
    if (solver.info() != Eigen::Success)
        return;
    Eigen::Index fastest = 0, leading = 0;
    solver.eigenvalues().real().maxCoeff(&fastest);
    const Eigen::VectorXd sizes = solver.eigenvectors().col(fastest).cwiseAbs();
    const double largest = sizes.maxCoeff(&leading);
    growth.leading = static_cast<std::uint32_t>(leading);
    for (Eigen::Index row = 0; row < sizes.size(); ++row)
        if (sizes[row] >= largest / 2)
            growth.direction.push_back(static_cast<std::uint32_t>(row));
}

} // namespace

std::optional<Growth> growthOf(const std::vector<double>& matrix, std::size_t size)
{
    const auto n = static_cast<Eigen::Index>(size);
    const Eigen::Map<const Eigen::MatrixXd> g(matrix.data(), n, n);
    if (n == 0 || !g.allFinite())
        return {};
    const Eigen::EigenSolver<Eigen::MatrixXd> solver(g, false);
    if (solver.info() != Eigen::Success)
        return {};
    const Eigen::VectorXd rates = solver.eigenvalues().real();
    Growth growth{.rate = rates.maxCoeff(), .direction = {}};
    if (growth.rate > atRest && !hasEqual(rates, growth.rate))
        findDirection(g, growth);
    return growth;
}

} // namespace waterhammer
