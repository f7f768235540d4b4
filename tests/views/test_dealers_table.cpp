// SPDX-License-Identifier: GPL-3.0-or-later
// The dealers table under real keys and clicks: sorting, copying, selecting, and cells that change alone.
#include "golden_run.h"
#include "model/analysis/run_scales.h"
#include "tests/programs/test_program.h"
#include "tests/views/showing.h"
#include "views/gauges/dealers_model.h"
#include "views/gauges/dealers_table.h"
#include "views/style.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>

using namespace waterhammer;

namespace {

Moment closeOf(int round) { return {round, 1, false}; }

QStringList namesIn(const DealersTable& table)
{
    QStringList names;
    const auto* model = table.table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, DealersModel::Name).data().toString();
    return names;
}

} // namespace

class DealersTableTest : public QObject {
    Q_OBJECT

    RunPtr m_run;
    std::unique_ptr<DealersTable> m_table;
    std::optional<Showing> m_showing; ///< of the table

    void makeTable()
    {
        m_table = std::make_unique<DealersTable>();
        m_showing.emplace(*m_table);
    }

    QTableView* view() const { return m_table->table(); }
    void clickHeading(int column)
    {
        QHeaderView* heads = view()->horizontalHeader();
        const int x = heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2;
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(x, heads->height() / 2));
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {})
    {
        const QPoint at = view()->visualRect(view()->model()->index(row, DealersModel::Name)).center();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, keys, at);
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_run = goldenRun("twelve-dealers-crisis");
        QVERIFY(m_run);
    }
    void init()
    {
        makeTable();
        m_table->resize(396, 340);
        m_table->setTheme(Theme(ThemeKind::Light));
        m_showing->run(m_run);
        m_showing->moment(closeOf(3));
        m_table->show();
    }

    void modelObeys()
    {
        DealersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRun(m_run, scalesOf(m_run->trajectory));
        for (int round = 0; round <= m_run->lastRound(); ++round)
            for (const double fraction : {0.05, 0.2, 0.4, 0.7, 0.95})
                model.setMoment({round, fraction, true});
        model.setRun(goldenRun("twelve-dealers-collapse"), scalesOf(goldenRun("twelve-dealers-collapse")->trajectory));
        model.setRun(goldenRun("two-banks"), scalesOf(goldenRun("two-banks")->trajectory));
        model.setRun({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
    /// Many small dealers are no column of noughts.
    void smallDealersHaveFigures()
    {
        ScenarioDraft draft = *m_run->draft;
        Dealer small = draft.dealers.front();
        for (std::vector<Amount>* amounts : {&small.holdings, &small.repo})
            for (Amount& amount : *amounts)
                amount.value /= 1000;
        for (double* amount :
            {&small.cash, &small.otherAssets, &small.shortTermFunding, &small.longTermDebt, &small.tier1Capital})
            *amount /= 1000;
        draft.exposures.clear();
        draft.events.clear();
        draft.policies.clear();
        draft.dealers.resize(1); // a large one among them
        for (int i = 0; i < 20; ++i) {
            small.id = "s" + std::to_string(i);
            draft.dealers.push_back(small);
        }
        const auto scenario = validate(draft);
        QVERIFY(scenario);
        DealersModel model;
        const RunPtr run = finishedRun(std::make_shared<const ScenarioDraft>(draft), simulate(*scenario, {}));
        model.setRun(run, scalesOf(run->trajectory));
        model.setMoment(closeOf(0));
        const QString shown = model.index(1, DealersModel::Equity).data().toString();
        QVERIFY2(QLocale().toDouble(shown) > 0, qPrintable(shown));
    }
    void onlyChangedCellsAreTold()
    {
        DealersModel model;
        model.setRun(m_run, scalesOf(m_run->trajectory));
        model.setMoment(closeOf(3));
        QSignalSpy changed(&model, &DealersModel::dataChanged);
        model.setMoment(closeOf(3));
        QCOMPARE(changed.count(), 0);
        model.setMoment({3, 0.6, true});
        model.setMoment({3, 0.65, true}); // trades are under way: no figure of the table moves
        changed.clear();
        model.setMoment({3, 0.7, true});
        QCOMPARE(changed.count(), 0);
        model.setMoment({3, 0.9, true}); // settlement moves ratios and equity, and nothing else
        for (const auto& call : changed) {
            const int column = call.at(0).toModelIndex().column();
            QVERIFY(column == DealersModel::Slr || column == DealersModel::Equity);
        }
        QVERIFY(changed.count() == 2);
    }

    void sortsAndGoesBackToFileOrder()
    {
        const QStringList file = namesIn(*m_table);
        clickHeading(DealersModel::Sells);
        const auto sold = [this](int row) {
            return view()->model()->index(row, DealersModel::Sells).data(DealersModel::SortRole).toDouble();
        };
        for (int row = 1; row < 12; ++row)
            QVERIFY(sold(row - 1) <= sold(row));
        clickHeading(DealersModel::Sells);
        for (int row = 1; row < 12; ++row)
            QVERIFY(sold(row - 1) >= sold(row));
        QVERIFY(namesIn(*m_table) != file);
        clickHeading(DealersModel::Sells);
        QCOMPARE(namesIn(*m_table), file);
    }
    void rowsStayWhilePlaying()
    {
        clickHeading(DealersModel::Sells);
        const QStringList order = namesIn(*m_table);
        for (const double fraction : {0.1, 0.3, 0.6, 0.9}) {
            m_showing->moment({4, fraction, true});
            QCOMPARE(namesIn(*m_table), order);
        }
        m_showing->moment(closeOf(5));
        QVERIFY(namesIn(*m_table) != order);
    }

    void copiesAllDigitsInC()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        clickRow(2);
        clickRow(6, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QLocale::setDefault(QLocale(QLocale::English));
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QStringList cells = lines[1].split(QLatin1Char('\t'));
        QCOMPARE(cells.size(), static_cast<int>(DealersModel::columnTotal));
        QCOMPARE(cells[DealersModel::Name], QStringLiteral("Dealer G"));
        QCOMPARE(cells[DealersModel::Equity].toDouble(), m_run->frame(3).equity[6]);
        QCOMPARE(cells[DealersModel::Slr].toDouble(), 100 * m_run->frame(3).slr[6]);
    }

    void selectionGoesBothWays()
    {
        const Asked<Select> requested(*m_table);
        m_showing->select(dealerSelection(m_run->scenario(), 4));
        QCOMPARE(requested.count(), 0);
        QCOMPARE(view()->currentIndex().row(), 4);
        clickRow(7);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).what, dealerSelection(m_run->scenario(), 7));
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(requested.at(1).what, dealerSelection(m_run->scenario(), 8));
        m_showing->select(assetSelection(m_run->scenario(), 0));
        QVERIFY(!view()->currentIndex().isValid() && requested.count() == 2);
    }
    void oneRowIsMarkedWhateverKeysAreDown()
    {
        m_showing->select(dealerSelection(m_run->scenario(), 4));
        QTest::keyPress(m_table->windowHandle(), Qt::Key_Z, Qt::ControlModifier); // undoing selects while Ctrl is down
        QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
        m_showing->select(dealerSelection(m_run->scenario(), 7));
        m_showing->run(goldenRun("twelve-dealers-absorbed"));
        QTest::keyRelease(m_table->windowHandle(), Qt::Key_Z);
        const QModelIndexList rows = view()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().row(), 7);
        QCOMPARE(view()->currentIndex().row(), 7);
    }
    void opensAtTheTop_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("dealer");
        QTest::addColumn<int>("firstRow");
        QTest::newRow("all fit") << 290 << 11 << 0;
        QTest::newRow("rows a little lower") << 250 << 11 << 0;
        QTest::newRow("too low, and the row is in sight from the top") << 160 << 3 << 0;
        QTest::newRow("too low, and the row is not") << 160 << 11 << 3;
    }
    void opensAtTheTop()
    {
        QFETCH(int, height);
        QFETCH(int, dealer);
        QFETCH(int, firstRow);
        makeTable();
        m_table->fit({.titled = true});
        m_table->resize(312, 60); // as before the window has its size
        m_table->setTheme(Theme(ThemeKind::Light));
        m_showing->run(m_run);
        m_table->show();
        m_showing->select(dealerSelection(m_run->scenario(), static_cast<std::size_t>(dealer)));
        m_table->resize(312, height);
        QCOMPARE(view()->rowAt(1), firstRow);
        const QRect row = view()->visualRect(view()->currentIndex());
        QVERIFY2(row.top() >= 0 && row.bottom() <= view()->viewport()->height(),
            qPrintable(
                QStringLiteral("%1 to %2 of %3").arg(row.top()).arg(row.bottom()).arg(view()->viewport()->height())));
    }
    void sortedRowsAreTheRightDealers()
    {
        clickHeading(DealersModel::Sells);
        const Asked<Select> requested(*m_table);
        clickRow(0);
        const auto dealer = requested.at(0).what.indexIn(m_run->scenario());
        QCOMPARE(QString::fromStdString(m_run->scenario().dealers.name[*dealer]), namesIn(*m_table).front());
    }
    void editAndWhyByKeyAndMouse()
    {
        const Asked<OpenEditor> edits(*m_table);
        const Asked<Select> selections(*m_table);
        const Asked<AskWhy> whys(*m_table);
        clickRow(3);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(edits.count(), 1);
        clickRow(5); // a double click begins with a click
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {},
            view()->visualRect(view()->model()->index(5, DealersModel::Name)).center());
        QCOMPARE(edits.count(), 2);
        QCOMPARE(selections.last().what, dealerSelection(m_run->scenario(), 5));
        QTest::keyClick(view(), Qt::Key_Space);
        QCOMPARE(whys.count(), 1);
    }

    void columnsAdapt_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("bound");
        QTest::newRow("1920") << 396 << 1.0 << true;
        QTest::newRow("1280") << 306 << 1.0 << false;
        QTest::newRow("large text") << 340 << 1.5 << false;
    }
    void columnsAdapt()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        QFETCH(bool, bound);
        m_table->setTheme(Theme(ThemeKind::Light, scale));
        m_table->resize(width, static_cast<int>(340 * scale));
        QCOMPARE(!view()->isColumnHidden(DealersModel::Bound), bound);
        int sum = 0;
        for (int column = 0; column < DealersModel::columnTotal; ++column)
            sum += view()->isColumnHidden(column) ? 0 : view()->columnWidth(column);
        QVERIFY2(sum <= view()->viewport()->width(),
            qPrintable(QStringLiteral("%1 > %2").arg(sum).arg(view()->viewport()->width())));
    }
    /// A name is not cut while the bar beside it could be shorter.
    void namesComeBeforeBars()
    {
        m_showing->run(goldenRun("dealer-prime"));
        m_table->resize(306, 340);
        const QFontMetrics metrics(Theme(ThemeKind::Light).font(type::table, QFont::Medium));
        QVERIFY2(
            metrics.horizontalAdvance(QStringLiteral("Dealer Prime")) + 8 <= view()->columnWidth(DealersModel::Name),
            qPrintable(QString::number(view()->columnWidth(DealersModel::Name))));
        const int bullet = view()->columnWidth(DealersModel::Slr);
        m_showing->run(m_run); // letters alone: the bar has its room again
        QVERIFY(view()->columnWidth(DealersModel::Slr) >= bullet);
    }
    void tabLeavesTheTable() { QVERIFY(!view()->tabKeyNavigation()); }
};

TEST_WITH_WINDOWS(DealersTableTest)
#include "test_dealers_table.moc"
