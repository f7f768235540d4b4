// SPDX-License-Identifier: GPL-3.0-or-later
// The position in time: steps, play to the end and back, and a clock that stands still when nothing moves.
#include "app/core/playback.h"
#include "tests/programs/test_program.h"

#include <QSignalSpy>

using namespace waterhammer;

class PlaybackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesWhereItIsTold()
    {
        Playback playback;
        playback.setLastRound(10);
        playback.goTo(4);
        QCOMPARE(playback.moment(), (Moment{4, 1, false}));
        playback.goTo(99);
        QCOMPARE(playback.moment().round, 10);
        playback.goTo(-3);
        QCOMPARE(playback.moment().round, 0);
    }

    void aStepUnfoldsTheNextDay()
    {
        Playback playback;
        playback.setLastRound(10);
        playback.step(1);
        QVERIFY(playback.moment().moving);
        QVERIFY(!playback.playing());
        QTRY_COMPARE(playback.moment(), (Moment{1, 1, false}));
        playback.step(-1);
        QTRY_COMPARE(playback.moment(), (Moment{0, 1, false}));
    }

    void keysHeldDownNeverWait()
    {
        Playback playback;
        playback.setLastRound(10);
        for (int i = 0; i < 6; ++i)
            playback.step(1);
        QTRY_COMPARE(playback.moment(), (Moment{6, 1, false}));
    }

    void playsToTheEndAndStops()
    {
        Playback playback;
        playback.setLastRound(3);
        playback.setSpeed(Playback::fastest);
        QSignalSpy playing(&playback, &Playback::playingChanged);
        playback.play();
        QVERIFY(playback.playing());
        QTRY_COMPARE(playback.moment(), (Moment{3, 1, false}));
        QVERIFY(!playback.playing());
        QCOMPARE(playing.count(), 2);
        playback.play(); // from the end it begins again
        QCOMPARE(playback.moment().round, 1);
    }

    void playsBackwards()
    {
        Playback playback;
        playback.setLastRound(3);
        playback.setSpeed(Playback::fastest);
        playback.toEnd();
        playback.play(-1);
        QTRY_COMPARE(playback.moment(), (Moment{0, 1, false}));
        QVERIFY(!playback.playing());
    }

    void momentsComeInOrder()
    {
        Playback playback;
        playback.setLastRound(5);
        playback.setSpeed(Playback::fastest);
        double last = 0;
        connect(&playback, &Playback::momentChanged, this, [&last](const Moment& m) {
            const double at = m.round + m.fraction;
            QVERIFY2(at >= last, "time never runs back while playing forwards");
            last = at;
        });
        playback.play();
        QTRY_VERIFY(!playback.playing());
        QCOMPARE(last, 6.0);
    }

    void withoutMotionDaysJump()
    {
        Playback playback;
        playback.setLastRound(5);
        playback.setReducedMotion(true);
        playback.step(1);
        QCOMPARE(playback.moment(), (Moment{1, 1, false}));
    }

    void stillIsStill()
    {
        Playback playback;
        playback.setLastRound(5);
        playback.goTo(2);
        QVERIFY(!playback.findChild<QTimer*>()->isActive());
        playback.play(1);
        QVERIFY(playback.findChild<QTimer*>()->isActive());
        playback.pause();
        QVERIFY(!playback.findChild<QTimer*>()->isActive());
    }

    void aShorterRunKeepsTheDayIfItCan()
    {
        Playback playback;
        playback.setLastRound(10);
        playback.goTo(7);
        playback.setLastRound(8);
        QCOMPARE(playback.moment().round, 7);
        playback.setLastRound(4);
        QCOMPARE(playback.moment().round, 4);
    }
};

TEST_WITHOUT_WINDOWS(PlaybackTest)
#include "test_playback.moc"
