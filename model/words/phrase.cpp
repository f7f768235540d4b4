// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/phrase.h"

#include <cstddef>

namespace waterhammer {

std::string Phrase::filled(std::initializer_list<std::string_view> texts) const
{
    std::string out;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        const std::size_t place =
            m_text[i] == '%' && i + 1 < m_text.size() && m_text[i + 1] >= '1' && m_text[i + 1] <= '9'
            ? static_cast<std::size_t>(m_text[i + 1] - '1')
            : texts.size();
        if (place < texts.size()) {
            out += texts.begin()[place];
            ++i;
        } else {
            out += m_text[i];
        }
    }
    return out;
}

} // namespace waterhammer
