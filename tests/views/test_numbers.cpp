// SPDX-License-Identifier: GPL-3.0-or-later
// How figures are written and read: cases from the table of number forms.
#include "tests/programs/test_program.h"
#include "views/numbers.h"

#include <cmath>
#include <random>

using waterhammer::Figures;
using waterhammer::Numbers;
using waterhammer::WindowLanguage;

namespace {

/// Figures that stand where rounding and grouping decide, each with both signs.
constexpr double sizes[] = {0, 0.05, 0.049999, 0.5, 1.5, 2.5, 0.125, 0.25, 0.375, 1.005, 2.675, 9.949, 9.95, 99.95, 0.1,
    999.5, 999.95, 1000, 1234, 9999.5, 12345.678, 999999.5, 1e6, 1234567.25, 1e15, 1e22, 1.7e300, 5e-324, 0.0625, 1e-7,
    123456789.0625, 4503599627370496.5};
} // namespace

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
    void everyLocaleWritesAsQtDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("German") << QLocale(QLocale::German);
        QTest::newRow("Swiss") << QLocale(QLocale::German, QLocale::Switzerland);
        QTest::newRow("C, without groups") << QLocale::c();
    }
    void everyLocaleWritesAsQtDoes()
    {
        QFETCH(QLocale, locale);
        const WindowLanguage language(locale);
        const Figures figures(language);
        const auto compare = [&](double value) {
            for (int decimals = 0; decimals <= 6; ++decimals) {
                const double unit = std::pow(10.0, -decimals);
                const double size = std::abs(value) < unit / 2 ? 0 : std::abs(value);
                const QString expected =
                    (value < 0 && size > 0 ? QString(QChar(0x2212)) : QString()) + locale.toString(size, 'f', decimals);
                QCOMPARE(QString::fromStdString(figures.fixed(value, decimals)), expected);
            }
        };
        for (const double size : sizes) {
            compare(size);
            compare(-size);
        }
        std::mt19937_64 random(1);
        std::uniform_real_distribution<double> mantissa(-1, 1), exponent(-8, 12);
        for (int i = 0; i < 5000; ++i)
            compare(mantissa(random) * std::pow(10, exponent(random)));
        // Sixteenths, whose halves are exact.
        for (int i = 0; i < 5000; ++i)
            compare(static_cast<double>(static_cast<std::int64_t>(random() % 2000001) - 1000000) / 16);
    }
    void groupsMayBeginAtFiveDigits()
    {
        const WindowLanguage spanish{QLocale(QLocale::Spanish)};
        QCOMPARE(Figures(spanish).fixed(1234, 0), std::string("1234"));
        QCOMPARE(Figures(spanish).fixed(12345, 0), std::string("12.345"));
    }
    void reads()
    {
        const Numbers german{QLocale(QLocale::German)};
        QCOMPARE(german.read(QStringLiteral("1,5")).value(), 1.5);
        QCOMPARE(german.read(QStringLiteral("5 %")).value(), 0.05);
        QCOMPARE(german.read(QStringLiteral("\u22122,5")).value(), -2.5);
        QCOMPARE(german.read(german.full(0.1)).value(), 0.1);
        QCOMPARE(german.read(QStringLiteral("0.500")).value(), 0.5); // no group begins with a zero
        QCOMPARE(german.read(QStringLiteral("1.500")).value(), 1500.0);
        QCOMPARE(german.read(QStringLiteral("72,5 Mrd.")).value(), 72.5);
        QVERIFY(!german.read(QStringLiteral("-")));
        QVERIFY(!german.read(QStringLiteral("five")));
        QVERIFY(!german.read(QString()));
    }
};

TEST_WITHOUT_WINDOWS(NumbersTest)
#include "test_numbers.moc"
