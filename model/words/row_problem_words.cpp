// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/row_problem_words.h"

#include "model/scenario/name_hints.h"
#include "model/scenario/term_changes.h"
#include "model/words/figures.h"
#include "model/words/problem_words.h"
#include "model/words/row_words.h"
#include "model/words/saying.h"

#include <cmath>

namespace waterhammer {

namespace {

/// The words of one language of one row.
class RowWriter {
    Q_DECLARE_TR_FUNCTIONS(RowProblems)
public:
    RowWriter(const ScenarioDraft& draft, Part part, std::size_t row, const Language& language)
        : m_draft(draft)
        , m_part(part)
        , m_row(row)
        , m_language(language)
        , m_figures(language, moneyUnit(draft))
        , m_title(rowTitle(draft, part, row, language))
    {
    }

    [[nodiscard]] Saying operator()(const TypedNoValue& typed) const
    {
        return tr("%1, %2: ‘%3’ is not a value of this field.").arg(m_title, typed.field, typed.text);
    }
    [[nodiscard]] Saying operator()(const GoesOnWith& value) const
    {
        return tr("The run goes on with %1.").arg(value.shown);
    }
    [[nodiscard]] Saying operator()(const WrongRow& wrong) const
    {
        return tr("%1: %2").arg(m_title, problemText(wrong.problem, m_language));
    }
    [[nodiscard]] Saying operator()(const NeverBegins&) const
    {
        return tr("%1: the run ends on day %2, before this begins.")
            .arg(m_title, std::to_string(m_draft.market.horizon));
    }
    [[nodiscard]] Saying operator()(const TooManyShares& lenders) const
    {
        return tr("%1: its lenders finance %2 of its repo, more than all of it.")
            .arg(m_title, m_figures.percent(lenders.share, 1));
    }
    [[nodiscard]] Saying operator()(const FinancesItself&) const
    {
        return tr("%1: a dealer cannot finance itself.").arg(m_title);
    }
    [[nodiscard]] Saying operator()(const NoSuchLender& lender) const
    {
        return tr("%1: there is no dealer and no fund ‘%2’ to finance it.").arg(m_title, lender.lender);
    }
    [[nodiscard]] Saying operator()(const ShareOutOfRange& share) const
    {
        return tr("%1: %2 finances %3 % of its repo, must be at least 0 and at most 100.")
            .arg(m_title, share.lender, share.shown);
    }
    [[nodiscard]] Saying operator()(const LentTooMuch&) const
    {
        const Dealer& dealer = m_draft.dealers[m_row];
        return tr("%1 has lent %2 on repo; its other assets are %3.")
            .arg(m_title, m_figures.columnMoney(lentByName(m_draft, dealer.id)),
                m_figures.columnMoney(dealer.otherAssets));
    }
    [[nodiscard]] Saying operator()(const FromOutside&) const { return tr("From outside"); }
    [[nodiscard]] Saying operator()(const ScaleShares& repair) const
    {
        return (repair.lent ? tr("All that %1 lends × %2") : tr("Shares of the lenders of %1 × %2"))
            .arg(m_title, m_figures.fixed(repair.factor, 2));
    }
    [[nodiscard]] Saying operator()(const Unbalanced& books) const
    {
        const Saying gap = m_figures.withUnit(money(std::abs(books.gap)));
        return (books.gap < 0 ? tr("%1: liabilities exceed assets by %2.") : tr("%1: assets exceed liabilities by %2."))
            .arg(m_title, gap);
    }
    [[nodiscard]] Saying operator()(const TypedItself& figure) const
    {
        return tr("%1, the balancing item, was typed itself.").arg(nameOf(figure.item));
    }
    [[nodiscard]] Saying operator()(const Overpledged& pledged) const
    {
        return tr("%1: repo %2 on %3 of %4, more than lenders give on it.")
            .arg(m_title, m_figures.columnMoney(pledged.repo), m_figures.columnMoney(pledged.worth),
                shownName(pledged.asset));
    }
    [[nodiscard]] Saying operator()(const WillCall& call) const
    {
        return tr("The first round will call %1.").arg(m_figures.withUnit(m_figures.columnMoney(call.amount)));
    }
    [[nodiscard]] Saying operator()(const SetTo& repair) const
    {
        return tr("%1 to %2").arg(repair.field, repair.shown);
    }
    [[nodiscard]] Saying operator()(const BalanceTo& repair) const
    {
        return tr("%1 to %2").arg(nameOf(repair.item), money(repair.amount));
    }

