// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"

#include "model/files/draft_reader.h"
#include "model/files/older_files.h"
#include "model/files/syntax_words.h"
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
    bool stop(Finding found, Expectation expected);

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
        return stop({Found::DeepBrackets, {static_cast<double>(deepestNesting + 1)}},
            {ProblemCode::AtMostLevels, {static_cast<double>(deepestNesting)}});
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
    return !m_reader.gaveUp() || stop({}, ProblemCode::NoneMore);
}

/// Decides what becomes of a value that begins; `container` says whether it is one, and which.
bool Events::begin(std::optional<JsonTape::Type> container)
{
    m_source.tokenDone();
    if (m_use == Use::Record && m_tape.full())
        return stop({Found::ManyValues, {static_cast<double>(JsonTape::maxValues)}}, ProblemCode::Fewer);
    if (m_use != Use::Choose)
        return true;
    if (m_depth == 0)
        return container == JsonTape::Type::Object || stop(Found::NoObject, ProblemCode::ScenarioObject);
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
    return !m_reader.gaveUp() || stop({}, ProblemCode::NoneMore);
}

bool Events::stop(Finding found, Expectation expected)
{
    m_reader.breakOff({m_source.position(), std::move(found), std::move(expected)});
    return false;
}

bool Events::parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error)
{
    if (m_source.tokenTooLong())
        return stop({Found::LongToken, {static_cast<double>(TextSource::longestToken >> 20)}}, ProblemCode::Less);
    if (const auto kind = kindOfBytes(m_source))
        return stop(kind->found, kind->expected);
    if (m_source.sawNul())
        return stop(Found::Nul, ProblemCode::PlainText);
    const std::string_view message = error.what();
    if (m_rootClosed)
        return stop(Found::MoreText, ProblemCode::NothingAfterBrace);
    if (m_source.hitEnd() && m_source.consumed() == 0)
        return stop(Found::EmptyFile, ProblemCode::ScenarioObject);
    if (m_source.hitEnd() && message.find("number overflow") == std::string_view::npos)
        return stop(Found::EndOfFile, m_depth == 0 ? ProblemCode::ScenarioObject : ProblemCode::RestOfFile);
    const SyntaxWords words = syntaxWords(message, token, m_source, m_depth == 0);
    const bool back = position < m_source.consumed(); // the lexer looked at one character more, and put it back
    m_reader.breakOff({m_source.position(back), words.found, words.expected});
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
    if (result.version == oldestVersion) {
        upgrade(result.draft);
        giveFittingIds(result);
    }
    noteStrangers(result);
    return result;
}

ReadScenario unreadable(const std::filesystem::path& file, Found why)
{
    ReadScenario result;
    result.problems.push_back({{}, {why, {Quoted{file.string()}}}, ProblemCode::ScenarioFile});
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
        return unreadable(file, Found::NoFile);
    if (std::filesystem::is_directory(status))
        return unreadable(file, Found::Directory);
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return unreadable(file, Found::Unopenable);
    ReadScenario result = readFrom(TextSource(stream, tap));
    if (stream.bad())
        return unreadable(file, Found::ReadFailure);
    return result;
}

namespace {

/// Whether a field of an event or policy is read before its kind, and so whatever the kind is.
bool standsBeforeKind(Part part, std::string_view field)
{
    bool kindSeen = false, before = false;
    const auto look = [&](const FieldInfo& info, auto) {
        kindSeen = kindSeen || info.key == "kind";
        before = before || (!kindSeen && info.key == field);
    };
    if (part == Part::Events)
        describe(Event{}, look);
    else
        describe(Policy{}, look);
    return before;
}

/// Whether a fault of the content is no wonder after one of the form: it stands inside, or around, or it misses what
/// could not be read.
bool followsFrom(const Problem& form, const Problem& content)
{
    const ProblemPlace& place = form.place;
    const bool kindUnread = place.row && place.field == "kind" && content.place.isInRow(*place.part, *place.row)
        && !standsBeforeKind(*place.part, content.place.field);
    const bool idUnread = place.row && place.field == "id"
        && (content.code() == ProblemCode::IdOf || content.code() == ProblemCode::IdOfListed);
    return kindUnread || idUnread || place.isIn(content.place) || content.place.isIn(place);
}

/// Whether it is no fault once the rest of the file is there: rows that are named, the horizon, any row at all.
bool needsTheRest(ProblemCode code)
{
    using enum ProblemCode;
    constexpr ProblemCode codes[] = {IdOf, IdOfListed, SomeAsset, SomeDealer, WithinHorizon, SettablePath};
    return std::ranges::find(codes, code) != std::end(codes);
}

} // namespace

Problems problemsOf(const ReadScenario& read)
{
    Problems all = read.problems;
    if ((!read.readable && !read.brokenOff) || all.size() > ProblemList::listed)
        return all;
    for (Problem& found : problemsOf(read.draft)) {
        const auto follows = [&](const Problem& known) { return followsFrom(known, found); };
        const bool unsure = read.brokenOff && needsTheRest(found.code());
        if (!unsure && std::none_of(read.problems.begin(), read.problems.end(), follows))
            all.push_back(std::move(found));
    }
    return all;
}

} // namespace waterhammer
