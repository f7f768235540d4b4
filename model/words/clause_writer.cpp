// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/clause_writer.h"

#include "model/words/marked.h"
#include "model/words/names.h"

#include <cmath>

namespace waterhammer {

ClauseWriter::ClauseWriter(const Scenario& scenario, const Clause& clause, Form form, const Language& language)
    : m_scenario(scenario)
    , m_language(language)
    , m_figures(language, moneyUnit(scenario))
    , m_form(form)
    , m_something(worthTelling(scenario) * (form == Form::Full ? 1 : 10))
    , c(clause)
{
}

bool ClauseWriter::some(double amount) const { return std::abs(amount) >= m_something; }

Saying ClauseWriter::figure(double amount) const
{
    // What the line's own digits would round to nothing keeps its own.
    return full() || !some(amount) ? m_figures.exactMoney(amount) : m_figures.money(amount);
}

Closing ClauseWriter::closing() const
{
    return Closing(m_figures, full() ? Closing::Style::Exact : Closing::Style::Line, m_something);
}

Closing ClauseWriter::closing(const std::vector<double>& terms) const
{
    Closing sum = closing();
    sum.close({terms});
    return sum;
}

Saying ClauseWriter::names() const
{
    std::vector<std::string> all;
    for (const auto i : c.dealers)
        all.push_back(dealerLink(m_scenario, i));
    return listed(all, m_language);
}

Saying ClauseWriter::assets() const
{
    std::vector<std::string> all;
    for (const auto a : c.assets)
        all.push_back(assetLink(m_scenario, a));
    return listed(all, m_language);
}

Saying ClauseWriter::asset() const
{
    return brief() ? assetCodeLink(m_scenario, c.assets.front()) : assetLink(m_scenario, c.assets.front());
}

Saying ClauseWriter::move() const { return full() ? m_figures.percent(c["move"], 2, true) : m_figures.move(c["move"]); }

bool ClauseWriter::moves() const { return full() || std::abs(c["move"]) >= 0.0005; }

} // namespace waterhammer
