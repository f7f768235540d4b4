// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/phrase.h"

#include <algorithm>
#include <cstddef>

namespace waterhammer {

namespace {

/// Whether a text ends with a full stop, marks aside.
bool endsWithStop(std::string_view text)
{
    while (text.ends_with('>') && text.rfind("</") != std::string_view::npos)
        text = text.substr(0, text.rfind("</"));
    return text.ends_with('.');
}

/// Where the full stop is that follows a place of a template at once, marks aside; nowhere if it is of an ellipsis.
std::size_t stopAfter(std::string_view text, std::size_t at)
{
    while (text.substr(at).starts_with("</"))
        at = std::min(text.size(), text.find('>', at)) + 1;
    const std::string_view rest = text.substr(std::min(at, text.size()));
    return rest.starts_with('.') && !rest.starts_with("..") ? at : std::string_view::npos;
}

} // namespace

/// The full stop behind an argument that ends with one is left out.
std::string Phrase::filled(std::initializer_list<std::string_view> texts) const
{
    std::string out;
    std::size_t needless = m_text.size(); // an abbreviation at the end has its stop already: "75 Mrd."
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        const std::size_t place =
            m_text[i] == '%' && i + 1 < m_text.size() && m_text[i + 1] >= '1' && m_text[i + 1] <= '9'
            ? static_cast<std::size_t>(m_text[i + 1] - '1')
            : texts.size();
        if (place < texts.size()) {
            out += texts.begin()[place];
            ++i;
            if (endsWithStop(out))
                needless = stopAfter(m_text, i + 1);
        } else if (i != needless) {
            out += m_text[i];
        }
    }
    return out;
}

} // namespace waterhammer
