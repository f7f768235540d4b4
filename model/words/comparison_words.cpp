// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/comparison_words.h"

#include "model/analysis/clauses.h"
#include "model/analysis/feedback.h"
#include "model/analysis/headline.h"
#include "model/words/feedback_words.h"
#include "model/words/figures.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

class ComparisonWriter {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
public:
    ComparisonWriter(const Trajectory& first, const Trajectory& second, const Language& language)
        : m_first(first)
        , m_second(second)
        , m_language(language)
        , m_figures(language, moneyUnit(*second.scenario))
    {
    }

    [[nodiscard]] std::vector<std::string> parts(Compared which) const
    {
        std::vector<std::string> said{loss()};
        for (const auto& clause : {sales(), fall(), failures()})
            if (!clause.empty())
                said.push_back(clause);
        if (which == Compared::LeftAndRight)
            said.front() = tr("On the right, against the left: %1").arg(said.front());
        said.back() = Phrase("%1.").arg(said.back()); // an abbreviation at its end has its stop
        return said;
    }

private:
    [[nodiscard]] Saying loss() const
    {
        const double before = m_first.summary.peakLoss, after = m_second.summary.peakLoss;
        if (!worth(before) && !worth(after))
            return tr("Shareholders lose nothing in either");
        const Saying amount = money(after);
        if (!worth(before))
            return tr("Shareholders lose %1 at the peak instead of nothing").arg(amount);
        if (!worth(after))
            return tr("Shareholders lose nothing instead of %1 at the peak").arg(money(before));
        if (!worth(std::abs(after - before)) || amount == money(before))
            return tr("Shareholders lose %1 at the peak in both").arg(amount);
        return tr("Shareholders lose %1 at the peak instead of %2", "of the second run, then of the first")
            .arg(amount, money(before));
    }

    /// The kind of sale that differs most.
    [[nodiscard]] Saying sales() const
    {
        const SalesByCause &before = m_first.summary.forcedSales, &after = m_second.summary.forcedSales;
        const auto change = [&](const SaleCauseInfo& row) { return std::abs(after[row.cause] - before[row.cause]); };
        const auto& most = *std::ranges::max_element(saleCauseTable, {}, change);
        if (!worth(change(most)))
            return {};
        const auto part = std::ranges::find(feedbackPartTable, most.key, &FeedbackPartInfo::key);
        if (!worth(before[most.cause]))
            return tr("%1 %2 instead of none", "a kind of sale and its amount")
                .arg(partWords(part->part, m_language), money(after[most.cause]));
        if (!worth(after[most.cause]))
            return tr("no %1 instead of %2", "a kind of sale and its amount")
                .arg(partWords(part->part, m_language), money(before[most.cause]));
        return tr("%1 %2 instead of %3", "a kind of sale, its amount and that of the first run")
            .arg(partWords(part->part, m_language), money(after[most.cause]), money(before[most.cause]));
    }

    /// The asset whose lowest price differs most, of those both have.
    [[nodiscard]] Saying fall() const
    {
        constexpr double worthTellingOfPrices = 0.0005;
        double largest = worthTellingOfPrices;
        Saying said;
        const auto &names = m_second.scenario->assets, &others = m_first.scenario->assets;
        for (std::size_t a = 0; a < names.id.size(); ++a) {
            const auto found = std::ranges::find(others.id, names.id[a]);
            if (found == others.id.end())
                continue;
            const double before = m_first.summary.lowestPrice[static_cast<std::size_t>(found - others.id.begin())];
            const double after = m_second.summary.lowestPrice[a];
            if (std::abs(after - before) <= largest)
                continue;
            largest = std::abs(after - before);
            said = tr("the lowest price of %1 is %2 instead of %3")
                       .arg(names.name[a], m_figures.fixed(100 * after, 1), m_figures.fixed(100 * before, 1));
        }
        return said;
    }

    /// Who fails in one and not in the other.
    [[nodiscard]] Saying failures() const
    {
        const auto now = failing(m_second), then = failing(m_first);
        std::vector<std::string> added, spared;
        std::ranges::copy_if(now, std::back_inserter(added), [&](const auto& x) { return !contains(then, x); });
        std::ranges::copy_if(then, std::back_inserter(spared), [&](const auto& x) { return !contains(now, x); });
        Saying said;
        if (!added.empty())
            said = tr("%1 fail(s)", nullptr, static_cast<int>(added.size())).arg(told(added));
        if (!spared.empty())
            said += (said.empty() ? "" : "; ")
                + Saying(tr("%1 no longer fail(s)", nullptr, static_cast<int>(spared.size())).arg(told(spared)));
        return said;
    }
    static bool contains(const std::vector<std::string>& names, const std::string& name)
    {
        return std::ranges::find(names, name) != names.end();
    }
    static std::vector<std::string> failing(const Trajectory& run)
    {
        std::vector<std::string> names;
        for (const auto dealer : headlineOf(run).failures)
            names.push_back(run.scenario->dealers.name[dealer]);
        return names;
    }
    [[nodiscard]] Saying told(std::vector<std::string> names) const
    {
        constexpr std::size_t most = 5;
        if (names.size() > most) {
            const auto rest = static_cast<int>(names.size() - most);
            names.resize(most);
            names.push_back(tr("%n more", nullptr, rest));
        }
        return listed(names, m_language);
    }
    /// With the digits of small amounts, since both runs may be small.
    [[nodiscard]] Saying money(double amount) const
    {
        return std::abs(amount) < 1 ? m_figures.withUnit(m_figures.exactMoney(amount))
                                    : m_figures.moneyWithUnit(amount);
    }
    [[nodiscard]] bool worth(double amount) const { return amount >= worthTelling(*m_second.scenario); }

    const Trajectory& m_first;
    const Trajectory& m_second;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::vector<std::string> comparisonParts(
    const Trajectory& first, const Trajectory& second, const Language& language, Compared which)
{
    return ComparisonWriter(first, second, language).parts(which);
}

std::string comparisonSentence(const Trajectory& first, const Trajectory& second, const Language& language)
{
    Saying all;
    for (const std::string& part : comparisonParts(first, second, language))
        all += (all.empty() ? "" : "; ") + part;
    return all;
}

} // namespace waterhammer
