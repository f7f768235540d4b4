// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in the editor: real keys, a document that answers every wish.
#include "tests/programs/test_program.h"
#include "tests/views/editor_test.h"
#include "views/editor/message_strip.h"

#include <QAbstractItemModelTester>
#include <QAccessible>

using namespace waterhammer;

class EditorTypingTest : public EditorTest {
    Q_OBJECT
private Q_SLOTS:
    void modelsKeepTheRules()
    {
        for (const Part part :
            {Part::Dealers, Part::Assets, Part::Funds, Part::Exposures, Part::Events, Part::Policies}) {
            QAbstractItemModelTester tester(
                &m_edited->page(part).sheet(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            m_edited->dock.setSection(EditorDock::sectionOf(part));
            QCOMPARE(m_edited->page(part).sheet().content().rows(), rowCount(m_edited->document.now(), part));
            m_edited->page(part).run(TableCommand::Add);
            m_edited->page(part).run(TableCommand::Duplicate);
            m_edited->page(part).run(TableCommand::Remove);
            m_edited->document.undo();
            m_edited->page(part).sheet().sortBy({1, Qt::DescendingOrder});
            m_edited->page(part).sheet().sortBy({});
        }
    }

    // Its columns are worked out before it has a row to ask.
    void aPageThatWasSeenTakesAnEmptyList()
    {
        for (const Part part : {Part::Events, Part::Policies, Part::Funds, Part::Exposures}) {
            m_edited->dock.setSection(EditorDock::sectionOf(part));
            auto draft = std::make_shared<ScenarioDraft>(m_edited->document.now());
            draft->events.clear();
            draft->policies.clear();
            draft->exposures.clear();
            draft->funds.clear();
            m_edited->document.showing().draft(draft, draft);
            QCOMPARE(m_edited->page(part).sheet().content().rows(), std::size_t{0});
            m_edited->document.show();
        }
    }

    void aTypedFigureMovesTheBalancingItem()
    {
        const Dealer before = m_edited->document.now().dealers[5];
        m_edited->goTo(5, "tier1Capital");
        m_edited->type(number(36));
        const Dealer& after = m_edited->document.now().dealers[5];
        QCOMPARE(after.tier1Capital, 36.0);
        QCOMPARE(after.shortTermFunding, before.shortTermFunding - (36.0 - before.tier1Capital));
        QVERIFY(balances(after));
        QCOMPARE(m_edited->document.steps(), std::size_t(1));
        QVERIFY2(
            m_edited->document.sentence.contains(QStringLiteral("Dealer F")), qPrintable(m_edited->document.sentence));
        QVERIFY(
            m_edited->page().sheet().isTouched(5, *m_edited->page().sheet().content().columnOfKey("shortTermFunding")));
        QVERIFY(m_edited->page().sheet().content().changedAgainstFile(
            5, *m_edited->page().sheet().content().columnOfKey("tier1Capital")));
        m_edited->document.undo();
        QVERIFY(m_edited->document.now() == m_edited->document.file());
        QVERIFY(!m_edited->page().sheet().isTouched(
            5, *m_edited->page().sheet().content().columnOfKey("shortTermFunding")));
    }

    void tabAndEnterMove_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("enter") << int(Qt::Key_Return) << 2 << QStringLiteral("cash");
        QTest::newRow("tab") << int(Qt::Key_Tab) << 1 << QStringLiteral("holdings.ust");
        QTest::newRow("back tab") << int(Qt::Key_Backtab) << 1 << QStringLiteral("name");
    }
    void tabAndEnterMove()
    {
        QFETCH(int, key);
        QFETCH(int, row);
        QFETCH(QString, column);
        m_edited->goTo(1, "cash");
        m_edited->type(number(50.5), static_cast<Qt::Key>(key));
        QCOMPARE(m_edited->document.now().dealers[1].cash, 50.5);
        const auto at = m_edited->view().currentCell();
        QVERIFY(at.has_value());
        QCOMPARE(int(at->row), row);
        QCOMPARE(QString::fromStdString(at->column), column);
    }

    void formulasCalculateWithTheOldValue_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("summand");
        QTest::newRow("times") << QStringLiteral("=*%1").arg(number(1.1)) << 1.1 << 0.0;
        QTest::newRow("plus") << QStringLiteral("=+5") << 1.0 << 5.0;
        QTest::newRow("share") << QStringLiteral("=5%") << 0.05 << 0.0;
        QTest::newRow("half") << QStringLiteral("=/2") << 0.5 << 0.0;
    }
    void formulasCalculateWithTheOldValue()
    {
        QFETCH(QString, formula);
        QFETCH(double, factor);
        QFETCH(double, summand);
        const double before = m_edited->document.now().dealers[0].cash;
        m_edited->goTo(0, "cash");
        m_edited->type(formula);
        QVERIFY(std::abs(m_edited->document.now().dealers[0].cash - (factor * before + summand)) < 1e-9);
        QVERIFY(balances(m_edited->document.now().dealers[0]));
    }

