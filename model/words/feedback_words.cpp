// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/feedback_words.h"

#include "model/words/each_unit.h"
#include "model/words/figures.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <cmath>

namespace waterhammer {

namespace {

class FeedbackTeller {
    Q_DECLARE_TR_FUNCTIONS(Feedback)
public:
    FeedbackTeller(const Scenario& scenario, const Language& language)
        : m_scenario(scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(scenario))
    {
    }

    [[nodiscard]] Saying value(const Feedback& feedback) const
    {
        const double size = std::abs(feedback.value);
        const EachUnit each(moneyUnit(m_scenario), m_figures);
        const Saying amount = m_figures.withUnit(each.of(size)), share = m_figures.percent(size / 100, 2);
        if (feedback.realised)
            return (feedback.value < 0 ? tr("of each %1 lost, %2 came back") : tr("each %1 lost cost %2 more"))
                .arg(each.name(), amount);
        return (feedback.value < 0 ? tr("a fall of %1 now would be taken back by %2")
                                   : tr("a fall of %1 now would be followed by %2 more"))
            .arg(m_figures.percent(0.01, 0), share);
    }

    [[nodiscard]] Saying switched(const FeedbackSwitch& found) const
    {
        const Saying day = std::to_string(found.day);
        const Saying why = cause(found);
        const Saying first = why.empty() ? tr("The market switches to positive feedback on day %1.").arg(day)
                                         : tr("The market switches to positive feedback on day %1: %2.").arg(day, why);
        return !found.runsAway ? first
                               : first + ' ' + tr("It first runs away on day %1.").arg(std::to_string(*found.runsAway));
    }

    [[nodiscard]] Saying never() const { return tr("The market never switches to positive feedback."); }

private:
    [[nodiscard]] Saying cause(const FeedbackSwitch& found) const
    {
        if (found.why)
            return tr("most of it by %1").arg(partWords(*found.why, m_language));
        std::vector<std::string> names;
        for (const auto a : found.assets)
            names.push_back(m_scenario.assets.name[a]);
        return names.empty() ? Saying() : tr("a small fall of %1 would feed itself").arg(listed(names, m_language));
    }

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::string feedbackWords(const Scenario& scenario, const Feedback& feedback, const Language& language)
{
    return FeedbackTeller(scenario, language).value(feedback);
}

std::string partWords(FeedbackPart part, const Language& language)
{
    return said(feedbackPartTable[indexOf(part)].name, language);
}

std::string switchWords(const Scenario& scenario, const std::optional<FeedbackSwitch>& found, const Language& language)
{
    const FeedbackTeller teller(scenario, language);
    return found ? teller.switched(*found) : teller.never();
}

} // namespace waterhammer
