// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/figures.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <optional>
#include <vector>

namespace waterhammer {

/// Amounts of money that stand in one sum or quotient: told with the usual digits, or with one more where only so it
/// closes as it is printed. Each is always rounded as itself: where neither does, the amount that does not follow from
/// the others is told as about that much.
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

    /// Adds a digit if only so it closes, and tells whether it does; where it does not, the usual ones stay.
    bool until(std::predicate auto closes)
    {
        m_all.reset();
        for (m_more = 0; m_more <= most; ++m_more)
            if (closes())
                return true;
        m_more = 0;
        return false;
    }
    /// Makes sums close, each of terms that add up to nothing: as many as can be with usual digits, or as many of all.
    /// The first term of one that does not is told as about so much.
    void close(const std::vector<std::vector<double>>& sums);
    /// From now on this amount is told as about so much.
    void about(double amount) { m_about.push_back(std::abs(amount)); }

    /// How many digits were added.
    [[nodiscard]] int more() const { return m_more; }
    /// Adds so many, at most `most`.
    void setMore(int digits) { m_more = std::min(digits, most); }
    static constexpr int most = 1; ///< digits that are added: more would be read for others, "75,000 bn" for thousands

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
    /// Whether each of these is still told as itself.
    [[nodiscard]] bool tells(const std::vector<std::vector<double>>& sums) const;

    const Figures& m_figures;
    Style m_style;
    double m_tiny;
    int m_more = 0;              ///< digits added
    std::optional<int> m_all;    ///< decimals of every amount, before the unit's
    std::vector<double> m_about; ///< sizes of amounts that do not follow from the others
};

/// A figure as it is told: as it stands, or where it does not follow from the others as they are printed, "≈ 4.1".
[[nodiscard]] Saying toldSo(bool closes, const Saying& figure);
/// The sign between what is worked out and what it gives.
[[nodiscard]] Saying equals(bool closes);

/// One way to an amount less another, as the terms of a sum that close() makes close: first the largest amount of the
/// other way that the one has not, which is told as about so much where they do not close.
[[nodiscard]] std::vector<double> lessAnother(const std::vector<double>& one, std::vector<double> other);

/// A number as it is printed with so many decimals.
[[nodiscard]] double printedFigure(double value, int decimals);
/// A fraction as a percentage with so many decimals, as a number: 0.0526 for "5.26 %".
[[nodiscard]] double printedPercent(double fraction, int decimals);
/// Whether a number, worked out of printed figures, is the one that is printed with so many decimals.
[[nodiscard]] bool givesRounded(double worked, double value, int decimals);
/// Whether a fraction, worked out of printed figures, is the percentage that is printed.
[[nodiscard]] bool givesPercent(double worked, double fraction, int decimals);

} // namespace waterhammer
