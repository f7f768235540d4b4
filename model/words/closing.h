// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/figures.h"

#include <concepts>
#include <vector>

namespace waterhammer {

/// Amounts of money that stand in one sum or quotient: told with the usual digits, or with as many more as it takes
/// until it closes as it is printed. A reader who does the sum again finds the same.
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

    /// Adds digits until it closes; where it never does, the usual ones stay.
    void until(std::predicate auto closes)
    {
        for (m_more = 0; m_more < most; ++m_more)
            if (closes())
                return;
        m_more = 0;
    }
    /// How many digits were added.
    [[nodiscard]] int more() const { return m_more; }

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
    static constexpr int most = 9;
    [[nodiscard]] int decimals(double amount) const;

    const Figures& m_figures;
    Style m_style;
    double m_tiny;
    int m_more = 0;
};

/// A fraction as a percentage with so many decimals, as a number: 0.0526 for "5.26 %".
[[nodiscard]] double printedPercent(double fraction, int decimals);
/// Whether a fraction, worked out of printed figures, is the percentage that is printed.
[[nodiscard]] bool givesPercent(double worked, double fraction, int decimals);

} // namespace waterhammer
