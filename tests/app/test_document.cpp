// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost: undo to the first byte, steps as people count them, files whole or not at all, work found again.
#include "app/core/document.h"
#include "app/core/recovery.h"
#include "model/files/scenario_json.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace waterhammer;

namespace {

const auto crisisFile = QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray textOf(const Document& document) { return QByteArray::fromStdString(scenarioText(*document.draft())); }

DraftEdit setCash(double value, const QString& key = {})
{
    return {QStringLiteral("cash"), [value](ScenarioDraft& d) { d.dealers[0].cash = value; }, key, {}};
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
                [=](ScenarioDraft& d) {
                    d.dealers[dealer].tier1Capital = value;
                    d.market.reversion = value / 100;
                },
                i % 3 ? QStringLiteral("drag") : QString(), {}});
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
        document.restore();
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

    // A program that was killed holds no lock any more; here its Recovery object has simply gone without drop().
    void lostWorkIsFoundAgainAndAgain()
    {
        QTemporaryDir folder;
        const QString index = folder.filePath(QStringLiteral("index"));
        const QString original = folder.filePath(QStringLiteral("mine.waterhammer.json"));
        QVERIFY(QFile::copy(crisisFile, original));
        const QByteArray untouched = bytesOf(original);
        Document document;
        QVERIFY(document.open(original).opened);
        document.edit(setCash(7));
        {
            Recovery killed(index);
            QCOMPARE(killed.keep(*document.draft(), original, QStringLiteral("mine")), QString());
        }
        QCOMPARE(bytesOf(original), untouched);
        for (int kill = 0; kill < 2; ++kill) {
            Recovery next(index);
            const auto lost = next.lost();
            QCOMPARE(lost.size(), 1u);
            QCOMPARE(lost[0].original, original);
            const auto read = readScenarioFile(lost[0].copy.toStdString());
            QCOMPARE(read.draft.dealers[0].cash, 7.0);
            QCOMPARE(next.keep(read.draft, original, QStringLiteral("mine")), QString()); // as recovering does
            next.discard(lost[0]);
        }
        Recovery last(index);
        const auto lost = last.lost();
        QCOMPARE(lost.size(), 1u);
        last.discard(lost[0]);
        QVERIFY(last.lost().empty());
        QVERIFY(!QFile::exists(lost[0].copy));
    }

    void aLivingProgramsWorkIsNotLost()
    {
        QTemporaryDir folder;
        Document document;
        QVERIFY(document.open(crisisFile).opened);
        Recovery living(folder.path());
        QCOMPARE(living.keep(*document.draft(), QString(), QStringLiteral("untitled")), QString());
        QVERIFY(Recovery(folder.path()).lost().empty());
        living.drop();
        QVERIFY(Recovery(folder.path()).lost().empty());
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "test_document.moc"
