// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/row_problems.h"

#include "model/editing/balancing.h"
#include "model/engine/margin_call.h"
#include "model/scenario/term_changes.h"
#include "model/scenario/warnings.h"
#include "model/words/row_problem_words.h"
#include "views/editor/cell_text.h"
#include "views/editor/row_words.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr std::size_t mostRepairs = 3;

class RowProblemFinder {
public:
    RowProblemFinder(
        const ProblemSource& source, Part part, const std::vector<SheetColumn>& columns, const Numbers& numbers)
        : m_source(source)
        , m_draft(source.draft)
        , m_part(part)
        , m_columns(columns)
        , m_numbers(numbers)
    {
    }

    std::vector<RowProblem> find()
    {
        addRefused();
        for (const Problem& problem : m_source.problems)
            if (problem.place.part == m_part && problem.place.row && *problem.place.row < rowCount(m_draft, m_part)
                && !problem.place.field.starts_with("repoLenders")) // told where the lenders are: claim_problems.h
                add(problem, *problem.place.row);
        for (const Problem& warning : warningsOf(m_draft))
            if (warning.place.part == m_part && warning.place.row)
                addLate(*warning.place.row, warning.place.field);
        if (m_part == Part::Dealers)
            for (std::size_t row = 0; row < m_draft.dealers.size(); ++row)
                addOverpledged(row);
        std::ranges::stable_sort(m_found, {}, [](const RowProblem& p) { return std::pair(p.row, p.warning); });
        return std::move(m_found);
    }

private:
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

    QString said(std::size_t row, const RowSaying& what) const
    {
        return QString::fromStdString(rowSaying(m_draft, m_part, row, what, m_numbers.language()));
    }

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
        const std::string name = fieldTitle(column, m_draft, m_part, row).toStdString();
        const std::string value = shownCell(column, m_draft, row, m_numbers).toStdString();
        return {row, column.key(), said(row, TypedNoValue{name, text.toStdString()}), said(row, GoesOnWith{value}),
            false, {}};
    }

    void add(const Problem& problem, std::size_t row)
    {
        if (problem.code() == ProblemCode::Balance)
            return addUnbalanced(row);
        RowProblem found{row, {}, {}, {}, false, {}};
        const SheetColumn* column = columnOf(row, problem.place.field);
        if (!column) {
            found.what = said(row, WrongRow{problem});
            m_found.push_back(std::move(found));
            return;
        }
        found.column = column->key();
        found.what = said(row, wrongField(problem, row, *column));
        addFieldRepairs(found, *column);
        m_found.push_back(std::move(found));
    }

    /// What begins after the horizon does no harm, and nothing.
    void addLate(std::size_t row, const std::string& field)
    {
        RowProblem problem{row, field, said(row, NeverBegins{}), {}, true, {}};
        if (const SheetColumn* column = columnOf(row, field))
            offer(problem, *column, static_cast<double>(m_draft.market.horizon));
        m_found.push_back(std::move(problem));
    }

    WrongField wrongField(const Problem& problem, std::size_t row, const SheetColumn& column) const
    {
        const int shift = column.shiftAt(m_draft, row);
        if (column.field.kind == CellKind::Term) // with its unit: each row may have another
            return {problem, column.field, fieldTitle(column, m_draft, m_part, row).toStdString(),
                shownCell(column, m_draft, row, m_numbers).toStdString(), [this, row](double bound) {
                    return termText(m_draft.events[row].path, TermValue(bound), m_numbers).toStdString();
                }};
        return {problem, column.field, fieldTitle(column, m_draft, m_part, row).toStdString(),
            fullCell(column, m_draft, row, m_numbers).toStdString(),
            [this, shift](double bound) { return cellText(bound, shift, m_numbers).toStdString(); }};
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
        if (const auto info = column.field.infoAt(m_draft, row); info && isFigure(column, row))
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

    [[nodiscard]] bool isFigure(const SheetColumn& column, std::size_t row) const
    {
        return column.isNumber() || (column.field.kind == CellKind::Term && !isSwitch(m_draft.events[row].path));
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
        const QString text = said(problem.row,
            SetTo{column.head.toStdString(), shownCell(column, mended, problem.row, m_numbers).toStdString()});
        if (std::ranges::any_of(problem.repairs, [&](const RepairButton& b) { return b.text == text; }))
            return;
        problem.repairs.push_back({text, std::move(edit)});
    }

    void addUnbalanced(std::size_t row)
    {
        const Dealer& dealer = m_draft.dealers[row];
        if (balances(dealer))
            return;
        RowProblem problem{row, "#balance", said(row, Unbalanced{gapOf(dealer)}), {}, false, {}};
        const auto typed = m_source.typed.find(dealer.id);
        const BalancingItem item = typed == m_source.typed.end() ? BalancingItem::None : typed->second;
        if (item != BalancingItem::None) {
            problem.column = keyOf(item);
            problem.why = said(row, TypedItself{item});
        }
        for (const Repair& repair : repairsOf(m_draft, row, item))
            problem.repairs.push_back({said(row, BalanceTo{repair.figure, repair.value}),
                setOne(fieldPath(m_draft, m_part, row, keyOf(repair.figure)), repair.value)});
        m_found.push_back(std::move(problem));
    }

    static std::string keyOf(BalancingItem item)
    {
        return std::string(balancingItemKeys[static_cast<std::size_t>(item)]);
    }
    /// Repo beyond what the lenders' haircut allows is called in the first round: worth a word, no error.
    void addOverpledged(std::size_t row)
    {
        if (!m_draft.market.channels.funding) // then nobody calls
            return;
        const Dealer& dealer = m_draft.dealers[row];
        for (const Amount& pledged : dealer.repo) {
            const auto asset = std::ranges::find(m_draft.assets, pledged.asset, &Asset::id);
            if (asset == m_draft.assets.end())
                continue;
            const auto held = std::ranges::find(dealer.holdings, pledged.asset, &Amount::asset);
            const double worth = held == dealer.holdings.end() ? 0 : held->value;
            const double call = marginCallOn(pledged.value, worth, asset->haircut);
            if (!(call > 1e-6 * std::max(1.0, worth)))
                continue;
            m_found.push_back({row, "repo." + pledged.asset, said(row, Overpledged{*asset, pledged.value, worth}),
                said(row, WillCall{call}), true, {}});
        }
    }

    const ProblemSource& m_source;
    const ScenarioDraft& m_draft;
    Part m_part;
    const std::vector<SheetColumn>& m_columns;
    const Numbers& m_numbers;
    std::vector<RowProblem> m_found;
};

} // namespace

std::vector<RowProblem> rowProblems(
    const ProblemSource& source, Part part, const std::vector<SheetColumn>& columns, const Numbers& numbers)
{
    return RowProblemFinder(source, part, columns, numbers).find();
}

} // namespace waterhammer
