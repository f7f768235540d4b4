// SPDX-License-Identifier: GPL-3.0-or-later
// The stage where there are two screens: the room's, and the presenter's own.
#include "app/desktop/presenter.h"
#include "app/desktop/stage.h"
#include "app/desktop/stage_lesson.h"
#include "app/desktop/vote_count.h"
#include "desktop.h"
#include "stage_type.h"
#include "tests/programs/test_program.h"
#include "views/controls/constraint_slider.h"
#include "views/lesson/lesson_teaching.h"
#include "views/resources.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTextBrowser>

namespace waterhammer {

namespace {

/// A desktop whose stage stands on the second screen.
struct TwoScreens : OpenDesktop {
    QPointer<Stage> stage;
    QPointer<Presenter> presenter;

    explicit TwoScreens(const QString& bookmarks = {})
    {
        if (!bookmarks.isEmpty())
            session.ask(EditDraft{QStringLiteral("marks"), SetKept{"bookmarks", bookmarks.toStdString()}});
        settle();
        QTest::keyClick(&window, Qt::Key_F5);
        stage = qobject_cast<Stage*>(window.stage());
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<Presenter*>(each))
                presenter = found;
    }
    template <class T> [[nodiscard]] T* part(const char* name) const
    {
        T* found = presenter->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] int day() const { return session.shown().moment.round; }

    // ---- a lesson
    void open(const QString& lesson)
    {
        QTest::keyClick(presenter, Qt::Key_Escape);
        QTRY_VERIFY(!stage);
        session.ask(ReduceMotion{true});
        session.ask(OpenLesson{lesson});
        QTRY_VERIFY_WITH_TIMEOUT(session.lessons.playing(), 20000);
        settle();
    }
    void play()
    {
        window.present();
        stage = qobject_cast<Stage*>(window.stage());
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<Presenter*>(each))
                presenter = found;
        settle();
    }
    [[nodiscard]] const LessonStep& step() const { return session.shown().lesson->at(); }
    /// "morning:2": the step and what of it stands before the room.
    [[nodiscard]] QString beat() const
    {
        const LessonBeat at = stage->lesson().beat();
        const QString what = at.kind == LessonBeat::Kind::Picture ? QStringLiteral("picture")
            : at.kind == LessonBeat::Kind::Question               ? QStringLiteral("question")
            : at.kind == LessonBeat::Kind::Card                   ? QStringLiteral("card")
            : at.kind == LessonBeat::Kind::Table                  ? QStringLiteral("table")
                                                                  : QString::number(at.index + 1);
        return QString::fromStdString(step().id) + QLatin1Char(':') + what;
    }
    void vote(int place, int count) const
    {
        auto* votes = part<QSpinBox>(qPrintable(QStringLiteral("votes%1").arg(place)));
        while (votes->value() < count)
            QTest::keyClick(votes, Qt::Key_Up);
    }
    /// All words before the room.
    [[nodiscard]] QString roomText() const
    {
        QStringList all;
        for (const QWidget* each : stage->findChildren<QWidget*>()) {
            if (!each->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(each))
                all << label->text();
            else if (const auto* text = qobject_cast<const QTextEdit*>(each))
                all << text->toPlainText();
            else if (const auto* button = qobject_cast<const QAbstractButton*>(each))
                all << button->text() << button->accessibleName();
        }
        return all.join(QLatin1Char('\n'));
    }
    /// What stands there is for the room: a number is in the picture, a question is asked, no note is seen.
    void lookAtRoom() const
    {
        const LessonShown& at = *session.shown().lesson;
        const LessonBeat now = stage->lesson().beat();
        const QString room = roomText(), notes = part<QTextBrowser>("presenterNotes")->toPlainText();
        const LessonShown all = asPresented(at, at.step);
        const LessonTeaching words(all);
        QVERIFY2(!room.contains(QLatin1Char('{')), qPrintable(room));
        if (const QString note = words.part("note"); !note.isEmpty()) {
            QVERIFY2(notes.contains(note.left(20)), qPrintable(notes));
            QVERIFY(!room.contains(note.left(20)));
        }
        if (now.kind == LessonBeat::Kind::Question) {
            QVERIFY2(notes.contains(words.right()), qPrintable(notes + words.right()));
            QVERIFY2(room.contains(words.stepTitle()), qPrintable(room));
            if (at.at().number)
                QVERIFY(!room.contains(words.right()));
            for (const LessonChoice& choice : at.at().choices)
                QVERIFY2(room.contains(words.label("choice", choice.id)), qPrintable(room));
        }
        if (now.kind == LessonBeat::Kind::Card) {
            const LessonShown one = withOneCard(at, now.index);
            QVERIFY2(room.contains(LessonText(one).card(now.index).was), qPrintable(room));
            QVERIFY2(at.lesson().steps[now.index].id != "which" || room.contains(QStringLiteral("You said")),
                qPrintable(room));
        }
    }
};

