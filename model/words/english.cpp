// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/language.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace waterhammer {

namespace {

/// Texts that count, as English says them of one and of several. A test holds them against the file of the translation
/// tools, translations/waterhammer_en.ts.
struct Plural {
    std::string_view text, one, several;
};
constexpr Plural plurals[] = {
    {"%n day(s)", "%n day", "%n days"},
    {"%n dealer(s)", "%n dealer", "%n dealers"},
};

class English : public Language {
public:
    [[nodiscard]] std::string translation(const char*, const char* text, const char*, int count) const override
    {
        if (count < 0)
            return text;
        const auto found = std::ranges::find(plurals, std::string_view(text), &Plural::text);
        std::string said(found == std::end(plurals) ? std::string_view(text)
                : count == 1                        ? found->one
                                                    : found->several);
        if (const auto place = said.find("%n"); place != std::string::npos)
            said.replace(place, 2, std::to_string(count));
        return said;
    }
};

} // namespace

const Language& english()
{
    static const English language;
    return language;
}

} // namespace waterhammer
