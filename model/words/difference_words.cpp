// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/difference_words.h"

#include "model/scenario/rows.h"
#include "model/scenario/scenario_fields.h"
#include "model/scenario/term_changes.h"
#include "model/words/dated_difference_words.h"
#include "model/words/difference_fields.h"
#include "model/words/field_words.h"
#include "model/words/figures.h"
#include "model/words/names.h"
#include "model/words/policy_words.h"
#include "model/words/saying.h"
#include "model/words/term_words.h"
#include "model/words/typed_figure.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace waterhammer {

namespace {

class DifferenceWriter {
    Q_DECLARE_TR_FUNCTIONS(Differences)
public:
    DifferenceWriter(const ScenarioDraft& first, const ScenarioDraft& second, const Language& language)
        : m_first(first)
        , m_second(second)
        , m_language(language)
        , m_figures(language, moneyUnit(first))
    {
    }

    [[nodiscard]] Saying text(const DifferenceGroup& group) const
    {
        if (const std::string dated = datedTogetherText(group, m_first, m_second, m_language); !dated.empty())
            return dated;
        const Difference& d = group.front();
        if (!d.part)
            return ofMarket(d);
        if (d.field.empty())
            return ofRow(d);
        switch (*d.part) {
        case Part::Dealers: return ofDealers(group);
        case Part::Assets: return change(ofAll(label(Asset(), d.field), group), d, Asset());
        case Part::Funds: return change(ofAll(bookLabel(Fund(), d.field), group), d, Fund());
        case Part::Exposures: return change(ofAll(label(Exposure(), d.field), group), d, Exposure());
        case Part::Events: return each(group, &DifferenceWriter::ofEvent);
        case Part::Policies: break;
        }
        return each(group, &DifferenceWriter::ofPolicy);
    }

    [[nodiscard]] std::vector<std::string> lines() const
    {
        constexpr std::size_t many = 4;
        const auto groups = datedTogether(grouped(differences(m_first, m_second)), m_first, m_second);
        const auto numbers = numbersByField(groups);
        std::vector<std::string> lines;
        std::set<FieldOfPart> told;
        for (const DifferenceGroup& group : groups) {
            const auto all = numbers.find(fieldOf(group.front()));
            if (all == numbers.end() || all->second.size() < many || all->second.size() == group.size())
                lines.push_back(text(group));
            else if (told.insert(all->first).second)
                lines.push_back(together(all->second));
        }
        return lines;
    }

private:
    /// Of rows whose name says what they do, every one.
    [[nodiscard]] Saying each(
        const DifferenceGroup& group, Saying (DifferenceWriter::*one)(const Difference&) const) const
    {
        Saying all;
        for (const Difference& d : group)
            all += (all.empty() ? "" : "; ") + (this->*one)(d);
        return all;
    }

    // ---- Many rows in a line

    [[nodiscard]] Saying together(const DifferenceGroup& all) const
    {
        const Part part = *all.front().part;
        const auto count = static_cast<int>(all.size());
        const std::string& field = all.front().field;
        const std::string_view unit = unitOf(part, field);
        const auto of = [&](const Phrase& text, const Saying& what) { return Saying(text.arg(what)); };
        const auto constraint = constraintField(field);
        const Saying what = part == Part::Exposures ? Saying(tr("%n loan(s) among dealers", nullptr, count))
            : part == Part::Assets                  ? of(tr("%1 of %n asset(s)", nullptr, count), label(Asset(), field))
            : part == Part::Funds
            ? of(tr("%1 of %n fund(s)", nullptr, count), bookLabel(Fund(), field))
            : of(tr("%1 of %n dealer(s)", nullptr, count),
                constraint ? label(Constraints(), std::string(*constraint)) : bookLabel(Dealer(), field));
        return tr("%1; most of all %2", "a figure of many, that of the one that differs most")
            .arg(tr("%1 %2 \u2192 %3", "a figure, before and after")
                     .arg(what, gathered(all, &Difference::first, unit), gathered(all, &Difference::second, unit)),
                largest(all, unit));
    }
    /// "Dealer H 19 bn \u2192 14 bn": the first of those that differ most.
    [[nodiscard]] Saying largest(const DifferenceGroup& all, std::string_view unit) const
    {
        const Difference& most = farthest(all);
        const auto said = [&](const FieldValue& held) {
            const double value = std::get<double>(held);
            return unit == "bn" ? Saying(m_figures.moneyWithUnit(value)) : figure(value, unit);
        };
        return tr("%1 %2 \u2192 %3", "a figure, before and after")
            .arg(rowLabel(*most.part, most.row), said(most.first), said(most.second));
    }
    /// Money is summed, anything else told from its least to its most.
    [[nodiscard]] Saying gathered(const DifferenceGroup& all, FieldValue Difference::*side, std::string_view unit) const
    {
        std::vector<double> values;
        for (const Difference& d : all)
            values.push_back(std::get<double>(d.*side));
        if (unit == "bn") {
            const double sum = std::accumulate(values.begin(), values.end(), 0.0);
            return tr("%1 in all", "an amount of several").arg(m_figures.moneyWithUnit(sum));
        }
        const auto [least, most] = std::ranges::minmax(values);
        return least == most ? figure(least, unit) : tr("%1\u2013%2").arg(figure(least, unit), figure(most, unit));
    }

