// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of lenders and of who sold to whom, under real keys and clicks: figures that add up, rows that open, what
// is copied, and what is asked.
#include "golden_run.h"
#include "tests/programs/test_program.h"
#include "tests/views/showing.h"
#include "views/gauges/figure_model.h"
#include "views/gauges/lenders_panel.h"
#include "views/gauges/marks_panel.h"
#include "views/gauges/trades_panel.h"
#include "views/style.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>

#include <cmath>

using namespace waterhammer;

namespace {

Moment closeOf(int round) { return {round, 1, false}; }

/// A panel on a day of a run, in sight.
template <class P> struct OnDay {
    P panel;
    Showing showing{panel};

    OnDay(const RunPtr& run, int round)
    {
        panel.resize(396, 260);
        panel.setTheme(Theme(ThemeKind::Light));
        panel.show();
        showing.run(run);
        showing.moment(closeOf(round));
        panel.table()->setFocus();
    }

    QAbstractItemModel& model() { return *panel.table()->model(); }
    QModelIndex at(int row, int column = 0) { return model().index(row, column); }
    QStringList texts(const QModelIndex& row)
    {
        QStringList cells;
        for (int column = 0; column < model().columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        return cells;
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names << at(row).data().toString();
        return names;
    }
    double figure(const QModelIndex& row, int column)
    {
        return row.siblingAtColumn(column).data(FigureModel::SortRole).toDouble();
    }
    QStringList headings()
    {
        QStringList heads;
        for (int column = 0; column < model().columnCount(); ++column)
            heads << model().headerData(column, Qt::Horizontal).toString();
        return heads;
    }
    void clickHeading(int column)
    {
        QHeaderView* heads = panel.table()->header();
        const int x = heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2;
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(x, heads->height() / 2));
    }
    void clickRow(const QModelIndex& row)
    {
        QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {}, panel.table()->visualRect(row).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(panel.table(), key, with); }
};

QString text(const char* utf8) { return QString::fromUtf8(utf8); }
QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts << text(one);
    return texts;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

} // namespace

class FigurePanelsTest : public QObject {
    Q_OBJECT

    RunPtr m_lenders, m_suspicion, m_crisis, m_waves;

