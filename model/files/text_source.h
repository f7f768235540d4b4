// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/byte_tap.h"
#include "model/scenario/problem.h"

#include <cstddef>
#include <iosfwd>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace waterhammer {

/// The characters of a file or of a text, one after the other, with the line and column of the last one. A file is
/// read in blocks, so its size does not matter. A byte order mark at the start is passed over.
class TextSource {
public:
    /// No token of a scenario comes near it; what does would fill the memory of whoever gathers the token.
    static constexpr std::size_t longestToken = 4 << 20;

    explicit TextSource(std::string_view text);
    /// `tap` is given every block of bytes as it is read, the byte order mark with it.
    explicit TextSource(std::istream& stream, ByteTap tap = {});

    class Iterator;
    Iterator begin();

    /// A token has been taken: the next may be as long again.
    void tokenDone() { m_sinceToken = 0; }

    [[nodiscard]] bool hitEnd() const { return m_hitEnd; }            ///< somebody asked for more than there is
    [[nodiscard]] bool tokenTooLong() const { return m_tooLong; }     ///< and so was told that this is the end
    [[nodiscard]] bool sawNul() const { return m_sawNul; }            ///< a NUL byte stood in the text
    [[nodiscard]] std::size_t consumed() const { return m_consumed; } ///< bytes, the byte order mark apart
    [[nodiscard]] char last() const { return m_last; }                ///< the character read last
    [[nodiscard]] std::string_view start() const { return m_start; }  ///< the first two bytes, as far as there are any

    /// Line and column of the last character; of the one before it if `back`.
    [[nodiscard]] ProblemPlace position(bool back = false) const;

    /// Letters that come next, as far as they are at hand: to show a word as a whole.
    [[nodiscard]] std::string_view wordAhead() const;

private:
    friend class Iterator;
    [[nodiscard]] bool atEnd();
    [[nodiscard]] char current()
    {
        // To the lexer a NUL byte is the end of the input, and what follows it would go unread. Give it another
        // control character instead, which is an error everywhere.
        m_sawNul = m_sawNul || *m_at == '\0';
        return *m_at == '\0' ? '\x01' : *m_at;
    }
    void advance();
    bool refill();
    void skipByteOrderMark();

    std::istream* m_stream = nullptr;
    ByteTap m_tap;
    std::vector<char> m_block;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    char m_last = ' ';
    std::string m_start;
    std::size_t m_consumed = 0, m_sinceToken = 0;
    std::size_t m_line = 1, m_column = 0, m_columnBefore = 0; // of the last character; of the last line break
    bool m_hitEnd = false, m_tooLong = false, m_sawNul = false;
};

/// What a parser wants of an input: a pair of iterators, of which a default one is the end.
class TextSource::Iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    Iterator() = default;
    explicit Iterator(TextSource& source)
        : m_source(&source)
    {
    }
    char operator*() const { return m_source->current(); }
    Iterator& operator++()
    {
        m_source->advance();
        return *this;
    }
    bool operator==(const Iterator&) const { return m_source->atEnd(); } // nobody compares with anything but the end

private:
    TextSource* m_source = nullptr;
};

inline TextSource::Iterator TextSource::begin() { return Iterator(*this); }

inline bool TextSource::atEnd()
{
    if (m_at == m_end && !refill())
        return m_hitEnd = true;
    return m_tooLong = m_sinceToken > longestToken;
}

inline void TextSource::advance()
{
    m_last = *m_at++;
    ++m_consumed;
    ++m_sinceToken;
    if (m_last == '\n') {
        m_columnBefore = m_column + 1;
        ++m_line;
        m_column = 0;
    } else if ((static_cast<unsigned char>(m_last) & 0xC0) != 0x80) { // the rest of a UTF-8 sequence is no column
        ++m_column;
    }
}

} // namespace waterhammer
