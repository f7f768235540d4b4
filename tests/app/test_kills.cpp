// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, in a process of its own, with edits going on: killed, asked to end, on a disk that fails.
// A child is this very file started with its part in the environment; it edits as soon as its window stands and
// reports each step in a line.
#include "app/desktop/program.h"
#include "app/desktop/window.h"
#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace waterhammer;

namespace {

const auto primeFile = QStringLiteral(RESOURCES "/scenarios/dealer-prime.waterhammer.json");
constexpr auto partVariable = "WATERHAMMER_TEST_PART";

// ---- the child ---------------------------------------------------------------------------------------------------

void report(const QByteArray& line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// Sets the first dealer's cash to 1, 2, 3, … at a pace, in the window that is there, and reports what is written down.
class Edits : public QObject {
public:
    explicit Edits(const QByteArray& part)
        : m_part(part)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { step(); });
        m_timer.start(part == "endless" ? 50 : 10);
    }

private:
    void step()
    {
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget* top : tops)
            if (auto* window = qobject_cast<Window*>(top); window && window->isVisible())
                return edit(*window);
    }
    void edit(Window& window)
    {
        auto& session = window.session();
        if (m_cash == 0)
            connect(&session.recovery, &Recovery::kept, this,
                [](const QString& fault) { report(fault.isEmpty() ? "kept" : "not kept"); });
        session.document.edit({QStringLiteral("cash"), setOne("dealers[#0].cash", static_cast<double>(++m_cash))});
        report("edit " + QByteArray::number(m_cash));
        if (m_part == "endless")
            return;
        m_timer.stop();
        if (m_part == "save")
            save(window);
    }
    void save(Window& window)
    {
        const bool saved = window.files().save();
        report(saved ? "saved" : "not saved");
        report(window.isWindowModified() ? "star" : "no star");
    }

    QByteArray m_part;
    QTimer m_timer;
    double m_cash = 0;
};

void beginPart() { new Edits(qgetenv(partVariable)); } // lives as long as the process

void playPart()
{
    if (qEnvironmentVariableIsSet(partVariable))
        QMetaObject::invokeMethod(qApp, beginPart, Qt::QueuedConnection);
}
Q_COREAPP_STARTUP_FUNCTION(playPart)

// ---- the parent --------------------------------------------------------------------------------------------------

/// A folder with a file and a home of its own, and a program at work on the file.
class Child {
public:
    explicit Child(const QString& part, QStringList wrapper = {})
    {
        QFile::copy(primeFile, file());
        QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner);
        before = bytes();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(partVariable), part);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char* key : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
            environment.insert(QLatin1String(key), m_folder.path());
        process.setProcessEnvironment(environment);
        wrapper << QCoreApplication::applicationFilePath() << QStringLiteral("test_kills") << file();
        process.start(wrapper.takeFirst(), wrapper);
    }
    ~Child()
    {
        constexpr int patience = 30'000; // ms
        process.terminate();             // strace hands it on; killed, it would leave its child behind
        if (!process.waitForFinished(patience))
            process.kill();
        process.waitForFinished(-1);
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("mine.waterhammer.json")); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile opened(file());
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// Reads on until a line comes that begins so. False if the child ends before.
    bool waitFor(const QByteArray& begin)
    {
        while (true) {
            while (process.canReadLine())
                if (take(process.readLine().trimmed()).startsWith(begin))
                    return true;
            if (!process.waitForReadyRead(-1))
                return false;
        }
    }
    void readToTheEnd()
    {
        process.waitForFinished(-1);
        while (process.canReadLine())
            take(process.readLine().trimmed());
    }
    /// The cash of all lost work, as the next program finds it.
    [[nodiscard]] std::vector<double> found() const
    {
        std::vector<double> cash;
        const Recovery next(m_folder.filePath(QStringLiteral("Waterhammer/Waterhammer/recovery")));
        for (const LostWork& work : next.lost(file())) {
            const auto read = readScenarioFile(work.copy.toStdString());
            cash.push_back(read.problems.empty() ? read.draft.dealers.at(0).cash : -1);
        }
        return cash;
    }
    [[nodiscard]] bool said(const QByteArray& line) const { return lines.contains(line); }

    QProcess process;
    QByteArrayList lines;
    QByteArray before;
    double edited = 0; ///< the newest edit that was reported
    int copies = 0;