    void stepsInACell()
    {
        m_edited->goTo(0, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_F2);
        auto* editor = m_edited->view().findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(editor);
        QCOMPARE(editor->text(), number(m_edited->document.now().dealers[0].cash)); // all digits
        QTest::keyClick(editor, '+');
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(std::abs(m_edited->document.now().dealers[0].cash - 1.01 * m_edited->document.file().dealers[0].cash)
            < 1e-9);
    }

    void anUnbalancedRowSaysSoAndIsMended()
    {
        m_edited->goTo(2, "shortTermFunding");
        m_edited->type(number(133));
        QVERIFY(!balances(m_edited->document.now().dealers[2]));
        QCOMPARE(
            m_edited->document.now().dealers[2].cash, m_edited->document.file().dealers[2].cash); // nothing else moved
        auto* strip = m_edited->dock.findChild<MessageStrip*>(QStringLiteral("problem2"));
        QVERIFY(strip);
        QVERIFY2(strip->what().contains(QStringLiteral("Dealer C")), qPrintable(strip->what()));
        QCOMPARE(m_edited->page().errorCount(), 1);
        m_edited->goTo(7, "cash");
        QTest::keyClick(&m_edited->view(), Qt::Key_F8);
        QCOMPARE(int(m_edited->view().currentCell()->row), 2);
        auto* repair = strip->findChild<QPushButton*>(QStringLiteral("repair0"));
        QVERIFY(repair);
        QTest::mouseClick(repair, Qt::LeftButton);
        QVERIFY(balances(m_edited->document.now().dealers[2]));
        QCOMPARE(m_edited->document.now().dealers[2].shortTermFunding, 133.0);
        QCOMPARE(m_edited->page().errorCount(), 0);
    }

    void theCursorGoesOnWhateverWasTyped_data()
    {
        QTest::addColumn<std::size_t>("row");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<std::size_t>("nextRow");
        const std::size_t c = 2, d = 3, e = 4;
        QTest::newRow("refused") << d << QByteArray("cash") << QStringLiteral("lots") << Qt::Key_Return << e;
        QTest::newRow("refused, Tab") << d << QByteArray("cash") << QStringLiteral("lots") << Qt::Key_Tab << d;
        QTest::newRow("unbalances the row")
            << d << QByteArray("shortTermFunding") << number(133) << Qt::Key_Return << e;
        QTest::newRow("beyond its range") << c << QByteArray("tier1Capital") << number(-5) << Qt::Key_Return << d;
    }
    void theCursorGoesOnWhateverWasTyped()
    {
        QFETCH(std::size_t, row);
        QFETCH(QByteArray, column);
        QFETCH(QString, text);
        QFETCH(Qt::Key, key);
        QFETCH(std::size_t, nextRow);
        m_edited->goTo(row, column.constData());
        const int before = m_edited->view().currentIndex().column();
        m_edited->type(text, key);
        QCOMPARE(m_edited->page().errorCount(), 1);
        QVERIFY(m_edited->view().currentCell());
        QCOMPARE(m_edited->view().currentCell()->row, nextRow);
        QCOMPARE(m_edited->view().currentIndex().column(), before + (key == Qt::Key_Tab ? 1 : 0));
        m_edited->goTo(row, column.constData()); // and when the message goes again
        m_edited->document.undo();
        m_edited->page().sheet().setProblems({});
        QCOMPARE(m_edited->view().currentCell(), (std::optional(CellPlace{row, column.toStdString()})));
    }

