// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/json_text.h"

#include <cmath>
#include <optional>
#include <ostream>
#include <string_view>

namespace waterhammer::cli {

/// Writes rows of comma-separated values (RFC 4180, lines end in a line feed). Numbers are the shortest that read
/// back to the same double; infinite and undefined ones are empty cells.
class CsvWriter {
public:
    explicit CsvWriter(std::ostream& out, char separator = ',')
        : m_out(out)
        , m_separator(separator)
    {
    }

    CsvWriter& cell(std::string_view text)
    {
        separate();
        if (text.find_first_of("\"\r\n") == std::string_view::npos && text.find(m_separator) == text.npos) {
            m_line += text;
            return *this;
        }
        m_line += '"';
        for (const char c : text)
            m_line.append(c == '"' ? 2 : 1, c);
        m_line += '"';
        return *this;
    }
    CsvWriter& cell(const char* text) { return cell(std::string_view(text)); }
    CsvWriter& cell(double number)
    {
        separate();
        if (std::isfinite(number))
            appendNumber(m_line, number);
        return *this;
    }
    CsvWriter& cell(int number) { return cell(static_cast<double>(number)); }
    CsvWriter& cell(const std::optional<double>& number) { return number ? cell(*number) : cell(""); }
    template <class... Cells> void row(const Cells&... cells)
    {
        (cell(cells), ...);
        endRow();
    }
    void endRow()
    {
        m_line += '\n';
        m_out.write(m_line.data(), static_cast<std::streamsize>(m_line.size()));
        m_line.clear();
        m_first = true;
    }

private:
    void separate()
    {
        if (!m_first)
            m_line += m_separator;
        m_first = false;
    }

    std::ostream& m_out;
    char m_separator;
    std::string m_line;
    bool m_first = true;
};

} // namespace waterhammer::cli
