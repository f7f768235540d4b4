// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped lesson from its first step to its last on the real window, as a person plays it: by the mouse with
// right answers, by keys with wrong ones, back and on again, and undone to the first byte.
#include "desktop.h"

#include "app/desktop/lesson_desk.h"
#include "model/lesson/free_values.h"
#include "tests/programs/test_program.h"
#include "views/compare/pair_panel.h"
#include "views/controls/constraint_slider.h"
#include "views/lesson/card_part.h"
#include "views/lesson/lesson_panel.h"
#include "views/lesson/lesson_text.h"
#include "views/lesson/spot_marks.h"
#include "views/resources.h"
#include "views/shown/language_of_texts.h"
#include "views/timeline/scrubber.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace waterhammer;

namespace {

/// A reader in front of the window.
class Reader {
public:
    explicit Reader(bool right)
        : m_right(right)
    {
        d.session.ask(ReduceMotion{true});
        panel = d.find<LessonPanel>("lesson");
    }

    OpenDesktop d{shippedFile("order-functioning"), {1280, 720}};
    LessonPanel* panel = nullptr;

    [[nodiscard]] const LessonShown& at() const { return *d.session.shown().lesson; }
    [[nodiscard]] const LessonStep& step() const { return at().at(); }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            d.session.runs.state() != RunController::State::Computing && !d.session.shown().playing, 20000);
        QCoreApplication::processEvents();
    }
    /// By the menu.
    void open(const QString& folder)
    {
        auto* learn = d.find<QMenu>("learnMenu");
        learn->popup({});
        auto* entry = learn->findChild<QAction*>(QStringLiteral("lesson.") + QDir(folder).dirName());
        QVERIFY(entry);
        entry->trigger();
        learn->close();
        QTRY_VERIFY_WITH_TIMEOUT(d.session.lessons.playing(), 20000);
        settle();
        QTRY_VERIFY(panel->isVisible());
    }
    [[nodiscard]] QPushButton* button(const char* name) const { return d.find<QPushButton>(name); }
    void press(const char* name)
    {
        QPushButton* pressed = button(name);
        QVERIFY2(pressed->isVisible() && pressed->isEnabled(), name);
        if (m_right) {
            QTest::mouseClick(pressed, Qt::LeftButton);
        } else {
            pressed->setFocus();
            QTest::keyClick(pressed, Qt::Key_Space);
        }
        settle();
    }
    void answer()
    {
        if (!step().choices.empty())
            choose();
        else if (step().number)
            type();
        else
            draw();
        if (step().number && !m_right)
            answerByReturn();
        else
            press("lessonNext");
    }
    void solve()
    {
        LessonProblems aside;
        const ScenarioDraft solved =
            withSettings(at().start().draft, step().solution, at().scope(at().step), at().lesson().balance, {}, aside);
        for (const LessonFree& free : step().free) {
            const QString name = QStringLiteral("free.") + QString::fromStdString(free.control.text);
            const auto value = freeValue(free, solved, at().start().draft);
            QVERIFY(value);
            if (auto* slider = d.window.findChild<ConstraintSlider*>(name))
                set(*slider, value->second);
            else if (auto* box = d.find<QAbstractButton>(qPrintable(name)); box->isChecked() != (value->second != 0))
                box->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(at().record().done && at().record().answer, 20000);
    }
    void set(ConstraintSlider& slider, double value)
    {
        slider.takeReading(value); // typed figures have the digits of the screen
        settle();
        if (slider.value() != value) // a solution need not lie on a step
            Q_EMIT slider.valueChanged(value);
        settle();
    }

private:
    void choose()
    {
        std::string id = judgedTruth();
        if (!m_right)
            for (const LessonChoice& choice : step().choices)
                if (choice.id != judgedTruth())
                    id = choice.id;
        for (std::size_t i = 0; i < step().choices.size(); ++i)
            if (step().choices[i].id == id) {
                auto* row = d.find<QAbstractButton>(qPrintable(QStringLiteral("lessonChoice%1").arg(i)));
                if (m_right)
                    QTest::mouseClick(row, Qt::LeftButton);
                else
                    QTest::keyClick(panel, static_cast<char>('a' + i));
                QVERIFY(row->isChecked());
                QVERIFY2(
                    m_right || row->visibleRegion().boundingRect() == row->rect(), "what a key chooses is in sight");
            }
    }
    [[nodiscard]] std::string judgedTruth() const
    {
        const auto judged = judge(step(), at().scope(at().step), LessonAnswer(step().choices.front().id));
        return judged ? judged->truthId : std::string();
    }
    void type()
    {
        LessonProblems aside;
        const auto right = sumOf(step().number->figure, at().scope(at().step), {}, aside);
        QVERIFY(right && right->defined());
        const double factor = LessonText(at()).unitAsked().second;
        auto* field = d.find<QLineEdit>("lessonNumber");
        field->setFocus();
        QTest::keyClicks(field, Numbers().full(right->value * factor * (m_right ? 1 : 3)));
    }
    /// Return answers, which goes to the reply, and no further: that is to be read. Beside a comparison it stands
    /// below.
    void answerByReturn()
    {
        const auto before = at().step;
        QTest::keyClick(d.find<QLineEdit>("lessonNumber"), Qt::Key_Return);
        settle();
        QCOMPARE(at().step, before + (at().lesson().steps[before].kind == StepKind::Compare ? 0 : 1));
    }
    void draw()
    {
        auto* field = d.find<QWidget>("lessonCurve");
        for (int day = step().curve->from; day < step().curve->to; ++day)
            QTest::keyClick(field, Qt::Key_Right);
        QTest::keyClick(field, Qt::Key_Up);
    }

    bool m_right;
};

} // namespace

class LessonsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void everyLessonIsPlayed_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<bool>("right");
        for (const QString& each : LessonDesk::folders())
            for (const bool right : {true, false})
                QTest::newRow(qPrintable(QDir(each).dirName() + QLatin1String(right ? " right" : " wrong")))
                    << each << right;
    }
    void everyLessonIsPlayed()
    {
        QFETCH(const QString, lesson);
        QFETCH(const bool, right);
        Reader reader(right);
        const QByteArray own = reader.d.text();
        reader.open(lesson);
        if (QTest::currentTestFailed())
            return;
        const QByteArray first = reader.d.text();
        int resolved = 0, marks = 0, spots = 0;
        for (;;) {
            const LessonStep& step = reader.step();
            QVERIFY2(!reader.panel->spokenText().contains(QLatin1Char('{')), qPrintable(reader.panel->spokenText()));
            for (const std::size_t question : reader.at().resolved()) {
                const LessonText::Card card = LessonText(reader.at()).card(question);
                QVERIFY2(!card.reply.isEmpty(), step.id.c_str());
                if (!reader.at().lesson().steps[question].curve)
                    QCOMPARE(card.right, right);
                QVERIFY(reader.d.find<CardPart>("lessonCards")->isVisible());
                ++resolved;
            }
            const auto* axis = reader.d.find<Scrubber>("scrubber");
            const QString ahead = axis->tipAt(QPointF(axis->width() - 4, 10));
            QVERIFY2(reader.at().waits() || !ahead.contains(QStringLiteral("until you answer")), step.id.c_str());
            QTRY_VERIFY(step.spots.empty() || !reader.d.find<SpotMarks>("spotMarks")->discs().empty());
            spots += static_cast<int>(step.spots.size());
            marks += static_cast<int>(reader.d.find<SpotMarks>("spotMarks")->discs().size());
            if (reader.at().last())
                break;
            play(reader, right);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(resolved > 0);
        QVERIFY2(marks >= spots / 2, "most numbers have their place");
        const QKeySequence undo(QKeySequence::Undo);
        for (int i = 0; i < 1000 && !reader.d.session.shown().undoText.isEmpty(); ++i) {
            reader.d.window.actions().undo->trigger();
            reader.settle();
        }
        QCOMPARE(reader.at().step, std::size_t{0});
        QCOMPARE(reader.d.text(), first);
        reader.d.window.actions().leaveLesson->trigger();
        reader.settle();
        QCOMPARE(reader.d.text(), own);
        QVERIFY(!reader.panel->isVisible());
    }

    void whatIsShownHasANameForAssistiveTechnology()
    {
        Reader reader(true);
        reader.open(QStringLiteral(":/lessons/a-6-bn-loss"));
        for (const char* wanted : {"allowed", "which", "slice", "buffer", "sandbox"}) {
            while (reader.step().id != wanted)
                reader.d.session.ask(MoveLesson{LessonMove::Skip}), reader.settle();
            for (QWidget* child : reader.panel->findChildren<QWidget*>())
                if (child->isVisible() && child->focusPolicy() & Qt::TabFocus) {
                    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(child);
                    QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(child->objectName()));
                }
        }
    }

    /// Beside run A only where both have room.
    void runsOfAComparisonStandSideBySide()
    {
        for (const int width : {1280, 1920}) {
            Reader reader(true);
            reader.d.window.resize(width, 1080);
            reader.open(QStringLiteral(":/lessons/a-6-bn-loss"));
            while (reader.step().id != "slice")
                reader.d.session.ask(MoveLesson{LessonMove::Skip}), reader.settle();
            auto* pair = reader.d.find<PairPanel>("pair");
            QVERIFY(!pair->isVisible());
            reader.answer();
            QTRY_COMPARE(pair->isVisible(), width >= 1700);
            QVERIFY(reader.panel->isVisible());
            QCOMPARE(reader.d.session.shown().others->size(), 1u);
            if (pair->isVisible()) {
                const bool german = languageOfTexts() == "de"; // as the tests' locale has it
                QVERIFY(pair->sides()[0]->title().startsWith(
                    german ? QStringLiteral("A: Treasuries zuerst") : QStringLiteral("A: Treasuries first")));
                QVERIFY(pair->sides()[1]->title().startsWith(
                    german ? QStringLiteral("B: Derselbe Anteil von beidem") : QStringLiteral("B: The same slice")));
            }
            reader.press("lessonNext");
            QTRY_VERIFY(!pair->isVisible());
            QVERIFY(reader.panel->isVisible());
        }
    }

private:
    static void play(Reader& reader, bool right)
    {
        const std::size_t before = reader.at().step;
        const LessonStep& step = reader.step();
        if (step.asks()) {
            reader.answer();
            if (step.kind != StepKind::Compare && before > 0) { // back, and on with what was answered
                reader.press("lessonBack");
                QCOMPARE(reader.at().step, before);
                QVERIFY(reader.at().record().answer);
                reader.press("lessonNext");
            }
        } else if (step.kind == StepKind::Puzzle && right) {
            reader.solve();
        } else if (step.kind == StepKind::Puzzle) {
            reader.press("lessonHint");
            reader.press("lessonSkip");
        } else if (step.kind == StepKind::Run) {
            QTRY_VERIFY(reader.at().arrived);
        }
        if (!QTest::currentTestFailed() && reader.at().step == before)
            reader.press("lessonNext");
        QCOMPARE(reader.at().step, before + 1);
    }
};

TEST_WITH_WINDOWS(LessonsTest)
#include "test_lessons.moc"
