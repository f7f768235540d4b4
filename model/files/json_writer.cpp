// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/json_writer.h"

#include "model/scenario/json_text.h"

#include <cassert>
#include <charconv>
#include <ostream>

namespace waterhammer {

namespace {

constexpr std::size_t bufferSize = 1 << 16;

/// Whole numbers, without the detour over doubles.
template <class Whole> void appendWhole(std::string& out, Whole number)
{
    char text[24];
    out.append(text, std::to_chars(text, text + sizeof text, number).ptr);
}

} // namespace

JsonWriter::JsonWriter(std::ostream& out, Layout layout)
    : m_out(out)
    , m_layout(layout)
{
}

JsonWriter::~JsonWriter() { flush(); }

void JsonWriter::beginObject(Shape shape) { open('{', '}', shape); }
void JsonWriter::endObject() { close(); }
void JsonWriter::beginArray(Shape shape) { open('[', ']', shape); }
void JsonWriter::endArray() { close(); }

void JsonWriter::key(std::string_view name)
{
    assert(!m_levels.empty() && m_levels.back().close == '}' && !m_afterKey);
    beforeValue();
    appendJsonText(m_buffer, name);
    m_buffer += m_layout == Layout::Indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::value(double number)
{
    beforeValue();
    appendNumber(m_buffer, number);
    afterValue();
}

void JsonWriter::value(int number)
{
    beforeValue();
    appendWhole(m_buffer, number);
    afterValue();
}

void JsonWriter::value(std::size_t number)
{
    beforeValue();
    appendWhole(m_buffer, number);
    afterValue();
}

void JsonWriter::value(bool truth) { raw(truth ? "true" : "false"); }

void JsonWriter::value(std::string_view text)
{
    beforeValue();
    appendJsonText(m_buffer, text);
    afterValue();
}

void JsonWriter::null() { raw("null"); }

void JsonWriter::raw(std::string_view json)
{
    beforeValue();
    m_buffer += json;
    afterValue();
}

void JsonWriter::open(char bracket, char close, Shape shape)
{
    beforeValue();
    const bool inherited = !m_levels.empty() && m_levels.back().inline_;
    m_buffer += bracket;
    m_levels.push_back({close, inherited || shape == Shape::Inline || m_layout == Layout::Compact});
}

void JsonWriter::close()
{
    assert(!m_levels.empty() && !m_afterKey);
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.empty && !level.inline_)
        newLine();
    m_buffer += level.close;
    afterValue();
}

/// Puts what separates a key or value from what stands before it.
void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level& level = m_levels.back();
    if (!level.empty)
        m_buffer += level.inline_ && m_layout == Layout::Indented ? ", " : ",";
    level.empty = false;
    if (!level.inline_)
        newLine();
}

void JsonWriter::afterValue()
{
    if (m_levels.empty() || m_buffer.size() >= bufferSize)
        flush();
}

void JsonWriter::newLine()
{
    m_buffer += '\n';
    m_buffer.append(2 * m_levels.size(), ' ');
}

void JsonWriter::flush()
{
    m_out.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.clear();
}

} // namespace waterhammer
