// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/stance_words.h"

#include "model/words/saying.h"

#include <iterator>
#include <set>

namespace waterhammer {

namespace {

struct StanceWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(DealerStance)
public:
    [[nodiscard]] Saying said(DealerStance stance) const
    {
        switch (stance) {
        case DealerStance::Failed: return tr("failed");
        case DealerStance::Breach: return tr("in breach");
        case DealerStance::Fear: return tr("sells out of fear");
        case DealerStance::Absorbing: return tr("absorbing");
        case DealerStance::Near: return tr("near its limit");
        case DealerStance::Calm: return tr("calm");
        }
        return {};
    }
};

struct WaveWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(DealerPanel)
public:
    /// `letter`: of the wave, counted from 0.
    [[nodiscard]] Saying said(DealerStance stance, int since, std::ptrdiff_t letter) const
    {
        const Saying day = (stance == DealerStance::Failed ? tr("failed, first breach on day %1")
                : stance == DealerStance::Breach           ? tr("in breach since day %1")
                                                           : tr("first breach on day %1"))
                               .arg(std::to_string(since));
        // Letters end; later waves are told by their day alone.
        return letter < 26 ? tr("wave %1, %2").arg(std::string(1, static_cast<char>('A' + letter)), day) : day;
    }
};

struct LetterWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Lamps)
public:
    [[nodiscard]] ConstraintLetters all() const
    {
        return {tr("L", "leverage"), tr("V", "value at risk"), tr("F", "funding")};
    }
};

struct ZoneNames {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(FeedbackZone)
public:
    [[nodiscard]] Saying said(FeedbackZone zone) const
    {
        switch (zone) {
        case FeedbackZone::AtRest: return tr("at rest");
        case FeedbackZone::LeansAgainst: return tr("leans against");
        case FeedbackZone::Amplifies: return tr("amplifies");
        case FeedbackZone::RunsAway: return tr("runs away");
        case FeedbackZone::BurntOut: return tr("burnt out");
        }
        return {};
    }
};

} // namespace

std::string stanceText(DealerStance stance, const Language& language) { return StanceWords{language}.said(stance); }

std::string waveText(
    const Trajectory& run, std::size_t round, std::size_t dealer, DealerStance stance, const Language& language)
{
    const int since = run.frames[round]->wave[dealer];
    if (since == 0)
        return {};
    const std::set<int> waves(run.summary.wave.begin(), run.summary.wave.end());
    return WaveWords{language}.said(stance, since, std::distance(waves.upper_bound(0), waves.find(since)));
}

ConstraintLetters constraintLetters(const Language& language) { return LetterWords{language}.all(); }

std::string zoneText(FeedbackZone zone, const Language& language) { return ZoneNames{language}.said(zone); }

} // namespace waterhammer
