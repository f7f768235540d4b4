// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/lesson_value.h"

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

using Kind = Expression::Kind;
using Op = Comparison::Op;

constexpr double slack = 1e-9;

/// Works values out; the first name that is none ends it.
class Working {
public:
    explicit Working(const LessonScope& scope, std::string star = {})
        : m_scope(scope)
        , m_star(std::move(star))
        , m_day(scope.day)
        , m_eachDay(scope.eachDay)
    {
    }

    FigureValue value(const Expression& e)
    {
        switch (e.kind) {
        case Kind::Number: return {e.number, e.percent ? FigureUnit::Fraction : FigureUnit::Number, 0};
        case Kind::Figure: return figure(e.figure);
        case Kind::Answer:
            return {m_scope.answer.value_or(NAN), m_scope.right ? m_scope.right->unit : FigureUnit::Open, 0};
        case Kind::Right: return m_scope.right.value_or(FigureValue());
        case Kind::Add:
        case Kind::Subtract:
        case Kind::Min:
        case Kind::Max: return alike(e);
        case Kind::Multiply:
        case Kind::Divide: return scaled(e);
        case Kind::Negate:
        case Kind::Abs: return signOf(e);
        case Kind::Least:
        case Kind::Most: return extreme(e);
        case Kind::DayOf: return dayOf(e);
        }
        return {};
    }

    bool holds(const Condition& condition)
    {
        return std::ranges::all_of(condition.all, [this](const Comparison& one) { return holds(one); });
    }

    bool holds(const Comparison& one)
    {
        if (one.over == Comparison::Over::One)
            return compared(one);
        const auto ids = rowsOf(one);
        const auto each = [&](const std::string& id) {
            Working inner(m_scope, id);
            inner.m_day = m_day;
            inner.m_eachDay = m_eachDay;
            const bool is = inner.compared(one);
            if (inner.m_fault)
                m_fault = inner.m_fault;
            return is;
        };
        return one.over == Comparison::Over::Any ? std::ranges::any_of(ids, each) : std::ranges::all_of(ids, each);
    }

    [[nodiscard]] const std::optional<NameFault>& fault() const { return m_fault; }

private:
    bool compared(const Comparison& one)
    {
        const double left = value(one.left).value, right = value(one.right).value;
        if (!std::isfinite(left) || !std::isfinite(right))
            return false;
        const bool same = asGoodAs(left, right);
        switch (one.op) {
        case Op::Less: return left < right && !same;
        case Op::LessOrEqual: return left < right || same;
        case Op::Equal: return same;
        case Op::NotEqual: return !same;
        case Op::GreaterOrEqual: return left > right || same;
        case Op::Greater: return left > right && !same;
        }
        return false;
    }

    /// The rows that "*" stands for in the first figure that has one.
    std::vector<std::string> rowsOf(const Comparison& one)
    {
        const Scenario& scenario = *m_scope.now->trajectory.scenario;
        for (const Expression* side : {&one.left, &one.right}) {
            if (side->text.find("dealers[*]") != std::string::npos)
                return scenario.dealers.id;
            if (side->text.find("funds[*]") != std::string::npos)
                return scenario.funds.id;
            if (side->text.find("assets[*]") != std::string::npos || side->text.find(".*") != std::string::npos)
                return scenario.assets.id;
        }
        return {};
    }

    [[nodiscard]] LessonRunPtr runOf(const std::string& in) const
    {
        return in == "A" ? m_scope.a : in == "B" ? m_scope.b : in == "start" ? m_scope.start : m_scope.now;
    }

    FigureValue figure(const FigureName& asked)
    {
        if (asked.name == "drawn" && m_scope.drawn)
            return {*m_scope.drawn, FigureUnit::Open, 0};
        const LessonRunPtr run = runOf(asked.in);
        if (!run)
            return fail({LessonFault::NoFigure, asked.name + " in " + asked.in, {}});
        std::optional<int> day;
        if (asked.lastDay)
            day = static_cast<int>(run->trajectory.frames.size()) - 1;
        else if (asked.day) {
            const double which = value(*asked.day).value;
            if (!std::isfinite(which))
                return {};
            day = static_cast<int>(which);
        }
        FigureFound found = m_eachDay && !day ? tried(*run, named(asked)) : figureOf(*run, named(asked), day, m_day);
        if (const NameFault* fault = std::get_if<NameFault>(&found))
            return fail(*fault);
        FigureValue value = std::get<FigureValue>(found);
        if (asked.lastDay)
            value.lastDay = FigureValue::wholeRun;
        return value;
    }

    /// Of a day that is tried a name is the day's, where days have one: "failures", and a dealer's "cash".
    [[nodiscard]] FigureFound tried(const LessonRun& run, const FigureName& name) const
    {
        FigureFound found = figureOf(run, name, m_day, m_day);
        return std::holds_alternative<FigureValue>(found) ? found : figureOf(run, name, {}, m_day);
    }

    /// With the row that "*" stands for.
    [[nodiscard]] FigureName named(FigureName figure) const
    {
        for (std::string* text : {&figure.name, &figure.pieces.front(), &figure.pieces.back()})
            if (const std::size_t at = text->find("[*]"); at != std::string::npos && !m_star.empty())
                text->replace(at, 3, '[' + m_star + ']');
        return figure;
    }

    FigureValue fail(NameFault fault)
    {
        if (!m_fault)
            m_fault = std::move(fault);
        return {};
    }

