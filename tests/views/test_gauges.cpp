// SPDX-License-Identifier: GPL-3.0-or-later
// Gauges against runs and against made-up states: zones, readings, balance sheets that balance, words of the rows.
#include "golden_run.h"
#include "tests/programs/test_program.h"
#include "tests/views/showing.h"
#include "views/asset_name.h"
#include "views/gauges/account.h"
#include "views/gauges/dealer_figures.h"
#include "views/gauges/dealer_panel.h"
#include "views/gauges/dial.h"
#include "views/gauges/fact_list.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/gauges/market_state_panel.h"
#include "views/gauges/panel_head.h"
#include "views/gauges/slr_dial.h"
#include "views/gauges/state_rows.h"
#include "views/numbers.h"
#include "views/style.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

using namespace waterhammer;

namespace {

Moment closeOf(int round) { return {round, 1, false}; }

/// A run of two rounds with these gains after the second, for the zones.
RunPtr runWithGains(std::optional<double> loop, std::optional<double> realised)
{
    const RunPtr made = goldenRun("two-banks");
    auto frame = std::make_shared<Frame>(made->frame(1));
    frame->loopGain = loop;
    frame->realisedGain = realised;
    Trajectory days = made->trajectory;
    days.frames = {days.frames[0], frame};
    return finishedRun(made->draft, std::move(days));
}

} // namespace

class GaugesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        loadFonts();
    }

    // Below 0, to 1, above 1: of the feedback of the day, which is what was realised after a loss of 2 of 8.5.
    void zones_data()
    {
        QTest::addColumn<double>("loop");
        QTest::addColumn<double>("realised");
        QTest::addColumn<QString>("word");
        QTest::newRow("against") << 0.1 << -0.3 << QStringLiteral("leans against");
        QTest::newRow("nothing") << 0.4 << 0.0 << QStringLiteral("at rest");
        QTest::newRow("amplifies") << 0.2 << 0.57 << QStringLiteral("amplifies");
        QTest::newRow("one") << 1.2 << 1.0 << QStringLiteral("amplifies");
        QTest::newRow("away") << 0.2 << 1.04 << QStringLiteral("runs away");
        QTest::newRow("marginal below, realised above") << -0.03 << 1.2 << QStringLiteral("runs away");
    }
    void zones()
    {
        QFETCH(double, loop);
        QFETCH(double, realised);
        QFETCH(QString, word);
        LoopGainDial dial;
        dial.setRun(runWithGains(loop, realised));
        dial.setMoment(closeOf(1));
        QCOMPARE(dial.reading()->value, realised); // never a number that contradicts the word
        const QString text = dial.spokenText();
        const QString expected =
            QStringLiteral("Feedback ") + Numbers().fixed(realised, 2) + QStringLiteral(", ") + word;
        QVERIFY2(text.startsWith(expected), qPrintable(text));
        QCOMPARE(dial.accessibleName(), QStringLiteral("Feedback"));
        QVERIFY2(!text.contains(QStringLiteral("oop gain")), qPrintable(text)); // one number
        QVERIFY(dial.toolTip().contains(QStringLiteral("Loop gain ") + Numbers().fixed(loop, 2)));
    }
    void noGain()
    {
        LoopGainDial dial;
        QVERIFY(!dial.spokenText().isEmpty());
        dial.setRun(runWithGains({}, {}));
        dial.setMoment(closeOf(1));
        QVERIFY(dial.spokenText().contains(QStringLiteral("not computed")));
    }
    void figureStepsInItsPhase()
    {
        const RunPtr run = goldenRun("twelve-dealers-crisis");
        LoopGainDial dial;
        dial.setRun(run);
        const auto feedback = [&](std::size_t n) { return feedbackOf(run->trajectory, n)->value; };
        const double before = feedback(1), now = feedback(2);
        QVERIFY(before != now);
        dial.setMoment({2, 0.74, true});
        QCOMPARE(dial.reading()->value, before);
        dial.setMoment({2, 0.76, true});
        QCOMPARE(dial.reading()->value, now);
    }
    void angleClamps()
    {
        const Dial dial{{0, 0}, 100, 10, -0.5, 1.5, 3, 6};
        QCOMPARE(dial.angle(-7), 3.0);
        QCOMPARE(dial.angle(0.5), 4.5);
        QCOMPARE(dial.angle(9), 6.0);
        const QPointF at = dial.at(100, 0.5);
        QVERIFY(dial.zone(0, 1).contains(0.95 * at) && !dial.zone(1, 1.5).contains(0.95 * at));
    }

    void needleIsPaintedWhereTheValueIs_data()
    {
        QTest::addColumn<double>("gain");
        QTest::newRow("left") << -0.3;
        QTest::newRow("middle") << 0.5;
        QTest::newRow("beyond the end") << 3.0;
    }
    void needleIsPaintedWhereTheValueIs()
    {
        QFETCH(double, gain);
        const auto darkSide = [](double value) {
            LoopGainDial dial;
            dial.resize(380, 140);
            dial.setTheme(Theme(ThemeKind::Light));
            dial.setRun(runWithGains(value, {}));
            dial.setMoment(closeOf(1));
            const QImage image = dial.grab().toImage();
            LoopGainDial bare;
            bare.resize(380, 140);
            bare.setTheme(Theme(ThemeKind::Light));
            bare.setRun(runWithGains({}, {}));
            bare.setMoment(closeOf(1));
            const QImage empty = bare.grab().toImage();
            // The mean place of what the needle changed in the upper half, where no words stand.
            double sum = 0;
            int count = 0;
            for (int y = 20; y < 75; ++y)
                for (int x = 110; x < 270; ++x)
                    if (image.pixel(x, y) != empty.pixel(x, y) && qGray(image.pixel(x, y)) < 90) {
                        sum += x;
                        ++count;
                    }
            return count > 0 ? sum / count - 190 : 0;
        };
        const double side = darkSide(gain);
        if (gain == 0.5)
            QVERIFY2(std::abs(side) < 4, qPrintable(QString::number(side)));
        else
            QVERIFY2(gain < 0.5 ? side <= 0 : side >= 0, qPrintable(QString::number(side)));
    }

    // Both sides of a balance sheet agree on every day of every golden run, at the close and at the opening marks.
    void accountsBalance_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : goldenNames)
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void accountsBalance()
    {
        QFETCH(QString, name);
        const RunPtr run = goldenRun(name.toStdString());
        QVERIFY(run);
        for (int round = 0; round <= run->lastRound(); ++round)
            for (std::size_t i = 0; i < run->scenario().dealerCount(); ++i)
                for (const Moment& moment : {closeOf(round), Moment{round, 0.5, true}}) {
                    const Account account = accountOf(*run, moment, i);
                    double owed = 0;
                    for (const AccountPiece& piece : account.liabilities)
                        owed += piece.amount;
                    const double tolerance = 1e-6 * std::max(1.0, account.totalAtStart);
                    QVERIFY2(std::abs(owed - account.total) < tolerance,
                        qPrintable(QStringLiteral("round %1 dealer %2: %3 and %4")
                                       .arg(round)
                                       .arg(i)
                                       .arg(account.total)
                                       .arg(owed)));
                    if (moment.fraction == 1)
                        QCOMPARE(account.liabilities.back().amount, run->frame(round).equity[i]);
                }
    }

    void rowsInWords()
    {
        const RunPtr run = goldenRun("twelve-dealers-crisis");
        const auto start = StateRows::rowsOf(*run, 0);
        QCOMPARE(start[0].text, QStringLiteral("none yet"));
        QCOMPARE(start[1].text, QStringLiteral("at rest"));
        QCOMPARE(start[2].text, QStringLiteral("depth 100\u2009% of normal"));
        for (int round = 1; round <= run->lastRound(); ++round) {
            const MarketState state = marketState(run->trajectory, static_cast<std::size_t>(round));
            const auto rows = StateRows::rowsOf(*run, round);
            QVERIFY(rows[0].text.startsWith(
                state.priceShocks.figure > 1 ? QStringLiteral("amplified") : QStringLiteral("absorbed")));
            QCOMPARE(rows[3].text, QStringLiteral("feedback ") + Numbers().fixed(state.ofDay->value, 2));
            QVERIFY(state.dealers.stress == 0 || rows[1].text != QStringLiteral("at rest")); // word and mark agree
            for (const auto& row : rows)
                QVERIFY(row.stress >= 0 && row.stress <= 1);
        }
    }
    void headCountsDealers()
    {
        const RunPtr run = goldenRun("twelve-dealers-crisis");
        MarketStatePanel panel;
        Showing showing(panel);
        showing.run(run);
        showing.moment(closeOf(0));
        QCOMPARE(panel.spokenText(), QStringLiteral("0 of 12 in breach, 0 failed"));
        showing.moment(closeOf(3));
        int breach = 0;
        for (std::size_t i = 0; i < 12; ++i)
            breach += run->frame(3).open->breach[i] != 0 && !run->frame(3).failed[i];
        QVERIFY(breach > 0);
        QVERIFY(panel.spokenText().startsWith(QStringLiteral("%1 of 12").arg(breach)));
    }

    void figuresFollowTheDay()
    {
        const RunPtr run = goldenRun("twelve-dealers-crisis");
        const double before = run->frame(1).slr[6], open = run->frame(2).open->slr[6], close = run->frame(2).slr[6];
        const auto slr = [&](double fraction) { return dealerFigures(*run, {2, fraction, true}, 6).slr; };
        QCOMPARE(slr(0.05), before);
        QCOMPARE(slr(0.3), open);
        QCOMPARE(slr(0.95), close);
        // The shock of day 1 moves the marks of its morning.
        const double start = run->frame(0).slr[6], struck = run->frame(1).open->slr[6];
        const double bar = dealerFigures(*run, {1, 0.13, true}, 6).bar;
        QVERIFY(bar < start && bar > struck);
        QCOMPARE(dealerFigures(*run, {2, 0.45, true}, 6).sold, run->dealer(1, 6).sold);
        QCOMPARE(dealerFigures(*run, closeOf(2), 6).sold, run->dealer(2, 6).sold);
    }
    void waves()
    {
        const RunPtr run = goldenRun("twelve-dealers-crisis");
        const auto& wave = run->trajectory.summary.wave;
        const int first = std::ranges::min(wave);
        const auto dealer = static_cast<std::size_t>(std::ranges::find(wave, first) - wave.begin());
        QCOMPARE(waveText(*run, 0, dealer), QString());
        QCOMPARE(waveText(*run, first, dealer), QStringLiteral("wave A, in breach since day %1").arg(first));
    }

    void panelShowsWhatIsSelected()
    {
        const RunPtr run = goldenRun("twelve-dealers-crisis");
        DealerPanel panel;
        panel.resize(396, 230);
        panel.setTheme(Theme(ThemeKind::Light));
        panel.show();
        auto* why = panel.findChild<QPushButton*>(QStringLiteral("whySold"));
        QVERIFY(!why->isVisible());
        Showing showing(panel);
        showing.run(run);
        showing.moment(closeOf(3));
        const Asked<AskWhy> asked(panel);
        const QSignalSpy titled(&panel, &QWidget::windowTitleChanged);
        const Selection dealer = dealerSelection(run->scenario(), 6);
        showing.select(dealer);
        QCOMPARE(panel.windowTitle(), QStringLiteral("Dealer G"));
        QCOMPARE(titled.count(), 1);
        QCOMPARE(panel.findChild<SlrDial*>()->reading()->value, run->frame(3).slr[6]);
        QTest::mouseClick(why, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).about, dealer);
        showing.select(assetSelection(run->scenario(), 0));
        QVERIFY(!panel.findChild<SlrDial*>()->isVisible());
        QCOMPARE(panel.windowTitle(), QString::fromStdString(run->scenario().assets.name[0]));
        showing.select(fundSelection(run->scenario(), 0));
        QCOMPARE(panel.windowTitle(), QString::fromStdString(run->scenario().funds.name[0]));
        showing.select({});
        QVERIFY(panel.windowTitle().isEmpty() && !panel.spokenText().isEmpty());
    }

    /// However many facts there are, none is squeezed: what has no room is scrolled to.
    void factsAreLegible()
    {
        const RunPtr run = goldenRun("suspicion");
        for (const double text : {1.0, 1.5}) {
            DealerPanel panel;
            panel.resize(static_cast<int>(300 * text), static_cast<int>(200 * text));
            panel.setTheme(Theme(ThemeKind::Light, text));
            panel.show();
            Showing showing(panel);
            showing.run(run);
            showing.moment(closeOf(3));
            showing.select(assetSelection(run->scenario(), 1));
            const auto* facts = panel.findChild<FactList*>();
            const auto lines = facts->spokenText().count(u'\n') + 1;
            QVERIFY(lines >= 10);
            QVERIFY(facts->height() >= static_cast<int>(16 * text) * lines);
            QVERIFY(panel.findChild<QScrollArea*>(QStringLiteral("factsRoom"))->verticalScrollBar()->maximum() > 0);
        }
    }

    void namesThatDoNotFit_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("room"); // as wide as this text
        QTest::addColumn<QString>("shown");
        const QString name = QStringLiteral("Investment-grade corporates"), ig = QStringLiteral("IG");
        QTest::newRow("fits") << ig << name << name;
        QTest::newRow("its code") << ig << QStringLiteral("Investment-grade") << ig;
        QTest::newRow("a code that is no shorter")
            << QStringLiteral("INVESTMENT_GRADE_CORPORATES") << QStringLiteral("Investment \u2026")
            << QStringLiteral("Investment\u2026");
        QTest::newRow("no code") << QString() << QStringLiteral("Investment \u2026")
                                 << QStringLiteral("Investment\u2026");
    }
    void namesThatDoNotFit()
    {
        QFETCH(QString, code);
        QFETCH(QString, room);
        QFETCH(QString, shown);
        const QFontMetricsF metrics(Theme(ThemeKind::Light).condensed(11.5));
        QCOMPARE(
            fittingName(QStringLiteral("Investment-grade corporates"), code, metrics.horizontalAdvance(room), metrics),
            shown);
        QCOMPARE(assetCode("ig"), QStringLiteral("IG"));
    }

    void theMinimumIsLegible_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        QTest::newRow("1920") << QSize(130, 92) << 1.0;
        QTest::newRow("1280") << QSize(100, 76) << 1.0;
        QTest::newRow("large text") << QSize(150, 114) << 1.5;
    }
    void theMinimumIsLegible()
    {
        QFETCH(QSize, size);
        QFETCH(double, textScale);
        SlrDial dial;
        dial.setTheme(Theme(ThemeKind::Light, textScale));
        dial.resize(size);
        for (int minimum = 10; minimum <= 79; ++minimum) // all around the dial
            for (const double above : {-0.01, 0.0, 0.001, 0.01}) {
                DealerFigures figures;
                figures.minimum = minimum / 1000.0;
                figures.start = figures.minimum + above;
                dial.setFigures(figures, 0.05, 0.08);
                const QRectF label = dial.minimumLabel();
                QVERIFY2(QRectF(dial.rect()).contains(label), qPrintable(QString::number(minimum)));
            }
    }
};

TEST_WITH_WINDOWS(GaugesTest)
#include "test_gauges.moc"
