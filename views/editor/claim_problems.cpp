// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/claim_problems.h"

#include "model/editing/claim_table.h"
#include "model/words/row_problem_words.h"
#include "views/editor/row_words.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr std::size_t mostRepairs = 3;

class ClaimProblemFinder {
public:
    ClaimProblemFinder(const ProblemSource& source, const std::vector<SheetColumn>& columns, const Numbers& numbers)
        : m_source(source)
        , m_draft(source.draft)
        , m_columns(columns)
        , m_numbers(numbers)
    {
    }

    std::vector<RowProblem> find()
    {
        addRefused();
        for (const Problem& problem : m_source.problems)
            if (problem.place.part == Part::Dealers && problem.place.row && *problem.place.row < m_draft.dealers.size())
                add(problem, *problem.place.row);
        std::ranges::stable_sort(m_found, {}, &RowProblem::row);
        return std::move(m_found);
    }

private:
    QString said(std::size_t dealer, const RowSaying& what) const
    {
        return QString::fromStdString(rowSaying(m_draft, Part::Dealers, dealer, what, m_numbers.language()));
    }

    void addRefused()
    {
        for (std::size_t row = 0; row < claimCount(m_draft); ++row)
            for (const SheetColumn& column : m_columns) {
                if (column.kind != SheetColumn::Kind::Field)
                    continue;
                const auto text = m_source.refused.find(column.field.path(m_draft, Part::Dealers, row));
                if (text == m_source.refused.end())
                    continue;
                const std::size_t dealer = *claimAt(m_draft, row)->borrower;
                const std::string shown = shownCell(column, m_draft, row, m_numbers).toStdString();
                m_found.push_back({row, column.key(),
                    said(dealer, TypedNoValue{column.name.toStdString(), text->second.toStdString()}),
                    said(dealer, GoesOnWith{shown}), false, {}});
            }
    }

    void add(const Problem& problem, std::size_t dealer)
    {
        const std::string& field = problem.place.field;
        const std::string id = m_draft.dealers[dealer].id;
        if (field == "otherAssets" && problem.code() == ProblemCode::CoversLending)
            return addUncovered(dealer);
        if (!field.starts_with("repoLenders"))
            return;
        if (problem.code() == ProblemCode::SharesSum)
            return addShares(dealer);
        const std::string lender = field.substr(std::min(field.size(), field.find('.') + 1));
        if (const auto row = claimNamed(m_draft, lender + '>' + id))
            addOfClaim(problem, *row);
    }

    /// A share out of range, or a lender that cannot be one.
    void addOfClaim(const Problem& problem, std::size_t row)
    {
        const Claim claim = *claimAt(m_draft, row);
        const std::size_t dealer = *claim.borrower;
        const bool itself = claim.lender == m_draft.dealers[dealer].id;
        const bool known = rowOf(m_draft, Part::Funds, claim.lender) || rowOf(m_draft, Part::Dealers, claim.lender);
        if (itself || !known) {
            RowProblem found{row, "lender", {}, {}, false, {}};
            found.what = itself ? said(dealer, FinancesItself{}) : said(dealer, NoSuchLender{claim.lender});
            addOtherLenders(found, claim);
            return take(std::move(found));
        }
        const SheetColumn& share = columnOf("repoLenders");
        RowProblem found{row, "repoLenders", {}, {}, false, {}};
        found.what = said(dealer,
            ShareOutOfRange{lenderName(m_draft, claim.lender).toStdString(),
                fullCell(share, m_draft, row, m_numbers).replace(QLatin1Char('-'), QChar(0x2212)).toStdString()});
        if (problem.code() == ProblemCode::LenderOnce)
            found.what = said(dealer, WrongRow{problem});
        for (const double bound : {claim.share > 1 ? 1.0 : 0.0})
            offer(found, claimEdit(m_draft, {{row, "repoLenders", bound}}, m_source.item),
                said(dealer, SetTo{share.name.toStdString(), m_numbers.fixed(100 * bound, 1).toStdString() + " %"}));
        take(std::move(found));
    }

