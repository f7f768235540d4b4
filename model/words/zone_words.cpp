// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/zone_words.h"

#include "model/words/figures.h"
#include "model/words/saying.h"

#include <cmath>

namespace waterhammer {

namespace {

struct ZoneWords {
    const Clause& c;
    Form m_form;
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    [[nodiscard]] Saying said() const
    {
        if (c.zone == FeedbackZone::BurntOut)
            return c.changed ? tr("<sale>Half of the market has failed or sold out: "
                                  "burnt out.</sale>")
                             : Saying();
        const double loopGain = std::isfinite(c["loop"]) ? c["loop"] : -1;
        const double realised = std::isfinite(c["realised"]) ? c["realised"] : -1;
        const Saying value = realised > loopGain ? tr("realised gain %1").arg(Figures(m_language).fixed(realised, 2))
                                                 : tr("loop gain %1").arg(Figures(m_language).fixed(loopGain, 2));
        if (m_form == Form::Brief)
            return inBrief(value);
        switch (c.zone) {
        case FeedbackZone::RunsAway:
            return (c.changed ? tr("<sale>The loop now runs away: %1.</sale>")
                              : tr("<sale>The loop still runs away: %1.</sale>"))
                .arg(value);
        case FeedbackZone::Amplifies:
            return !c.changed ? Saying()
                : c.zoneBefore == FeedbackZone::LeansAgainst
                ? tr("<near>Feedback is now positive: %1.</near>").arg(value)
                : tr("<near>The market still amplifies, but no longer runs away: %1.</near>").arg(value);
        case FeedbackZone::LeansAgainst:
            return c.changed ? Saying(tr("<absorb>The market leans against the fall "
                                         "again.</absorb>"))
                             : Saying();
        case FeedbackZone::BurntOut: break;
        }
        return {};
    }

private:
    [[nodiscard]] Saying inBrief(const Saying& value) const
    {
        switch (c.zone) {
        case FeedbackZone::RunsAway: return tr("<sale>Runs away: %1.</sale>").arg(value);
        case FeedbackZone::Amplifies: return tr("<near>Amplifies: %1.</near>").arg(value);
        case FeedbackZone::LeansAgainst: return tr("<absorb>Leans against the fall.</absorb>");
        case FeedbackZone::BurntOut: break;
        }
        return {};
    }
};

} // namespace

std::string feedbackText(const Clause& clause, Form form, const Language& language)
{
    return ZoneWords{clause, form, language}.said();
}

} // namespace waterhammer
