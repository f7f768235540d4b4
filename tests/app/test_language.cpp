// SPDX-License-Identifier: GPL-3.0-or-later
// Another language is chosen in the menu: the window is another, the study is the same.
#include "app/desktop/live_window.h"
#include "desktop.h"
#include "model/editing/levers.h"
#include "tests/programs/test_program.h"
#include "views/style.h"

#include <QAction>
#include <QMenuBar>
#include <QSettings>

using namespace waterhammer;

namespace {

/// What the menus of a window are called, without the marks of their keys.
QString menus(Window& window)
{
    QStringList names;
    for (const QAction* menu : window.menuBar()->actions())
        names << menu->text().remove(QLatin1Char('&'));
    return names.join(QLatin1Char(' '));
}

void choose(Window& window, const QString& language)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')) == language)
            return action->trigger();
    qFatal("no such language");
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void theStudyStaysAsItIs()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Session session{Settings{}, folder.filePath(QStringLiteral("recovery"))};
        InstalledLanguage language;
        session.settings.chooseLanguage(QStringLiteral("en"));
        language.use(QStringLiteral("en"));
        LiveWindow live(session, language, store);
        const auto settle = [&] { QTRY_VERIFY(session.runs.state() == RunController::State::UpToDate); };
        live.now().show();
        live.now().files().openBuiltIn(QStringLiteral(":/scenarios/twelve-dealers-crisis.waterhammer.json"));
        settle();
        session.ask(EditDraft{QStringLiteral("Shock"), setOne("market.horizon", 30.0)});
        settle();
        session.ask(GoTo{3});
        const QByteArray before = QByteArray::fromStdString(scenarioText(*session.document.draft()));
        const RunPtr run = session.shown().run;
        const QString english = menus(live.now());

        QPointer<Window> first = &live.now();
        choose(live.now(), QStringLiteral("Deutsch"));
        QTRY_VERIFY(!first);
        settle();
        QVERIFY(menus(live.now()).startsWith(QStringLiteral("Datei ")));
        QVERIFY(menus(live.now()) != english);
        QVERIFY(live.now().isVisible());
        QCOMPARE(QByteArray::fromStdString(scenarioText(*session.document.draft())), before);
        QCOMPARE(session.shown().run, run); // nothing is computed again
        QCOMPARE(session.shown().moment.round, 3);
        QVERIFY(!session.shown().undoText.isEmpty());
        QCOMPARE(QLocale().language(), QLocale::German);

        session.ask(Undo{}); // the history is the same
        settle();
        QVERIFY(QByteArray::fromStdString(scenarioText(*session.document.draft())) != before);
        session.ask(Redo{});
        settle();
        first = &live.now();
        choose(live.now(), QStringLiteral("English"));
        QTRY_VERIFY(!first);
        settle();
        QCOMPARE(menus(live.now()), english);
        QCOMPARE(QByteArray::fromStdString(scenarioText(*session.document.draft())), before);
        Settings again = Settings::load(store);
        QCOMPARE(again.languageNow(), QStringLiteral("en"));
    }

    void cleanupTestCase()
    {
        InstalledLanguage back;
        back.use(QStringLiteral("en"));
    }
};

TEST_WITH_WINDOWS(LanguageTest)
#include "test_language.moc"
