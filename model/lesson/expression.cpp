// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/expression.h"

#include <array>
#include <charconv>
#include <utility>

namespace waterhammer {

namespace {

using Kind = Expression::Kind;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWordSign(char c) { return isLetter(c) || isDigit(c) || c == '_'; }

/// Takes a text apart from left to right. The first fault ends it; what is read after it counts for nothing.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    Expression expression()
    {
        const std::size_t begin = skip();
        Expression sum = term();
        while (const char sign = oneOf("+-"))
            sum = joined(sign == '+' ? Kind::Add : Kind::Subtract, std::move(sum), term());
        sum.text = since(begin);
        return sum;
    }

    Condition condition()
    {
        Condition condition;
        const std::size_t begin = skip();
        do
            condition.all.push_back(comparison());
        while (!m_fault && word("and"));
        condition.text = since(begin);
        return condition;
    }

    /// That nothing is left.
    std::optional<SyntaxFault> end()
    {
        skip();
        if (!m_fault && m_at < m_text.size())
            fail("the end");
        return m_fault;
    }

private:
    std::size_t skip()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t'))
            ++m_at;
        return m_at;
    }
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] std::string since(std::size_t begin) const
    {
        std::string_view part = m_text.substr(begin, m_at - begin);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        return std::string(part);
    }
    void fail(const char* expected)
    {
        if (!m_fault)
            m_fault = SyntaxFault{std::string(m_text.substr(std::min(m_at, m_text.size()))), expected};
        m_at = m_text.size();
    }
    char oneOf(std::string_view signs)
    {
        skip();
        return here() != '\0' && signs.find(here()) != std::string_view::npos ? m_text[m_at++] : '\0';
    }
    void wants(char sign, const char* expected)
    {
        if (!oneOf({&sign, 1}))
            fail(expected);
    }
    bool word(std::string_view wanted)
    {
        skip();
        if (!m_text.substr(m_at).starts_with(wanted))
            return false;
        const std::size_t after = m_at + wanted.size();
        if (after < m_text.size() && (isWordSign(m_text[after]) || m_text[after] == '.' || m_text[after] == '['))
            return false;
        m_at = after;
        return true;
    }

    static Expression joined(Kind kind, Expression left, Expression right)
    {
        Expression both;
        both.kind = kind;
        both.of.push_back(std::move(left));
        both.of.push_back(std::move(right));
        return both;
    }

    Expression term()
    {
        Expression product = factor();
        while (const char sign = oneOf("*/"))
            product = joined(sign == '*' ? Kind::Multiply : Kind::Divide, std::move(product), factor());
        return product;
    }

    Expression factor()
    {
        const std::size_t begin = skip();
        if (++m_depth > 50)
            fail("fewer brackets");
        Expression found = m_fault ? Expression() : unmarked();
        --m_depth;
        found.text = since(begin);
        return found;
    }

    Expression unmarked()
    {
        if (isDigit(here()) || here() == '.')
            return number();
        if (oneOf("(")) {
            Expression inside = expression();
            wants(')', "“)”");
            return inside;
        }
        if (oneOf("-")) {
            Expression negated;
            negated.kind = Kind::Negate;
            negated.of.push_back(factor());
            return negated;
        }
        if (word("answer"))
            return Expression{Kind::Answer, {}, {}, {}, {}, {}, {}};
        if (word("right"))
            return Expression{Kind::Right, {}, {}, {}, {}, {}, {}};
        return functionOrFigure();
    }

    Expression functionOrFigure()
    {
        static constexpr std::array<std::pair<std::string_view, Kind>, 6> functions{
            {{"min", Kind::Min}, {"max", Kind::Max}, {"abs", Kind::Abs}, {"least", Kind::Least}, {"most", Kind::Most},
                {"dayOf", Kind::DayOf}}};
        for (const auto& [name, kind] : functions)
            if (const std::size_t before = m_at; word(name)) {
                if (oneOf("("))
                    return function(kind);
                m_at = before;
            }
        Expression found;
        found.kind = Kind::Figure;
        found.figure = figure();
        return found;
    }

    Expression function(Kind kind)
    {
        Expression found;
        found.kind = kind;
        if (kind == Kind::DayOf)
            found.condition = std::make_shared<Condition>(condition());
        else if (kind == Kind::Least || kind == Kind::Most)
            found.figure = figure();
        else
            found.of.push_back(expression());
        if (kind == Kind::Min || kind == Kind::Max || (kind == Kind::DayOf && here() == ',')) {
            wants(',', "“,”");
            found.of.push_back(expression());
        }
        wants(')', "“)”");
        return found;
    }

    Expression number()
    {
        Expression found;
        const char* end = m_text.data() + m_text.size();
        const auto [stop, error] = std::from_chars(m_text.data() + m_at, end, found.number);
        if (error != std::errc())
            fail("a number");
        else
            m_at = static_cast<std::size_t>(stop - m_text.data());
        if (oneOf("%")) {
            found.number /= 100;
            found.percent = true;
        }
        return found;
    }

    FigureName figure()
    {
        FigureName found;
        skip();
        if (!isLetter(here()))
            fail("a number, a figure or a path");
        for (bool more = !m_fault; more; more = here() == '.' && ++m_at)
            piece(found);
        if (word("day"))
            day(found);
        if (word("in")) {
            for (const char* run : {"A", "B", "start"})
                if (found.in.empty() && word(run))
                    found.in = run;
            if (found.in.empty())
                fail("A, B or start");
        }
        return found;
    }

    /// A name between two points, or an id in quotes, and what stands in brackets behind it.
    void piece(FigureName& figure)
    {
        std::string text;
        if (here() == '"') {
            const std::size_t close = m_text.find('"', m_at + 1);
            if (close == std::string_view::npos)
                return fail("“\"”");
            text = m_text.substr(m_at + 1, close - m_at - 1);
            m_at = close + 1;
        } else {
            while (isWordSign(here()))
                text += m_text[m_at++];
        }
        if (here() == '[') {
            const std::size_t close = m_text.find(']', m_at);
            if (close == std::string_view::npos)
                return fail("“]”");
            text += m_text.substr(m_at, close + 1 - m_at);
            m_at = close + 1;
        }
        if (text.empty())
            return fail("a name");
        figure.name += (figure.pieces.empty() ? "" : ".") + text;
        figure.pieces.push_back(std::move(text));
    }

    void day(FigureName& figure)
    {
        if (word("last")) {
            figure.lastDay = true;
            return;
        }
        skip();
        Expression which;
        if (oneOf("(")) {
            which = expression();
            wants(')', "“)”");
        } else if (isDigit(here())) {
            which = number();
        } else {
            fail("a day");
        }
        figure.day = std::make_shared<Expression>(std::move(which));
    }

    Comparison comparison()
    {
        Comparison found;
        const std::size_t begin = skip();
        found.over = word("any") ? Comparison::Over::Any : word("all") ? Comparison::Over::All : Comparison::Over::One;
        found.left = expression();
        found.op = comparing();
        found.right = expression();
        found.text = since(begin);
        return found;
    }

    Comparison::Op comparing()
    {
        using Op = Comparison::Op;
        static constexpr std::array<std::pair<std::string_view, Op>, 6> signs{{{"<=", Op::LessOrEqual},
            {">=", Op::GreaterOrEqual}, {"!=", Op::NotEqual}, {"<", Op::Less}, {">", Op::Greater}, {"=", Op::Equal}}};
        skip();
        for (const auto& [sign, op] : signs)
            if (m_text.substr(m_at).starts_with(sign)) {
                m_at += sign.size();
                return op;
            }
        fail("<, <=, =, !=, >= or >");
        return Op::Equal;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<SyntaxFault> m_fault;
};

} // namespace

std::variant<Expression, SyntaxFault> readExpression(std::string_view text)
{
    Reader reader(text);
    Expression found = reader.expression();
    if (auto fault = reader.end())
        return std::move(*fault);
    return found;
}

std::variant<Condition, SyntaxFault> readCondition(std::string_view text)
{
    Reader reader(text);
    Condition found = reader.condition();
    if (auto fault = reader.end())
        return std::move(*fault);
    return found;
}

} // namespace waterhammer