    [[nodiscard]] Saying operator()(const WrongField& wrong) const
    {
        const CellValue value = wrong.field.read(m_draft, m_row);
        const auto info = wrong.field.infoAt(m_draft, m_row);
        const auto* number = std::get_if<double>(&value);
        const auto* text = std::get_if<std::string>(&value);
        const std::string_view key = wrong.field.info.key;
        if (number && info && !info->range.contains(*number))
            return tr("%1: %2 is %3, must be %4.")
                .arg(m_title, wrong.name, wrong.shown, range(rangeInPlaceOf(*number, info->range), wrong.bound));
        if (wrong.field.kind == CellKind::Term)
            return ofTerm(wrong, value);
        if (key == "otherAssets")
            return (*this)(LentTooMuch{});
        if (key == "id")
            return ofId(text ? *text : std::string());
        if (text && text->empty())
            return tr("%1: %2 is missing.").arg(m_title, wrong.name);
        if (wrong.problem.code() == ProblemCode::OtherBorrower)
            return tr("%1: a dealer cannot lend to itself.").arg(m_title);
        if (wrong.problem.code() == ProblemCode::NotBefore)
            return tr("%1: ends before it begins.").arg(m_title);
        if (text)
            return tr("%1: there is no ‘%2’ for %3.").arg(m_title, *text, wrong.name);
        return tr("%1, %2: %3").arg(m_title, wrong.name, problemText(wrong.problem, m_language));
    }

private:
    /// A dated value of another kind than its term's.
    [[nodiscard]] Saying ofTerm(const WrongField& wrong, const CellValue& value) const
    {
        if (isSwitch(m_draft.events[m_row].path))
            return tr("%1: %2 must be on or off.").arg(m_title, wrong.name);
        if (std::holds_alternative<std::monostate>(value))
            return tr("%1: %2 is missing.").arg(m_title, wrong.name);
        if (std::holds_alternative<bool>(value))
            return tr("%1: %2 is %3, must be a number.").arg(m_title, wrong.name, wrong.shown);
        return tr("%1, %2: %3").arg(m_title, wrong.name, problemText(wrong.problem, m_language));
    }
    [[nodiscard]] Saying ofId(const std::string& id) const
    {
        if (id.empty())
            return tr("%1 has no id.").arg(m_title);
        for (std::size_t other = 0; other < m_row; ++other)
            if (rowId(m_draft, m_part, other) == id)
                return tr("%1 has the id of %2 (%3).").arg(m_title, rowTitle(m_draft, m_part, other, m_language), id);
        return tr("%1: the id cannot stay.").arg(m_title);
    }
    [[nodiscard]] Saying range(const Range& range, const std::function<std::string(double)>& bound) const
    {
        const bool low = std::isfinite(range.low), high = std::isfinite(range.high);
        const Saying above = (range.lowOpen ? tr("above %1") : tr("at least %1")).arg(bound(range.low));
        const Saying below = (range.highOpen ? tr("below %1") : tr("at most %1")).arg(bound(range.high));
        return low && high ? tr("%1 and %2").arg(above, below)
            : low          ? above
            : high         ? below
                           : Saying(tr("a finite number"));
    }
    [[nodiscard]] Saying nameOf(BalancingItem item) const
    {
        switch (item) {
        case BalancingItem::ShortTermFunding: return tr("Short-term funding");
        case BalancingItem::Cash: return tr("Cash");
        case BalancingItem::OtherAssets: return tr("Other assets");
        case BalancingItem::Tier1: return tr("Tier 1");
        case BalancingItem::None: break;
        }
        return {};
    }
    /// With more decimals where it would round to nothing.
    [[nodiscard]] Saying money(double amount) const
    {
        return m_figures.columnMoney(amount, std::abs(amount) < m_figures.leastMoney() ? 4 : 1);
    }

    const ScenarioDraft& m_draft;
    Part m_part;
    std::size_t m_row;
    const Language& m_language;
    const Figures m_figures;
    Saying m_title;
};

} // namespace

std::string rowSaying(
    const ScenarioDraft& draft, Part part, std::size_t row, const RowSaying& what, const Language& language)
{
    return std::visit(RowWriter(draft, part, row, language), what);
}

} // namespace waterhammer