    FigureValue alike(const Expression& e)
    {
        const FigureValue a = value(e.of[0]), b = value(e.of[1]);
        FigureValue sum{0, unitOfSum(a.unit, b.unit), std::max(a.lastDay, b.lastDay)};
        sum.value = e.kind == Kind::Add ? a.value + b.value
            : e.kind == Kind::Subtract  ? a.value - b.value
            : e.kind == Kind::Min       ? std::min(a.value, b.value)
                                        : std::max(a.value, b.value);
        if (!a.defined() || !b.defined())
            sum.value = NAN;
        return sum;
    }

    static FigureUnit unitOfSum(FigureUnit a, FigureUnit b)
    {
        if (a == b)
            return a;
        if (isNumber(a) && isNumber(b))
            return FigureUnit::Number;
        if (isShare(a) && (isShare(b) || b == FigureUnit::Number))
            return a;
        return isShare(b) && a == FigureUnit::Number ? b : FigureUnit::Open;
    }

    FigureValue scaled(const Expression& e)
    {
        const FigureValue a = value(e.of[0]), b = value(e.of[1]);
        const bool product = e.kind == Kind::Multiply;
        FigureValue result{
            product ? a.value * b.value : a.value / b.value, FigureUnit::Open, std::max(a.lastDay, b.lastDay)};
        if (!std::isfinite(result.value))
            result.value = NAN;
        const auto plain = [](FigureUnit unit) { return isNumber(unit) || isShare(unit); };
        if (product)
            result.unit = isNumber(a.unit) && isNumber(b.unit) ? FigureUnit::Number
                : plain(b.unit) && !isNumber(a.unit)           ? a.unit
                : plain(a.unit)                                ? b.unit
                                                               : FigureUnit::Open;
        else if (a.unit == b.unit || (isShare(a.unit) && isShare(b.unit)) || (isNumber(a.unit) && isNumber(b.unit)))
            result.unit = a.unit == FigureUnit::Open ? FigureUnit::Open : FigureUnit::Number;
        else if (plain(b.unit))
            result.unit = a.unit;
        return result;
    }

    FigureValue signOf(const Expression& e)
    {
        FigureValue found = value(e.of[0]);
        found.value = e.kind == Kind::Negate ? -found.value : std::abs(found.value);
        return found;
    }

    /// The days of a run.
    [[nodiscard]] int lastDay(const std::string& in) const
    {
        const LessonRunPtr run = runOf(in);
        return run ? static_cast<int>(run->trajectory.frames.size()) - 1 : 0;
    }

    FigureValue extreme(const Expression& e)
    {
        FigureValue best;
        const LessonRunPtr run = runOf(e.figure.in);
        for (int day = 0; run && day <= lastDay(e.figure.in); ++day) {
            FigureFound found = figureOf(*run, named(e.figure), day, day);
            if (const NameFault* fault = std::get_if<NameFault>(&found))
                return fail(*fault);
            const FigureValue one = std::get<FigureValue>(found);
            best.unit = one.unit;
            if (one.defined()
                && (!best.defined() || (e.kind == Kind::Least ? one.value < best.value : one.value > best.value)))
                best.value = one.value;
        }
        best.lastDay = FigureValue::wholeRun;
        return best;
    }

    FigureValue dayOf(const Expression& e)
    {
        const double from = e.of.empty() ? 0 : value(e.of[0]).value;
        const int before = m_day;
        const bool eachBefore = std::exchange(m_eachDay, true);
        FigureValue found{NAN, FigureUnit::Whole, FigureValue::wholeRun};
        // A day after the end is tried too: flows are nothing then.
        for (int day = std::isfinite(from) ? std::max(0, static_cast<int>(from)) : 0;
             !found.defined() && day <= lastDay({}) + 1 && !m_fault; ++day) {
            m_day = day;
            if (holds(*e.condition))
                found.value = found.lastDay = day;
        }
        m_day = before;
        m_eachDay = eachBefore;
        return found;
    }

    const LessonScope& m_scope;
    std::string m_star;
    int m_day;
    bool m_eachDay;
    std::optional<NameFault> m_fault;
};

} // namespace

bool asGoodAs(double a, double b)
{
    const double size = std::max(std::abs(a), std::abs(b));
    return std::abs(a - b) <= slack * (a == 0 || b == 0 ? 1 : size);
}

FigureFound valueOf(const Expression& expression, const LessonScope& scope)
{
    Working working(scope);
    const FigureValue value = working.value(expression);
    if (working.fault())
        return *working.fault();
    return value;
}

std::variant<bool, NameFault> holds(const Condition& condition, const LessonScope& scope)
{
    Working working(scope);
    const bool is = working.holds(condition);
    if (working.fault())
        return *working.fault();
    return is;
}

double marginOf(const Condition& condition, const LessonScope& scope)
{
    double least = INFINITY;
    for (const Comparison& one : condition.all) {
        if (one.over != Comparison::Over::One || one.op == Op::Equal || one.op == Op::NotEqual)
            continue;
        Working working(scope);
        const double left = working.value(one.left).value, right = working.value(one.right).value;
        const double size = std::max(std::abs(left), std::abs(right));
        if (!asGoodAs(left, right) && left != 0 && right != 0)
            least = std::min(least, std::abs(left - right) / size);
    }
    return least;
}

} // namespace waterhammer
