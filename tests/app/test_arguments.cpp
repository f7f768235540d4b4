// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the desktop program, word by word.
#include "app/desktop/arguments.h"
#include "tests/programs/test_program.h"

using namespace waterhammer;

class ArgumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOptionIsTaken()
    {
        const auto a =
            readArguments(QStringLiteral("--screenshot o.png --round 3 --size 1280x720 --theme dark --font-scale "
                                         "1.5 --language de --select dealers:d7 --edit --play file.json")
                              .split(u' '));
        QVERIFY(!a.answer);
        QCOMPARE(a.file, QStringLiteral("file.json"));
        QCOMPARE(a.screenshot, QStringLiteral("o.png"));
        QCOMPARE(a.round, std::optional(3));
        QCOMPARE(a.size, std::optional(QSize(1280, 720)));
        QCOMPARE(a.theme, std::optional(ThemeKind::Dark));
        QCOMPARE(a.textScale, std::optional(1.5));
        QCOMPARE(a.language, std::optional(QStringLiteral("de")));
        QCOMPARE(a.selection, (std::optional(Selection{Selection::Kind::Dealer, "d7"})));
        QVERIFY(a.edit && a.play);
    }

    void nothingIsAsked()
    {
        const auto a = readArguments({});
        QVERIFY(!a.answer && a.file.isEmpty() && a.screenshot.isEmpty() && !a.edit && !a.play);
        QVERIFY(!a.round && !a.size && !a.theme && !a.textScale && !a.language && !a.selection);
    }

    void wrongUsageIsAnswered_data()
    {
        QTest::addColumn<QStringList>("words");
        const char* wrong[] = {"--round -1", "--round x", "--round 1.5", "--size 10x10", "--size 1280",
            "--size 1280x720x3", "--theme pink", "--font-scale 0.7", "--font-scale 2.1", "--font-scale nan",
            "--select d7", "--select dealers:", "--select banks:d7", "--nothing", "one.json two.json", "--round",
            "--screenshot"};
        for (const char* words : wrong)
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    }
    void wrongUsageIsAnswered()
    {
        QFETCH(QStringList, words);
        const auto a = readArguments(words);
        QVERIFY(a.answer);
        QCOMPARE(a.answer->code, 2);
        QVERIFY(a.answer->out.isEmpty() && a.answer->error.endsWith(u'\n'));
    }

    void helpAndVersionAreNoFaults()
    {
        for (const char* word : {"--help", "-h", "--version", "-v"}) {
            const auto a = readArguments({QString::fromLatin1(word)});
            QVERIFY(a.answer);
            QCOMPARE(a.answer->code, 0);
            QVERIFY(!a.answer->out.isEmpty() && a.answer->error.isEmpty());
        }
    }

    // By any name or link: see the command line's own test of it.
    void aPictureIsNotWrittenOverItsScenario()
    {
        const auto a = readArguments({QStringLiteral("--screenshot"),
            QStringLiteral(RESOURCES "/../resources/resources.qrc"), QStringLiteral(RESOURCES "/resources.qrc")});
        QVERIFY(a.answer);
        QCOMPARE(a.answer->code, 2);
    }
};

TEST_WITHOUT_WINDOWS(ArgumentsTest)
#include "test_arguments.moc"
