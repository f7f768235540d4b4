// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that explain a run, in the real window by keys and mouse: why it switched, and what each mechanism did.
#include "model/words/feedback_words.h"
#include "tests/app/desktop.h"
#include "tests/programs/test_program.h"
#include "views/charts/chart_panel.h"
#include "views/charts/chart_view.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/language.h"
#include "views/why/feedback_bars.h"
#include "views/why/feedback_legend.h"
#include "views/why/gain_matrix.h"
#include "views/why/span_rows.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QToolButton>

using namespace waterhammer;

namespace {

struct Desktop : OpenDesktop {
    Desktop() { session.ask(ReduceMotion{true}); }
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
        QTRY_VERIFY_WITH_TIMEOUT(d.session.shown().feedbackStory, 20000);
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
        QTRY_VERIFY_WITH_TIMEOUT(d.session.shown().feedbackStory, 20000);
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
        const Summary& now = d.session.shown().run->trajectory.summary;
        QCOMPARE(rows->rows().back().to, now.peakLoss);
        // At once coarse, the mechanisms together: it ends at the peak too, and begins at the direct loss.
        QVERIFY(rows->rows().size() > 2);
        QVERIFY(std::abs(rows->rows()[1].from - now.directLoss) < 0.1); // less than a digit that is shown
        QVERIFY(std::abs(rows->rows()[rows->rows().size() - 2].to - now.peakLoss) < 1e-6);
    }

    /// Chosen by key at the top: the sums are those of that dealer's loss of the run on screen.
    void theWaterfallOfOneDealerEndsAtItsLoss()
    {
        Desktop d;
        QTest::keyClick(&d.window, Qt::Key_F10, Qt::ControlModifier);
        auto* whose = d.find<QComboBox>("mechanismsWhose");
        const auto* rows = d.find<SpanRows>("waterfall");
        QTRY_VERIFY(rows->rows().size() > 3);
        QCOMPARE(whose->count(), 13);
        whose->setFocus();
        QTest::keyClick(whose, Qt::Key_Down);
        QTest::keyClick(whose, Qt::Key_Down);
        QCOMPARE(d.session.shown().splitDealer, std::optional(d.session.shown().run->scenario().dealers.id[1]));
        const auto check = [&] {
            const RunPtr& run = d.session.shown().run;
            const double loss = dealerLoss(run->trajectory, 1, run->trajectory.summary.peakLossRound);
            QCOMPARE(rows->rows().back().to, loss);
            QTRY_VERIFY(rows->rows().size() > 2);
            QVERIFY(std::abs(rows->rows()[rows->rows().size() - 2].to - loss) < 1e-9);
            for (std::size_t k = 1; k + 1 < rows->rows().size(); ++k)
                QVERIFY(std::abs(rows->rows()[k].from - rows->rows()[k - 1].to) < 1e-9);
        };
        QTRY_VERIFY(d.session.shown().dealerSplit);
        check();
        d.session.ask(EditDraft{QStringLiteral("calm"), setOne("market.channels.slr", false)});
        QTRY_VERIFY(d.session.runs.state() == RunController::State::UpToDate);
        check(); // of the new run, and until it is split no part of the one before
        // What is off stands on the same scale, and every name is there to be read.
        const auto* off = d.find<SpanRows>("mechanismsOff");
        QTRY_VERIFY(!off->rows().empty() && off->isVisible());
        const auto pixelsOf = [](const SpanRows& shown, std::size_t k) {
            const SpanRow& row = shown.rows()[k];
            return shown.barOf(k).width() / std::abs(row.to - row.from);
        };
        const double scale = pixelsOf(*rows, rows->rows().size() - 1);
        for (const SpanRows* each : {rows, off})
            for (std::size_t k = 0; k < each->rows().size(); ++k) {
                if (each->barOf(k).width() > 2)
                    QVERIFY2(std::abs(pixelsOf(*each, k) / scale - 1) < 1e-6, qPrintable(each->rows()[k].name));
                const QRectF name = each->nameOf(k);
                QVERIFY2(QRectF(each->rect()).contains(name) && (k == 0 || !name.intersects(each->nameOf(k - 1)))
                        && name.right() < each->barOf(k).left() + 1,
                    qPrintable(each->rows()[k].name));
            }
        QTest::keyClick(whose, Qt::Key_Home);
        QCOMPARE(rows->rows().back().to, d.session.shown().run->trajectory.summary.peakLoss);
    }

    /// As `waterhammer-cli capacity` says it, below the waterfall.
    void whatTheMarketAbsorbsIsSaid()
    {
        Desktop d;
        d.window.files().openBuiltIn(QStringLiteral(":/scenarios/order-constrained.waterhammer.json"));
        QTest::keyClick(&d.window, Qt::Key_F10, Qt::ControlModifier);
        const auto* said = d.find<QLabel>("capacity");
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 60'000);
        QVERIFY2(said->text().startsWith(QStringLiteral("This market absorbs 13 bn of ")), qPrintable(said->text()));
        d.session.ask(EditDraft{QStringLiteral("off"), setOne("events[0].on", false)});
        QTRY_VERIFY(!said->isVisible());
    }

    void aKeyFitsTheScales()
    {
        Desktop d;
        const double first = d.session.shown().scales.largestSales;
        d.session.ask(EditDraft{QStringLiteral("calm"), setOne("market.channels.slr", false)});
        QTRY_VERIFY(d.session.runs.state() == RunController::State::UpToDate);
        QCOMPARE(d.session.shown().scales.largestSales, first);
        const ChartPane* sales = d.find<ChartPanel>("charts")->panes()[2];
        const double before = sales->chart()->axes().y.high;
        QTest::keyClick(&d.window, Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(d.session.shown().scales.largestSales < first);
        QTRY_VERIFY(sales->chart()->axes().y.high < before);
    }

    void theBarsHaveTheirLegend()
    {
        Desktop d;
        QTest::keyClick(&d.window, Qt::Key_F10);
        QTRY_VERIFY_WITH_TIMEOUT(d.session.shown().feedbackStory, 20000);
        const auto* legend = d.find<FeedbackLegend>("feedbackLegend");
        QTRY_VERIFY(legend->isVisible());
        const QString all = legend->spokenText();
        for (const FeedbackPart part : {partOf(SaleCause::Slr), FeedbackPart::Buyers}) {
            const QString name = QString::fromStdString(partWords(part, WindowLanguage()));
            QVERIFY2(all.contains(name, Qt::CaseInsensitive), qPrintable(all));
        }
        QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
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

TEST_WITH_WINDOWS(ExplainedTest)
#include "test_explained.moc"
