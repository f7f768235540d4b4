// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/json_tape.h"
#include "model/lesson/lesson.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace waterhammer {

/// What the objects of one lesson.json are read with.
struct LessonReading {
    const JsonTape& tape;                            ///< of the file
    const std::map<std::string, std::size_t>& lines; ///< by path
    LessonProblems& problems;                        ///< told of it
};

/// An object of lesson.json, asked key by key. At the end each key that nobody asked for is a problem, and so is each
/// that was wanted and is not there, or is of another type.
class LessonObject {
public:
    /// `path`: from the file on, with places; `key`: as an author is told it, from its step on, with ids.
    LessonObject(LessonReading& reading, JsonTape::Index object, std::string path, std::string key, std::string step);
    ~LessonObject(); ///< tells of keys that nobody asked for
    LessonObject(const LessonObject&) = delete;
    LessonObject& operator=(const LessonObject&) = delete;

    /// A member of this type; nothing, and a problem, if it is of another one.
    [[nodiscard]] std::optional<JsonTape::Index> find(std::string_view key, JsonTape::Type type, bool required = false);
    [[nodiscard]] bool has(std::string_view key) const; ///< whether it stands there, whatever it is

    /// A value, or what stands for none.
    [[nodiscard]] std::string text(std::string_view key, bool required = false);
    /// Likewise.
    [[nodiscard]] std::optional<double> number(std::string_view key, bool required = false);
    [[nodiscard]] std::optional<bool> truth(std::string_view key);
    [[nodiscard]] Sourced sourced(std::string_view key, bool required = false);
    /// A text or a number, as a text.
    [[nodiscard]] Sourced expression(std::string_view key, bool required = false);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key, bool required = false);
    [[nodiscard]] std::vector<Sourced> sourcedTexts(std::string_view key, bool required = false);
    /// One of these; the first where it is none of them.
    [[nodiscard]] std::size_t oneOf(std::string_view key, const std::vector<std::string_view>& names);

    /// Calls with each object of a list: `read(LessonObject&, place)`. Its key is that of its id where it has one.
    template <class Read> void each(std::string_view key, bool required, const Read& read)
    {
        const auto list = find(key, JsonTape::Type::Array, required);
        if (!list)
            return;
        std::size_t i = 0;
        for (auto at = m_reading.tape.first(*list); at < m_reading.tape.next(*list); at = m_reading.tape.next(at), ++i)
            if (const std::string place = pathOf(key) + '[' + std::to_string(i) + ']'; isObject(at, place)) {
                LessonObject inner(m_reading, at, place, keyOf(key) + '[' + nameOf(at, i) + ']', m_step);
                read(inner);
            }
    }
    /// Calls with a member that is an object.
    template <class Read> void inside(std::string_view key, bool required, const Read& read)
    {
        if (const auto at = find(key, JsonTape::Type::Object, required)) {
            LessonObject inner(m_reading, *at, pathOf(key), keyOf(key), m_step);
            read(inner);
        }
    }
    /// Calls with each member of an object, whatever its key: `read(key, index, path)`.
    template <class Read> void members(std::string_view key, bool required, const Read& read)
    {
        if (const auto at = find(key, JsonTape::Type::Object, required))
            for (auto i = m_reading.tape.first(*at); i < m_reading.tape.next(*at); i = m_reading.tape.next(i))
                read(std::string(m_reading.tape.key(i)), i, pathOf(key) + '.' + std::string(m_reading.tape.key(i)));
    }

    /// Tells of a member, or of the object where there is no key.
    void report(LessonFault fault, std::string_view key, std::vector<std::string> values = {});
    [[nodiscard]] LessonReading& reading() { return m_reading; }              ///< of the file
    [[nodiscard]] JsonTape::Index index() const { return m_object; }          ///< on the tape
    [[nodiscard]] std::size_t line(std::string_view key = {}) const;          ///< of a member, or of the object
    [[nodiscard]] std::string keyOf(std::string_view key) const;              ///< as an author is told it
    [[nodiscard]] std::string pathOf(std::string_view key) const;             ///< with places
    void takes(std::string_view key) { m_asked.insert(std::string(key)); }    ///< a key that is right here
    void belongsTo(const std::string& step) { m_step = step, m_key.clear(); } ///< it is a step

private:
    [[nodiscard]] bool isObject(JsonTape::Index i, const std::string& path);
    [[nodiscard]] std::string nameOf(JsonTape::Index i, std::size_t place) const;

    LessonReading& m_reading;
    JsonTape::Index m_object;
    std::string m_path, m_key, m_step;
    std::set<std::string, std::less<>> m_asked;
};

} // namespace waterhammer
