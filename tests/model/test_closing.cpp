// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/closing.h"

#include <gmock/gmock.h>

#include <cmath>

/// Sums that close as they are printed.
namespace waterhammer::test {
namespace {

using ::testing::DoubleNear;
using ::testing::Pointwise;

struct Apportioned {
    double whole;
    std::vector<double> parts;
    std::vector<double> told; ///< in tenths
};
class PartsThatAddUp : public ::testing::TestWithParam<Apportioned> { };
TEST_P(PartsThatAddUp, AreEachNearTheirOwn)
{
    const auto& [whole, parts, told] = GetParam();
    EXPECT_THAT(partsThatAddUp(whole, parts, 0.1), Pointwise(DoubleNear(1e-9), told));
}
INSTANTIATE_TEST_SUITE_P(Cases, PartsThatAddUp,
    ::testing::Values(Apportioned{10, {3.34, 3.33, 3.33}, {3.4, 3.3, 3.3}}, Apportioned{10, {4, 6}, {4, 6}},
        Apportioned{-1, {-0.25, -0.25, -0.5}, {-0.2, -0.3, -0.5}}, Apportioned{0.1, {0.04, 0.04, 0.02}, {0.1, 0, 0}},
        Apportioned{0.5, {1.26, -0.76}, {1.3, -0.8}}, Apportioned{0.3, {0.12}, {0.3}}, Apportioned{0, {}, {}}));

struct Sum {
    std::vector<double> terms; ///< the whole first
    std::vector<std::string> told;
};
class ClosingSum : public ::testing::TestWithParam<Sum> { };
TEST_P(ClosingSum, IsToldWithFewDigits)
{
    const auto& [terms, told] = GetParam();
    const Figures figures(english());
    Closing sum(figures);
    sum.close({terms});
    EXPECT_TRUE(sum.sum(terms));
    for (std::size_t i = 0; i < terms.size(); ++i)
        EXPECT_EQ(sum.text(std::abs(terms[i])), told[i]);
}
INSTANTIATE_TEST_SUITE_P(Cases, ClosingSum,
    ::testing::Values(Sum{{10, -4, -6}, {"10.0", "4.0", "6.0"}}, // the usual digits do
        Sum{{8.04, -3.02, -5.02}, {"8.0", "3.0", "5.0"}},
        Sum{{489.8593, -488.3654, -1.49396}, {"489.9", "488.4", "1.5"}},
        Sum{{10.06, -3.348, -6.712}, {"10.06", "3.35", "6.71"}},         // a digit more does
        Sum{{20.0351, -0.0621, -19.973}, {"20.035", "0.062", "19.973"}}, // as many of all do
        Sum{{0.1094, -0.0547, -0.0547}, {"0.11", "0.055", "0.055"}},
        Sum{{0.09946, -0.04973, -0.04973}, {"0.09946", "0.04973", "0.04973"}})); // equal ones go together

TEST(ClosingSum, OfOneAmountAreTheSameInEach)
{
    const Figures figures(english());
    Closing sum(figures);
    const std::vector<double> whom{-489.86, 488.366, 1.494}, why{-489.86, 364.192, 10.232, 113.942, 1.494};
    sum.close({whom, why});
    EXPECT_TRUE(sum.sum(whom));
    EXPECT_TRUE(sum.sum(why));
    EXPECT_EQ(sum.text(489.86), "489.860");
}

/// 5.107 265 − 0.052 621 = 5.054 644: no digits up to the fourth close it, and no figure is bent for it.
TEST(ClosingSum, ThatNoDigitsCloseIsAboutSoMuch)
{
    const Figures figures(english());
    Closing sum(figures);
    sum.close({{5.107265, -0.052621, -5.054644}});
    EXPECT_EQ(sum.text(5.107265), "\u2248\u20095.11");
    EXPECT_EQ(sum.text(0.052621), "0.053");
    EXPECT_EQ(sum.text(5.054644), "5.05");
}

/// Every figure is rounded as itself, whatever the others are.
TEST(ClosingSum, BendsNoFigure)
{
    const Figures figures(english());
    for (int n = 1; n < 2000; ++n) {
        const double a = 0.37 * n + 1e-5 * (n % 97), b = 0.011 * n + 3e-5 * (n % 89), c = 1e-4 * (n % 83);
        const std::vector<double> terms{a + b + c, -a, -b, -c};
        Closing sum(figures);
        sum.close({terms});
        for (const double term : terms)
            EXPECT_LE(std::abs(sum.printed(term) - term), sum.halfDigit(term) * (1 + 1e-9)) << n;
    }
}

} // namespace
} // namespace waterhammer::test
