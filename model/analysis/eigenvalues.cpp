// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/eigenvalues.h"

#include <Eigen/Eigenvalues>

namespace waterhammer {

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
