// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/lenders_panel.h"

#include "model/words/lender_words.h"
#include "views/language.h"
#include "views/numbers.h"

#include <QKeyEvent>
#include <QTreeView>

namespace waterhammer {

namespace {

/// The words of the panel, with the unit of a run.
class LenderRows {
    Q_DECLARE_TR_FUNCTIONS(LendersPanel)
public:
    explicit LenderRows(const Run& run)
        : m_run(run)
        , m_numbers(run.scenario())
    {
    }

    FigureSheet sheet(int round) const
    {
        FigureSheet sheet{.columns = columns(), .rows = {}, .remark = tr("repo, %1").arg(m_numbers.unitName())};
        const auto days = lenderDays(m_run.trajectory, static_cast<std::size_t>(round));
        LoanDay all;
        for (const LenderDay& day : days) {
            all += day.loans;
            sheet.rows.push_back(rowOf(day));
        }
        FigureRow together = row(tr("Together"), all, LenderStance::Rolls);
        together.together = true;
        sheet.rows.push_back(std::move(together));
        return sheet;
    }

private:
    std::vector<FigureColumn> columns() const
    {
        const QString bn = m_numbers.unitName();
        return {{tr("Lender"), tr("Lender; a third click on a heading goes back to the file's order")},
            {tr("lent"), tr("Lent this morning, and during the day for what was bought, %1").arg(bn)},
            {tr("called"), tr("Called today, %1").arg(bn)},
            {tr("back"), tr("Paid back today, called or not, %1").arg(bn)},
            {tr("left"), tr("Left at the close, %1").arg(bn)},
            {tr("written off"), tr("Lost so far on borrowers that had nothing left, %1").arg(bn)}};
    }

    FigureRow rowOf(const LenderDay& day) const
    {
        const Scenario& s = m_run.scenario();
        FigureRow row = this->row(QString::fromStdString(lenderName(s, day, m_language)), day.loans, day.stance);
        row.stance = day.stance;
        if (day.lender)
            row.about = day.lender->fund ? fundSelection(s, day.lender->index) : dealerSelection(s, day.lender->index);
        row.cells[0].tip = QString::fromStdString(lenderWords(s, day, m_language));
        for (const BorrowerDay& borrower : day.borrowers) {
            FigureRow part =
                this->row(QString::fromStdString(borrowerWords(s, borrower, m_language)), borrower.loan, day.stance);
            part.about = dealerSelection(s, borrower.borrower);
            row.parts.push_back(std::move(part));
        }
        return row;
    }

    FigureRow row(const QString& name, const LoanDay& loan, LenderStance stance) const
    {
        FigureRow row;
        row.cells = {{name, name, name, CellLook::Plain, {}}, figure(loan.lent, CellLook::Plain),
            figure(loan.called, CellLook::Called), figure(loan.back, CellLook::Plain),
            figure(loan.left, CellLook::Strong), figure(loan.writtenOff, CellLook::Sold)};
        if (stance == LenderStance::CallsTomorrow && loan.left >= m_numbers.leastMoney()) {
            row.cells[2].text = tr("tomorrow");
            row.cells[2].look = CellLook::Tomorrow;
        }
        return row;
    }
    FigureCell figure(double bn, CellLook look) const
    {
        const bool some = bn >= m_numbers.leastMoney();
        return {some ? m_numbers.columnMoney(bn) : QStringLiteral("–"), bn, plainNumber(bn),
            some ? look : CellLook::Faint, m_numbers.moneyWithUnit(bn)};
    }

    const Run& m_run;
    Numbers m_numbers;
    WindowLanguage m_language;
};

} // namespace

LendersPanel::LendersPanel(QWidget* parent)
    : FigurePanel(QStringLiteral("lenders"), tr("Lenders"), parent)
{
    letNamesStandAbove();
    setLeastName(72);
}

FigureSheet LendersPanel::sheetOf(const Run& run, int round) const { return LenderRows(run).sheet(round); }

bool LendersPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != table() || event->type() != QEvent::KeyPress)
        return FigurePanel::eventFilter(watched, event);
    const QString key = static_cast<QKeyEvent*>(event)->text(); // where a keyboard has it
    const QModelIndex here = table()->currentIndex().siblingAtColumn(0);
    if (key == QStringLiteral("[") && here.parent().isValid()) {
        table()->setCurrentIndex(here.parent());
        return true;
    }
    if (key == QStringLiteral("]") && here.model() && here.model()->hasChildren(here)) {
        table()->expand(here);
        table()->setCurrentIndex(here.model()->index(0, 0, here));
        return true;
    }
    return FigurePanel::eventFilter(watched, event);
}

bool LendersPanel::concerns(const Run& run) const { return run.scenario().claims.size() > 0; }

} // namespace waterhammer
