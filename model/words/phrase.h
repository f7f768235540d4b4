// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace waterhammer {

/// Words in UTF-8. The name matters to the translation tools: inside a class they take a function that returns a
/// qualified type for one of another class.
using Saying = std::string;

/// A text with numbered places, "%1 sells %2", already in the reader's language. All places are filled at once, so
/// that a name which itself holds "%2" stays what it is. UTF-8.
class Phrase {
public:
    explicit Phrase(std::string text)
        : m_text(std::move(text))
    {
    }

    /// The text with %1, %2, … replaced by the arguments; a place without an argument stays as it is.
    template <class... Texts> [[nodiscard]] std::string arg(const Texts&... texts) const
    {
        return filled({std::string_view(texts)...});
    }

    /// The text as it stands.
    operator std::string() const& { return m_text; }
    operator std::string() && { return std::move(m_text); }

private:
    [[nodiscard]] std::string filled(std::initializer_list<std::string_view> texts) const;

    std::string m_text;
};

} // namespace waterhammer
