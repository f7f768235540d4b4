// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Sums over figures of a run, and what is said of them, as lessons have them: in words, answers, facts and goals.
namespace waterhammer {

struct Expression;
struct Condition;

/// A figure by its name: of a run, of a day, or of the scenario by its path.
struct FigureName {
    std::string name;                      ///< "dealers[prime].open.slr", without the quotes of ids
    std::vector<std::string> pieces;       ///< between its points, ids in brackets left in: an id may hold points
    std::shared_ptr<const Expression> day; ///< absent: not said
    bool lastDay = false;                  ///< "day last"
    std::string in;                        ///< "A", "B", "start"; empty: the run at hand
};

/// A sum.
struct Expression {
    /// What is done.
    enum class Kind {
        Number,
        Figure,
        Answer,
        Right,
        Add,
        Subtract,
        Multiply,
        Divide,
        Negate,
        Min,
        Max,
        Abs,
        Least, ///< of a figure over all days
        Most,
        DayOf ///< the first day on which a condition holds
    };
    Kind kind = Kind::Number;                   ///< what it is
    double number = 0;                          ///< Number
    bool percent = false;                       ///< it was written with "%"
    FigureName figure;                          ///< Figure, Least, Most
    std::vector<Expression> of;                 ///< what is added and so on; DayOf: the first day that is looked at
    std::shared_ptr<const Condition> condition; ///< DayOf
    std::string text;                           ///< as it stands
};

/// Two sums compared.
struct Comparison {
    /// Which of the rows that "*" stands for.
    enum class Over { One, Any, All }; ///< rows that "*" stands for
    enum class Op { Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater };
    Over over = Over::One;  ///< which of them
    Expression left, right; ///< of the comparison
    Op op = Op::Equal;      ///< between them
    std::string text;       ///< as it stands
};

/// All of them hold.
struct Condition {
    std::vector<Comparison> all; ///< at least one
    std::string text;            ///< as it stands
};

/// Where a text could not be read, and what would have been right there.
struct SyntaxFault {
    std::string at;       ///< the rest of the text; empty: its end
    std::string expected; ///< "a number or a figure"
};

/// An expression, or why it is none.
[[nodiscard]] std::variant<Expression, SyntaxFault> readExpression(std::string_view text);
/// A condition, or why it is none.
[[nodiscard]] std::variant<Condition, SyntaxFault> readCondition(std::string_view text);

} // namespace waterhammer
