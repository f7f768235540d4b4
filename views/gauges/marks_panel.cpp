// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/marks_panel.h"

#include "model/words/mark_words.h"
#include "views/asset_name.h"
#include "views/language.h"
#include "views/numbers.h"

#include <QLabel>

namespace waterhammer {

namespace {

constexpr double basisPoints = 1e4;

/// The words of the panel, with the unit of a run.
class MarkRows {
    Q_DECLARE_TR_FUNCTIONS(MarksPanel)
public:
    MarkRows(const Run& run, const MarkCosts& costs)
        : m_scenario(run.scenario())
        , m_costs(costs)
        , m_numbers(m_scenario)
    {
    }

    /// With the names of assets, or with their codes.
    FigureSheet sheet(int round, bool codes) const
    {
        FigureSheet sheet{.columns = {},
            .rows = {},
            .remark = QString::fromStdString(marksRemark(m_scenario, m_costs, round, m_language))};
        for (const MarkColumn& words : markColumns(m_scenario, m_language))
            sheet.columns.push_back({QString::fromStdString(words.head), QString::fromStdString(words.tip)});
        for (const MarkCost& cost : m_costs.assets)
            sheet.rows.push_back(rowOf(cost, codes));
        FigureRow together = row(tr("Together"), m_costs.amount);
        together.together = true;
        sheet.rows.push_back(std::move(together));
        return sheet;
    }

private:
    FigureRow rowOf(const MarkCost& cost, bool code) const
    {
        const QString name = QString::fromStdString(m_scenario.assets.name[cost.asset]);
        FigureRow row = this->row(code ? assetCode(m_scenario.assets.id[cost.asset]) : name, cost.amount);
        row.cells[0].tip = name;
        row.cells[1] = points(cost.halfSpread);
        row.cells[2] = points(cost.uncertainty);
        row.cells[3] = {m_numbers.percent(-cost.below, 1), cost.below, plainNumber(-100 * cost.below),
            cost.amount >= m_numbers.leastMoney() ? CellLook::Plain : CellLook::Faint, {}};
        row.about = assetSelection(m_scenario, cost.asset);
        for (const MarkedPosition& held : cost.holders) {
            row.parts.push_back(this->row(QString::fromStdString(m_scenario.dealers.name[held.dealer]), held.amount));
            row.parts.back().about = dealerSelection(m_scenario, held.dealer);
        }
        return row;
    }
    FigureRow row(const QString& name, double amount) const
    {
        const bool some = amount >= m_numbers.leastMoney();
        FigureRow row;
        row.cells = {{name, name, name, CellLook::Plain, {}}, {}, {}, {},
            {some ? m_numbers.columnMoney(amount) : QStringLiteral("–"), amount, plainNumber(amount),
                some ? CellLook::Strong : CellLook::Faint, m_numbers.moneyWithUnit(amount)}};
        return row;
    }
    FigureCell points(double fraction) const
    {
        const double bp = basisPoints * fraction;
        return {m_numbers.basisPoints(fraction), bp, plainNumber(bp), CellLook::Plain, {}};
    }

    const Scenario& m_scenario;
    const MarkCosts& m_costs;
    Numbers m_numbers;
    WindowLanguage m_language;
};

} // namespace

MarksPanel::MarksPanel(QWidget* parent)
    : FigurePanel(QStringLiteral("marks"), tr("What the marks cost"), parent)
    , m_why(new QLabel(this))
{
    letNamesStandAbove();
    m_why->setObjectName(QStringLiteral("marksWhy"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    addNote(m_why);
    MarksPanel::themeChanged();
}

FigureSheet MarksPanel::sheetOf(const Run& run, int round) const
{
    const MarkCosts costs = markCosts(run.trajectory, static_cast<std::size_t>(round));
    m_why->setText(QString::fromStdString(marksSentence(run.scenario(), costs, WindowLanguage())));
    m_why->setVisible(!m_why->text().isEmpty());
    const MarkRows rows(run, costs);
    FigureSheet named = rows.sheet(round, false);
    return hasRoomFor(named) ? named : rows.sheet(round, true);
}

/// Where there is little room assets have their codes.
void MarksPanel::resizeEvent(QResizeEvent* event)
{
    FigurePanel::resizeEvent(event);
    renew();
}

bool MarksPanel::concerns(const Run& run) const { return marksCost(run.trajectory, run.leastMoney); }

void MarksPanel::themeChanged()
{
    FigurePanel::themeChanged();
    m_why->setFont(theme().font(type::label));
    m_why->setMargin(static_cast<int>(theme().length(8)));
}

} // namespace waterhammer
