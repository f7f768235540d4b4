// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/text.h"
#include "model/words/figures.h"

#include <optional>
#include <string>

/// Amounts of a scenario in columns for people to read.
namespace waterhammer::cli {

/// Writes them with as many digits as the screen has in this unit of money, and two more.
class Money {
public:
    explicit Money(const Scenario& scenario)
        : m_currency(scenario.currency)
        , m_thousands(moneyUnit(scenario).thousands > 0)
        , m_figures(english(), moneyUnit(scenario))
    {
    }

    [[nodiscard]] std::string operator()(double amount) const
    {
        return fixed(m_figures.drawn(amount), m_figures.columnDecimals(3));
    }
    [[nodiscard]] std::string operator()(const std::optional<double>& amount) const
    {
        return amount ? (*this)(*amount) : "-";
    }
    /// What they are in: "USD bn", "bn yen".
    [[nodiscard]] std::string unit() const { return m_thousands ? std::string(m_figures.unitName()) : m_currency; }

private:
    std::string m_currency;
    bool m_thousands;
    Figures m_figures;
};

} // namespace waterhammer::cli