    /// Amounts are whole and in sight at every width and size of text; buyers share a column before anything is cut,
    /// and names that are have their tool tip.
    template <class P> void checkWidths(const RunPtr& run, int round)
    {
        for (const double text : {1.0, 1.5})
            for (const int width : {300, 340, 396}) {
                OnDay<P> on(run, round);
                on.panel.setTheme(Theme(ThemeKind::Light, text));
                on.panel.resize(static_cast<int>(width * text), 260);
                QTreeView* table = on.panel.table();
                QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
                for (int row = 0; row < on.model().rowCount(); ++row)
                    for (int column = 1; column < on.model().columnCount(); ++column) {
                        const QModelIndex cell = on.at(row, column);
                        const int wide = table->itemDelegate()->sizeHint({}, cell).width();
                        QVERIFY2(wide <= table->columnWidth(column), qPrintable(cell.data().toString()));
                        QVERIFY(!cell.siblingAtColumn(0).data(Qt::ToolTipRole).toString().isEmpty());
                    }
            }
    }
    /// Every word of a heading is whole, be it on a line of its own, where names still have room.
    template <class P> void checkHeadings(const RunPtr& run, int round)
    {
        for (const double text : {1.0, 1.5})
            for (const int width : {312, 396}) {
                OnDay<P> on(run, round);
                on.panel.setTheme(Theme(ThemeKind::Light, text));
                on.panel.resize(static_cast<int>(width * text), 260);
                const QHeaderView* heads = on.panel.table()->header();
                const QFontMetricsF metrics(heads->font());
                QCoreApplication::processEvents();
                for (int column = 0; column < on.model().columnCount(); ++column) {
                    const QString title = on.headings().at(column);
                    for (const QString& word : title.split(QLatin1Char(' ')))
                        QVERIFY2(metrics.horizontalAdvance(word) <= heads->sectionSize(column), qPrintable(title));
                    const QRectF box(0, 0, heads->sectionSize(column), 1000);
                    QVERIFY2(metrics.boundingRect(box, Qt::TextWordWrap, title).height() <= heads->height(),
                        qPrintable(title));
                }
            }
    }
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        QLocale::setDefault(QLocale::c());
        m_lenders = goldenRun("money-fund-pulls-first");
        m_suspicion = goldenRun("suspicion");
        m_crisis = goldenRun("twelve-dealers-crisis");
        m_waves = goldenRun("selling-first");
        QVERIFY(m_lenders && m_suspicion && m_crisis && m_waves);
    }

    void lendersHaveTheFiguresOfTheDay()
    {
        OnDay<LendersPanel> on(m_lenders, 6);
        const QAbstractItemModelTester tester(&on.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(on.texts(on.at(0)), list({"Money fund", "263.0", "94.7", "192.6", "70.4", "–"}));
        QCOMPARE(on.texts(on.at(1)), list({"Dealer D", "208.1", "tomorrow", "113.8", "94.3", "–"}));
        QCOMPARE(on.at(2).data().toString(), text("Outside"));
        QCOMPARE(on.texts(on.at(3)), list({"Together", "772.6", "94.7", "483.7", "289.0", "–"}));
        for (int column = 1; column < on.model().columnCount(); ++column)
            QVERIFY(near(on.figure(on.at(0), column) + on.figure(on.at(1), column) + on.figure(on.at(2), column),
                on.figure(on.at(3), column)));
    }

    void aLenderOpensToItsBorrowers()
    {
        OnDay<LendersPanel> on(m_lenders, 6);
        on.clickRow(on.at(0));
        on.key(Qt::Key_Right);
        QVERIFY(on.panel.table()->isExpanded(on.at(0)));
        QCOMPARE(on.model().rowCount(on.at(0)), 4);
        double lent = 0;
        for (int row = 0; row < 4; ++row)
            lent += on.figure(on.model().index(row, 0, on.at(0)), 1);
        QVERIFY(near(lent, on.figure(on.at(0), 1)));
        on.showing.moment(closeOf(7));
        QVERIFY2(on.panel.table()->isExpanded(on.at(0)), "it stays open on the next day");
    }

    /// ] to whom it lends, [ back to the lender.
    void keysGoBetweenLenderAndBorrower()
    {
        OnDay<LendersPanel> on(m_lenders, 6);
        on.clickRow(on.at(0));
        QTest::keyClicks(on.panel.table(), QStringLiteral("]"));
        QCOMPARE(on.panel.table()->currentIndex().parent(), on.at(0));
        QTest::keyClicks(on.panel.table(), QStringLiteral("]")); // a borrower lends nothing here
        QCOMPARE(on.panel.table()->currentIndex().parent(), on.at(0));
        QTest::keyClicks(on.panel.table(), QStringLiteral("["));
        QCOMPARE(on.panel.table()->currentIndex().siblingAtColumn(0), on.at(0));
    }

    /// As many buyers as have room, each by name: the others share a column where there is none.
    void buyersHaveColumnsWhereThereIsRoom()
    {
        OnDay<TradesPanel> on(goldenRun("twelve-dealers-absorbed"), 1);
        const QStringList narrow = on.headings();
        on.panel.resize(1500, 260);
        QCoreApplication::sendPostedEvents();
        const QStringList wide = on.headings();
        QVERIFY2(wide.size() > narrow.size(), qPrintable(wide.join(QLatin1Char(' '))));
        QVERIFY2(wide.filter(QStringLiteral("other")).isEmpty(), qPrintable(wide.join(QLatin1Char(' '))));
    }

    void amountsAreInSight()
    {
        checkWidths<LendersPanel>(m_lenders, 6);
        checkWidths<TradesPanel>(m_lenders, 6);
        checkWidths<TradesPanel>(m_suspicion, 2);
        checkWidths<TradesPanel>(m_crisis, 1);
        checkWidths<TradesPanel>(m_crisis, 5); // the authority buys
    }

    void wordsOfHeadingsAreWhole()
    {
        checkHeadings<LendersPanel>(m_lenders, 6);
        checkHeadings<TradesPanel>(m_lenders, 6);
        checkHeadings<TradesPanel>(m_suspicion, 2);
        checkHeadings<TradesPanel>(m_crisis, 5);
        checkHeadings<MarksPanel>(m_suspicion, 3);
    }

    /// What the marks cost, as of the run: asset by asset, whose it is, and why.
    void marksHaveTheFiguresOfTheDay()
    {
        OnDay<MarksPanel> on(m_suspicion, 3);
        const QAbstractItemModelTester tester(&on.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(on.texts(on.at(0)).mid(1), list({"3.5 bp", "15 bp", "−0.2 %", "0.8"}));
        QCOMPARE(on.texts(on.at(1)).mid(1), list({"200 bp", "152 bp", "−3.3 %", "6.3"}));
        QCOMPARE(on.texts(on.at(2)).mid(1), list({"400 bp", "226 bp", "−5.9 %", "6.9"}));
        QCOMPARE(on.texts(on.at(3)), list({"Together", "", "", "", "14.1"}));
        double whole = 0;
        for (int row = 0; row < 3; ++row) {
            double parts = 0;
            for (int dealer = 0; dealer < on.model().rowCount(on.at(row)); ++dealer)
                parts += on.figure(on.model().index(dealer, 0, on.at(row)), 4);
            QVERIFY(near(parts, on.figure(on.at(row), 4)));
            whole += parts;
        }
        QVERIFY(near(whole, on.figure(on.at(3), 4)));
        auto* why = on.panel.findChild<QLabel*>(QStringLiteral("marksWhy"));
        QVERIFY2(why->isVisible() && why->text().startsWith(QStringLiteral("3.8")), qPrintable(why->text()));
        on.showing.moment(closeOf(0));
        QVERIFY(!why->isVisible());
        QVERIFY(on.panel.isEnabled());
        on.showing.run(goldenRun("dealer-prime"));
        QVERIFY2(!on.panel.isEnabled(), "its tab is not there");
    }

    void keysAskForBooksAndReasons()
    {
        OnDay<LendersPanel> on(m_lenders, 6);
        Asked<Select> selected(on.panel);
        Asked<OpenEditor> opened(on.panel);
        Asked<AskWhy> why(on.panel);
        on.clickRow(on.at(1));
        QCOMPARE(selected.count(), 1);
        QVERIFY(selected.last().what.kind == Selection::Kind::Dealer);
        on.key(Qt::Key_Space);
        QCOMPARE(why.count(), 1);
        on.key(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened.last().place.section == EditorSection::Dealers);
        on.clickRow(on.at(3)); // what all come to is nobody's
        on.key(Qt::Key_Space);
        QCOMPARE(why.count(), 1);
    }

    void sortingKeepsTheSumLast()
    {
        OnDay<LendersPanel> on(m_lenders, 6);
        on.clickHeading(1);
        const QStringList up = on.names();
        QCOMPARE(up, list({"Dealer D", "Money fund", "Outside", "Together"}));
        on.clickHeading(1);
        QCOMPARE(on.names(), list({"Outside", "Money fund", "Dealer D", "Together"}));
        on.clickHeading(1);
        QCOMPARE(on.names(), list({"Money fund", "Dealer D", "Outside", "Together"}));
    }

    void copiesAllOrWhatIsSelected()
    {
        OnDay<LendersPanel> on(m_lenders, 6);
        on.key(Qt::Key_C, Qt::ControlModifier);
        const QStringList all = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(all.size(), 5);
        QCOMPARE(all[0], text("Lender\tlent\tcalled\tback\tleft\twritten off"));
        QCOMPARE(all[1].split(u'\t')[1].toDouble(), on.figure(on.at(0), 1)); // to the last digit
        on.clickRow(on.at(1));
        on.key(Qt::Key_C, Qt::ControlModifier);
        const QStringList one = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(one.size(), 2);
        QVERIFY(one[1].startsWith(text("Dealer D\t")));
        QCOMPARE(one[1].split(u'\t')[2].toDouble(), 0.); // a figure, whatever word is shown
    }

    void withoutNamesThereIsNoTable()
    {
        OnDay<LendersPanel> on(m_crisis, 1);
        QVERIFY(!on.panel.isEnabled());
        on.showing.run(m_lenders);
        QVERIFY(on.panel.isEnabled());
    }

    /// One seller: a row an asset. Dealers took 20 of its 111.9, refused 55.9; 91.9 stay with it.
    void tradesOfOneSellerByAsset()
    {
        OnDay<TradesPanel> on(m_suspicion, 2);
        const QAbstractItemModelTester tester(&on.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList heads = on.headings();
        QCOMPARE(heads.first(), text("Seller"));
        QCOMPARE(heads.mid(1), list({"sells", "A", "B", "C", "D", "E", "refused", "trapped"}));
        QCOMPARE(on.model().rowCount(), 4);
        const QModelIndex together = on.at(3);
        const int columns = on.model().columnCount();
        QCOMPARE(together.siblingAtColumn(1).data().toString(), text("111.9"));
        QCOMPARE(together.siblingAtColumn(columns - 2).data().toString(), text("55.9"));
        QCOMPARE(together.siblingAtColumn(columns - 1).data().toString(), text("91.9"));
        for (int row = 0; row < 4; ++row) {
            double taken = 0;
            for (int column = 2; column < columns - 2; ++column) // buyers; what is trapped end investors had to take
                taken += on.figure(on.at(row), column);
            QVERIFY(near(taken + on.figure(on.at(row), columns - 1), on.figure(on.at(row), 1)));
        }
    }

    void tradesOfSeveralSellersAndOfNobody()
    {
        OnDay<TradesPanel> on(m_crisis, 3);
        QVERIFY(on.model().rowCount() > 3);
        QVERIFY(!on.headings().contains(text("refused"))); // nobody suspects
        on.clickRow(on.at(0));
        on.key(Qt::Key_Right);
        QVERIFY(on.model().rowCount(on.at(0)) > 0);
        double sold = 0, ofAssets = 0;
        for (int row = 0; row + 1 < on.model().rowCount(); ++row)
            sold += on.figure(on.at(row), 2);
        QVERIFY(near(sold, on.figure(on.at(on.model().rowCount() - 1), 2)));
        for (int row = 0; row < on.model().rowCount(on.at(0)); ++row)
            ofAssets += on.figure(on.model().index(row, 0, on.at(0)), 2);
        QVERIFY(near(ofAssets, on.figure(on.at(0), 2)));
        on.showing.moment(closeOf(0));
        QCOMPARE(on.model().rowCount(), 0);
        QCOMPARE(on.panel.spokenText(), text("Nobody sold on this day."));
    }

    /// Sellers are sorted and chosen by the day of their first trouble; what is chosen adds up.
    void tradesByWave()
    {
        const int day = 3;
        OnDay<TradesPanel> on(m_waves, day);
        const auto waves = wavesOf(m_waves->trajectory.summary.wave);
        QVERIFY(waves.size() > 1);
        QCOMPARE(on.headings()[1], text("wave"));
        const auto* line = on.panel.findChild<QLabel*>(QStringLiteral("tradesWavesLine"));
        QVERIFY2(line->text().startsWith(QStringLiteral("A: ")), qPrintable(line->text()));
        QVERIFY2(line->text().contains(QStringLiteral(", B: ")), qPrintable(line->text()));

        on.clickHeading(1);
        double before = 0;
        for (int row = 0; row + 1 < on.model().rowCount(); ++row) {
            QVERIFY(on.figure(on.at(row), 1) >= before);
            before = on.figure(on.at(row), 1);
        }
        auto* choice = on.panel.findChild<QComboBox*>(QStringLiteral("tradesWave"));
        QCOMPARE(choice->count(), static_cast<int>(waves.size()) + 2);
        const double whole = on.figure(on.at(on.model().rowCount() - 1), 2);
        double ofWaves = 0;
        for (int row = 1; row < choice->count(); ++row) {
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_Down);
            QCOMPARE(choice->currentIndex(), row);
            double sold = 0;
            const int rows = on.model().rowCount();
            for (int k = 0; k + 1 < rows; ++k) {
                sold += on.figure(on.at(k), 2);
                if (row <= static_cast<int>(waves.size()))
                    QCOMPARE(
                        on.at(k, 1).data().toString().toStdString(), waves[static_cast<std::size_t>(row - 1)].letters);
            }
            if (rows > 0)
                QVERIFY(near(sold, on.figure(on.at(rows - 1), 2)));
            ofWaves += sold;
        }
        QVERIFY(near(ofWaves, whole));
        on.showing.run(m_crisis); // the choice stays, where there is such a wave
        QCOMPARE(choice->currentIndex(), choice->count() - 1);
    }
};

TEST_WITH_WINDOWS(FigurePanelsTest)
#include "test_figure_panels.moc"
