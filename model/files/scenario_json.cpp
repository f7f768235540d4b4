// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"

#include "model/files/draft_reader.h"
#include "model/files/older_files.h"
#include "model/files/text_source.h"
#include "model/scenario/scenario.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <optional>
#include <system_error>

/// The reading half: from characters to the values that DraftReader takes. The JSON library splits the text into
/// tokens and checks the grammar; it stays in this file, and so do its words.
namespace waterhammer {

namespace {

constexpr std::size_t deepestNesting = 64;
constexpr double exactIntegers = 9007199254740992.; // 2^53: above it a double may lose an integer's last digits

/// Puts an integer on the tape, with its digits if a double cannot hold them all.
template <class Integer> void addInteger(JsonTape& tape, Integer number)
{
    const double rounded = static_cast<double>(number);
    tape.addNumber(rounded, std::abs(rounded) < exactIntegers ? std::string{} : std::to_string(number));
}

/// Receives the library's events and hands values on: whole fields of the file, or its lists element by element.
class Events {
public:
    Events(TextSource& source, DraftReader& reader)
        : m_source(source)
        , m_reader(reader)
    {
    }

    [[nodiscard]] bool rootClosed() const { return m_rootClosed; }

    bool null()
    {
        return scalar([](JsonTape& tape) { tape.addNull(); });
    }
    bool boolean(bool truth)
    {
        return scalar([&](JsonTape& tape) { tape.addTruth(truth); });
    }
    bool number_integer(std::int64_t number)
    {
        return scalar([&](JsonTape& tape) { addInteger(tape, number); });
    }
    bool number_unsigned(std::uint64_t number)
    {
        return scalar([&](JsonTape& tape) { addInteger(tape, number); });
    }
    bool number_float(double number, const std::string&)
    {
        return scalar([&](JsonTape& tape) { tape.addNumber(number); });
    }
    bool string(std::string& text)
    {
        return scalar([&](JsonTape& tape) { tape.addText(text); });
    }
    bool binary(std::vector<std::uint8_t>&) { return false; } // not in JSON text
    bool start_object(std::size_t) { return open(JsonTape::Type::Object); }
    bool start_array(std::size_t) { return open(JsonTape::Type::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name);
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error);

private:
    /// What happens to the value that is being read.
    enum class Use { Choose, Record, Skip };

    template <class Add> bool scalar(Add add);
    bool open(JsonTape::Type type);
    bool close();
    bool begin(std::optional<JsonTape::Type> container);
    bool end();
    bool stop(std::string value, std::string expected);

