// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window: requests in, Shown out.
#include "app/core/session.h"

#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace waterhammer;

namespace {

const auto crisisFile = QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");
const auto banksFile = QStringLiteral(RESOURCES "/scenarios/two-banks.waterhammer.json");

EditDraft reversion(double value) { return {QStringLiteral("reversion"), setOne("market.reversion", value)}; }

/// No balance sheet: no scenario.
EditDraft cash() { return {QStringLiteral("cash"), setOne("dealers[#2].cash", 1e3)}; }

/// A session on a scenario that has run, and all it has told since.
struct Study {
    QTemporaryDir folder;
    Session session{Settings{}, folder.path()};
    std::vector<Changes> told;

    explicit Study(const QString& file = crisisFile)
    {
        QObject::connect(
            &session, &Session::changed, [this](const Shown&, Changes changes) { told.push_back(changes); });
        session.ask(ReduceMotion{true});
        session.document.open(file);
        settle();
        told.clear();
    }
    void settle() { QTRY_VERIFY(shown().state != RunState::Computing); }
    [[nodiscard]] const Shown& shown() const { return session.shown(); }
    [[nodiscard]] Changes all() const
    {
        Changes sum;
        for (const Changes changes : told)
            sum |= changes;
        return sum;
    }
    [[nodiscard]] Selection dealer(std::size_t i) const { return dealerSelection(shown().run->scenario(), i); }
};

/// What differs between two Shown, field by field.
Changes between(const Shown& a, const Shown& b)
{
    Changes found;
    const auto note = [&found](
                          bool differs, Change change) { found.setFlag(change, differs || found.testFlag(change)); };
    note(a.draft != b.draft || a.written != b.written || a.reference != b.reference || a.problems != b.problems
            || a.parting != b.parting,
        Change::Draft);
    note(a.leftOut != b.leftOut, Change::LeftOut);
    note(a.run != b.run, Change::Run);
    note(a.others != b.others, Change::Others);
    note(a.ahead != b.ahead || a.prediction != b.prediction, Change::Ahead);
    note(a.side != b.side || a.sideBySide != b.sideBySide, Change::Side);
    note(a.state != b.state || a.outOfDate != b.outOfDate, Change::State);
    note(a.moment != b.moment, Change::Moment);
    note(a.playing != b.playing, Change::Playing);
    note(a.speed != b.speed, Change::Speed);
    note(a.reducedMotion != b.reducedMotion, Change::Motion);
    note(a.selection != b.selection, Change::Selection);
    note(a.lit != b.lit, Change::Lit);
    note(a.question != b.question, Change::Question);
    note(a.editing != b.editing, Change::Editing);
    note(a.editSentence != b.editSentence, Change::Sentence);
    note(a.policyEffects.has_value() != b.policyEffects.has_value(), Change::Averted);
    note(a.capacities.has_value() != b.capacities.has_value(), Change::Capacity);
    note(a.curves != b.curves || a.pinCurves != b.pinCurves, Change::Curves);
    note(a.measure != b.measure || a.tippings.has_value() != b.tippings.has_value(), Change::Tippings);
    note(a.feedbackStory != b.feedbackStory, Change::Story);
    note(a.attribution.has_value() != b.attribution.has_value(), Change::Attribution);
    note(a.splitDealer != b.splitDealer || a.dealerSplit.has_value() != b.dealerSplit.has_value(), Change::Attribution);
    note(a.fitted != b.fitted, Change::Run);
    note(a.undoText != b.undoText || a.redoText != b.redoText, Change::Undo);
    return found;
}

Request anyRequest(QRandomGenerator& random, const Study& s)
{
    const auto i = static_cast<std::size_t>(random.bounded(12));
    switch (random.bounded(26)) {
    case 0: return Select{s.dealer(i)};
    case 1: return PointAt{s.dealer(i)};
    case 2: return AskWhy{s.dealer(i)};
    case 3: return GoTo{random.bounded(-2, 60)};
    case 4: return Play{random.bounded(2) ? 1 : -1};
    case 5: return Pause{};
    case 6: return Step{random.bounded(2) ? 1 : -1};
    case 7: return SetSpeed{1.0 + random.bounded(4)};
    case 8: return OpenEditor{};
    case 9: return CloseEditor{};
    case 10: return SayOfEdit{QStringLiteral("Equity falls.")};
    case 11: return Undo{};
    case 12: return Redo{};
    case 13: return reversion(random.bounded(1.0));
    case 14: return Stop{};
    case 15: return ShowSide{static_cast<Side>(random.bounded(6))};
    case 16: return EditDraft{QStringLiteral("pin"), KeepRun{std::to_string(random.bounded(99))}};
    case 17: return MeasureTippings{static_cast<Measure>(random.bounded(4))};
    case 18: return SplitLossOf{random.bounded(2) ? std::optional(s.dealer(i).id) : std::nullopt};
    case 19: return FitScales{};
    case 20: return ShowBeside{random.bounded(2) == 0};
    case 21: return ReduceMotion{random.bounded(2) == 0};
    case 22: return HideDays{random.bounded(2) == 0, QStringLiteral("days")};
    case 23: return AnswerQuestion{};
    case 24: return EndGesture{};
    default: return RestoreScenario{};
    }
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsShownBeforeAScenario()
    {
        const QTemporaryDir folder;
        const Session session(Settings{}, folder.path());
        QVERIFY(session.shown().draft && !session.shown().run);
        QCOMPARE(session.shown().state, RunState::OutOfDate);
        QVERIFY(!session.shown().outOfDate);
    }

    void aRunIsToldOnceWithAllThatComesWithIt()
    {
        Study s;
        s.session.ask(reversion(0.5));
        QVERIFY(s.all().testFlag(Change::Draft) && s.all().testFlag(Change::Undo));
        QCOMPARE(s.told.size(), std::size_t{1});
        s.told.clear();
        s.settle();
        QCOMPARE(s.told.size(), std::size_t{1});
        QVERIFY(s.told[0].testFlag(Change::Run) && s.told[0].testFlag(Change::State));
        QCOMPARE(s.shown().run->draft, s.shown().draft);
        QVERIFY(s.shown().scales.largestAssets > 0);
    }

    void looksFirstAtTheMostStricken()
    {
        Study s;
        QCOMPARE(s.shown().selection.kind, Selection::Kind::Dealer);
        QCOMPARE(s.shown().question.about, s.shown().selection);
        s.session.ask(Select{s.dealer(1)});
        s.session.ask(reversion(0.5));
        s.settle();
        QCOMPARE(s.shown().selection, s.dealer(1)); // another run of the same scenario: who is looked at stays
        s.session.ask(GoTo{3});
        s.session.document.open(banksFile);
        QCOMPARE(s.shown().moment.round, 0);
        QVERIFY(!s.shown().attribution && !s.shown().tippings);
        s.settle();
        QVERIFY(s.shown().selection.indexIn(s.shown().run->scenario()));
    }

    void onlyTheNewestDraftIsShown()
    {
        Study s;
        for (int i = 1; i <= 50; ++i)
            s.session.ask(reversion(0.01 * i));
        std::vector<DraftPtr> runs;
        QObject::connect(&s.session, &Session::changed, [&](const Shown& shown, Changes changes) {
            if (changes & Change::Run)
                runs.push_back(shown.run->draft);
        });
        s.settle();
        QCOMPARE(runs, std::vector<DraftPtr>{s.shown().draft});
    }

    void aRefusalKeepsTheLastGoodRun()
    {
        Study s;
        const RunPtr good = s.shown().run;
        s.session.ask(cash());
        QVERIFY(!s.shown().problems.empty());
        s.settle();
        QCOMPARE(s.shown().state, RunState::OutOfDate);
        QVERIFY(s.shown().outOfDate);
        QCOMPARE(s.shown().run, good);
        s.session.ask(Undo{});
        QVERIFY(s.shown().outOfDate); // until its run is there
        s.settle();
        QVERIFY(!s.shown().outOfDate && s.shown().problems.empty());
    }

    void ofAScenarioThatHasNeverRunThereIsNone()
    {
        Study s;
        ScenarioDraft draft = *s.shown().draft;
        draft.dealers[0].cash += 1;
        s.session.document.setScenario(std::move(draft));
        QVERIFY(s.shown().run); // the one before stays in sight until this one has been tried
        s.settle();
        QVERIFY(!s.shown().run && !s.shown().outOfDate);
        QCOMPARE(s.shown().selection, Selection());
    }

    /// Worked out in the background when all is quiet; of policies that are others now nothing is told.
    void whatPoliciesAvertIsOfTheNewestDraft()
    {
        Study s;
        s.session.document.open(QStringLiteral(RESOURCES "/scenarios/policy-too-late.waterhammer.json"));
        s.settle();
        QTRY_VERIFY(s.shown().policyEffects);
        QCOMPARE(s.shown().policyEffects->size(), std::size_t{1});
        QCOMPARE(s.shown().policyEffects->front()->begun, policyEffects(*s.shown().draft)->front()->begun);
        QCOMPARE(s.shown().policyEffects->front()->tooLate, std::optional(8)); // as its name says
        s.session.ask(
            EditDraft{QStringLiteral("begin"), setOne(fieldPath(*s.shown().draft, Part::Policies, 0, "from"), 2.0)});
        QVERIFY(!s.shown().policyEffects);
        s.settle();
        QTRY_VERIFY(s.shown().policyEffects);
        QVERIFY(s.shown().policyEffects->front()->averted.loss > 30);
    }

    /// What was on screen stays as wide while one edits; within a gesture a scale comes back; a button fits it.
    void scalesAreKeptUntilTheyAreFitted()
    {
        Study s;
        const double first = s.shown().scales.largestSales;
        const int kept = s.shown().kept, fitted = s.shown().fitted;
        const auto edit = [&](const char* path, FieldValue value, const QString& key = {}) {
            s.session.ask(EditDraft{QLatin1String(path), setOne(path, std::move(value)), key});
            s.settle();
        };
        edit("market.channels.slr", false);
        QCOMPARE(s.shown().kept, kept + 1);
        QVERIFY(s.session.runs.scales().largestSales < first);
        QCOMPARE(s.shown().scales.largestSales, first);
        s.session.ask(FitScales{});
        QCOMPARE(s.shown().fitted, fitted + 1);
        const double fit = s.shown().scales.largestSales;
        QCOMPARE(fit, s.session.runs.scales().largestSales);

        const QString key = QStringLiteral("a drag");
        edit("market.channels.slr", true, key); // by a wild drag everybody sells
        QVERIFY(s.shown().scales.largestSales > fit);
        edit("market.channels.slr", false, key);
        QCOMPARE(s.shown().scales.largestSales, fit);
        s.session.document.open(banksFile);
        s.settle();
        QCOMPARE(s.shown().scales.largestSales, s.session.runs.scales().largestSales);
    }

    /// Curves, tipping points, capacities and the split of one dealer's loss are of the run on screen, or not there.
    void whatIsWorkedOutBesideTheRunIsOfIt()
    {
        Study s;
        s.session.document.open(QStringLiteral(RESOURCES "/scenarios/order-constrained.waterhammer.json"));
        s.settle();
        s.session.ask(SplitLossOf{s.dealer(1).id});
        QTRY_VERIFY(s.shown().capacities && s.shown().dealerSplit && s.shown().curves);
        QCOMPARE(s.shown().curves->of, s.shown().draft);
        QCOMPARE(s.shown().capacities->size(), std::size_t{1});
        s.session.ask(reversion(0.5));
        QVERIFY(!s.shown().capacities);
        QVERIFY(s.shown().curves->of != s.shown().draft); // a panel sees that they are of a scenario before
        s.settle();
        QVERIFY(!s.shown().dealerSplit);
        QTRY_VERIFY(s.shown().capacities && s.shown().dealerSplit);
        QCOMPARE(s.shown().curves->of, s.shown().draft);
        s.session.ask(MeasureTippings{Measure::Breached});
        QVERIFY(!s.shown().tippings);
        QTRY_VERIFY(s.shown().tippings);
        QCOMPARE(s.shown().tippings->front()->level.measure, Measure::Breached);
        s.session.document.open(banksFile);
        QVERIFY(!s.shown().splitDealer && !s.shown().dealerSplit && !s.shown().curves && !s.shown().capacities);
    }

    void theFirstPinHasItsCurves()
    {
        Study s;
        s.session.ask(EditDraft{QStringLiteral("pin"), KeepRun{"one"}});
        s.settle();
        QTRY_VERIFY(s.shown().pinCurves);
        QCOMPARE(s.shown().pinCurves->of, firstPin(*s.shown().others)->draft);
        s.session.ask(EditDraft{QStringLiteral("hide"), HideRun{"one", true}});
        QTRY_VERIFY(!s.shown().pinCurves);
    }

    void theQuestionFollowsTheDay()
    {
        Study s;
        s.session.ask(ReduceMotion{false});
        s.session.ask(GoTo{2});
        s.session.ask(AskWhy{s.dealer(4)});
        QVERIFY(s.all().testFlag(Change::Asked));
        QCOMPARE(s.shown().question, (Question{s.dealer(4), 2}));
        s.session.ask(Step{1});
        QVERIFY(s.shown().moment.moving);
        QCOMPARE(s.shown().question.round, 2); // the day has only begun
        QTRY_VERIFY(!s.shown().moment.moving);
        QCOMPARE(s.shown().question, (Question{s.dealer(4), 3}));
    }

    void theSentenceOfAnEditLastsAsLongAsItsDay()
    {
        Study s;
        const QString sentence = QStringLiteral("Equity falls.");
        s.session.ask(SayOfEdit{sentence});
        s.session.ask(reversion(0.4));
        s.settle();
        QCOMPARE(s.shown().editSentence, sentence);
        s.session.ask(GoTo{2});
        QVERIFY(s.shown().editSentence.isEmpty());
        s.session.ask(SayOfEdit{sentence});
        s.session.ask(CloseEditor{});
        QVERIFY(s.shown().editSentence.isEmpty());
    }

    void undoGoesBackToTheFirstByte()
    {
        Study s;
        const std::string first = scenarioText(*s.shown().draft);
        for (const double value : {0.11, 0.22, 0.33})
            s.session.ask(reversion(value));
        s.session.ask(RestoreScenario{});
        QCOMPARE(scenarioText(*s.shown().draft), first);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!s.shown().undoText.isEmpty());
            s.session.ask(Undo{});
        }
        QVERIFY(s.shown().undoText.isEmpty());
        QCOMPARE(scenarioText(*s.shown().draft), first);
        QCOMPARE(s.shown().redoText, QStringLiteral("reversion"));
    }

    void writesAFileOrSaysWhyNot()
    {
        Study s;
        QString said;
        QObject::connect(&s.session, &Session::said, [&said](const QString& text) { said = text; });
        const QString path = s.folder.filePath(QStringLiteral("figures.csv"));
        s.session.ask(WriteFile{path, "1,2\n", QStringLiteral("not saved: %1")});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("1,2\n"));
        QVERIFY(said.isEmpty());
        s.session.ask(
            WriteFile{s.folder.filePath(QStringLiteral("none/figures.csv")), "1", QStringLiteral("not saved: %1")});
        QVERIFY(said.startsWith(QStringLiteral("not saved: ")));
    }

    // Whatever is asked: what differs is told, the position stays inside the run, and the run shown is of the draft or
    // marked out of date.
    void theFlagsTellTheTruth()
    {
        Study s;
        QRandomGenerator random(14);
        for (int i = 0; i < 160; ++i) {
            const Shown before = s.shown();
            s.told.clear();
            s.session.ask(anyRequest(random, s));
            if (random.bounded(10) == 0)
                s.settle();
            const Changes untold = between(before, s.shown()) & ~s.all();
            QVERIFY2(!untold, qPrintable(QStringLiteral("step %1: %2").arg(i).arg(unsigned(untold), 0, 2)));
            QVERIFY(s.shown().moment.round >= 0 && s.shown().moment.round <= s.shown().run->lastRound());
            QVERIFY(s.shown().state != RunState::UpToDate || s.shown().run->draft == s.shown().draft);
            QCOMPARE(s.shown().draft, s.session.document.draft());
        }
    }
};

TEST_WITHOUT_WINDOWS(SessionTest)
#include "test_session.moc"
