// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with files, in the real window: questions before work is lost, notices of what happens on disk.
#include "app/desktop/window.h"
#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"
#include "views/style.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace waterhammer;

namespace {

const auto crisisFile = QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A window on a file of its own.
struct Desktop {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("work/mine.waterhammer.json"));
    Session session{Settings{}, folder.filePath(QStringLiteral("index"))};
    std::unique_ptr<Window> window = std::make_unique<Window>(session);

    Desktop()
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile::copy(crisisFile, file);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        window->show();
        window->files().open(file);
        settle();
    }
    ~Desktop() { session.recovery.wait(); }
    void settle()
    {
        QTRY_VERIFY(session.runs.state() != RunController::State::Computing);
        session.recovery.wait();
        QCoreApplication::processEvents();
    }
    void edit(double cash) { session.document.edit({QStringLiteral("cash"), setOne("dealers[#0].cash", cash)}); }
    [[nodiscard]] double cash() const { return session.document.draft()->dealers[0].cash; }
    [[nodiscard]] QString notice() const
    {
        const auto* bar = window->findChild<NoticeBar*>();
        return bar->isVisible() ? bar->spokenText() : QString();
    }
    void answer(const QString& text)
    {
        QCoreApplication::processEvents(); // which shows the buttons
        for (auto* button : window->findChild<NoticeBar*>()->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        QFAIL(qPrintable(QStringLiteral("no answer “%1” to “%2”").arg(text, notice())));
    }
    [[nodiscard]] QString savedCash() const
    {
        return QString::number(readScenarioFile(file.toStdString()).draft.dealers.at(0).cash);
    }
};

/// Answers the next question by a button, and remembers which it was. It must come.
class Answer {
public:
    explicit Answer(QString button)
        : m_button(std::move(button))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(10);
    }
    ~Answer() { QTest::qVerify(!question.isEmpty(), "question", "it was asked", __FILE__, __LINE__); }

    QString question;

private:
    void look()
    {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        question = box->objectName();
        m_timer.stop();
        for (auto* button : box->buttons())
            if (button->text().remove(QLatin1Char('&')) == m_button)
                return QTest::mouseClick(button, Qt::LeftButton);
        box->reject();
        QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(m_button)));
    }

    QString m_button;
    QTimer m_timer;
};

/// What Save As would be told.
class SaveAs {
public:
    explicit SaveAs(QString path)
        : m_path(std::move(path))
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            m_timer.stop();
            dialog->setOption(QFileDialog::DontConfirmOverwrite);
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(m_path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        m_timer.start(10);
    }

private:
    QString m_path;
    QTimer m_timer;
};

} // namespace