const QString marks = QStringLiteral(
    R"([{"day":1,"note":"The shock. Wait.","minutes":2},
        {"day":3,"note":"Point at <b>Treasuries</b>.","minutes":4,"ask":"Who has sold?","choices":["dealers","funds"]}])");

} // namespace

class TestPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void eachHasItsScreen()
    {
        TwoScreens d;
        QCOMPARE(QGuiApplication::screens().size(), 2);
        QVERIFY(d.stage && d.presenter);
        QVERIFY(d.stage->isVisible() && d.presenter->isVisible());
        QCOMPARE(d.stage->geometry(), QRect(1280, 0, 1920, 1080));
        QCOMPARE(d.presenter->geometry(), QRect(0, 0, 1280, 720));
        QVERIFY(d.part<QLabel>("roomScreen")->text().contains(QStringLiteral("1920 \u00d7 1080")));
        QVERIFY(d.part<QLabel>("noRoom")->isHidden());
        d.presenter->renew();
        QVERIFY(d.part<QLabel>("roomPicture")->pixmap().width() > 300);
        QTest::keyClick(d.presenter, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(d.stage->geometry(), QRect(0, 0, 1280, 720));
        QCOMPARE(d.presenter->geometry(), QRect(1280, 0, 1920, 1080));
        QTest::keyClick(d.presenter, Qt::Key_Escape);
        QTRY_VERIFY(!d.stage && !d.presenter);
        QVERIFY(d.window.updatesEnabled());
    }

    void keysOfTheStageWorkHere()
    {
        TwoScreens d;
        QTest::keyClick(d.presenter, Qt::Key_PageDown);
        QTRY_COMPARE(d.session.shown().moment, (Moment{1, 1, false}));
        QTest::keyClick(d.presenter, Qt::Key_Space);
        QTRY_COMPARE(d.session.shown().moment, (Moment{2, 1, false}));
        QTest::keyClick(d.presenter, Qt::Key_PageUp);
        QTRY_COMPARE(d.session.shown().moment, (Moment{1, 1, false}));
        const struct {
            Qt::Key key;
            const char* button;
            bool (Stage::*is)() const;
        } cases[] = {{Qt::Key_B, "presenterBlack", &Stage::isBlack}, {Qt::Key_F, "presenterFreeze", &Stage::isFrozen},
            {Qt::Key_P, "presenterPointer", &Stage::hasPointer}, {Qt::Key_M, "presenterMagnify", &Stage::hasGlass}};
        for (const auto& c : cases) {
            auto* button = d.part<QPushButton>(c.button);
            QTest::keyClick(d.presenter, c.key);
            QVERIFY2((d.stage->*c.is)() && button->isChecked(), c.button);
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY2(!(d.stage->*c.is)() && !button->isChecked(), c.button);
        }
        auto* hide = d.part<QCheckBox>("hideFromRoom");
        QTest::mouseClick(hide, Qt::LeftButton, {}, QPoint(10, hide->height() / 2));
        d.settle();
        QVERIFY(d.session.shown().ahead.hidden && d.part<QCheckBox>("hideFromRoom")->isChecked());
        // The presenter knows what comes, the room does not.
        QVERIFY(d.session.shown().run->lastRound() == 1);
        QVERIFY(d.part<QLabel>("nextText")->text().contains(QStringLiteral("Day 2")));
    }

    void notesStepsAndVotes()
    {
        TwoScreens d(marks);
        auto* steps = d.part<QListWidget>("presenterSteps");
        QCOMPARE(steps->count(), 2);
        QVERIFY(steps->item(0)->text().startsWith(QStringLiteral("The shock\nday 1")));
        auto* votes = d.part<VoteCount>("voteCount");
        QVERIFY(votes->isHidden());
        QTest::keyClick(d.presenter, Qt::Key_PageDown);
        QCOMPARE(d.day(), 1);
        QVERIFY(d.part<QTextBrowser>("presenterNotes")->toPlainText().contains(QStringLiteral("The shock. Wait.")));
        QTest::keyClick(d.presenter, Qt::Key_PageDown);
        QCOMPARE(d.day(), 3);
        QCOMPARE(steps->currentRow(), 1);
        const QString notes = d.part<QTextBrowser>("presenterNotes")->toPlainText();
        QVERIFY2(notes.contains(QStringLiteral("Point at <b>Treasuries</b>.")), qPrintable(notes)); // never markup
        QVERIFY(notes.contains(QStringLiteral("Who has sold?")));
        QVERIFY(votes->isVisible());
        auto* dealers = d.part<QSpinBox>("votes0");
        QTest::keyClick(dealers, Qt::Key_Up);
        QTest::keyClick(dealers, Qt::Key_Up);
        QTest::keyClick(d.part<QSpinBox>("votes1"), Qt::Key_Up);
        QCOMPARE(votes->votes(), 3);
        QTest::keyClick(dealers, Qt::Key_PageUp); // the clicker's, even here
        QCOMPARE(d.day(), 1);
        QVERIFY(votes->isHidden());
        QTest::keyClick(d.presenter, Qt::Key_PageDown);
        QCOMPARE(votes->votes(), 3);
        QCOMPARE(d.part<QSpinBox>("votes0")->value(), 2);
        QVERIFY(!d.text().contains("votes"));
    }

    /// Days that are hidden come one by one, whatever is marked beyond them: what is announced is what comes.
    void whatComesNextIsWhatIsSaid()
    {
        TwoScreens d(marks);
        QTest::keyClick(d.presenter, Qt::Key_H);
        d.settle();
        QVERIFY(d.session.shown().ahead.hidden);
        for (const int day : {1, 2, 3}) {
            QVERIFY2(d.part<QLabel>("nextTitle")->text().contains(QStringLiteral("day %1 ").arg(day)),
                qPrintable(d.part<QLabel>("nextTitle")->text()));
            QTest::keyClick(d.presenter, Qt::Key_PageDown);
            QTRY_COMPARE(d.session.shown().moment, (Moment{day, 1, false}));
        }
    }

    /// A lesson before a room, beat by beat: what is right is on the presenter's screen alone until it is shown.
    void aLessonBeatByBeat()
    {
        TwoScreens d;
        d.open(QStringLiteral(":/lessons/a-6-bn-loss"));
        const auto own = d.session.lessons.memory();
        d.play();
        QVERIFY(d.stage && d.presenter);
        QCOMPARE(d.part<QListWidget>("presenterSteps")->count(), 9);
        const QStringList wanted =
            QStringLiteral("limit:picture limit:1 limit:2 limit:3 allowed:question which:question "
                           "morning:card morning:1 morning:2 morning:3 morning:4 again:question "
                           "fades:card fades:picture slice:question slice:card slice:picture "
                           "slice:table buffer:picture sandbox:picture")
                .split(QLatin1Char(' '));
        QStringList beats;
        for (int i = 0; i < 40; ++i) {
            if (const QString at = d.beat(); beats.isEmpty() || beats.back() != at)
                beats << at; // two cards of a step are two beats of one name
            QCOMPARE(smallerType(*d.stage, 24), QString());
            if (d.step().id == "which")
                d.vote(1, 3);
            d.lookAtRoom();
            if (QTest::currentTestFailed() || !d.part<QPushButton>("presenterNext")->isEnabled())
                break;
            QTest::keyClick(d.presenter, Qt::Key_PageDown);
            d.settle();
            QTRY_VERIFY_WITH_TIMEOUT(!d.session.shown().playing, 20000);
        }
        QCOMPARE(beats, wanted);
        // Back to the first beat by the clicker.
        for (int i = 0; i < 60 && d.beat() != wanted.front(); ++i) {
            QTest::keyClick(d.presenter, Qt::Key_PageUp);
            d.settle();
        }
        QCOMPARE(d.beat(), wanted.front());
        // What the room said is in no file.
        QTest::keyClick(d.presenter, Qt::Key_Escape);
        QTRY_VERIFY(!d.stage);
        QVERIFY(!d.session.lessons.memory().value(QStringLiteral("made")).toMap().contains(QStringLiteral("which")));
        QCOMPARE(d.session.lessons.memory().value(QStringLiteral("made")), own.value(QStringLiteral("made")));
    }

    void whatIsTriedStaysHere()
    {
        TwoScreens d;
        const QImage before = d.stage->grab().toImage();
        auto* slider = d.presenter->findChild<ConstraintSlider*>();
        QVERIFY(slider);
        slider->setFocus();
        const QByteArray text = d.text();
        QTest::keyClick(slider, Qt::Key_Right);
        d.settle();
        QVERIFY(d.text() != text);
        QVERIFY(d.stage->isFrozen() && d.part<QPushButton>("presenterFreeze")->isChecked());
        QCOMPARE(d.stage->grab().toImage(), before);
        QTest::mouseClick(d.part<QPushButton>("presenterFreeze"), Qt::LeftButton);
        QVERIFY(!d.stage->isFrozen());
    }

    void aScreenThatGoesIsMissed()
    {
        TwoScreens d;
        QScreen* room = d.stage->screen();
        Q_EMIT qGuiApp->screenRemoved(room);
        QVERIFY(d.part<QLabel>("noRoom")->isVisible());
        QVERIFY(!d.stage->isVisible() && d.presenter->isVisible());
        QTest::keyClick(d.presenter, Qt::Key_PageDown); // it goes on without the room
        QTRY_COMPARE(d.day(), 1);
        Q_EMIT qGuiApp->screenAdded(room);
        QVERIFY(d.part<QLabel>("noRoom")->isHidden());
        QVERIFY(d.stage->isVisible());
        QCOMPARE(d.stage->geometry(), QRect(1280, 0, 1920, 1080));
    }

    void timeAndPlan_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("told");
        QTest::newRow("within the step") << "1" << 100.0 << "as planned";
        QTest::newRow("longer than it") << "1" << 150.0 << "0:30 behind the plan";
        QTest::newRow("the second, early") << "3" << 30.0 << "1:30 before the plan";
        QTest::newRow("the second, in time") << "3" << 300.0 << "as planned";
        QTest::newRow("at the end, late") << "3" << 3723.0 << "56:03 behind the plan";
    }
    void timeAndPlan()
    {
        QFETCH(QString, key);
        QFETCH(double, seconds);
        QFETCH(QString, told);
        TwoScreens d(marks);
        d.session.ask(GoTo{key.toInt()});
        d.presenter->clock().advance(seconds + 0.3 - d.presenter->clock().elapsed()); // whatever it took to come here
        d.presenter->renew();
        QVERIFY2(d.part<QLabel>("plan")->text() == QStringLiteral("of 6 min\n") + told,
            qPrintable(d.part<QLabel>("plan")->text()));
        QCOMPARE(d.part<QLabel>("elapsed")->text(), clockText(seconds));
    }

    void everyPartHasAName()
    {
        TwoScreens d(marks);
        d.session.ask(GoTo{3});
        for (QWidget* each : d.presenter->findChildren<QWidget*>())
            if (each->isVisible() && each->focusPolicy() & Qt::TabFocus) {
                const auto* button = qobject_cast<QAbstractButton*>(each);
                QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    qPrintable(each->objectName() + QLatin1Char(' ') + QLatin1String(each->metaObject()->className())));
            }
    }
};

} // namespace waterhammer

static int mainOfPresenter(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" TEST_DATA "/app/two_screens.json");
    return waterhammer::tests::mainOf<QApplication, waterhammer::TestPresenter>(argc, argv);
}

TEST_WITH_MAIN(mainOfPresenter)

#include "test_presenter.moc"
