// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/outcome_words.h"

#include "model/analysis/feedback.h"
#include "model/words/feedback_words.h"
#include "model/words/figures.h"
#include "model/words/marked.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

enum class Unit { Money, Count, Day, Times, Percent, Ratio, Index, Lowest, Gain };

/// The name behind a prefix: of an asset behind "price.", of a dealer behind "dealers[".
std::optional<std::string_view> behind(std::string_view figure, std::string_view prefix)
{
    if (!figure.starts_with(prefix))
        return {};
    figure.remove_prefix(prefix.size());
    return figure.substr(0, figure.find(']'));
}

class OutcomeWriter {
    Q_DECLARE_TR_FUNCTIONS(Outcomes)
public:
    OutcomeWriter(const Scenario& scenario, const Language& language)
        : m_scenario(scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(scenario))
    {
    }

    [[nodiscard]] OutcomeName name(std::string_view figure) const
    {
        const Saying what = this->what(figure);
        return {what, what.empty() ? Saying() : unitWords(figure)};
    }

    [[nodiscard]] Saying value(const RunFigure& figure) const
    {
        return figure.value ? written(figure, *figure.value) : Saying("\u2013");
    }

    [[nodiscard]] Saying change(const RunFigure& first, const RunFigure& other) const
    {
        if (!first.value || !other.value)
            return {};
        const Saying difference = written(first, *other.value - *first.value);
        const auto found = verdict(first, other);
        if (difference == written(first, 0))
            return tr("same", "a figure of two runs");
        const Saying signedOne = (*other.value > *first.value ? "+" : "") + difference;
        if (!found)
            return signedOne;
        return *found == Verdict::Better ? tr("%1 better", "a difference").arg(signedOne)
                                         : tr("%1 worse", "a difference").arg(signedOne);
    }

private:
    struct Named {
        std::string_view figure;
        const char* name;
        Unit unit;
    };
    static constexpr Named plainFigures[] = {
        {"peakLoss", QT_TR_NOOP("Peak loss"), Unit::Money},
        {"peakLossRound", QT_TR_NOOP("Peak loss on"), Unit::Day},
        {"endLoss", QT_TR_NOOP("Loss at the end"), Unit::Money},
        {"creditorsShortfall", QT_TR_NOOP("Creditors' shortfall"), Unit::Money},
        {"directLoss", QT_TR_NOOP("Direct loss"), Unit::Money},
        {"amplification", QT_TR_NOOP("Amplification"), Unit::Times},
        {"lossShare", QT_TR_NOOP("Equity lost at the peak"), Unit::Percent},
        {"peakRealisedGain", QT_TR_NOOP("Highest realised gain"), Unit::Gain},
        {"peakLoopGain", QT_TR_NOOP("Highest loop gain"), Unit::Gain},
        {"failures", QT_TR_NOOP("Dealers failed"), Unit::Count},
        {"breached", QT_TR_NOOP("Dealers once in breach"), Unit::Count},
        {"absorbed", QT_TR_NOOP("Absorbed by dealers"), Unit::Money},
        {"firstBreach", QT_TR_NOOP("First breach on"), Unit::Day},
        {"firstFailure", QT_TR_NOOP("First failure on"), Unit::Day},
        {"loss", QT_TR_NOOP("Shareholders' loss"), Unit::Money},
        {"feedback", QT_TR_NOOP("Feedback"), Unit::Gain},
    };

    [[nodiscard]] Saying what(std::string_view figure) const
    {
        if (const auto found = std::ranges::find(plainFigures, figure, &Named::figure); found != std::end(plainFigures))
            return tr(found->name);
        if (const auto cause = behind(figure, "forcedSales.")) {
            const auto part = std::ranges::find(feedbackPartTable, *cause, &FeedbackPartInfo::key);
            return part == std::end(feedbackPartTable) ? Saying()
                                                       : Saying(capitalised(partWords(part->part, m_language)));
        }
        if (const auto asset = behind(figure, "lowestPrice."))
            return named(m_scenario.assets, *asset);
        if (const auto asset = behind(figure, "price."))
            return named(m_scenario.assets, *asset);
        if (const auto dealer = behind(figure, "dealers["))
            return named(m_scenario.dealers, *dealer);
        return {};
    }

    [[nodiscard]] Saying unitWords(std::string_view figure) const
    {
        switch (unitOf(figure)) {
        case Unit::Money: return m_figures.unitName();
        case Unit::Day: return tr("day", "unit of a figure");
        case Unit::Times: return tr("times the direct loss");
        case Unit::Percent: return "%";
        case Unit::Ratio: return tr("leverage ratio, %");
        case Unit::Index: return tr("start = 100");
        case Unit::Lowest: return tr("lowest, start = 100");
        case Unit::Count:
        case Unit::Gain: break;
        }
        return {};
    }

    [[nodiscard]] static Unit unitOf(std::string_view figure)
    {
        if (const auto found = std::ranges::find(plainFigures, figure, &Named::figure); found != std::end(plainFigures))
            return found->unit;
        if (figure.starts_with("forcedSales."))
            return Unit::Money;
        if (figure.starts_with("lowestPrice."))
            return Unit::Lowest;
        return figure.starts_with("dealers[") ? Unit::Ratio : Unit::Index;
    }

    /// The name of an asset or dealer; of one that only another run has its id.
    template <class Rows> [[nodiscard]] static std::string named(const Rows& rows, std::string_view id)
    {
        const auto found = std::ranges::find(rows.id, id);
        return found == rows.id.end() ? std::string(id) : rows.name[static_cast<std::size_t>(found - rows.id.begin())];
    }
    [[nodiscard]] Saying written(const RunFigure& figure, double value) const
    {
        switch (unitOf(figure.name)) {
        case Unit::Money: return m_figures.columnMoney(value);
        case Unit::Count:
        case Unit::Day: return m_figures.fixed(value, 0);
        case Unit::Percent:
        case Unit::Ratio:
        case Unit::Index:
        case Unit::Lowest: return m_figures.fixed(100 * value, 2);
        case Unit::Times:
        case Unit::Gain: break;
        }
        return m_figures.fixed(value, 2);
    }

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

OutcomeName outcomeName(std::string_view figure, const Scenario& scenario, const Language& language)
{
    return OutcomeWriter(scenario, language).name(figure);
}

std::string outcomeValue(const RunFigure& figure, const Scenario& scenario, const Language& language)
{
    return OutcomeWriter(scenario, language).value(figure);
}

std::string outcomeChange(
    const RunFigure& first, const RunFigure& other, const Scenario& scenario, const Language& language)
{
    return OutcomeWriter(scenario, language).change(first, other);
}

} // namespace waterhammer
