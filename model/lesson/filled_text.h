// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson_value.h"
#include "model/words/figures.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// Texts of lessons with places in braces that the engine fills: "{peakLoss in B | 1}".
namespace waterhammer {

/// How a figure is written where the usual way of its unit is not meant.
struct FigureFormat {
    /// A way of writing it.
    enum class How { Usual, Money, Percent, Points, Times, Number };
    How how = How::Usual;                                    ///< in place of the unit's own
    std::optional<int> decimals;                             ///< always so many
    bool bare = false, sign = false, words = false;          ///< without unit; also +; small numbers in words
    std::vector<std::pair<std::string, std::string>> plural; ///< by CLDR's category, in place of the number
};
/// Nothing if it is none.
[[nodiscard]] std::optional<FigureFormat> readFormat(std::string_view text);

/// A place in braces.
struct TextPlace {
    /// What it stands for.
    enum class Kind { Value, Day, Name, Control, Unit, Literal };
    Kind kind = Kind::Value; ///< what fills it
    Expression expression;   ///< Value, Day
    FigureFormat format;     ///< Value
    std::string word;        ///< Name: id; Control: id; Literal: the text
    std::string text;        ///< as it stands, with its braces
};
/// A piece of a text: as it stands, or a place.
using TextPiece = std::variant<std::string, TextPlace>;

/// A text taken apart, or why a place in it is none.
[[nodiscard]] std::variant<std::vector<TextPiece>, SyntaxFault> readPlaces(std::string_view text);

/// What a text is filled with.
struct TextFilling {
    const LessonScope& scope;                             ///< runs and answer
    const Language& language;                             ///< in which it is written
    std::function<std::string(std::string_view)> control; ///< the name of a control on screen; may be empty
    int shown = FigureValue::wholeRun; ///< the last day that is shown; what tells of later ones is "…"
    bool markdown = false;             ///< names are kept from being markup
};

/// A value as a reader sees it. Unknown names and open units are an en dash.
[[nodiscard]] Saying figureText(
    const FigureValue& value, const FigureFormat& format, const Language& language, const MoneyUnit& money);

/// The text with its places filled; a place that cannot be read stands there as it is.
[[nodiscard]] std::string filledText(std::string_view text, const TextFilling& filling);

/// Whether a value needs a format of its own to be written.
[[nodiscard]] bool needsFormat(const FigureValue& value, const FigureFormat& format);

} // namespace waterhammer