    /// Somebody else in its place; or it goes, and outside lends.
    void addOtherLenders(RowProblem& found, const Claim& claim)
    {
        const std::string label = columnOf("lender").name.toStdString();
        std::vector<std::string> others = idsOf(m_draft, Part::Funds);
        std::ranges::copy(idsOf(m_draft, Part::Dealers), std::back_inserter(others));
        for (const std::string& other : others) {
            const bool lends =
                std::ranges::count(m_draft.dealers[*claim.borrower].repoLenders, other, &LenderShare::lender) > 0;
            if (found.repairs.size() + 1 < mostRepairs && !lends)
                offer(found, claimEdit(m_draft, {{found.row, "lender", other}}, m_source.item),
                    said(*claim.borrower, SetTo{label, lenderName(m_draft, other).toStdString()}));
        }
        offer(found, withoutClaims(m_draft, {found.row}), said(*claim.borrower, FromOutside{}));
    }

    /// More than all of a dealer's repo has lenders with a name.
    void addShares(std::size_t dealer)
    {
        double together = 0;
        SetFields smaller;
        for (const LenderShare& lends : m_draft.dealers[dealer].repoLenders)
            together += lends.value;
        for (const LenderShare& lends : m_draft.dealers[dealer].repoLenders)
            smaller.fields.push_back(
                {fieldPath(m_draft, Part::Dealers, dealer, "repoLenders." + lends.lender), lends.value / together});
        const auto row = claimOf(m_draft, m_draft.dealers[dealer].id);
        RowProblem found{row.value_or(0), "repoLenders", said(dealer, TooManyShares{together}), {}, false, {}};
        found.repairs.push_back({said(dealer, ScaleShares{1 / together}), std::move(smaller)});
        take(std::move(found));
    }

    /// A dealer has lent more than its other assets can hold.
    void addUncovered(std::size_t dealer)
    {
        const std::string& id = m_draft.dealers[dealer].id;
        const double lent = lentByName(m_draft, id), held = m_draft.dealers[dealer].otherAssets;
        std::optional<std::size_t> row;
        for (std::size_t r = claimCount(m_draft); r-- > 0;)
            if (claimAt(m_draft, r)->lender == id)
                row = r;
        if (!row)
            return;
        RowProblem found{*row, "otherAssets", said(dealer, LentTooMuch{}), {}, false, {}};
        const auto set = [&](double to) {
            return setOne(fieldPath(m_draft, Part::Dealers, dealer, "otherAssets"), to, m_source.item);
        };
        offer(found, set(lent), said(dealer, BalanceTo{BalancingItem::OtherAssets, lent}));
        if (const Dealer* before = inFile(id); before && before->otherAssets != lent)
            offer(found, set(before->otherAssets),
                said(dealer, BalanceTo{BalancingItem::OtherAssets, before->otherAssets}));
        if (held > 0)
            offer(found, scaledLoans(m_draft, id, held / lent), said(dealer, ScaleShares{held / lent, true}));
        take(std::move(found));
    }

    const Dealer* inFile(const std::string& id) const
    {
        const auto row = m_source.reference ? rowOf(*m_source.reference, Part::Dealers, id) : std::nullopt;
        return row ? &m_source.reference->dealers[*row] : nullptr;
    }

    const SheetColumn& columnOf(const std::string& key) const
    {
        return *std::ranges::find(m_columns, key, [](const SheetColumn& c) { return c.key(); });
    }

    /// A repair that leaves less wrong than before, and what it is about right.
    void offer(RowProblem& found, Edit edit, const QString& text) const
    {
        const auto left = [&](const ScenarioDraft& draft) { return problemsOf(draft).size(); };
        if (found.repairs.size() < mostRepairs && left(edited(m_draft, edit, m_source.reference)) < left(m_draft))
            found.repairs.push_back({text, std::move(edit)});
    }

    void take(RowProblem found) { m_found.push_back(std::move(found)); }

    const ProblemSource& m_source;
    const ScenarioDraft& m_draft;
    const std::vector<SheetColumn>& m_columns;
    const Numbers& m_numbers;
    std::vector<RowProblem> m_found;
};

} // namespace

std::vector<RowProblem> claimProblems(
    const ProblemSource& source, const std::vector<SheetColumn>& columns, const Numbers& numbers)
{
    return ClaimProblemFinder(source, columns, numbers).find();
}

} // namespace waterhammer
