// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/row_problems.h"

#include "model/editing/balancing.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/warnings.h"
#include "model/words/problem_words.h"
#include "views/editor/cell_text.h"
#include "views/editor/row_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr std::size_t mostRepairs = 3;

class RowProblemFinder {
    Q_DECLARE_TR_FUNCTIONS(RowProblems)
public:
    RowProblemFinder(
        const ProblemSource& source, Part part, const std::vector<SheetColumn>& columns, const Numbers& numbers)
        : m_source(source)
        , m_draft(source.draft)
        , m_part(part)
        , m_columns(columns)
        , m_numbers(numbers)
        , m_lenders(
              std::ranges::any_of(columns, [](const SheetColumn& c) { return c.field.info.key == "repoLenders"; }))
    {
    }

    std::vector<RowProblem> find()
    {
        addRefused();
        for (const Problem& problem : m_source.problems)
            if (problem.place.part == m_part && problem.place.row && *problem.place.row < rowCount(m_draft, m_part)
                && isOurs(problem.place.field))
                add(problem, *problem.place.row);
        for (const Problem& warning : warningsOf(m_draft))
            if (warning.place.part == m_part && warning.place.row)
                addLate(*warning.place.row, warning.place.field);
        if (m_part == Part::Dealers && !m_lenders)
            for (std::size_t row = 0; row < m_draft.dealers.size(); ++row)
                addOverpledged(row);
        std::ranges::stable_sort(m_found, {}, [](const RowProblem& p) { return std::pair(p.row, p.warning); });
        return std::move(m_found);
    }

private:
    /// Whether it is told here: of dealers there are two tables.
    [[nodiscard]] bool isOurs(const std::string& field) const
    {
        const bool lenders = field.starts_with("repoLenders");
        return m_lenders ? lenders || field == "otherAssets" : !lenders;
    }

    const SheetColumn* columnOf(std::size_t row, const std::string& field) const
    {
        for (const SheetColumn& column : m_columns)
            if (column.kind == SheetColumn::Kind::Field) {
                const std::string own = column.field.pathInRow(m_draft, row);
                if (field == own || field.starts_with(own + "["))
                    return &column;
            }
        return nullptr;
    }

    QString title(std::size_t row) const { return rowTitle(m_draft, m_part, row); }

    void addRefused()
    {
        for (std::size_t row = 0; row < rowCount(m_draft, m_part); ++row)
            for (const SheetColumn& column : m_columns)
                if (column.kind == SheetColumn::Kind::Field) {
                    const auto text = m_source.refused.find(column.field.path(m_draft, m_part, row));
                    if (text != m_source.refused.end())
                        m_found.push_back(refused(row, column, text->second));
                }
    }

    RowProblem refused(std::size_t row, const SheetColumn& column, const QString& text) const
    {
        RowProblem problem{row, column.key(), {}, {}, false, {}};
        problem.what = tr("%1, %2: ‘%3’ is not a value of this field.")
                           .arg(title(row), fieldTitle(column, m_draft, m_part, row), text);
        problem.why = tr("The run goes on with %1.").arg(shownCell(column, m_draft, row, m_numbers));
        return problem;
    }

    void add(const Problem& problem, std::size_t row)
    {
        if (problem.code() == ProblemCode::Balance)
            return addUnbalanced(row);
        RowProblem found{row, {}, {}, {}, false, {}};
        const SheetColumn* column = columnOf(row, problem.place.field);
        if (!column && problem.code() == ProblemCode::SharesSum)
            return addShares(row);
        if (!column) {
            found.what = tr("%1: %2").arg(title(row), words(problem));
            m_found.push_back(std::move(found));
            return;
        }
        found.column = column->key();
        found.what = wording(problem, row, *column);
        addFieldRepairs(found, *column);
        m_found.push_back(std::move(found));
    }

    /// What begins after the horizon does no harm, and nothing.
    void addLate(std::size_t row, const std::string& field)
    {
        const int horizon = m_draft.market.horizon;
        RowProblem problem{row, field, {}, {}, true, {}};
        problem.what = tr("%1: the run ends on day %2, before this begins.").arg(title(row)).arg(horizon);
        if (const SheetColumn* column = columnOf(row, field))
            offer(problem, *column, static_cast<double>(horizon));
        m_found.push_back(std::move(problem));
    }

