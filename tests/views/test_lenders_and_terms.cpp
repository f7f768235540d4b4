// SPDX-License-Identifier: GPL-3.0-or-later
// Who finances whom and dated terms, edited with real keys and clicks.
#include "model/editing/balancing.h"
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "tests/views/showing.h"
#include "views/editor/day_axis.h"
#include "views/editor/editor_dock.h"
#include "views/editor/message_strip.h"
#include "views/editor/table_page.h"
#include "views/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace waterhammer;

class LendersAndTermsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EditorDock> m_dock;
    std::unique_ptr<Showing> m_showing;
    std::vector<DraftPtr> m_drafts;

    const ScenarioDraft& now() const { return *m_drafts.back(); }
    void show() { m_showing->draft(m_drafts.back(), m_drafts.front()); }
    void undo()
    {
        m_drafts.pop_back();
        show();
    }
    void open(const char* name)
    {
        const auto read = readScenarioFile(std::string(TEST_DATA "/golden/") + name + ".scenario.json");
        QVERIFY(read.problems.empty());
        m_drafts = {std::make_shared<const ScenarioDraft>(read.draft)};
        show();
    }
    SheetView& view() const { return m_dock->shownPage()->view(); }
    QString cell(std::size_t row, const char* column) const
    {
        const SheetModel& sheet = m_dock->shownPage()->sheet();
        return sheet.index(*sheet.lineOfRow(row), *sheet.columnOfKey(column)).data().toString();
    }
    void type(std::size_t row, const char* column, const QString& text) const
    {
        view().setCurrentCell({row, column});
        view().setFocus();
        QTest::keyClicks(&view(), text.left(1));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor && editor->objectName() == QStringLiteral("cellEditor"));
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
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
    void init()
    {
        m_dock = std::make_unique<EditorDock>();
        m_dock->setTheme(Theme(ThemeKind::Light));
        m_dock->resize(1904, 524);
        m_showing = std::make_unique<Showing>(*m_dock);
        whenAsked<EditDraft>(*m_dock, [this](const EditDraft& edit) {
            m_drafts.push_back(std::make_shared<const ScenarioDraft>(*apply(now(), edit.edit, *m_drafts.front())));
            show();
        });
        whenAsked<Undo>(*m_dock, [this](const Undo&) { undo(); });
        open("money-fund-pulls-first");
        m_dock->setSection(EditorSection::Lenders);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
    }
    void cleanup() { m_dock.reset(); }

    void modelKeepsTheRules()
    {
        QAbstractItemModelTester tester(
            &m_dock->shownPage()->sheet(), QAbstractItemModelTester::FailureReportingMode::QtTest);
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
        QCOMPARE(m_drafts.size(), std::size_t{2});
    }

    void claimsAboveOtherAssetsAreRepaired()
    {
        type(3, "otherAssets", QStringLiteral("200"));
        const auto& problems = m_dock->shownPage()->sheet().problems();
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].row, std::size_t{3});
        QCOMPARE(problems[0].column, std::string("otherAssets"));
        QVERIFY(!problems[0].repairs.empty());
        auto* repair = m_dock->findChild<MessageStrip*>()->findChild<QPushButton*>();
        QVERIFY(repair);
        QTest::mouseClick(repair, Qt::LeftButton);
        QVERIFY(m_dock->shownPage()->sheet().problems().empty());
        QVERIFY(problemsOf(now()).empty());
    }

    void sharesAboveAllAreRepaired()
    {
        const std::string key = "repoLenders." + now().funds[0].id;
        type(0, key.c_str(), QStringLiteral("90"));
        const auto& problems = m_dock->shownPage()->sheet().problems();
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].repairs.size(), std::size_t{1});
        QTest::mouseClick(m_dock->findChild<MessageStrip*>()->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(problemsOf(now()).empty());
    }

    void termsHaveBothValues()
    {
        open("branch");
        m_dock->setSection(EditorSection::Events);
        QVERIFY2(cell(1, "#was").startsWith(u'5'), qPrintable(cell(1, "#was")));
        QVERIFY(cell(1, "path").contains(QStringLiteral("SLR minimum")));
        view().setCurrentCell({1, "path"});
        QVERIFY2(m_dock->axis().spokenText().contains(QChar(0x2192)), qPrintable(m_dock->axis().spokenText()));
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
