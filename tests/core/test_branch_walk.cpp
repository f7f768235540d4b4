// SPDX-License-Identifier: GPL-3.0-or-later
// Five hundred actions without sense, by a seed, with pins and branches: what must hold is checked after every one, and
// each is undone and done again to the byte; at the end all are, to the first.
#include "app/core/session.h"
#include "model/files/kept_runs.h"
#include "model/files/parting.h"
#include "model/files/scenario_json.h"
#include "model/scenario/shared_past.h"
#include "tests/programs/test_program.h"
#include "views/shown/branch_here.h"

#include <QTemporaryDir>

#include <map>
#include <random>

using namespace waterhammer;

namespace {

/// A session, and the dice of a walk through it.
class Walk {
    QTemporaryDir m_folder;

public:
    explicit Walk(unsigned seed)
        : m_dice(seed)
    {
        const auto opened =
            session.document.open(QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json"));
        Q_ASSERT(opened.opened);
    }

    [[nodiscard]] QByteArray text() const { return QByteArray::fromStdString(scenarioText(*session.document.draft())); }
    [[nodiscard]] QUndoStack& history() { return session.document.history(); }

    /// One action; what it was.
    QString act()
    {
        const int day = roll(8);
        if (const auto runs = savedRuns(draft()).runs; runs.size() + 1 >= mostRuns) // or the walk ends in a full file
            return edit(DropRun{runs[std::size_t(roll(int(runs.size())))].name}, "drop");
        switch (roll(18)) {
        case 0: return edit(KeepRun{freeRunName(draft(), "Pin")}, "pin");
        case 1:
        case 2: return branched(day);
        case 3: session.ask(endBranch()); return QStringLiteral("end of the branch");
        case 4: session.ask(keepBranch(session.shown())); return QStringLiteral("keep the branch");
        case 5: return ofSomeRun();
        case 6: return edit(SetLever{allLevers[std::size_t(roll(6))], share()}, "lever");
        case 7: return edit(SetLimit{DealerLimit::SlrMinimum, {}, 0.03 + 0.03 * share()}, "limit of all");
        case 8: return edit(setOne("dealers[d6].constraints.slrMin", 0.03 + 0.03 * share()), "limit of one");
        case 9: return edit(setOne("market.channels.var", roll(2) == 0), "channel");
        case 10:
            return edit(
                setOne("dealers[d3].tier1Capital", 20 + 20 * share(), BalancingItem::ShortTermFunding), "capital");
        case 11:
            return edit(AddRow{Part::Events, 1 + roll(9), {{"asset", "ust"}, {"change", -0.1 * share()}}}, "event");
        case 12: return edit(AddRow{Part::Policies, 1 + roll(9), {}}, "policy");
        case 13: return removed();
        case 14: return edit(setOne("assets[ust].depth", 1000 + 9000 * share()), "depth");
        case 15: return branched(day);
        case 16: return roll(3) == 0 ? branchOfSomeRun(day) : branched(day);
        default: break;
        }
        return edit(setOne("description", "Walk " + std::to_string(roll(1000))), "text");
    }

    /// What holds after every action; empty: all of it.
    [[nodiscard]] QString fault()
    {
        const ScenarioDraft& now = draft();
        if (session.shown().written != session.document.draft() || session.shown().problems != problemsOf(now))
            return QStringLiteral("another draft, or other problems, are shown");
        const auto parting = partingOf(now);
        if (session.shown().parting != parting)
            return QStringLiteral("another past is shown");
        if (!parting && session.shown().draft != session.shown().written)
            return QStringLiteral("other terms are shown of what is no branch");
        if (!parting)
            return {};
        const auto kept = savedRuns(now);
        const auto parent = std::ranges::find(kept.runs, parting->run, &SavedRun::name);
        if (parent != kept.runs.end() && parting->day > 0 && !sharesPast(now, parent->scenario, parting->day - 1))
            return QStringLiteral("the past is another than that of the run it parts from");
        return {};
    }

    /// What would be saved; it takes longer.
    [[nodiscard]] QString faultOfFile() const
    {
        const QByteArray saved = text();
        const ReadScenario again = readScenario(saved.toStdString());
        if (!again.readable)
            return QStringLiteral("what would be saved cannot be read");
        if (QByteArray::fromStdString(scenarioText(again.draft)) != saved)
            return QStringLiteral("what would be saved is read as something else");
        const auto kept = savedRuns(again.draft);
        if (!kept.problems.empty() || kept.runs.size() > mostRuns)
            return QStringLiteral("the runs that are kept do not read");
        return {};
    }

    Session session{Settings{}, m_folder.path()};

private:
    [[nodiscard]] const ScenarioDraft& draft() const { return *session.document.draft(); }
    int roll(int sides) { return std::uniform_int_distribution(0, sides - 1)(m_dice); }
    double share() { return roll(1001) / 1000.0; }

    QString edit(Edit change, const char* what)
    {
        session.ask(EditDraft{QLatin1String(what), std::move(change)});
        return QLatin1String(what);
    }
    QString ofSomeRun()
    {
        const auto runs = savedRuns(draft()).runs;
        if (runs.empty())
            return QStringLiteral("no run");
        const std::string name = runs[std::size_t(roll(int(runs.size())))].name;
        switch (roll(4)) {
        case 0: return edit(HideRun{name, roll(2) == 0}, "hide");
        case 1: return edit(RenameRun{name, freeRunName(draft(), "Run")}, "rename");
        case 2: return edit(OpenRun{name}, "open");
        default: break;
        }
        return edit(DropRun{name}, "drop");
    }
    QString branched(int day)
    {
        session.ask(branchAt(session.shown(), day));
        return QStringLiteral("branch after %1").arg(day);
    }
    /// Of a kept run, or of the scenario as it was opened.
    QString branchOfSomeRun(int day)
    {
        const auto runs = savedRuns(draft()).runs;
        const std::size_t any = std::size_t(roll(int(runs.size()) + 1));
        return edit(
            BranchRun{freeRunName(draft(), "Branch"), any < runs.size() ? runs[any].name : "", day}, "branch off");
    }
    QString removed()
    {
        const Part part = roll(2) == 0 ? Part::Events : Part::Policies;
        const std::size_t rows = rowCount(draft(), part);
        return rows == 0 ? QStringLiteral("no row")
                         : edit(RemoveRow{part, rowName(draft(), part, std::size_t(roll(int(rows))))}, "remove");
    }

    std::mt19937 m_dice;
};

} // namespace

class BranchWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActionHolds()
    {
        Walk walk(20261130);
        QTRY_VERIFY(walk.session.shown().run);
        const QByteArray first = walk.text();
        int branches = 0;
        std::map<QString, int> changed; ///< so often an action of that name did something
        for (int step = 0; step < 500; ++step) {
            const DraftPtr before = walk.session.document.draft();
            const int at = walk.history().index();
            const QString what = walk.act();
            const auto where = [&](const QString& fault) {
                return QStringLiteral("%1 at step %2, %3").arg(fault).arg(step).arg(what).toUtf8();
            };
            const QString fault = step % 25 == 0 ? walk.fault() + walk.faultOfFile() : walk.fault();
            QVERIFY2(fault.isEmpty(), where(fault).constData());
            branches += walk.session.shown().parting.has_value();
            const DraftPtr after = walk.session.document.draft();
            if (walk.history().index() == at) {
                QVERIFY2(*after == *before, where(QStringLiteral("a change that cannot be undone")).constData());
                continue;
            }
            ++changed[what.section(QLatin1Char(' '), 0, 1)];
            walk.session.ask(Undo{});
            QVERIFY2(*walk.session.document.draft() == *before,
                where(QStringLiteral("undone it is not what was before")).constData());
            walk.session.ask(Redo{});
            QVERIFY2(*walk.session.document.draft() == *after,
                where(QStringLiteral("done again it is something else")).constData());
        }
        QVERIFY2(branches > 100, QByteArray::number(branches)); // or the walk has seen none of them
        for (const char* each :
            {"pin", "branch after", "branch off", "end of", "keep the", "hide", "rename", "open", "drop"})
            QVERIFY2(changed[QLatin1String(each)] > 2, each);
        while (walk.history().canUndo())
            walk.session.ask(Undo{});
        QCOMPARE(walk.text(), first);
    }
};

TEST_WITHOUT_WINDOWS(BranchWalkTest)
#include "test_branch_walk.moc"
