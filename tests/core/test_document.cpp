// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost: undo to the first byte, steps as people count them, files whole or not at all, work found again.
#include "app/core/document.h"
#include "model/files/generate.h"
#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sstream>

#include <sys/stat.h>

using namespace waterhammer;

namespace {

const auto crisisFile = QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray textOf(const Document& document) { return QByteArray::fromStdString(scenarioText(*document.draft())); }

EditDraft setCash(double value, const QString& key = {})
{
    return {QStringLiteral("cash"), setOne("dealers[#0].cash", value), key};
}

void damage(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openAndSaveChangesNoByte()
    {
        QTemporaryDir folder;
        Document document;
        QVERIFY(document.open(crisisFile).opened);
        const QString copy = folder.filePath(QStringLiteral("copy.waterhammer.json"));
        QCOMPARE(document.save(copy), QString());
        QCOMPARE(bytesOf(copy), bytesOf(crisisFile));
    }

    void undoesToTheFirstByte()
    {
        Document document;
        QVERIFY(document.open(crisisFile).opened);
        const QByteArray first = textOf(document);
        QRandomGenerator random(20261);
        for (int i = 0; i < 300; ++i) {
            const double value = random.bounded(100.0);
            const auto dealer = static_cast<std::size_t>(random.bounded(12));
            document.edit({QStringLiteral("step"),
                SetFields{{{"dealers[#" + std::to_string(dealer) + "].tier1Capital", value},
                    {"market.reversion", value / 100}}},
                i % 3 ? QStringLiteral("drag") : QString()});
        }
        QVERIFY(document.isModified());
        while (document.history().canUndo())
            document.history().undo();
        QCOMPARE(textOf(document), first);
        QVERIFY(!document.isModified());
    }

    void oneGestureIsOneStep()
    {
        Document document;
        QVERIFY(document.open(crisisFile).opened);
        for (double v : {1.0, 2.0, 3.0})
            document.edit(setCash(v, QStringLiteral("slider")));
        QCOMPARE(document.history().count(), 1);
        document.endGesture();
        document.edit(setCash(4, QStringLiteral("slider")));
        QCOMPARE(document.history().count(), 2);
        document.history().undo();
        QCOMPARE(document.draft()->dealers[0].cash, 3.0);
    }

    void aGestureThatComesBackIsNone()
    {
        Document document;
        QVERIFY(document.open(crisisFile).opened);
        const double cash = document.draft()->dealers[0].cash;
        document.edit(setCash(1, QStringLiteral("slider")));
        document.edit(setCash(cash, QStringLiteral("slider")));
        QCOMPARE(document.history().count(), 0);
        QVERIFY(!document.isModified());
    }

    void restoreCanBeUndone()
    {
        Document document;
        QVERIFY(document.open(crisisFile).opened);
        document.edit(setCash(1));
        document.edit({QStringLiteral("restore"), Restore{}});
        QVERIFY(*document.draft() == *document.reference());
        document.history().undo();
        QCOMPARE(document.draft()->dealers[0].cash, 1.0);
    }

    void aFileWithProblemsIsNeverOverwritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("odd.waterhammer.json"));
        QByteArray text = bytesOf(crisisFile);
        text.replace("\"reversion\"", "\"reversoin\"").replace("\"horizon\"", "\"horizn\"");
        damage(path, text);
        Document document;
        const auto result = document.open(path);
        QVERIFY(result.opened);
        QVERIFY(!result.problems.empty());
        QVERIFY(document.path().isEmpty()); // saving asks for a name
        QCOMPARE(bytesOf(path), text);
    }

    void whatIsNoScenarioLeavesEverythingAsItWas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none.json"));
        damage(path, "[1, 2");
        Document document;
        QVERIFY(document.open(crisisFile).opened);
        document.edit(setCash(1));
        QVERIFY(!document.open(path).opened);
        QCOMPARE(document.draft()->dealers[0].cash, 1.0);
        QVERIFY(document.history().canUndo());
    }

    void savingWhereItCannotSaysWhyAndKeepsTheWork()
    {
        Document document;
        QVERIFY(document.open(crisisFile).opened);
        document.edit(setCash(1));
        QVERIFY(!document.save(QStringLiteral("/nowhere/at/all.json")).isEmpty());
        QVERIFY(!document.save(QStringLiteral("/dev/null")).isEmpty()); // a device is never replaced by a file
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
        QVERIFY(document.isModified());
    }

    void noticesThatTheFileHasChanged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.waterhammer.json"));
        QVERIFY(QFile::copy(crisisFile, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Document document;
        QVERIFY(document.open(path).opened);
        QVERIFY(!document.changedOnDisk());
        damage(path, bytesOf(path) + "\n");
        QVERIFY(document.changedOnDisk());
    }

    void theHistoryOfALargeSystemIsBounded()
    {
        std::ostringstream text;
        QVERIFY(generateScenario(text, {.dealers = 2000, .assets = 100, .positions = 20, .seed = 1}));
        Document document;
        document.setScenario(readScenario(text.str()).draft);
        for (int i = 1; i <= 200; ++i)
            document.edit(setCash(i));
        const int steps = document.history().count();
        QVERIFY2(steps >= 20 && steps < 200, qPrintable(QString::number(steps)));
        QCOMPARE(document.history().undoLimit(), steps);
        document.history().setIndex(0);
        QCOMPARE(document.draft()->dealers[0].cash, 200.0 - steps);
        QVERIFY(document.isModified()); // the way back to the file is gone
    }

    void aFileThatIsGoneIsNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.waterhammer.json"));
        QVERIFY(QFile::copy(crisisFile, path));
        Document document;
        QVERIFY(document.open(path).opened);
        document.lookForFile();
        QVERIFY(!document.isModified());
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        QVERIFY(document.lookForFile() && document.isModified());
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        QVERIFY(!document.lookForFile() && !document.isModified());
        QVERIFY(QFile::remove(path));
        document.lookForFile();
        QCOMPARE(document.save(path), QString());
        QVERIFY(!document.isModified());
    }

    // A pipe without a writer would block for ever, an endless device fill the memory.
    void whatIsNoPlainFileIsNotLookedInto()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe.json"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& path : {pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/tty"), folder.path()}) {
            Document document;
            QVERIFY(!document.open(path).opened);
        }
        const QString path = folder.filePath(QStringLiteral("mine.waterhammer.json"));
        QVERIFY(QFile::copy(crisisFile, path));
        Document document;
        QVERIFY(document.open(path).opened);
        QVERIFY(QFile::remove(path));
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(document.changedOnDisk());
        QVERIFY(!document.save(path).isEmpty());
    }
};

TEST_WITHOUT_WINDOWS(DocumentTest)
#include "test_document.moc"
