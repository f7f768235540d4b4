// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/scenario_table.h"

#include "model/editing/scenario_editing.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <type_traits>

namespace waterhammer {

namespace {

double numberIn(const CellValue& value, double otherwise)
{
    const auto* number = std::get_if<double>(&value);
    return number ? *number : otherwise;
}
std::string textIn(const CellValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string{};
}
int wholeIn(const CellValue& value, int otherwise)
{
    const double number = std::round(numberIn(value, otherwise));
    return static_cast<int>(std::clamp(number, -2e9, 2e9));
}

template <class T> std::vector<T> ScenarioDraft::*listOf();
template <> std::vector<Dealer> ScenarioDraft::*listOf<Dealer>() { return &ScenarioDraft::dealers; }
template <> std::vector<Asset> ScenarioDraft::*listOf<Asset>() { return &ScenarioDraft::assets; }
template <> std::vector<Fund> ScenarioDraft::*listOf<Fund>() { return &ScenarioDraft::funds; }
template <> std::vector<Exposure> ScenarioDraft::*listOf<Exposure>() { return &ScenarioDraft::exposures; }

/// The column is written in another way, given to it afterwards.
struct NoWrite { };

/// A column from a way to the object inside a row and a member of it.
template <class Object, class ToObject> class Columns {
public:
    Columns(const ScenarioDraft& draft, std::vector<TableField>& fields, Part part, std::string_view group, ToObject to)
        : m_draft(draft)
        , m_fields(fields)
        , m_part(part)
        , m_group(group)
        , m_to(to)
    {
    }

    void operator()(const FieldInfo& info, double Object::*member) const
    {
        add(
            CellKind::Number, info, Object{}.*member, [member](const Object& o) -> CellValue { return o.*member; },
            [member](Object& o, const CellValue& v) { o.*member = numberIn(v, Object{}.*member); });
    }
    void operator()(const FieldInfo& info, std::optional<double> Object::*member) const
    {
        add(
            CellKind::Number, info, {},
            [member](const Object& o) { return o.*member ? CellValue(*(o.*member)) : CellValue(); },
            [member](Object& o, const CellValue& v) {
                const auto* number = std::get_if<double>(&v);
                o.*member = number ? std::optional(*number) : std::nullopt;
            });
    }
    void operator()(const FieldInfo& info, bool Object::*member) const
    {
        add(
            CellKind::Flag, info, Object{}.*member, [member](const Object& o) -> CellValue { return o.*member; },
            [member](Object& o, const CellValue& v) {
                const auto* truth = std::get_if<bool>(&v);
                o.*member = truth ? *truth : Object{}.*member;
            });
    }
    void operator()(const FieldInfo& info, std::string Object::*member) const
    {
        const auto read = [member](const Object& o) -> CellValue { return o.*member; };
        if constexpr (std::is_same_v<Object, Exposure>) {
            add(CellKind::Choice, info, std::string{}, read,
                [member](Object& o, const CellValue& v) { o.*member = textIn(v); });
            m_fields.back().choices = [](const ScenarioDraft& d, std::size_t) { return idsOf(d, Part::Dealers); };
        } else {
            add(CellKind::Text, info, std::string{}, read,
                [member](Object& o, const CellValue& v) { o.*member = textIn(v); });
            if (info.key == "id") // whoever is renamed is renamed everywhere
                m_fields.back().write = [part = m_part](ScenarioDraft& d, std::size_t row, const CellValue& v) {
                    renameRow(d, part, row, textIn(v));
                };
        }
    }
    void operator()(const FieldInfo& info, std::vector<Amount> Object::*book) const
    {
        for (const Asset& asset : m_draft.assets) {
            const std::string id = asset.id;
            add(
                CellKind::Number, info, {},
                [book, id](const Object& o) {
                    const auto found = std::ranges::find(o.*book, id, &Amount::asset);
                    return found == (o.*book).end() ? CellValue() : CellValue(found->value);
                },
                NoWrite{});
            TableField& field = m_fields.back();
            field.asset = id;
            field.group = info.key;
            field.write = [to = m_to, book, id](ScenarioDraft& d, std::size_t row, const CellValue& v) {
                const auto* number = std::get_if<double>(&v);
                setAmount(d, to(d, row).*book, id, number ? std::optional(*number) : std::nullopt);
            };
        }
    }
    /// Who finances whom is no column of the dealers' table: a lender is a row there or of the funds'.
    void operator()(const FieldInfo&, std::vector<LenderShare> Object::*) const { }
    template <class Inner>
    requires Described<Inner>
    void operator()(const FieldInfo& info, Inner Object::*member) const
    {
        const auto inside = [ to = m_to, member ](auto& d, std::size_t row) -> auto& { return to(d, row).*member; };
        describe(Inner{}, Columns<Inner, decltype(inside)>(m_draft, m_fields, m_part, info.key, inside));
    }

private:
    template <class Read, class Write>
    void add(CellKind kind, const FieldInfo& info, CellValue standard, Read read, Write write) const
    {
        TableField field;
        field.kind = kind;
        field.info = info;
        field.group = m_group;
        field.standard = std::move(standard);
        field.read = [to = m_to, read](const ScenarioDraft& d, std::size_t row) { return read(to(d, row)); };
        if constexpr (std::is_invocable_v<Write, Object&, const CellValue&>)
            field.write = [to = m_to, write](
                              ScenarioDraft& d, std::size_t row, const CellValue& v) { write(to(d, row), v); };
        m_fields.push_back(std::move(field));
    }

    const ScenarioDraft& m_draft;
    std::vector<TableField>& m_fields;
    Part m_part;
    std::string_view m_group;
    ToObject m_to;
};

template <class T> std::vector<TableField> columnsOf(const ScenarioDraft& draft, Part part)
{
    std::vector<TableField> fields;
    const auto to = [](auto& d, std::size_t row) -> auto& { return (d.*listOf<T>())[row]; };
    describe(T{}, Columns<T, decltype(to)>(draft, fields, part, {}, to));
    return fields;
}

/// Calls `visit` with the description of the member, if the object's kind has it.
template <class T, class Member> std::optional<FieldInfo> infoOf(const T& object, Member T::*wanted)
{
    std::optional<FieldInfo> found;
    describe(object, [&](const FieldInfo& info, auto member) {
        if constexpr (std::is_same_v<decltype(member), Member T::*>)
            if (member == wanted)
                found = info;
    });
    return found;
}

template <class Kind> std::vector<std::string> namesOfKinds()
{
    const auto names = enumNames(Kind{});
    return {names.begin(), names.end()};
}

template <class Kind> std::optional<Kind> kindOf(const CellValue& value)
{
    const auto names = enumNames(Kind{});
    const auto found = std::ranges::find(names, textIn(value));
    if (found == names.end())
        return {};
    return static_cast<Kind>(found - names.begin());
}

std::vector<std::string> withAll(std::vector<std::string> ids)
{
    ids.insert(ids.begin(), std::string{});
    return ids;
}

const std::optional<std::string>& whoOf(const Event& event)
{
    return event.kind == EventKind::Redemption ? event.fund : event.dealer;
}

bool strikesAsset(EventKind kind) { return kind <= EventKind::SellOrder; }

std::vector<TableField> eventColumns()
{
    std::vector<TableField> fields(5);
    const Event fresh;
    TableField& day = fields[0];
    day.kind = CellKind::Whole;
    day.info = *infoOf(fresh, &Event::round);
    day.standard = 1.0;
    day.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue {
        return static_cast<double>(d.events[i].round);
    };
    day.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) { d.events[i].round = wholeIn(v, 1); };

