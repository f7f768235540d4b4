// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from a spreadsheet's clipboard, and where it goes.
#include "views/editor/cell_text.h"
#include "views/editor/paste_block.h"

#include <QTest>

using namespace waterhammer;

Q_DECLARE_METATYPE(std::optional<double>)

class PasteBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        const auto row = [](const char* name, const QString& text, bool comma, double value) {
            QTest::newRow(name) << text << comma << true << value;
        };
        row("plain", QStringLiteral("12.5"), false, 12.5);
        row("comma", QStringLiteral("12,5"), true, 12.5);
        row("thousands", QStringLiteral("1,234.5"), false, 1234.5);
        row("German thousands", QStringLiteral("1.234,5"), true, 1234.5);
        row("Swiss", QStringLiteral("1'234.5"), false, 1234.5);
        row("French", QStringLiteral("1\u202f234,5"), true, 1234.5);
        row("currency", QStringLiteral("$ 12.5"), false, 12.5);
        row("euro behind", QStringLiteral("12,5 \u20ac"), true, 12.5);
        row("unit", QStringLiteral("12.5 bn"), false, 12.5);
        row("percent", QStringLiteral("5 %"), false, 5);
        row("accountants' minus", QStringLiteral("(12.0)"), false, -12);
        row("minus", QStringLiteral("-3"), false, -3);
        row("true minus", QStringLiteral("\u22123"), false, -3);
        row("exponent", QStringLiteral("1.5e3"), false, 1500);
        QTest::newRow("word") << QStringLiteral("Dealer A") << false << false << 0.0;
        QTest::newRow("empty") << QString() << false << false << 0.0;
        QTest::newRow("date") << QStringLiteral("2020-03-12") << false << false << 0.0;
        QTest::newRow("formula error") << QStringLiteral("#DIV/0!") << false << false << 0.0;
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(bool, comma);
        QFETCH(bool, isNumber);
        QFETCH(double, value);
        const PastedCell cell = readPasted(text, comma ? DecimalMark::Comma : DecimalMark::Point);
        QCOMPARE(cell.number.has_value(), isNumber);
        if (isNumber)
            QCOMPARE(*cell.number, value);
    }

    void blocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<bool>("doubtful");
        QTest::addColumn<double>("first");
        const QLocale english(QLocale::English), german(QLocale::German);
        QTest::newRow("tabs") << "1.5\t2\n3\t4\n" << english << 2 << 2 << false << false << 1.5;
        QTest::newRow("windows lines") << "1.5\t2\r\n3\t4\r\n" << english << 2 << 2 << false << false << 1.5;
        QTest::newRow("semicolons") << "1,5;2\n3;4" << english << 2 << 2 << true << false << 1.5;
        QTest::newRow("commas") << "1.5,2\n3,4" << english << 2 << 2 << false << false << 1.5;
        QTest::newRow("one number with a comma") << "1,5" << german << 1 << 1 << true << false << 1.5;
        QTest::newRow("quotes") << "\"1.5\",\"2\"\n\"3\",\"4\"" << english << 2 << 2 << false << false << 1.5;
        QTest::newRow("quoted separator") << "\"1,234.5\"\t2\n" << english << 1 << 2 << false << false << 1234.5;
        QTest::newRow("both marks prove it") << "1.234,5\t2" << english << 1 << 2 << true << false << 1234.5;
        QTest::newRow("two marks group") << "1.234.567\t2" << english << 1 << 2 << true << false << 1234567.0;
        QTest::newRow("three digits everywhere") << "12.345\t2" << german << 1 << 2 << true << true << 12345.0;
        QTest::newRow("three digits, English") << "12.345\t2" << english << 1 << 2 << false << true << 12.345;
        QTest::newRow("zero in front is a decimal") << "0.125\t2" << german << 1 << 2 << false << false << 0.125;
    }
    void blocks()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(bool, comma);
        QFETCH(bool, doubtful);
        QFETCH(double, first);
        const PasteBlock block = readBlock(text, locale);
        QCOMPARE(block.rowCount(), rows);
        QCOMPARE(block.columnCount(), columns);
        QCOMPARE(block.mark == DecimalMark::Comma, comma);
        QCOMPARE(block.markDoubtful, doubtful);
        QCOMPARE(block.rows[0][0].number.value(), first);
    }
    void whatAPersonSaysCounts()
    {
        const PasteBlock block = readBlock(QStringLiteral("12.345\t2"), QLocale(QLocale::English), DecimalMark::Comma);
        QCOMPARE(block.rows[0][0].number.value(), 12345.0);
        QVERIFY(!block.markDoubtful);
    }

    void namesPlaceTheNumbers()
    {
        const Aliases rows{
            {QStringLiteral("Dealer A"), QStringLiteral("d1")}, {QStringLiteral("Dealer B"), QStringLiteral("d2")}};
        const Aliases columns{
            {QStringLiteral("Name")}, {QStringLiteral("UST")}, {QStringLiteral("MBS")}, {QStringLiteral("UST")}};
        const PasteBlock block =
            readBlock(QStringLiteral("dealer\tmbs\tUST\nd2\t1\t2\nDEALER A\t3\t4\nDealer Z\t5\t6\n"), QLocale::c());
        const Placement place = placeBlock(block, rows, columns, 0, 0);
        QCOMPARE(place.headLines, 1);
        QCOMPARE(place.nameColumns, 1);
        QCOMPARE(place.column, (std::vector<int>{Placement::skipped, 2, 1}));
        QCOMPARE(place.row, (std::vector<int>{Placement::skipped, 1, 0, Placement::beyond}));
        QCOMPARE(place.beyondCount, 1);
    }
    void otherwiseFromTheCursorOn()
    {
        const Aliases rows(3), columns(4);
        const Placement place =
            placeBlock(readBlock(QStringLiteral("1\t2\t3\n4\t5\t6\n"), QLocale::c()), rows, columns, 2, 2);
        QCOMPARE(place.row, (std::vector<int>{2, Placement::beyond}));
        QCOMPARE(place.column, (std::vector<int>{2, 3, Placement::skipped}));
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
        QVERIFY(!typedNumber(QStringLiteral("=*"), 0, 3.0, numbers));
        QVERIFY(!typedNumber(QStringLiteral("=/0"), 0, 3.0, numbers));
    }
};

QTEST_GUILESS_MAIN(PasteBlockTest)
#include "test_paste_block.moc"
