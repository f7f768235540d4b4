// SPDX-License-Identifier: GPL-3.0-or-later
// What a German window calls things.
#include "app/desktop/window.h"
#include "model/engine/engine.h"
#include "model/files/scenario_json.h"
#include "model/words/day_words.h"
#include "model/words/marked.h"
#include "model/words/stance_words.h"
#include "model/words/story.h"
#include "tests/app/speaking.h"
#include "tests/programs/test_program.h"
#include "views/language.h"
#include "views/style.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace waterhammer;

class GermanTest : public QObject {
    Q_OBJECT

    static QStringList textsOf(const QMenu& menu)
    {
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            texts << action->text();
            if (action->menu()) {
                Q_EMIT action->menu()->aboutToShow(); // some are filled when they are looked at
                texts << textsOf(*action->menu());
            }
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

    /// "… 75 Mrd.." and the like: an abbreviation at the end of a sentence has its full stop already.
    void noSentenceEndsTwice()
    {
        const Speaking speaking(QStringLiteral("de"));
        const WindowLanguage language;
        // Singular of several, a preposition with the wrong case, a factor behind a verb, and figures of nothing.
        const QRegularExpression wrong(QStringLiteral("alle [A-Z\u00c4\u00d6\u00dc]\\S+ (erh\u00e4lt|verliert)|bei "
                                                      "alle |wird (aus|keine)\\b|sich: \u00d7|\\b0,0+.(Mrd|Mio)"));
        int told = 0;
        for (const QString& file : QDir(QStringLiteral(":/scenarios")).entryList()) {
            QFile resource(QStringLiteral(":/scenarios/") + file);
            QVERIFY(resource.open(QIODevice::ReadOnly));
            const auto scenario = validate(readScenario(resource.readAll().toStdString()).draft);
            QVERIFY(scenario);
            const Trajectory run = simulate(*scenario, {.loopGain = true});
            for (std::size_t day = 0; day < run.frames.size(); ++day)
                for (const SaidClause& clause : sentenceOf(run, day, language))
                    for (const std::string& words : {clause.text, clause.brief}) {
                        const QString said = QString::fromStdString(withoutMarks(words));
                        QVERIFY2(!said.contains(QStringLiteral("..")), qPrintable(file + QLatin1Char(' ') + said));
                        QVERIFY2(!wrong.match(said).hasMatch(), qPrintable(file + QLatin1Char(' ') + said));
                        ++told;
                    }
            const QString story = QString::fromStdString(storyText(storyOf(run, language), language));
            const qsizetype twice = story.indexOf(QStringLiteral(".."));
            QVERIFY2(
                twice < 0, qPrintable(file + QLatin1Char(' ') + story.mid(std::max<qsizetype>(0, twice - 80), 90)));
        }
        QVERIFY(told > 1000);
    }

    /// A sentence that ends with "Mio." has its stop.
    void anAbbreviationEndsASentence()
    {
        const Speaking speaking(QStringLiteral("de"));
        ScenarioDraft draft = readScenarioFile(RESOURCES "/scenarios/dealer-prime.waterhammer.json").draft;
        draft.currency = "EUR mn";
        Event limit;
        limit.round = 1;
        limit.kind = EventKind::Set;
        limit.path = "dealers[*].constraints.varLimit";
        limit.value = 5.0;
        draft.events = {limit};
        const auto scenario = validate(draft);
        QVERIFY(scenario);
        const Trajectory run = simulate(*scenario);
        for (const SaidClause& clause : sentenceOf(run, 1, WindowLanguage()))
            if (clause.kind == ClauseKind::Shock) {
                const QString said = QString::fromStdString(withoutMarks(clause.text));
                QVERIFY2(
                    said.endsWith(QStringLiteral("Mio.")) && !said.contains(QStringLiteral("..")), qPrintable(said));
                return;
            }
        QFAIL("nothing is said of it");
    }

    /// A state of the market has one word, in every form and on the dial.
    void aStateHasOneWord()
    {
        const Speaking speaking(QStringLiteral("de"));
        const WindowLanguage language;
        const auto scenario = validate(readScenarioFile(RESOURCES "/scenarios/dealer-prime.waterhammer.json").draft);
        QVERIFY(scenario);
        const std::pair<FeedbackZone, QString> states[] = {{FeedbackZone::LeansAgainst, QStringLiteral("dämpft")},
            {FeedbackZone::Amplifies, QStringLiteral("verstärkt")},
            {FeedbackZone::RunsAway, QStringLiteral("eskaliert")}};
        for (const auto& [zone, word] : states) {
            QCOMPARE(QString::fromStdString(zoneText(zone, language)), word);
            for (const FeedbackZone before : {FeedbackZone::RunsAway, FeedbackZone::AtRest})
                for (const Form form : {Form::Sentence, Form::Brief, Form::Full}) {
                    Clause clause{.kind = ClauseKind::Feedback, .zone = zone, .zoneBefore = before, .changed = true};
                    const QString said = QString::fromStdString(clauseText(**scenario, clause, form, language));
                    const bool positive = zone == FeedbackZone::Amplifies && before != FeedbackZone::RunsAway;
                    QVERIFY2(said.contains(word, Qt::CaseInsensitive) || (positive && form != Form::Brief),
                        qPrintable(said));
                    for (const auto& [other, wrong] : states)
                        if (other != zone && !said.contains(QStringLiteral("nicht mehr")))
                            QVERIFY2(!said.contains(wrong, Qt::CaseInsensitive), qPrintable(said));
                }
        }
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

TEST_WITH_WINDOWS(GermanTest)
#include "test_german.moc"
