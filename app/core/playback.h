// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/moment.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace waterhammer {

/// Owns the position in time. It has a clock only while something moves, so a still window costs nothing.
class Playback : public QObject {
    Q_OBJECT
public:
    static constexpr double slowest = 0.25, fastest = 10; ///< rounds a second
    /// Speed that jumps from day to day without motion in between.
    static constexpr double withoutMotion = 1e9;

    /// At the start, still, without a run.
    explicit Playback(QObject* parent = nullptr);

    /// Where it stands, whether days follow each other by themselves, days a second, and the last day there is.
    [[nodiscard]] const Moment& moment() const { return m_moment; }
    [[nodiscard]] bool playing() const { return m_direction != 0 && !m_singleStep; }
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] int lastRound() const { return m_lastRound; }

    /// A run with so many rounds is there; the day stays if the run is long enough.
    void setLastRound(int round);
    /// The last day on which something moves: playing on stops there, and goes on to the last from there.
    void setLastMove(int round) { m_lastMove = round; }
    /// Clamped to what is sensible; withoutMotion and above: days jump.
    void setSpeed(double roundsPerSecond);
    /// Everything jumps.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    /// Plays forwards (1) or backwards (−1). At the end, forwards begins again from the start.
    void play(int direction = 1);
    /// Plays forwards as far as the close of this day; nothing where it does not lie ahead.
    void playTo(int round);
    /// Stops at the close of the day at hand.
    void pause();
    /// One day on or back, in a quarter of a second.
    void step(int direction);
    /// To the first day, and to the last.
    void rewind() { goTo(0); }
    void toEnd() { goTo(m_lastRound); }
    /// To the close of a day of the run, without motion.
    void goTo(int round);

Q_SIGNALS:
    /// Some sixty times a second while something moves.
    void momentChanged(const waterhammer::Moment& moment);
    /// Days begin or cease to follow each other by themselves.
    void playingChanged(bool playing);

private:
    void start(int direction, bool singleStep);
    void halt();
    void tick();
    void setMoment(const Moment& moment);

    Moment m_moment;
    int m_lastRound = 0, m_lastMove = 0;
    int m_playTo = 0; ///< where playing on stops
    int m_direction = 0;
    bool m_singleStep = false;
    bool m_reducedMotion = false;
    double m_speed = 1;
    QTimer m_timer{this};
    QElapsedTimer m_clock;
};

} // namespace waterhammer
