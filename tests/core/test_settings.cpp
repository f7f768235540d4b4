// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered, what is not, and settings that nobody wrote.
#include "app/core/settings.h"
#include "tests/programs/test_program.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cmath>

using namespace waterhammer;

namespace {

struct Store {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("settings.conf"));

    [[nodiscard]] Settings load() const
    {
        QSettings store(path, QSettings::IniFormat);
        return Settings::load(store);
    }
    void save(const Settings& settings) const
    {
        QSettings store(path, QSettings::IniFormat);
        settings.save(store);
    }
    void write(const QByteArray& text) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
};

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedIsLoaded()
    {
        Store store;
        Settings s;
        s.chooseTheme(ThemeKind::Projector);
        s.chooseTextScale(1.25);
        s.chooseLanguage(QStringLiteral("de"));
        s.reducedMotion = s.hintSeen = true;
        s.speed = 4;
        for (int i = 0; i < 12; ++i)
            s.noteFile(QStringLiteral("/a & b/%1, \"c\".json").arg(i));
        s.noteFile(QStringLiteral("/a & b/5, \"c\".json"));
        s.lastFolder = QStringLiteral("/a & b");
        s.windowGeometry = QByteArray("\0\1geometry", 10);
        s.panels = {{QStringLiteral("charts"), QStringList{QStringLiteral("prices"), QStringLiteral("equity")}}};
        store.save(s);
        const Settings t = store.load();
        QCOMPARE(t.theme, s.theme);
        QCOMPARE(t.textScale, s.textScale);
        QCOMPARE(t.language, s.language);
        QVERIFY(t.reducedMotion && t.hintSeen);
        QCOMPARE(t.speed, s.speed);
        QCOMPARE(t.recentFiles.size(), qsizetype(Settings::mostRecentFiles));
        QCOMPARE(t.recentFiles, s.recentFiles);
        QCOMPARE(t.recentFiles[0], QStringLiteral("/a & b/5, \"c\".json"));
        QCOMPARE(t.lastFolder, s.lastFolder);
        QCOMPARE(t.windowGeometry, s.windowGeometry);
        QCOMPARE(t.panels, s.panels);
    }

    void optionsOfOneStartAreNotRemembered()
    {
        Store store;
        Settings s;
        s.chooseTheme(ThemeKind::Light);
        s.chooseLanguage(QStringLiteral("en"));
        store.save(s);
        s = store.load();
        s.start = {ThemeKind::Dark, 1.5, QStringLiteral("de")};
        QCOMPARE(s.themeNow(), std::optional(ThemeKind::Dark));
        QCOMPARE(s.textScaleNow(), 1.5);
        QCOMPARE(s.languageNow(), QStringLiteral("de"));
        store.save(s);
        Settings next = store.load();
        QCOMPARE(next.themeNow(), std::optional(ThemeKind::Light));
        QCOMPARE(next.textScaleNow(), 1.0);
        QCOMPARE(next.languageNow(), QStringLiteral("en"));
        // What is chosen while the program runs is, even if it is the same.
        s.chooseTheme(ThemeKind::Dark);
        s.chooseTextScale(3);
        s.chooseLanguage(QString());
        store.save(s);
        next = store.load();
        QCOMPARE(next.themeNow(), std::optional(ThemeKind::Dark));
        QCOMPARE(next.textScaleNow(), 2.0);
        QCOMPARE(next.languageNow(), QString());
    }

    void nonsenseIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("bytes") << QByteArray("\0\1\2\xff\xfe[\n]=%", 9);
        QTest::newRow("words") << QByteArray("[General]\ntheme=pink\ntextScale=large\nlanguage=../../etc\nspeed=fast\n"
                                             "windowGeometry=7\ndeskState=@Size(1 2)\npanels=@Invalid()\n");
        QTest::newRow("numbers of no use") << QByteArray("[General]\ntextScale=-3\nspeed=-7\n");
        QTest::newRow("no numbers") << QByteArray("[General]\ntextScale=nan\nspeed=inf\n");
        QTest::newRow("beyond") << QByteArray("[General]\nlanguage=" + QByteArray(1 << 20, 'x')
            + "\nlastFolder=relative\n"
              "recentFiles=relative.json, /ok.json, \"/a\\x0/b\", \"/line\\nbreak\"\n");
        // A list of four thousand million values, of which none follows.
        QTest::newRow("a promise") << QByteArray("[General]\npanels=@Variant(\\0\\0\\0\\b\\xff\\xff\\xff\\xff)\n"
                                                 "speed=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xff)\n"
                                                 "recentFiles=@Variant(\\0\\0\\0\\v\\xff\\xff\\xff\\xfe)\n"
                                                 "deskState=@Variant(\\0\\0\\0\\f\\x7f\\xff\\xff\\xff)\n");
        QTest::newRow("another's") << QByteArray("[General]\ntheme=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x6Widget\\0)\n");
    }
    void nonsenseIsLeftOut()
    {
        QFETCH(QByteArray, text);
        Store store;
        store.write(text);
        const Settings s = store.load();
        QVERIFY(!s.theme);
        QCOMPARE(s.textScale, 1.0);
        QCOMPARE(s.speed, 1.0);
        QVERIFY(s.language.isEmpty());
        QVERIFY(s.lastFolder.isEmpty());
        QVERIFY(s.recentFiles.isEmpty() || s.recentFiles == QStringList{QStringLiteral("/ok.json")});
        QVERIFY(s.panels.isEmpty());
    }

    void aHundredThousandRecentFiles()
    {
        Store store;
        QByteArray list = "[General]\nrecentFiles=";
        for (int i = 0; i < 100'000; ++i)
            list += "/folder/" + QByteArray::number(i) + ".json, ";
        store.write(list + "/last.json\nspeed=2\n");
        const Settings s = store.load();
        QCOMPARE(s.recentFiles.size(), qsizetype(Settings::mostRecentFiles));
        QCOMPARE(s.recentFiles[0], QStringLiteral("/folder/0.json"));
        QCOMPARE(s.speed, 2.0);
        store.save(s);
        QVERIFY(QFile(store.path).size() < 10'000);
    }
};

TEST_WITHOUT_WINDOWS(SettingsTest)
#include "test_settings.moc"
