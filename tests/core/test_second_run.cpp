// SPDX-License-Identifier: GPL-3.0-or-later
// The run of a second file beside the scenario at hand: read and run away from the window, kept nowhere.
#include "app/core/pair_file.h"
#include "app/core/session.h"

#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace waterhammer;

namespace {

QString shipped(const char* name)
{
    return QStringLiteral(RESOURCES "/scenarios/%1.waterhammer.json").arg(QLatin1String(name));
}

/// As the window calls it, in its language.
QString nameOf(const char* name) { return nameInWindow(readScenarioFile(shipped(name).toStdString()).draft); }

struct Study {
    QTemporaryDir folder;
    Session session{Settings{}, folder.filePath(QStringLiteral("recovery"))};

    explicit Study(const char* name = "order-functioning")
    {
        session.document.open(shipped(name));
        settle();
    }
    [[nodiscard]] const std::vector<OtherRun>& others() const { return *session.shown().others; }
    void settle()
    {
        QTRY_VERIFY(
            session.shown().state != RunState::Computing && !session.secondRun.busy() && !session.keptRuns.busy());
    }
    void pin(const QString& name)
    {
        session.ask(EditDraft{QStringLiteral("pin"), KeepRun{name.toStdString()}});
        settle();
    }
};

ScenarioDraft naming(const std::string& pair)
{
    ScenarioDraft draft;
    draft.extensions.emplace_back("pair", pair);
    return draft;
}

} // namespace

class SecondRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsTheRunOfTheFile()
    {
        Study s;
        s.session.ask(ShowBeside{true, shipped("order-constrained")});
        QVERIFY(s.session.shown().sideBySide);
        s.settle();
        QCOMPARE(s.others().size(), std::size_t{1});
        const OtherRun& second = s.others().front();
        const auto file = readScenarioFile(shipped("order-constrained").toStdString()).draft;
        const Trajectory alone = simulate(*validate(file), {.loopGain = true, .channels = {}});
        QCOMPARE(second.run->trajectory.summary.peakLoss, alone.summary.peakLoss);
        QCOMPARE(second.run->trajectory.frames.back()->equity, alone.frames.back()->equity);
        QCOMPARE(second.name, nameOf("order-constrained"));
    }

    /// Before what the file keeps, under a name of its own.
    void runsAreToldApart()
    {
        Study s;
        const QString name = nameOf("order-constrained");
        s.pin(name);
        s.session.ask(ShowBeside{true, shipped("order-constrained")});
        s.settle();
        QCOMPARE(s.others().size(), std::size_t{2});
        QCOMPARE(s.others()[0].name, name + QStringLiteral(" (2)"));
        QCOMPARE(s.others()[1].name, name);
        QVERIFY(s.others()[0].look != s.others()[1].look);
        const RunPtr second = s.others()[0].run;
        s.pin(QStringLiteral("more"));
        QCOMPARE(s.others()[0].run, second);
        QCOMPARE(s.others().size(), std::size_t{3});
        s.session.ask(ShowBeside{false});
        QCOMPARE(s.others().size(), std::size_t{2});
    }

    /// Of several files the newest counts, and what was given up never arrives.
    void theNewestCounts()
    {
        Study s;
        QSignalSpy refused(&s.session.secondRun, &SecondRun::refused);
        s.session.ask(ShowBeside{true, shipped("no such file")});
        s.session.ask(ShowBeside{true, shipped("policy-in-time")});
        s.session.ask(ShowBeside{true, shipped("order-constrained")});
        s.settle();
        QCOMPARE(s.others().front().name, nameOf("order-constrained"));
        QCOMPARE(refused.count(), 0);
        s.session.ask(ShowBeside{true, shipped("policy-in-time")});
        s.session.ask(ShowSide{});
        QVERIFY(s.others().empty());
        QVERIFY(!s.session.secondRun.busy());
        s.pin(QStringLiteral("after"));
        QCOMPARE(s.others().size(), std::size_t{1});
    }

    void anotherScenarioHasNoSecond()
    {
        Study s;
        s.session.ask(ShowBeside{true, shipped("order-constrained")});
        s.settle();
        s.session.document.open(shipped("two-banks"));
        s.settle();
        QVERIFY(s.others().empty());
    }

    void whatCannotStandBesideItIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("told");
        QTest::newRow("broken") << QByteArray("{") << true;
        QTest::newRow("no scenario") << QByteArray("[]") << true;
        QTest::newRow("empty") << QByteArray(R"({"format":"waterhammer-scenario","version":2,"name":"x"})") << true;
        QTest::newRow("none") << QByteArray() << true;
    }
    void whatCannotStandBesideItIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, told);
        Study s;
        const QString path = s.folder.filePath(QStringLiteral("second.json"));
        if (!text.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        QSignalSpy refused(&s.session.secondRun, &SecondRun::refused);
        s.session.ask(ShowBeside{true, path});
        s.settle();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.front()[0].toString(), path);
        QCOMPARE(!refused.front()[1].value<Problems>().empty(), told);
        QVERIFY(s.others().empty());
    }

    void thePairLiesBesideTheFile()
    {
        QTemporaryDir folder;
        const auto put = [&](const char* name) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        for (const char* name : {"a.json", "b.json", "b.waterhammer.json", "c.json", ".hidden.json"})
            put(name);
        const QString at = folder.filePath(QStringLiteral("a.json"));
        const std::pair<const char*, const char*> cases[] = {
            {R"("b")", "b.waterhammer.json"},
            {R"("c")", "c.json"},
            {R"("a")", ""}, // itself
            {R"("d")", ""},
            {R"("../c")", ""},
            {R"(".hidden")", ""},
            {R"("")", ""},
            {"7", ""},
            {R"(["c"])", ""},
        };
        for (const auto& [pair, expected] : cases) {
            const QString found = pairFile(naming(pair), at);
            QCOMPARE(found, *expected ? folder.filePath(QLatin1String(expected)) : QString());
        }
        QVERIFY(pairFile(ScenarioDraft(), at).isEmpty());
    }
};

TEST_WITHOUT_WINDOWS(SecondRunTest)
#include "test_second_run.moc"
