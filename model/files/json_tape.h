// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waterhammer {

/// One JSON value, and all inside it, on a tape: a value comes before its children, and knows where the next begins.
/// The reader holds one element of a scenario at a time on it and then uses its memory again, so a file of any
/// length is read in the memory of its largest element.
class JsonTape {
public:
    /// What a value is.
    enum class Type : std::uint8_t { Null, Boolean, Number, Text, Array, Object };
    /// Place of a value on the tape, from 0.
    using Index = std::size_t;

    /// More of either are not taken.
    static constexpr std::size_t maxValues = 1'000'000;
    static constexpr std::size_t maxCharacters = 1 << 28;

    /// Forgets all values, keeps the memory.
    void clear();
    [[nodiscard]] bool empty() const { return m_values.empty(); } ///< whether there is no value
    /// Whether no more are taken.
    [[nodiscard]] bool full() const { return m_values.size() >= maxValues || m_characters.size() >= maxCharacters; }

    /// The key of the value that is added next.
    void key(std::string_view name);
    void addNull() { add(Type::Null); }
    void addTruth(bool truth) { add(Type::Boolean).truth = truth; }
    void addNumber(double number, std::string_view exact = {}); ///< exact: its digits, where a double loses some
    void addText(std::string_view text);
    void open(Type container);
    void close();

    [[nodiscard]] Type type(Index i) const { return m_values[i].type; }       ///< of the value at i
    [[nodiscard]] bool truth(Index i) const { return m_values[i].truth; }     ///< of a Boolean
    [[nodiscard]] double number(Index i) const { return m_values[i].number; } ///< of a Number
    /// Of a member of an object; valid until the tape changes.
    [[nodiscard]] std::string_view key(Index i) const { return part(m_values[i].key); }
    /// Of a Text, and the digits of a long Number.
    [[nodiscard]] std::string_view text(Index i) const { return part(m_values[i].text); }

    /// The children of i are first(i), next(first(i)), … up to next(i).
    [[nodiscard]] Index first(Index i) const { return i + 1; }
    [[nodiscard]] Index next(Index i) const { return m_values[i].next; }

    /// The value as a message shows it: `-3`, `"text"`, `an object`.
    [[nodiscard]] Finding shown(Index i) const;

    /// Appends the value as compact JSON.
    void appendJson(std::string& out, Index i) const;

private:
    struct Part {
        std::uint32_t begin = 0, size = 0; // in m_characters
    };
    struct Value {
        Type type;
        bool truth = false;
        Part key, text;
        Index next = 0;
        double number = 0;
    };
    Value& add(Type type);
    Part store(std::string_view text);
    [[nodiscard]] std::string_view part(Part p) const { return std::string_view(m_characters).substr(p.begin, p.size); }

    std::vector<Value> m_values;
    std::string m_characters; // of all keys and texts
    std::vector<Index> m_open;
    Part m_key;
};

/// Any JSON text as a tape; nothing if it is none.
[[nodiscard]] std::optional<JsonTape> readJson(std::string_view text);

} // namespace waterhammer
