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

enum class Unit { Money, Count, Percent, Index, Plain };

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

    [[nodiscard]] Saying name(std::string_view figure) const
    {
        if (const auto found = std::ranges::find(plainFigures, figure, &Named::figure); found != std::end(plainFigures))
            return found->unit == Unit::Money ? Saying(tr(found->name).arg(m_figures.unitName()))
                                              : Saying(tr(found->name));
        if (const auto cause = behind(figure, "forcedSales.")) {
            const auto part = std::ranges::find(feedbackPartTable, *cause, &FeedbackPartInfo::key);
            return part == std::end(feedbackPartTable)
                ? Saying()
                : Saying(tr("%1, %2", "a kind of sales, a unit")
                             .arg(capitalised(partWords(part->part, m_language)), m_figures.unitName()));
        }
        if (const auto asset = behind(figure, "lowestPrice."))
            return tr("%1, lowest price, start = 100").arg(named(m_scenario.assets, *asset));
        if (const auto asset = behind(figure, "price."))
            return tr("%1, start = 100").arg(named(m_scenario.assets, *asset));
        if (const auto dealer = behind(figure, "dealers["))
            return tr("%1, leverage ratio, %").arg(named(m_scenario.dealers, *dealer));
        return {};
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
        const char* name; ///< %1: the unit of money
        Unit unit;
    };
    static constexpr Named plainFigures[] = {
        {"peakLoss", QT_TR_NOOP("Peak loss, %1"), Unit::Money},
        {"peakLossRound", QT_TR_NOOP("Day of the peak loss"), Unit::Count},
        {"endLoss", QT_TR_NOOP("Loss at the end, %1"), Unit::Money},
        {"creditorsShortfall", QT_TR_NOOP("Creditors' shortfall, %1"), Unit::Money},
        {"directLoss", QT_TR_NOOP("Direct loss, %1"), Unit::Money},
        {"amplification", QT_TR_NOOP("Amplification, times"), Unit::Plain},
        {"lossShare", QT_TR_NOOP("Equity lost at the peak, %"), Unit::Percent},
        {"peakRealisedGain", QT_TR_NOOP("Highest realised gain"), Unit::Plain},
        {"peakLoopGain", QT_TR_NOOP("Highest loop gain"), Unit::Plain},
        {"failures", QT_TR_NOOP("Dealers failed"), Unit::Count},
        {"breached", QT_TR_NOOP("Dealers that were in breach"), Unit::Count},
        {"absorbed", QT_TR_NOOP("Absorbed by dealers, %1"), Unit::Money},
        {"firstBreach", QT_TR_NOOP("First breach, day"), Unit::Count},
        {"firstFailure", QT_TR_NOOP("First failure, day"), Unit::Count},
        {"loss", QT_TR_NOOP("Shareholders' loss, %1"), Unit::Money},
        {"feedback", QT_TR_NOOP("Feedback"), Unit::Plain},
    };

    [[nodiscard]] static Unit unitOf(std::string_view figure)
    {
        if (const auto found = std::ranges::find(plainFigures, figure, &Named::figure); found != std::end(plainFigures))
            return found->unit;
        if (figure.starts_with("forcedSales."))
            return Unit::Money;
        return figure.starts_with("dealers[") ? Unit::Percent : Unit::Index;
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
        case Unit::Count: return m_figures.fixed(value, 0);
        case Unit::Percent:
        case Unit::Index: return m_figures.fixed(100 * value, 2);
        case Unit::Plain: break;
        }
        return m_figures.fixed(value, 2);
    }

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::string outcomeName(std::string_view figure, const Scenario& scenario, const Language& language)
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
