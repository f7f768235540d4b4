// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/draft_reader.h"

#include "model/files/kept_keys.h"
#include "model/files/value_reader.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/scenario_fields.h"

#include <utility>

namespace waterhammer {

namespace {

using Index = JsonTape::Index;
using Type = JsonTape::Type;

constexpr std::string_view formatKey = "format";
constexpr std::string_view versionKey = "version";

Expectation wantedVersion(ProblemCode code = ProblemCode::Version)
{
    return {code, {static_cast<double>(oldestVersion), static_cast<double>(formatVersion)}};
}

std::vector<std::string_view> topNames(const ScenarioDraft& draft)
{
    std::vector<std::string_view> names = fieldNames(draft);
    names.insert(names.begin(), {formatKey, versionKey});
    return names;
}

} // namespace

DraftReader::Plan DraftReader::field(std::string_view key)
{
    m_field = key;
    m_element = 0;
    m_known = isKept<ScenarioDraft>(key);
    Plan plan = Plan::Whole;
    describe(m_result.draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*) {
        if (info.key != key)
            return;
        m_known = m_familiar = true;
        plan = IsList<Member>::value ? Plan::Elements : Plan::Whole;
    });
    m_repeated = m_known && !m_seen.emplace(key).second;
    if (m_seen.size() > mostFields)
        refuse({{}, {Found::ManyFields, {static_cast<double>(mostFields)}}, ProblemCode::Scenario});
    return m_known && !m_repeated ? plan : Plan::Skip;
}

void DraftReader::unwanted(const JsonTape& value)
{
    m_problems.add(
        m_root.field(m_field), [&] { return value.shown(0); },
        [&]() -> Expectation {
            if (!m_known)
                return {ProblemCode::NoSuchField, {nameHint(m_field, topNames(m_result.draft))}};
            return m_repeated ? ProblemCode::KeyOnce : ProblemCode::Objects;
        });
}

void DraftReader::whole(const JsonTape& value)
{
    if (m_field == formatKey)
        return readFormat(value);
    if (m_field == versionKey)
        return readVersion(value);
    if (m_field == focusKey && value.type(0) != Type::Text)
        return readKept(value);
    bool field = false;
    describe(m_result.draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*member) {
        if constexpr (!IsList<Member>::value)
            if ((field = field || info.key == m_field), info.key == m_field)
                ValueReader(value, m_problems).read(info, m_result.draft.*member, 0, m_root.field(info.key));
    });
    if (!field)
        readKept(value);
}

void DraftReader::readKept(const JsonTape& value)
{
    if ((m_field == layoutKey && readLayout(value)) || (m_field == groupsKey && readGroups(value)))
        return;
    if (m_field == focusKey)
        m_notices.add(
            m_root.field(focusKey), [&] { return value.shown(0); }, ProblemCode::FocusForm);
    value.appendJson(m_result.draft.extensions.emplace_back(m_field, "").second, 0);
}

/// {"nodes": {"dealers:d6": [0.25, 0.5], …}}. False: it is something else, and stays as it stands.
bool DraftReader::readLayout(const JsonTape& value)
{
    const auto number = [&](Index i) { return value.type(i) == Type::Number; };
    std::vector<NodePlace> layout;
    bool fits = value.type(0) == Type::Object && value.first(0) < value.next(0) && value.key(1) == "nodes"
        && value.type(1) == Type::Object && value.next(1) == value.next(0);
    for (Index node = fits ? value.first(1) : 0; fits && node < value.next(1); node = value.next(node)) {
        fits = value.type(node) == Type::Array && value.next(node) == node + 3 && number(node + 1) && number(node + 2);
        if (fits)
            layout.push_back({std::string(value.key(node)), value.number(node + 1), value.number(node + 2)});
    }
    if (fits)
        m_result.draft.layout = std::move(layout);
    else
        m_notices.add(
            m_root.field(layoutKey), [&] { return value.shown(0); }, ProblemCode::LayoutForm);
    return fits;
}

/// {"d6": "primary dealers", …}
bool DraftReader::readGroups(const JsonTape& value)
{
    std::vector<GroupMember> groups;
    bool fits = value.type(0) == Type::Object;
    for (Index i = value.first(0); fits && i < value.next(0); i = value.next(i)) {
        fits = value.type(i) == Type::Text;
        groups.push_back({std::string(value.key(i)), std::string(value.text(i))});
    }
    if (fits)
        m_result.draft.groups = std::move(groups);
    else
        m_notices.add(
            m_root.field(groupsKey), [&] { return value.shown(0); }, ProblemCode::GroupsForm);
    return fits;
}

void DraftReader::element(const JsonTape& value)
{
    describe(m_result.draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*member) {
        if constexpr (IsList<Member>::value) {
            if (info.key != m_field)
                return;
            typename Member::value_type read;
            const Place list = m_root.field(info.key);
            ValueReader(value, m_problems).read(info, read, 0, list.element(m_element++));
            // A file with so many problems will not be edited; its elements only cost memory.
            if (!m_problems.full())
                (m_result.draft.*member).push_back(std::move(read));
        }
    });
}

void DraftReader::readFormat(const JsonTape& value)
{
    m_format = value.type(0) == Type::Text && value.text(0) == formatName;
    if (!m_format)
        refuse({ProblemPlace::ofPath(formatKey), value.shown(0),
            {ProblemCode::Format, {Quoted{std::string(formatName)}}}});
}

void DraftReader::readVersion(const JsonTape& value)
{
    const double version = value.type(0) == Type::Number ? value.number(0) : 0;
    m_version = version == oldestVersion || version == formatVersion;
    if (m_version)
        m_result.version = static_cast<int>(version);
    else if (version > formatVersion)
        refuse({ProblemPlace::ofPath(versionKey), value.shown(0), wantedVersion(ProblemCode::NewerVersion)});
    else
        refuse({ProblemPlace::ofPath(versionKey), value.shown(0), wantedVersion()});
}

/// A file of another kind has one problem. What else is unfamiliar in it follows from that.
void DraftReader::refuse(Problem cause)
{
    m_otherKind = true;
    m_result.problems = {std::move(cause)};
}

void DraftReader::breakOff(Problem cause)
{
    if (m_otherKind)
        return;
    const bool tooMany = m_problems.count() > enough;
    m_result.brokenOff = m_format && m_version;
    m_result.problems = m_problems.take(tooMany);
    if (!tooMany)
        m_result.problems.push_back(std::move(cause));
}

void DraftReader::finish()
{
    if (m_otherKind)
        return;
    const Problem noFormat{
        ProblemPlace::ofPath(formatKey), {}, {ProblemCode::Format, {Quoted{std::string(formatName)}}}};
    if (!m_format && !m_familiar)
        return refuse(noFormat);
    if (!m_format)
        m_problems.add(m_root.field(formatKey), noFormat.found, noFormat.expected);
    if (!m_version)
        m_problems.add(m_root.field(versionKey), Found::Nothing, wantedVersion());
    describe(m_result.draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*) {
        if (info.need == Need::Required && !m_seen.contains(std::string(info.key)))
            m_problems.add(m_root.field(info.key), Found::Nothing, wanted(info, Member{}));
    });
    m_result.readable = m_format && m_version;
    m_result.notices = m_notices.take();
    m_result.problems = m_problems.take();
}

} // namespace waterhammer
