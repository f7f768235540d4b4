// SPDX-License-Identifier: GPL-3.0-or-later
// What became of what was sold, below the table of trades: figures of the day, and what gives way in little room.
#include "golden_run.h"
#include "tests/programs/test_program.h"
#include "tests/views/showing.h"
#include "views/gauges/trade_bars.h"
#include "views/gauges/trades_panel.h"
#include "views/style.h"

#include <QComboBox>
#include <QTreeView>

using namespace waterhammer;

class TradeBarsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        loadFonts();
        applyStyle(*qApp, Theme(ThemeKind::Light));
    }

    /// Day 2: of 40.0 of Treasuries dealers take 20.0 and refuse the rest; nobody bids for the others.
    void sayWhatBecameOfEachAsset()
    {
        const auto run = goldenRun("suspicion");
        TradeBars bars;
        bars.setTrades(run, 2, tradeTable(run->scenario(), run->frame(2)));
        QCOMPARE(bars.spokenText(),
            QStringLiteral("US Treasuries 40: taken 20, refused 20; "
                           "Investment-grade bonds 49: refused 24, no buyer, trapped too 24; "
                           "High-yield bonds 23: refused 12, no buyer, trapped too 12"));
        bars.setTrades(run, 0, {});
        QVERIFY(bars.spokenText().isEmpty());
        bars.setRoom(1000);
        QVERIFY(bars.isHidden());
    }

    /// What is sold is taken, bought officially, refused, trapped, or goes to end investors, in any run.
    void assetsAddUp_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"suspicion", "everything", "twelve-dealers-crisis", "order-functioning", "purse"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void assetsAddUp()
    {
        QFETCH(QString, name);
        const auto run = goldenRun(name.toStdString());
        for (int day = 1; day <= run->lastRound(); ++day) {
            const Frame& frame = run->frame(day);
            double sold = 0, all = 0;
            for (const TradedAsset& traded : tradedAssets(tradeTable(run->scenario(), frame, 3))) {
                const TradeLine& line = traded.line;
                double parts = line.others + line.official + line.investors;
                for (const double bn : line.dealers)
                    parts += bn;
                QVERIFY(std::abs(parts - line.sold) < 1e-9);
                QVERIFY(std::abs(line.sold - frame.open->sold[traded.asset]) < 1e-9);
                sold += line.sold;
            }
            for (const double bn : frame.open->sold)
                all += bn;
            QVERIFY(std::abs(sold - all) < 1e-9);
        }
    }

    /// The table keeps its rows: bars come first, then the days, then the words.
    void giveWayToTheTable()
    {
        TradesPanel panel;
        Showing showing(panel);
        panel.setTheme(Theme(ThemeKind::Light));
        panel.resize(396, 480);
        panel.show();
        showing.run(goldenRun("suspicion"));
        showing.moment({2, 1, false});
        const auto* bars = panel.findChild<TradeBars*>();
        int before = 3;
        for (const int height : {480, 300, 260, 150}) {
            panel.resize(396, height);
            QCoreApplication::processEvents();
            QVERIFY(bars->shownParts() <= before);
            before = bars->shownParts();
            const QTreeView* table = panel.table();
            if (bars->isVisible()) {
                QVERIFY(table->viewport()->height() >= 4 * table->visualRect(table->model()->index(0, 0)).height());
                QVERIFY(bars->height() >= bars->sizeHint().height());
            }
            if (height == 480)
                QCOMPARE(before, 3);
        }
        QVERIFY(bars->isHidden());
    }

    /// Of the sellers in the table above them, whole, with every name to be read.
    void areOfTheSellersChosen()
    {
        TradesPanel panel;
        Showing showing(panel);
        panel.setTheme(Theme(ThemeKind::Light));
        panel.resize(396, 480);
        panel.show();
        const auto run = goldenRun("four-waves");
        showing.run(run);
        showing.moment({2, 1, false});
        const auto* bars = panel.findChild<TradeBars*>();
        auto* wave = panel.findChild<QComboBox*>(QStringLiteral("tradesWave"));
        const QString all = bars->spokenText();
        QVERIFY(!all.isEmpty());
        int none = 0, some = 0;
        for (int choice = 1; choice < wave->count(); ++choice) {
            QTest::keyClick(wave, Qt::Key_Down);
            QCOMPARE(wave->currentIndex(), choice);
            QCoreApplication::processEvents();
            const bool any = panel.table()->model()->rowCount() > 0;
            QCOMPARE(bars->spokenText().isEmpty(), !any);
            QVERIFY(!any || bars->spokenText() != all || panel.table()->model()->rowCount() > 2);
            (any ? some : none) += 1;
        }
        QVERIFY(none > 0 && some > 0);
        for (const int height : {480, 220, 200, 180, 160}) { // cut at no height
            wave->setFocus();
            QTest::keyClick(wave, Qt::Key_Home);
            panel.resize(396, height);
            QCoreApplication::processEvents();
            QVERIFY2(
                !bars->isVisible() || panel.rect().contains(bars->geometry()), qPrintable(QString::number(height)));
            QVERIFY(!bars->isVisible() || bars->height() >= bars->sizeHint().height());
        }
    }
};

TEST_WITH_WINDOWS(TradeBarsTest)
#include "test_trade_bars.moc"
