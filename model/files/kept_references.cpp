// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/kept_references.h"

#include "model/files/kept_values.h"
#include "model/scenario/json_text.h"
#include "model/scenario/problem_list.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;
using Index = JsonTape::Index;

/// The lists whose rows have ids.
constexpr Part named[] = {Part::Dealers, Part::Assets, Part::Funds};

/// An id in a text, and the list it is of; none: of any.
struct Mention {
    std::optional<Part> part;
    std::size_t begin, size;
};

/// Heads of names whose last part is no asset.
constexpr std::string_view withoutAsset[] = {"forcedSales", "cause", "state", "market"};

/// "price.ust@3", and what follows "dealers[d6]." where it has one more part, "orders.ust".
void addAsset(std::string_view text, std::size_t from, std::vector<Mention>& mentions)
{
    const std::size_t dot = text.find('.', from), end = std::min(text.rfind('@'), text.size());
    if (dot == text.npos || dot + 1 >= end)
        return;
    const std::string_view head = text.substr(from, dot - from);
    if (std::ranges::find(withoutAsset, head) == std::end(withoutAsset) && head.find('[') == head.npos)
        mentions.push_back({Part::Assets, dot + 1, end - dot - 1});
}

std::vector<Mention> figureMentions(std::string_view text)
{
    std::vector<Mention> mentions;
    for (const Part part : named) {
        const std::string prefix = std::string(partKey(part)) + '[';
        const std::size_t end = text.find(']');
        if (!text.starts_with(prefix) || end == text.npos)
            continue;
        mentions.push_back({part, prefix.size(), end - prefix.size()});
        if (text.substr(end).starts_with("]."))
            addAsset(text, end + 2, mentions);
        return mentions;
    }
    addAsset(text, 0, mentions);
    return mentions;
}

std::vector<Mention> mentionsIn(std::string_view text, NamedBy by)
{
    if (by == NamedBy::Figure)
        return figureMentions(text);
    const std::size_t colon = text.find(':');
    if (colon == text.npos)
        return {{{}, 0, text.size()}};
    for (const Part part : named)
        if (text.substr(0, colon) == partKey(part))
            return {{part, colon + 1, text.size() - colon - 1}};
    return {};
}

std::string_view idOf(std::string_view text, const Mention& mention)
{
    return text.substr(mention.begin, mention.size);
}

bool isOf(const ScenarioDraft& file, const Mention& mention, Part part, const std::string& id)
{
    return mention.part ? mention.part == part : isMeant(file, part, id);
}

/// What becomes of a text: another one, or nothing.
using Change = std::function<std::optional<std::string>(std::string_view)>;

/// What stands under a key once its texts are changed, JSON; empty where nothing is left.
class Rewriter {
public:
    Rewriter(const JsonTape& tape, const KeptReference& reference, const Change& change)
        : m_tape(tape)
        , m_reference(reference)
        , m_change(change)
    {
    }

    [[nodiscard]] std::string text()
    {
        if (m_tape.type(0) == Type::Object)
            return object(0).value_or("");
        std::string list;
        if (m_tape.type(0) == Type::Array)
            for (Index i = m_tape.first(0); i < m_tape.next(0); i = m_tape.next(i))
                if (const auto element = m_tape.type(i) == Type::Object ? object(i) : plain(i))
                    list += (list.empty() ? "[" : ",") + *element;
        return list.empty() ? list : list + ']';
    }

private:
    [[nodiscard]] std::optional<std::string> plain(Index i) const
    {
        std::string text;
        m_tape.appendJson(text, i);
        return text;
    }
    [[nodiscard]] std::optional<std::string> object(Index i) const
    {
        std::string all = "{";
        for (Index m = m_tape.first(i); m < m_tape.next(i); m = m_tape.next(m)) {
            std::string key(m_tape.key(m)), value = *plain(m);
            const bool ofKey = m_reference.member.empty();
            const bool text = ofKey || (key == m_reference.member && m_tape.type(m) == Type::Text);
            if (const auto changed = text ? m_change(ofKey ? key : m_tape.text(m)) : std::optional<std::string>("");
                text && changed) {
                (ofKey ? key : value).clear();
                ofKey ? void(key = *changed) : appendJsonText(value, *changed);
            } else if (text) {
                if (m_reference.whole && !ofKey)
                    return {};
                continue;
            }
            if (all.size() > 1)
                all += ',';
            appendJsonText(all, key);
            all += ':' + value;
        }
        return all.size() > 1 ? std::optional(all + '}') : std::nullopt;
    }

    const JsonTape& m_tape;
    const KeptReference& m_reference;
    const Change& m_change;
};

/// Changes the texts of one reference; what needs no change keeps its bytes.
void change(ScenarioDraft& file, const KeptReference& reference, const Change& change)
{
    const auto tape = keptValue(file, reference.key);
    if (!tape)
        return;
    bool another = false;
    const Change noting = [&](std::string_view text) {
        auto changed = change(text);
        another = another || changed != text;
        return changed;
    };
    if (const std::string text = Rewriter(*tape, reference, noting).text(); another)
        setKept(file, reference.key, text);
}

} // namespace

void renameKept(ScenarioDraft& file, Part part, const NewIds& ids)
{
    for (const KeptReference& reference : keptReferences)
        change(file, reference, [&](std::string_view text) {
            std::string renamed(text);
            const auto mentions = mentionsIn(text, reference.by);
            for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention)
                if (const auto found = ids.find(std::string(idOf(text, *mention)));
                    found != ids.end() && isOf(file, *mention, part, found->first))
                    renamed.replace(mention->begin, mention->size, found->second);
            return std::optional(renamed);
        });
}

void removeKept(ScenarioDraft& file, Part part, const std::string& id)
{
    for (const KeptReference& reference : keptReferences)
        change(file, reference, [&](std::string_view text) -> std::optional<std::string> {
            for (const Mention& mention : mentionsIn(text, reference.by))
                if (idOf(text, mention) == id && isOf(file, mention, part, id))
                    return {};
            return std::string(text);
        });
}

Problems keptReferenceProblems(const ScenarioDraft& file)
{
    ProblemList problems;
    const Place root;
    for (const KeptReference& reference : keptReferences) {
        const auto tape = keptValue(file, reference.key);
        if (!tape)
            continue;
        const Place place = root.field(reference.key);
        const auto look = [&](const Place& at, std::string_view text) {
            for (const Mention& mention : mentionsIn(text, reference.by)) {
                const std::string id(idOf(text, mention));
                const auto has = [&](Part list) { return rowOf(file, list, id).has_value(); };
                if (mention.part ? has(*mention.part) : std::ranges::any_of(named, has))
                    continue;
                problems.add(
                    at, [&] { return shown(text); },
                    Expectation(ProblemCode::IdOf, {namesOf(mention.part.value_or(Part::Dealers))}));
            }
        };
        const auto lookIn = [&](const Place& at, Index i) {
            const auto member = memberOf(*tape, i, reference.member);
            if (member && tape->type(*member) == Type::Text)
                look(at.field(reference.member), tape->text(*member));
        };
        if (tape->type(0) == Type::Array) {
            std::size_t n = 0;
            for (Index i = tape->first(0); i < tape->next(0); i = tape->next(i))
                lookIn(place.element(n++), i);
        } else if (reference.member.empty() && tape->type(0) == Type::Object) {
            for (Index i = tape->first(0); i < tape->next(0); i = tape->next(i))
                look(place, tape->key(i));
        } else {
            lookIn(place, 0);
        }
    }
    return problems.empty() ? Problems{} : problems.take();
}

} // namespace waterhammer
