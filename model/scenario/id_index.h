// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/name_hints.h"

#include <bit>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace waterhammer {

inline constexpr std::uint32_t noIndex = 0xffffffff; ///< of what is not there

/// From an id to its index, by hashing with open addressing: built once, in linear time, without copies of the ids.
class IdIndex {
public:
    /// For about `count` ids, which outlive it.
    explicit IdIndex(std::size_t count)
        : m_slots(std::bit_ceil(2 * count + 1), noIndex)
    {
        m_ids.reserve(count);
    }

    /// Gives the next index to an id; returns the index of an equal id before it, or noIndex.
    std::uint32_t add(std::string_view id)
    {
        const std::size_t slot = slotOf(id);
        const std::uint32_t before = m_slots[slot];
        if (before == noIndex)
            m_slots[slot] = static_cast<std::uint32_t>(m_ids.size());
        m_ids.push_back(id);
        return before;
    }

    /// The index of an id; noIndex if there is none.
    [[nodiscard]] std::uint32_t find(std::string_view id) const { return m_slots[slotOf(id)]; }

    /// As find(), where `guess` is likely.
    [[nodiscard]] std::uint32_t find(std::string_view id, std::uint32_t guess) const
    {
        return guess < m_ids.size() && m_ids[guess] == id ? guess : find(id);
    }

    /// What was expected where an id turned out to be unknown, here and in `besides`, if that would have done too.
    [[nodiscard]] Expectation wanted(std::string_view id, Names what, const IdIndex* besides = nullptr) const
    {
        constexpr std::size_t few = 1000; // among more, the likely one takes long to find
        std::vector<std::string_view> known = m_ids;
        if (besides)
            known.insert(known.end(), besides->m_ids.begin(), besides->m_ids.end());
        if (known.size() > few)
            return {ProblemCode::IdOf, {what}};
        return {ProblemCode::IdOfListed, {what, nameHint(id, known)}};
    }

private:
    std::size_t slotOf(std::string_view id) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = std::hash<std::string_view>{}(id)&mask;
        while (m_slots[slot] != noIndex && m_ids[m_slots[slot]] != id)
            slot = (slot + 1) & mask;
        return slot;
    }

    std::vector<std::string_view> m_ids;
    std::vector<std::uint32_t> m_slots;
};

} // namespace waterhammer
