// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/gain_zone.h"

#include "model/words/stance_words.h"
#include "views/language.h"

namespace waterhammer {

QString zoneWord(FeedbackZone zone) { return QString::fromStdString(zoneText(zone, WindowLanguage())); }

QColor zoneColour(FeedbackZone zone, const Theme& theme)
{
    switch (zone) {
    case FeedbackZone::AtRest:
    case FeedbackZone::LeansAgainst: return theme.absorbText;
    case FeedbackZone::Amplifies: return theme.nearText;
    case FeedbackZone::RunsAway: return theme.breachText;
    case FeedbackZone::BurntOut: return theme.ink;
    }
    return theme.ink;
}

} // namespace waterhammer
