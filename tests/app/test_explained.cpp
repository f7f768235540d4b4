// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that explain a run, in the real window by keys and mouse: why it switched, and what each mechanism did.
#include "app/desktop/window.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/why/feedback_bars.h"
#include "views/why/gain_matrix.h"
#include "views/why/span_rows.h"

#include <QDockWidget>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace waterhammer;

namespace {

struct Desktop {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("crisis.waterhammer.json"));
    Session session{Settings{}, folder.filePath(QStringLiteral("recovery"))};
    Window window{session};

    Desktop()
    {
        QFile::copy(QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json"), file);
        window.resize(1920, 1080);
        window.show();
        session.setReducedMotion(true);
        window.files().open(file);
        QTRY_VERIFY(session.runs.state() == RunController::State::UpToDate);
    }
    template <class Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
};

} // namespace

class ExplainedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDialAsksWhyItSwitched()
    {
        Desktop d;
        QTest::mouseClick(d.find<LoopGainDial>("loopGainDial"), Qt::LeftButton);
        QVERIFY(d.find<QDockWidget>("switchDock")->isVisible());
        QVERIFY(!d.find<QDockWidget>("controlsDock")->isVisible());
        QTRY_VERIFY(d.find<QLabel>("switchAnswer")->text().contains(QStringLiteral("day 1")));
        QTest::keyClick(&d.window, Qt::Key_F10);
        QVERIFY(!d.find<QDockWidget>("switchDock")->isVisible());
        QVERIFY(d.find<QDockWidget>("controlsDock")->isVisible());
    }

    void daysAreWalkedInTheBars()
    {
        Desktop d;
        QTest::keyClick(&d.window, Qt::Key_F10);
        auto* bars = d.find<FeedbackBars>("feedbackBars");
        QTRY_VERIFY(d.session.shown().feedbackStory);
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Right);
        QCOMPARE(d.session.shown().moment.round, 1);
        QTest::keyClick(bars, Qt::Key_Right);
        QCOMPARE(d.session.shown().moment.round, 2);
        const QString day = d.find<QLabel>("switchDayTitle")->text();
        const double value = d.session.shown().run->day(2).state.ofDay->value;
        QVERIFY2(day.contains(QLocale().toString(value, 'f', 2)), qPrintable(day));
        QVERIFY(!d.find<QLabel>("switchDay")->text().isEmpty());
    }

    void aCellOfTheMatrixIsTold()
    {
        Desktop d;
        QTest::keyClick(&d.window, Qt::Key_F10);
        QTRY_VERIFY(d.session.shown().feedbackStory);
        d.session.ask(GoTo{3});
        auto* matrix = d.find<GainMatrix>("gainMatrix");
        QTRY_VERIFY(matrix->isVisible());
        const QString before = d.find<QLabel>("switchCell")->text();
        matrix->setFocus();
        QTest::keyClick(matrix, matrix->of() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(d.find<QLabel>("switchCell")->text() != before);
        QCOMPARE(d.find<QLabel>("switchCell")->text(), matrix->cellText());
    }

    void theWaterfallEndsAtThePeakOfTheRunOnScreen()
    {
        Desktop d;
        QTest::keyClick(&d.window, Qt::Key_F10, Qt::ControlModifier);
        QVERIFY(d.find<QDockWidget>("mechanismsDock")->isVisible());
        const auto* rows = d.find<SpanRows>("waterfall");
        const double peak = d.session.shown().run->trajectory.summary.peakLoss;
        QTRY_VERIFY(rows->rows().size() > 3);
        QCOMPARE(rows->rows().back().to, peak);
        // Each bar begins where the one before ends, the last before the peak at the peak.
        for (std::size_t k = 1; k + 1 < rows->rows().size(); ++k)
            QVERIFY(std::abs(rows->rows()[k].from - rows->rows()[k - 1].to) < 1e-6 || k == 1);
        QVERIFY(std::abs(rows->rows()[rows->rows().size() - 2].to - peak) < 1e-6);
        // A run of its own has a split of its own: what stands there is never that of another run.
        d.session.ask(EditDraft{QStringLiteral("calm"), setOne("market.channels.slr", false)});
        QTRY_VERIFY(d.session.runs.state() == RunController::State::UpToDate);
        QCOMPARE(rows->rows().back().to, d.session.shown().run->trajectory.summary.peakLoss);
    }

    void escapeAndTheCrossGiveThePlaceBack()
    {
        Desktop d;
        QTest::keyClick(&d.window, Qt::Key_F10);
        QTest::mouseClick(d.find<QToolButton>("switchClose"), Qt::LeftButton);
        QVERIFY(d.find<QDockWidget>("controlsDock")->isVisible());
        QTest::keyClick(&d.window, Qt::Key_F10);
        auto* bars = d.find<FeedbackBars>("feedbackBars");
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Escape);
        QVERIFY(!d.find<QDockWidget>("switchDock")->isVisible());
    }

    void anotherSideTakesThePlace()
    {
        Desktop d;
        QTest::keyClick(&d.window, Qt::Key_F10);
        QTest::keyClick(&d.window, Qt::Key_F9);
        QVERIFY(!d.find<QDockWidget>("switchDock")->isVisible());
        QVERIFY(d.find<QDockWidget>("runsDock")->isVisible());
        QTest::keyClick(&d.window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!d.find<QDockWidget>("runsDock")->isVisible());
    }
};

QTEST_MAIN(ExplainedTest)
#include "test_explained.moc"