class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        QLocale::setDefault(QLocale::c());
    }

    void savesWhatIsThereAndNothingIsLeft()
    {
        Desktop d;
        d.edit(61);
        QVERIFY(d.window->isWindowModified());
        QTest::keyClick(d.window.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(d.savedCash(), QStringLiteral("61"));
        QVERIFY(!d.window->isWindowModified());
        d.session.recovery.wait();
        QCOMPARE(QDir(QFileInfo(d.file).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void closingAsks_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("saved");
        QTest::newRow("cancel") << "Cancel" << false << false;
        QTest::newRow("discard") << "Discard" << true << false;
        QTest::newRow("save") << "Save" << true << true;
    }
    void closingAsks()
    {
        QFETCH(QString, button);
        QFETCH(bool, closes);
        QFETCH(bool, saved);
        Desktop d;
        const QByteArray before = bytesOf(d.file);
        d.edit(62);
        d.session.autosave.now();
        {
            Answer answer(button);
            QCOMPARE(d.window->close(), closes);
            QCOMPARE(answer.question, QStringLiteral("unsavedQuestion"));
        }
        QCOMPARE(bytesOf(d.file) != before, saved);
        QCOMPARE(Recovery(d.folder.filePath(QStringLiteral("index"))).lost(d.file).size(), 0u);
        const auto hidden =
            QDir(QFileInfo(d.file).path()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
        QCOMPARE(hidden.isEmpty(), closes); // given up or saved: the copy goes
    }

    void closingWithoutChangesAsksNothing()
    {
        Desktop d;
        QVERIFY(d.window->close());
    }

    void anothersWorkIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("cash");
        QTest::newRow("cancel") << "Cancel"
                                << "77";
        QTest::newRow("replace") << "Replace It"
                                 << "63";
    }
    void anothersWorkIsNotOverwritten()
    {
        QFETCH(QString, button);
        QFETCH(QString, cash);
        Desktop d, other;
        d.edit(63);
        other.edit(77);
        QCOMPARE(other.session.document.save(d.file), QString());
        QTRY_VERIFY(d.notice().contains(QStringLiteral("changed by another program")));
        {
            Answer answer(button);
            d.window->files().save();
            QCOMPARE(answer.question, QStringLiteral("overwriteQuestion"));
        }
        QCOMPARE(d.savedCash(), cash);
        QCOMPARE(d.cash(), 63.0);
    }

    void whatAnotherWroteCanBeLoaded()
    {
        Desktop d, other;
        other.edit(77);
        QCOMPARE(other.session.document.save(d.file), QString());
        QTRY_VERIFY(d.notice().contains(QStringLiteral("changed by another program")));
        d.answer(QStringLiteral("Load It"));
        QCOMPARE(d.cash(), 77.0);
        QCOMPARE(d.notice(), QString());
    }

    void aFileOrFolderThatVanishesIsNoticed_data()
    {
        QTest::addColumn<bool>("wholeFolder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void aFileOrFolderThatVanishesIsNoticed()
    {
        QFETCH(bool, wholeFolder);
        Desktop d;
        const QString gone = wholeFolder ? QFileInfo(d.file).path() : d.file;
        QVERIFY(QFile::rename(gone, gone + QStringLiteral("-away")));
        QTRY_VERIFY(d.notice().contains(QStringLiteral("no longer where it was")));
        QVERIFY(d.window->isWindowModified());
        {
            Answer answer(QStringLiteral("Cancel"));
            QVERIFY(!d.window->close());
            QCOMPARE(answer.question, QStringLiteral("unsavedQuestion"));
        }
        QVERIFY(QFile::rename(gone + QStringLiteral("-away"), gone));
        if (!wholeFolder)
            QTRY_COMPARE(d.notice(), QString());
        QVERIFY(d.window->close());
    }

    void theNoticeOfAFailedSaveStays()
    {
        Desktop d;
        const QString folder = QFileInfo(d.file).path();
        QVERIFY(QFile::rename(folder, folder + QStringLiteral("-away")));
        d.edit(64);
        QVERIFY(!d.window->files().save());
        QVERIFY(d.notice().contains(QStringLiteral("was not saved")));
        d.edit(65);
        QCOMPARE(d.session.autosave.now(), QString()); // there is room for a copy elsewhere
        QCoreApplication::processEvents();
        QVERIFY(d.notice().contains(QStringLiteral("was not saved")));
        QVERIFY(QFile::rename(folder + QStringLiteral("-away"), folder));
        QVERIFY(d.window->files().save());
        QCOMPARE(d.notice(), QString());
        QCOMPARE(d.savedCash(), QStringLiteral("65"));
    }

    void offersAreMadeOneAfterTheOtherAndKept()
    {
        Desktop d;
        for (const auto& [file, cash] : {std::pair{QString(), 71.}, {d.file, 72.}}) {
            Recovery killed(d.folder.filePath(QStringLiteral("index")));
            killed.begin(file);
            auto draft = std::make_shared<ScenarioDraft>(*d.session.document.draft());
            draft->dealers[0].cash = cash;
            killed.keep({draft, QStringLiteral("<b>mine</b> & more"), d.session.document.own().fingerprint});
            QCOMPARE(killed.wait(), QString());
        }
        d.window->files().offerRecovery();
        QVERIFY(d.notice().contains(QStringLiteral("“<b>mine</b> & more”")));
        d.edit(73);
        QVERIFY(d.window->files().save());
        d.edit(74);
        d.session.autosave.now();
        {
            Answer answer(QStringLiteral("Discard"));
            d.answer(QStringLiteral("Recover"));
        }
        QCOMPARE(d.cash(), 72.0); // the open file's own
        {
            // Saved by ourselves since that work began, so it is asked about.
            Answer answer(QStringLiteral("Cancel"));
            d.window->files().save();
            QCOMPARE(answer.question, QStringLiteral("overwriteQuestion"));
        }
        QCOMPARE(d.savedCash(), QStringLiteral("73"));
        {
            Answer answer(QStringLiteral("Discard"));
            d.answer(QStringLiteral("Close")); // changed since
            d.answer(QStringLiteral("Recover"));
        }
        QCOMPARE(d.cash(), 71.0);
        QVERIFY(d.session.document.path().isEmpty());
        QVERIFY(d.session.document.isModified());
        QCOMPARE(d.notice(), QString());
    }

    void aFileThatIsOpenTwiceIsSaidToBe()
    {
        Desktop d;
        Session session(Settings{}, d.folder.filePath(QStringLiteral("index")));
        Window window(session);
        window.show();
        QVERIFY(window.files().open(d.file));
        QTRY_VERIFY(window.findChild<NoticeBar*>()->spokenText().contains(QStringLiteral("open in another window")));
        QCOMPARE(d.notice(), QString());
        session.recovery.wait();
    }

    void anotherLanguageDropsNothing()
    {
        Desktop d;
        d.edit(66);
        d.window.reset(); // as a change of language does, with a copy due
        d.window = std::make_unique<Window>(d.session);
        d.window->show();
        QVERIFY(d.window->isWindowModified());
        const auto hidden = [&d] {
            return QDir(QFileInfo(d.file).path()).entryList({QStringLiteral("*.autosave")}, QDir::Files | QDir::Hidden);
        };
        QTRY_COMPARE(hidden().size(), 1);
        QVERIFY(QFile::rename(d.file, d.file + QStringLiteral("-away")));
        QTRY_VERIFY(d.notice().contains(QStringLiteral("no longer where it was")));
    }

    void pipesAndDevicesAreRefusedByANotice()
    {
        Desktop d;
        const QString pipe = d.folder.filePath(QStringLiteral("pipe.json"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& path : {pipe, QStringLiteral("/dev/zero")}) {
            QVERIFY(!d.window->files().open(path));
            QVERIFY(d.notice().contains(QStringLiteral("no plain file")));
            QCOMPARE(d.session.document.path(), d.file);
        }
    }

    void recentFilesHaveTheirNames()
    {
        Desktop d;
        const QString name = QStringLiteral("a & b <b>c \"d\".json");
        const QString path = d.folder.filePath(name);
        QVERIFY(QFile::copy(crisisFile, path));
        QVERIFY(d.window->files().open(path));
        QMenu menu;
        d.window->files().fillRecentMenu(menu);
        QCOMPARE(menu.actions().at(0)->text(), QStringLiteral("a && b <b>c \"d\".json"));
        QVERIFY(menu.actions().at(0)->toolTip().contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(!menu.actions().at(0)->toolTip().contains(QStringLiteral("<b>")));
    }

    // The dialog asks about the name that was typed; this one it becomes.
    void theNameThatWasCompletedIsAskedAbout()
    {
        Desktop d;
        const QString there = d.folder.filePath(QStringLiteral("there.waterhammer.json"));
        write(there, "somebody's");
        {
            SaveAs dialog(d.folder.filePath(QStringLiteral("there")));
            Answer answer(QStringLiteral("Cancel"));
            QVERIFY(!d.window->files().saveAs());
            QCOMPARE(answer.question, QStringLiteral("replaceQuestion"));
        }
        QCOMPARE(bytesOf(there), QByteArray("somebody's"));
    }
};

TEST_WITH_WINDOWS(FilesTest)
#include "test_files.moc"
