// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the graph: the headline, my bank, and what is to be known of a file.
#include "tests/app/desktop.h"
#include "tests/programs/test_program.h"
#include "views/story/headline_bar.h"
#include "views/style.h"

#include <QTableView>

using namespace waterhammer;

namespace {

/// A window on a copy of a shipped scenario, run.
using Desktop = OpenDesktop;

} // namespace

class MyBankTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    /// Chosen in the menu, marked, told in a line of its own, kept in the file, undone to the first byte.
    void myBankIsChosenAndUndone()
    {
        Desktop d;
        const QByteArray before = d.text();
        const auto* headline = d.find<HeadlineBar>("headline");
        QVERIFY(headline->lineText(0).contains(QStringLiteral("peak loss")));
        QVERIFY(headline->lineText(1).isEmpty());
        const RunPtr run = d.session.runs.lastGood(); // the next one does not keep its scenario
        const Scenario& scenario = run->scenario();
        d.session.ask(Select{dealerSelection(scenario, 6)});
        d.window.actions().myBank->trigger();
        d.settle();
        QCOMPARE(d.session.document.draft()->focus, "dealers:" + scenario.dealers.id[6]);
        QVERIFY(d.window.actions().myBank->isChecked());
        QVERIFY(headline->lineText(1).startsWith(QString::fromStdString(scenario.dealers.name[6])));
        const auto* table = d.find<QTableView>("dealersTable");
        QVERIFY(
            table->model()->index(6, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("my bank")));
        QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
        d.settle();
        QVERIFY(headline->lineText(1).isEmpty());
        QCOMPARE(d.text(), before);
    }

    /// What was read otherwise than it stands there is told, and goes with the file.
    void whatToKnowOfAFileIsTold()
    {
        Desktop d;
        const QString path = d.folder.filePath(QStringLiteral("stranger.waterhammer.json"));
        ScenarioDraft draft = *d.session.document.draft();
        draft.focus = "nobody";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(scenarioText(draft)));
        file.close();
        d.window.files().open(path);
        d.settle();
        QVERIFY2(d.window.noticeText().contains(QStringLiteral("stranger.waterhammer.json")),
            qPrintable(d.window.noticeText()));
        QVERIFY2(d.window.files().open(d.file), qPrintable(d.window.noticeText()));
        QVERIFY2(d.window.noticeText().isEmpty(), qPrintable(d.window.noticeText()));
    }
};

TEST_WITH_WINDOWS(MyBankTest)
#include "test_my_bank.moc"
