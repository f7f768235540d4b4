// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of unsaved work: each has a name of its own, is found again wherever there was room for it, and stays until it
// is discarded. A program that was killed holds no lock any more; here its Recovery object has simply gone.
#include "app/core/autosave.h"
#include "app/core/recovery.h"
#include "app/core/whole_file.h"
#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace waterhammer;

namespace {

const auto crisisFile = QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");

EditDraft setCash(double cash) { return {QStringLiteral("cash"), setOne("dealers[#0].cash", cash)}; }

/// A folder with a scenario in it, and an index beside.
struct Place {
    QTemporaryDir folder;
    QString index = folder.filePath(QStringLiteral("index"));

    [[nodiscard]] QString file(const QString& name = QStringLiteral("mine.waterhammer.json"))
    {
        const QString path = folder.filePath(name);
        if (!QFile::exists(path) && QFile::copy(crisisFile, path))
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    /// Of the hidden ones beside the file.
    [[nodiscard]] QStringList copies() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.autosave")}, QDir::Files | QDir::Hidden);
    }
};

UnsavedWork work(double cash, const QByteArray& base = {})
{
    auto draft = readScenarioFile(crisisFile.toStdString()).draft;
    draft.dealers[0].cash = cash;
    return {std::make_shared<const ScenarioDraft>(std::move(draft)), QStringLiteral("mine"), base};
}

QString keep(Recovery& recovery, double cash, const QByteArray& base = {})
{
    recovery.keep(work(cash, base));
    return recovery.wait();
}

/// What a program leaves that works on a file and is killed.
void killedAtWork(Place& place, const QString& file, double cash)
{
    Recovery killed(place.index);
    killed.begin(file);
    QCOMPARE(keep(killed, cash), QString());
}

double cashOf(const LostWork& work) { return readScenarioFile(work.copy.toStdString()).draft.dealers.at(0).cash; }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lostWorkIsFoundAgainAndAgain()
    {
        Place place;
        const QString file = place.file();
        const QByteArray untouched = bytesOf(file);
        killedAtWork(place, file, 7);
        QCOMPARE(bytesOf(file), untouched);
        for (int kill = 0; kill < 2; ++kill) { // each recovers it and is killed in turn
            Recovery next(place.index);
            next.begin(file);
            const auto lost = next.lost(file);
            QCOMPARE(lost.size(), 1u);
            QCOMPARE(lost[0].original, file);
            QCOMPARE(cashOf(lost[0]), 7.0);
            QCOMPARE(keep(next, 7), QString());
            next.discard(lost[0]);
        }
        Recovery last(place.index);
        const auto lost = last.lost();
        QCOMPARE(lost.size(), 1u);
        last.discard(lost[0]);
        QVERIFY(last.lost().empty());
        QVERIFY(place.copies().isEmpty());
        QVERIFY(QDir(place.index).isEmpty());
    }

    /// What is said of the file is looked up when it is said.
    void whatHasBecomeOfTheFile()
    {
        Place place;
        const QString file = place.file();
        LostWork lost;
        lost.original = file;
        QCOMPARE(originalNow(lost), OriginalNow::Unknown);
        lost.base = fingerprintOfFile(file);
        QCOMPARE(originalNow(lost), OriginalNow::AsItWas);
        QFile other(file);
        QVERIFY(other.open(QIODevice::Append) && other.write(" ") == 1);
        other.close();
        QCOMPARE(originalNow(lost), OriginalNow::Changed);
        QVERIFY(QFile::remove(file));
        QCOMPARE(originalNow(lost), OriginalNow::Gone);
        lost.original.clear();
        QCOMPARE(originalNow(lost), OriginalNow::Unknown);
    }

    void whatIsNotAnsweredStays()
    {
        Place place;
        const QString file = place.file();
        killedAtWork(place, file, 7);
        Recovery next(place.index);
        next.begin(file);
        for (const double cash : {8, 9})
            QCOMPARE(keep(next, cash), QString());
        QCOMPARE(place.copies().size(), 2);
        next.drop(); // as a save does
        next.begin(place.file(QStringLiteral("other.waterhammer.json")));
        QCOMPARE(keep(next, 10), QString());
        next.begin({});
        const auto lost = next.lost();
        QCOMPARE(lost.size(), 1u);
        QCOMPARE(cashOf(lost[0]), 7.0);
    }

