// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Numbers and columns for people to read, the same in every locale.
namespace waterhammer::cli {

/// With so many digits after the point; "-" where there is no finite number.
[[nodiscard]] std::string fixed(double number, int decimals);
[[nodiscard]] std::string fixed(const std::optional<double>& number, int decimals);

/// With six significant digits: "13", "0.0412".
[[nodiscard]] std::string significant(double number);

/// 0.05 as "5.00 %".
[[nodiscard]] std::string percent(double fraction, int decimals = 2);

/// An amount of money in running text: "114.0", "0.034", "2.1e-05".
[[nodiscard]] std::string amount(double number);

/// "1 dealer", "2 dealers".
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view several);

/// Items as "a", "a and b" or "a, b and c"; those beyond `most` as "and 7 more".
[[nodiscard]] std::string listed(const std::vector<std::string>& items, std::size_t most = 8);

/// Rows of cells under one another: the first column to the left, the others to the right.
class Table {
public:
    void row(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] std::string text(std::string_view indent = {}) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace waterhammer::cli
