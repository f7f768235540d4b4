// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/knobs.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

constexpr int significant = 12; ///< digits of a computed figure

void shift(double& now, std::optional<double> was, double stepNow, double step)
{
    if (was && std::abs(now - (*was + stepNow)) <= 1e-10)
        now = step == 0 ? *was : tidy(*was + step);
    else
        now = tidy(now + (step - stepNow));
}

} // namespace

double tidy(double x)
{
    char text[32];
    const char* end = std::to_chars(text, text + sizeof text, x, std::chars_format::general, significant).ptr;
    std::from_chars(text, end, x);
    return x;
}

double tidy(double x, double size)
{
    if (!std::isfinite(x) || !(std::abs(size) > 0))
        return x;
    const int decimals = significant - static_cast<int>(std::floor(std::log10(std::abs(size)))) - 1;
    const double unit = std::pow(10.0, std::clamp(decimals, 0, 15));
    const double rounded = std::round(x * unit) / unit;
    return std::isfinite(rounded) ? rounded : x;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return tidy((*std::max_element(values.begin(), middle) + *middle) / 2);
}

double roundEnd(double x)
{
    if (x == 0)
        return 0;
    const double power = std::pow(10, std::floor(std::log10(std::abs(x))));
    for (const double digit : {1., 1.2, 1.5, 2., 2.5, 3., 4., 5., 6., 8.})
        if (std::abs(x) <= digit * power * (1 + 1e-9))
            return tidy(std::copysign(digit * power, x));
    return tidy(std::copysign(10 * power, x));
}

std::optional<double> factorOf(const Knobs& knobs)
{
    std::vector<double> factors;
    for (const Knob& knob : knobs)
        if (knob.was && *knob.was != 0)
            factors.push_back(*knob.now / *knob.was);
    if (factors.empty())
        return {};
    return tidy(median(std::move(factors)));
}

void scale(const Knobs& knobs, double factorNow, double factor)
{
    for (const Knob& knob : knobs)
        if (knob.was && std::abs(*knob.now - *knob.was * factorNow) <= 1e-9 * std::abs(*knob.was))
            *knob.now = factor == 1 ? *knob.was : tidy(*knob.was * factor);
        else if (factorNow != 0)
            *knob.now = tidy(*knob.now * (factor / factorNow));
}

MinimumRoom roomOfMinimum(const ScenarioDraft& draft)
{
    constexpr double hair = 1e-4;
    MinimumRoom room{1, 1};
    for (const Dealer& dealer : draft.dealers) {
        const Constraints& c = dealer.constraints;
        const double target = c.slrTarget.value_or(c.slrMin);
        const double trigger = c.slrTrigger.value_or(c.slrMin);
        room.down = std::min({room.down, c.slrMin, trigger, target - hair});
        room.up = std::min({room.up, 1 - c.slrMin, 1 - trigger, 1 - target});
    }
    return {std::max(0.0, room.down), std::max(0.0, room.up)};
}

void stepMinimum(Constraints& now, const Constraints* was, double stepNow, double step)
{
    shift(now.slrMin, was ? std::optional(was->slrMin) : std::nullopt, stepNow, step);
    if (now.slrTrigger)
        shift(*now.slrTrigger, was ? was->slrTrigger : std::nullopt, stepNow, step);
    if (now.slrTarget)
        shift(*now.slrTarget, was ? was->slrTarget : std::nullopt, stepNow, step);
}

} // namespace waterhammer