    void eachWindowHasItsOwn()
    {
        Place place;
        const QString file = place.file();
        for (const double cash : {1, 2, 3})
            killedAtWork(place, file, cash);
        const auto lost = Recovery(place.index).lost();
        QCOMPARE(lost.size(), 3u);
        QSet<int> found;
        for (const LostWork& each : lost)
            found << int(cashOf(each));
        QCOMPARE(found, (QSet<int>{1, 2, 3}));
    }

    void theOpenFilesOwnIsOfferedFirst()
    {
        Place place;
        killedAtWork(place, place.file(), 1);
        killedAtWork(place, {}, 2);
        killedAtWork(place, place.file(QStringLiteral("other.waterhammer.json")), 3);
        Recovery next(place.index);
        QCOMPARE(cashOf(next.lost(place.file())[0]), 1.0);
        QCOMPARE(cashOf(next.lost(place.folder.path() + QStringLiteral("/./other.waterhammer.json"))[0]), 3.0);
        QCOMPARE(next.lost().size(), 3u);
    }

    void aLivingProgramsWorkIsNotLost()
    {
        Place place;
        Recovery living(place.index);
        living.begin(place.file());
        QCOMPARE(keep(living, 1), QString());
        QVERIFY(Recovery(place.index).lost(place.file()).empty());
        living.drop();
        living.wait();
        QVERIFY(Recovery(place.index).lost(place.file()).empty());
        QVERIFY(place.copies().isEmpty());
    }

    void aFileThatIsOpenTwiceIsSaidToBe()
    {
        Place place;
        Recovery first(place.index), second(place.index), third(place.index);
        QSignalSpy toFirst(&first, &Recovery::openTwice), toSecond(&second, &Recovery::openTwice),
            toThird(&third, &Recovery::openTwice);
        first.begin(place.file());
        first.wait();
        third.begin(place.file(QStringLiteral("other.waterhammer.json")));
        third.wait();
        second.begin(place.folder.path() + QStringLiteral("/./mine.waterhammer.json"));
        second.wait();
        QTRY_COMPARE(toSecond.count(), 1);
        QVERIFY(toFirst.isEmpty() && toThird.isEmpty());
        first.begin({}); // it has opened another
        second.begin(place.file());
        second.wait();
        QCoreApplication::processEvents();
        QCOMPARE(toSecond.count(), 1);
        QVERIFY(Recovery(place.index).lost().empty()); // a file that is only open is no lost work
    }

    void noRoomBesideTheFile()
    {
        Place place;
        const QString file = place.file();
        QVERIFY(QDir().mkdir(place.folder.filePath(QStringLiteral("gone"))));
        const QString gone = place.folder.filePath(QStringLiteral("gone/away.waterhammer.json"));
        QVERIFY(QFile::rename(file, gone));
        Recovery killed(place.index);
        killed.begin(gone);
        QVERIFY(QDir(place.folder.filePath(QStringLiteral("gone"))).removeRecursively());
        QCOMPARE(keep(killed, 5), QString());
        QCOMPARE(Recovery(place.index).lost().size(), 0u); // it lives
        killed.begin({});
        killedAtWork(place, gone, 6);
        const auto lost = Recovery(place.index).lost(gone);
        QCOMPARE(lost.size(), 1u);
        QVERIFY(lost[0].copy.startsWith(place.index));
        QCOMPARE(cashOf(lost[0]), 6.0);
    }

    void noRoomForTheIndex()
    {
        Place place;
        QFile inTheWay(place.index);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const QString file = place.file();
        killedAtWork(place, file, 5);
        QCOMPARE(place.copies().size(), 1);
        Recovery next(place.index);
        const auto lost = next.lost(file);
        QCOMPARE(lost.size(), 1u);
        QCOMPARE(lost[0].original, file);
        QCOMPARE(cashOf(lost[0]), 5.0);
        QVERIFY(next.lost(place.file(QStringLiteral("other.waterhammer.json"))).empty());
        next.discard(lost[0]);
        QVERIFY(next.lost(file).empty());
    }

