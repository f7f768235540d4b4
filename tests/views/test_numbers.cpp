// SPDX-License-Identifier: GPL-3.0-or-later
// How figures are written and read: cases from the table of number forms.
#include "views/numbers.h"

#include <QTest>

using waterhammer::Numbers;

class NumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        const Numbers english{QLocale(QLocale::English)};
        const Numbers german{QLocale(QLocale::German)};
        QTest::newRow("thousands") << english.money(1268.4) << QStringLiteral("1,268");
        QTest::newRow("tens") << english.money(47.4) << QStringLiteral("47");
        QTest::newRow("ones") << english.money(5.12) << QStringLiteral("5.1");
        QTest::newRow("nearly ten") << english.money(9.96) << QStringLiteral("10");
        QTest::newRow("never minus zero") << english.money(-0.01) << QStringLiteral("0.0");
        QTest::newRow("German") << german.money(1268.4) << QStringLiteral("1.268");
        QTest::newRow("account") << english.accountMoney(82) << QStringLiteral("82.0");
        QTest::newRow("move") << english.move(-0.059) << QStringLiteral("\u22125.9\u2009%");
        QTest::newRow("ratio") << english.percent(0.0212, 2) << QStringLiteral("2.12\u2009%");
        QTest::newRow("wide spread") << english.basisPoints(0.0482) << QStringLiteral("482 bp");
        QTest::newRow("tight spread") << english.basisPoints(0.00022) << QStringLiteral("2.2 bp");
        QTest::newRow("multiple") << english.multiple(7.5) << QStringLiteral("\u00d7\u20097.5");
        QTest::newRow("infinite") << english.money(std::numeric_limits<double>::infinity()) << QStringLiteral("\u2013");
    }
    void forms()
    {
        QFETCH(QString, shown);
        QFETCH(QString, expected);
        QCOMPARE(shown, expected);
    }
    void reads()
    {
        const Numbers german{QLocale(QLocale::German)};
        QCOMPARE(german.read(QStringLiteral("1,5")).value(), 1.5);
        QCOMPARE(german.read(QStringLiteral("5 %")).value(), 0.05);
        QCOMPARE(german.read(QStringLiteral("\u22122,5")).value(), -2.5);
        QCOMPARE(german.read(german.full(0.1)).value(), 0.1);
        QVERIFY(!german.read(QStringLiteral("five")));
        QVERIFY(!german.read(QString()));
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "test_numbers.moc"
