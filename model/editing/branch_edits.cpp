// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/branch_edits.h"

#include "model/files/parting.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// Whether an edit is of what a file keeps beside its market, or of all of it.
bool isBeside(const Edit& edit)
{
    if (const auto* several = std::get_if<Several>(&edit))
        return std::ranges::any_of(several->edits, isBeside);
    return std::holds_alternative<SetPlace>(edit) || std::holds_alternative<KeepRun>(edit)
        || std::holds_alternative<BranchRun>(edit) || std::holds_alternative<BranchHere>(edit)
        || std::holds_alternative<DropRun>(edit) || std::holds_alternative<RenameRun>(edit)
        || std::holds_alternative<HideRun>(edit) || std::holds_alternative<OpenRun>(edit)
        || std::holds_alternative<SetKept>(edit) || std::holds_alternative<Restore>(edit);
}

/// Events that do on `day` what was wished of the past.
class Instead {
public:
    Instead(const BranchEdit& edit, int day)
        : m_edit(edit)
        , m_day(day)
    {
    }

    [[nodiscard]] std::optional<Edit> all() const
    {
        std::vector<Edit> edits;
        const Difference* before = nullptr;
        for (const Difference& d : m_edit.undated) {
            const bool sameRow = before && before->part == d.part && before->row == d.row && d.part == Part::Events;
            if (auto one = sameRow ? std::nullopt : of(d))
                edits.push_back(std::move(*one));
            before = &d;
        }
        if (edits.empty())
            return {};
        return edits.size() == 1 ? edits.front() : Edit(Several{std::move(edits)});
    }

private:
    [[nodiscard]] std::optional<Edit> of(const Difference& d) const
    {
        if (d.part == Part::Events)
            return event(d.row);
        if (d.part != Part::Dealers || !std::holds_alternative<double>(d.first)
            || !std::holds_alternative<double>(d.second))
            return {};
        const double before = std::get<double>(d.first), after = std::get<double>(d.second);
        if (d.field == "tier1Capital" && after != before)
            return add(after > before ? "capitalInjection" : "capitalLoss",
                {{"dealer", d.row}, {"amount", std::abs(after - before)}});
        const bool alone = std::ranges::none_of(m_edit.undated,
            [&](const Difference& other) { return other.row == d.row && other.field == "tier1Capital"; });
        if (d.field == "shortTermFunding" && alone && after >= 0 && after < before)
            return add("fundingRun", {{"dealer", d.row}, {"share", 1 - after / before}});
        return {};
    }

    /// An event that was to happen in the past: now, and of one that has happened what the wish has more of it.
    [[nodiscard]] std::optional<Edit> event(const std::string& id) const
    {
        const auto find = [&](const ScenarioDraft& draft) {
            const auto row = rowNamed(draft, Part::Events, id);
            return row ? &draft.events[*row] : nullptr;
        };
        const Event *before = find(m_edit.before), *wish = find(m_edit.wished);
        if (!wish || !wish->on || wish->kind == EventKind::Set)
            return {};
        Event now = *wish;
        if (before && before->on && before->kind == wish->kind) {
            now.size = rest(*before, *wish);
            if (!std::isfinite(now.size) || now.size == eventKindTable[static_cast<std::size_t>(now.kind)].rest)
                return {};
        }
        const auto& info = eventKindTable[static_cast<std::size_t>(now.kind)];
        if ((info.unit == "bn" || info.unit == "fraction") && now.kind != EventKind::Price && now.size < 0)
            return {}; // less of it cannot be made good by more
        return AddRow{Part::Events, m_day, fieldsWithoutDay(now)};
    }
    static double rest(const Event& before, const Event& wish)
    {
        switch (wish.kind) {
        case EventKind::Price: return (1 + wish.size) / (1 + before.size) - 1;
        case EventKind::Volatility:
        case EventKind::Haircut:
        case EventKind::Depth: return wish.size / before.size;
        case EventKind::SellOrder:
        case EventKind::CapitalLoss:
        case EventKind::FundingRun:
        case EventKind::Redemption:
        case EventKind::CapitalInjection:
        case EventKind::Set: break;
        }
        return wish.size - before.size;
    }
    static std::vector<FieldChange> fieldsWithoutDay(const Event& event)
    {
        std::vector<FieldChange> fields = fieldsOf(event);
        std::erase_if(fields, [](const FieldChange& field) { return field.path == "round"; });
        return fields;
    }

    [[nodiscard]] Edit add(const char* kind, std::vector<FieldChange> fields) const
    {
        fields.insert(fields.begin(), {"kind", std::string(kind)});
        return AddRow{Part::Events, m_day, std::move(fields)};
    }

    const BranchEdit& m_edit;
    const int m_day;
};

} // namespace

Result<BranchEdit> applyFromDay(const ScenarioDraft& draft, const Edit& edit, const ScenarioDraft& reference)
{
    auto plain = apply(draft, edit, reference);
    if (!plain)
        return std::move(plain.problems);
    const auto parting = partingOf(draft);
    if (!parting || isBeside(edit))
        return BranchEdit{std::move(*plain), {}, {}, {}};
    ScenarioDraft before = termsShown(draft);
    auto wished = apply(before, edit, reference);
    if (!wished)
        return std::move(wished.problems);
    if (differences(before, *wished).empty()) // names and descriptions; or it stands so already, since a day
        return BranchEdit{differences(draft, *plain).empty() ? std::move(*plain) : draft, {}, {}, {}};
    Branch made = branchOn(draft, before, *wished, parting->day);
    if (differences(draft, made.scenario).empty())
        made.scenario = draft; // ids alone, by which rows were told apart, are no change to be undone
    BranchEdit done{std::move(made.scenario), std::move(made.undated), {}, {}};
    if (!done.undated.empty()) {
        done.before = std::move(before);
        done.wished = std::move(*wished);
    }
    return done;
}

ScenarioDraft termsShown(const ScenarioDraft& draft)
{
    const auto parting = partingOf(draft);
    return parting ? termsOn(draft, parting->day + 1) : draft;
}

void moveLever(Lever lever, ScenarioDraft& draft, const ScenarioDraft& reference, double value)
{
    const auto parting = partingOf(draft);
    if (!parting)
        return applyLever(lever, draft, reference, value);
    const ScenarioDraft before = termsShown(draft);
    ScenarioDraft wished = before;
    applyLever(lever, wished, reference, value);
    draft = branchOn(draft, before, wished, parting->day).scenario;
}

std::optional<Edit> datedInstead(const BranchEdit& edit, int day) { return Instead(edit, day).all(); }

} // namespace waterhammer
