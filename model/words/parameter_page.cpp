// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/parameter_page.h"

#include "model/scenario/scenario_fields.h"
#include "model/words/field_limits.h"
#include "model/words/field_sources.h"
#include "model/words/field_words.h"
#include "model/words/saying.h"

#include <charconv>
#include <set>

namespace waterhammer {

namespace {

struct Words {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(ParameterPage)
public:
    [[nodiscard]] Saying title() const { return tr("Parameters"); }
    [[nodiscard]] Saying about() const
    {
        return tr("Every figure of a scenario: what it does, what it may be, what it is where a file does not give it, "
                  "and where it comes from. This page is made of the same description that the editor, the tool tips "
                  "and the reader of files use. Shares are told in %; in a file 5 % is 0.05. Money is in the unit of "
                  "the scenario.");
    }
    [[nodiscard]] Saying market() const { return tr("The market"); }
    [[nodiscard]] Saying channels() const { return tr("Channels"); }
    [[nodiscard]] Saying assets() const { return tr("Assets"); }
    [[nodiscard]] Saying dealers() const { return tr("Dealers"); }
    [[nodiscard]] Saying limits() const { return tr("Limits of dealers"); }
    [[nodiscard]] Saying funds() const { return tr("Funds"); }
    [[nodiscard]] Saying loans() const { return tr("Loans between dealers"); }
    [[nodiscard]] Saying events() const { return tr("Events"); }
    [[nodiscard]] Saying policies() const { return tr("Policies"); }
    [[nodiscard]] Saying ofKind(const Saying& kind, const Saying& figure) const
    {
        return tr("%1: %2", "a kind, its figure").arg(kind, figure);
    }
    [[nodiscard]] Saying field(const Saying& range, const Saying& source) const
    {
        return tr("Range: %1. Source: %2.").arg(range, source);
    }
    [[nodiscard]] Saying term() const { return tr("a number, or on or off, as the parameter has it"); }
    [[nodiscard]] Saying onOrOff() const { return tr("on or off"); }
    [[nodiscard]] Saying text() const { return tr("text"); }
    [[nodiscard]] Saying money(const Saying& range) const { return tr("money, %1").arg(range); }
    [[nodiscard]] Saying state(bool on) const { return on ? tr("on") : tr("off"); }
};

template <class T> struct Plain {
    using Type = T;
    static constexpr bool optional = false;
};
template <class T> struct Plain<std::optional<T>> {
    using Type = T;
    static constexpr bool optional = true;
};
template <class T> constexpr bool isTexts = std::is_same_v<T, std::vector<std::string>>;

class Page {
public:
    explicit Page(const Language& language)
        : m_language(language)
        , m_words{language}
    {
    }

    std::string write()
    {
        line("# " + m_words.title());
        line(m_words.about());
        part("market", Market{}, m_words.market());
        part("market.channels", Channels{}, m_words.channels());
        part("asset", Asset{}, m_words.assets());
        part("dealer", Dealer{}, m_words.dealers());
        part("dealer.constraints", Constraints{}, m_words.limits());
        part("fund", Fund{}, m_words.funds());
        part("exposure", Exposure{}, m_words.loans());
        line("## " + m_words.events());
        for (const EventKindInfo& kind : eventKindTable)
            fields("event", Event{.kind = kind.kind});
        line("## " + m_words.policies());
        for (const PolicyKindInfo& kind : policyKindTable)
            fields("policy", Policy{.kind = kind.kind});
        return m_text;
    }

private:
    void line(const std::string& text) { m_text += (m_text.empty() ? "" : "\n") + text + '\n'; }

    template <class T> void part(const std::string& prefix, const T& sample, const std::string& title)
    {
        line("## " + title);
        fields(prefix, sample);
    }

    /// Of events and policies: the day and what they strike once, the size with its kind.
    template <class T> void fields(const std::string& prefix, const T& sample)
    {
        const T fresh{};
        describe(sample, [&]<class Member>(const FieldInfo& info, Member T::*member) {
            if constexpr (Described<Member>)
                return;
            else
                fieldOf(prefix, sample, info, fresh.*member);
        });
    }

