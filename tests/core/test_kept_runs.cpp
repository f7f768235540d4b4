// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that a scenario keeps: each is run once, away from the window, and of many changes the newest counts.
#include "app/core/session.h"

#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"

#include <QTemporaryDir>

using namespace waterhammer;

namespace {

const auto crisisFile = QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");

EditDraft reversion(double value) { return {QStringLiteral("reversion"), setOne("market.reversion", value)}; }
EditDraft pin(const char* name) { return {QStringLiteral("pin"), KeepRun{name}}; }

struct Study {
    QTemporaryDir folder;
    Session session{Settings{}, folder.path()};

    Study()
    {
        session.ask(ReduceMotion{true});
        session.document.open(crisisFile);
        settle();
    }
    [[nodiscard]] const Shown& shown() const { return session.shown(); }
    [[nodiscard]] const std::vector<OtherRun>& others() const { return *shown().others; }
    /// Until all that the scenario keeps has run, or cannot.
    [[nodiscard]] bool allRan() const
    {
        return shown().state != RunState::Computing && others().size() == savedRuns(*shown().draft).runs.size()
            && std::ranges::all_of(others(), [](const OtherRun& o) { return o.run || !o.problems.empty(); });
    }
    void settle() { QTRY_VERIFY(allRan()); }
};

/// The figures of two runs, to the byte.
void same(const Trajectory& a, const Trajectory& b)
{
    QCOMPARE(a.frames.size(), b.frames.size());
    for (std::size_t t = 0; t < a.frames.size(); ++t) {
        QCOMPARE(a.frames[t]->price, b.frames[t]->price);
        QCOMPARE(a.frames[t]->equity, b.frames[t]->equity);
    }
}

} // namespace

class KeptRunsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Its last days are reached, and the run at hand, which is shorter, stands on its last one; also the other way.
    void theClockRunsToTheEndOfTheLongest()
    {
        Study s;
        const int whole = s.shown().run->lastRound();
        const auto horizon = [](double days) {
            return EditDraft{QStringLiteral("horizon"), setOne("market.horizon", days)};
        };
        s.session.ask(pin("long"));
        s.session.ask(horizon(whole - 5));
        s.settle();
        const int own = s.shown().run->lastRound();
        QVERIFY(own < whole);
        struct Case {
            Request request;
            int clock, moment;
        };
        for (const Case& c :
            std::vector<Case>{{GoTo{whole + 7}, whole, own}, {GoTo{own}, own, own}, {Step{1}, own + 1, own},
                {GoTo{whole}, whole, own}, {GoTo{1}, 1, 1}, {GoTo{whole - 1}, whole - 1, own}}) {
            s.session.ask(c.request);
            QCOMPARE(s.shown().clock, (Moment{c.clock, 1, false}));
            QCOMPARE(s.shown().moment, (Moment{c.moment, 1, false}));
            QCOMPARE(s.shown().question.round, c.moment);
        }
        QCOMPARE(s.shown().clockEnd, whole);
        s.session.ask(horizon(whole)); // it has these days too
        s.settle();
        QCOMPARE(s.shown().moment.round, whole - 1);
        s.session.ask(Undo{});
        s.settle();
        s.session.ask(EditDraft{QStringLiteral("hide"), HideRun{"long", true}}); // nobody shows them any more
        s.settle();
        QCOMPARE(s.shown().clock.round, own);
        QCOMPARE(s.shown().clockEnd, own);
        s.session.ask(GoTo{whole});
        QCOMPARE(s.shown().clock.round, own);
    }

    /// Days that are hidden are, of whichever run.
    void theClockRevealsWhatOthersHave()
    {
        Study s;
        const int whole = s.shown().run->lastRound();
        s.session.ask(pin("long"));
        s.session.ask(EditDraft{QStringLiteral("horizon"), setOne("market.horizon", 2.0)});
        s.settle();
        s.session.ask(GoTo{0});
        s.session.ask(HideDays{true, QStringLiteral("hide")});
        s.settle();
        s.session.ask(GoTo{whole});
        QCOMPARE(s.shown().clock.round, 0);
        for (int day = 1; day <= 4; ++day) {
            s.session.ask(Step{1});
            QCOMPARE(s.shown().clock.round, day);
            QCOMPARE(s.shown().moment.round, std::min(day, 2));
            QCOMPARE(s.others().front().run->lastRound(), day);
            QCOMPARE(s.shown().clockEnd, day);
        }
    }

    void aPinStaysAsItWas()
    {
        Study s;
        const RunPtr pinned = s.shown().run;
        s.session.ask(pin("before"));
        s.session.ask(reversion(0.9));
        s.settle();
        QCOMPARE(s.others().size(), std::size_t{1});
        const OtherRun& other = s.others().front();
        QCOMPARE(other.name, QStringLiteral("before"));
        QCOMPARE(other.look, 1);
        QVERIFY(other.drawn());
        QCOMPARE(other.run, pinned); // it had been run: nothing is computed again
        QVERIFY(other.scales.largestSales > 0);
        QVERIFY(
            s.shown().scales.lowestPrice <= std::min(other.scales.lowestPrice, s.session.runs.scales().lowestPrice));
    }

    void whatAFileKeepsRunsAsInTheFile()
    {
        Study s;
        s.session.ask(pin("before"));
        s.session.ask(reversion(0.9));
        s.settle();
        const OtherRun kept = s.others().front();
        const QString file = s.folder.filePath(QStringLiteral("study.json"));
        QVERIFY(s.session.document.save(file).isEmpty());
        Study again;
        again.session.document.open(file);
        again.settle();
        QCOMPARE(again.others().size(), std::size_t{1});
        QVERIFY(*again.others().front().draft == *kept.draft);
        same(again.others().front().run->trajectory, kept.run->trajectory);
    }

    void hidingAndRenamingRunNothing()
    {
        Study s;
        s.session.ask(pin("before"));
        s.settle();
        const RunPtr run = s.others().front().run;
        s.session.ask(EditDraft{QStringLiteral("rename"), RenameRun{"before", "calm"}});
        s.session.ask(EditDraft{QStringLiteral("hide"), HideRun{"calm", true}});
        QTRY_VERIFY(!s.others().empty() && s.others().front().hidden);
        QCOMPARE(s.others().front().name, QStringLiteral("calm"));
        QCOMPARE(s.others().front().run, run);
        QVERIFY(!s.others().front().drawn());
    }

    void openingOneIsAStepThatCanBeUndone()
    {
        Study s;
        s.session.ask(pin("before"));
        s.session.ask(reversion(0.9));
        const DraftPtr later = s.shown().draft;
        s.session.ask(EditDraft{QStringLiteral("open"), OpenRun{"before"}});
        QVERIFY(s.shown().draft->market.reversion != 0.9);
        s.settle();
        QCOMPARE(s.others().size(), std::size_t{1});
        s.session.ask(Undo{});
        QCOMPARE(s.shown().draft, later);
    }

    void aPinThatCannotRunSaysWhy()
    {
        Study s;
        s.session.ask(EditDraft{QStringLiteral("fault"), setOne("market.reversion", -1.0)});
        s.session.ask(pin("faulty"));
        s.settle();
        QVERIFY(!s.others().front().run && !s.others().front().problems.empty());
    }

    void anotherScenarioHasNoneOfThem()
    {
        Study s;
        s.session.ask(pin("before"));
        s.settle();
        s.session.document.open(crisisFile);
        QVERIFY(s.others().empty());
        s.settle();
        QVERIFY(s.others().empty());
    }

    // Live run, pins and both scales come from threads of their own: what is told last belongs together.
    void ofManyChangesTheNewestCounts()
    {
        Study s;
        for (int i = 1; i <= 12; ++i) {
            s.session.ask(reversion(0.05 * i));
            s.session.ask(pin(qPrintable(QStringLiteral("run %1").arg(i))));
            if (i % 3 == 0)
                QCoreApplication::processEvents(); // some arrive, some do not
        }
        for (int i = 0; i < 4; ++i)
            s.session.ask(Undo{});
        s.settle();
        const ReadRuns saved = savedRuns(*s.shown().draft);
        QCOMPARE(saved.runs.size(), std::size_t{10});
        for (std::size_t i = 0; i < saved.runs.size(); ++i) {
            QCOMPARE(s.others()[i].name.toStdString(), saved.runs[i].name);
            QVERIFY(*s.others()[i].draft == saved.runs[i].scenario);
            same(s.others()[i].run->trajectory, simulate(*validate(saved.runs[i].scenario)));
        }
    }
};

TEST_WITHOUT_WINDOWS(KeptRunsTest)
#include "test_kept_runs.moc"
