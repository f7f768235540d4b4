// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/problem_list.h"

#include "model/scenario/rows.h"

#include <utility>

namespace waterhammer {

namespace {

constexpr std::size_t longestShown = 60; // bytes of a text or key that a message repeats

/// Puts a step behind a path inside a row.
void append(std::string& path, const Place& step)
{
    if (step.index != Place::noIndex) {
        path += '[' + std::to_string(step.index) + ']';
        return;
    }
    if (!path.empty())
        path += '.';
    const std::string_view part = beginning(step.key);
    path += part;
    if (part.size() < step.key.size())
        path += "…";
}

/// Whether a path is another or leads on from it.
bool leadsOn(std::string_view path, std::string_view from)
{
    return path.starts_with(from)
        && (from.empty() || path.size() == from.size() || path[from.size()] == '.' || path[from.size()] == '[');
}

} // namespace

std::string_view beginning(std::string_view text)
{
    if (text.size() <= longestShown)
        return text;
    std::size_t end = longestShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

Finding shown(std::string_view text) { return {Found::Value, {Quoted{std::string(text)}}}; }

Finding shown(double number) { return {Found::Value, {number}}; }

Finding shownTruth(bool truth) { return {Found::Value, {std::string(truth ? "true" : "false")}}; }

std::string ProblemPlace::path() const
{
    if (!part)
        return field;
    std::string text(partKey(*part));
    if (row)
        text += '[' + std::to_string(*row) + ']';
    return field.empty() ? text : text + '.' + field;
}

bool ProblemPlace::isIn(const ProblemPlace& other) const
{
    if (other.empty() || line != other.line || part != other.part || (other.row && row != other.row))
        return false;
    return leadsOn(field, other.field);
}

ProblemPlace Place::typed() const
{
    std::vector<const Place*> steps;
    for (const Place* step = this; step->parent; step = step->parent)
        steps.insert(steps.begin(), step);
    ProblemPlace place;
    std::size_t next = 0;
    if (!steps.empty() && (place.part = partOfKey(steps[0]->key))) {
        next = 1;
        if (steps.size() > 1 && steps[1]->index != noIndex) {
            place.row = steps[1]->index;
            next = 2;
        }
    }
    for (; next < steps.size(); ++next)
        append(place.field, *steps[next]);
    return place;
}

Problems ProblemList::take(bool brokenOff)
{
    if (m_count > listed) {
        const auto rest = static_cast<double>(m_count - listed);
        m_problems.push_back(
            {{}, {brokenOff ? Found::AtLeastMore : Found::MoreProblems, {rest}}, ProblemCode::NoneMore});
    }
    m_count = 0;
    return std::exchange(m_problems, {});
}

} // namespace waterhammer
