// SPDX-License-Identifier: GPL-3.0-or-later
// What charts show, on golden runs: figures, scales, labels, texts.
#include "tests/programs/test_program.h"
#include "tests/views/chart_test.h"
#include "views/charts/chart_axes.h"
#include "views/charts/chart_legend.h"
#include "views/charts/chart_signs.h"
#include "views/numbers.h"

#include <limits>

using namespace waterhammer;

class ChartContentTest : public ChartTest {
    Q_OBJECT
private Q_SLOTS:
    // ---- legends

    /// As many lines as there is room for: what never sells gives way first, then runs are counted.
    void legendsGiveWay()
    {
        ChartContent content;
        content.parts = {{SaleCause::Slr, QStringLiteral("Leverage"), {0, 5}},
            {SaleCause::Var, QStringLiteral("VaR"), {0, 0}}, {SaleCause::Funding, QStringLiteral("Funding"), {7, 0}}};
        for (const char* name : {"one", "two", "three", "four", "five"})
            content.ghosts.push_back({QLatin1String(name), 1, {}, {}, 0});
        const auto texts = [&](std::size_t most) {
            QStringList all;
            for (const LegendRow& row : legendRows(content, 1, most))
                all << row.text;
            return all.join(QLatin1Char('|'));
        };
        QCOMPARE(texts(8), QStringLiteral("Leverage 5.0|VaR|Funding|one|two|three|four|five"));
        QCOMPARE(texts(7), QStringLiteral("Leverage 5.0|Funding|one|two|three|four|five"));
        QCOMPARE(texts(5), QStringLiteral("Leverage 5.0|Funding|one|two|3 more"));
        QCOMPARE(texts(3), QStringLiteral("Leverage 5.0|Funding|5 more"));
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

    void figuresAtEndsGoAsFarAsTheAxis_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("within") << 4.24 << QStringLiteral("4.2");
        QTest::newRow("at the edge") << -20.0 << QStringLiteral("−20.0");
        QTest::newRow("far below") << -8564489.8 << QStringLiteral("< −20.0");
        QTest::newRow("above") << 41.0 << QStringLiteral("> 20.0");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity()
                                  << Numbers().fixed(std::numeric_limits<double>::infinity(), 1);
    }
    void figuresAtEndsGoAsFarAsTheAxis()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        text.replace(QLatin1Char('.'), QLocale().decimalPoint());
        QCOMPARE(endFigure(value, {-20, 20, 10}, 1), text);
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
        for (int k = 0; k < chartKinds(); ++k)
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
            QStringLiteral("Sales by cause, bn a day: on day 1 Leverage 114."));
        QCOMPARE(chartSummary(*chartContent(*m_prime, ChartKind::ForcedSales, {}), 9),
            QStringLiteral("Sales by cause, bn a day: nothing on day 9."));
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
        QCOMPARE(lines[1], QStringLiteral("0,100,100,100,100,100,100,100,100,0,0,0,0"));
        const QStringList cells = lines[4].split(QLatin1Char(','));
        QCOMPARE(cells.size(), 13); // prices, marks, days without a quote
        QCOMPARE(cells[1].toDouble(), 100 * m_crisis->frame(3).price[0]);
    }

    /// Who finances whom is a whole: its scale reaches to what all have lent, not to the largest alone.
    void lendersAreStacked()
    {
        const auto content = chartContent(*goldenRun("money-fund-pulls-first"), ChartKind::RepoByLender, {});
        QVERIFY(content->whole() && !content->stacked());
        double most = 0;
        for (std::size_t t = 0; t <= static_cast<std::size_t>(content->lastRound); ++t) {
            double all = 0;
            for (const ChartLine& line : content->lines)
                all += line.values[t];
            most = std::max(most, all);
        }
        QCOMPARE(content->high, most);
        QCOMPARE(content->low, 0.0);
        const Theme theme(ThemeKind::Light);
        for (std::size_t i = 1; i < content->lines.size(); ++i)
            QVERIFY(content->lines[i].colour(theme).lightness() > content->lines[i - 1].colour(theme).lightness());
    }

    /// Prices know what books are marked to, and how long nobody has quoted, where that is seen.
    void pricesHaveTheirMarks()
    {
        const auto run = goldenRun("suspicion");
        const auto content = chartContent(*run, ChartKind::Prices, {});
        QCOMPARE(content->said.strips.size(), std::size_t(3));
        for (const Chart::Strip& strip : content->said.strips)
            QVERIFY(strip.cells == Chart::Cells::DaysWithoutQuote);
        for (std::size_t t = 0; t <= static_cast<std::size_t>(run->lastRound()); ++t) {
            const Frame& frame = run->frame(static_cast<int>(t));
            for (std::size_t rank = 0; rank < 3; ++rank) {
                const std::size_t a = run->scenario().assets.byLiquidity[rank];
                QCOMPARE(content->said.lines[rank].marks[t], 100 * frame.mark[a]);
                QVERIFY(content->low <= 100 * frame.mark[a]);
                QCOMPARE(content->said.strips[rank].values[t], static_cast<int>(frame.daysWithoutQuote[a]));
            }
        }
        const auto calm = chartContent(*goldenRun("var-desk"), ChartKind::Prices, {});
        QVERIFY(calm->said.strips.empty());
        for (const Chart::Line& line : calm->said.lines)
            QVERIFY(line.marks.empty());
        QVERIFY(calm->title != content->title);
    }

    /// Below the sales: who is below its limit and who sells before it is, those alike in one row.
    void sellersHaveTheirRows()
    {
        const auto run = goldenRun("selling-first");
        const auto content = chartContent(*run, ChartKind::ForcedSales, {});
        QCOMPARE(content->said.strips.size(), std::size_t(4));
        for (const Chart::Strip& strip : content->said.strips)
            QVERIFY(strip.cells == Chart::Cells::Sellers);
        QCOMPARE(content->said.strips[0].name, std::string("A1 +2"));
        bool fears = false;
        for (std::size_t t = 1; t <= static_cast<std::size_t>(run->lastRound()); ++t)
            for (std::size_t i = 0; i < run->scenario().dealers.name.size(); ++i) {
                const auto& row = content->said.strips[i / 3].values;
                const auto& open = *run->frame(static_cast<int>(t)).open;
                QCOMPARE(row[t] == Chart::BelowLimit, open.breach[i] != 0);
                QCOMPARE(row[t] == Chart::BeforeItIs, open.breach[i] == 0 && open.fear[i] != 0);
                fears = fears || row[t] == Chart::BeforeItIs;
            }
        QVERIFY(fears);
        QVERIFY(chartContent(*goldenRun("two-banks"), ChartKind::ForcedSales, {})->said.strips.empty());
    }

    /// The purse of 60 is empty on day 3; purchases lift government bonds from day 6 to 10. Copies have it all.
    void pricesTellWhoBuysAndWhatIsLeftToSpend()
    {
        const auto run = goldenRun("purse");
        const auto content = chartContent(*run, ChartKind::Prices, {});
        const Chart& chart = content->said;
        QCOMPARE(chart.smallBars.size(), std::size_t(3));
        QVERIFY(chart.smallBars[0].piece == Chart::Piece::ValueInvestors);
        QVERIFY(chart.smallBars[1].piece == Chart::Piece::Official);
        QVERIFY(chart.smallBars[2].piece == Chart::Piece::Lift);
        QCOMPARE(chart.strips.size(), std::size_t(1));
        QVERIFY(chart.strips[0].cells == Chart::Cells::Purse);
        QCOMPARE(chart.strips[0].amounts[0], 60.0);
        QCOMPARE(QString::fromStdString(chart.cellWords[0].words[0]), QStringLiteral("left of 60 bn"));
        for (int t = 1; t <= run->lastRound(); ++t) {
            const auto at = static_cast<std::size_t>(t);
            const Opening& open = *run->frame(t).open;
            QCOMPARE(chart.smallBars[0].values[at], open.valueSpent[0] + open.valueSpent[1]);
            QCOMPARE(chart.smallBars[1].values[at], open.official[0] + open.official[1]);
            QCOMPARE(chart.smallBars[2].values[at], open.lift[0] + open.lift[1]);
            QCOMPARE(chart.strips[0].amounts[at], run->frame(t).valueCapital.value());
            QCOMPARE(chart.strips[0].values[at] == 0, t >= 3);
            QCOMPARE(chart.lines[0].bought[at],
                t <= 3                ? int(Chart::LeansIn)
                    : t > 5 && t < 11 ? int(Chart::Lifts)
                                      : int(Chart::NoPurchase));
            QCOMPARE(chart.lines[1].bought[at], int(Chart::NoPurchase));
        }
        const QString copied = chartAsText(*content, QLatin1Char(','));
        QVERIFY2(copied.startsWith(QStringLiteral("day,Government bonds,Corporate bonds,value investors,\"bought, "
                                                  "forced\",bought from all,purse\n")),
            qPrintable(copied));
        const auto crisis = chartContent(*m_crisis, ChartKind::Prices, {}); // no bound, and purchases of what is sold
        QVERIFY(crisis->said.smallBars.empty());
        for (const Chart::Line& line : crisis->said.lines)
            QVERIFY(line.bought.empty());
    }

    /// Day 6: of 484 that came back 95 had been called by name.
    void lendersTellWhatCameBack()
    {
        const auto run = goldenRun("money-fund-pulls-first");
        const auto content = chartContent(*run, ChartKind::RepoByLender, {});
        const auto& bars = content->said.smallBars;
        QCOMPARE(bars.size(), std::size_t(2));
        QCOMPARE(std::lround(bars[0].values[6]), 95L);
        QCOMPARE(std::lround(bars[0].values[6] + bars[1].values[6]), 484L);
        for (std::size_t t = 1; t <= static_cast<std::size_t>(run->lastRound()); ++t) {
            const Frame& frame = run->frame(static_cast<int>(t));
            QVERIFY(bars[0].values[t] >= 0 && bars[1].values[t] >= -1e-9);
            double called = 0;
            for (const double bn : frame.open->called)
                called += bn;
            for (const double bn : frame.open->fundCalled)
                called += bn;
            QVERIFY(bars[0].values[t] <= called + 1e-9); // a borrower that has nothing pays nothing
        }
        QVERIFY(chartContent(*m_crisis, ChartKind::RepoByLender, {})->said.smallBars.empty());
    }

    /// Beside the sales stands what they would be without fear: the same scenario with an anticipation of 0.
    void salesStandBesideThoseWithoutFear()
    {
        const auto run = goldenRun("selling-first");
        const auto content = chartContent(*run, ChartKind::ForcedSales, {});
        QVERIFY(content->said.without);
        ScenarioDraft calm = *run->draft;
        QVERIFY(calm.market.anticipation > 0);
        calm.market.anticipation = 0;
        const Trajectory without = simulate(*validate(calm));
        double most = 0;
        for (std::size_t t = 1; t < content->said.without->values.size(); ++t) {
            const double sold = t < without.frames.size() ? without.frames[t]->open->cause.total() : 0;
            QCOMPARE(content->said.without->values[t], sold);
            most = std::max(most, sold);
        }
        QVERIFY(most > 0 && content->high >= most);
        QVERIFY(chartSummary(*content, 3).contains(QStringLiteral("without fear 65")));
        QVERIFY(!chartContent(*m_crisis, ChartKind::ForcedSales, {})->said.without);
        QVERIFY(!runUntil(run, 1)->withoutFear.empty() || run->frame(1).open->cause[SaleCause::Fear] == 0);
        QCOMPARE(runUntil(run, 2)->withoutFear.size(), std::size_t(3));
    }
};

TEST_WITH_WINDOWS(ChartContentTest)
#include "test_chart_content.moc"
