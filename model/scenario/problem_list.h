// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace waterhammer {

/// Where in a scenario something stands, as a chain of steps that live on the stack. Text is made of it only
/// when there is a problem to report, so that checking a faultless scenario builds no strings.
struct Place {
    static constexpr std::size_t noIndex = static_cast<std::size_t>(-1);

    const Place* parent = nullptr;
    std::string_view key;        ///< name of a field; empty where an index counts
    std::size_t index = noIndex; ///< element of an array

    [[nodiscard]] Place field(std::string_view name) const { return {this, name, noIndex}; }
    [[nodiscard]] Place element(std::size_t i) const { return {this, {}, i}; }

    /// "dealers[2].repo.ust"
    [[nodiscard]] std::string text() const;
};

/// A text in double quotes, escaped, and cut where it is too long for a message.
[[nodiscard]] std::string shown(std::string_view text);

/// A number as numberText() writes it, or what it is instead of one.
[[nodiscard]] std::string shown(double number);

/// Collects problems. Past the first thousand it only counts, so that a broken file of any size costs little.
class ProblemList {
public:
    static constexpr std::size_t listed = 1000;

    /// Value and expectation are texts or functions that make them, called only if the problem is to be listed.
    template <class Value, class Expected> void add(const Place& place, const Value& value, const Expected& expected)
    {
        if (++m_count <= listed)
            m_problems.push_back({place.text(), made(value), made(expected)});
    }

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] bool full() const { return m_count >= listed; }
    void clear() { *this = {}; }

    /// The list, closed by one problem that counts those left out. A count that was broken off is a lower bound.
    [[nodiscard]] Problems take(bool brokenOff = false);

private:
    template <class Text> static std::string made(const Text& text)
    {
        if constexpr (std::is_invocable_v<Text>)
            return text();
        else
            return std::string(text);
    }

    Problems m_problems;
    std::size_t m_count = 0;
};

} // namespace waterhammer