    TextSource& m_source;
    DraftReader& m_reader;
    JsonTape m_tape;
    DraftReader::Plan m_plan = DraftReader::Plan::Skip;
    Use m_use = Use::Choose;
    std::size_t m_depth = 0;
    std::size_t m_base = 0; // depth at which the value in use stands
    bool m_rootClosed = false;
};

template <class Add> bool Events::scalar(Add add)
{
    if (!begin({}))
        return false;
    const bool unwanted = m_use == Use::Skip && m_depth == m_base;
    if (unwanted || m_use == Use::Record)
        add(m_tape);
    if (unwanted)
        m_reader.unwanted(m_tape);
    return end();
}

bool Events::open(JsonTape::Type type)
{
    if (m_depth == deepestNesting)
        return stop("brackets inside brackets " + std::to_string(deepestNesting + 1) + " levels deep",
            "at most " + std::to_string(deepestNesting) + " levels");
    const bool goOn = begin(type);
    ++m_depth;
    if (m_use == Use::Record)
        m_tape.open(type);
    return goOn;
}

bool Events::close()
{
    m_source.tokenDone();
    --m_depth;
    if (m_use == Use::Record)
        m_tape.close();
    m_rootClosed = m_depth == 0;
    return end();
}

bool Events::key(std::string& name)
{
    m_source.tokenDone();
    if (m_depth == 1)
        m_plan = m_reader.field(name);
    else if (m_use == Use::Record)
        m_tape.key(name);
    return !m_reader.gaveUp() || stop({}, {});
}

/// Decides what becomes of a value that begins; `container` says whether it is one, and which.
bool Events::begin(std::optional<JsonTape::Type> container)
{
    m_source.tokenDone();
    if (m_use == Use::Record && m_tape.full())
        return stop("a single element of more than " + std::to_string(JsonTape::maxValues) + " values", "fewer");
    if (m_use != Use::Choose)
        return true;
    if (m_depth == 0)
        return container == JsonTape::Type::Object || stop("a value that is no object", "a scenario: a JSON object");
    using Plan = DraftReader::Plan;
    const bool list = m_depth == 1 && m_plan == Plan::Elements;
    if (list && container == JsonTape::Type::Array)
        return true; // its elements will be chosen one by one
    m_use = list || m_plan == Plan::Skip ? Use::Skip : Use::Record;
    m_base = m_depth;
    m_tape.clear();
    if (container && m_use == Use::Skip) {
        m_tape.open(*container); // that it is one is all that will be said of it
        m_tape.close();
        m_reader.unwanted(m_tape);
    }
    return true;
}

/// Hands a value on where it is complete.
bool Events::end()
{
    if (m_use == Use::Choose || m_depth != m_base)
        return true;
    const bool recorded = m_use == Use::Record;
    m_use = Use::Choose;
    if (recorded && m_base == 1)
        m_reader.whole(m_tape);
    else if (recorded)
        m_reader.element(m_tape);
    return !m_reader.gaveUp() || stop({}, {});
}

bool Events::stop(std::string value, std::string expected)
{
    m_reader.breakOff({m_source.position(), std::move(value), std::move(expected)});
    return false;
}

/// What the library says of a syntax error, and how it is put to people. The first match counts.
struct Wording {
    std::string_view sign;  ///< part of the library's message
    std::string_view found; ///< empty: the token as it stands
    std::string_view expected;
};

constexpr std::array wordings{
    Wording{"number overflow", {}, "a number up to about 1.8e308"},
    Wording{"ill-formed UTF-8", "bytes that are no character", "text in UTF-8"},
    Wording{"invalid BOM", "a broken byte order mark", "text in UTF-8"},
    Wording{"control character", "a line break or another control character inside a text",
        "its escape, such as \\n or \\t"},
    Wording{"surrogate", "half of a surrogate pair", "both halves, such as \\ud83d\\udca7"},
    Wording{"'\\u' must be", "a broken escape", "four hexadecimal digits after \\u"},
    Wording{"forbidden character after backslash", "a backslash before a character that needs none",
        "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"},
    Wording{"parsing object key", {}, "the name of a field in double quotes"},
    Wording{"parsing object separator", {}, "a colon after the name of a field"},
    Wording{"parsing array", {}, "a comma or a closing bracket"},
    Wording{"parsing object", {}, "a comma or a closing brace"},
    Wording{"invalid number", {}, "a number such as -0.05 or 1e6"},
    Wording{"invalid literal", {},
        "a JSON value: a number, a text in double quotes, true, false, null, an object or an array"},
    Wording{"parsing value", {}, "a value"},
};

const Wording& wordingOf(std::string_view message)
{
    const auto fits = [&](const Wording& w) { return message.find(w.sign) != std::string_view::npos; };
    const auto found = std::find_if(wordings.begin(), wordings.end() - 1, fits);
    return *found;
}

/// The word that a broken token ends in; the library does not say where the token began.
std::string brokenWord(std::string_view token, const TextSource& source)
{
    constexpr std::string_view separators = " \t\r\n,:[]{}\"";
    const std::size_t end = token.find_last_not_of(separators);
    if (end == std::string_view::npos)
        return std::string(token);
    const std::size_t before = token.find_last_of(separators, end);
    const std::string word(token.substr(before == std::string_view::npos ? 0 : before + 1, end + 1 - (before + 1)));
    return end + 1 == token.size() ? word + std::string(source.wordAhead()) : word;
}

/// What stands at the error: the library's name of a sound token, or the letters of a broken one.
std::string foundAt(std::string_view message, const std::string& token, const TextSource& source)
{
    constexpr std::string_view unexpected = "unexpected ";
    const std::size_t at = message.find(unexpected);
    if (at == std::string_view::npos)
        return shown(brokenWord(token, source));
    std::string_view kind = message.substr(at + unexpected.size());
    kind = kind.substr(0, kind.find(';'));
    if (kind.starts_with("string"))
        return "a text";
    if (kind.starts_with("number"))
        return "a number";
    return std::string(kind.substr(0, kind.find(" literal"))); // true, false, null, or a mark in quotes
}

bool isNoFiniteNumber(const std::string& found)
{
    std::string word;
    for (const char c : found)
        if (c >= 'A' && c <= 'z')
            word += static_cast<char>(c | 0x20);
    return word == "nan" || word == "inf" || word == "infinity";
}

bool Events::parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error)
{
    if (m_source.tokenTooLong())
        return stop(
            "a text, or blanks, of more than " + std::to_string(TextSource::longestToken >> 20) + " MiB", "less");
    if (m_source.sawNul())
        return stop("a NUL byte", "text");
    const std::string_view message = error.what();
    if (m_rootClosed)
        return stop("more text", "nothing after the closing brace of the scenario");
    if (m_source.hitEnd() && m_source.consumed() == 0)
        return stop("an empty file", "a scenario: a JSON object");
    if (m_source.hitEnd() && message.find("number overflow") == std::string_view::npos)
        return stop(
            "the end of the file", m_depth == 0 ? "a scenario: a JSON object" : "the rest of it: the file is cut off");
    const Wording& wording = wordingOf(message);
    const std::string found = wording.found.empty() ? foundAt(message, token, m_source) : std::string(wording.found);
    std::string_view expected = m_depth == 0 ? "a scenario: a JSON object in UTF-8" : wording.expected;
    if (isNoFiniteNumber(found))
        expected = "a finite number; JSON has no others";
    const bool back = position < m_source.consumed(); // the lexer looked at one character more, and put it back
    m_reader.breakOff({m_source.position(back), found, std::string(expected)});
    return false;
}

/// Receives the library's events and records one value as it is.
class Recorder {
public:
    JsonTape tape;

