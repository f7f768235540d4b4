// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/filled_text.h"

#include "model/scenario/rows.h"
#include "model/words/lesson_words.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

using How = FigureFormat::How;

constexpr const char *dash = "\u2013", *withheld = "…";

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

/// Without what would be read as markup.
std::string plainInMarkdown(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if (std::string_view("\\`*_{}[]()#+!|<>~&").find(c) != std::string_view::npos)
            plain += '\\';
        plain += c;
    }
    return plain;
}

How usualOf(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Money: return How::Money;
    case FigureUnit::Ratio:
    case FigureUnit::Share:
    case FigureUnit::Fraction: return How::Percent;
    case FigureUnit::Points: return How::Points;
    case FigureUnit::Multiple: return How::Times;
    case FigureUnit::Open:
    case FigureUnit::Number:
    case FigureUnit::Whole:
    case FigureUnit::Gain: break;
    }
    return How::Number;
}

int usualDecimals(const FigureValue& value)
{
    switch (value.unit) {
    case FigureUnit::Ratio:
    case FigureUnit::Gain: return 2;
    case FigureUnit::Fraction: return 1;
    case FigureUnit::Share:
    case FigureUnit::Whole: return 0;
    case FigureUnit::Open:
    case FigureUnit::Number:
    case FigureUnit::Money:
    case FigureUnit::Multiple:
    case FigureUnit::Points: break;
    }
    return decimalsOf(value.value, 0, 2);
}

/// A value written one way.
class Writing {
public:
    Writing(const FigureValue& value, const FigureFormat& format, const Language& language, const MoneyUnit& money)
        : m_value(value)
        , m_format(format)
        , m_language(language)
        , m_figures(language, money)
    {
    }

    [[nodiscard]] Saying text() const
    {
        if (!m_value.defined())
            return dash;
        if (!m_format.plural.empty())
            return plural();
        const double rounded = std::round(m_value.value);
        if (m_format.words && std::abs(m_value.value - rounded) < 1e-9)
            if (const auto word = numeral(static_cast<int>(std::clamp(rounded, -1.0, 100.0)), m_language))
                return *word;
        return (m_format.sign && m_value.value > 0 ? "+" : "") + number();
    }

private:
    [[nodiscard]] Saying plural() const
    {
        const bool one = m_value.value == 1;
        for (const auto& [category, words] : m_format.plural)
            if (category == (one ? "one" : "other"))
                return words;
        return m_format.plural.back().second;
    }
    [[nodiscard]] Saying number() const
    {
        const How how = m_format.how == How::Usual ? usualOf(m_value.unit) : m_format.how;
        const auto& d = m_format.decimals;
        switch (how) {
        case How::Money: {
            const Saying plain =
                d ? m_figures.fixed(m_figures.drawn(m_value.value), *d) : m_figures.money(m_value.value);
            return m_format.bare ? plain : m_figures.withUnit(plain);
        }
        case How::Percent: {
            const int decimals = d.value_or(m_format.how == How::Usual ? usualDecimals(m_value) : 1);
            return m_format.bare ? m_figures.fixed(100 * m_value.value, decimals)
                                 : m_figures.percent(m_value.value, decimals);
        }
        case How::Points:
            return m_format.bare || d
                ? m_figures.fixed(1e4 * m_value.value, d.value_or(0)) + (m_format.bare ? "" : " bp")
                : m_figures.basisPoints(m_value.value);
        case How::Times:
            return m_format.bare || d ? (m_format.bare ? "" : "× ") + m_figures.fixed(m_value.value, d.value_or(1))
                                      : m_figures.multiple(m_value.value);
        case How::Usual:
        case How::Number: break;
        }
        return m_figures.fixed(m_value.value, d.value_or(usualDecimals(m_value)));
    }

    const FigureValue& m_value;
    const FigureFormat& m_format;
    const Language& m_language;
    Figures m_figures;
};

/// "one: dealer; other: dealers"
std::vector<std::pair<std::string, std::string>> pluralsIn(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> forms;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(';'));
        text.remove_prefix(std::min(text.size(), one.size() + 1));
        if (const std::size_t colon = one.find(':'); colon != std::string_view::npos)
            forms.emplace_back(trimmed(one.substr(0, colon)), trimmed(one.substr(colon + 1)));
    }
    return forms;
}

std::variant<TextPlace, SyntaxFault> valuePlace(std::string_view inside)
{
    TextPlace place;
    const std::size_t bar = inside.find('|');
    const std::string_view sum = trimmed(inside.substr(0, bar));
    const bool day = sum.starts_with("day ");
    place.kind = day ? TextPlace::Kind::Day : TextPlace::Kind::Value;
    auto expression = readExpression(day ? sum.substr(4) : sum);
    if (const SyntaxFault* fault = std::get_if<SyntaxFault>(&expression))
        return *fault;
    place.expression = std::move(std::get<Expression>(expression));
    if (bar == std::string_view::npos)
        return place;
    const auto format = readFormat(inside.substr(bar + 1));
    if (!format)
        return SyntaxFault{std::string(trimmed(inside.substr(bar + 1))), "a format"};
    place.format = *format;
    return place;
}

