// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/parameter_rows.h"

#include "model/scenario/currency.h"
#include "model/scenario/json_text.h"
#include "model/scenario/shown_names.h"
#include "model/scenario/term_changes.h"
#include "model/words/field_limits.h"
#include "views/controls/field_words.h"
#include "views/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace waterhammer {

namespace {

/// A context of its own: a bare Parameters::tr() would be gathered under the name of the namespace.
struct Parameters {
    Q_DECLARE_TR_FUNCTIONS(Parameters)
};

template <class Named> QString ownerName(const Named& row, std::size_t)
{
    return QString::fromStdString(shownName(row));
}
QString ownerName(const Exposure& exposure, std::size_t)
{
    return Parameters::tr("%1 to %2")
        .arg(QString::fromStdString(exposure.lender), QString::fromStdString(exposure.borrower));
}
QString ownerName(const Event& event, std::size_t place)
{
    return Parameters::tr("Event %1, %2").arg(place + 1).arg(kindWords(event.kind).label);
}
QString ownerName(const Policy& policy, std::size_t place)
{
    return Parameters::tr("Policy %1, %2").arg(place + 1).arg(kindWords(policy.kind).label);
}

template <class T> constexpr bool listOfParts = false;
template <Described T> constexpr bool listOfParts<std::vector<T>> = true;

/// An id where it leads to the element, else its place.
template <class T> std::string selectorOf(const std::vector<T>& list, std::size_t i)
{
    if constexpr (requires { list[i].id; }) {
        const std::string& id = list[i].id;
        const auto first = std::ranges::find(list, id, &T::id);
        const bool usable = !id.empty() && id != "*" && id.find(']') == std::string::npos
            && !std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
        if (usable && first - list.begin() == static_cast<std::ptrdiff_t>(i))
            return id;
    }
    return std::to_string(i);
}

class Rows {
public:
    explicit Rows(const ScenarioDraft& draft) { m_draft = &draft; }

    std::vector<ParameterRow> collect()
    {
        add(*m_draft, {}, {});
        return std::move(m_rows);
    }

private:
    template <Described T> void add(const T& object, const std::string& prefix, const QString& owner)
    {
        describe(object, [&]<class Member>(const FieldInfo& info, Member T::*member) {
            const std::string path = prefix + std::string(info.key);
            const Member& value = object.*member;
            if constexpr (listOfParts<Member>) {
                for (std::size_t i = 0; i < value.size(); ++i)
                    add(value[i], path + '[' + selectorOf(value, i) + "].", ownerName(value[i], i));
            } else if constexpr (Described<Member>) {
                const ShownWords part = fieldWords(object, info.key);
                add(value, path + '.', owner.isEmpty() ? part.label : owner);
            } else if constexpr (std::is_same_v<Member, std::vector<Amount>>) {
                const ShownWords words = fieldWords(object, info.key);
                for (const Amount& amount : value)
                    addRow(path + '.' + amount.asset, owner,
                        {Parameters::tr("%1 of %2").arg(words.label, assetName(amount.asset)), words.sentence}, info,
                        amount.value);
            } else if constexpr (std::is_same_v<Member, std::vector<LenderShare>>) {
                const ShownWords words = fieldWords(object, info.key);
                for (const LenderShare& lends : value)
                    addRow(path + '.' + lends.lender, owner,
                        {Parameters::tr("%1: %2").arg(words.label, QString::fromStdString(lends.lender)),
                            words.sentence},
                        info, lends.value);
            } else if constexpr (std::is_same_v<Member, TermValue>) {
                addRow(path, owner, fieldWords(object, info.key), termValueField(info, object.path), value);
            } else {
                addRow(path, owner, fieldWords(object, info.key), info, value);
            }
        });
    }

    template <class Value>
    void addRow(const std::string& path, const QString& owner, const ShownWords& words, const FieldInfo& info,
        const Value& value)
    {
        ParameterRow row{path, owner.isEmpty() ? words.label : Parameters::tr("%1: %2").arg(owner, words.label),
            words.sentence, info};
        if (fill(row, value))
            m_rows.push_back(std::move(row));
    }

