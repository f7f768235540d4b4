// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/clauses.h"
#include "model/words/closing.h"
#include "model/words/day_words.h"
#include "model/words/figures.h"

#include <string>
#include <vector>

namespace waterhammer {

/// What all who put one clause of a day into words have in common: how much is told, its figures and names.
class ClauseWriter {
protected:
    ClauseWriter(const Scenario& scenario, const Clause& clause, Form form, const Language& language);

    [[nodiscard]] bool full() const { return m_form == Form::Full; }
    [[nodiscard]] bool brief() const { return m_form == Form::Brief; }
    /// Whether an amount of money is worth telling in this form.
    [[nodiscard]] bool some(double amount) const;
    /// An amount without and with its unit.
    [[nodiscard]] Saying figure(double amount) const;
    [[nodiscard]] Saying bn(double amount) const { return m_figures.withUnit(figure(amount)); }
    /// How amounts of a sum are told that is to close as it is printed: from figure() on.
    [[nodiscard]] Closing closing() const;
    /// Likewise, with the digits it takes for these to add up to nothing.
    [[nodiscard]] Closing closing(const std::vector<double>& terms) const;
    /// With its full stop, but where an abbreviation at its end has one: "75 Mrd."
    [[nodiscard]] static Saying stopped(const Saying& sentence) { return Phrase("%1.").arg(sentence); }
    /// The clause's dealers, or assets, linked and in a row.
    [[nodiscard]] Saying names() const;
    [[nodiscard]] Saying assets() const;
    /// The clause's first asset.
    [[nodiscard]] Saying asset() const;
    /// The clause's move of a price.
    [[nodiscard]] Saying move() const;
    /// Whether that is worth telling.
    [[nodiscard]] bool moves() const;

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
    Form m_form;
    double m_something; ///< less money than this is not told
    const Clause& c;
};

} // namespace waterhammer