    bool null() { return tape.addNull(), true; }
    bool boolean(bool truth) { return tape.addTruth(truth), true; }
    bool number_integer(std::int64_t number) { return addInteger(tape, number), true; }
    bool number_unsigned(std::uint64_t number) { return addInteger(tape, number), true; }
    bool number_float(double number, const std::string&) { return tape.addNumber(number), true; }
    bool string(std::string& text) { return tape.addText(text), true; }
    bool binary(std::vector<std::uint8_t>&) { return false; }
    bool start_object(std::size_t) { return open(JsonTape::Type::Object); }
    bool start_array(std::size_t) { return open(JsonTape::Type::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) { return tape.key(name), true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

private:
    bool open(JsonTape::Type type) { return tape.open(type), ++m_depth <= deepestNesting; }
    bool close() { return tape.close(), --m_depth, true; }

    std::size_t m_depth = 0;
};

ReadScenario readFrom(TextSource source)
{
    ReadScenario result;
    DraftReader reader(result);
    Events events(source, reader);
    if (nlohmann::json::sax_parse(source.begin(), TextSource::Iterator{}, &events))
        reader.finish();
    if (result.version == oldestVersion)
        upgrade(result.draft);
    giveFittingIds(result);
    noteStrangers(result);
    return result;
}

ReadScenario unreadable(const std::filesystem::path& file, const std::string& why)
{
    ReadScenario result;
    result.problems.push_back({{}, shown(file.string()) + ": " + why, "a scenario file that can be read"});
    return result;
}

} // namespace

std::optional<JsonTape> readJson(std::string_view text)
{
    TextSource source(text);
    Recorder recorder;
    if (!nlohmann::json::sax_parse(source.begin(), TextSource::Iterator{}, &recorder))
        return {};
    return std::move(recorder.tape);
}

std::optional<std::string> canonicalJson(std::string_view text)
{
    const auto tape = readJson(text);
    if (!tape)
        return {};
    std::string canonical;
    tape->appendJson(canonical, 0);
    return canonical;
}

ReadScenario readScenario(std::string_view text) { return readFrom(TextSource(text)); }

ReadScenario readScenarioFile(const std::filesystem::path& file, const ByteTap& tap)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return unreadable(file, "no such file");
    if (std::filesystem::is_directory(status))
        return unreadable(file, "a directory");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return unreadable(file, "it cannot be opened");
    ReadScenario result = readFrom(TextSource(stream, tap));
    if (stream.bad())
        return unreadable(file, "reading it failed");
    return result;
}

namespace {

/// Whether a path is another or leads on from it.
bool leadsOn(std::string_view path, std::string_view from)
{
    return path.starts_with(from)
        && (path.size() == from.size() || path[from.size()] == '.' || path[from.size()] == '[');
}

/// Whether a fault of the content is no wonder after one of the form: it stands inside, or around, or it misses what
/// could not be read.
bool followsFrom(const Problem& form, const Problem& content)
{
    constexpr std::string_view kind = ".kind", id = ".id";
    const std::string_view place = form.place;
    const bool kindUnread =
        place.ends_with(kind) && leadsOn(content.place, place.substr(0, place.size() - kind.size()));
    const bool idUnread = place.ends_with(id) && content.expected.starts_with("the id of");
    return kindUnread || idUnread || leadsOn(place, content.place) || leadsOn(content.place, place);
}

} // namespace

Problems problemsOf(const ReadScenario& read)
{
    Problems all = read.problems;
    if (!read.readable || all.size() > ProblemList::listed)
        return all;
    for (Problem& found : problemsOf(read.draft)) {
        const auto follows = [&](const Problem& known) { return followsFrom(known, found); };
        if (std::none_of(read.problems.begin(), read.problems.end(), follows))
            all.push_back(std::move(found));
    }
    return all;
}

} // namespace waterhammer