    // ---- Values

    [[nodiscard]] Saying figure(double value, std::string_view unit) const
    {
        return typedFigure(value, unit, m_figures, 1);
    }
    [[nodiscard]] Saying value(const FieldValue& held, std::string_view unit) const
    {
        if (const auto* number = std::get_if<double>(&held))
            return figure(*number, unit);
        if (const auto* on = std::get_if<bool>(&held))
            return switchText(*on, m_language);
        if (const auto* text = std::get_if<std::string>(&held))
            return *text;
        if (const auto* texts = std::get_if<std::vector<std::string>>(&held))
            return listed(*texts, m_language);
        return termValue({}, TermValue(), m_language, {});
    }
    template <class Object> [[nodiscard]] Saying change(const Saying& what, const Difference& d, const Object& of) const
    {
        const std::string_view unit = unitOf(of, d.field);
        const auto said = [&](const FieldValue& held) { return value(named(held, of, d.field), unit); };
        return tr("%1 %2 \u2192 %3", "a figure, before and after").arg(what, said(d.first), said(d.second));
    }
    /// Rows that a field leads to by their ids, by their names.
    template <class Object>
    [[nodiscard]] FieldValue named(FieldValue held, const Object& of, const std::string& field) const
    {
        std::optional<Part> part;
        describe(of, [&](const FieldInfo& info, auto) {
            if (info.key == field && info.names != Names::Nothing)
                part = info.names == Names::Asset ? Part::Assets
                    : info.names == Names::Fund   ? Part::Funds
                                                  : Part::Dealers;
        });
        if (auto* id = std::get_if<std::string>(&held); part && id)
            *id = rowLabel(*part, *id);
        if (auto* ids = std::get_if<std::vector<std::string>>(&held); part && ids)
            for (std::string& id : *ids)
                id = rowLabel(*part, id);
        return held;
    }

    // ---- Names

