// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom of the window: sentences over golden scenarios, days by mouse and keys, the log of events.
#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"
#include "tests/views/showing.h"
#include "views/story/event_log.h"
#include "views/story/event_log_table.h"
#include "views/story/narrator.h"
#include "views/style.h"
#include "views/timeline/fitting.h"
#include "views/timeline/scrubber.h"
#include "views/timeline/timeline_panel.h"
#include "views/timeline/wave_flags.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTextDocument>

using namespace waterhammer;

namespace {

RunPtr runOf(const QString& name)
{
    const auto read = readScenarioFile((QStringLiteral(RESOURCES "/scenarios/") + name).toStdString());
    return finishedRun(std::make_shared<const ScenarioDraft>(read.draft),
        simulate(*validate(read.draft), {.loopGain = true, .channels = {}}));
}

const auto primeFile = QStringLiteral("dealer-prime.waterhammer.json");
const auto crisisFile = QStringLiteral("twelve-dealers-crisis.waterhammer.json");

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyStyle(*qApp, Theme(ThemeKind::Light));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("round");
        QTest::addColumn<QString>("part");
        // Model, section 5, case 1: a loss of 6 of 25 leaves 19, which carry 380 of 494: 114 must go, all Treasuries.
        QTest::newRow("the loss") << primeFile << 1 << "Dealer Prime loses 6.0 bn";
        QTest::newRow("the arithmetic")
            << primeFile << 1 << "Tier 1 of 19.0 bn at 5.0\u2009% carries 380 bn, not 494: it must sell 114 bn";
        QTest::newRow("what it sells") << primeFile << 1 << "all US Treasuries";
        QTest::newRow("the shock") << primeFile << 1 << "Corporate bonds \u22124.0\u2009%";
        QTest::newRow("ahead") << primeFile << 0 << "On day 1: Corporate bonds \u22124.0\u2009%";
        QTest::newRow("a policy") << crisisFile << 5 << "the authority buys up to 75 bn of US Treasuries a day";
        QTest::newRow("lenders") << crisisFile << 3 << "Lenders call";
        QTest::newRow("who buys") << crisisFile << 5 << "No dealer absorbs; the authority takes 75.0 bn";
        QTest::newRow("who sells") << crisisFile << 2 << "Sold: 397 bn by 12 ";
        QTest::newRow("a part of the gap")
            << crisisFile << 1 << "carries 621 bn, not 767: of 146 too much 25\u2009% must go in a day. It sells 37 bn";
        // Day 2 of the three funds leaves sales of rounding: too small for any sentence, yet the day is not mute.
        QTest::newRow("tiny sales") << QStringLiteral("gilt-funds.waterhammer.json") << 2 << "next to nothing is sold";
    }
    void sentences()
    {
        QFETCH(QString, file);
        QFETCH(int, round);
        QFETCH(QString, part);
        const auto run = runOf(file);
        const QString text = plain(joined(dayClauses(*run, round)));
        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('<')), qPrintable(text));
    }

    void theSwitchIsSaidOnItsDay()
    {
        const auto run = runOf(crisisFile);
        int runsAway = 0;
        for (int round = 1; round <= run->lastRound(); ++round)
            runsAway += plain(joined(dayClauses(*run, round))).contains(QStringLiteral("now runs away"));
        QVERIFY(runsAway >= 1);
        int zones = 0;
        for (const auto& event : eventsOf(*run))
            zones += event.kind == EventLogTable::Kind::Zone;
        QVERIFY(zones >= runsAway);
    }

    void daysByMouseAndKeys()
    {
        TimelinePanel panel;
        Showing showing(panel);
        panel.setTheme(Theme(ThemeKind::Light));
        panel.resize(1268, 100);
        panel.show();
        const auto run = runOf(crisisFile);
        showing.run(run);
        showing.moment({3, 1, false});
        Asked<GoTo> rounds(panel);
        auto* scrubber = panel.findChild<QWidget*>(QStringLiteral("scrubber"));
        QVERIFY(scrubber);
        const int y = scrubber->height() / 2, right = scrubber->width() - 12;
        QTest::mouseClick(scrubber, Qt::LeftButton, {}, QPoint(right, y));
        QCOMPARE(rounds.takeLast().round, run->lastRound());
        QTest::mousePress(scrubber, Qt::LeftButton, {}, QPoint(12, y));
        QCOMPARE(rounds.takeLast().round, 0);
        QTest::mouseRelease(scrubber, Qt::LeftButton, {}, QPoint(12, y));
        const std::pair<Qt::Key, int> keys[] = {{Qt::Key_Right, 4}, {Qt::Key_Left, 2}, {Qt::Key_End, run->lastRound()},
            {Qt::Key_Home, 0}, {Qt::Key_PageDown, 8}};
        for (const auto& [key, round] : keys) {
            rounds.clear();
            QTest::keyClick(scrubber, key);
            QCOMPARE(rounds.takeLast().round, round);
        }
    }

    void theWheelNeedsFocus()
    {
        TimelinePanel panel;
        Showing showing(panel);
        panel.resize(1268, 100);
        panel.show();
        showing.run(runOf(primeFile));
        showing.moment({1, 1, false});
        auto* scrubber = panel.findChild<QWidget*>(QStringLiteral("scrubber"));
        scrubber->clearFocus();
        Asked<GoTo> rounds(panel);
        QWheelEvent wheel(
            QPointF(50, 20), scrubber->mapToGlobal(QPointF(50, 20)), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(scrubber, &wheel);
        QCOMPARE(rounds.count(), 0);
    }

    void transportAsks()
    {
        TimelinePanel panel;
        Showing showing(panel);
        showing.run(runOf(primeFile));
        showing.moment({2, 1, false});
        const Asked<Play> play(panel);
        const Asked<Pause> pause(panel);
        const Asked<Step> step(panel);
        const Asked<GoTo> days(panel);
        const Asked<SetSpeed> speed(panel);
        for (const char* name : {"playDay", "stepDay", "backDay", "rewindDay", "endDay"})
            QTest::mouseClick(panel.findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
        QCOMPARE(play.count(), 1);
        QCOMPARE(step.count(), 2);
        QCOMPARE(step.at(0).direction, 1);
        QCOMPARE(step.at(1).direction, -1);
        QCOMPARE(days.count(), 2);
        QCOMPARE(days.at(0).round, 0);
        QCOMPARE(days.at(1).round, runOf(primeFile)->lastRound());
        showing.playing(true);
        QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("playDay")), Qt::LeftButton);
        QCOMPARE(pause.count(), 1);
        auto* choice = panel.findChild<QComboBox*>(QStringLiteral("speed"));
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(speed.last().daysPerSecond, 1e9);
    }

    void theSentenceComesAtHalfOfTheDay()
    {
        TimelinePanel panel;
        Showing showing(panel);
        showing.run(runOf(primeFile));
        const auto* label = panel.findChild<QLabel*>(QStringLiteral("sentence"));
        showing.moment({1, 0.3, true});
        QVERIFY(plain(label->text()).startsWith(QStringLiteral("Day 0")));
        showing.moment({1, 0.6, true});
        QVERIFY(plain(label->text()).startsWith(QStringLiteral("Day 1")));
    }

    void whatHasNoRoomIsSaidInBriefOrNotAtAll()
    {
        const RunPtr run = runOf(crisisFile);
        TimelinePanel panel;
        Showing showing(panel);
        panel.setTheme(Theme(ThemeKind::Light));
        showing.run(run);
        const auto* label = panel.findChild<QLabel*>(QStringLiteral("sentence"));
        panel.show();
        for (const int width : {640, 1000, 1268, 1904, 2600}) {
            panel.resize(width, 112);
            for (int round = 0; round <= 8; ++round) {
                showing.moment({round, 1, false});
                const QString shown = plain(label->text()), all = plain(joined(dayClauses(*run, round)));
                QVERIFY(shown.startsWith(QStringLiteral("Day %1: ").arg(round)));
                // No clause stands there without the one it leads to; how many are left out is said.
                static const QRegularExpression end(QStringLiteral("([.?]|…| \\+\\d+)$"));
                QVERIFY2(end.match(shown).hasMatch(), qPrintable(shown));
                QCOMPARE(label->toolTip(), shown == all ? QString() : all);
                QTextDocument line;
                line.setDefaultFont(label->font());
                line.setDocumentMargin(0);
                line.setHtml(label->text());
                QVERIFY2(line.idealWidth() <= label->width(), qPrintable(shown));
            }
        }
    }

    /// Cut between words and never between a figure and its unit, with its marks closed.
    void firstWords_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<int>("room"); // characters
        QTest::addColumn<QString>("shown");
        const auto text =
            QStringLiteral("<b>Day 6:</b> <a href=\"dealer:a b\">Dealer A</a>, <sale>sells 75 bn of it</sale>.");
        QTest::newRow("all") << text << 99 << text;
        QTest::newRow("before a comma") << text << 16
                                        << QStringLiteral("<b>Day 6:</b> <a href=\"dealer:a b\">Dealer A</a>…");
        QTest::newRow("within a mark") << text << 25
                                       << QStringLiteral(
                                              "<b>Day 6:</b> <a href=\"dealer:a b\">Dealer A</a>, <sale>sells…</sale>");
        QTest::newRow("before a unit") << text << 28
                                       << QStringLiteral(
                                              "<b>Day 6:</b> <a href=\"dealer:a b\">Dealer A</a>, <sale>sells…</sale>");
        QTest::newRow("behind a unit")
            << text << 29
            << QStringLiteral("<b>Day 6:</b> <a href=\"dealer:a b\">Dealer A</a>, <sale>sells 75 bn…</sale>");
        QTest::newRow("nothing") << text << 2 << QStringLiteral("…");
    }
    void firstWords()
    {
        QFETCH(QString, marked);
        QFETCH(int, room);
        QFETCH(QString, shown);
        QCOMPARE(
            waterhammer::firstWords(marked, [&](const QString& text) { return plain(text).size() <= room; }), shown);
    }

    /// Each wave has its flag or is counted on one; no flag lies on another or leaves the width.
    void wavesAreShownOrCounted_data()
    {
        QTest::addColumn<QList<double>>("places");
        QTest::addColumn<QStringList>("texts");
        const auto texts = [](const char* all) { return QString::fromLatin1(all).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow("none") << QList<double>{} << texts("");
        QTest::newRow("apart") << QList<double>{20, 60, 100} << texts("A B C");
        QTest::newRow("one too near") << QList<double>{20, 30, 100} << texts("A+1 C");
        QTest::newRow("the wider flag reaches the next") << QList<double>{20, 30, 45, 100} << texts("A+2 D");
        QTest::newRow("all on one heap") << QList<double>{20, 21, 22, 23, 24} << texts("A+4");
        QTest::newRow("at the right edge") << QList<double>{20, 190, 195} << texts("A B+1");
        QTest::newRow("beyond the alphabet") << QList<double>(30, 50) << texts("A+29");
    }
    void wavesAreShownOrCounted()
    {
        QFETCH(QList<double>, places);
        QFETCH(QStringList, texts);
        constexpr double width = 200, half = 8;
        const auto flags = waveFlags({places.begin(), places.end()}, width, half,
            [](const QString& text) { return 8. * static_cast<double>(text.size()); });
        QStringList shown;
        for (std::size_t f = 0; f < flags.size(); ++f) {
            shown << flags[f].text;
            QVERIFY(flags[f].right <= width);
            QVERIFY(f == 0 || flags[f - 1].right <= flags[f].left);
        }
        QCOMPARE(shown, texts);
    }

    void namesTakeTheColourAroundThem()
    {
        const Theme dark(ThemeKind::Dark);
        const QString text =
            styled(QStringLiteral("<a href=\"dealer:a\">A</a> <absorb><a href=\"dealer:b\">B</a></absorb>"), dark);
        const auto link = [](const QColor& colour, const char* id) {
            return QStringLiteral("<a style=\"color:%1;text-decoration:none\" href=\"dealer:%2\">")
                .arg(colour.name(), QLatin1String(id));
        };
        QVERIFY(text.contains(link(dark.ink, "a")));
        QVERIFY(text.contains(link(dark.absorbText, "b")));
    }

    /// A flag lists its dealers; a branch has a tree where it parts, which says from whom, and the past is hatched.
    void flagsAndBranchesSayWhatTheyAre()
    {
        TimelinePanel panel;
        panel.resize(1200, 112);
        Showing showing(panel);
        const RunPtr run = runOf(crisisFile);
        showing.run(run);
        panel.show();
        auto* days = panel.findChild<Scrubber*>();
        const auto wave = wavesOf(run->trajectory.summary.wave).front();
        const double x = 12 + (days->width() - 24.0) * wave.day / run->lastRound();
        const QString tip = days->tipAt({x, 5});
        QVERIFY2(tip.startsWith(QStringLiteral("Wave A, day 1: Dealer A, ")), qPrintable(tip));
        QVERIFY2(tip.endsWith(QStringLiteral(" and 4 more")), qPrintable(tip)); // of twelve eight by name

        const QImage before = days->grab().toImage();
        OtherRun branch{.name = QStringLiteral("Later"), .kind = RunKind::Branch, .from = ParentRun{"Pin", 4}};
        branch.run = run;
        OtherRun hidden = branch;
        hidden.hidden = true;
        showing.others({branch, hidden});
        QVERIFY(days->grab().toImage() != before);
        const QString parts = days->tipAt(days->partingRect(0).center());
        QCOMPARE(parts, QString::fromUtf8("“Later” parts from “Pin” after day 4; the days before are shared"));
        QVERIFY(days->spokenText().endsWith(parts));
        showing.others({});
        QVERIFY(days->grab().toImage() == before);
    }

    void scrubberIsASlider()
    {
        TimelinePanel panel;
        Showing showing(panel);
        showing.run(runOf(crisisFile));
        showing.moment({2, 1, false});
        auto* days = panel.findChild<Scrubber*>();
        QVERIFY(days->reading() && days->reading()->adjustable);
        QCOMPARE(days->reading()->value, 2.0);
        QCOMPARE(days->reading()->high, 40.0);
        Asked<GoTo> rounds(panel);
        days->takeReading(7);
        QCOMPARE(rounds.takeLast().round, 7);
    }

    void eventsLeadToTheirDay()
    {
        EventLog log;
        Showing showing(log);
        log.setTheme(Theme(ThemeKind::Light));
        log.resize(312, 400);
        showing.run(runOf(crisisFile));
        log.show();
        auto* view = log.findChild<QTableView*>(QStringLiteral("eventTable"));
        QVERIFY(view->model()->rowCount() > 10);
        Asked<GoTo> rounds(log);
        const Asked<Select> selections(log);
        const auto index = view->model()->index(0, 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        QCOMPARE(rounds.takeLast().round, 1);
        QCOMPARE(selections.count(), 1);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(rounds.count(), 1);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("1\t")));
        QTest::keyClicks(log.findChild<QLineEdit*>(QStringLiteral("eventFilter")), QStringLiteral("fails"));
        for (int row = 0; row < view->model()->rowCount(); ++row)
            QVERIFY(view->model()->index(row, 1).data().toString().contains(QStringLiteral("fails")));
    }

    void theLogIsAProperModel()
    {
        EventLogTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRun(runOf(crisisFile));
        table.setRun(nullptr);
        table.setRun(runOf(primeFile));
    }
};

TEST_WITH_WINDOWS(TimelineTest)
#include "test_timeline.moc"
