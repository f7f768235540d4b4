// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/figures.h"

#include <algorithm>
#include <concepts>
#include <utility>
#include <vector>

namespace waterhammer {

/// Amounts of money that stand in one sum or quotient: told with the usual digits, or with as many more as it takes
/// until it closes as it is printed, but no more than a reader bears. Where those do not do, a last digit is told as
/// it follows from the others. A reader who does the sum again finds the same.
class Closing {
public:
    /// How an amount is told as long as nothing asks for more.
    enum class Style {
        Exact,   ///< as Figures::exactMoney
        Line,    ///< as Figures::money
        Account, ///< as Figures::accountMoney
        Column   ///< as Figures::columnMoney
    };
    /// Amounts of a line that are less than `tiny` are told exactly: its own digits would leave nothing of them.
    explicit Closing(const Figures& figures, Style style = Style::Exact, double tiny = 0)
        : m_figures(figures)
        , m_style(style)
        , m_tiny(tiny)
    {
    }

    /// Adds digits until it closes, and tells whether it did; where it never does, the usual ones stay.
    bool until(std::predicate auto closes) { return upTo(most, closes); }
    /// Makes sums close, each of terms that add up to nothing, the whole first: by a digit more, else by settle().
    void close(const std::vector<std::vector<double>>& sums);
    /// Makes them close with so many digits more: those terms whose rounding loses least are told a last digit higher
    /// or lower. The whole and those that follow() stay.
    void settle(const std::vector<std::vector<double>>& sums, int more);
    /// An amount is told as it follows from others that are printed, in the unit in which it is told.
    void follow(double amount, double printed);

    /// How many digits were added.
    [[nodiscard]] int more() const { return m_more; }
    /// Adds so many, at most `most`.
    void setMore(int digits) { m_more = std::min(digits, most); }
    static constexpr int most = 3; ///< digits that are added; more would tell the reader nothing

    /// An amount as it is told, and the number that then stands there, in the unit in which it is told.
    [[nodiscard]] Saying text(double amount) const;
    [[nodiscard]] double printed(double amount) const;
    /// Half of the last digit that is told of an amount.
    [[nodiscard]] double halfDigit(double amount) const;

    /// Whether what is printed of these adds up to nothing.
    [[nodiscard]] bool sum(const std::vector<double>& terms) const;
    /// Whether a figure, worked out of printed ones, is the amount that is printed.
    [[nodiscard]] bool gives(double figure, double amount) const;

private:
    [[nodiscard]] int decimals(double amount) const;
    void settle(const std::vector<double>& terms);
    [[nodiscard]] std::vector<std::pair<double, double>>::const_iterator following(double amount) const;
    [[nodiscard]] bool follows(double amount) const { return following(amount) != m_followed.end(); }
    bool upTo(int digits, std::predicate auto closes)
    {
        m_all = 0;
        for (m_more = 0; m_more <= digits; ++m_more)
            if (closes())
                return true;
        m_more = 0;
        return false;
    }

    const Figures& m_figures;
    Style m_style;
    double m_tiny;
    int m_more = 0, m_all = 0;                         ///< digits added; decimals of every amount
    std::vector<std::pair<double, double>> m_followed; ///< sizes of amounts, and how they are printed
};

/// Parts of a whole as they are told in multiples of `step`, so that they add up to `whole`, which is one: each is
/// rounded, and what that leaves of the sum goes to those it took furthest from themselves.
[[nodiscard]] std::vector<double> partsThatAddUp(double whole, const std::vector<double>& parts, double step);

/// A fraction as a percentage with so many decimals, as a number: 0.0526 for "5.26 %".
[[nodiscard]] double printedPercent(double fraction, int decimals);
/// Whether a number, worked out of printed figures, is the one that is printed with so many decimals.
[[nodiscard]] bool givesRounded(double worked, double value, int decimals);
/// Whether a fraction, worked out of printed figures, is the percentage that is printed.
[[nodiscard]] bool givesPercent(double worked, double fraction, int decimals);

} // namespace waterhammer
