// SPDX-License-Identifier: GPL-3.0-or-later
// Answers given in a lesson, as their file has them, and graded from it: what the lesson judged is what the grader
// finds.
#include "app/core/lesson_answers.h"
#include "app/core/lesson_source.h"
#include "app/core/session.h"
#include "model/lesson/check.h"
#include "model/lesson/grading.h"
#include "tests/programs/test_program.h"
#include "views/resources.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace waterhammer;

namespace {

const QString loss = QStringLiteral(":/lessons/a-6-bn-loss");

struct Study {
    QTemporaryDir folder;
    Session session{Settings{}, folder.filePath(QStringLiteral("recovery"))};

    Study()
    {
        session.ask(ReduceMotion{true});
        session.document.open(QStringLiteral(RESOURCES "/scenarios/order-functioning.waterhammer.json"));
        settle();
        session.ask(OpenLesson{loss});
        QTRY_VERIFY(session.lessons.playing());
        settle();
    }
    void settle() { QTRY_VERIFY(session.shown().state != RunState::Computing && !session.shown().playing); }
    [[nodiscard]] const LessonShown& at() const { return *session.shown().lesson; }
    void ask(const Request& request)
    {
        session.ask(request);
        settle();
    }
    void goTo(const char* id)
    {
        for (int i = 0; i < 60 && at().at().id != id; ++i)
            ask(MoveLesson{at().waits() || (at().at().kind == StepKind::Puzzle && !at().record().settled())
                    ? LessonMove::Skip
                    : LessonMove::Next});
        QCOMPARE(at().at().id, std::string(id));
    }
    [[nodiscard]] AnswersFile file() const
    {
        return answersOf(at(), at().study->reader, QStringLiteral("waterhammer 1"), QStringLiteral("de"));
    }
    [[nodiscard]] Graded graded() const
    {
        const auto read = readAnswers(answersText(file()));
        return grade(*read, at().lesson(), sourceOf(at().study->files, libraryScenario));
    }
};

} // namespace

class LessonAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void whatIsJudgedIsWhatIsGraded_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::newRow("as it is written") << QString();
        QTest::newRow("in the figures of a name") << QStringLiteral("  J\u00fcrgen   GRO\u1e9e ");
    }
    void whatIsJudgedIsWhatIsGraded()
    {
        QFETCH(QString, reader);
        Study s;
        if (!reader.isEmpty()) {
            s.session.ask(NameReader{reader});
            QTRY_COMPARE(s.at().study ? s.at().study->reader : QString(), reader);
            s.settle();
        }
        s.goTo("allowed");
        s.ask(MoveLesson{LessonMove::Hint});
        s.ask(AnswerLesson{.number = 395.0});
        s.goTo("which");
        s.ask(AnswerLesson{.choice = "slice"});
        s.goTo("sandbox"); // all others are skipped
        const AnswersFile file = s.file();
        QCOMPARE(file.name, reader.toStdString());
        QVERIFY(QRegularExpression(QStringLiteral("^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}Z$"))
                    .match(QString::fromStdString(file.started))
                    .hasMatch());
        const Graded graded = s.graded();
        QVERIFY(graded.ownVariant);
        QCOMPARE(graded.answered(), 2);
        QCOMPARE(graded.hints(), 1);
        for (const GradedStep& step : graded.steps) {
            const auto& steps = s.at().lesson().steps;
            const auto place =
                static_cast<std::size_t>(std::ranges::find(steps, step.id, &LessonStep::id) - steps.begin());
            const LessonRecord& record = s.at().records[place];
            QCOMPARE(step.answered, record.answer.has_value());
            QCOMPARE(step.skipped, record.skipped);
            if (const auto& judged = record.judged)
                QCOMPARE(step.points, pointsOf(steps[place], judged->right, judged->near, record.hints));
        }
    }
};

TEST_WITH_WINDOWS(LessonAnswersTest)
#include "test_lesson_answers.moc"
