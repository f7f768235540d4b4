// SPDX-License-Identifier: GPL-3.0-or-later
// A branch from any day, by menu, key and timeline: the past is locked, what is changed is dated, in the real window.
#include "model/editing/branch_edits.h"
#include "tests/app/kept_desktop.h"
#include "tests/model/same.h"
#include "tests/programs/test_program.h"
#include "views/compare/parting_tree.h"
#include "views/controls/constraint_slider.h"
#include "views/style.h"
#include "views/timeline/scrubber.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace waterhammer;
using Desktop = KeptDesktop;

class BranchHereTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    /// By its key, on the day at hand, nothing changed before: the past is hatched and stays, what is changed is dated,
    /// both futures are there, and undo goes back to the first byte.
    void locksThePast()
    {
        Desktop d;
        const QByteArray first = d.text();
        const RunPtr opened = d.session.shown().run;
        d.session.ask(GoTo{3});
        auto* scrubber = d.find<Scrubber>("scrubber");
        const QImage plain = scrubber->grab().toImage();
        QTest::keyClick(&d.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        d.settle();
        QVERIFY(d.session.shown().parting == (ParentRun{d.others().front().name.toStdString(), 3}));
        QVERIFY(scrubber->grab().toImage() != plain);
        QVERIFY2(scrubber->spokenText().contains(QStringLiteral("day 4")), qPrintable(scrubber->spokenText()));
        QCOMPARE(d.others().size(), std::size_t{1});
        const auto sliders = d.window.findChildren<ConstraintSlider*>();
        const auto slider = std::ranges::find_if(
            sliders, [](const auto* s) { return s->objectName().contains(QStringLiteral("slrMinimum")); });
        QVERIFY(slider != sliders.end());
        for (const double minimum : {0.04, 0.035}) {
            d.session.ask(
                EditDraft{QStringLiteral("slider"), SetLever{Lever::SlrMinimum, minimum}, QStringLiteral("k")});
            d.settle();
            QCOMPARE((*slider)->value(), minimum); // it stays where it was put
        }
        const Run& run = *d.session.shown().run;
        for (int t = 0; t <= 3; ++t)
            QCOMPARE(run.frame(t).equity, opened->frame(t).equity);
        QVERIFY(run.frame(4).equity != opened->frame(4).equity);
        QCOMPARE(d.others().front().run->frame(4).equity, opened->frame(4).equity);
        QVERIFY(d.session.shown().written->dealers == opened->draft->dealers);
        while (!d.session.shown().undoText.isEmpty())
            d.session.ask(Undo{});
        d.settle();
        QVERIFY(!d.session.shown().parting);
        QCOMPARE(d.text(), first);
    }

    /// On the timeline: the menu of a day, by mouse or key.
    void theTimelineBranchesOnADay()
    {
        Desktop d;
        auto* scrubber = d.find<Scrubber>("scrubber");
        d.session.ask(GoTo{2});
        d.settle();
        QString offered;
        QTimer::singleShot(0, [&offered] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            auto* branch = menu ? menu->findChild<QAction*>(QStringLiteral("branchAfter")) : nullptr;
            if (branch && branch->isEnabled()) {
                offered = branch->text();
                branch->trigger();
            }
            if (menu)
                menu->close();
        });
        const QPoint at = scrubber->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, scrubber->mapToGlobal(at));
        QApplication::sendEvent(scrubber, &asked);
        QCOMPARE(offered, QStringLiteral("Branch here, after day 2"));
        d.settle();
        QVERIFY(d.session.shown().parting && d.session.shown().parting->day == 2);
    }

    /// Where they part, by keys: each run is said with its day, Enter goes there.
    void theTreeIsWalkedByKeys()
    {
        Desktop d;
        d.session.ask(ShowSide{Side::Runs});
        d.session.ask(BranchOff{3});
        d.settle();
        d.set("dealers[*].constraints.slrMin", 0.03);
        auto* tree = d.find<PartingTree>("partingTree");
        QTRY_VERIFY(tree->isVisible());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Home);
        const QString live = tree->spokenText();
        QVERIFY2(live.contains(QStringLiteral("after day 3")) && live.contains(d.others()[0].name), qPrintable(live));
        QVERIFY2(live.contains(QStringLiteral("fail")), qPrintable(live));
        QTest::keyClick(tree, Qt::Key_Down);
        QVERIFY(tree->spokenText().startsWith(d.others()[0].name));
        QVERIFY(tree->rect().contains(tree->placeOf(1, 3).toPoint()));
        QTest::keyClick(tree, Qt::Key_Up);
        d.session.ask(GoTo{0});
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_COMPARE(d.session.shown().moment.round, 3);
    }

    /// A balance sheet of yesterday: said in the window, with the dated event as a button.
    void offersTheDatedEvent()
    {
        Desktop d;
        d.session.ask(BranchOff{3});
        d.settle();
        const double capital = d.session.shown().draft->dealers[5].tier1Capital;
        const QString undo = d.session.shown().undoText;
        d.set("dealers[d6].tier1Capital", capital + 4);
        QCOMPARE(d.session.shown().written->dealers[5].tier1Capital, capital);
        QCOMPARE(d.session.shown().undoText, undo); // nothing was done, and nothing is said to have been
        d.session.ask(SayOfEdit{QStringLiteral("Tier 1 capital is another")});
        QVERIFY(d.session.shown().editSentence.isEmpty());
        const QString told = d.find<QLabel>("noticeText")->text();
        QVERIFY2(told.contains(QStringLiteral("day 3")), qPrintable(told));
        auto* instead = d.find<QPushButton>("noticeAnswer1");
        QVERIFY2(instead->text().contains(QStringLiteral("day 4")), qPrintable(instead->text()));
        const std::size_t events = d.session.shown().written->events.size();
        QTest::mouseClick(instead, Qt::LeftButton);
        QTRY_COMPARE(d.session.shown().written->events.size(), events + 1);
        const Event& made = d.session.shown().written->events.back();
        QVERIFY(made.kind == EventKind::CapitalInjection && made.round == 4 && made.dealer == "d6");
        QCOMPARE(made.size, 4.0);
        QTRY_VERIFY(!d.find<QLabel>("noticeText")->isVisible());
    }

    /// The slider of the shock is that of the events ahead; where none is, it says so, and what is set there is offered
    /// as an event of the first own day.
    void theShockSliderKnowsWhatIsAhead()
    {
        Desktop d;
        auto* shock = d.find<ConstraintSlider>("lever.shock");
        const double opened = shock->value();
        d.session.ask(BranchOff{2}); // a funding run comes on day 3
        d.settle();
        QCOMPARE(shock->value(), 0.15);
        QCOMPARE(shock->accessibleName(), QStringLiteral("Funding run"));
        d.session.ask(Undo{});
        d.session.ask(BranchOff{3});
        d.settle();
        QCOMPARE(shock->value(), opened);
        QVERIFY2(shock->accessibleName().endsWith(QStringLiteral(", past")), qPrintable(shock->accessibleName()));
        QVERIFY2(shock->spokenText().contains(QStringLiteral("day 4")), qPrintable(shock->spokenText()));
        auto* field = shock->findChild<QLineEdit*>();
        field->setFocus();
        field->setText(QStringLiteral("-10 %"));
        field->setModified(true);
        QTest::keyClick(field, Qt::Key_Return);
        d.settle();
        QCOMPARE(shock->value(), opened);
        const QString told = d.find<QLabel>("noticeText")->text();
        QVERIFY2(told.contains(QStringLiteral("day 3")), qPrintable(told));
        QTest::mouseClick(d.find<QPushButton>("noticeAnswer1"), Qt::LeftButton);
        d.settle();
        const Event& made = d.session.shown().written->events.back();
        QVERIFY(made.kind == EventKind::Price && made.round == 4);
        QVERIFY(!shock->accessibleName().endsWith(QStringLiteral(", past")));
        QCOMPARE(shock->value(), 0.9 / 0.94 - 1); // of the first of the two that fell
    }

    /// The branch is kept and the run from which it parts is at hand again; or all days are free again.
    void isKeptOrEnds()
    {
        Desktop d;
        d.session.ask(ShowSide{Side::Runs});
        d.session.ask(GoTo{3});
        auto* here = d.find<QPushButton>("branchHere");
        QTRY_VERIFY(here->isEnabled());
        QTest::mouseClick(here, Qt::LeftButton);
        d.settle();
        d.set("market.reversion", 0.5);
        const std::string branch = test::traceText(d.session.shown().run->trajectory);
        QTest::mouseClick(d.find<QPushButton>("keepBranch"), Qt::LeftButton);
        d.settle();
        QVERIFY(!d.session.shown().parting);
        QCOMPARE(d.others().size(), std::size_t{2});
        const OtherRun& kept = d.others()[1];
        QVERIFY(kept.kind == RunKind::Branch && kept.from == (ParentRun{d.others()[0].name.toStdString(), 3}));
        QVERIFY(test::traceText(kept.run->trajectory) == branch);
        QVERIFY(differences(*d.session.shown().draft, *d.others()[0].draft).empty());
        d.session.ask(Undo{});
        d.settle();
        QVERIFY(d.session.shown().parting);
        QTest::mouseClick(d.find<QPushButton>("freePast"), Qt::LeftButton);
        d.settle();
        QVERIFY(!d.session.shown().parting);
        QVERIFY(d.session.shown().draft == d.session.shown().written);
    }
};

TEST_WITH_WINDOWS(BranchHereTest)
#include "test_branch_here.moc"