std::variant<TextPlace, SyntaxFault> placeIn(std::string_view inside)
{
    const std::string_view text = trimmed(inside);
    const auto named = [](TextPlace::Kind kind, std::string_view word) {
        TextPlace place;
        place.kind = kind;
        place.word = word;
        return place;
    };
    if (text == "unit")
        return named(TextPlace::Kind::Unit, {});
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return named(TextPlace::Kind::Literal, text.substr(1, text.size() - 2));
    if (text.starts_with("name."))
        return named(TextPlace::Kind::Name, text.substr(5));
    if (text.starts_with("control "))
        return named(TextPlace::Kind::Control, trimmed(text.substr(8)));
    return valuePlace(inside);
}

/// The name of a dealer, a fund or an asset; empty where there is none.
std::string nameOf(const ScenarioDraft& draft, std::string_view id)
{
    const auto in = [&](const auto& rows) {
        for (const auto& row : rows)
            if (row.id == id)
                return shownName(row);
        return std::string();
    };
    for (const std::string& found : {in(draft.dealers), in(draft.funds), in(draft.assets)})
        if (!found.empty())
            return found;
    return {};
}

std::string written(const TextPlace& place, const TextFilling& filling)
{
    const auto keep = [&](const std::string& text) { return filling.markdown ? plainInMarkdown(text) : text; };
    switch (place.kind) {
    case TextPlace::Kind::Literal: return keep(place.word);
    case TextPlace::Kind::Control: return keep(filling.control ? filling.control(place.word) : place.word);
    case TextPlace::Kind::Name:
        return keep(filling.scope.now ? nameOf(filling.scope.now->draft, place.word) : place.word);
    case TextPlace::Kind::Unit:
        return filling.scope.now
            ? Figures(filling.language, moneyUnit(*filling.scope.now->trajectory.scenario)).unitName()
            : std::string();
    case TextPlace::Kind::Day:
    case TextPlace::Kind::Value: break;
    }
    const FigureFound found = valueOf(place.expression, filling.scope);
    const FigureValue* value = std::get_if<FigureValue>(&found);
    if (!value || !filling.scope.now)
        return dash;
    if (value->lastDay > filling.shown && place.kind == TextPlace::Kind::Value)
        return withheld;
    if (place.kind == TextPlace::Kind::Day)
        return value->defined() ? lessonDay(static_cast<int>(value->value), filling.language) : dash;
    return figureText(*value, place.format, filling.language, moneyUnit(*filling.scope.now->trajectory.scenario));
}

} // namespace

std::optional<FigureFormat> readFormat(std::string_view text)
{
    FigureFormat format;
    text = trimmed(text);
    if (text.find(':') != std::string_view::npos) {
        format.plural = pluralsIn(text);
        return format.plural.empty() ? std::nullopt : std::optional(format);
    }
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text = trimmed(text.substr(word.size()));
        static constexpr std::pair<std::string_view, How> ways[] = {{"money", How::Money}, {"%", How::Percent},
            {"bp", How::Points}, {"x", How::Times}, {"number", How::Number}};
        const auto way = std::ranges::find(ways, word, &std::pair<std::string_view, How>::first);
        if (way != std::end(ways))
            format.how = way->second;
        else if (word == "bare")
            format.bare = true;
        else if (word == "sign")
            format.sign = true;
        else if (word == "words")
            format.words = true;
        else if (word.size() == 1 && word[0] >= '0' && word[0] <= '9')
            format.decimals = word[0] - '0';
        else
            return {};
    }
    return format;
}

std::variant<std::vector<TextPiece>, SyntaxFault> readPlaces(std::string_view text)
{
    std::vector<TextPiece> pieces;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        if (open != 0)
            pieces.emplace_back(std::string(text.substr(0, open)));
        if (open == std::string_view::npos)
            break;
        bool quoted = false;
        std::size_t close = open + 1;
        for (; close < text.size() && (quoted || text[close] != '}'); ++close)
            quoted ^= text[close] == '"';
        if (close == text.size())
            return SyntaxFault{std::string(text.substr(open)), "“}”"};
        auto place = placeIn(text.substr(open + 1, close - open - 1));
        if (const SyntaxFault* fault = std::get_if<SyntaxFault>(&place))
            return *fault;
        std::get<TextPlace>(place).text = text.substr(open, close + 1 - open);
        pieces.emplace_back(std::move(std::get<TextPlace>(place)));
        text.remove_prefix(close + 1);
    }
    return pieces;
}

Saying figureText(
    const FigureValue& value, const FigureFormat& format, const Language& language, const MoneyUnit& money)
{
    return Writing(value, format, language, money).text();
}

std::string filledText(std::string_view text, const TextFilling& filling)
{
    const auto read = readPlaces(text);
    const auto* pieces = std::get_if<std::vector<TextPiece>>(&read);
    if (!pieces)
        return std::string(text);
    std::string all;
    bool stopped = false; // a unit ended in a full stop
    for (const TextPiece& piece : *pieces) {
        if (const auto* plain = std::get_if<std::string>(&piece)) {
            all += stopped && plain->starts_with('.') ? plain->substr(1) : *plain;
            stopped = false;
        } else {
            const std::string words = written(std::get<TextPlace>(piece), filling);
            all += words;
            stopped = words.ends_with('.');
        }
    }
    return all;
}

bool needsFormat(const FigureValue& value, const FigureFormat& format)
{
    return value.unit == FigureUnit::Open && format.how == How::Usual && format.plural.empty() && !format.words;
}

} // namespace waterhammer