    TableField& kind = fields[1];
    kind.kind = CellKind::Choice;
    kind.info = *infoOf(fresh, &Event::kind);
    kind.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue {
        return std::string(eventKindNames[static_cast<std::size_t>(d.events[i].kind)]);
    };
    kind.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) {
        if (const auto wanted = kindOf<EventKind>(v))
            setKind(d, d.events[i], *wanted);
    };
    kind.choices = [](const ScenarioDraft&, std::size_t) { return namesOfKinds<EventKind>(); };

    TableField& who = fields[2];
    who.kind = CellKind::Choice;
    who.info = FieldInfo{"asset"};
    who.infoOfRow = [](const ScenarioDraft& d, std::size_t i) -> std::optional<FieldInfo> {
        const EventKind k = d.events[i].kind;
        if (k == EventKind::Set) // strikes nobody
            return {};
        return FieldInfo{strikesAsset(k) ? "asset" : k == EventKind::Redemption ? "fund" : "dealer"};
    };
    who.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue {
        const Event& e = d.events[i];
        if (e.kind == EventKind::Set)
            return {};
        return strikesAsset(e.kind) ? e.asset : whoOf(e).value_or(std::string{});
    };
    who.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) {
        Event& e = d.events[i];
        if (e.kind == EventKind::Set)
            return;
        const std::string id = textIn(v);
        const auto one = id.empty() ? std::nullopt : std::optional(id);
        if (strikesAsset(e.kind))
            e.asset = id;
        else
            (e.kind == EventKind::Redemption ? e.fund : e.dealer) = one;
    };
    who.choices = [](const ScenarioDraft& d, std::size_t i) {
        const EventKind k = d.events[i].kind;
        if (k == EventKind::Set)
            return std::vector<std::string>();
        return strikesAsset(k) ? idsOf(d, Part::Assets)
                               : withAll(idsOf(d, k == EventKind::Redemption ? Part::Funds : Part::Dealers));
    };

    TableField& size = fields[3];
    size.info = FieldInfo{"size"};
    size.standard = 0.0;
    size.infoOfRow = [](const ScenarioDraft& d, std::size_t i) { return infoOf(d.events[i], &Event::size); };
    size.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue { return d.events[i].size; };
    size.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) { d.events[i].size = numberIn(v, 0); };

    TableField& lasting = fields[4];
    lasting.info = *infoOf(fresh, &Event::permanentShare);
    lasting.standard = 1.0;
    lasting.infoOfRow = [](const ScenarioDraft& d, std::size_t i) {
        return infoOf(d.events[i], &Event::permanentShare);
    };
    lasting.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue { return d.events[i].permanentShare; };
    lasting.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) {
        d.events[i].permanentShare = numberIn(v, 1);
    };
    return fields;
}

