// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/playback.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double stepsPerSecond = 4; ///< a single step takes a quarter of a second
constexpr int framesPerSecond = 60;

} // namespace

Playback::Playback(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1000 / framesPerSecond);
    connect(&m_timer, &QTimer::timeout, this, &Playback::tick);
}

void Playback::setLastRound(int round)
{
    m_lastRound = m_lastMove = std::max(0, round);
    if (m_moment.round > m_lastRound)
        goTo(m_lastRound);
}

void Playback::setSpeed(double roundsPerSecond)
{
    m_speed = roundsPerSecond >= withoutMotion ? withoutMotion : std::clamp(roundsPerSecond, slowest, fastest);
}

void Playback::play(int direction)
{
    if (m_lastRound == 0)
        return;
    if (direction > 0 && m_moment.round >= m_lastRound && !m_moment.moving)
        setMoment({0, 1, false});
    if (direction < 0 && m_moment.round <= 0)
        return;
    m_playTo = m_moment.round < m_lastMove ? std::min(m_lastMove, m_lastRound) : m_lastRound;
    start(direction, false);
}

void Playback::playTo(int round)
{
    if (std::min(round, m_lastRound) <= m_moment.round)
        return;
    m_playTo = std::min(round, m_lastRound);
    start(1, false);
}

void Playback::pause()
{
    if (m_direction != 0)
        goTo(m_moment.round);
}

void Playback::step(int direction)
{
    const int heading = m_moment.moving && m_direction < 0 ? m_moment.round - 1 : m_moment.round;
    const int target = std::clamp(heading + direction, 0, m_lastRound);
    // A step while something moves jumps there: keys held down never wait for motion.
    if (m_direction != 0 || m_reducedMotion || target == m_moment.round)
        goTo(target);
    else
        start(direction, true);
}

void Playback::goTo(int round)
{
    halt();
    setMoment({std::clamp(round, 0, m_lastRound), 1, false});
}

/// Forwards a day unfolds from the day before; backwards the day at hand folds up into the one before.
void Playback::start(int direction, bool singleStep)
{
    const bool wasPlaying = playing();
    m_direction = direction;
    m_singleStep = singleStep;
    if (!m_moment.moving)
        m_moment = direction > 0 ? Moment{m_moment.round + 1, 0, true} : Moment{m_moment.round, 1, true};
    m_clock.start();
    m_timer.start();
    Q_EMIT momentChanged(m_moment);
    if (playing() != wasPlaying)
        Q_EMIT playingChanged(playing());
}

void Playback::halt()
{
    const bool wasPlaying = playing();
    m_timer.stop();
    m_direction = 0;
    if (wasPlaying)
        Q_EMIT playingChanged(false);
}

void Playback::tick()
{
    const double seconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    m_clock.start();
    const double speed = m_singleStep ? stepsPerSecond : m_speed;
    const bool jumps = m_reducedMotion || m_speed >= withoutMotion;
    Moment next = m_moment;
    next.fraction += jumps && !m_singleStep ? m_direction : m_direction * std::min(1.0, seconds * speed);
    const bool dayDone = next.fraction >= 1, dayUndone = next.fraction <= 0;
    if (m_direction > 0 && dayDone) {
        if (m_singleStep || next.round >= (m_singleStep ? m_lastRound : m_playTo))
            return goTo(next.round);
        next = {next.round + 1, jumps ? 1.0 : next.fraction - 1, !jumps};
    } else if (m_direction < 0 && dayUndone) {
        if (m_singleStep || next.round <= 1)
            return goTo(next.round - 1);
        next = {next.round - 1, jumps ? 1.0 : next.fraction + 1, !jumps};
    }
    setMoment(next);
}

void Playback::setMoment(const Moment& moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    Q_EMIT momentChanged(moment);
}

} // namespace waterhammer
