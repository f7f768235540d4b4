// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_model.h"

#include "model/scenario/opening_ratio.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

bool sums(Part part) { return part == Part::Dealers || part == Part::Funds; }

bool sameColumns(const std::vector<SheetColumn>& a, const std::vector<SheetColumn>& b)
{
    return std::ranges::equal(a, b, [](const SheetColumn& x, const SheetColumn& y) {
        return x.key() == y.key() && x.head == y.head && x.name == y.name;
    });
}

/// What a column is sorted by: a number where it has one.
std::pair<double, QString> sortKey(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers)
{
    if (column.kind == SheetColumn::Kind::Ratio)
        return {openingRatio(draft, draft.dealers[row]).ratio(), {}};
    if (column.kind == SheetColumn::Kind::Balance)
        return {gapOf(draft.dealers[row]), {}};
    if (column.kind == SheetColumn::Kind::RowNumber)
        return {static_cast<double>(row), {}};
    if (column.isNumber() && column.field.infoAt(draft, row)) {
        const CellValue value = column.field.read(draft, row);
        if (const auto* number = std::get_if<double>(&value))
            return {*number, {}};
    }
    return {-std::numeric_limits<double>::infinity(), shownCell(column, draft, row, numbers)};
}

} // namespace

SheetModel::SheetModel(Part part, QObject* parent, Columns columns)
    : QAbstractTableModel(parent)
    , m_part(part)
    , m_which(columns)
{
}

void SheetModel::setDraft(DraftPtr draft, DraftPtr reference)
{
    m_draft = std::move(draft);
    if (m_draft)
        m_numbers = Numbers(*m_draft);
    m_reference = std::move(reference);
    std::erase_if(m_problems, [&](const RowProblem& p) { return p.row >= rows(); });
    rebuild(m_draft ? sheetColumns(*m_draft, m_part, m_which) : std::vector<SheetColumn>{});
}

void SheetModel::setProblems(std::vector<RowProblem> problems, RefusedTexts refused)
{
    m_problems = std::move(problems);
    m_refused = std::move(refused);
    rebuild(m_columns);
}

/// Signals as little as it may: a reset takes the editor and the scroll position away.
void SheetModel::rebuild(std::vector<SheetColumn> columns)
{
    const bool same = sameColumns(columns, m_columns);
    if (!same) {
        beginResetModel();
        m_columns = std::move(columns);
        m_sortColumn.reset();
        m_lines = makeLines();
        endResetModel();
        return;
    }
    m_columns = std::move(columns); // the fields read another draft, the shape is the same
    auto lines = makeLines();
    if (lines != m_lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    } else if (!m_lines.empty() && !m_columns.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::vector<SheetModel::Line> SheetModel::makeLines() const
{
    std::vector<Line> lines;
    for (const std::size_t row : rowsInOrder()) {
        lines.push_back({Line::Kind::Row, row});
        if (worstOf(row))
            lines.push_back({Line::Kind::Message, row});
    }
    if (sums(m_part) && !ofLenders() && rows() > 1)
        lines.push_back({Line::Kind::Sum, 0});
    return lines;
}

std::vector<std::size_t> SheetModel::rowsInOrder() const
{
    std::vector<std::size_t> order(rows());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!m_sortColumn || *m_sortColumn >= static_cast<int>(m_columns.size()))
        return order;
    std::vector<std::pair<double, QString>> keys;
    for (const std::size_t row : order)
        keys.push_back(sortKey(column(*m_sortColumn), *m_draft, row, m_numbers));
    const auto less = [&](std::size_t a, std::size_t b) {
        return keys[a].first < keys[b].first
            || (keys[a].first == keys[b].first && keys[a].second.localeAwareCompare(keys[b].second) < 0);
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::ranges::stable_sort(order, less);
    else
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return less(b, a); });
    return order;
}

void SheetModel::sortBy(std::optional<int> column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild(m_columns);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
}

void SheetModel::setBalancingItem(BalancingItem item)
{
    m_item = item;
    rebuild(m_columns);
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SheetModel::setTouched(Cells byProgram, Cells pasted)
{
    m_touched = std::move(byProgram);
    m_pasted = std::move(pasted);
    rebuild(m_columns);
}

void SheetModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    rebuild(m_columns);
}

std::optional<int> SheetModel::columnOfKey(const std::string& key) const
{
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        if (m_columns[c].key() == key)
            return static_cast<int>(c);
    return {};
}

std::optional<int> SheetModel::lineOfRow(std::size_t row) const
{
    const auto found = std::ranges::find(m_lines, Line{Line::Kind::Row, row});
    return found == m_lines.end() ? std::nullopt : std::optional(static_cast<int>(found - m_lines.begin()));
}

