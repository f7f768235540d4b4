// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/text_source.h"

#include <algorithm>
#include <istream>

namespace waterhammer {

namespace {

constexpr std::size_t blockSize = 1 << 18;

bool isWordLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

TextSource::TextSource(std::string_view text)
    : m_at(text.data())
    , m_end(text.data() + text.size())
{
    skipByteOrderMark();
}

TextSource::TextSource(std::istream& stream, ByteTap tap)
    : m_stream(&stream)
    , m_tap(std::move(tap))
    , m_block(blockSize)
{
    refill();
    skipByteOrderMark();
}

void TextSource::skipByteOrderMark()
{
    m_start.assign(m_at, std::min<std::size_t>(2, static_cast<std::size_t>(m_end - m_at)));
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(mark))
        m_at += mark.size();
}

bool TextSource::refill()
{
    if (!m_stream)
        return false;
    m_stream->read(m_block.data(), static_cast<std::streamsize>(m_block.size()));
    m_at = m_block.data();
    m_end = m_at + m_stream->gcount();
    if (m_tap)
        m_tap({m_at, static_cast<std::size_t>(m_end - m_at)});
    return m_at != m_end;
}

ProblemPlace TextSource::position(bool back) const
{
    const bool atBreak = m_column == 0 && m_line > 1; // a line break belongs to the line that it ends
    const std::size_t line = atBreak ? m_line - 1 : m_line;
    const std::size_t column = (atBreak ? m_columnBefore : m_column) - (back ? 1 : 0);
    return {{}, {}, {}, line, std::max<std::size_t>(column, 1)};
}

std::string_view TextSource::wordAhead() const
{
    constexpr std::ptrdiff_t longest = 40;
    const char* end = m_at;
    while (end != m_end && end - m_at < longest && isWordLetter(*end))
        ++end;
    return {m_at, static_cast<std::size_t>(end - m_at)};
}

} // namespace waterhammer
