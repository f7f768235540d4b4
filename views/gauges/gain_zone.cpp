// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/gain_zone.h"

#include <QCoreApplication>

namespace waterhammer {

QString zoneWord(FeedbackZone zone)
{
    switch (zone) {
    case FeedbackZone::AtRest: return QCoreApplication::translate("FeedbackZone", "at rest");
    case FeedbackZone::LeansAgainst: return QCoreApplication::translate("FeedbackZone", "leans against");
    case FeedbackZone::Amplifies: return QCoreApplication::translate("FeedbackZone", "amplifies");
    case FeedbackZone::RunsAway: return QCoreApplication::translate("FeedbackZone", "runs away");
    case FeedbackZone::BurntOut: return QCoreApplication::translate("FeedbackZone", "burnt out");
    }
    return {};
}

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