    static bool fill(ParameterRow& row, double value)
    {
        row.value = numberText(value);
        return true;
    }
    static bool fill(ParameterRow& row, int value)
    {
        row.kind = ParameterRow::Kind::Whole;
        row.value = std::to_string(value);
        return true;
    }
    static bool fill(ParameterRow& row, bool value)
    {
        row.kind = ParameterRow::Kind::Switch;
        row.value = value ? "true" : "false";
        return true;
    }
    template <class T> static bool fill(ParameterRow& row, const std::optional<T>& value)
    {
        const bool number = fill(row, value.value_or(T{}));
        row.optional = true;
        if (!value)
            row.value = "none";
        return number;
    }
    /// The kind of an event or policy decides which fields it has: that is a matter of the editor.
    static bool fill(ParameterRow&, EventKind) { return false; }
    static bool fill(ParameterRow&, PolicyKind) { return false; }
    template <class Enum>
    requires std::is_enum_v<Enum>
    static bool fill(ParameterRow& row, Enum value)
    {
        row.kind = ParameterRow::Kind::Choice;
        row.value = enumNames(value)[static_cast<std::size_t>(value)];
        return true;
    }
    /// Names, and what the scenario is about, are told elsewhere; the unit of money is the market's.
    static bool fill(ParameterRow& row, const std::string& value)
    {
        row.kind = ParameterRow::Kind::Text;
        row.value = value;
        return row.path == "currency";
    }
    /// A number or a switch, as the term has it; a number may be absent where the term's may.
    static bool fill(ParameterRow& row, const TermValue& value)
    {
        if (const bool* on = std::get_if<bool>(&value))
            return fill(row, *on);
        const double* number = std::get_if<double>(&value);
        return fill(row, number ? std::optional(*number) : std::nullopt);
    }
    static bool fill(ParameterRow&, const std::vector<std::string>&) { return false; }

    QString assetName(const std::string& id) const { return QString::fromStdString(nameOf(m_draft->assets, id)); }

    const ScenarioDraft* m_draft;
    std::vector<ParameterRow> m_rows;
};

/// Of what numberText() has written.
double numberOf(const std::string& text)
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool isShare(const ParameterRow& row) { return row.field.unit == "fraction"; }

QString written(double value)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', 12).replace(QLatin1Char('-'), QChar(0x2212));
}

template <class Enum> void addChoices(std::vector<std::pair<std::string, QString>>& choices)
{
    const auto names = enumNames(Enum{});
    for (std::size_t i = 0; i < names.size(); ++i)
        choices.emplace_back(names[i], kindWords(static_cast<Enum>(i)).label);
}

} // namespace

std::vector<ParameterRow> parameterRows(const ScenarioDraft& draft) { return Rows(draft).collect(); }

std::vector<std::pair<std::string, QString>> choicesOf(const ParameterRow& row)
{
    std::vector<std::pair<std::string, QString>> choices;
    if (row.field.key == "impactBasis")
        addChoices<ImpactBasis>(choices);
    else if (row.kind == ParameterRow::Kind::Choice)
        addChoices<LiquidationRule>(choices);
    return choices;
}

/// What an absent value means: a purse that is not given has no bound.
static QString absent(const ParameterRow& row)
{
    return row.field.key == "valueCapital" ? Parameters::tr("unbounded") : Parameters::tr("none");
}

QString shownValue(const ParameterRow& row, const std::string& value)
{
    if (value == "none" && row.kind != ParameterRow::Kind::Text)
        return absent(row);
    switch (row.kind) {
    case ParameterRow::Kind::Text: return QString::fromStdString(value);
    case ParameterRow::Kind::Switch: return value == "true" ? Parameters::tr("on") : Parameters::tr("off");
    case ParameterRow::Kind::Choice:
        for (const auto& [name, words] : choicesOf(row))
            if (name == value)
                return words;
        return QString::fromStdString(value);
    case ParameterRow::Kind::Number:
    case ParameterRow::Kind::Whole: break;
    }
    const double number = numberOf(value);
    return written(isShare(row) ? 100 * number : number);
}

FieldValue fieldValue(const ParameterRow& row, const std::string& value)
{
    if (value == "none" && row.kind != ParameterRow::Kind::Text)
        return {};
    switch (row.kind) {
    case ParameterRow::Kind::Switch: return value == "true";
    case ParameterRow::Kind::Text:
    case ParameterRow::Kind::Choice: return value;
    case ParameterRow::Kind::Number:
    case ParameterRow::Kind::Whole: break;
    }
    return numberOf(value);
}

std::optional<std::string> typedValue(const ParameterRow& row, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (row.kind == ParameterRow::Kind::Text)
        return trimmed.toStdString();
    if (row.optional && (trimmed.isEmpty() || trimmed.compare(absent(row), Qt::CaseInsensitive) == 0))
        return "none";
    const auto number = Numbers().read(trimmed);
    if (!number)
        return {};
    return numberText(isShare(row) && !trimmed.contains(QLatin1Char('%')) ? *number / 100 : *number);
}

QString rangeText(const ParameterRow& row)
{
    if (row.kind == ParameterRow::Kind::Text)
        return Parameters::tr("1 to %1 characters").arg(longestCurrency);
    if (row.kind == ParameterRow::Kind::Switch || row.kind == ParameterRow::Kind::Choice)
        return {};
    const double scale = isShare(row) ? 100 : 1;
    const auto bound = [&](double value) { return written(scale * value).toStdString(); };
    return QString::fromStdString(rangeWords(row.field.range, bound, WindowLanguage()));
}

} // namespace waterhammer
