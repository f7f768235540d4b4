// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/eigenvalues.h"

#include <Eigen/Eigenvalues>

namespace waterhammer {

namespace {

constexpr double atRest = 0.005;
constexpr double alike = 1e-9;

/// Whether another eigenvalue grows as fast: then there is no one direction.
bool hasEqual(const Eigen::VectorXd& rates, double largest) { return (rates.array() >= largest - alike).count() > 1; }

/// Rows of at least half the largest size in the eigenvector of the largest rate.
std::vector<std::uint32_t> directionOf(const Eigen::MatrixXd& g)
{
    const Eigen::EigenSolver<Eigen::MatrixXd> solver(g, true);
    std::vector<std::uint32_t> rows;
    if (solver.info() != Eigen::Success)
        return rows;
    Eigen::Index leading = 0;
    solver.eigenvalues().real().maxCoeff(&leading);
    const Eigen::VectorXd sizes = solver.eigenvectors().col(leading).cwiseAbs();
    for (Eigen::Index row = 0; row < sizes.size(); ++row)
        if (sizes[row] >= sizes.maxCoeff() / 2)
            rows.push_back(static_cast<std::uint32_t>(row));
    return rows;
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
    Growth growth{rates.maxCoeff(), {}};
    if (growth.rate > atRest && !hasEqual(rates, growth.rate))
        growth.direction = directionOf(g);
    return growth;
}

} // namespace waterhammer