    template <class T, class Member>
    void fieldOf(const std::string& prefix, const T& sample, const FieldInfo& info, const Member& fresh)
    {
        std::string path = prefix + '.' + std::string(info.key);
        FieldWords words = fieldWords(sample, info.key, m_language);
        if constexpr (requires { infoOf(sample.kind).sizeKey; })
            if (info.key == infoOf(sample.kind).sizeKey) {
                path = prefix + '.' + std::string(infoOf(sample.kind).key) + '.' + std::string(info.key);
                words.label = m_words.ofKind(kindWords(sample.kind, m_language).label, words.label);
            }
        if (m_done.insert(path).second)
            field(path, words, info, fresh);
    }

    template <class Member>
    void field(const std::string& path, const FieldWords& words, const FieldInfo& info, const Member& fresh)
    {
        line("### " + path);
        line("**" + words.label + ".** " + words.sentence);
        line(m_words.field(limits(info, fresh), sourceOfField(path, m_language)));
    }

    template <class Member> std::string limits(const FieldInfo& info, const Member& fresh) const
    {
        using Value = typename Plain<Member>::Type;
        const double scale = info.unit == "fraction" ? 100 : 1;
        std::string kind;
        if constexpr (std::is_same_v<Member, TermValue>)
            return m_words.term();
        else if constexpr (std::is_same_v<Value, bool>)
            kind = m_words.onOrOff();
        else if constexpr (std::is_enum_v<Value>)
            kind = choices<Value>();
        else if constexpr (std::is_same_v<Value, std::string> || isTexts<Value>)
            kind = m_words.text();
        FieldLimits field{info, kind.empty(), {}, MoneyUnit{}, [this, scale](double v) { return written(scale * v); }};
        if constexpr (!Plain<Member>::optional && !std::is_same_v<Member, TermValue>)
            field.standard = standard(fresh, scale);
        const std::string text = limitsOf(field, m_language);
        if (!kind.empty())
            return kind + "; " + text;
        // Of money the unit is the scenario's.
        return info.unit == "bn" ? std::string(m_words.money(text.substr(text.find(", ") + 2))) : text;
    }

    template <class Choice> std::string choices() const
    {
        std::string all;
        for (std::size_t i = 0; i < enumNames(Choice{}).size(); ++i)
            all += (i == 0 ? "" : ", ") + kindWords(static_cast<Choice>(i), m_language).label;
        return all;
    }

    /// Without a number where a list or a text is empty.
    std::optional<std::string> standard(double value, double scale) const { return written(scale * value); }
    std::optional<std::string> standard(int value, double) const { return written(value); }
    std::optional<std::string> standard(bool value, double) const { return m_words.state(value); }
    std::optional<std::string> standard(const std::string& value, double) const
    {
        return value.empty() ? std::nullopt : std::optional(value);
    }
    template <class Rule>
    requires std::is_enum_v<Rule> std::optional<std::string> standard(Rule rule, double)
    const { return kindWords(rule, m_language).label; }
    template <class T> std::optional<std::string> standard(const std::vector<T>&, double) const { return {}; }

    std::string written(double value) const
    {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, 12).ptr;
        std::string text(digits, end);
        if (const auto point = text.find('.'); point != std::string::npos)
            text.replace(point, 1, m_language.marks().decimal);
        if (text.starts_with('-'))
            text.replace(0, 1, m_language.marks().minus);
        return text;
    }

    const Language& m_language;
    const Words m_words;
    std::string m_text;
    std::set<std::string> m_done;
};

} // namespace

std::string parameterPage(const Language& language) { return Page(language).write(); }

std::string parameterAnchor(std::string_view path)
{
    std::string anchor;
    for (const char c : path)
        if (c != '.')
            anchor += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return anchor;
}

} // namespace waterhammer
