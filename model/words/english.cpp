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
    {"%n failed dealer(s) are wound down: <sale>%1</sale> are sold.",
        "%n failed dealer is wound down: <sale>%1</sale> are sold.",
        "%n failed dealers are wound down: <sale>%1</sale> are sold."},
    {"%n failed dealer(s) are wound down and sell %1.", "%n failed dealer is wound down and sells %1.",
        "%n failed dealers are wound down and sell %1."},
    {"<b>%n dealer(s) fail.</b>", "<b>%n dealer fails.</b>", "<b>%n dealers fail.</b>"},
    {"<b>%1 fail.</b>", "<b>%1 fails.</b>", "<b>%1 fail.</b>"},
    {"%n fund(s)", "%n fund", "%n funds"},
    {"%n asset(s)", "%n asset", "%n assets"},
    {"%n policy/-ies", "%n policy", "%n policies"},
    {"%n failed", "%n failed", "%n failed"},
    {"%n more", "%n more", "%n more"},
    {" and %n more", " and %n more", " and %n more"},
    {"All %n policies (%1)", "The one policy (%1)", "All %n policies (%1)"},
    {"%n fail(s)", "%n fails", "%n fail"},
    {"%1 of %n dealer(s)", "%1 of %n dealer", "%1 of %n dealers"},
    {"%1 of %n asset(s)", "%1 of %n asset", "%1 of %n assets"},
    {"%1 of %n fund(s)", "%1 of %n fund", "%1 of %n funds"},
    {"%n loan(s) among dealers", "%n loan among dealers", "%n loans among dealers"},
    {"%1 fail(s)", "%1 fails", "%1 fail"},
    {"%1 no longer fail(s)", "%1 no longer fails", "%1 no longer fail"},
    {"Newly in breach: %1; %n in breach altogether.", "Newly in breach: %1; %n in breach altogether.",
        "Newly in breach: %1; %n in breach altogether."},
    {"<sale>%1</sale> by %n dealer(s) in breach", "<sale>%1</sale> by %n dealer in breach",
        "<sale>%1</sale> by %n dealers in breach"},
    {"<sale>%1</sale> by %n failed dealer(s)", "<sale>%1</sale> by %n failed dealer",
        "<sale>%1</sale> by %n failed dealers"},
    {"<sale>%1</sale> by %n fund(s)", "<sale>%1</sale> by %n fund", "<sale>%1</sale> by %n funds"},
    {"%1 still owe their lenders %2.", "%1 still owes its lenders %2.", "%1 still owe their lenders %2."},
    {"<absorb>%1 absorb %2</absorb>", "<absorb>%1 absorbs %2</absorb>", "<absorb>%1 absorb %2</absorb>"},
    {"<absorb>%n dealer(s) absorb %1</absorb>", "<absorb>%n dealer absorbs %1</absorb>",
        "<absorb>%n dealers absorb %1</absorb>"},
    {"<absorb>%n dealer(s) absorb %1</absorb>, %2 %3 of it", "<absorb>%n dealer absorbs %1</absorb>, %2 %3 of it",
        "<absorb>%n dealers absorb %1</absorb>, %2 %3 of it"},
    {"<sale>%1</sale> by %n dealer(s) for fear", "<sale>%1</sale> by %n dealer for fear",
        "<sale>%1</sale> by %n dealers for fear"},
    {"of %n market maker(s) that have not failed", "of %n market maker that has not failed",
        "of %n market makers that have not failed"},
    {"of %n market maker(s)", "of %n market maker", "of %n market makers"},
    {"of %n dealer(s) that make its market", "of %n dealer that makes its market",
        "of %n dealers that make its market"},
    {"%1 of %2, the rest in %n other asset(s)", "%1 of %2, the rest in %n other asset",
        "%1 of %2, the rest in %n other assets"},
    {"%n other(s)", "%n other", "%n others"},
    {"%1 sell <sale>%2</sale> before they are below their limit, since the last fall may come again.",
        "%1 sells <sale>%2</sale> before it is below its limit, since the last fall may come again.",
        "%1 sell <sale>%2</sale> before they are below their limit, since the last fall may come again."},
    {"%1 and %n more", "%1 and %n more", "%1 and %n more"},
    {"%1: %n dealers on day %2", "%1: %n dealer on day %2", "%1: %n dealers on day %2"},
    {"At %1: peak loss %2, %n dealer(s) fail", "At %1: peak loss %2, %n dealer fails",
        "At %1: peak loss %2, %n dealers fail"},
    {"%n failure(s) fewer", "%n failure fewer", "%n failures fewer"},
    {"%n failure(s) more", "%n failure more", "%n failures more"},
    {"%n dealer(s) failed.", "%n dealer failed.", "%n dealers failed."},
    {"%n dealer(s) absorb %1, the largest part, %2, %3.", "%n dealer absorbs %1, the largest part, %2, %3.",
        "%n dealers absorb %1, the largest part, %2, %3."},
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