const RowProblem* SheetModel::worstOf(std::size_t row) const
{
    const auto found = std::ranges::find(m_problems, row, &RowProblem::row);
    return found == m_problems.end() ? nullptr : &*found;
}

std::size_t SheetModel::problemCountOf(std::size_t row) const
{
    return static_cast<std::size_t>(std::ranges::count(m_problems, row, &RowProblem::row));
}

const RowProblem* SheetModel::problemAt(std::size_t row, int c) const
{
    const std::string key = column(c).key();
    for (const RowProblem& problem : m_problems)
        if (problem.row == row && problem.column == key)
            return &problem;
    return nullptr;
}

bool SheetModel::isItemColumn(int c) const
{
    if (m_part != Part::Dealers || column(c).kind != SheetColumn::Kind::Field)
        return false;
    switch (m_item) {
    case BalancingItem::ShortTermFunding: return column(c).key() == "shortTermFunding";
    case BalancingItem::Cash: return column(c).key() == "cash";
    case BalancingItem::OtherAssets: return column(c).key() == "otherAssets";
    case BalancingItem::Tier1: return column(c).key() == "tier1Capital";
    case BalancingItem::None: break;
    }
    return false;
}

bool SheetModel::changedAgainstFile(std::size_t row, int c) const
{
    const SheetColumn& col = column(c);
    if (!m_reference || col.kind != SheetColumn::Kind::Field)
        return false;
    const std::string id = rowId(*m_draft, m_part, row);
    const auto before = id.empty() || col.field.info.key == "id" ? std::optional(row) : rowOf(*m_reference, m_part, id);
    if (!before || *before >= waterhammer::rowCount(*m_reference, m_part))
        return true;
    return col.field.read(*m_draft, row) != col.field.read(*m_reference, *before);
}

QString SheetModel::refusedText(std::size_t row, int c) const
{
    if (m_refused.empty() || column(c).kind != SheetColumn::Kind::Field)
        return {};
    const auto found = m_refused.find(column(c).field.path(*m_draft, m_part, row));
    return found == m_refused.end() ? QString() : found->second;
}

bool SheetModel::isEditable(int l, int c) const
{
    const Line& at = line(l);
    return at.kind == Line::Kind::Row && column(c).kind == SheetColumn::Kind::Field
        && column(c).field.infoAt(*m_draft, at.row).has_value();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex& at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const Line& l = line(at.row());
    const SheetColumn& col = column(at.column());
    switch (role) {
    case Qt::DisplayRole:
        if (l.kind == Line::Kind::Message)
            return at.column() == 0 && worstOf(l.row) ? worstOf(l.row)->what : QString();
        if (l.kind == Line::Kind::Sum)
            return sumText(at.column());
        if (const QString text = refusedText(l.row, at.column()); !text.isEmpty())
            return text;
        if (col.kind == SheetColumn::Kind::Field && col.field.kind == CellKind::Flag
            && col.field.infoAt(*m_draft, l.row))
            return QString();
        return shownCell(col, *m_draft, l.row, m_numbers);
    case Qt::EditRole:
        if (l.kind != Line::Kind::Row)
            return {};
        if (const QString text = refusedText(l.row, at.column()); !text.isEmpty())
            return text;
        return fullCell(col, *m_draft, l.row, m_numbers);
    case Qt::CheckStateRole:
        if (l.kind == Line::Kind::Row && col.kind == SheetColumn::Kind::Field && col.field.kind == CellKind::Flag
            && col.field.infoAt(*m_draft, l.row))
            return std::get<bool>(col.field.read(*m_draft, l.row)) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (col.rightAligned ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ForegroundRole: return foreground(l, at.column());
    case Qt::FontRole: return font(l, at.column());
    case Qt::AccessibleTextRole: return spokenCell(at);
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const SheetColumn& col = column(section);
    if (role == Qt::DisplayRole)
        return col.head;
    if (role == Qt::AccessibleTextRole)
        return col.group.isEmpty() ? col.name : QVariant(col.group + QStringLiteral(": ") + col.name);
    if (role == Qt::ToolTipRole && m_draft)
        return col.name;
    return {};
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& at) const
{
    if (!at.isValid())
        return Qt::NoItemFlags;
    if (line(at.row()).kind != Line::Kind::Row)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isEditable(at.row(), at.column()))
        flags |= column(at.column()).field.kind == CellKind::Flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

bool SheetModel::setData(const QModelIndex& at, const QVariant& value, int role)
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid) || !isEditable(at.row(), at.column()))
        return false;
    if (role == Qt::CheckStateRole) {
        Q_EMIT cellTyped(
            line(at.row()).row, at.column(), value.toInt() == Qt::Checked ? QStringLiteral("1") : QStringLiteral("0"));
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    Q_EMIT cellTyped(line(at.row()).row, at.column(), value.toString());
    return true;
}

} // namespace waterhammer