    void noRoomAnywhere()
    {
        Recovery recovery(QStringLiteral("/proc/nowhere"));
        recovery.begin(QStringLiteral("/proc/file.json"));
        QVERIFY(!keep(recovery, 1).isEmpty());
    }

    void copiesAreTheOwnersAlone()
    {
        Place place;
        const QString file = place.file();
        killedAtWork(place, file, 1);
        killedAtWork(place, {}, 1);
        for (const LostWork& each : Recovery(place.index).lost())
            QCOMPARE(QFile::permissions(each.copy) & ~(QFile::ReadUser | QFile::WriteUser),
                QFile::ReadOwner | QFile::WriteOwner);
    }

    // Whatever an entry says, only a copy is ever removed.
    void anEntryMaySayAnything()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.index));
        const QString precious = place.file();
        const QByteArray entries[] = {"", "nonsense", "[1, 2]", "{\"copy\": 7}", QByteArray(1 << 20, 'x'),
            "{\"copy\": \"" + precious.toUtf8() + "\", \"title\": \"<b>x</b>\"}"};
        for (std::size_t i = 0; i < std::size(entries); ++i) {
            QFile entry(place.index + QStringLiteral("/%1.json").arg(i));
            QVERIFY(entry.open(QIODevice::WriteOnly) && entry.write(entries[i]) == entries[i].size());
        }
        Recovery next(place.index);
        const auto lost = next.lost();
        QCOMPARE(lost.size(), 1u);
        next.discard(lost[0]);
        QVERIFY(QFile::exists(precious));
        QVERIFY(QDir(place.index).isEmpty());
    }

    // Edits one after the other, faster than any pause; then what only the end of the program brings to disk.
    void changesWithoutAPauseAreKeptToo()
    {
        Place place;
        Recovery recovery(place.index);
        Document document;
        Autosave autosave(document, recovery);
        QVERIFY(document.open(place.file()).opened);
        recovery.begin(place.file());
        QSignalSpy kept(&recovery, &Recovery::kept);
        QTimer edits;
        double cash = 0;
        connect(&edits, &QTimer::timeout, &document, [&] { document.edit(setCash(++cash)); });
        edits.start(100);
        QTRY_VERIFY_WITH_TIMEOUT(kept.count() >= 1, 60'000);
        edits.stop();
        QCOMPARE(kept[0][0].toString(), QString());
        document.edit(setCash(-1));
        QCOMPARE(autosave.now(), QString());
        QCOMPARE(place.copies().size(), 1);
        QCOMPARE(readScenarioFile(place.folder.filePath(place.copies()[0]).toStdString()).draft.dealers[0].cash, -1.0);
        document.history().setIndex(0);
        QCOMPARE(autosave.now(), QString());
        QVERIFY(place.copies().isEmpty()); // nothing is unsaved
    }

    void recoveredWorkKnowsWhatItBeganWith()
    {
        Place place;
        const QString file = place.file();
        Document document;
        QVERIFY(document.open(file).opened);
        const QByteArray base = document.own().fingerprint;
        Document again;
        again.recover(*work(7).draft, file, base);
        QVERIFY(again.isModified());
        QVERIFY(!again.changedOnDisk());
        again.history().undo();
        QVERIFY(*again.draft() == *document.draft());
        document.edit(setCash(3));
        QCOMPARE(document.save(file), QString());
        again.recover(*work(7).draft, file, base);
        QVERIFY(again.changedOnDisk());
        again.recover(*work(7).draft, place.folder.filePath(QStringLiteral("nowhere.json")), base);
        QVERIFY(again.isModified() && again.path().isEmpty());
    }

    // No base is known where there was no room for the index: a file that is newer than the copy is somebody else's.
    void withoutAnIndexTheTimeTells()
    {
        Place place;
        const QString file = place.file();
        killedAtWork(place, file, 5);
        QVERIFY(QDir(place.index).removeRecursively());
        QVERIFY(Recovery(place.index).lost(file)[0].base.isEmpty());
        QFile written(file);
        QVERIFY(written.open(QIODevice::Append));
        QVERIFY(written.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        QVERIFY(!Recovery(place.index).lost(file)[0].base.isEmpty());
    }
};

TEST_WITHOUT_WINDOWS(RecoveryTest)
#include "test_recovery.moc"
