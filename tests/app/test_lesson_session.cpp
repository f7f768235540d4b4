// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson without its window: steps enter by requests, days ahead stay unknown until they are shown, everything can be
// undone, and the person's own study comes back as it was left.
#include "app/core/lesson_answers.h"
#include "app/core/session.h"
#include "tests/programs/test_program.h"
#include "views/resources.h"

#include "model/files/scenario_json.h"
#include "model/scenario/parameter_path.h"

#include <QTemporaryDir>

using namespace waterhammer;

namespace {

const QString loss = QStringLiteral(":/lessons/a-6-bn-loss");

struct Study {
    QTemporaryDir folder;
    Session session;

    explicit Study(Settings settings = {})
        : session(std::move(settings), folder.filePath(QStringLiteral("recovery")))
    {
        session.ask(ReduceMotion{true});
        session.document.open(QStringLiteral(RESOURCES "/scenarios/order-functioning.waterhammer.json"));
        settle();
    }
    void settle() { QTRY_VERIFY(session.shown().state != RunState::Computing && !session.shown().playing); }
    [[nodiscard]] const LessonShown& at() const { return *session.shown().lesson; }
    [[nodiscard]] std::string step() const { return at().at().id; }
    [[nodiscard]] int known() const { return session.shown().run->lastRound(); }

    void open(const QString& lesson)
    {
        session.ask(OpenLesson{lesson});
        QTRY_VERIFY(session.lessons.playing());
        settle();
    }
    void go(LessonMove move)
    {
        session.ask(MoveLesson{move});
        settle();
    }
    void answer(const AnswerLesson& answer)
    {
        session.ask(answer);
        settle();
    }
    void goTo(const char* id)
    {
        for (int i = 0; i < 60 && step() != id; ++i)
            go(at().at().kind == StepKind::Puzzle && !at().record().settled() ? LessonMove::Skip : LessonMove::Next);
        QCOMPARE(step(), std::string(id));
    }
};

QStringList lessons()
{
    QStringList found;
    for (const QString& name : QDir(QStringLiteral(":/lessons")).entryList())
        found << QStringLiteral(":/lessons/") + name;
    return found;
}

} // namespace

class LessonSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void theOwnStudyComesBackAsItWas()
    {
        Study s;
        s.session.ask(EditDraft{QStringLiteral("shock"), SetLever{Lever::Shock, 60}});
        s.settle();
        s.session.ask(EditDraft{QStringLiteral("depth"), SetLever{Lever::MarketDepth, 0.5}});
        s.session.ask(Undo{});
        s.settle();
        s.session.ask(GoTo{3});
        const std::string before = scenarioText(*s.session.document.draft());
        const QString path = s.session.document.path();
        s.open(loss);
        QVERIFY(s.session.document.path().isEmpty());
        QVERIFY(!s.session.document.isModified());
        QVERIFY(s.session.shown().undoText.isEmpty());
        s.go(LessonMove::Next);
        s.go(LessonMove::Leave);
        QVERIFY(!s.session.shown().lesson);
        QCOMPARE(s.session.shown().side, Side::Levers);
        QCOMPARE(scenarioText(*s.session.document.draft()), before);
        QCOMPARE(s.session.document.path(), path);
        QVERIFY(s.session.document.isModified());
        QCOMPARE(s.session.shown().moment.round, 3);
        QCOMPARE(s.session.shown().undoText, QStringLiteral("shock"));
        QCOMPARE(s.session.shown().redoText, QStringLiteral("depth"));
    }

    /// What would be lost by a kill is the person's own, also while a lesson has the window.
    void theCopyIsOfTheOwnWork()
    {
        Study s;
        s.session.ask(EditDraft{QStringLiteral("shock"), SetLever{Lever::Shock, 60}});
        s.settle();
        const std::string mine = scenarioText(*s.session.document.draft());
        s.session.recovery.begin(s.session.document.path());
        s.open(loss);
        s.go(LessonMove::Next);
        QCOMPARE(s.session.autosave.now(), QString());
        const auto own = s.session.document.own();
        QCOMPARE(scenarioText(*own.draft), mine);
        QVERIFY(own.modified);
        s.session.recovery.drop();
    }

    void daysAheadAreUnknownUntilTheyAreShown()
    {
        Study s;
        s.open(loss);
        QCOMPARE(s.step(), std::string("limit"));
        QCOMPARE(s.known(), 0);
        QVERIFY(s.session.shown().ahead.locked);
        s.session.ask(Step{1});
        s.settle();
        s.session.ask(GoTo{5});
        QCOMPARE(s.known(), 0);
        s.goTo("which");
        QCOMPARE(s.known(), 0);
        s.answer({.choice = "treasuries"});
        QCOMPARE(s.step(), std::string("morning"));
        QCOMPARE(s.session.shown().moment.round, 1);
        QCOMPARE(s.known(), 1);
        s.goTo("fades");
        QVERIFY(!s.session.shown().ahead.hidden);
        QTRY_VERIFY(s.at().arrived);
        QCOMPARE(s.session.shown().moment.round, s.at().start().day);
        s.go(LessonMove::Back);
        QCOMPARE(s.step(), std::string("again"));
        QCOMPARE(s.session.shown().moment.round, 1);
    }

    void answersAreKeptAndJudgedByTheEngine()
    {
        Study s;
        s.open(loss);
        s.go(LessonMove::Next);
        s.answer({.number = 2280}); // 114 below the 2,394 of assets that it has: the loss of room alone is a mistake
        QCOMPARE(s.step(), std::string("which"));
        s.go(LessonMove::Back);
        QVERIFY(s.at().record().judged);
        s.answer({.number = 1}); // not resolved yet
        s.answer({.choice = "bonds"});
        QCOMPARE(s.step(), std::string("morning"));
        QCOMPARE(s.at().resolved().size(), std::size_t{2});
        QVERIFY(!s.at().records[2].judged->right);
        QCOMPARE(s.at().records[2].judged->truthId, std::string("treasuries"));
        s.go(LessonMove::Back);
        s.session.ask(AnswerLesson{.choice = "treasuries"});
        s.settle();
        QCOMPARE(s.step(), std::string("which"));
        QCOMPARE(std::get<std::string>(*s.at().record().answer), std::string("bonds")); // the first one counts
    }

    void aComparisonWithholdsItsSecondRun()
    {
        Study s;
        s.open(loss);
        s.goTo("slice");
        QVERIFY(s.at().waits());
        QVERIFY(s.session.shown().others->empty());
        const double before = s.session.shown().run->trajectory.summary.peakLoss;
        QCOMPARE(before, s.at().start().a->trajectory.summary.peakLoss);
        s.answer({.choice = "more"});
        QCOMPARE(s.step(), std::string("slice"));
        QTRY_COMPARE(s.session.shown().run->trajectory.summary.peakLoss, s.at().start().b->trajectory.summary.peakLoss);
        QCOMPARE(s.session.shown().others->size(), std::size_t{1});
        QCOMPARE(s.session.shown().others->front().run->trajectory.summary.peakLoss, before);
        QVERIFY(s.at().records[s.at().step].judged->right);
        s.go(LessonMove::Next);
        QVERIFY(s.session.shown().others->empty());
    }

    void aPuzzleIsJudgedAtRest()
    {
        Study s;
        s.open(loss);
        s.goTo("buffer");
        const auto capital = [&](double value) {
            s.session.ask(EditDraft{QStringLiteral("Tier 1"),
                setOne("dealers[prime].tier1Capital", value, BalancingItem::ShortTermFunding)});
            s.settle();
        };
        QTRY_COMPARE(s.at().goals.size(), std::size_t{2});
        QVERIFY(!s.at().goals[0].met);
        QVERIFY(!s.at().miss);
        const double before = s.at().start().draft.dealers[0].tier1Capital, loss = 6;
        capital(before + loss / 2);
        QTRY_VERIFY(s.at().miss);
        QCOMPARE(s.at().miss->id, std::string("still-sells"));
        capital(before + 1.5 * loss);
        QTRY_VERIFY(s.at().goals[0].met);
        QTRY_VERIFY(s.at().miss);
        QCOMPARE(s.at().miss->id, std::string("too-much"));
        const double solved = before + (1 - s.at().start().draft.dealers[0].constraints.slrMin) * loss;
        capital(solved);
        QTRY_VERIFY(s.at().record().done);
        QVERIFY(s.at().record().answer && !s.at().record().skipped);
        QCOMPARE(s.at().record().tries, 3);
        s.go(LessonMove::Next);
        s.go(LessonMove::Back); // as it was solved
        QCOMPARE(s.session.shown().draft->dealers[0].tier1Capital, solved);
    }

    void aSolutionIsShownWithoutPoints()
    {
        Study s;
        s.open(loss);
        s.goTo("buffer");
        s.go(LessonMove::Skip);
        QVERIFY(s.at().record().skipped && !s.at().record().answer);
        QTRY_VERIFY(s.at().record().done);
        QVERIFY(s.at().goals[0].met);
        QVERIFY(!s.at().record().answer);
        s.go(LessonMove::Next);
        QCOMPARE(s.step(), std::string("sandbox"));
    }

    void everyLessonGoesBackToItsFirstByte_data()
    {
        QTest::addColumn<QString>("lesson");
        for (const QString& each : lessons())
            QTest::newRow(qPrintable(each)) << each;
    }
    void everyLessonGoesBackToItsFirstByte()
    {
        QFETCH(const QString, lesson);
        Study s;
        s.open(lesson);
        QCOMPARE(s.at().study->course.problems.size(), std::size_t{0});
        const std::string first = scenarioText(*s.session.document.draft());
        std::vector<std::string> way{s.step()};
        while (!s.at().last()) {
            s.go(LessonMove::Skip);
            if (s.step() != way.back()) {
                QCOMPARE(s.session.shown().undoText, QStringLiteral("step %1").arg(s.at().step + 1));
                way.push_back(s.step());
            }
        }
        QCOMPARE(way.size(), s.at().lesson().steps.size());
        while (!s.session.shown().undoText.isEmpty()) {
            s.session.ask(Undo{});
            s.settle();
            if (s.step() != way.back())
                way.pop_back();
            QCOMPARE(s.step(), way.back());
        }
        QCOMPARE(way.size(), std::size_t{1});
        QCOMPARE(scenarioText(*s.session.document.draft()), first);
        while (!s.session.shown().redoText.isEmpty()) {
            s.session.ask(Redo{});
            s.settle();
        }
        QVERIFY(s.at().last());
    }

    void thePlaceIsRemembered()
    {
        Settings remembered;
        {
            Study s;
            s.open(loss);
            s.go(LessonMove::Next);
            s.answer({.number = 2280});
            s.answer({.choice = "bonds"});
            remembered = s.session.settings;
        }
        Study s(remembered);
        s.open(loss);
        QCOMPARE(s.step(), std::string("morning"));
        QCOMPARE(s.session.shown().moment.round, 1);
        QCOMPARE(s.known(), 1);
        QCOMPARE(std::get<std::string>(*s.at().records[2].answer), std::string("bonds"));
        QVERIFY(s.at().records[2].judged && !s.at().records[2].judged->right);
        s.session.ask(OpenLesson{loss, true});
        QTRY_COMPARE(s.step(), std::string("limit"));
        QVERIFY(!s.at().records[2].answer);
    }

    /// Not at its end: what was answered stays.
    void aFinishedLessonOpensAtItsBeginning()
    {
        Study s;
        s.open(loss);
        s.go(LessonMove::Next);
        s.answer({.number = 2280});
        s.goTo("sandbox");
        QVERIFY(s.at().last());
        s.go(LessonMove::Leave);
        s.open(loss);
        QCOMPARE(s.step(), std::string("limit"));
        QVERIFY(s.at().records[1].answer);
    }

    /// A puzzle after a run that has gone further begins on its own day.
    void theClockGoesBackWhereAStepSaysSo()
    {
        Study s;
        s.open(loss);
        s.goTo("fades");
        QTRY_VERIFY(s.at().arrived);
        s.goTo("buffer");
        QCOMPARE(s.session.shown().moment.round, 1);
    }

    /// What is written is read back, is whole, and has nothing but what was answered.
    void answersAreWritten()
    {
        Study s;
        s.open(loss);
        s.go(LessonMove::Next);
        s.go(LessonMove::Hint);
        s.answer({.number = 480});
        s.answer({.choice = "treasuries"});
        const AnswersFile written =
            answersOf(s.at(), QStringLiteral("Anna B."), QStringLiteral("waterhammer 1"), QStringLiteral("de"));
        const auto read = readAnswers(answersText(written));
        QVERIFY(read && read->whole);
        QCOMPARE(read->lesson, std::string("a-6-bn-loss"));
        QCOMPARE(read->name, std::string("Anna B."));
        QVERIFY(!read->started.empty() && read->finished.empty() && read->seed.empty());
        QCOMPARE(read->steps.size(), std::size_t{2});
        QCOMPARE(std::get<double>(*read->steps[0].answer), 480.0);
        QCOMPARE(read->steps[0].hints, 1);
        QCOMPARE(std::get<std::string>(*read->steps[1].answer), std::string("treasuries"));
        QCOMPARE(answersFileName(written), QStringLiteral("a-6-bn-loss-anna-b-.answers.json"));
    }

    /// The seed of this name is that of the format's text; its figure is another than the lesson is written with.
    void aReaderHasFiguresOfTheirOwn()
    {
        Study s;
        s.open(loss);
        s.session.ask(NameReader{QStringLiteral("  Jürgen   GROẞ ")});
        QTRY_VERIFY(!s.at().study->reader.isEmpty());
        s.settle();
        QCOMPARE(*number(*s.session.shown().draft, "events[0].change"), -0.035);
        QVERIFY(s.session.document.own().waits);
        s.go(LessonMove::Leave);
        QVERIFY(!s.session.document.path().isEmpty());
    }

    /// Whoever read it here last has those figures again when the room has gone.
    void aRoomSeesTheLessonAsItIsWritten()
    {
        Study s;
        s.open(loss);
        s.session.ask(NameReader{QStringLiteral("Ada")});
        QTRY_COMPARE(s.at().study->reader, QStringLiteral("Ada"));
        s.settle();
        s.go(LessonMove::Leave);
        s.session.lessons.beginRoom();
        s.open(loss);
        QCOMPARE(s.at().study->reader, QString());
        s.go(LessonMove::Leave);
        s.session.lessons.endRoom();
        s.open(loss);
        QCOMPARE(s.at().study->reader, QStringLiteral("Ada"));
    }

    void whatCannotBeReadIsSaidInItsPlace()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("lesson.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"format\": \"waterhammer-lesson\",\n  \"version\": 1,\n");
        file.close();
        Study s;
        s.session.ask(OpenLesson{folder.path()});
        QTRY_VERIFY(s.session.shown().lesson && s.session.shown().lesson->study);
        QVERIFY(!s.session.lessons.playing());
        QVERIFY(!s.at().study->book.problems.empty());
        QCOMPARE(s.session.shown().side, Side::Lesson);
        QVERIFY(!s.session.document.own().waits);
        s.go(LessonMove::Leave);
        QVERIFY(!s.session.shown().lesson);
    }
};

TEST_WITHOUT_WINDOWS(LessonSessionTest)
#include "test_lesson_session.moc"
