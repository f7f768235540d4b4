// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waterhammer {

/// What is wrong with an input: where, what stood there, and what was expected instead.
struct Problem {
    std::string place;    ///< path inside the file, such as `dealers[2].repo.ust`; empty for the file itself
    std::string value;    ///< the value as found, ready to be shown; empty where nothing stood there
    std::string expected; ///< what would have been right, as a phrase: "a number of at least 0"

    /// One line for people: "dealers[2].repo.ust: -3, expected a number of at least 0".
    [[nodiscard]] std::string message() const
    {
        std::string text = place.empty() ? std::string{} : place + ": ";
        text += value.empty() ? "nothing there" : value;
        return text + ", expected " + expected;
    }

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// A value, or the complete list of reasons why there is none.
template <class T> struct [[nodiscard]] Result {
    std::optional<T> value;
    Problems problems;

    Result(T v)
        : value(std::move(v))
    {
    }
    Result(Problems p)
        : problems(std::move(p))
    {
    }
    Result(Problem p)
        : problems{std::move(p)}
    {
    }

    explicit operator bool() const { return value.has_value(); }
    T& operator*() { return *value; }
    const T& operator*() const { return *value; }
    T* operator->() { return &*value; }
    const T* operator->() const { return &*value; }
};

} // namespace waterhammer
