// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/problem_list.h"

#include "model/scenario/json_text.h"

#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

constexpr std::size_t longestShown = 60; // bytes of a text or key that a message repeats

/// The beginning of a text, never cut inside a UTF-8 sequence.
std::string_view beginning(std::string_view text)
{
    if (text.size() <= longestShown)
        return text;
    std::size_t end = longestShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

std::string shown(std::string_view text)
{
    const std::string_view part = beginning(text);
    std::string result;
    appendJsonText(result, part);
    if (part.size() < text.size())
        result.insert(result.size() - 1, "…");
    return result;
}

std::string shown(double number)
{
    if (std::isnan(number))
        return "not a number";
    if (std::isinf(number))
        return number > 0 ? "infinity" : "minus infinity";
    return numberText(number);
}

std::string Place::text() const
{
    std::string path = parent ? parent->text() : std::string{};
    if (index != noIndex)
        return path + '[' + std::to_string(index) + ']';
    if (!parent) // the scenario itself, or a place that is no path, such as a line and column
        return std::string(key);
    if (!path.empty())
        path += '.';
    const std::string_view part = beginning(key);
    path += part;
    return part.size() < key.size() ? path + "…" : path;
}

Problems ProblemList::take(bool brokenOff)
{
    if (m_count > listed) {
        const std::string rest = std::to_string(m_count - listed);
        m_problems.push_back({{}, (brokenOff ? "at least " + rest : rest) + " more problems", "none"});
    }
    m_count = 0;
    return std::exchange(m_problems, {});
}

} // namespace waterhammer
