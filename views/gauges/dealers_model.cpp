// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/dealers_model.h"

#include "model/scenario/references.h"
#include "model/words/gauge_words.h"
#include "views/gauges/figure_sheet.h"
#include "views/language.h"
#include "views/marks.h"

#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

QString boundWords(const Lamps& lamps) { return QString::fromStdString(boundNames(lamps, WindowLanguage())); }

/// Orders by how many constraints bind, then near ones.
int boundRank(const Lamps& lamps)
{
    int rank = 0;
    for (const Lamp lamp : {lamps.leverage, lamps.valueAtRisk, lamps.funding})
        rank += lamp == Lamp::Lit ? 4 : lamp == Lamp::Near ? 1 : lamp == Lamp::Out ? 16 : 0;
    return rank;
}

} // namespace

DealersModel::DealersModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void DealersModel::setRun(RunPtr run, const RunScales& scales)
{
    const bool sameDealers = m_run && run && m_run->scenario().dealers.id == run->scenario().dealers.id
        && m_run->scenario().dealers.name == run->scenario().dealers.name;
    if (sameDealers) {
        const bool sameScale = slrScale(scales) == m_scale;
        m_run = std::move(run);
        m_numbers = Numbers(m_run->scenario());
        m_scale = slrScale(scales);
        const auto before = m_figures;
        const int decimals = m_equityDecimals;
        takeDecimals();
        renew();
        tellChanges(before);
        if (decimals != m_equityDecimals)
            Q_EMIT dataChanged(index(0, Equity), index(rowCount() - 1, Equity));
        if (!sameScale)
            Q_EMIT dataChanged(index(0, Slr), index(rowCount() - 1, Slr));
        return;
    }
    beginResetModel();
    m_run = std::move(run);
    m_numbers = m_run ? Numbers(m_run->scenario()) : Numbers();
    m_scale = m_run ? slrScale(scales) : 0.08;
    takeDecimals();
    renew();
    endResetModel();
}

void DealersModel::setMoment(const Moment& moment)
{
    const bool same = sameFigures(moment, m_moment);
    m_moment = moment;
    if (same)
        return;
    const auto before = m_figures;
    renew();
    tellChanges(before);
}

/// So many that small dealers, of whom there may be hundreds, have figures and not a column of noughts.
void DealersModel::takeDecimals()
{
    constexpr int most = 3;
    constexpr double digit = 20; // times the half of the last one that is told: it and one more before it
    std::vector<double> sizes;
    for (std::size_t i = 0; m_run && i < m_run->scenario().dealerCount(); ++i)
        sizes.push_back(std::abs(m_run->frame(0).equity[i]));
    std::ranges::sort(sizes);
    const double usual = sizes.empty() ? 0 : sizes[sizes.size() / 2];
    m_equityDecimals = 1;
    for (double told = digit * m_numbers.leastMoney(); m_equityDecimals < most && usual > 0 && usual < told; told /= 10)
        ++m_equityDecimals;
}

void DealersModel::renew()
{
    m_figures.clear();
    const auto bank = m_run && m_run->draft ? focusDealer(*m_run->draft) : std::nullopt;
    const int before = std::exchange(m_bank, bank ? static_cast<int>(*bank) : -1);
    for (const int row : {before, m_bank})
        if (before != m_bank && row >= 0)
            Q_EMIT dataChanged(index(row, Name), index(row, Name));
    if (!m_run)
        return;
    m_figures.reserve(m_run->scenario().dealerCount());
    for (std::size_t i = 0; i < m_run->scenario().dealerCount(); ++i)
        m_figures.push_back(dealerFigures(*m_run, m_moment, i));
}

void DealersModel::tellChanges(const std::vector<DealerFigures>& before)
{
    // Views repaint a range at a time: one range a column tells the least that changed.
    std::array<std::pair<int, int>, columnTotal> range;
    range.fill({-1, -1});
    const auto note = [&range](int column, int row) {
        auto& [first, last] = range[static_cast<std::size_t>(column)];
        first = first < 0 ? row : first;
        last = row;
    };
    for (int row = 0; row < rowCount(); ++row) {
        const DealerFigures &a = before[static_cast<std::size_t>(row)], &b = figures(row);
        if (a.stance != b.stance)
            note(Stance, row);
        if (a.slr != b.slr || a.bar != b.bar || a.minimum != b.minimum || a.start != b.start || a.stance != b.stance)
            note(Slr, row);
        if (a.equity != b.equity)
            note(Equity, row);
        if (boundRank(a.lamps) != boundRank(b.lamps) || boundWords(a.lamps) != boundWords(b.lamps))
            note(Bound, row);
        if (a.sold != b.sold || a.bought != b.bought)
            note(Sells, row);
    }
    for (int column = 0; column < columnTotal; ++column)
        if (const auto [first, last] = range[static_cast<std::size_t>(column)]; first >= 0)
            Q_EMIT dataChanged(index(first, column), index(last, column));
}

int DealersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int DealersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QString DealersModel::name(int row) const
{
    return QString::fromStdString(m_run->scenario().dealers.name[static_cast<std::size_t>(row)]);
}

QVariant DealersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    if (role == SortRole)
        return sortKey(row, column);
    if (role == CopyRole)
        return copied(row, column);
    switch (role) {
    case Qt::DisplayRole: return shown(row, column);
    case Qt::AccessibleTextRole:
        return column == Name && row == m_bank ? tr("%1, my bank").arg(name(row)) : shown(row, column);
    case Qt::ToolTipRole: return explained(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter | (column == Slr || column == Equity || column == Sells ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QString DealersModel::shown(int row, Column column) const
{
    const DealerFigures& f = figures(row);
    const Numbers& n = m_numbers;
    switch (column) {
    case Stance: return stanceWord(f.stance);
    case Name: return name(row);
    case Slr: return n.fixed(100 * f.slr, 2);
    case Equity: return n.columnMoney(f.equity, m_equityDecimals);
    case Bound: return boundWords(f.lamps);
    case Sells:
        return f.sold > 0  ? n.money(f.sold)
            : f.bought > 0 ? QLatin1Char('+') + n.money(f.bought)
                           : QStringLiteral("\u2013");
    case columnTotal: break;
    }
    return {};
}

QVariant DealersModel::sortKey(int row, Column column) const
{
    const DealerFigures& f = figures(row);
    switch (column) {
    case Stance: return static_cast<int>(f.stance);
    case Name: return name(row);
    case Slr: return std::isfinite(f.slr) ? f.slr : -1e300;
    case Equity: return f.equity;
    case Bound: return boundRank(f.lamps);
    case Sells: return f.sold - f.bought;
    case columnTotal: break;
    }
    return {};
}

QString DealersModel::copied(int row, Column column) const
{
    const DealerFigures& f = figures(row);
    switch (column) {
    case Slr: return plainNumber(100 * f.slr);
    case Equity: return plainNumber(f.equity);
    case Sells: return plainNumber(f.sold - f.bought);
    case Stance:
    case Name:
    case Bound:
    case columnTotal: break;
    }
    return shown(row, column);
}

QString DealersModel::explained(int row, Column column) const
{
    const DealerFigures& f = figures(row);
    const std::string dealer = name(row).toStdString();
    const DealerTeller teller(dealer, m_numbers.unit(), m_numbers.language());
    const auto said = [&] {
        switch (column) {
        case Slr: return teller.ratio({f.slr, f.minimum, f.start});
        case Bound: return teller.bound(f.stance, f.lamps);
        case Sells: return teller.traded(f.sold, f.bought);
        case Equity: return teller.equity(f.equity);
        case Stance:
        case Name:
        case columnTotal: break;
        }
        return teller.stands(f.stance);
    };
    return QString::fromStdString(said());
}

QVariant DealersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            Qt::AlignVCenter | (section == Equity || section == Sells ? Qt::AlignRight : Qt::AlignLeft));
    const bool tip = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (static_cast<Column>(section)) {
    case Stance: return tip ? tr("What the dealer did today") : QString();
    case Name: return tip ? tr("Dealer; a third click on a heading goes back to the file's order") : tr("Dealer");
    case Slr: return tip ? tr("Supplementary leverage ratio, %; mark: minimum, dots: start") : tr("SLR, %");
    case Equity: return tip ? tr("Equity, %1").arg(m_numbers.unitName()) : tr("Equity");
    case Bound: return tip ? tr("Constraints that bind: leverage, value at risk, funding") : tr("Bound");
    case Sells: return tip ? tr("Sold today, %1; + bought").arg(m_numbers.unitName()) : tr("Sells");
    case columnTotal: break;
    }
    return {};
}

} // namespace waterhammer
