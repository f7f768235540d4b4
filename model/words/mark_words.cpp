// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/mark_words.h"

#include "model/words/figures.h"
#include "model/words/saying.h"

namespace waterhammer {

namespace {

/// The words of one language.
struct Marks {
    const Language& m_language;
    const Figures m_figures;
    Q_DECLARE_TR_FUNCTIONS(Marks)
public:
    [[nodiscard]] std::vector<MarkColumn> columns() const
    {
        const std::string bn = m_figures.unitName();
        return {{tr("Asset"), tr("Asset; a third click on a heading goes back to the file's order")},
            {tr("half-spread"), tr("Half of what lies between bid and ask, at the close, basis points")},
            {tr("uncertainty"), tr("How little quotes say of the price, at the close, basis points")},
            {tr("mark"), tr("How far books are marked below the last price, %")},
            {bn, tr("What that costs, of all dealers' books, %1").arg(bn)}};
    }

    [[nodiscard]] Saying remark(const MarkCosts& costs, int day) const
    {
        const Saying of = m_figures.fixed(day, 0);
        return (costs.amount < m_figures.leastMoney() ? tr("day %1: books are at their prices") : tr("day %1")).arg(of);
    }

    [[nodiscard]] Saying sentence(const MarkCosts& costs) const
    {
        if (costs.amount < m_figures.leastMoney())
            return {};
        Saying text;
        if (costs.stale >= m_figures.leastMoney())
            text = tr("%1 of it because the last quote is old.").arg(m_figures.moneyWithUnit(costs.stale)) + ' ';
        return text
            + tr("Nothing need be sold for it: books are marked to the bid that can be believed. Capital was %1.")
                  .arg(m_figures.moneyWithUnit(costs.capital));
    }
};

} // namespace

std::vector<MarkColumn> markColumns(const Scenario& scenario, const Language& language)
{
    return Marks{language, Figures(language, moneyUnit(scenario))}.columns();
}

std::string marksRemark(const Scenario& scenario, const MarkCosts& costs, int day, const Language& language)
{
    return Marks{language, Figures(language, moneyUnit(scenario))}.remark(costs, day);
}

std::string marksSentence(const Scenario& scenario, const MarkCosts& costs, const Language& language)
{
    return Marks{language, Figures(language, moneyUnit(scenario))}.sentence(costs);
}

} // namespace waterhammer