    /// More than all of a dealer's repo has lenders with a name.
    void addShares(std::size_t row)
    {
        double together = 0;
        SetFields smaller{{}, m_source.item};
        for (const LenderShare& lends : m_draft.dealers[row].repoLenders)
            together += lends.value;
        for (const LenderShare& lends : m_draft.dealers[row].repoLenders)
            smaller.fields.push_back(
                {fieldPath(m_draft, m_part, row, "repoLenders." + lends.lender), lends.value / together});
        RowProblem problem{row, {}, {}, {}, false, {}};
        problem.what = tr("%1: its lenders finance %2 of its repo, more than all of it.")
                           .arg(title(row), m_numbers.percent(together, 1));
        problem.repairs.push_back({tr("Its shares × %1").arg(m_numbers.fixed(1 / together, 2)), std::move(smaller)});
        m_found.push_back(std::move(problem));
    }

    QString wording(const Problem& problem, std::size_t row, const SheetColumn& column) const
    {
        const QString name = fieldTitle(column, m_draft, m_part, row);
        const CellValue value = column.field.read(m_draft, row);
        const auto info = column.field.infoAt(m_draft, row);
        const auto* number = std::get_if<double>(&value);
        if (number && info && !info->range.contains(*number))
            return tr("%1: %2 is %3, must be %4.")
                .arg(title(row), name, fullCell(column, m_draft, row, m_numbers),
                    rangeWords(column, row, rangeInPlaceOf(*number, info->range)));
        if (column.field.info.key == "otherAssets")
            return tr("%1 has lent %2 on repo; its other assets are %3.")
                .arg(title(row), m_numbers.columnMoney(lentByName(m_draft, m_draft.dealers[row].id)),
                    fullCell(column, m_draft, row, m_numbers));
        if (column.field.info.key == "repoLenders" && column.field.asset == m_draft.dealers[row].id)
            return tr("%1: a dealer cannot finance itself.").arg(title(row));
        const auto* text = std::get_if<std::string>(&value);
        if (column.field.info.key == "id")
            return idWording(row, text ? *text : std::string{});
        if (text && text->empty())
            return tr("%1: %2 is missing.").arg(title(row), name);
        if (problem.code() == ProblemCode::OtherBorrower)
            return tr("%1: a dealer cannot lend to itself.").arg(title(row));
        if (problem.code() == ProblemCode::NotBefore)
            return tr("%1: ends before it begins.").arg(title(row));
        if (text)
            return tr("%1: there is no ‘%2’ for %3.").arg(title(row), QString::fromStdString(*text), name);
        return tr("%1, %2: %3").arg(title(row), name, words(problem));
    }

    QString words(const Problem& problem) const
    {
        return QString::fromStdString(problemText(problem, m_numbers.language()));
    }

    QString idWording(std::size_t row, const std::string& id) const
    {
        if (id.empty())
            return tr("%1 has no id.").arg(title(row));
        for (std::size_t other = 0; other < row; ++other)
            if (rowId(m_draft, m_part, other) == id)
                return tr("%1 has the id of %2 (%3).").arg(title(row), title(other), QString::fromStdString(id));
        return tr("%1: the id cannot stay.").arg(title(row));
    }

    QString rangeWords(const SheetColumn& column, std::size_t row, const Range& range) const
    {
        const int shift = column.shiftAt(m_draft, row);
        const auto bound = [&](double x) { return cellText(x, shift, m_numbers); };
        const bool low = std::isfinite(range.low), high = std::isfinite(range.high);
        const QString above = (range.lowOpen ? tr("above %1") : tr("at least %1")).arg(bound(range.low));
        const QString below = (range.highOpen ? tr("below %1") : tr("at most %1")).arg(bound(range.high));
        return low && high ? tr("%1 and %2").arg(above, below) : low ? above : high ? below : tr("a finite number");
    }

    /// The file's value, the default, the nearest bound: those that leave the row without this problem.
    void addFieldRepairs(RowProblem& problem, const SheetColumn& column) const
    {
        std::vector<CellValue> values;
        const std::size_t row = problem.row;
        const std::string id = rowId(m_draft, m_part, row);
        if (m_source.reference) {
            const auto before = id.empty() || column.field.info.key == "id" ? std::optional(row)
                                                                            : rowOf(*m_source.reference, m_part, id);
            if (before && *before < rowCount(*m_source.reference, m_part)
                && column.field.infoAt(*m_source.reference, *before))
                values.push_back(column.field.read(*m_source.reference, *before));
        }
        values.push_back(column.field.standard);
        if (column.field.info.key == "otherAssets")
            values.push_back(lentByName(m_draft, m_draft.dealers[row].id));
        if (const auto info = column.field.infoAt(m_draft, row); info && column.isNumber())
            for (const auto& [bound, open] :
                {std::pair(info->range.low, info->range.lowOpen), std::pair(info->range.high, info->range.highOpen)})
                if (std::isfinite(bound) && !open)
                    values.push_back(bound);
        if (column.field.info.key == "id")
            values.push_back(id + "-2");
        if (column.field.choices)
            for (const std::string& choice : column.field.choices(m_draft, row))
                values.push_back(choice);
        for (const CellValue& value : values)
            offer(problem, column, value);
    }