std::string listed(const std::vector<std::string>& ids)
{
    std::string text;
    for (const auto& id : ids)
        text += (text.empty() ? "" : ", ") + id;
    return text;
}

std::vector<std::string> unlisted(const std::string& text)
{
    std::vector<std::string> ids;
    std::string id;
    for (const char c : text + ",") {
        if (c != ',' && c != ';') {
            id += c;
            continue;
        }
        const auto begin = id.find_first_not_of(' ');
        if (begin != std::string::npos)
            ids.push_back(id.substr(begin, id.find_last_not_of(' ') - begin + 1));
        id.clear();
    }
    return ids;
}

std::vector<TableField> policyColumns()
{
    std::vector<TableField> fields(8);
    const Policy fresh;
    TableField& kind = fields[0];
    kind.kind = CellKind::Choice;
    kind.info = *infoOf(fresh, &Policy::kind);
    kind.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue {
        return std::string(policyKindNames[static_cast<std::size_t>(d.policies[i].kind)]);
    };
    kind.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) {
        if (const auto wanted = kindOf<PolicyKind>(v))
            setKind(d, d.policies[i], *wanted);
    };
    kind.choices = [](const ScenarioDraft&, std::size_t) { return namesOfKinds<PolicyKind>(); };

    TableField& from = fields[1];
    from.kind = CellKind::Whole;
    from.info = *infoOf(fresh, &Policy::from);
    from.standard = 1.0;
    from.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue {
        return static_cast<double>(d.policies[i].from);
    };
    from.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) { d.policies[i].from = wholeIn(v, 1); };

    TableField& to = fields[2];
    to.kind = CellKind::Whole;
    to.info = *infoOf(fresh, &Policy::to);
    to.read = [](const ScenarioDraft& d, std::size_t i) {
        return d.policies[i].to ? CellValue(static_cast<double>(*d.policies[i].to)) : CellValue();
    };
    to.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) {
        const bool given = std::holds_alternative<double>(v);
        d.policies[i].to = given ? std::optional(wholeIn(v, 1)) : std::nullopt;
    };

    TableField& what = fields[3]; // the asset bought, or those exempt
    what.kind = CellKind::Choices;
    what.info = FieldInfo{"asset"};
    what.infoOfRow = [](const ScenarioDraft& d, std::size_t i) -> std::optional<FieldInfo> {
        if (d.policies[i].kind == PolicyKind::SlrExemption)
            return FieldInfo{"assets"};
        return infoOf(d.policies[i], &Policy::asset);
    };
    what.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue {
        const Policy& p = d.policies[i];
        return p.kind == PolicyKind::SlrExemption ? listed(p.assets) : p.asset;
    };
    what.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) {
        Policy& p = d.policies[i];
        if (p.kind == PolicyKind::SlrExemption)
            p.assets = unlisted(textIn(v));
        else
            p.asset = textIn(v);
    };
    what.choices = [](const ScenarioDraft& d, std::size_t) { return idsOf(d, Part::Assets); };

    TableField& cash = fields[4];
    cash.kind = CellKind::Flag;
    cash.info = FieldInfo{"cash"};
    cash.standard = false;
    cash.infoOfRow = [](const ScenarioDraft& d, std::size_t i) { return infoOf(d.policies[i], &Policy::cash); };
    cash.read = [](const ScenarioDraft& d, std::size_t i) -> CellValue { return d.policies[i].cash; };
    cash.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) {
        const auto* truth = std::get_if<bool>(&v);
        d.policies[i].cash = truth && *truth;
    };

    const auto number = [](TableField& field, std::string_view key, double Policy::*member) {
        field.info = FieldInfo{key};
        field.standard = 0.0;
        field.infoOfRow = [member](const ScenarioDraft& d, std::size_t i) { return infoOf(d.policies[i], member); };
        field.read = [member](const ScenarioDraft& d, std::size_t i) -> CellValue { return d.policies[i].*member; };
        field.write = [member](ScenarioDraft& d, std::size_t i, const CellValue& v) {
            d.policies[i].*member = numberIn(v, 0);
        };
    };
    number(fields[5], "size", &Policy::size);
    number(fields[6], "announcement", &Policy::announcement);

    TableField& cap = fields[7];
    cap.info = FieldInfo{"haircutCap"};
    cap.infoOfRow = [](const ScenarioDraft& d, std::size_t i) { return infoOf(d.policies[i], &Policy::haircutCap); };
    cap.read = [](const ScenarioDraft& d, std::size_t i) {
        return d.policies[i].haircutCap ? CellValue(*d.policies[i].haircutCap) : CellValue();
    };
    cap.write = [](ScenarioDraft& d, std::size_t i, const CellValue& v) {
        const auto* share = std::get_if<double>(&v);
        d.policies[i].haircutCap = share ? std::optional(*share) : std::nullopt;
    };
    return fields;
}

} // namespace

