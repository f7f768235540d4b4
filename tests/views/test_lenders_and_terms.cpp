// SPDX-License-Identifier: GPL-3.0-or-later
// Who finances whom and dated terms, edited with real keys and clicks.
#include "model/editing/balancing.h"
#include "tests/programs/test_program.h"
#include "tests/views/edited_dock.h"
#include "views/editor/cell_edits.h"
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
    /// Names are pasted, numbers typed.
    void put(std::size_t row, const QString& column, const QString& text) const
    {
        if (column != QStringLiteral("lender") && column != QStringLiteral("borrower"))
            return type(row, column.toLatin1().constData(), text);
        EditedDock::goTo(view(), row, column.toLatin1().constData());
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
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
        type(0, "repoLenders", QStringLiteral("20"));
    }

    /// A row a claim, as design and picture have it: 1 A mmf, 2 A D, 3 B mmf, … 7 D mmf.
    void showsWhoFinancesWhom()
    {
        const Numbers n;
        const double repo = repoOf(now().dealers[0]), lent = lentByName(now(), "d");
        QCOMPARE(m_edited->dock.shownPage()->sheet().content().rows(), std::size_t{7});
        QCOMPARE(cell(0, "borrower"), QStringLiteral("Dealer A"));
        QCOMPARE(cell(0, "#repo"), n.fixed(repo, 1));
        QCOMPARE(cell(0, "#outside"), n.fixed(30, 1));
        QCOMPARE(cell(0, "lender"), QStringLiteral("Money fund"));
        QCOMPARE(cell(0, "#kind"), QStringLiteral("fund"));
        QCOMPARE(cell(0, "claim"), n.fixed(0.3 * repo, 1));
        QVERIFY2(cell(0, "otherAssets").startsWith(QStringLiteral("NAV")), qPrintable(cell(0, "otherAssets")));
        QCOMPARE(cell(1, "lender"), QStringLiteral("Dealer D"));
        QCOMPARE(cell(1, "#explains"), n.fixed(100 * 0.4 * repo / now().dealers[3].otherAssets, 0));
        QVERIFY(lent <= now().dealers[3].otherAssets);
    }

    /// As somebody types it in a spreadsheet: without the columns that are worked out here, "Its repo", "From outside"
    /// and the lender's kind.
    void aBlockOfClaimsIsPlacedByWhatIsTyped()
    {
        EditedDock::goTo(view(), 0, "borrower");
        QGuiApplication::clipboard()->setText(QStringLiteral("Dealer A\tMoney fund\t25\nDealer A\tDealer D\t45\n"));
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shareOf(0, "mmf"), 0.25);
        QCOMPARE(shareOf(0, "d"), 0.45);
        undo();
        // A line of which one cell is no value leaves its row alone: the share of another claim is not its own.
        const ScenarioDraft before = now();
        QGuiApplication::clipboard()->setText(QStringLiteral("Dealer B\tDealer D\tmuch\n"));
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(now() == before);
    }

    void aCellIsTypedAndUndone_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lender"); // of the first dealer, and its share afterwards
        QTest::addColumn<double>("share");
        QTest::newRow("share") << "repoLenders"
                               << "25"
                               << "mmf" << 0.25;
        QTest::newRow("amount") << "claim"
                                << "=/2"
                                << "mmf" << 0.15;
        QTest::newRow("lender by name") << "lender"
                                        << "Dealer B"
                                        << "b" << 0.3;
        QTest::newRow("a lender that lends already: one row of both") << "lender"
                                                                      << "Dealer D"
                                                                      << "d" << 0.7;
        QTest::newRow("borrower") << "borrower"
                                  << "Dealer B"
                                  << "mmf" << 0.0;
    }
    void aCellIsTypedAndUndone()
    {
        QFETCH(QString, column);
        QFETCH(QString, text);
        QFETCH(QString, lender);
        QFETCH(double, share);
        const ScenarioDraft before = now();
        put(0, column, text);
        QVERIFY(std::abs(shareOf(0, lender.toLatin1().constData()) - share) < 1e-9);
        QCOMPARE(m_edited->document.steps(), std::size_t{1});
        undo();
        QVERIFY(now() == before);
    }

    void lendersComeAndGo()
    {
        const ScenarioDraft before = now();
        EditedDock::goTo(view(), 0, "repoLenders");
        QTest::keyClick(&view(), Qt::Key_Insert);
        QCOMPARE(now().dealers[0].repoLenders.size(), std::size_t{3});
        QVERIFY(problemsOf(now()).empty());
        QCOMPARE(view().currentCell()->row, std::size_t{2});
        QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(now() == before);
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_edited->dock.shownPage()->sheet().content().rows(), std::size_t{0});
        QVERIFY(std::ranges::all_of(now().dealers, [](const Dealer& d) { return d.repoLenders.empty(); }));
        QTest::keyClick(&view(), Qt::Key_Insert); // the first of an empty list
        QCOMPARE(m_edited->dock.shownPage()->sheet().content().rows(), std::size_t{1});
    }

    void aBlockIsPasted()
    {
        EditedDock::goTo(view(), 0, "repoLenders");
        QGuiApplication::clipboard()->setText(QStringLiteral("10\n20\n"));
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shareOf(0, "mmf"), 0.1);
        QCOMPARE(shareOf(0, "d"), 0.2);
        QCOMPARE(m_edited->document.steps(), std::size_t{1});
    }

    /// A list from a spreadsheet, into none: its rows are added by the button that offers it.
    void aListIsPasted()
    {
        view().selectAll();
        m_edited->dock.shownPage()->run(TableCommand::Remove);
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Lender\tBorrower\tShare\nMoney fund\tDealer B\t35\nDealer D\tDealer A\t12\n"));
        m_edited->dock.shownPage()->run(TableCommand::Paste);
        auto* add = m_edited->dock.shownPage()->findChild<QPushButton*>(QStringLiteral("addPasted"));
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(m_edited->dock.shownPage()->sheet().content().rows(), std::size_t{2});
        QCOMPARE(shareOf(1, "mmf"), 0.35);
        QCOMPARE(shareOf(0, "d"), 0.12);
    }

    /// The page has no box for the balancing item, which takes what a figure of the books does to them all the same.
    void aFigureOfTheBooksIsPasted()
    {
        const double before = now().dealers[3].shortTermFunding, other = now().dealers[3].otherAssets;
        EditedDock::goTo(view(), 1, "otherAssets");
        QGuiApplication::clipboard()->setText(QString::number(other + 5, 'g', 17));
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(now().dealers[3].otherAssets, other + 5);
        QCOMPARE(now().dealers[3].shortTermFunding, before + 5);
    }

    void problemsAreRepaired_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found"); // the row that tells it
        QTest::addColumn<int>("repairs");
        QTest::newRow("claims above other assets") << 1 << "otherAssets"
                                                   << "200" << 1 << 3;
        QTest::newRow("shares above all") << 0 << "repoLenders"
                                          << "90" << 0 << 1;
        QTest::newRow("itself") << 6 << "lender"
                                << "Dealer D" << 6 << 2;
        QTest::newRow("nobody") << 0 << "lender"
                                << "Dealer Z" << 0 << 2;
    }
    void problemsAreRepaired()
    {
        QFETCH(int, row);
        QFETCH(QString, column);
        QFETCH(QString, text);
        QFETCH(int, found);
        QFETCH(int, repairs);
        for (int repair = 0; repair < repairs; ++repair) {
            init();
            put(static_cast<std::size_t>(row), column, text);
            const auto& problems = m_edited->dock.shownPage()->sheet().problems().all();
            QVERIFY(!problems.empty());
            QCOMPARE(problems[0].row, static_cast<std::size_t>(found));
            QCOMPARE(problems[0].repairs.size(), static_cast<std::size_t>(repairs));
            const auto buttons = m_edited->dock.findChild<MessageStrip*>()->findChildren<QPushButton*>();
            QVERIFY(buttons.size() > repair);
            QTest::mouseClick(buttons[repair], Qt::LeftButton);
            QVERIFY2(m_edited->dock.shownPage()->sheet().problems().empty(), qPrintable(buttons[repair]->text()));
            QVERIFY(problemsOf(now()).empty());
        }
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

    /// A line below the axis for each term; the step is the event, and is dragged as any other. A larger number is
    /// higher, so that the step of a fall goes down.
    void aTermIsALineWithAStepOnItsDay()
    {
        open("branch", EditorSection::Events);
        QCoreApplication::processEvents(); // layouts are posted
        DayAxis& axis = m_edited->dock.axis();
        std::vector<QRectF> steps;
        for (std::size_t row = 0; row < now().events.size(); ++row)
            if (now().events[row].kind == EventKind::Set)
                steps.push_back(axis.rectOf({Part::Events, row}));
        QCOMPARE(steps.size(), std::size_t(3));
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QVERIFY(axis.rect().contains(steps[i].toRect()));
            QVERIFY(std::abs(steps[i].center().x() - axis.xOf(4)) < 1);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!steps[i].intersects(steps[j]));
        }
        const DayAxis::Item first{Part::Events, 1};
        const QPoint at = axis.rectOf(first).center().toPoint();
        const int day = static_cast<int>(std::lround(axis.xOf(2) - axis.xOf(1)));
        QTest::mousePress(&axis, Qt::LeftButton, {}, at);
        QTest::mouseMove(&axis, at + QPoint(2 * day, 0));
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, at + QPoint(2 * day, 0));
        QCOMPARE(now().events[1].round, 6);
        QVERIFY(axis.current() == first);
        axis.setFocus();
        QTest::keyClick(&axis, Qt::Key_Left);
        QCOMPARE(now().events[1].round, 5);
        // As seen: from the left the line is above the step's middle, right of it below.
        const QImage picture = axis.grab().toImage();
        const QRectF step = axis.rectOf(first);
        const auto inked = [&](double x, double from, double to) {
            for (int y = static_cast<int>(from); y < static_cast<int>(to); ++y)
                if (picture.pixelColor(static_cast<int>(x), y).lightness() < 150)
                    return true;
            return false;
        };
        const double middle = step.center().y(), reach = step.height();
        QVERIFY(inked(axis.left() + 2, middle - reach, middle - 4));
        QVERIFY(!inked(axis.left() + 2, middle + 4, middle + reach - 2));
        QVERIFY(inked(axis.width() - 30, middle + 4, middle + reach));
        QVERIFY(!inked(axis.width() - 30, middle - reach + 2, middle - 4));
    }

    /// In the little room of a small window there are still the days, the commands and four rows; what has no line of
    /// its own comes with the keys.
    void daysAndCommandsShareLittleRoom()
    {
        open("branch", EditorSection::Events);
        EditorDock& dock = m_edited->dock;
        dock.resize(1276, 285);
        QCoreApplication::processEvents();
        DayAxis& axis = dock.axis();
        QVERIFY(axis.isVisible());
        QVERIFY(dock.shownPage()->findChild<QWidget*>(QStringLiteral("addRow"))->isVisible());
        QVERIFY2(view().viewport()->height() >= 4 * view().rowHeight(0),
            qPrintable(QString::number(view().viewport()->height())));
        axis.setFocus();
        QRectF place;
        for (std::size_t row = 1; row < 4; ++row) { // each term comes into sight, in the same line
            axis.setCurrent(DayAxis::Item{Part::Events, row});
            const QRectF step = axis.rectOf({Part::Events, row});
            QVERIFY(axis.rect().contains(step.toRect()));
            QVERIFY(row == 1 || step == place);
            place = step;
        }
        dock.resize(1276, 700);
        QCoreApplication::processEvents();
        QVERIFY(axis.rectOf({Part::Events, 1}).top() < axis.rectOf({Part::Events, 2}).top());
    }

    /// Of another term the old value says nothing; of the same term of somebody else it stays.
    void anotherTermBeginsWithAValueOfItsOwn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("kept");
        QTest::newRow("of somebody else") << "dealers[0].constraints.slrMin" << true;
        QTest::newRow("a number") << "market.rollOffFull" << false;
        QTest::newRow("a switch") << "market.channels.information" << false;
        QTest::newRow("may be absent") << "dealers[0].constraints.varLimit" << false;
    }
    void anotherTermBeginsWithAValueOfItsOwn()
    {
        QFETCH(QString, path);
        QFETCH(bool, kept);
        open("branch", EditorSection::Events);
        const TermValue before = now().events[1].value;
        QVERIFY(now().events[1].path.ends_with("slrMin"));
        const ScenarioDraft changed = *apply(now(), setOne("events[event2].path", path.toStdString()), now());
        QCOMPARE(changed.events[1].value == before, kept);
        QVERIFY(problemsOf(changed).empty());
    }

    /// In the window's words: the name of the column, the term's unit, on and off.
    void aWrongTermIsToldInTheWordsOfTheWindow_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<FieldValue>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("out of range") << 1 << FieldValue(1.5) << QStringLiteral("New value is 150");
        QTest::newRow("a number for a switch") << 2 << FieldValue(0.5) << QStringLiteral("must be on or off");
        QTest::newRow("a switch for a number")
            << 1 << FieldValue(false) << QStringLiteral("New value is off, must be a number");
        QTest::newRow("nothing") << 1 << FieldValue() << QStringLiteral("New value is missing");
    }
    void aWrongTermIsToldInTheWordsOfTheWindow()
    {
        QFETCH(int, row);
        QFETCH(FieldValue, value);
        QFETCH(QString, words);
        open("branch", EditorSection::Events);
        const std::string path = "events[event" + std::to_string(row + 1) + "].value";
        m_edited->document.edit(setOne(path, value));
        const auto& problems = m_edited->dock.shownPage()->sheet().problems().all();
        QVERIFY(!problems.empty());
        QVERIFY2(problems[0].what.contains(words), qPrintable(problems[0].what));
    }

    /// Events without ids of their own are the same ones after another was added, and only that is told.
    void anAddedEventIsToldAlone()
    {
        open("twelve-dealers-crisis", EditorSection::Events);
        const Numbers numbers;
        ScenarioDraft plain = now();
        for (Event& event : plain.events)
            event.id.clear();
        const ScenarioDraft added = *apply(plain, AddRow{Part::Events, 3, {}}, plain);
        const auto told = [&](const ScenarioDraft& before, const ScenarioDraft& after) {
            return differenceSentence(before, after, Part::Events, sheetColumns(after, Part::Events), numbers);
        };
        const QString sentence = told(plain, added), taken = told(added, plain);
        QVERIFY2(sentence.endsWith(QStringLiteral("added")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("removed")), qPrintable(sentence));
        QVERIFY2(taken.endsWith(QStringLiteral("removed")), qPrintable(taken));
        QVERIFY2(!taken.contains(QStringLiteral("added")), qPrintable(taken));
    }
};

TEST_WITH_WINDOWS(LendersAndTermsTest)
#include "test_lenders_and_terms.moc"
