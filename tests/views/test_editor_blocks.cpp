// SPDX-License-Identifier: GPL-3.0-or-later
// Copying, pasting and filling in the editor, rows added and removed, with real keys.
#include "tests/programs/test_program.h"
#include "tests/views/editor_test.h"

#include <QClipboard>

using namespace waterhammer;

class EditorBlocksTest : public EditorTest {
    Q_OBJECT
    /// Who finances whom, in the place of the file before.
    SheetView& openLenders()
    {
        m_edited = std::make_unique<EditedDock>(TEST_DATA "/golden/money-fund-pulls-first.scenario.json");
        m_edited->dock.setSection(EditorSection::Lenders);
        return lenders();
    }
    SheetView& lenders() const { return m_edited->dock.shownPage()->view(); }
    double shareOf(std::size_t dealer, const char* lender) const
    {
        for (const LenderShare& lends : m_edited->document.now().dealers[dealer].repoLenders)
            if (lends.lender == lender)
                return lends.value;
        return 0;
    }

private Q_SLOTS:
    void aBlockIsPastedAndTakenBack()
    {
        QApplication::clipboard()->setText(
            QStringLiteral("352.4\t98\t90.6\t30\n210\t121.5\t44\t21.5\n240.2\t175.1\t80\t33\n"));
        m_edited->goTo(6, "holdings.ust");
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edited->document.steps(), std::size_t(1));
        QCOMPARE(m_edited->document.now().dealers[6].holdings[0].value, 352.4);
        QCOMPARE(m_edited->document.now().dealers[8].holdings[3].value, 33.0);
        for (std::size_t i = 6; i < 9; ++i)
            QVERIFY(balances(m_edited->document.now().dealers[i]));
        QVERIFY(m_edited->page().sheet().isPasted(7, *m_edited->page().sheet().content().columnOfKey("holdings.mbs")));
        m_edited->press("undoPaste");
        QVERIFY(m_edited->document.now() == m_edited->document.file());
    }

    void rowsPastTheEndAreOffered()
    {
        QApplication::clipboard()->setText(QStringLiteral("50\n60\n70\n"));
        m_edited->goTo(11, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edited->document.now().dealers.size(), std::size_t(12));
        QCOMPARE(m_edited->document.now().dealers[11].cash, 50.0);
        m_edited->press("addPasted");
        QCOMPARE(m_edited->document.now().dealers.size(), std::size_t(14));
        QCOMPARE(m_edited->document.now().dealers[13].cash, 70.0);
        QCOMPARE(m_edited->document.steps(), std::size_t(1));
        QVERIFY(std::ranges::all_of(m_edited->document.now().dealers, balances));
    }

    void namesPastedOnTheNamesMoveNoFigure()
    {
        QApplication::clipboard()->setText(QStringLiteral("Dealer C\t61\nDealer A\t62\n"));
        m_edited->goTo(0, "name");
        const auto first = static_cast<std::size_t>(std::max(*m_edited->page().sheet().content().columnOfKey("name"),
                                                        *m_edited->page().sheet().content().columnOfKey("id"))
            + 1);
        const TableField field = m_edited->page().sheet().content().columns()[first].field;
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edited->document.now().dealers[0].name, m_edited->document.file().dealers[0].name);
        QCOMPARE(m_edited->document.now().dealers[0].id, m_edited->document.file().dealers[0].id);
        QCOMPARE(std::get<double>(field.read(m_edited->document.now(), 2)), 61.0);
        QCOMPARE(std::get<double>(field.read(m_edited->document.now(), 0)), 62.0);
    }

    void numbersInEveryDress()
    {
        QApplication::clipboard()->setText(QString::fromUtf8("12.0\n+5\n\u202d70.5\u202c\n72.5bn\n"));
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        const double cash[] = {12, 5, 70.5, 72.5};
        for (std::size_t i = 0; i < std::size(cash); ++i)
            QCOMPARE(m_edited->document.now().dealers[i].cash, cash[i]);
    }

    void aDoubtIsAskedBeforeAnythingIsPasted()
    {
        QApplication::clipboard()->setText(QStringLiteral("1,234\n2,345\n3,456\n"));
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edited->document.steps(), std::size_t(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_edited->view().hasFocus());
        QVERIFY(!m_edited->dock.findChild<QPushButton*>(QStringLiteral("markComma"))->isVisible());
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        // The reader's own mark is offered first.
        QCOMPARE(QApplication::focusWidget()->objectName(),
            hasDecimalComma() ? QStringLiteral("markComma") : QStringLiteral("markPoint"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_edited->document.steps(), std::size_t(1));
        QCOMPARE(m_edited->document.now().dealers[2].cash, hasDecimalComma() ? 3.456 : 3456.0);
        QCOMPARE(m_edited->document.now().dealers[1].holdings[0].value,
            m_edited->document.file().dealers[1].holdings[0].value);
        QVERIFY(m_edited->view().hasFocus());
    }

    void whatIsNoNumberIsRefusedCellByCell()
    {
        QApplication::clipboard()->setText(QStringLiteral("61\n1,234.5\n1,23\n-\n31.12.2019\n"));
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edited->document.now().dealers[1].cash, 1234.5);
        for (const std::size_t row : {2, 3, 4})
            QCOMPARE(m_edited->document.now().dealers[row].cash, m_edited->document.file().dealers[row].cash);
        const int cash = *m_edited->page().sheet().content().columnOfKey("cash");
        for (const auto& [row, text] : {std::pair(2, "1,23"), std::pair(3, "-"), std::pair(4, "31.12.2019")})
            QCOMPARE(m_edited->page()
                         .sheet()
                         .index(*m_edited->page().sheet().lineOfRow(std::size_t(row)), cash)
                         .data()
                         .toString(),
                QString::fromUtf8(text));
        QCOMPARE(m_edited->page().errorCount(), 3);
        m_edited->press("undoPaste");
        QVERIFY(m_edited->document.now() == m_edited->document.file());
        QCOMPARE(m_edited->page().errorCount(), 0);
    }

    void aTypedDashIsRefused()
    {
        m_edited->goTo(0, "cash");
        m_edited->type(QStringLiteral("-"));
        QCOMPARE(m_edited->document.steps(), std::size_t(0));
        QCOMPARE(m_edited->page().errorCount(), 1);
    }

    void ownCopiesKeepTheirMark()
    {
        m_edited->goTo(0, "cash");
        m_edited->type(hasDecimalComma() ? QStringLiteral("1,234") : QStringLiteral("1.234"));
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_C, Qt::ControlModifier);
        m_edited->goTo(1, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edited->document.now().dealers[1].cash, 1.234);
    }

    void rowsOfNewNamesBringTheirNames()
    {
        QApplication::clipboard()->setText(QStringLiteral("Dealer A\t61\nNova\t62\n"));
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edited->document.now().dealers.size(), std::size_t(12));
        m_edited->press("addPasted");
        QCOMPARE(m_edited->document.now().dealers.size(), std::size_t(13));
        QCOMPARE(m_edited->document.now().dealers[12].name, std::string("Nova"));
        QCOMPARE(m_edited->document.now().dealers[12].cash, 62.0);
        QCOMPARE(m_edited->document.steps(), std::size_t(1));
    }

    void copyKeepsAllDigitsAndPastesBack()
    {
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&m_edited->view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&m_edited->view(), Qt::Key_C, Qt::ControlModifier);
        const ScenarioDraft& d = m_edited->document.now();
        QCOMPARE(QApplication::clipboard()->text(),
            QStringLiteral("%1\t%2\n%3\t%4\n")
                .arg(number(d.dealers[0].cash), number(d.dealers[0].holdings[0].value), number(d.dealers[1].cash),
                    number(d.dealers[1].holdings[0].value)));
    }

    void structureKeys()
    {
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_Insert);
        QCOMPARE(m_edited->document.now().dealers.size(), std::size_t(13));
        QCOMPARE(m_edited->document.now().dealers[12].name, std::string("Dealer M"));
        QVERIFY(problemsOf(m_edited->document.now()).empty());
        m_edited->goTo(5, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_edited->document.now().dealers[13].name, std::string("Dealer F (2)"));
        m_edited->goTo(5, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_edited->document.now().dealers[6].name, std::string("Dealer F"));
        QCOMPARE(int(m_edited->view().currentCell()->row), 6);
        QTest::keyClick(&m_edited->view(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_edited->document.now().dealers.size(), std::size_t(13));
        QVERIFY(problemsOf(m_edited->document.now()).empty());
        while (m_edited->document.steps() > 0)
            m_edited->document.undo();
        QVERIFY(m_edited->document.now() == m_edited->document.file());
    }

    void fillDown()
    {
        m_edited->goTo(0, "constraints.slrMin");
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&m_edited->view(), Qt::Key_Down, Qt::ShiftModifier);
        m_edited->type(QStringLiteral("=+1"));
        QCOMPARE(m_edited->document.now().dealers[3].constraints.slrMin, 0.06);
        QCOMPARE(m_edited->document.steps(), std::size_t(1));
    }

    void lendersThatAreCopiedArePastedAgain()
    {
        openLenders();
        const ScenarioDraft before = m_edited->document.now();
        lenders().selectAll();
        m_edited->dock.shownPage()->run(TableCommand::Copy);
        m_edited->dock.shownPage()->run(TableCommand::Paste);
        QVERIFY(m_edited->document.now() == before);
        EditedDock::goTo(lenders(), 0, "borrower"); // where its first column is
        m_edited->dock.shownPage()->run(TableCommand::Paste);
        QVERIFY(m_edited->document.now() == before);
    }

    /// A pair that stands there already has the share that is given for it, not that and its own.
    void aPairThatStandsThereTakesTheShare()
    {
        openLenders();
        EditedDock::goTo(lenders(), 0, "borrower");
        QGuiApplication::clipboard()->setText(QStringLiteral("Dealer A\tMoney fund\t30\nDealer A\tDealer D\t40\n"
                                                             "Dealer D\tMoney fund\t50\n"));
        QTest::keyClick(&lenders(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shareOf(3, "mmf"), 0.5);
        m_edited->document.undo();
        EditedDock::goTo(lenders(), 1, "borrower");
        QGuiApplication::clipboard()->setText(QStringLiteral("Dealer A\tMoney fund\t25\n"));
        QTest::keyClick(&lenders(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shareOf(0, "mmf"), 0.25);
        QCOMPARE(m_edited->document.now().dealers[0].repoLenders.size(), std::size_t{1});
    }

    /// Names are found by any part of them; one that is nobody's is told, and nobody else is taken.
    void aLenderIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lender");
        QTest::addColumn<bool>("right");
        QTest::newRow("by name") << "dealer b"
                                 << "b" << true;
        QTest::newRow("by a part that only one has") << "ler c"
                                                     << "c" << true;
        QTest::newRow("by a part that many have") << "dealer"
                                                  << "dealer" << false;
        QTest::newRow("nobody") << "Money house"
                                << "Money house" << false;
    }
    void aLenderIsTyped()
    {
        openLenders();
        QFETCH(QString, text);
        QFETCH(QString, lender);
        QFETCH(bool, right);
        EditedDock::goTo(lenders(), 0, "lender");
        QTest::keyClicks(&lenders(), text.left(1));
        QWidget* editor = QApplication::focusWidget();
        QVERIFY(editor && editor->objectName() == QStringLiteral("cellEditor"));
        QTest::keyClicks(editor, text.mid(1));
        for (int press = 0; press < 3 && m_edited->document.now() == m_edited->document.file();
             ++press) { // the list of what fits first
            QWidget* hits = QApplication::activePopupWidget();
            QTest::keyClick(hits ? hits : QApplication::focusWidget(), Qt::Key_Return);
            QCOMPARE(press, 0); // once is enough
        }
        QVERIFY(std::abs(shareOf(0, lender.toUtf8().constData()) - 0.3) < 1e-9);
        const auto& problems = m_edited->dock.shownPage()->sheet().problems().all();
        QCOMPARE(std::ranges::count(problems, "lender", &RowProblem::column) == 0, right);
    }

    /// Whose repo it is must be a dealer's: the row that stands there is not lost to who is none, and not to a gap.
    void aBorrowerThatIsNoneIsRefused()
    {
        openLenders();
        const ScenarioDraft before = m_edited->document.now();
        EditedDock::goTo(lenders(), 0, "borrower");
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Money fund\tDealer A\t10%\n\t\t\nMoney house\tDealer B\t12%\n"));
        QTest::keyClick(&lenders(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_edited->document.now() == before);
        QVERIFY(!m_edited->dock.shownPage()->sheet().problems().empty());
    }

    void searchFindsNamesFieldsAndValues()
    {
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_F, Qt::ControlModifier);
        auto* field = m_edited->page().findChild<QLineEdit*>(QStringLiteral("search"));
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("Dealer K"));
        QCOMPARE(int(m_edited->view().currentCell()->row), 10);
    }
};

TEST_WITH_WINDOWS(EditorBlocksTest)
#include "test_editor_blocks.moc"