    void theCursorFollowsItsRow()
    {
        m_edited->goTo(4, "cash");
        m_edited->page().run(TableCommand::MoveDown);
        QCOMPARE(m_edited->view().currentCell(), (std::optional(CellPlace{5, "cash"})));
        m_edited->document.undo();
        m_edited->page().sheet().sortBy({m_edited->page().sheet().content().columnOfKey("cash"), Qt::DescendingOrder});
        m_edited->goTo(4, "cash");
        m_edited->page().sheet().sortBy({});
        QCOMPARE(m_edited->view().currentCell(), (std::optional(CellPlace{4, "cash"})));
    }

    void tabPassesThroughTheRepairs()
    {
        m_edited->goTo(3, "cash");
        m_edited->type(QStringLiteral("lots"));
        auto* strip = m_edited->dock.findChild<MessageStrip*>(QStringLiteral("problem3"));
        QVERIFY(strip);
        auto buttons = strip->findChildren<QPushButton*>();
        buttons.removeIf([](const QPushButton* button) { return button->isHidden(); }); // not of this problem
        QVERIFY(!buttons.isEmpty());
        m_edited->view().setCurrentIndex(m_edited->view().model()->index(
            *m_edited->page().sheet().lineOfRow(3), m_edited->page().sheet().columnCount() - 1));
        QTest::keyClick(&m_edited->view(), Qt::Key_Tab);
        for (QPushButton* button : buttons) {
            QCOMPARE(QApplication::focusWidget(), button);
            QVERIFY(!button->accessibleName().isEmpty() && !button->objectName().isEmpty());
            QTest::keyClick(button, Qt::Key_Tab);
        }
        QVERIFY(m_edited->view().hasFocus());
        QCOMPARE(m_edited->view().currentCell()->row, std::size_t(4));
        QCOMPARE(m_edited->view().currentIndex().column(), 0);
        QTest::keyClick(&m_edited->view(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), buttons.last());
        QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&m_edited->page());
        QVERIFY(tree);
        QVERIFY(tree->indexOfChild(QAccessible::queryAccessibleInterface(strip)) >= 0); // not hidden within a table
    }

    void everySheetSaysItsName()
    {
        QStringList names;
        for (const Part part :
            {Part::Dealers, Part::Assets, Part::Funds, Part::Exposures, Part::Events, Part::Policies})
            names << m_edited->view(part).accessibleName();
        QCOMPARE(names, (QStringLiteral("Dealers Assets Funds Exposures Events Policies").split(u' ')));
    }

    void aTextInANumberStaysAsTyped()
    {
        m_edited->goTo(3, "cash");
        m_edited->type(QStringLiteral("lots"));
        QVERIFY(m_edited->document.now() == m_edited->document.file());
        const auto& sheet = m_edited->page().sheet();
        QCOMPARE(sheet.index(*sheet.lineOfRow(3), *sheet.content().columnOfKey("cash")).data().toString(),
            QStringLiteral("lots"));
        QCOMPARE(m_edited->page().errorCount(), 1);
        m_edited->goTo(4, "cash"); // and does not stop the rest
        m_edited->type(number(40));
        QCOMPARE(m_edited->document.now().dealers[4].cash, 40.0);
        m_edited->goTo(3, "cash");
        m_edited->type(number(41));
        QCOMPARE(m_edited->page().errorCount(), 0);
    }

    void anImpossibleValueStaysAsTyped()
    {
        m_edited->dock.setSection(EditorDock::Section::Assets);
        SheetView& assets = m_edited->view(Part::Assets);
        assets.setCurrentCell({0, "haircut"});
        assets.setFocus();
        QTest::keyClicks(&assets, QStringLiteral("1"));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("20"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(m_edited->document.now().assets[0].haircut, 1.2);
        QCOMPARE(m_edited->page(Part::Assets).errorCount(), 1);
        m_edited->press("repair0");
        QCOMPARE(m_edited->document.now().assets[0].haircut, m_edited->document.file().assets[0].haircut);
    }
};

TEST_WITH_WINDOWS(EditorTypingTest)
#include "test_editor_typing.moc"
