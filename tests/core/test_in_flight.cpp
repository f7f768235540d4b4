// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs in flight at once: the live one, those that are kept, what policies avert, splits of losses, curves and
// capacities. Whatever arrives while somebody goes on editing is of what is on screen, or does not arrive.
#include "app/core/session.h"
#include "model/editing/differences.h"
#include "model/files/kept_runs.h"
#include "tests/programs/test_program.h"

#include <QTemporaryDir>

#include <cmath>
#include <random>

using namespace waterhammer;

namespace {

constexpr int longest = 120'000; ///< ms, under a sanitizer

double peakOf(const ScenarioDraft& draft) { return simulate(*validate(draft)).summary.peakLoss; }

double peakWithout(ScenarioDraft draft, std::size_t policy)
{
    draft.policies[policy].on = false;
    return peakOf(draft);
}

/// A session, everything it tells held against what it shows at that moment.
class InFlight {
    QTemporaryDir m_folder;

public:
    InFlight()
    {
        QObject::connect(&session, &Session::changed,
            [this](const Shown& now, Changes changes) { fault = fault.isEmpty() ? faultOf(now, changes) : fault; });
        session.ask(ReduceMotion{true});
        const auto opened =
            session.document.open(QStringLiteral(RESOURCES "/scenarios/policy-in-time.waterhammer.json"));
        Q_ASSERT(opened.opened);
    }

    [[nodiscard]] const Shown& shown() const { return session.shown(); }

    /// One request, without waiting for what the ones before have set going.
    void act()
    {
        switch (roll(8)) {
        case 0: return edit(KeepRun{freeRunName(*shown().written, "Pin")});
        case 1: return edit(setOne("policies[0].from", double(1 + roll(12))));
        case 2: return edit(setOne("policies[0].on", roll(2) == 0));
        case 3: return session.ask(SplitLossOf{shown().draft->dealers[std::size_t(roll(6))].id});
        case 4: return session.ask(MeasureTippings{allMeasures[std::size_t(roll(int(allMeasures.size())))]});
        case 5:
            if (const auto runs = savedRuns(*shown().written).runs; !runs.empty())
                return edit(roll(2) == 0 ? Edit(DropRun{runs.front().name}) : Edit(HideRun{runs.front().name, true}));
            return;
        case 6: return session.ask(Undo{});
        default: break;
        }
        edit(setOne("dealers[*].constraints.slrMin", 0.03 + 0.00002 * roll(1000)));
    }
    /// Until something more of the long work has come, so that the next request finds the rest of it under way.
    void waitForSome()
    {
        const int before = arrived;
        QTRY_VERIFY_WITH_TIMEOUT(arrived > before || allThere(), longest);
    }
    [[nodiscard]] bool allThere() const
    {
        const Shown& now = shown();
        return now.state == RunState::UpToDate && now.policyEffects && now.capacities && now.feedbackStory && now.curves
            && now.curves->of == now.run->draft && (!now.splitDealer || now.dealerSplit)
            && std::ranges::all_of(*now.others, [](const OtherRun& other) { return other.run != nullptr; })
            && (firstPin(*now.others) == nullptr || now.pinCurves);
    }

    Session session{Settings{}, m_folder.path()};
    QString fault;
    int arrived = 0;

private:
    static constexpr std::array allMeasures = {
        Measure::Amplification, Measure::LossShare, Measure::Breached, Measure::Failures};

    int roll(int sides) { return std::uniform_int_distribution(0, sides - 1)(m_dice); }
    void edit(Edit change) { session.ask(EditDraft{QStringLiteral("edit"), std::move(change)}); }

