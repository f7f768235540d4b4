// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from a spreadsheet's clipboard, and where it goes. The numbers themselves:
// tests/model/test_number_text.cpp.
#include "tests/programs/test_program.h"
#include "views/editor/cell_text.h"
#include "views/editor/paste_block.h"

using namespace waterhammer;

Q_DECLARE_METATYPE(std::optional<double>)

namespace {
QStringList words(const char* names) { return QString::fromUtf8(names).split(u'|'); }
} // namespace

class PasteBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersGoByTheMarkOfTheBlock_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("usualComma");
        QTest::addColumn<QList<double>>("numbers"); // of the first column; NaN: none
        QTest::addColumn<bool>("doubtful");
        const double none = qQNaN();
        const auto row = [](const char* text, bool usualComma, const QList<double>& numbers, bool doubtful = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << usualComma << numbers << doubtful;
        };
        row("1.5\t2\n3\t4\n", false, {1.5, 3});
        row("1,5;2\n3;4", true, {none, none}); // no tab: one column
        row("1,234\n2,345\n3,456", true, {1.234, 2.345, 3.456}, true);
        row("1,234.5\n1,23", false, {1234.5, none});
        row("31.12.2019\n70.5", true, {none, 70.5});
        row("\"1.234,5\"\t2", false, {1234.5});
        row("(5.0%)\n12.0-\n\u20135\n\u202d70.5\u202c\n72.5bn", false, {-5, -12, -5, 70.5, 72.5});
    }
    void numbersGoByTheMarkOfTheBlock()
    {
        QFETCH(QString, text);
        QFETCH(bool, usualComma);
        QFETCH(QList<double>, numbers);
        QFETCH(bool, doubtful);
        const PasteBlock block = readBlock(text, usualComma ? DecimalMark::Comma : DecimalMark::Point);
        QCOMPARE(block.doubtful, doubtful);
        QCOMPARE(block.rowCount(), numbers.size());
        for (int i = 0; i < numbers.size(); ++i) {
            const auto& found = block.rows[static_cast<std::size_t>(i)].front().number;
            QCOMPARE(found.has_value(), !qIsNaN(numbers[i]));
            if (found)
                QCOMPARE(*found, numbers[i]);
        }
    }
    void whatAPersonSaysCounts()
    {
        const PasteBlock block = readBlock(QStringLiteral("12.345\t2"), DecimalMark::Point, DecimalMark::Comma);
        QCOMPARE(block.rows[0][0].number.value(), 12345.0);
        QVERIFY(!block.doubtful);
    }

    void blocksFindTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<std::vector<int>>("rows");
        QTest::addColumn<std::vector<int>>("columns");
        constexpr int no = Placement::skipped, past = Placement::beyond;
        using List = std::vector<int>;
        const auto row = [](const char* name, const char* text, int r, int c, const List& rows, const List& columns) {
            QTest::newRow(name) << QString::fromUtf8(text) << r << c << rows << columns;
        };
        row("from the cursor on", "1\t2\t3\n4\t5\t6\n", 1, 4, {1, past}, {4, 5, no});
        row("head and names", "dealer\tmbs\tUST\nd2\t1\t2\nDEALER A\t3\t4\nDealer Z\t5\t6\n", 0, 3, {no, 1, 0, past},
            {no, 4, 3});
        row("names, at the names", "Dealer B\t1\t2\nDealer A\t3\t4\n", 0, 2, {1, 0}, {2, 3, 4});
        row("ids, at the ids", "d2\t1\t2\n", 0, 1, {1}, {2, 3, 4});
        row("ids and names, at the ids", "d2\tDealer B\t1\t2\n", 0, 1, {1}, {1, 2, 3, 4});
        row("names, at the number of the row", "Dealer B\t1\t2\n", 0, 0, {1}, {2, 3, 4});
        row("names, at a figure", "Dealer B\t1\t2\n", 0, 4, {1}, {2, 4, 5});
        row("a line break in the head", "\"Dealer\"\t\"Held\n  MBS\"\nd1\t7\n", 0, 3, {no, 0}, {no, 4});
        row("a name twice", "d1\t1\nd1\t2\n", 0, 3, {0, past}, {2, 3});
        row("new names", "Dealer X\tx\t1\n", 1, 1, {1}, {1, 2, 3});
        row("new ids, at the ids", "x1\t1\t2\nx2\t3\t4\n", 0, 1, {0, 1}, {1, 3, 4});
        row("new names, at the names", "Dealer X\t1\t2\n", 0, 2, {0}, {2, 3, 4});
        row("new ids and names, at the names", "x\tDealer X\t1\n", 0, 2, {0}, {1, 2, 3});
        row("new names, at the number of the row", "Dealer X\t1\t2\n", 0, 0, {0}, {2, 3, 4});
        row("new ids and names, at the number of the row", "x\tDealer X\t1\n", 0, 0, {0}, {1, 2, 3});
        row("figures, at the names", "1\t2\n", 0, 2, {0}, {2, 3});
    }
    void blocksFindTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, row);
        QFETCH(int, column);
        const Aliases rows{words("Dealer A|d1"), words("Dealer B|d2")};
        const Aliases columns{
            words("#"), words("id"), words("Name"), words("UST"), words("Held MBS|MBS"), words("UST")};
        const Placement place = placeBlock(readBlock(text, DecimalMark::Point), {rows, columns, {2, 1}, row, column});
        QTEST(place.row, "rows");
        QTEST(place.column, "columns");
    }

    void digitsSurviveUnits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("shift");
        QTest::addColumn<double>("shown");
        QTest::newRow("seven per cent") << 0.07 << 2 << 7.0;
        QTest::newRow("fine") << 0.0725 << 2 << 7.25;
        QTest::newRow("tiny") << 0.0001 << 2 << 0.01;
        QTest::newRow("none") << 1.1 << 0 << 1.1;
        QTest::newRow("nothing") << 0.0 << 2 << 0.0;
    }
    void digitsSurviveUnits()
    {
        QFETCH(double, value);
        QFETCH(int, shift);
        QFETCH(double, shown);
        QCOMPARE(shifted(value, shift), shown);
        QCOMPARE(shifted(shown, -shift), value);
        for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
            const Numbers numbers(locale);
            QCOMPARE(typedNumber(cellText(value, shift, numbers), shift, {}, numbers).value(), value);
        }
    }
    void percentOnlyWherePercentagesAre()
    {
        const Numbers numbers{QLocale(QLocale::English)};
        QCOMPARE(typedNumber(QStringLiteral("5 %"), 2, {}, numbers).value(), 0.05);
        QVERIFY(!typedNumber(QStringLiteral("5 %"), 0, 3.0, numbers));
        QCOMPARE(typedNumber(QStringLiteral("(5.0%)"), 2, {}, numbers).value(), -0.05);
        QVERIFY(!typedNumber(QStringLiteral("=*"), 0, 3.0, numbers));
        for (const auto& dash : {QStringLiteral("-"), QStringLiteral("\u2013")})
            QVERIFY(!typedNumber(dash, 0, 3.0, numbers));
        QVERIFY(!typedNumber(QStringLiteral("=/0"), 0, 3.0, numbers));
    }
};

TEST_WITHOUT_WINDOWS(PasteBlockTest)
#include "test_paste_block.moc"