    [[nodiscard]] Saying rowLabel(Part part, const std::string& row) const
    {
        const ScenarioDraft& draft = rowNamed(m_first, part, row) ? m_first : m_second;
        const auto at = rowNamed(draft, part, row);
        if (!at)
            return row;
        switch (part) {
        case Part::Dealers: return shownName(draft.dealers[*at]);
        case Part::Assets: return shownName(draft.assets[*at]);
        case Part::Funds: return shownName(draft.funds[*at]);
        case Part::Exposures: {
            const Exposure& loan = draft.exposures[*at];
            return tr("%1 to %2", "a loan")
                .arg(rowLabel(Part::Dealers, loan.lender), rowLabel(Part::Dealers, loan.borrower));
        }
        case Part::Events: return eventTitle(draft.events[*at]);
        case Part::Policies: break;
        }
        return policyPhrase(draft.policies[*at], draft, m_language);
    }
    template <class Object> [[nodiscard]] Saying label(const Object& object, const std::string& field) const
    {
        return fieldWords(object, field, m_language).label;
    }
    /// "Holdings of US Treasuries", "Repo lenders: Money fund".
    template <class Object> [[nodiscard]] Saying bookLabel(const Object& object, const std::string& field) const
    {
        const BookEntry entry = entryOf(field);
        if (entry.of.empty())
            return label(object, field);
        if (entry.book == "repoLenders") {
            const bool dealer = rowOf(m_first, Part::Dealers, entry.of) || rowOf(m_second, Part::Dealers, entry.of);
            return tr("Repo from %1").arg(rowLabel(dealer ? Part::Dealers : Part::Funds, entry.of));
        }
        const Saying asset = rowLabel(Part::Assets, entry.of);
        return entry.book == "repo" ? tr("Repo on %1").arg(asset) : tr("Holdings of %1").arg(asset);
    }
    /// "SLR minimum for all dealers", "… for Dealer A and Dealer B", "… for 7 dealers".
    [[nodiscard]] Saying ofAll(const Saying& what, const DifferenceGroup& group) const
    {
        constexpr std::size_t most = 3;
        const Part part = *group.front().part;
        const std::size_t rows = rowCount(m_first, part);
        if (group.size() == rows && rows > 1 && part == Part::Dealers)
            return termOfAll(what, "dealers", m_language);
        if (group.size() == rows && rows > 1 && part == Part::Assets)
            return termOfAll(what, "assets", m_language);
        std::vector<std::string> names;
        for (std::size_t k = 0; k < std::min(most, group.size()); ++k)
            names.push_back(rowLabel(part, group[k].row));
        if (const int rest = static_cast<int>(group.size() - names.size()); rest > 0)
            names.push_back(tr("%n more", nullptr, rest));
        return termOf(what, listed(names, m_language), m_language);
    }

    // ---- Parts

    [[nodiscard]] Saying ofMarket(const Difference& d) const
    {
        constexpr std::string_view channels = "market.channels.", market = "market.";
        if (d.field == "currency")
            return change(tr("Unit of money"), d, ScenarioDraft());
        if (d.field.starts_with(channels))
            return change(termLabel(d.field, m_language), d, Channels());
        Difference inside = d;
        inside.field = d.field.substr(market.size());
        if (inside.field == "liquidationRule" || inside.field == "impactBasis")
            return ofRule(inside);
        return change(label(Market(), inside.field), inside, Market());
    }
    [[nodiscard]] Saying ofRule(const Difference& d) const
    {
        const auto named = [&](const FieldValue& held) -> FieldValue {
            const auto* text = std::get_if<std::string>(&held);
            if (!text)
                return held;
            if (*text == liquidationRuleNames[0] || *text == liquidationRuleNames[1])
                return kindWords(
                    *text == liquidationRuleNames[0] ? LiquidationRule::LiquidFirst : LiquidationRule::ProRata,
                    m_language)
                    .label;
            return kindWords(*text == impactBasisNames[0] ? ImpactBasis::Value : ImpactBasis::Units, m_language).label;
        };
        Difference said = d;
        said.first = named(d.first);
        said.second = named(d.second);
        return change(label(Market(), d.field), said, Market());
    }
    [[nodiscard]] Saying ofDealers(const DifferenceGroup& group) const
    {
        Difference d = group.front();
        const auto constraint = constraintField(d.field);
        if (!constraint)
            return change(ofAll(bookLabel(Dealer(), d.field), group), d, Dealer());
        d.field = std::string(*constraint);
        return change(ofAll(label(Constraints(), d.field), group), d, Constraints());
    }
    [[nodiscard]] Saying ofRow(const Difference& d) const
    {
        const bool added = std::get<bool>(d.second);
        const ScenarioDraft& draft = added ? m_second : m_first;
        const Saying what = d.part == Part::Events ? eventWithSize(d, draft)
            : d.part == Part::Policies             ? policyWithDays(d, draft)
                                                   : rowLabel(*d.part, d.row);
        return (added ? tr("Added: %1") : tr("Left out: %1")).arg(what);
    }

    // ---- Events and policies

