// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/closing.h"

#include <gmock/gmock.h>

#include <cmath>

/// Sums that close as they are printed.
namespace waterhammer::test {
namespace {

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
        Sum{{20.1351, -0.2021, -19.933}, {"20.1", "0.20", "19.9"}},
        Sum{{777.072, -776.898, -0.174}, {"777.1", "776.9", "0.2"}}, // as few of all do
        Sum{{10.06, -3.348, -6.712}, {"10.06", "3.35", "6.71"}},     // a digit more does
        Sum{{0.09946, -0.04973, -0.04973}, {"0.10", "0.05", "0.05"}}));

TEST(ClosingSum, OfOneAmountAreTheSameInEach)
{
    const Figures figures(english());
    Closing sum(figures);
    const std::vector<double> whom{-489.86, 488.366, 1.494}, why{-489.86, 364.198, 10.226, 113.942, 1.494};
    sum.close({whom, why});
    EXPECT_TRUE(sum.sum(whom));
    EXPECT_TRUE(sum.sum(why));
    EXPECT_EQ(sum.text(489.86), "489.86");
}

/// 5.107 − 0.053 = 5.055: neither one digit nor two close it, and no figure is bent for it.
TEST(ClosingSum, ThatNoDigitsCloseIsAboutSoMuch)
{
    const Figures figures(english());
    Closing sum(figures);
    sum.close({{5.107265, -0.052621, -5.054644}});
    EXPECT_EQ(sum.text(5.107265), "\u2248\u20095.1");
    EXPECT_EQ(sum.text(0.052621), "0.05");
    EXPECT_EQ(sum.text(5.054644), "5.1");
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
        for (const double term : terms) { // three digits behind a comma would be read for thousands
            const std::string text = sum.text(term);
            EXPECT_LE(text.size() - std::min(text.find('.'), text.size() - 1), std::abs(term) < 0.005 ? 4u : 3u)
                << text;
        }
    }
}

/// In the line, where large amounts have none, one decimal is the most.
TEST(ClosingSum, OfALineHasOneDecimalAtMost)
{
    const Figures figures(english());
    Closing sum(figures, Closing::Style::Line, 0.05);
    sum.close({{39.2, -34.7, -4.5}}); // 39 − 35 is not 4.5
    EXPECT_EQ(sum.text(39.2), "39.2");
    EXPECT_EQ(sum.text(4.5), "4.5");
    Closing other(figures, Closing::Style::Line, 0.05);
    other.close({{39.1, -34.9, -4.2}}); // as few of all as the largest have
    EXPECT_EQ(other.text(39.1), "39");
    EXPECT_EQ(other.text(34.9), "35");
    EXPECT_EQ(other.text(4.2), "4");
}

} // namespace
} // namespace waterhammer::test
