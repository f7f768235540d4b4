// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/marked.h"

#include "model/words/names.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace waterhammer {

namespace {

constexpr std::pair<char, std::string_view> escapes[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}};

std::string link(const char* kind, const std::string& id, const std::string& shown)
{
    return std::string("<a href=\"") + kind + ':' + escaped(id) + "\">" + escaped(shown) + "</a>";
}

/// The character that an escape at the beginning of a text stands for, and the
/// escape's length; 0: there is none.
std::pair<char, std::size_t> escapeAt(std::string_view text)
{
    for (const auto& [character, escape] : escapes)
        if (text.starts_with(escape))
            return {character, escape.size()};
    return {};
}

} // namespace

std::string dealerLink(const Scenario& scenario, std::size_t dealer)
{
    return link("dealer", scenario.dealers.id[dealer], scenario.dealers.name[dealer]);
}

std::string assetLink(const Scenario& scenario, std::size_t asset)
{
    return link("asset", scenario.assets.id[asset], scenario.assets.name[asset]);
}

std::string assetCodeLink(const Scenario& scenario, std::size_t asset)
{
    return link("asset", scenario.assets.id[asset], assetCodeOf(scenario.assets.id[asset]));
}

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        std::string_view written(&c, 1);
        for (const auto& [character, escape] : escapes)
            if (c == character)
                written = escape;
        out += written;
    }
    return out;
}

std::string withoutMarks(const std::string& marked)
{
    std::string out;
    bool inMark = false;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        const char c = marked[i];
        if (inMark || c == '<') {
            inMark = c != '>';
        } else if (const auto [character, length] = escapeAt(std::string_view(marked).substr(i)); length > 0) {
            out += character;
            i += length - 1;
        } else {
            out += c;
        }
    }
    return out;
}

std::string capitalised(std::string marked)
{
    std::size_t first = 0;
    while (first < marked.size() && marked[first] == '<' && marked.compare(first, 3, "<a ") != 0)
        first = std::min(marked.find('>', first), marked.size() - 1) + 1;
    if (first < marked.size() && marked[first] >= 'a' && marked[first] <= 'z')
        marked[first] = static_cast<char>(marked[first] - 'a' + 'A');
    return marked;
}

} // namespace waterhammer
