// SPDX-License-Identifier: GPL-3.0-or-later
// The editor as somebody uses it: real keys and clicks, a document that answers every wish.
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "tests/views/showing.h"
#include "views/editor/day_axis.h"
#include "views/editor/dealer_account.h"
#include "views/editor/editor_dock.h"
#include "views/editor/message_strip.h"
#include "views/editor/table_page.h"
#include "views/style.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace waterhammer;

namespace {

/// The tests also run where people write 1,234 for what is 1.234 elsewhere.
bool hasDecimalComma() { return QLocale().decimalPoint() == QStringLiteral(","); }

/// What the document does with edits: it applies them at once and keeps every draft for undo.
class Document {
public:
    explicit Document(EditorDock& dock, const char* file)
        : m_showing(dock)
    {
        const ReadScenario read = readScenarioFile(std::string(RESOURCES "/scenarios/") + file);
        m_file = std::make_shared<const ScenarioDraft>(read.draft);
        m_drafts = {m_file};
        whenAsked<EditDraft>(dock, [this](const EditDraft& edit) {
            m_drafts.push_back(std::make_shared<const ScenarioDraft>(*apply(now(), edit.edit, *m_file)));
            texts.append(edit.text);
            show();
            m_showing.undo(edit.text);
        });
        whenAsked<Undo>(dock, [this](const Undo&) { undo(); });
        whenAsked<SayOfEdit>(dock, [this](const SayOfEdit& say) { sentence = say.sentence; });
        show();
    }
    void undo()
    {
        if (m_drafts.size() > 1)
            m_drafts.pop_back();
        show();
    }
    void show() { m_showing.draft(m_drafts.back(), m_file); }
    [[nodiscard]] Showing& showing() { return m_showing; }
    [[nodiscard]] const ScenarioDraft& now() const { return *m_drafts.back(); }
    [[nodiscard]] const ScenarioDraft& file() const { return *m_file; }
    [[nodiscard]] std::size_t steps() const { return m_drafts.size() - 1; }

    QStringList texts;
    QString sentence;

private:
    Showing m_showing;
    DraftPtr m_file;
    std::vector<DraftPtr> m_drafts;
};

QString number(double value) { return Numbers().full(value); }

} // namespace

class EditorDockTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EditorDock> m_dock;
    std::unique_ptr<Document> m_document;

    TablePage& page(Part part = Part::Dealers) const { return m_dock->page(part); }
    SheetView& view(Part part = Part::Dealers) const { return page(part).view(); }
    void goTo(std::size_t row, const char* column) const
    {
        view().setCurrentCell({row, column});
        view().setFocus();
    }
    void type(const QString& text, Qt::Key end = Qt::Key_Return) const
    {
        QTest::keyClicks(&view(), text.left(1));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor && editor->objectName() == QStringLiteral("cellEditor"));
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, end);
    }
    QString noteText() const { return page().findChild<QLabel*>(QStringLiteral("noteLine"))->text(); }
    void press(const char* name) const
    {
        auto* button = m_dock->findChild<QPushButton*>(QLatin1String(name));
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
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
        m_document = std::make_unique<Document>(*m_dock, "twelve-dealers-crisis.waterhammer.json");
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
    }
    void cleanup()
    {
        m_dock.reset();
        m_document.reset();
    }

    void modelsKeepTheRules()
    {
        for (const Part part :
            {Part::Dealers, Part::Assets, Part::Funds, Part::Exposures, Part::Events, Part::Policies}) {
            QAbstractItemModelTester tester(
                &page(part).sheet(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            m_dock->setSection(EditorDock::sectionOf(part));
            QCOMPARE(page(part).sheet().rows(), rowCount(m_document->now(), part));
            page(part).run(TableCommand::Add);
            page(part).run(TableCommand::Duplicate);
            page(part).run(TableCommand::Remove);
            m_document->undo();
            page(part).sheet().sortBy(1, Qt::DescendingOrder);
            page(part).sheet().sortBy({});
        }
    }

    // Its columns are worked out before it has a row to ask.
    void aPageThatWasSeenTakesAnEmptyList()
    {
        for (const Part part : {Part::Events, Part::Policies, Part::Funds, Part::Exposures}) {
            m_dock->setSection(EditorDock::sectionOf(part));
            auto draft = std::make_shared<ScenarioDraft>(m_document->now());
            draft->events.clear();
            draft->policies.clear();
            draft->exposures.clear();
            draft->funds.clear();
            m_document->showing().draft(draft, draft);
            QCOMPARE(page(part).sheet().rows(), std::size_t{0});
            m_document->show();
        }
    }

    void aTypedFigureMovesTheBalancingItem()
    {
        const Dealer before = m_document->now().dealers[5];
        goTo(5, "tier1Capital");
        type(number(36));
        const Dealer& after = m_document->now().dealers[5];
        QCOMPARE(after.tier1Capital, 36.0);
        QCOMPARE(after.shortTermFunding, before.shortTermFunding - (36.0 - before.tier1Capital));
        QVERIFY(balances(after));
        QCOMPARE(m_document->steps(), std::size_t(1));
        QVERIFY2(m_document->sentence.contains(QStringLiteral("Dealer F")), qPrintable(m_document->sentence));
        QVERIFY(page().sheet().isTouched(5, *page().sheet().columnOfKey("shortTermFunding")));
        QVERIFY(page().sheet().changedAgainstFile(5, *page().sheet().columnOfKey("tier1Capital")));
        m_document->undo();
        QVERIFY(m_document->now() == m_document->file());
        QVERIFY(!page().sheet().isTouched(5, *page().sheet().columnOfKey("shortTermFunding")));
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
        goTo(1, "cash");
        type(number(50.5), static_cast<Qt::Key>(key));
        QCOMPARE(m_document->now().dealers[1].cash, 50.5);
        const auto at = view().currentCell();
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
        const double before = m_document->now().dealers[0].cash;
        goTo(0, "cash");
        type(formula);
        QVERIFY(std::abs(m_document->now().dealers[0].cash - (factor * before + summand)) < 1e-9);
        QVERIFY(balances(m_document->now().dealers[0]));
    }

    void stepsInACell()
    {
        goTo(0, "cash");
        QTest::keyClick(&view(), Qt::Key_F2);
        auto* editor = view().findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(editor);
        QCOMPARE(editor->text(), number(m_document->now().dealers[0].cash)); // all digits
        QTest::keyClick(editor, '+');
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(std::abs(m_document->now().dealers[0].cash - 1.01 * m_document->file().dealers[0].cash) < 1e-9);
    }

    void anUnbalancedRowSaysSoAndIsMended()
    {
        goTo(2, "shortTermFunding");
        type(number(133));
        QVERIFY(!balances(m_document->now().dealers[2]));
        QCOMPARE(m_document->now().dealers[2].cash, m_document->file().dealers[2].cash); // nothing else moved
        auto* strip = m_dock->findChild<MessageStrip*>(QStringLiteral("problem2"));
        QVERIFY(strip);
        QVERIFY2(strip->what().contains(QStringLiteral("Dealer C")), qPrintable(strip->what()));
        QCOMPARE(page().errorCount(), 1);
        goTo(7, "cash");
        QTest::keyClick(&view(), Qt::Key_F8);
        QCOMPARE(int(view().currentCell()->row), 2);
        auto* repair = strip->findChild<QPushButton*>(QStringLiteral("repair0"));
        QVERIFY(repair);
        QTest::mouseClick(repair, Qt::LeftButton);
        QVERIFY(balances(m_document->now().dealers[2]));
        QCOMPARE(m_document->now().dealers[2].shortTermFunding, 133.0);
        QCOMPARE(page().errorCount(), 0);
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
        goTo(row, column.constData());
        const int before = view().currentIndex().column();
        type(text, key);
        QCOMPARE(page().errorCount(), 1);
        QVERIFY(view().currentCell());
        QCOMPARE(view().currentCell()->row, nextRow);
        QCOMPARE(view().currentIndex().column(), before + (key == Qt::Key_Tab ? 1 : 0));
        goTo(row, column.constData()); // and when the message goes again
        m_document->undo();
        page().sheet().setProblems({}, {});
        QCOMPARE(view().currentCell(), (std::optional(CellPlace{row, column.toStdString()})));
    }

    void theCursorFollowsItsRow()
    {
        goTo(4, "cash");
        page().run(TableCommand::MoveDown);
        QCOMPARE(view().currentCell(), (std::optional(CellPlace{5, "cash"})));
        m_document->undo();
        page().sheet().sortBy(page().sheet().columnOfKey("cash"), Qt::DescendingOrder);
        goTo(4, "cash");
        page().sheet().sortBy({});
        QCOMPARE(view().currentCell(), (std::optional(CellPlace{4, "cash"})));
    }

    void tabPassesThroughTheRepairs()
    {
        goTo(3, "cash");
        type(QStringLiteral("lots"));
        auto* strip = m_dock->findChild<MessageStrip*>(QStringLiteral("problem3"));
        QVERIFY(strip);
        auto buttons = strip->findChildren<QPushButton*>();
        buttons.removeIf([](const QPushButton* button) { return button->isHidden(); }); // not of this problem
        QVERIFY(!buttons.isEmpty());
        view().setCurrentIndex(view().model()->index(*page().sheet().lineOfRow(3), page().sheet().columnCount() - 1));
        QTest::keyClick(&view(), Qt::Key_Tab);
        for (QPushButton* button : buttons) {
            QCOMPARE(QApplication::focusWidget(), button);
            QVERIFY(!button->accessibleName().isEmpty() && !button->objectName().isEmpty());
            QTest::keyClick(button, Qt::Key_Tab);
        }
        QVERIFY(view().hasFocus());
        QCOMPARE(view().currentCell()->row, std::size_t(4));
        QCOMPARE(view().currentIndex().column(), 0);
        QTest::keyClick(&view(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), buttons.last());
        QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&page());
        QVERIFY(tree);
        QVERIFY(tree->indexOfChild(QAccessible::queryAccessibleInterface(strip)) >= 0); // not hidden within a table
    }

    void everySheetSaysItsName()
    {
        QStringList names;
        for (const Part part :
            {Part::Dealers, Part::Assets, Part::Funds, Part::Exposures, Part::Events, Part::Policies})
            names << view(part).accessibleName();
        QCOMPARE(names, (QStringLiteral("Dealers Assets Funds Exposures Events Policies").split(u' ')));
    }

    void aTextInANumberStaysAsTyped()
    {
        goTo(3, "cash");
        type(QStringLiteral("lots"));
        QVERIFY(m_document->now() == m_document->file());
        const auto& sheet = page().sheet();
        QCOMPARE(
            sheet.index(*sheet.lineOfRow(3), *sheet.columnOfKey("cash")).data().toString(), QStringLiteral("lots"));
        QCOMPARE(page().errorCount(), 1);
        goTo(4, "cash"); // and does not stop the rest
        type(number(40));
        QCOMPARE(m_document->now().dealers[4].cash, 40.0);
        goTo(3, "cash");
        type(number(41));
        QCOMPARE(page().errorCount(), 0);
    }

    void anImpossibleValueStaysAsTyped()
    {
        m_dock->setSection(EditorDock::Section::Assets);
        SheetView& assets = view(Part::Assets);
        assets.setCurrentCell({0, "haircut"});
        assets.setFocus();
        QTest::keyClicks(&assets, QStringLiteral("1"));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("20"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(m_document->now().assets[0].haircut, 1.2);
        QCOMPARE(page(Part::Assets).errorCount(), 1);
        press("repair0");
        QCOMPARE(m_document->now().assets[0].haircut, m_document->file().assets[0].haircut);
    }

    void aBlockIsPastedAndTakenBack()
    {
        QApplication::clipboard()->setText(
            QStringLiteral("352.4\t98\t90.6\t30\n210\t121.5\t44\t21.5\n240.2\t175.1\t80\t33\n"));
        goTo(6, "holdings.ust");
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->steps(), std::size_t(1));
        QCOMPARE(m_document->now().dealers[6].holdings[0].value, 352.4);
        QCOMPARE(m_document->now().dealers[8].holdings[3].value, 33.0);
        for (std::size_t i = 6; i < 9; ++i)
            QVERIFY(balances(m_document->now().dealers[i]));
        QVERIFY(page().sheet().isPasted(7, *page().sheet().columnOfKey("holdings.mbs")));
        press("undoPaste");
        QVERIFY(m_document->now() == m_document->file());
    }

    void rowsPastTheEndAreOffered()
    {
        QApplication::clipboard()->setText(QStringLiteral("50\n60\n70\n"));
        goTo(11, "cash");
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->now().dealers.size(), std::size_t(12));
        QCOMPARE(m_document->now().dealers[11].cash, 50.0);
        press("addPasted");
        QCOMPARE(m_document->now().dealers.size(), std::size_t(14));
        QCOMPARE(m_document->now().dealers[13].cash, 70.0);
        QCOMPARE(m_document->steps(), std::size_t(1));
        QVERIFY(std::ranges::all_of(m_document->now().dealers, balances));
    }

    void namesPastedOnTheNamesMoveNoFigure()
    {
        QApplication::clipboard()->setText(QStringLiteral("Dealer C\t61\nDealer A\t62\n"));
        goTo(0, "name");
        const auto first = static_cast<std::size_t>(
            std::max(*page().sheet().columnOfKey("name"), *page().sheet().columnOfKey("id")) + 1);
        const TableField field = page().sheet().columns()[first].field;
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->now().dealers[0].name, m_document->file().dealers[0].name);
        QCOMPARE(m_document->now().dealers[0].id, m_document->file().dealers[0].id);
        QCOMPARE(std::get<double>(field.read(m_document->now(), 2)), 61.0);
        QCOMPARE(std::get<double>(field.read(m_document->now(), 0)), 62.0);
    }

    void aDoubtIsAskedBeforeAnythingIsPasted()
    {
        QApplication::clipboard()->setText(QStringLiteral("1,234\n2,345\n3,456\n"));
        goTo(0, "cash");
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->steps(), std::size_t(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(view().hasFocus());
        QVERIFY(!m_dock->findChild<QPushButton*>(QStringLiteral("markComma"))->isVisible());
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        // The reader's own mark is offered first.
        QCOMPARE(QApplication::focusWidget()->objectName(),
            hasDecimalComma() ? QStringLiteral("markComma") : QStringLiteral("markPoint"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_document->steps(), std::size_t(1));
        QCOMPARE(m_document->now().dealers[2].cash, hasDecimalComma() ? 3.456 : 3456.0);
        QCOMPARE(m_document->now().dealers[1].holdings[0].value, m_document->file().dealers[1].holdings[0].value);
        QVERIFY(view().hasFocus());
    }

    void whatIsNoNumberIsRefusedCellByCell()
    {
        QApplication::clipboard()->setText(QStringLiteral("61\n1,234.5\n1,23\n-\n31.12.2019\n"));
        goTo(0, "cash");
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->now().dealers[1].cash, 1234.5);
        for (const std::size_t row : {2, 3, 4})
            QCOMPARE(m_document->now().dealers[row].cash, m_document->file().dealers[row].cash);
        const int cash = *page().sheet().columnOfKey("cash");
        for (const auto& [row, text] : {std::pair(2, "1,23"), std::pair(3, "-"), std::pair(4, "31.12.2019")})
            QCOMPARE(page().sheet().index(*page().sheet().lineOfRow(std::size_t(row)), cash).data().toString(),
                QString::fromUtf8(text));
        QCOMPARE(page().errorCount(), 3);
        press("undoPaste");
        QVERIFY(m_document->now() == m_document->file());
        QCOMPARE(page().errorCount(), 0);
    }

    void aTypedDashIsRefused()
    {
        goTo(0, "cash");
        type(QStringLiteral("-"));
        QCOMPARE(m_document->steps(), std::size_t(0));
        QCOMPARE(page().errorCount(), 1);
    }

    void ownCopiesKeepTheirMark()
    {
        goTo(0, "cash");
        type(hasDecimalComma() ? QStringLiteral("1,234") : QStringLiteral("1.234"));
        goTo(0, "cash");
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        goTo(1, "cash");
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->now().dealers[1].cash, 1.234);
    }

    void rowsOfNewNamesBringTheirNames()
    {
        QApplication::clipboard()->setText(QStringLiteral("Dealer A\t61\nNova\t62\n"));
        goTo(0, "cash");
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->now().dealers.size(), std::size_t(12));
        press("addPasted");
        QCOMPARE(m_document->now().dealers.size(), std::size_t(13));
        QCOMPARE(m_document->now().dealers[12].name, std::string("Nova"));
        QCOMPARE(m_document->now().dealers[12].cash, 62.0);
        QCOMPARE(m_document->steps(), std::size_t(1));
    }

    void copyKeepsAllDigitsAndPastesBack()
    {
        goTo(0, "cash");
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        const ScenarioDraft& d = m_document->now();
        QCOMPARE(QApplication::clipboard()->text(),
            QStringLiteral("%1\t%2\n%3\t%4\n")
                .arg(number(d.dealers[0].cash), number(d.dealers[0].holdings[0].value), number(d.dealers[1].cash),
                    number(d.dealers[1].holdings[0].value)));
    }

    void structureKeys()
    {
        goTo(0, "cash");
        QTest::keyClick(&view(), Qt::Key_Insert);
        QCOMPARE(m_document->now().dealers.size(), std::size_t(13));
        QCOMPARE(m_document->now().dealers[12].name, std::string("Dealer M"));
        QVERIFY(problemsOf(m_document->now()).empty());
        goTo(5, "cash");
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_document->now().dealers[13].name, std::string("Dealer F (2)"));
        goTo(5, "cash");
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_document->now().dealers[6].name, std::string("Dealer F"));
        QCOMPARE(int(view().currentCell()->row), 6);
        QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_document->now().dealers.size(), std::size_t(13));
        QVERIFY(problemsOf(m_document->now()).empty());
        while (m_document->steps() > 0)
            m_document->undo();
        QVERIFY(m_document->now() == m_document->file());
    }

    void fillDown()
    {
        goTo(0, "constraints.slrMin");
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        type(QStringLiteral("=+1"));
        QCOMPARE(m_document->now().dealers[3].constraints.slrMin, 0.06);
        QCOMPARE(m_document->steps(), std::size_t(1));
    }

    void aFieldOfTheAccountIsTheSameEdit()
    {
        goTo(5, "cash");
        auto* field = m_dock->account().findChild<QLineEdit*>(QStringLiteral("account_tier1Capital"));
        QVERIFY(field && field->isVisible());
        QTest::mouseClick(field, Qt::LeftButton);
        QCOMPARE(field->text(), number(m_document->now().dealers[5].tier1Capital));
        field->selectAll();
        QTest::keyClicks(field, number(36));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_document->now().dealers[5].tier1Capital, 36.0);
        QVERIFY(balances(m_document->now().dealers[5]));
        QCOMPARE(m_document->steps(), std::size_t(1));
    }

    void anUpperEdgeIsDragged()
    {
        goTo(5, "cash");
        DealerAccount& account = m_dock->account();
        const double before = m_document->now().dealers[5].longTermDebt;
        const QPoint edge = account.edgeOf("longTermDebt");
        QTest::mousePress(&account, Qt::LeftButton, {}, edge);
        QTest::mouseMove(&account, edge - QPoint(0, 10));
        QTest::mouseMove(&account, edge - QPoint(0, 20));
        QTest::mouseRelease(&account, Qt::LeftButton, {}, edge - QPoint(0, 20));
        QVERIFY(m_document->now().dealers[5].longTermDebt > before);
        QVERIFY(balances(m_document->now().dealers[5]));
        // The sentence tells the whole drag, not its last step.
        QVERIFY2(m_document->sentence.contains(Numbers().fixed(before, 1)), qPrintable(m_document->sentence));
    }

    void booksOfManyAssetsCanBeRead_data()
    {
        QTest::addColumn<int>("assets");
        QTest::addColumn<int>("width");
        for (const int assets : {4, 12, 30})
            for (const int width : {1904, 1260})
                QTest::addRow("%d assets, %d px", assets, width) << assets << width;
    }
    void booksOfManyAssetsCanBeRead()
    {
        QFETCH(int, assets);
        QFETCH(int, width);
        m_dock->resize(width, 420);
        auto draft = std::make_shared<ScenarioDraft>(m_document->file());
        while (draft->assets.size() < static_cast<std::size_t>(assets)) {
            Asset more = draft->assets.back();
            more.id = "more" + std::to_string(draft->assets.size());
            more.name = more.id;
            draft->assets.push_back(more);
        }
        m_document->showing().draft(draft, draft);
        goTo(0, "cash");
        if (width < 1480)
            press("showBooks");
        QCoreApplication::processEvents();
        std::vector<QRect> seen;
        for (const auto* field : m_dock->account().findChildren<QLineEdit*>())
            if (field->isVisible()) {
                QVERIFY2(field->height() >= 18, qPrintable(field->objectName()));
                for (const QRect& other : seen)
                    QVERIFY2(!other.intersects(field->geometry()) || field->parent() != &m_dock->account(),
                        qPrintable(field->objectName()));
                if (field->parent() == &m_dock->account())
                    seen.push_back(field->geometry());
            }
        QCOMPARE(seen.size(), static_cast<std::size_t>(assets) + 6);
    }

    void limitsMoveTogetherAndKeepTheirDistances()
    {
        goTo(5, "cash");
        type(number(60)); // any edit, so that there is a step before
        goTo(2, "constraints.slrMin");
        type(number(4));
        press("limitsOfAll");
        auto* slider = m_dock->findChild<QWidget*>(QStringLiteral("limitSlr"));
        QVERIFY(slider);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        const ScenarioDraft& d = m_document->now();
        QVERIFY(d.dealers[0].constraints.slrMin > 0.05);
        QVERIFY(std::abs(d.dealers[0].constraints.slrMin - d.dealers[2].constraints.slrMin - 0.01) < 1e-12);
    }

    void anEventIsDraggedToAnotherDay()
    {
        m_dock->setSection(EditorDock::Section::Events);
        QCoreApplication::processEvents(); // layouts are posted
        DayAxis& axis = m_dock->axis();
        const DayAxis::Item run{Part::Events, 3};
        const int before = m_document->now().events[3].round;
        const QPoint at = axis.rectOf(run).center().toPoint();
        const double day = axis.xOf(2) - axis.xOf(1);
        QTest::mousePress(&axis, Qt::LeftButton, {}, at);
        QTest::mouseMove(&axis, at + QPoint(static_cast<int>(day), 0));
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, at + QPoint(static_cast<int>(day), 0));
        QCOMPARE(m_document->now().events[3].round, before + 1);
        QVERIFY(axis.current() == run);
        axis.setFocus();
        QTest::keyClick(&axis, Qt::Key_Left);
        QCOMPARE(m_document->now().events[3].round, before);
        QTest::mousePress(&axis, Qt::LeftButton, {}, at);
        QTest::mouseMove(&axis, at + QPoint(static_cast<int>(2 * day), 0));
        QTest::keyClick(&axis, Qt::Key_Escape);
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, at);
        QCOMPARE(m_document->now().events[3].round, before);
    }

    void anEndOfAPolicyIsDragged()
    {
        m_dock->setSection(EditorDock::Section::Policies);
        QCoreApplication::processEvents(); // layouts are posted
        DayAxis& axis = m_dock->axis();
        const auto bought = std::ranges::find(m_document->now().policies, PolicyKind::AssetPurchases, &Policy::kind);
        const auto row = static_cast<std::size_t>(bought - m_document->now().policies.begin());
        const Policy before = *bought;
        const QRectF bar = axis.rectOf({Part::Policies, row});
        const QPoint end(static_cast<int>(bar.right()), static_cast<int>(bar.center().y()));
        const double day = axis.xOf(2) - axis.xOf(1);
        QTest::mousePress(&axis, Qt::LeftButton, {}, end);
        QTest::mouseMove(&axis, end - QPoint(static_cast<int>(3 * day), 0));
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, end - QPoint(static_cast<int>(3 * day), 0));
        QCOMPARE(m_document->now().policies[row].from, before.from);
        QCOMPARE(m_document->now().policies[row].to.value(), before.to.value() - 3);
    }

    void aPresetIsAnOrdinaryPolicy()
    {
        m_document->showing().moment({7, 1, false});
        m_dock->setSection(EditorDock::Section::Policies);
        const std::size_t before = m_document->now().policies.size();
        press("preset4"); // swing pricing, which this scenario does not use
        QCOMPARE(m_document->now().policies.size(), before + 1);
        QCOMPARE(m_document->now().policies.back().from, 7);
        QVERIFY(problemsOf(m_document->now()).empty());
    }

    void nothingMakesTheWindowGrow()
    {
        for (const double scale : {1.0, 1.5}) {
            m_dock->setTheme(Theme(ThemeKind::Light, scale));
            for (int section = 0; section < 7; ++section) {
                m_dock->setSection(static_cast<EditorDock::Section>(section));
                QCoreApplication::processEvents(); // layouts are posted
                const QSize least = m_dock->minimumSizeHint();
                QVERIFY2(least.width() <= 1268,
                    qPrintable(QStringLiteral("section %1: %2").arg(section).arg(least.width())));
                QVERIFY2(least.height() <= 338,
                    qPrintable(QStringLiteral("section %1: %2").arg(section).arg(least.height())));
            }
        }
    }

    void searchFindsNamesFieldsAndValues()
    {
        goTo(0, "cash");
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
        auto* field = page().findChild<QLineEdit*>(QStringLiteral("search"));
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("Dealer K"));
        QCOMPARE(int(view().currentCell()->row), 10);
    }
};

QTEST_MAIN(EditorDockTest)
#include "test_editor_dock.moc"
