// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/figures.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <vector>

namespace waterhammer {

/// Amounts of money that stand in one sum or quotient: told with the usual digits, or with as many more as it takes
/// until it closes as it is printed, but no more than a reader bears. Each is always rounded as itself: where no digits
/// do, the amount that does not follow from the others is told as about that much.
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
    /// Makes sums close, each of terms that add up to nothing: by digits more, of each or alike of all. The first term
    /// of one that still does not is told as about so much.
    void close(const std::vector<std::vector<double>>& sums);
    /// From now on this amount is told as about so much.
    void about(double amount) { m_about.push_back(std::abs(amount)); }

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
    [[nodiscard]] bool isAbout(double amount) const;
    bool alike(const std::vector<std::vector<double>>& sums, std::predicate auto closes);
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
    int m_more = 0, m_all = 0;   ///< digits added; decimals of every amount
    std::vector<double> m_about; ///< sizes of amounts that do not follow from the others
};

/// A figure as it is told: as it stands, or where it does not follow from the others as they are printed, "≈ 4.1".
[[nodiscard]] Saying toldSo(bool closes, const Saying& figure);
/// The sign between what is worked out and what it gives.
[[nodiscard]] Saying equals(bool closes);

/// One way to an amount less another, as the terms of a sum that close() makes close: first the largest amount of the
/// other way that the one has not, which is told as about so much where they do not close.
[[nodiscard]] std::vector<double> lessAnother(const std::vector<double>& one, std::vector<double> other);

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
