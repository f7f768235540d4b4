// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on golden runs: figures, scales, one time cursor for all, hover, table, copies, files. Real mouse and keys.
#include "model/files/scenario_json.h"
#include "tests/views/showing.h"
#include "views/charts/chart_axes.h"
#include "views/charts/chart_panel.h"
#include "views/charts/chart_signs.h"
#include "views/charts/chart_table.h"
#include "views/charts/chart_view.h"
#include "views/style.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <limits>

using namespace waterhammer;

namespace {

RunPtr goldenRun(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA "/golden/%1.scenario.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden scenario %s", name);
    auto run = std::make_shared<Run>();
    auto draft = std::make_shared<ScenarioDraft>(readScenario(file.readAll().toStdString()).draft);
    run->trajectory = simulate(*validate(*draft), {.loopGain = true});
    run->draft = draft;
    return run;
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        loadFonts();
        m_crisis = goldenRun("twelve-dealers-crisis");
        m_prime = goldenRun("dealer-prime");
    }

    // ---- scales

    void roundScales_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("intervals");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::addColumn<double>("step");
        QTest::newRow("prices") << 62.6 << 100.0 << 4 << 60.0 << 100.0 << 10.0;
        QTest::newRow("sales") << 0.0 << 1268.0 << 3 << 0.0 << 1500.0 << 500.0;
        QTest::newRow("small") << 0.0 << 0.0042 << 4 << 0.0 << 0.006 << 0.002;
        QTest::newRow("below zero") << -0.5 << 1.5 << 4 << -0.5 << 1.5 << 0.5;
        QTest::newRow("nothing") << 3.0 << 3.0 << 4 << 0.0 << 1.0 << 1.0;
        QTest::newRow("infinite") << 0.0 << std::numeric_limits<double>::infinity() << 4 << 0.0 << 1.0 << 1.0;
    }
    void roundScales()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, intervals);
        QFETCH(double, first);
        QFETCH(double, last);
        QFETCH(double, step);
        const RoundScale scale = roundScale(low, high, intervals);
        QCOMPARE(scale.low, first);
        QCOMPARE(scale.high, last);
        QCOMPARE(scale.step, step);
        QCOMPARE(scale.ticks().back(), last);
    }

    void daysGrowInSteps()
    {
        ChartContent content;
        content.kind = ChartKind::ForcedSales;
        content.lastRound = 60;
        content.lastInteresting = 6;
        QCOMPARE(lastDayShown(content, 0), 10);
        QCOMPARE(lastDayShown(content, 10), 10); // stays while one walks about in it
        QCOMPARE(lastDayShown(content, 11), 20); // grows rather than lose the cursor
        QCOMPARE(lastDayShown(content, 60), 60);
        content.kind = ChartKind::Prices;
        QCOMPARE(lastDayShown(content, 0), 20);
        content.lastRound = 3;
        QCOMPARE(lastDayShown(content, 0), 3);
    }

    void labelsNeverCover_data()
    {
        QTest::addColumn<QList<double>>("anchors");
        QTest::newRow("apart") << QList<double>{10, 50, 90};
        QTest::newRow("together at the top") << QList<double>{1, 1, 1, 1};
        QTest::newRow("together at the bottom") << QList<double>{99, 99, 100, 100};
        QTest::newRow("more than there is room for") << QList<double>(12, 50);
        QTest::newRow("none") << QList<double>{};
    }
    void labelsNeverCover()
    {
        QFETCH(QList<double>, anchors);
        std::vector<double> places(anchors.begin(), anchors.end());
        pushApart(places, 13, 0, 100);
        const double gap = places.size() < 2 ? 0 : std::min(13.0, 100.0 / static_cast<double>(places.size() - 1));
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(places[i] >= -1e-9 && places[i] <= 100 + 1e-9);
            QVERIFY(i == 0 || places[i] - places[i - 1] >= gap - 1e-9);
        }
    }

    // ---- figures

    void everyChartHasFiniteRangesAndDays_data()
    {
        QTest::addColumn<int>("kind");
        for (int k = 0; k < chartKinds; ++k)
            QTest::newRow(qPrintable(chartKey(static_cast<ChartKind>(k)))) << k;
    }
    void everyChartHasFiniteRangesAndDays()
    {
        QFETCH(int, kind);
        const auto chart = static_cast<ChartKind>(kind);
        QCOMPARE(chartKindOf(chartKey(chart)).value(), chart);
        for (const RunPtr& run : {m_crisis, m_prime, goldenRun("twelve-dealers-collapse"), goldenRun("gilt-funds")}) {
            const auto content = chartContent(*run, chart, {});
            QVERIFY(std::isfinite(content->low) && std::isfinite(content->high) && content->low < content->high);
            QVERIFY(!content->lines.empty() || content->stacked());
            for (const ChartLine& line : content->lines) {
                QCOMPARE(static_cast<int>(line.values.size()), run->lastRound() + 1);
                QVERIFY(std::ranges::none_of(line.values, [](double v) { return std::isinf(v); }));
            }
            QVERIFY(chartSummary(*content, 1).startsWith(content->title));
        }
    }

    void figuresAreTheRuns()
    {
        // Day 1 of Dealer Prime: 114 bn sold for the leverage ratio alone (tests/golden).
        const auto sales = chartContent(*m_prime, ChartKind::ForcedSales, {});
        QCOMPARE(sales->parts.front().cause, SaleCause::Slr);
        QCOMPARE(sales->parts.front().values[1], 114.0);
        QCOMPARE(sales->parts[1].values[1], 0.0);
        const auto prices = chartContent(*m_crisis, ChartKind::Prices, {});
        QCOMPARE(prices->lines.size(), std::size_t{4});
        QCOMPARE(prices->lines[0].values[3], 100 * m_crisis->frame(3).price[0]);
        QCOMPARE(prices->lines[0].values[0], 100.0);
    }

    void summaryTellsTodayAndTheExtreme()
    {
        // Corporate bonds fall by the shock of 4 % and stay there (tests/golden/dealer-prime).
        QCOMPARE(chartSummary(*chartContent(*m_prime, ChartKind::Prices, {}), 1),
            QStringLiteral("Prices, start = 100: on day 1 US Treasuries 99.5, Corporate bonds 96.0. "
                           "Lowest of the run: Corporate bonds 96.0 on day 1."));
        QCOMPARE(chartSummary(*chartContent(*m_prime, ChartKind::ForcedSales, {}), 1),
            QStringLiteral("Forced sales by cause, bn a day: on day 1 Leverage 114."));
        QCOMPARE(chartSummary(*chartContent(*m_prime, ChartKind::ForcedSales, {}), 9),
            QStringLiteral("Forced sales by cause, bn a day: nothing on day 9."));
    }

    void selectedDealerIsStressed()
    {
        const auto& scenario = m_crisis->scenario();
        const auto content = chartContent(*m_crisis, ChartKind::LeverageRatio, dealerSelection(scenario, 6));
        QCOMPARE(content->lines.front().name, QString::fromStdString(scenario.dealers.name[6]));
        QCOMPARE(content->named(), std::size_t{1});
        QVERIFY(content->hasBand());
        QCOMPARE(content->lines.size(), std::size_t{12});
        QCOMPARE(content->limits.size(), std::size_t{1});
        QCOMPARE(content->limits.front().value, 5.0);
    }

    // Dealers that recovered: no line of the picture ends above it.
    void noRatioLeavesThePicture()
    {
        for (const RunPtr& run : {m_crisis, m_prime}) {
            const auto content = chartContent(*run, ChartKind::LeverageRatio, {});
            double most = 0;
            for (const ChartLine& line : content->lines)
                for (const double value : line.values)
                    most = std::isfinite(value) ? std::max(most, value) : most;
            QVERIFY2(content->high >= most && content->high < 2 * most,
                qPrintable(QStringLiteral("%1 for %2").arg(content->high).arg(most)));
        }
    }

    void textsUseDots()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const auto content = chartContent(*m_crisis, ChartKind::Prices, {});
        const QStringList lines = chartAsText(*content, QLatin1Char(',')).split(QLatin1Char('\n'));
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(lines.size(), m_crisis->lastRound() + 3); // head, days, the end of the last line
        QCOMPARE(lines[1], QStringLiteral("0,100,100,100,100"));
        const QStringList cells = lines[4].split(QLatin1Char(','));
        QCOMPARE(cells.size(), 5);
        QCOMPARE(cells[1].toDouble(), 100 * m_crisis->frame(3).price[0]);
    }

    // ---- the panel

    void clickMovesTheDay()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        ChartView* prices = panel.panes()[0]->chart();
        Asked<GoTo> asked(panel);
        for (const int day : {0, 1, 4, 7}) {
            asked.clear();
            click(prices, prices->axes().xOf(day));
            QCOMPARE(asked.count(), 1);
            QCOMPARE(asked.at(0).round, day);
        }
        // Between two days the figure of the last close stands, not of the one to come.
        asked.clear();
        click(prices, prices->axes().xOf(3.7));
        QCOMPARE(asked.at(0).round, 3);
        // Outside the plot nothing is asked.
        asked.clear();
        QTest::mouseClick(prices, Qt::LeftButton, {}, QPoint(prices->width() - 8, prices->height() / 2));
        QCOMPARE(asked.count(), 0);
    }

    void dragScrubs()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        ChartView* prices = panel.panes()[0]->chart();
        Asked<GoTo> asked(panel);
        const auto at = [&](double day) { return QPoint(qRound(prices->axes().xOf(day)) + 1, prices->height() / 2); };
        QTest::mousePress(prices, Qt::LeftButton, {}, at(1));
        QMouseEvent move(QEvent::MouseMove, at(5), prices->mapToGlobal(at(5)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(prices, &move);
        QTest::mouseRelease(prices, Qt::LeftButton, {}, at(5));
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(0).round, 1);
        QCOMPARE(asked.at(1).round, 5);
    }

    void keysMoveTheDay()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        ChartView* prices = panel.panes()[0]->chart();
        prices->setFocus();
        whenAsked<GoTo>(panel, [&](const GoTo& to) { m_showing->moment({to.round, 1, false}); });
        Asked<GoTo> asked(panel);
        QTest::keyClick(prices, Qt::Key_Right);
        QTest::keyClick(prices, Qt::Key_Right);
        QTest::keyClick(prices, Qt::Key_Left);
        QTest::keyClick(prices, Qt::Key_End);
        QTest::keyClick(prices, Qt::Key_Right);
        QTest::keyClick(prices, Qt::Key_Home);
        QList<int> days;
        for (int i = 0; i < asked.count(); ++i)
            days << asked.at(i).round;
        const int last = m_crisis->lastRound();
        QCOMPARE(days, (QList<int>{4, 5, 4, last, last, 0}));
    }

    void hoverIsShownOnEveryChart()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        ChartView* prices = panel.panes()[0]->chart();
        const QImage before = panel.panes()[1]->grab().toImage();
        QTest::mouseMove(prices, QPoint(qRound(prices->axes().xOf(2)) + 1, prices->height() / 2));
        for (ChartPane* pane : panel.panes())
            QCOMPARE(pane->chart()->hoverRound().value_or(-1), 2);
        QVERIFY(panel.panes()[1]->grab().toImage() != before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(prices, &leave);
        QVERIFY(!panel.panes()[1]->chart()->hoverRound());
        QVERIFY(panel.panes()[1]->grab().toImage() == before);
    }

    void tableTakesTheChartsPlace()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        ChartPane* pane = panel.panes()[0];
        pane->chart()->setFocus();
        QTest::keyClick(pane->chart(), Qt::Key_T);
        QVERIFY(pane->table()->isVisible() && !pane->chart()->isVisible());
        QVERIFY(pane->table()->hasFocus());
        QCOMPARE(pane->table()->model()->rowCount(), m_crisis->lastRound() + 1);
        QCOMPARE(pane->table()->currentIndex().row(), 3);
        QTest::keyClick(pane->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            chartAsText(*chartContent(*m_crisis, ChartKind::Prices, {}), QLatin1Char('\t')));
        QTest::keyClick(pane->table(), Qt::Key_T);
        QVERIFY(!pane->table()->isVisible() && pane->chart()->isVisible());
        QVERIFY(pane->chart()->hasFocus());
    }

    void tableModelKeepsItsPromises()
    {
        ChartTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setContent(chartContent(*m_crisis, ChartKind::LoopGain, {}));
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.data(model.index(0, 1), Qt::DisplayRole).toString(), QStringLiteral("\u2013"));
        model.setContent(chartContent(*m_prime, ChartKind::ForcedSales, {}));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Leverage"));
        model.setContent(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void choiceIsMadeInTheTitleAndRemembered()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        auto* title = panel.panes()[1]->findChild<QToolButton*>(QStringLiteral("chartTitle"));
        for (QAction* action : title->menu()->actions())
            if (action->text() == chartTitle(ChartKind::HalfSpread))
                action->trigger();
        QCOMPARE(
            panel.memory().toStringList(), (QStringList{QStringLiteral("halfSpread"), QStringLiteral("forcedSales")}));
        QCOMPARE(title->text(), chartTitle(ChartKind::HalfSpread));
        ChartPanel other;
        other.remember(panel.memory());
        QCOMPARE(other.memory().toStringList(), panel.memory().toStringList());
        other.remember(QStringList{QStringLiteral("prices"), QStringLiteral("no such chart")});
        QCOMPARE(other.memory().toStringList(), panel.memory().toStringList());
    }

    void thirdChartGoesFirst_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("count");
        QTest::newRow("1920") << QSize(1204, 236) << 1.0 << 3;
        QTest::newRow("1280") << QSize(720, 158) << 1.0 << 2;
        QTest::newRow("large type") << QSize(720, 236) << 1.5 << 2;
        QTest::newRow("tab of the centre") << QSize(640, 300) << 1.5 << 1;
    }
    void thirdChartGoesFirst()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(int, count);
        ChartPanel panel;
        panel.setTheme(Theme(ThemeKind::Light, scale));
        panel.resize(size);
        Showing(panel).run(m_crisis);
        panel.show();
        QCOMPARE(panel.shownCharts(), count);
        for (const ChartPane* pane : panel.panes())
            if (pane->isVisible()) {
                const ChartAxes& axes = pane->chart()->axes();
                QVERIFY(panel.rect().contains(pane->geometry()));
                QVERIFY(axes.plot.width() > 80 && axes.plot.height() > 60);
                QVERIFY(axes.plot.right() < pane->width());
            }
    }

    void givesItsFiguresToBeSaved()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        QCOMPARE(QString::fromUtf8(panel.panes()[0]->figures()),
            chartAsText(*chartContent(*m_crisis, ChartKind::Prices, {}), QLatin1Char(',')));
    }

    void enlargedChartFollows()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        for (QAction* action :
            panel.panes()[2]->findChild<QToolButton*>(QStringLiteral("chartMore"))->menu()->actions())
            if (action->text() == QLatin1String("Enlarge"))
                action->trigger();
        auto* window = panel.findChild<ChartPane*>(QStringLiteral("enlargedChart"));
        QVERIFY(window && window->isWindow() && window->isVisible());
        QCOMPARE(window->kind(), ChartKind::ForcedSales);
        const QString before = window->spokenText();
        m_showing->moment({4, 1, false});
        QVERIFY(window->spokenText() != before);
        Asked<GoTo> asked(panel);
        click(window->chart(), window->chart()->axes().xOf(2));
        QCOMPARE(asked.count(), 1);
        window->close();
        m_showing->moment({5, 1, false}); // a closed window is no longer told
    }

    void withoutARunItSaysSo()
    {
        ChartPanel panel;
        open(panel, nullptr);
        QVERIFY(panel.panes()[0]->spokenText().contains(QStringLiteral("no run")));
        QTest::keyClick(panel.panes()[0]->chart(), Qt::Key_Right);
        QTest::mouseMove(panel.panes()[0]->chart(), QPoint(60, 60));
        panel.grab();
    }

    void figuresChangeWhenThePriceForms()
    {
        ChartPanel panel;
        open(panel, m_crisis);
        m_showing->moment({3, 0.6, true});
        const QString yesterday = panel.spokenText();
        QVERIFY(yesterday.contains(QStringLiteral("day 2")));
        m_showing->moment({3, 0.95, true});
        QVERIFY(panel.spokenText().contains(QStringLiteral("day 3")));
    }

private:
    void open(ChartPanel& panel, const RunPtr& run)
    {
        panel.setTheme(Theme(ThemeKind::Light));
        panel.resize(1204, 236);
        m_showing.emplace(panel);
        m_showing->run(run);
        m_showing->moment({3, 1, false});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }
    static void click(ChartView* chart, double x)
    {
        QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(qRound(x) + 1, qRound(chart->axes().plot.center().y())));
    }

    RunPtr m_crisis, m_prime;
    std::optional<Showing> m_showing; ///< of the panel opened last
};

QTEST_MAIN(ChartsTest)
#include "test_charts.moc"
