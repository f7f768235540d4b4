// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waterhammer {

/// An English text that stands in the row of a table, with the place where its translations stand. The translation
/// tools know it by this name; model/words says it in a language.
struct RowText {
    const char* context = nullptr; ///< of translations
    const char* english = nullptr; ///< the text; null: none

    constexpr RowText() = default;
    constexpr RowText(const char* where, const char* text)
        : context(where)
        , english(text)
    {
    }
};

} // namespace waterhammer
