// SPDX-License-Identifier: GPL-3.0-or-later
// What is done while a lesson is recorded, and the steps that it makes; undone, and played.
#include "app/core/session.h"

#include "model/lesson/check.h"
#include "model/scenario/parameter_path.h"
#include "tests/programs/test_program.h"

#include <QTemporaryDir>

#include <functional>

using namespace waterhammer;

namespace {

Recorder::Tongue english_()
{
    return {std::shared_ptr<const Language>(std::shared_ptr<const Language>(), &english()), "en"};
}

double shockOf(const ScenarioDraft& draft) { return *number(draft, "events[0].change"); }

/// Somebody who records on Dealer Prime.
struct Author {
    QTemporaryDir folder;
    Session session{Settings{}, folder.filePath(QStringLiteral("recovery"))};

    Author()
    {
        session.ask(ReduceMotion{true});
        session.document.open(QStringLiteral(RESOURCES "/scenarios/dealer-prime.waterhammer.json"));
        settle();
        session.beginRecording(english_());
        settle();
    }
    void settle() { QTRY_VERIFY(session.shown().state != RunState::Computing && !session.shown().playing); }
    void ask(const Request& request)
    {
        session.ask(request);
        settle();
    }
    [[nodiscard]] const RecordingShown& shown() const { return *session.recorder.shown(); }
    [[nodiscard]] Lesson lesson() const
    {
        return readLesson(lessonFiles(shown().recording, shown().words).json).lesson;
    }
    /// "spotlight 2, run 3, free": kinds, with the number of spots, or the day.
    [[nodiscard]] QString steps() const
    {
        QStringList all;
        for (const LessonStep& step : lesson().steps) {
            QString one = QString::fromUtf8(stepKindTable[static_cast<std::size_t>(step.kind)].key.data());
            if (!step.spots.empty())
                one += QStringLiteral(" %1").arg(step.spots.size());
            if (!step.to.empty())
                one += QStringLiteral(" to ") + QString::fromStdString(step.to.text);
            if (!step.scene.set.empty())
                one += QStringLiteral(" set %1").arg(step.scene.set.size());
            if (!step.choices.empty())
                one += QStringLiteral(" of %1").arg(step.choices.size());
            all << one;
        }
        return all.join(QStringLiteral(", "));
    }
    void lever(Lever lever, double value, const char* gesture = "")
    {
        ask(EditDraft{QStringLiteral("lever"), SetLever{lever, value}, QLatin1String(gesture)});
    }
    void look(Selection::Kind kind, const char* id) { ask(Select{{kind, id}}); }
    [[nodiscard]] QStringList problems()
    {
        awaitCheck();
        QStringList all;
        for (const LessonProblem& problem : shown().checked->problems)
            if (!problem.isNote())
                all << QString::fromStdString(lessonProblemLine(problem, english()));
        return all;
    }
    void awaitCheck() { QTRY_VERIFY(shown().checked && !shown().checking); }
};

/// A row of the table: what is done, and the steps it makes.
struct Done {
    const char* name;
    std::function<void(Author&)> what;
    const char* steps;
    int undone; ///< moves that undo takes back
};

using Kind = Selection::Kind;

const std::vector<Done> table{
    {"words", [](Author& a) { a.session.recordWords(); }, "say, free", 1},
    {"looks in a row",
        [](Author& a) {
            a.look(Kind::Dealer, "prime");
            a.look(Kind::Asset, "ust");
            a.look(Kind::Dealer, "prime");
            a.ask(AskWhy{{Kind::Asset, "corp"}});
        },
        "spotlight 3, free", 1},
    {"days in a row",
        [](Author& a) {
            a.ask(GoTo{1});
            a.ask(GoTo{2});
            a.ask(Play{});
        },
        "run to 3, free", 1},
    {"back again",
        [](Author& a) {
            a.ask(GoTo{2});
            a.ask(GoTo{0});
        },
        "run to 2, free", 1},
    {"a lever in one gesture",
        [](Author& a) {
            a.lever(Lever::Shock, -0.05, "g");
            a.lever(Lever::Shock, -0.06, "g");
        },
        "say set 1, free", 1},
    {"a lever twice",
        [](Author& a) {
            a.lever(Lever::Shock, -0.05);
            a.lever(Lever::Shock, -0.06);
        },
        "say set 1, free", 2},
    {"two levers",
        [](Author& a) {
            a.lever(Lever::Shock, -0.05);
            a.lever(Lever::SlrMinimum, 0.06);
        },
        "say set 1, say set 1, free", 2},
    {"left to the reader",
        [](Author& a) {
            a.lever(Lever::Shock, -0.05);
            a.session.recorder.leaveToReader(true);
        },
        "try, free", 1},
    {"a goal",
        [](Author& a) {
            a.ask(GoTo{1});
            a.ask(EditDraft{QStringLiteral("capital"),
                setOne("dealers[prime].tier1Capital", 36.0, BalancingItem::ShortTermFunding)});
            QVERIFY(a.session.recorder.makeGoal("forcedSales"));
        },
        "run to 1, puzzle, free", 2},
    {"pinned, then changed",
        [](Author& a) {
            a.ask(EditDraft{QStringLiteral("pin"), KeepRun{"A"}});
            a.lever(Lever::Shock, -0.06);
        },
        "compare, free", 2},
    {"a channel",
        [](Author& a) {
            a.ask(EditDraft{QStringLiteral("channel"), setOne("market.channels.slr", false)});
        },
        "say set 1, free", 1},
    {"a row",
        [](Author& a) {
            a.ask(EditDraft{QStringLiteral("event"), AddRow{Part::Events, 2, {}}});
        },
        "say, free", 1},
    {"a day that is marked",
        [](Author& a) {
            a.ask(EditDraft{QStringLiteral("mark"),
                SetKept{
                    "bookmarks", R"([{"day": 0, "note": "Wait.", "ask": "What now?", "choices": ["Up", "Down"]}])"}});
        },
        "predict of 2, free", 1},
    {"asked first",
        [](Author& a) {
            a.ask(GoTo{1});
            QVERIFY(a.session.recorder.askFirst({{"price.ust", true, "node.ust", "Price"}, false, {}, {}}));
        },
        "predict of 3, notice 1, free", 1},
    {"what is no step",
        [](Author& a) {
            a.ask(OpenEditor{});
            a.ask(CloseEditor{});
            a.ask(SetSpeed{2});
            a.ask(PointAt{{Kind::Dealer, "prime"}});
            a.ask(ShowSide{Side::Card});
            a.ask(EditDraft{QStringLiteral("place"), SetPlace{Part::Dealers, "prime", {{0.2, 0.2}}}});
        },
        "free", 0},
};

class TestRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsBecomeSteps_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < table.size(); ++i)
            QTest::newRow(table[i].name) << static_cast<int>(i);
    }
    void requestsBecomeSteps()
    {
        QFETCH(int, row);
        const Done& done = table[static_cast<std::size_t>(row)];
        Author a;
        done.what(a);
        QCOMPARE(a.steps(), QString::fromLatin1(done.steps));
        for (int i = 0; i < done.undone; ++i)
            a.ask(Undo{});
        QCOMPARE(a.steps(), QStringLiteral("free"));
        for (int i = 0; i < done.undone; ++i)
            a.ask(Redo{});
        QCOMPARE(a.steps(), QString::fromLatin1(done.steps));
    }

    /// Whatever was done, each step begins with the market that was on screen.
    void stepsBeginAsTheyWereDone()
    {
        Author a;
        a.look(Selection::Kind::Dealer, "prime");
        a.lever(Lever::Shock, -0.05);
        a.ask(GoTo{2});
        a.ask(EditDraft{QStringLiteral("event"), AddRow{Part::Events, 2, {}}});
        a.look(Selection::Kind::Asset, "ust");
        const LessonFiles files = lessonFiles(a.shown().recording, a.shown().words);
        const LessonBook book = readLessonBook(files);
        QVERIFY(book.problems.empty());
        LessonRuns runs;
        const Course course = makeCourse(book.lesson, sourceOf(files, {}), runs);
        QVERIFY(course.problems.empty());
        const auto& steps = a.shown().recording.steps;
        QCOMPARE(course.steps.size(), steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QVERIFY2(course.steps[i].draft.events.size() == steps[i].begins->events.size(), steps[i].step.id.c_str());
            QCOMPARE(shockOf(course.steps[i].draft), shockOf(*steps[i].begins));
            QCOMPARE(course.steps[i].day, steps[i].day);
        }
    }

    /// Order and number are the author's; what the steps begin with stays theirs.
    void stepsMoveAndGo()
    {
        Author a;
        a.session.recordWords();
        a.look(Selection::Kind::Dealer, "prime");
        a.ask(GoTo{1});
        a.session.recorder.move(1, -1);
        QCOMPARE(a.steps(), QStringLiteral("spotlight 1, say, run to 1, free"));
        a.session.recorder.move(2, 1); // the free one stays the last
        a.session.recorder.remove(1);
        QCOMPARE(a.steps(), QStringLiteral("spotlight 1, run to 1, free"));
        a.session.recorder.remove(2);
        QCOMPARE(a.steps(), QStringLiteral("spotlight 1, run to 1, free"));
    }

    /// The study at hand waits, and what was done is nobody's change of it.
    void theStudyWaits()
    {
        Author a;
        const QByteArray before = a.session.document.own().fingerprint;
        a.lever(Lever::Shock, -0.06);
        QVERIFY(!a.session.document.isModified());
        a.session.endRecording();
        a.settle();
        QVERIFY(!a.session.recorder.shown());
        QCOMPARE(a.session.document.own().fingerprint, before);
        QCOMPARE(shockOf(*a.session.document.draft()), -0.04);
        QVERIFY(a.session.document.history().isClean());
    }

    /// From nothing to a lesson that passes the checker, is written, read and played.
    void aLessonIsMadeAndPlays()
    {
        Author a;
        a.look(Selection::Kind::Dealer, "prime");
        a.ask(GoTo{1});
        QVERIFY(a.session.recorder.askFirst({{"price.ust", true, "node.ust", "Price of Treasuries"}, false, {}, {}}));
        a.ask(EditDraft{
            QStringLiteral("capital"), setOne("dealers[prime].tier1Capital", 36.0, BalancingItem::ShortTermFunding)});
        QVERIFY(a.session.recorder.makeGoal("forcedSales"));
        using What = WordsPlace::What;
        Recorder& recorder = a.session.recorder;
        recorder.write({What::Title, {}, {}, {}}, "A loss, and what it sells");
        recorder.write({What::Text, {}, {}, {}}, "One dealer at its limit.");
        recorder.write({What::Text, "learn", {}, {}}, "Say what is sold.\nSay what spares it.");
        QCOMPARE(a.problems(), QStringList());
        const QString folder = a.folder.filePath(QStringLiteral("a-loss"));
        QCOMPARE(recorder.save(folder), QString());
        QVERIFY(!a.shown().unsaved);
        a.session.endRecording();
        a.session.ask(OpenLesson{folder, true});
        QTRY_VERIFY(a.session.lessons.playing());
        a.settle();
        QCOMPARE(a.session.shown().lesson->lesson().steps.size(), std::size_t(5));
        for (std::size_t step = 0; step < 5; ++step) {
            QCOMPARE(a.session.shown().lesson->step, step);
            QVERIFY(!a.session.shown().lesson->broken());
            for (int i = 0; i < 3 && a.session.shown().lesson->step == step && step < 4; ++i)
                a.ask(MoveLesson{LessonMove::Skip});
        }
    }

    /// A lesson that is there goes on from a step; what stands behind it begins as it did.
    void aLessonIsContinued()
    {
        Author a;
        a.look(Selection::Kind::Dealer, "prime");
        a.ask(GoTo{1});
        const QString folder = a.folder.filePath(QStringLiteral("first"));
        QCOMPARE(a.session.recorder.save(folder), QString());
        a.session.endRecording();
        a.session.ask(OpenLesson{folder, true});
        QTRY_VERIFY(a.session.lessons.playing());
        a.settle();
        a.session.beginRecording(english_(), folder);
        a.settle();
        QCOMPARE(a.steps(), QStringLiteral("spotlight 1, run to 1, free"));
        a.lever(Lever::Shock, -0.06);
        QCOMPARE(a.steps(), QStringLiteral("spotlight 1, say set 1, run to 1 set 1, free"));
        QCOMPARE(a.session.recorder.save(folder), QString());
        QCOMPARE(lessonFiles(a.shown().recording, a.shown().words).json, readLessonFolder(folder.toStdString()).json);
    }
};

} // namespace

TEST_WITHOUT_WINDOWS(TestRecorder)
#include "test_recorder.moc"