    /// What is told, and is not of what is shown; empty: nothing.
    QString faultOf(const Shown& now, Changes changes)
    {
        const bool quiet = now.state == RunState::UpToDate && now.run && now.run->draft == now.written;
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); };
        for (const OtherRun& other : *now.others)
            if (other.run && !differences(*other.run->draft, *other.draft).empty())
                return QStringLiteral("a kept run is of another scenario");
        if (!quiet)
            return now.policyEffects || now.capacities ? QStringLiteral("effects of policies of before") : QString();
        if ((changes & Change::Averted) && now.policyEffects && ++arrived > 0) {
            const auto& effect = now.policyEffects->front();
            ScenarioDraft on = *now.written;
            on.policies.front().on = true;
            if (!effect || !near(effect->averted.loss, peakWithout(on, 0) - peakOf(on)))
                return QStringLiteral("what the policy averts is of another run");
        }
        if (now.dealerSplit && (changes & Change::Attribution) && ++arrived > 0) {
            const auto dealer = indexOfDealer(now.dealerSplit->dealer, now.run->scenario());
            if (!dealer || now.splitDealer != now.dealerSplit->dealer
                || !near(now.dealerSplit->loss.all,
                    dealerLoss(now.run->trajectory, *dealer, now.run->trajectory.summary.peakLossRound)))
                return QStringLiteral("the split of a dealer's loss is of another");
        }
        if ((changes & Change::Tippings) && now.tippings && now.tippings->front() && now.measure
            && now.tippings->front()->level.measure != *now.measure)
            return QStringLiteral("tipping points of another measure");
        if ((changes & Change::Curves) && (changes & Change::Tippings) && now.tippings && ++arrived > 0
            && now.curves->of != now.run->draft)
            return QStringLiteral("curves of another run");
        if (std::exchange(m_pinCurves, now.pinCurves) != now.pinCurves && now.pinCurves
            && (!firstPin(*now.others) || now.pinCurves->of != firstPin(*now.others)->draft))
            return QStringLiteral("curves of another pin");
        return {};
    }

    std::mt19937 m_dice{20261130};
    CurvesShownPtr m_pinCurves; ///< as told last
};

} // namespace

class InFlightTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatArrivesIsOfWhatIsShown()
    {
        InFlight walk;
        QTRY_VERIFY_WITH_TIMEOUT(walk.shown().run, longest);
        for (int burst = 0; burst < 12; ++burst) {
            for (int k = 0; k < 6; ++k) {
                walk.act();
                QCoreApplication::processEvents();
                QVERIFY2(walk.fault.isEmpty(), qPrintable(walk.fault));
            }
            walk.waitForSome();
            QVERIFY2(walk.fault.isEmpty(), qPrintable(walk.fault));
        }
        QVERIFY(walk.arrived >= 12);
    }

    /// At rest all of it is what one works out alone.
    void atRestAllIsThere()
    {
        InFlight walk;
        QTRY_VERIFY_WITH_TIMEOUT(walk.shown().run, longest);
        walk.session.ask(SplitLossOf{walk.shown().draft->dealers[2].id});
        walk.session.ask(EditDraft{QStringLiteral("pin"), KeepRun{"One"}});
        for (const double minimum : {0.05, 0.04, 0.045})
            walk.session.ask(EditDraft{QStringLiteral("minimum"), setOne("dealers[*].constraints.slrMin", minimum)});
        walk.session.ask(EditDraft{QStringLiteral("pin"), KeepRun{"Two"}});
        QTRY_VERIFY_WITH_TIMEOUT(walk.allThere(), longest);
        QVERIFY2(walk.fault.isEmpty(), qPrintable(walk.fault));
        const Shown& now = walk.shown();
        const Trajectory alone = simulate(*validate(*now.written));
        QCOMPARE(now.run->trajectory.summary.peakLoss, alone.summary.peakLoss);
        QCOMPARE(now.attribution->all, alone.summary.peakLoss);
        QVERIFY(now.policyEffects->front()->begun == policyEffects(*now.written)->front()->begun);
        QCOMPARE(now.others->size(), std::size_t{2});
        for (const OtherRun& other : *now.others)
            QCOMPARE(other.run->trajectory.summary.peakLoss, peakOf(*other.draft));
        QVERIFY((*now.others)[0].run->trajectory.summary.peakLoss != alone.summary.peakLoss);
    }
};

TEST_WITHOUT_WINDOWS(InFlightTest)
#include "test_in_flight.moc"
