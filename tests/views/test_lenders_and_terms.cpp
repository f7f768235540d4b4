// SPDX-License-Identifier: GPL-3.0-or-later
// Who finances whom and dated terms, edited with real keys and clicks.
#include "model/editing/balancing.h"
#include "tests/views/edited_dock.h"
#include "views/editor/day_axis.h"
#include "views/editor/message_strip.h"
#include "views/style.h"

#include <QAbstractItemModelTester>
#include <QClipboard>

using namespace waterhammer;

class LendersAndTermsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EditedDock> m_edited;

    const ScenarioDraft& now() const { return m_edited->document.now(); }
    void undo() { m_edited->document.undo(); }
    void open(const char* name, EditorSection section)
    {
        m_edited = std::make_unique<EditedDock>(std::string(TEST_DATA "/golden/") + name + ".scenario.json");
        m_edited->dock.setSection(section);
    }
    SheetView& view() const { return m_edited->dock.shownPage()->view(); }
    QString cell(std::size_t row, const char* column) const
    {
        const SheetModel& sheet = m_edited->dock.shownPage()->sheet();
        return sheet.index(*sheet.lineOfRow(row), *sheet.content().columnOfKey(column)).data().toString();
    }
    void type(std::size_t row, const char* column, const QString& text) const
    {
        EditedDock::goTo(view(), row, column);
        EditedDock::type(view(), text);
    }
    double shareOf(std::size_t dealer, const char* lender) const
    {
        for (const LenderShare& lends : now().dealers[dealer].repoLenders)
            if (lends.lender == lender)
                return lends.value;
        return 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyStyle(*qApp, Theme(ThemeKind::Light));
    }
    void init() { open("money-fund-pulls-first", EditorSection::Lenders); }
    void cleanup() { m_edited.reset(); }

    void modelKeepsTheRules()
    {
        QAbstractItemModelTester tester(
            &m_edited->dock.shownPage()->sheet(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        type(0, "repoLenders.mmf", QStringLiteral("20"));
    }

    void showsWhoFinancesWhom()
    {
        const auto& dealer = now().dealers[0];
        QVERIFY(!dealer.repoLenders.empty());
        const Numbers n;
        QCOMPARE(cell(0, "#repo"), n.fixed(repoOf(dealer), 1));
        QCOMPARE(cell(0, "#outside"), n.fixed(30, 1));
        QCOMPARE(cell(3, "#lends"), n.fixed(lentByName(now(), now().dealers[3].id), 1));
    }

    void aShareIsTypedTakenAwayAndUndone()
    {
        const std::string fund = now().funds[0].id;
        const std::string key = "repoLenders." + fund;
        type(0, key.c_str(), QStringLiteral("25"));
        QCOMPARE(shareOf(0, fund.c_str()), 0.25);
        undo();
        QCOMPARE(shareOf(0, fund.c_str()), 0.3);
        view().setCurrentCell({0, key});
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(shareOf(0, fund.c_str()), 0.0);
        QCOMPARE(cell(0, "#outside"), Numbers().fixed(60, 1));
    }

    void aBlockIsPasted()
    {
        const std::string fund = now().funds[0].id;
        view().setCurrentCell({0, "repoLenders." + fund});
        view().setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("10\n20\n"));
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shareOf(0, fund.c_str()), 0.1);
        QCOMPARE(shareOf(1, fund.c_str()), 0.2);
        QCOMPARE(m_edited->document.steps(), std::size_t{1});
    }

    /// The page has no box for the balancing item, which takes what a figure of the books does to them all the same.
    void aFigureOfTheBooksIsPasted()
    {
        const double before = now().dealers[0].shortTermFunding, other = now().dealers[0].otherAssets;
        view().setCurrentCell({0, "otherAssets"});
        view().setFocus();
        QGuiApplication::clipboard()->setText(QString::number(other + 5, 'g', 17));
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(now().dealers[0].otherAssets, other + 5);
        QCOMPARE(now().dealers[0].shortTermFunding, before + 5);
    }

    void claimsAboveOtherAssetsAreRepaired()
    {
        type(3, "otherAssets", QStringLiteral("200"));
        const auto& problems = m_edited->dock.shownPage()->sheet().problems().all();
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].row, std::size_t{3});
        QCOMPARE(problems[0].column, std::string("otherAssets"));
        QVERIFY(!problems[0].repairs.empty());
        auto* repair = m_edited->dock.findChild<MessageStrip*>()->findChild<QPushButton*>();
        QVERIFY(repair);
        QTest::mouseClick(repair, Qt::LeftButton);
        QVERIFY(m_edited->dock.shownPage()->sheet().problems().empty());
        QVERIFY(problemsOf(now()).empty());
    }

    void sharesAboveAllAreRepaired()
    {
        const std::string key = "repoLenders." + now().funds[0].id;
        type(0, key.c_str(), QStringLiteral("90"));
        const auto& problems = m_edited->dock.shownPage()->sheet().problems().all();
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].repairs.size(), std::size_t{1});
        QTest::mouseClick(m_edited->dock.findChild<MessageStrip*>()->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(problemsOf(now()).empty());
    }

    void termsHaveBothValues()
    {
        open("branch", EditorSection::Events);
        QVERIFY2(cell(1, "#was").startsWith(u'5'), qPrintable(cell(1, "#was")));
        QVERIFY(cell(1, "path").contains(QStringLiteral("SLR minimum")));
        view().setCurrentCell({1, "path"});
        QVERIFY2(
            m_edited->dock.axis().spokenText().contains(QChar(0x2192)), qPrintable(m_edited->dock.axis().spokenText()));
        type(1, "value", QStringLiteral("4.5"));
        QCOMPARE(std::get<double>(now().events[1].value), 0.045);
        type(2, "value", QStringLiteral("on"));
        QCOMPARE(std::get<bool>(now().events[2].value), true);
        undo();
        QCOMPARE(std::get<bool>(now().events[2].value), false);
    }
};

QTEST_MAIN(LendersAndTermsTest)
#include "test_lenders_and_terms.moc"