    void offer(RowProblem& problem, const SheetColumn& column, const CellValue& value) const
    {
        if (problem.repairs.size() == mostRepairs || value == column.field.read(m_draft, problem.row))
            return;
        Edit edit = cellEdit(m_draft, m_part, {{problem.row, column.field, value}}, m_source.item);
        const ScenarioDraft mended = edited(m_draft, edit, m_source.reference);
        if (std::ranges::any_of(
                problemsOf(mended), [&](const Problem& p) { return p.place.isInRow(m_part, problem.row); }))
            return;
        const QString text = tr("%1 to %2").arg(column.head, shownCell(column, mended, problem.row, m_numbers));
        if (std::ranges::any_of(problem.repairs, [&](const RepairButton& b) { return b.text == text; }))
            return;
        problem.repairs.push_back({text, std::move(edit)});
    }

    void addUnbalanced(std::size_t row)
    {
        const Dealer& dealer = m_draft.dealers[row];
        const double gap = gapOf(dealer);
        if (balances(dealer))
            return;
        RowProblem problem{row, "#balance", {}, {}, false, {}};
        const auto money = [&](double x) {
            return m_numbers.columnMoney(x, std::abs(x) < m_numbers.leastMoney() ? 4 : 1);
        };
        problem.what =
            (gap < 0 ? tr("%1: liabilities exceed assets by %2.") : tr("%1: assets exceed liabilities by %2."))
                .arg(title(row), m_numbers.withUnit(money(std::abs(gap))));
        const auto typed = m_source.typed.find(dealer.id);
        const BalancingItem item = typed == m_source.typed.end() ? BalancingItem::None : typed->second;
        if (item != BalancingItem::None) {
            problem.column = keyOf(item);
            problem.why = tr("%1, the balancing item, was typed itself.").arg(nameOf(item));
        }
        for (const Repair& repair : repairsOf(m_draft, row, item))
            problem.repairs.push_back({tr("%1 to %2").arg(nameOf(repair.figure), money(repair.value)),
                setOne(fieldPath(m_draft, m_part, row, keyOf(repair.figure)), repair.value)});
        m_found.push_back(std::move(problem));
    }

    static std::string keyOf(BalancingItem item)
    {
        return std::string(balancingItemKeys[static_cast<std::size_t>(item)]);
    }
    static QString nameOf(BalancingItem item)
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

    /// Repo beyond what the lenders' haircut allows is called in the first round: worth a word, no error.
    void addOverpledged(std::size_t row)
    {
        const Dealer& dealer = m_draft.dealers[row];
        for (const Amount& pledged : dealer.repo) {
            const auto asset = std::ranges::find(m_draft.assets, pledged.asset, &Asset::id);
            if (asset == m_draft.assets.end())
                continue;
            const auto held = std::ranges::find(dealer.holdings, pledged.asset, &Amount::asset);
            const double worth = held == dealer.holdings.end() ? 0 : held->value;
            const double call = pledged.value - worth * (1 - asset->haircut);
            if (!(call > 1e-6 * std::max(1.0, worth)))
                continue;
            RowProblem problem{row, "repo." + pledged.asset, {}, {}, true, {}};
            problem.what = tr("%1: repo %2 on %3 of %4, more than lenders give on it.")
                               .arg(title(row), m_numbers.columnMoney(pledged.value), m_numbers.columnMoney(worth),
                                   QString::fromStdString(shownName(*asset)));
            problem.why = tr("The first round will call %1.").arg(m_numbers.withUnit(m_numbers.columnMoney(call)));
            m_found.push_back(std::move(problem));
        }
    }

    const ProblemSource& m_source;
    const ScenarioDraft& m_draft;
    Part m_part;
    const std::vector<SheetColumn>& m_columns;
    const Numbers& m_numbers;
    bool m_lenders; ///< of the table of who finances whom
    std::vector<RowProblem> m_found;
};

} // namespace

std::vector<RowProblem> rowProblems(
    const ProblemSource& source, Part part, const std::vector<SheetColumn>& columns, const Numbers& numbers)
{
    return RowProblemFinder(source, part, columns, numbers).find();
}

} // namespace waterhammer
