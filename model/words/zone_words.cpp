// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/zone_words.h"

#include "model/words/feedback_words.h"
#include "model/words/figures.h"
#include "model/words/saying.h"

namespace waterhammer {

namespace {

struct ZoneWords {
    const Scenario& scenario;
    const Clause& c;
    Form m_form;
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    [[nodiscard]] Saying said() const
    {
        if (m_form == Form::Brief && c.zone != FeedbackZone::BurntOut)
            return inBrief();
        switch (c.zone) {
        case FeedbackZone::RunsAway:
            return (c.changed ? tr("<sale>The loop now runs away: %1.</sale>")
                              : tr("<sale>The loop still runs away: %1.</sale>"))
                .arg(value());
        case FeedbackZone::Amplifies:
            return !c.changed ? Saying()
                : c.zoneBefore == FeedbackZone::RunsAway
                ? tr("<near>The market still amplifies, but no longer runs away: %1.</near>").arg(value())
                : tr("<near>Feedback is now positive: %1.</near>").arg(value());
        case FeedbackZone::LeansAgainst:
            return c.changed ? tr("<absorb>The market leans against the fall again.</absorb>") : Saying();
        case FeedbackZone::AtRest: return c.changed ? tr("<absorb>The market is at rest again.</absorb>") : Saying();
        case FeedbackZone::BurntOut:
            return c.changed ? tr("<sale>Half of the market has failed or sold out: burnt out.</sale>") : Saying();
        }
        return {};
    }

private:
    /// Empty where there is no number.
    [[nodiscard]] Saying value() const
    {
        return c.feedback ? Saying(feedbackWords(scenario, *c.feedback, m_language)) : Saying();
    }

    /// The figure of the dial, without what it means.
    [[nodiscard]] Saying inBrief() const
    {
        const Saying figure = c.feedback ? Figures(m_language).fixed(c.feedback->value, 2) : Saying();
        switch (c.zone) {
        case FeedbackZone::RunsAway: return tr("<sale>Runs away: %1.</sale>").arg(figure);
        case FeedbackZone::Amplifies: return tr("<near>Amplifies: %1.</near>").arg(figure);
        case FeedbackZone::LeansAgainst: return tr("<absorb>Leans against the fall.</absorb>");
        case FeedbackZone::AtRest: return tr("<absorb>At rest.</absorb>");
        case FeedbackZone::BurntOut: break;
        }
        return {};
    }
};

} // namespace

std::string feedbackText(const Scenario& scenario, const Clause& clause, Form form, const Language& language)
{
    return ZoneWords{scenario, clause, form, language}.said();
}

} // namespace waterhammer
