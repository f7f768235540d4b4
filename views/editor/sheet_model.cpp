// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_model.h"

#include <algorithm>

namespace waterhammer {

namespace {

bool sameColumns(const std::vector<SheetColumn>& a, const std::vector<SheetColumn>& b)
{
    return std::ranges::equal(a, b, [](const SheetColumn& x, const SheetColumn& y) {
        return x.key() == y.key() && x.head == y.head && x.name == y.name;
    });
}

} // namespace

SheetModel::SheetModel(Part part, QObject* parent, Columns columns)
    : QAbstractTableModel(parent)
    , m_content(part, columns)
{
}

void SheetModel::setDraft(DraftPtr draft, DraftPtr reference)
{
    m_content.show(std::move(draft), std::move(reference));
    m_problems.keepRows(m_content.rows());
    rebuild(m_content.columnsOfDraft());
}

void SheetModel::setProblems(SheetProblems problems)
{
    m_problems = std::move(problems);
    rebuild(m_content.columns());
}

/// Signals as little as it may: a reset takes the editor and the scroll position away.
void SheetModel::rebuild(std::vector<SheetColumn> columns)
{
    const bool same = sameColumns(columns, m_content.columns());
    if (!same) {
        beginResetModel();
        m_content.setColumns(std::move(columns));
        m_order.column.reset();
        m_lines = makeLines();
        endResetModel();
        return;
    }
    m_content.setColumns(std::move(columns)); // the fields read another draft, the shape is the same
    auto lines = makeLines();
    if (lines != m_lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    } else if (!m_lines.empty() && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::vector<SheetModel::Line> SheetModel::makeLines() const
{
    std::vector<Line> lines;
    for (const std::size_t row : rowsInOrder()) {
        lines.push_back({Line::Kind::Row, row});
        if (m_problems.worstOf(row))
            lines.push_back({Line::Kind::Message, row});
    }
    if (m_content.hasSums())
        lines.push_back({Line::Kind::Sum, 0});
    return lines;
}

void SheetModel::sortBy(SheetOrder order)
{
    m_order = order;
    rebuild(m_content.columns());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
}

void SheetModel::setBalancingItem(BalancingItem item)
{
    m_content.setBalancingItem(item);
    rebuild(m_content.columns());
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SheetModel::setTouched(Cells byProgram, Cells pasted)
{
    m_touched = std::move(byProgram);
    m_pasted = std::move(pasted);
    rebuild(m_content.columns());
}

void SheetModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    rebuild(m_content.columns());
}

std::optional<int> SheetModel::lineOfRow(std::size_t row) const
{
    const auto found = std::ranges::find(m_lines, Line{Line::Kind::Row, row});
    return found == m_lines.end() ? std::nullopt : std::optional(static_cast<int>(found - m_lines.begin()));
}

const RowProblem* SheetModel::problemAt(std::size_t row, int c) const { return m_problems.at(row, column(c).key()); }

bool SheetModel::isTouched(std::size_t row, int c) const { return m_touched.contains({row, column(c).key()}); }

bool SheetModel::isPasted(std::size_t row, int c) const { return m_pasted.contains({row, column(c).key()}); }

QString SheetModel::refusedText(std::size_t row, int c) const
{
    if (!m_problems.refuses() || column(c).kind != SheetColumn::Kind::Field)
        return {};
    return m_problems.refusedText(column(c).field.path(*m_content.draft(), m_content.part(), row));
}

bool SheetModel::isEditable(const Line& at, int c) const
{
    return at.kind == Line::Kind::Row && m_content.hasField(at.row, c);
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns().size());
}

QVariant SheetModel::data(const QModelIndex& at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const Line& l = line(at.row());
    const int c = at.column();
    switch (role) {
    case Qt::DisplayRole: return shownText(l, c);
    case Qt::EditRole:
        if (l.kind != Line::Kind::Row)
            return {};
        if (const QString text = refusedText(l.row, c); !text.isEmpty())
            return text;
        return fullCell(column(c), *m_content.draft(), l.row, m_content.numbers());
    case Qt::CheckStateRole:
        if (l.kind == Line::Kind::Row && m_content.isFlag(l.row, c))
            return std::get<bool>(column(c).field.read(*m_content.draft(), l.row)) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (column(c).rightAligned ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ForegroundRole: return foreground(l, c);
    case Qt::FontRole: return font(l, c);
    case Qt::AccessibleTextRole: return spokenCell(at);
    default: return {};
    }
}

QString SheetModel::shownText(const Line& at, int c) const
{
    switch (at.kind) {
    case Line::Kind::Message: {
        const RowProblem* problem = m_problems.worstOf(at.row);
        return c == 0 && problem ? problem->what : QString();
    }
    case Line::Kind::Sum: return m_content.sumText(c);
    case Line::Kind::Row: break;
    }
    if (const QString text = refusedText(at.row, c); !text.isEmpty())
        return text;
    return m_content.isFlag(at.row, c) ? QString()
                                       : shownCell(column(c), *m_content.draft(), at.row, m_content.numbers());
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
    if (role == Qt::ToolTipRole && m_content.draft())
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
    if (isEditable(line(at.row()), at.column()))
        flags |= column(at.column()).field.kind == CellKind::Flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

bool SheetModel::setData(const QModelIndex& at, const QVariant& value, int role)
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid) || !isEditable(line(at.row()), at.column()))
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
