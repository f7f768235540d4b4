// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace waterhammer {

/// Streams JSON of any size without building it in memory. Numbers are the shortest that read back to the same
/// double; infinite and undefined ones are null. Layout::Indented puts each member on a line of its own,
/// containers marked Inline on one line; Layout::Compact everything. What has been written is in the stream as
/// soon as the outermost value is complete.
class JsonWriter {
public:
    /// Of a whole text.
    enum class Layout { Compact, Indented };
    /// Of one object or array: a member a line, or all in one.
    enum class Shape { Block, Inline };

    explicit JsonWriter(std::ostream& out, Layout layout = Layout::Compact);
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    /// Between two of these stand keys and values; what is begun must be ended.
    void beginObject(Shape shape = Shape::Block);
    void endObject();
    void beginArray(Shape shape = Shape::Block);
    void endArray();
    /// The name of the member whose value comes next.
    void key(std::string_view name);

    /// One value; numbers in their shortest form, null where they are not finite.
    void value(double number);
    void value(int number);
    void value(std::size_t number);
    void value(bool truth);
    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    /// No value.
    void null();
    void raw(std::string_view json); ///< text that already is JSON

    /// A key and its value.
    template <class T> void member(std::string_view name, const T& v)
    {
        key(name);
        value(v);
    }

private:
    struct Level {
        char close;
        bool inline_;
        bool empty = true;
    };
    void open(char bracket, char close, Shape shape);
    void close();
    void beforeValue();
    void afterValue();
    void newLine();
    void flush();

    std::ostream& m_out;
    std::string m_buffer; // a stream costs a virtual call or two for each piece; the buffer reaches it in blocks
    Layout m_layout;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace waterhammer
