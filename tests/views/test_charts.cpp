// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on golden runs: one time cursor for all, hover, table, copies, files. Real mouse and keys.
#include "tests/programs/test_program.h"
#include "tests/views/chart_test.h"
#include "tests/views/showing.h"
#include "views/charts/chart_panel.h"
#include "views/charts/chart_table.h"
#include "views/charts/chart_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

using namespace waterhammer;

class ChartsTest : public ChartTest {
    Q_OBJECT
private Q_SLOTS:
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
        QCOMPARE(model.columnCount(), 4); // and the line at 1
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

    /// Design, lenders with names: repo by lender takes the place of the ratio, but not of what somebody has chosen.
    void lendersWithNamesHaveTheMiddleChart()
    {
        ChartPanel panel;
        open(panel, goldenRun("two-lenders"));
        const ChartPane& middle = *panel.panes()[1];
        QCOMPARE(middle.kind(), ChartKind::RepoByLender);
        QCOMPARE(panel.memory().toStringList()[0], chartKey(ChartKind::LeverageRatio)); // it is of this scenario
        m_showing->run(m_crisis);
        QCOMPARE(middle.kind(), ChartKind::LeverageRatio);
        for (QAction* action : middle.findChild<QToolButton*>(QStringLiteral("chartTitle"))->menu()->actions())
            if (action->text() == chartTitle(ChartKind::Depth))
                action->trigger();
        m_showing->run(goldenRun("two-lenders"));
        QCOMPARE(middle.kind(), ChartKind::Depth);
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

    void escapeClosesTheEnlargedChart()
    {
        for (const bool asTable : {false, true}) {
            ChartPanel panel;
            open(panel, m_crisis);
            for (QAction* action :
                panel.panes()[2]->findChild<QToolButton*>(QStringLiteral("chartMore"))->menu()->actions())
                if (action->text() == QLatin1String("Enlarge"))
                    action->trigger();
            const QPointer<ChartPane> window = panel.findChild<ChartPane*>(QStringLiteral("enlargedChart"));
            QVERIFY(window);
            window->setTableShown(asTable);
            QTest::keyClick(asTable ? static_cast<QWidget*>(window->table()) : window->chart(), Qt::Key_Escape);
            QTRY_VERIFY(!window);
        }
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

    std::optional<Showing> m_showing; ///< of the panel opened last
};

TEST_WITH_WINDOWS(ChartsTest)
#include "test_charts.moc"