    /// "Price shock of Investment grade", "SLR minimum of all dealers".
    [[nodiscard]] Saying eventTitle(const Event& event) const
    {
        const Saying kind = kindWords(event.kind, m_language).label;
        if (event.kind == EventKind::Set)
            return termName(m_first, event.path, m_language);
        const auto struck = [&](Part part, const std::string& id) {
            return tr("%1: %2").arg(kind, rowLabel(part, id));
        };
        return !event.asset.empty() ? struck(Part::Assets, event.asset)
            : event.dealer          ? struck(Part::Dealers, *event.dealer)
            : event.fund            ? struck(Part::Funds, *event.fund)
                                    : kind;
    }
    [[nodiscard]] Saying eventWithSize(const Difference& d, const ScenarioDraft& draft) const
    {
        const auto at = rowNamed(draft, Part::Events, d.row);
        if (!at)
            return d.row;
        const Event& event = draft.events[*at];
        if (event.kind == EventKind::Set)
            return tr("%1 %2 from day %3 on", "a term, its value and the day it begins")
                .arg(eventTitle(event), termValue(event.path, event.value, m_language, moneyUnit(draft)),
                    std::to_string(event.round));
        return tr("%1 %2 on day %3", "an event, its size and its day")
            .arg(eventTitle(event), figure(event.size, infoOf(event.kind).unit), std::to_string(event.round));
    }
    [[nodiscard]] Saying policyWithDays(const Difference& d, const ScenarioDraft& draft) const
    {
        const auto at = rowNamed(draft, Part::Policies, d.row);
        if (!at)
            return d.row;
        const Policy& policy = draft.policies[*at];
        return tr("%1, %2", "a policy and its days")
            .arg(policyPhrase(policy, draft, m_language), policyDays(policy, m_language));
    }
    [[nodiscard]] Saying ofEvent(const Difference& d) const
    {
        const auto at = rowNamed(m_first, Part::Events, d.row);
        if (!at)
            return d.row;
        const Event& event = m_first.events[*at];
        const Saying title = eventTitle(event);
        if (d.field == "round")
            return instead(title, d);
        if (d.field == "value" && event.kind == EventKind::Set) {
            const auto said = [&](const FieldValue& held) {
                TermValue term;
                if (const auto* number = std::get_if<double>(&held))
                    term = *number;
                else if (const auto* on = std::get_if<bool>(&held))
                    term = *on;
                return termValue(event.path, term, m_language, moneyUnit(m_first));
            };
            return tr("%1 from day %2 on: %3 \u2192 %4", "a term and the day it begins")
                .arg(title, std::to_string(event.round), said(d.first), said(d.second));
        }
        if (d.field == "on")
            return change(title + ':', d, event);
        if (d.field == infoOf(event.kind).sizeKey)
            return change(title, d, event);
        return change(tr("%1: %2").arg(title, fieldWords(event, d.field, m_language).label), d, event);
    }
    [[nodiscard]] Saying ofPolicy(const Difference& d) const
    {
        const auto at = rowNamed(m_first, Part::Policies, d.row);
        if (!at)
            return d.row;
        const Policy& policy = m_first.policies[*at];
        const Saying phrase = policyPhrase(policy, m_first, m_language);
        if (d.field == "from")
            return instead(phrase, d);
        if (d.field == "on")
            return change(phrase + ':', d, policy);
        return change(tr("%1: %2").arg(phrase, fieldWords(policy, d.field, m_language).label), d, policy);
    }
    /// "…: from day 2 instead of day 5"
    [[nodiscard]] Saying instead(const Saying& what, const Difference& d) const
    {
        return tr("%1: day %2 instead of day %3", "the second scenario's day first")
            .arg(what, value(d.second, {}), value(d.first, {}));
    }

    const ScenarioDraft& m_first;
    const ScenarioDraft& m_second;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::string differenceText(
    const DifferenceGroup& group, const ScenarioDraft& first, const ScenarioDraft& second, const Language& language)
{
    return DifferenceWriter(first, second, language).text(group);
}

std::vector<std::string> differenceLines(
    const ScenarioDraft& first, const ScenarioDraft& second, const Language& language)
{
    return DifferenceWriter(first, second, language).lines();
}

} // namespace waterhammer