std::string TableField::path(const ScenarioDraft& draft, Part part, std::size_t row) const
{
    std::string text = std::string(partKey(part)) + "[" + std::to_string(row) + "].";
    if (!asset.empty())
        return text + std::string(info.key) + "." + asset;
    if (!group.empty())
        text += std::string(group) + ".";
    return text + std::string(infoAt(draft, row).value_or(info).key);
}

std::vector<TableField> tableFields(const ScenarioDraft& draft, Part part)
{
    switch (part) {
    case Part::Dealers: return columnsOf<Dealer>(draft, part);
    case Part::Assets: return columnsOf<Asset>(draft, part);
    case Part::Funds: return columnsOf<Fund>(draft, part);
    case Part::Exposures: return columnsOf<Exposure>(draft, part);
    case Part::Events: return eventColumns();
    case Part::Policies: break;
    }
    return policyColumns();
}

std::optional<ProblemPlace> problemPlace(std::string_view place)
{
    for (std::size_t p = 0; p < allParts.size(); ++p) {
        const std::string_view key = partKey(allParts[p]);
        if (!place.starts_with(key) || place.substr(key.size(), 1) != "[")
            continue;
        const std::string_view rest = place.substr(key.size() + 1);
        ProblemPlace found{allParts[p], 0, {}};
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), found.row);
        const auto after = static_cast<std::size_t>(end - rest.data());
        if (error != std::errc{} || after >= rest.size() || rest[after] != ']')
            return {};
        if (after + 2 <= rest.size())
            found.field = std::string(rest.substr(std::min(after + 2, rest.size())));
        return found;
    }
    return {};
}

} // namespace waterhammer