private:
    QByteArray take(const QByteArray& line)
    {
        lines << line;
        if (line.startsWith("edit "))
            edited = line.mid(5).toDouble();
        if (line == "kept")
            ++copies;
        return line;
    }

    QTemporaryDir m_folder;
};

} // namespace

class KillsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // At any moment, also while a copy is being written: what was reported as kept is there, and whole.
    void fiftyKills()
    {
        constexpr int atOnce = 10;
        QRandomGenerator random(50);
        int withCopy = 0;
        for (int round = 0; round < 5; ++round) {
            std::vector<std::unique_ptr<Child>> children;
            for (int i = 0; i < atOnce; ++i)
                children.push_back(std::make_unique<Child>(i % 2 ? QStringLiteral("endless") : QStringLiteral("once")));
            for (auto& child : children)
                QVERIFY(child->waitFor("edit"));
            for (auto& child : children) {
                if (random.bounded(4) > 0) // the others are killed before any copy, or while it comes
                    QVERIFY(child->waitFor("kept"));
                for (int i = random.bounded(4); i > 0 && child->edited > 1; --i)
                    child->waitFor("edit");
                child->process.kill();
                child->readToTheEnd();
                const auto found = child->found();
                QVERIFY(found.size() <= 1);
                QCOMPARE(child->bytes(), child->before);
                if (child->copies == 0)
                    continue;
                ++withCopy;
                QCOMPARE(found.size(), 1u);
                QVERIFY(found[0] >= 1 && found[0] <= child->edited + 1);
            }
        }
        QVERIFY(withCopy >= 20);
    }

    void aSignalToEndLeavesTheNewestEdit_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void aSignalToEndLeavesTheNewestEdit()
    {
        QFETCH(int, signal);
        Child child(QStringLiteral("endless"));
        QVERIFY(child.waitFor("edit 5"));
        ::kill(static_cast<pid_t>(child.process.processId()), signal);
        child.readToTheEnd();
        QCOMPARE(child.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.process.exitCode(), 128 + signal);
        QCOMPARE(child.found(), std::vector<double>{child.edited});
        QCOMPARE(child.bytes(), child.before);
    }

    void savingLeavesNothingToRecover()
    {
        Child child(QStringLiteral("save"));
        QVERIFY(child.waitFor("no star"));
        QVERIFY(child.said("saved"));
        child.process.kill();
        child.readToTheEnd();
        QVERIFY(child.bytes() != child.before);
        QVERIFY(child.found().empty());
    }

    // The disk says so only when it is asked whether the bytes have arrived.
    void aSaveWhoseSyncFailedIsAFailedSave_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("the file's") << QStringLiteral("fdatasync") << false;
        QTest::newRow("the folder's") << QStringLiteral("fsync") << true;
    }
    void aSaveWhoseSyncFailedIsAFailedSave()
    {
        QFETCH(QString, call);
        QFETCH(bool, replaced);
        const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
        if (strace.isEmpty())
            QSKIP("strace is not there");
        Child child(QStringLiteral("save"),
            {strace, QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-e"),
                QStringLiteral("trace=") + call, QStringLiteral("-e"),
                QStringLiteral("inject=%1:error=EIO").arg(call)});
        QVERIFY(child.waitFor("star"));
        QVERIFY(child.said("not saved"));
        QCOMPARE(child.bytes() != child.before, replaced);
    }
};

static int mainOfKills(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet(partVariable))
        return runProgram(argc, argv);
    QCoreApplication application(argc, argv);
    KillsTest test;
    return QTest::qExec(&test, argc, argv);
}

TEST_WITH_MAIN(mainOfKills)

#include "test_kills.moc"
