// SPDX-License-Identifier: GPL-3.0-or-later
// What a German window calls things.
#include "app/desktop/window.h"
#include "tests/app/speaking.h"
#include "views/style.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace waterhammer;

class GermanTest : public QObject {
    Q_OBJECT

    static QStringList textsOf(const QMenu& menu)
    {
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            texts << action->text();
            if (action->menu())
                texts << textsOf(*action->menu());
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void scenariosHaveTheirNamesInTheWindowsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Die Furcht wandert von Markt zu Markt");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Fear travels between markets");
    }
    void scenariosHaveTheirNamesInTheWindowsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        const Speaking speaking(language);
        QTemporaryDir folder;
        Session session{Settings{}, folder.path()};
        Window window(session);
        window.files().openBuiltIn(QStringLiteral(":/scenarios/fear-travels.waterhammer.json"));
        QCOMPARE(window.findChild<QLabel*>(QStringLiteral("scenarioName"))->text(), name);
        QCOMPARE(session.document.title(), name);
        QVERIFY(window.windowTitle().startsWith(name));
        QVERIFY(textsOf(*window.findChild<QMenu*>(QStringLiteral("fileMenu"))).contains(name));
    }

    /// S of SLR, V of VaR, F of Finanzierung: no two the same, and each the first letter of what is shown of it.
    void lampsFollowTheirWords()
    {
        const Speaking speaking(QStringLiteral("de"));
        const auto said = [](const char* context, const char* text, const char* note = nullptr) {
            return QCoreApplication::translate(context, text, note);
        };
        QCOMPARE(said("Lamps", "L", "leverage"), QStringLiteral("S"));
        QCOMPARE(said("Lamps", "V", "value at risk"), QStringLiteral("V"));
        QCOMPARE(said("Lamps", "F", "funding"), QStringLiteral("F"));
        QVERIFY(said("waterhammer::EditorDock", "SLR minimum").startsWith(said("Lamps", "L", "leverage")));
        QVERIFY(said("waterhammer::EditorDock", "VaR limit").startsWith(said("Lamps", "V", "value at risk")));
    }
};

QTEST_MAIN(GermanTest)
#include "test_german.moc"
