// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/json_lines.h"

namespace waterhammer {

namespace {

/// Walks once over the text.
class LineWalk {
public:
    explicit LineWalk(std::string_view text)
        : m_text(text)
    {
    }
    std::map<std::string, std::size_t> walk()
    {
        value({});
        return std::move(m_lines);
    }

private:
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skip()
    {
        for (; here() == ' ' || here() == '\t' || here() == '\r' || here() == '\n'; ++m_at)
            m_line += here() == '\n';
    }
    std::string text()
    {
        const std::size_t begin = ++m_at;
        for (; here() != '"' && here() != '\0'; ++m_at)
            m_at += here() == '\\';
        return std::string(m_text.substr(begin, m_at++ - begin));
    }
    void value(const std::string& path)
    {
        skip();
        m_lines.emplace(path, m_line);
        if (here() == '{' || here() == '[')
            return members(path, here() == '[');
        if (here() == '"') {
            text();
            return;
        }
        while (here() != '\0' && std::string_view(",]} \t\r\n").find(here()) == std::string_view::npos)
            ++m_at;
    }
    void members(const std::string& path, bool list)
    {
        ++m_at;
        for (std::size_t i = 0;; ++i) {
            skip();
            if (here() == ']' || here() == '}' || here() == '\0')
                break;
            member(path, list, i);
            skip();
            if (here() == ',')
                ++m_at;
        }
        ++m_at;
    }
    void member(const std::string& path, bool list, std::size_t i)
    {
        if (list)
            return value(path + '[' + std::to_string(i) + ']');
        const std::size_t line = m_line;
        const std::string key = here() == '"' ? text() : std::string();
        const std::string inside = path.empty() ? key : path + '.' + key;
        m_lines.emplace(inside, line);
        skip();
        if (here() == ':')
            ++m_at;
        value(inside);
    }

    std::string_view m_text;
    std::size_t m_at = 0, m_line = 1;
    std::map<std::string, std::size_t> m_lines;
};

} // namespace

std::map<std::string, std::size_t> linesOf(std::string_view json) { return LineWalk(json).walk(); }

} // namespace waterhammer
