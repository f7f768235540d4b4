// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/scenario_table.h"

#include "model/scenario/term_changes.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace waterhammer {

namespace {

/// As near as a whole number of the scenario comes.
double wholeNear(double number) { return std::clamp(std::round(number), -2e9, 2e9); }

template <class T> std::vector<T> ScenarioDraft::*listOf();
template <> std::vector<Dealer> ScenarioDraft::*listOf<Dealer>() { return &ScenarioDraft::dealers; }
template <> std::vector<Asset> ScenarioDraft::*listOf<Asset>() { return &ScenarioDraft::assets; }
template <> std::vector<Fund> ScenarioDraft::*listOf<Fund>() { return &ScenarioDraft::funds; }
template <> std::vector<Exposure> ScenarioDraft::*listOf<Exposure>() { return &ScenarioDraft::exposures; }

/// Funds and dealers that may lend on repo; where there are many, those that do.
std::vector<std::string> lendersOf(const ScenarioDraft& draft)
{
    constexpr std::size_t many = 40;
    std::vector<std::string> all = idsOf(draft, Part::Funds);
    for (std::string& id : idsOf(draft, Part::Dealers))
        all.push_back(std::move(id));
    const auto lends = [&](const std::string& id) {
        return std::ranges::any_of(draft.dealers, [&](const Dealer& dealer) {
            return std::ranges::find(dealer.repoLenders, id, &LenderShare::lender) != dealer.repoLenders.end();
        });
    };
    if (all.size() > many)
        std::erase_if(all, [&](const std::string& id) { return !lends(id); });
    return all;
}

/// A column from a way to the object inside a row and a member of it.
template <class Object, class ToObject> class Columns {
public:
    Columns(const ScenarioDraft& draft, std::vector<TableField>& fields, std::string_view group, ToObject to)
        : m_draft(draft)
        , m_fields(fields)
        , m_group(group)
        , m_to(to)
    {
    }

    void operator()(const FieldInfo& info, double Object::*member) const
    {
        add(CellKind::Number, info, Object{}.*member, [member](const Object& o) -> CellValue { return o.*member; });
    }
    void operator()(const FieldInfo& info, std::optional<double> Object::*member) const
    {
        add(CellKind::Number, info, {},
            [member](const Object& o) { return o.*member ? CellValue(*(o.*member)) : CellValue(); });
    }
    void operator()(const FieldInfo& info, bool Object::*member) const
    {
        add(CellKind::Flag, info, Object{}.*member, [member](const Object& o) -> CellValue { return o.*member; });
    }
    void operator()(const FieldInfo& info, std::string Object::*member) const
    {
        constexpr bool names = std::is_same_v<Object, Exposure>;
        add(names ? CellKind::Choice : CellKind::Text, info, std::string{},
            [member](const Object& o) -> CellValue { return o.*member; });
        if constexpr (names)
            m_fields.back().choices = [](const ScenarioDraft& d, std::size_t) { return idsOf(d, Part::Dealers); };
    }
    void operator()(const FieldInfo& info, std::vector<Amount> Object::*book) const
    {
        for (const Asset& asset : m_draft.assets) {
            add(CellKind::Number, info, {}, [book, id = asset.id](const Object& o) {
                const auto found = std::ranges::find(o.*book, id, &Amount::asset);
                return found == (o.*book).end() ? CellValue() : CellValue(found->value);
            });
            m_fields.back().asset = asset.id;
            m_fields.back().group = info.key;
        }
    }
    /// Who finances whom: a column for each fund and dealer that may lend.
    void operator()(const FieldInfo& info, std::vector<LenderShare> Object::*book) const
    {
        for (const std::string& lender : lendersOf(m_draft)) {
            add(CellKind::Number, info, {}, [book, lender](const Object& o) {
                const auto found = std::ranges::find(o.*book, lender, &LenderShare::lender);
                return found == (o.*book).end() ? CellValue() : CellValue(found->value);
            });
            m_fields.back().asset = lender;
            m_fields.back().group = info.key;
        }
    }
    template <class Inner>
    requires Described<Inner>
    void operator()(const FieldInfo& info, Inner Object::*member) const
    {
        const auto inside = [ to = m_to, member ](auto& d, std::size_t row) -> auto& { return to(d, row).*member; };
        describe(Inner{}, Columns<Inner, decltype(inside)>(m_draft, m_fields, info.key, inside));
    }

private:
    template <class Read> void add(CellKind kind, const FieldInfo& info, CellValue standard, Read read) const
    {
        TableField field;
        field.kind = kind;
        field.info = info;
        field.group = m_group;
        field.standard = std::move(standard);
        field.read = [to = m_to, read](const ScenarioDraft& d, std::size_t row) { return read(to(d, row)); };
        m_fields.push_back(std::move(field));
    }

    const ScenarioDraft& m_draft;
    std::vector<TableField>& m_fields;
    std::string_view m_group;
    ToObject m_to;
};

template <class T> std::vector<TableField> columnsOf(const ScenarioDraft& draft)
{
    std::vector<TableField> fields;
    const auto to = [](auto& d, std::size_t row) -> auto& { return (d.*listOf<T>())[row]; };
    describe(T{}, Columns<T, decltype(to)>(draft, fields, {}, to));
    return fields;
}

// What stands in a cell of a field.
CellValue cellOf(double value) { return value; }
CellValue cellOf(int value) { return static_cast<double>(value); }
CellValue cellOf(bool value) { return value; }
CellValue cellOf(const std::string& value) { return value; }
CellValue cellOf(const std::vector<std::string>& ids)
{
    std::string text;
    for (const auto& id : ids)
        text += (text.empty() ? "" : ", ") + id;
    return text;
}
CellValue cellOf(const TermValue& value)
{
    return std::visit([](const auto& held) -> CellValue { return held; }, value);
}
template <class Enum>
requires std::is_enum_v<Enum> CellValue cellOf(Enum value)
{
    return std::string(enumNames(value)[static_cast<std::size_t>(value)]);
}
CellValue cellOf(const std::optional<std::string>& id) { return id.value_or(std::string{}); } // "" stands for all
template <class T> CellValue cellOf(const std::optional<T>& value) { return value ? cellOf(*value) : CellValue(); }

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

/// Columns of a list whose rows are of kinds, each with fields of its own: in a column stands whichever of its keys
/// a row's kind has. Keys, choices and ranges come from describe().
template <class Row> class KindColumns {
public:
    explicit KindColumns(std::vector<Row> ScenarioDraft::*list)
        : m_list(list)
    {
    }

    /// `head` is what the column itself is called.
    void add(CellKind kind, std::string_view head, std::vector<std::string_view> keys, CellValue standard = {})
    {
        TableField field;
        field.kind = kind;
        field.info = FieldInfo{head};
        visitOne(Row{}, {head}, [&](const FieldInfo& info, const auto&) { field.info = info; });
        field.standard = std::move(standard);
        field.infoOfRow = [list = m_list, keys](const ScenarioDraft& d, std::size_t row) {
            std::optional<FieldInfo> found;
            visitOne((d.*list)[row], keys, [&](const FieldInfo& info, const auto&) { found = info; });
            return found;
        };
        field.read = [list = m_list, keys](const ScenarioDraft& d, std::size_t row) {
            CellValue value;
            visitOne((d.*list)[row], keys, [&](const FieldInfo&, const auto& member) { value = cellOf(member); });
            return value;
        };
        if (kind == CellKind::Choice || kind == CellKind::Choices)
            field.choices = [info = field.infoOfRow](const ScenarioDraft& d, std::size_t row) {
                const auto found = info(d, row);
                return found ? choicesOf(*found, d) : std::vector<std::string>();
            };
        m_fields.push_back(std::move(field));
    }

    [[nodiscard]] std::vector<TableField> take() { return std::move(m_fields); }

private:
    template <class Use> static void visitOne(const Row& row, const std::vector<std::string_view>& keys, const Use& use)
    {
        describe(row, [&](const FieldInfo& info, auto member) {
            if (std::ranges::find(keys, info.key) != keys.end())
                use(info, row.*member);
        });
    }

    static std::vector<std::string> choicesOf(const FieldInfo& info, const ScenarioDraft& draft)
    {
        if (info.key == "kind") {
            const auto names = enumNames(decltype(Row::kind){});
            return {names.begin(), names.end()};
        }
        if (info.key == "path")
            return termPaths(draft);
        std::vector<std::string> ids = idsOf(draft,
            info.names == Names::Asset      ? Part::Assets
                : info.names == Names::Fund ? Part::Funds
                                            : Part::Dealers);
        if (info.names != Names::Asset)
            ids.insert(ids.begin(), std::string{}); // all of them
        return ids;
    }

    std::vector<Row> ScenarioDraft::*m_list;
    std::vector<TableField> m_fields;
};

std::vector<TableField> eventColumns()
{
    KindColumns<Event> columns(&ScenarioDraft::events);
    columns.add(CellKind::Whole, "round", {"round"}, 1.0);
    columns.add(CellKind::Choice, "kind", {"kind"});
    columns.add(CellKind::Choice, "asset", {"asset", "dealer", "fund"}, std::string{});
    columns.add(CellKind::Number, "size", {"change", "factor", "amount", "share"}, 0.0);
    columns.add(CellKind::Number, "permanentShare", {"permanentShare"}, 1.0);
    columns.add(CellKind::Choice, "path", {"path"}, std::string{});
    columns.add(CellKind::Term, "value", {"value"});
    std::vector<TableField> fields = columns.take();
    fields.back().infoOfRow = [own = fields.back().infoOfRow](const ScenarioDraft& d, std::size_t row) {
        auto info = own(d, row);
        if (info)
            info = termValueField(*info, d.events[row].path);
        return info;
    };
    return fields;
}

std::vector<TableField> policyColumns()
{
    KindColumns<Policy> columns(&ScenarioDraft::policies);
    columns.add(CellKind::Choice, "kind", {"kind"});
    columns.add(CellKind::Whole, "from", {"from"}, 1.0);
    columns.add(CellKind::Whole, "to", {"to"});
    columns.add(CellKind::Choices, "asset", {"asset", "assets"}, std::string{}); // bought, or exempt
    columns.add(CellKind::Flag, "cash", {"cash"}, false);
    columns.add(CellKind::Number, "size", {"amount", "factor"}, 0.0);
    columns.add(CellKind::Number, "announcement", {"announcement"}, 0.0);
    columns.add(CellKind::Flag, "fromAll", {"fromAll"}, false);
    columns.add(CellKind::Number, "haircutCap", {"haircutCap"});
    return columns.take();
}

} // namespace

