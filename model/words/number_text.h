// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Numbers as people and spreadsheets write them, read without guessing.
namespace waterhammer {

/// What stands before the decimals.
enum class DecimalMark { Point, Comma };

/// A number bare of its sign, unit and blanks. Which of its marks is the decimal one may still be open: "1,234" is one
/// thing to an Englishwoman and another to a German. Immutable.
class NumberText {
public:
    /// Reads UTF-8. Blanks of every width, marks of direction, currencies and units are passed over; any dash in front
    /// or behind and brackets around are a minus; "%" is told by percent(). Blanks, apostrophes and the mark that is
    /// not the decimal one may part groups of exactly three digits. Nothing: a number by neither mark.
    [[nodiscard]] static std::optional<NumberText> of(std::string_view text);

    /// Nothing: no number with this decimal mark. "5 %" is 5.
    [[nodiscard]] std::optional<double> value(DecimalMark mark) const
    {
        return mark == DecimalMark::Point ? m_byPoint : m_byComma;
    }
    /// A percent sign stood behind it; value() is of the digits before it.
    [[nodiscard]] bool percent() const { return m_percent; }
    /// Both marks are possible and mean different numbers.
    [[nodiscard]] bool open() const { return m_byPoint && m_byComma && *m_byPoint != *m_byComma; }
    /// The one mark that is possible, if only one is.
    [[nodiscard]] std::optional<DecimalMark> only() const;
    /// The unit of money that stood with it: "bn", "mn", or empty. Whoever takes the number for another unit is wrong
    /// by a thousand.
    [[nodiscard]] std::string_view unit() const { return m_unit; }
    /// Two or more marks bear each other out: "1.234,5" can be no slip of a finger, "1,23" may be one of "1,234".
    [[nodiscard]] bool strong() const { return m_marks > 1; }

private:
    NumberText() = default;

    std::optional<double> m_byPoint, m_byComma;
    int m_marks = 0; ///< points, commas, apostrophes and blanks between digits
    bool m_percent = false;
    std::string_view m_unit; ///< of a literal
};

/// A number read with a certain mark.
struct ReadNumber {
    double value = 0;     ///< as it stands: "5 %" is 5
    bool percent = false; ///< a percent sign stood behind it
};

/// What somebody typed where `usual` is the decimal mark; with the other one where only that makes a number of it:
/// 0.500 is a half in every language. "72.5 mn" is no number where the unit is another.
[[nodiscard]] std::optional<ReadNumber> readNumber(
    std::string_view text, DecimalMark usual, std::string_view unit = "bn");

} // namespace waterhammer
