// SPDX-License-Identifier: GPL-3.0-or-later
// Of work in the background only the newest counts. Nothing here waits for a time to pass: the work itself says where
// it is, by semaphores, while the event loop stands still.
#include "app/core/latest.h"
#include "tests/programs/test_program.h"

#include <QSemaphore>

#include <algorithm>
#include <vector>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace waterhammer;

namespace {

/// What arrived, in its order.
struct Receiver {
    std::vector<int> got;
    Latest<int> latest{[this](const int& result) { got.push_back(result); }};
};

using Deliver = Latest<int>::Deliver;

} // namespace

class LatestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultsArriveInTheirOrder()
    {
        Receiver r;
        r.latest.start([](Task&, const Deliver& deliver) {
            for (const int result : {1, 2, 3})
                deliver(result);
        });
        QTRY_COMPARE(r.got, (std::vector<int>{1, 2, 3}));
    }

    void whatNobodyWaitsForGivesWay()
    {
#ifdef __linux__
        std::vector<int> nice;
        const auto look = [&nice](Task&, const Latest<int>::Deliver& deliver) {
            nice.push_back(getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())));
            deliver(0);
        };
        for (const Haste haste : {Haste::Awaited, Haste::Spare}) {
            bool arrived = false;
            Latest<int> latest([&](const int&) { arrived = true; }, haste);
            latest.start(look);
            QTRY_VERIFY(arrived);
        }
        const int own = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
        QCOMPARE(nice[0], own);
        QCOMPARE(nice[1], std::max(own, 10));
#endif
    }

    // The first result is complete and queued before the second work is started: only the check of its number on
    // arrival keeps it out, since asking the worker to stop comes too late.
    void dropsAResultThatWasOvertaken()
    {
        Receiver r;
        QSemaphore done;
        r.latest.start([&done](Task&, const Deliver& deliver) {
            deliver(1);
            done.release();
        });
        done.acquire();
        r.latest.start([](Task&, const Deliver& deliver) { deliver(2); });
        QTRY_COMPARE(r.got, std::vector<int>{2});
    }

    void dropsAResultThatWasCancelled()
    {
        Receiver r;
        QSemaphore done;
        r.latest.start([&done](Task&, const Deliver& deliver) {
            deliver(1);
            done.release();
        });
        done.acquire();
        r.latest.cancel();
        QCoreApplication::processEvents();
        QVERIFY(r.got.empty());
    }

    void newerWorkStopsTheOneBefore()
    {
        Receiver r;
        QSemaphore begun;
        r.latest.start([&begun](Task& task, const Deliver&) {
            begun.release();
            while (!task.stop().stop_requested())
                std::this_thread::yield();
        });
        begun.acquire();
        r.latest.start([](Task&, const Deliver& deliver) { deliver(2); });
        QTRY_COMPARE(r.got, std::vector<int>{2});
    }

    void whatHasNotBegunIsReplaced()
    {
        Receiver r;
        QSemaphore begun, go;
        r.latest.start([&](Task&, const Deliver&) {
            begun.release();
            go.acquire();
        });
        begun.acquire();
        std::atomic<bool> second = false;
        r.latest.start([&second](Task&, const Deliver&) { second = true; });
        r.latest.start([](Task&, const Deliver& deliver) { deliver(3); });
        go.release();
        QTRY_COMPARE(r.got, std::vector<int>{3});
        QVERIFY(!second);
    }

    void pausedItWaitsAtItsNextStep()
    {
        Receiver r;
        QSemaphore begun, go;
        r.latest.start([&](Task& task, const Deliver& deliver) {
            begun.release();
            go.acquire();
            task.reached(1, 2);
            deliver(1);
        });
        begun.acquire();
        QCOMPARE(r.latest.goal(), 0);
        r.latest.pause(true);
        go.release();
        QTRY_COMPARE(r.latest.steps(), 1);
        QCOMPARE(r.latest.goal(), 2);
        QCoreApplication::processEvents();
        QVERIFY(r.got.empty());
        r.latest.pause(false);
        QTRY_COMPARE(r.got, std::vector<int>{1});
    }

    void stopsWhilePaused()
    {
        Receiver r;
        QSemaphore begun, go;
        r.latest.start([&](Task& task, const Deliver&) {
            begun.release();
            go.acquire();
            task.reached(1, 2);
        });
        begun.acquire();
        r.latest.pause(true);
        go.release();
        r.latest.start([](Task&, const Deliver& deliver) { deliver(2); });
        QTRY_COMPARE(r.got, std::vector<int>{2});
    }

    void goesAwayAtAnyTime()
    {
        for (int i = 0; i < 50; ++i) {
            Receiver r;
            r.latest.start([](Task& task, const Deliver& deliver) {
                for (int step = 1; !task.stop().stop_requested(); ++step) {
                    task.reached(step, 1000);
                    deliver(step);
                }
            });
            r.latest.pause(i % 2);
        }
    }
};

TEST_WITHOUT_WINDOWS(LatestTest)
#include "test_latest.moc"