std::string TableField::pathInRow(const ScenarioDraft& draft, std::size_t row) const
{
    if (!asset.empty())
        return std::string(info.key) + '.' + asset;
    const std::string before = group.empty() ? std::string{} : std::string(group) + '.';
    return before + std::string(infoAt(draft, row).value_or(info).key);
}

std::string TableField::path(const ScenarioDraft& draft, Part part, std::size_t row) const
{
    if (placeOf)
        return placeOf(draft, row);
    return std::string(partKey(part)) + '[' + std::to_string(row) + "]." + pathInRow(draft, row);
}

FieldChange TableField::change(const ScenarioDraft& draft, std::size_t row, const CellValue& cell) const
{
    const FieldInfo here = infoAt(draft, row).value_or(info);
    FieldChange change{pathInRow(draft, row), {}};
    const CellValue& value = std::holds_alternative<std::monostate>(cell) ? standard : cell;
    const auto* text = std::get_if<std::string>(&value);
    if (const auto* number = std::get_if<double>(&value))
        change.value = kind == CellKind::Whole ? wholeNear(*number) : *number;
    else if (const auto* truth = std::get_if<bool>(&value))
        change.value = *truth;
    else if (text && here.key == "assets")
        change.value = unlisted(*text);
    else if (text && !(text->empty() && kind == CellKind::Choice && here.need == Need::Optional))
        change.value = *text;
    return change;
}

std::vector<TableField> tableFields(const ScenarioDraft& draft, Part part)
{
    switch (part) {
    case Part::Dealers: return columnsOf<Dealer>(draft);
    case Part::Assets: return columnsOf<Asset>(draft);
    case Part::Funds: return columnsOf<Fund>(draft);
    case Part::Exposures: return columnsOf<Exposure>(draft);
    case Part::Events: return eventColumns();
    case Part::Policies: break;
    }
    return policyColumns();
}

} // namespace waterhammer
