// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace waterhammer {

/// Where in a scenario something stands, as a chain of steps that live on the stack. A place to keep is made of it only
/// when there is a problem to report, so that checking a faultless scenario builds no strings.
struct Place {
    /// Of a step that is no element.
    static constexpr std::size_t noIndex = static_cast<std::size_t>(-1);

    const Place* parent = nullptr; ///< outlives this; null at the root
    std::string_view key;          ///< name of a field; empty where an index counts
    std::size_t index = noIndex;   ///< element of an array

    /// A field inside; this must outlive it.
    [[nodiscard]] Place field(std::string_view name) const { return {this, name, noIndex}; }
    /// An element of this list; this must outlive it.
    [[nodiscard]] Place element(std::size_t i) const { return {this, {}, i}; }

    /// The row and the field.
    [[nodiscard]] ProblemPlace typed() const;
};

/// The beginning of a text, as much of it as a message repeats; never cut inside a UTF-8 sequence.
[[nodiscard]] std::string_view beginning(std::string_view text);

/// A text or a number as something that was found.
[[nodiscard]] Finding shown(std::string_view text);
[[nodiscard]] Finding shown(double number);
/// "true" or "false"
[[nodiscard]] Finding shownTruth(bool truth);

/// Collects problems. Past the first thousand it only counts, so that a broken file of any size costs little.
class ProblemList {
public:
    static constexpr std::size_t listed = 1000; ///< how many are kept

    /// What was found and expected are values or functions that make them, called only if the problem is listed.
    template <class Value, class Expected> void add(const Place& place, const Value& value, const Expected& expected)
    {
        if (++m_count <= listed)
            m_problems.push_back({place.typed(), Finding(made(value)), Expectation(made(expected))});
    }

    [[nodiscard]] std::size_t count() const { return m_count; }   ///< listed or not
    [[nodiscard]] bool empty() const { return m_count == 0; }     ///< whether there is none
    [[nodiscard]] bool full() const { return m_count >= listed; } ///< whether more would only be counted
    void clear() { *this = {}; }                                  ///< forgets them

    /// The list, closed by one problem that counts those left out. A count that was broken off is a lower bound.
    [[nodiscard]] Problems take(bool brokenOff = false);

private:
    template <class Value> static auto made(const Value& value)
    {
        if constexpr (std::is_invocable_v<Value>)
            return value();
        else
            return value;
    }

    Problems m_problems;
    std::size_t m_count = 0;
};

} // namespace waterhammer
