// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor says beneath a row that is wrong, or that does nothing.
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "tests/programs/test_program.h"
#include "views/editor/row_problems.h"

using namespace waterhammer;

class RowProblemsTest : public QObject {
    Q_OBJECT

    ScenarioDraft m_draft;

    std::vector<RowProblem> problems(Part part) const
    {
        const Problems found = problemsOf(m_draft);
        return rowProblems({m_draft, nullptr, found, {}, BalancingItem::ShortTermFunding, {}}, part,
            sheetColumns(m_draft, part), Numbers(m_draft));
    }

private Q_SLOTS:
    void init()
    {
        const auto read = readScenarioFile(TEST_DATA "/golden/twelve-dealers-crisis.scenario.json");
        QVERIFY(read.problems.empty());
        m_draft = read.draft;
    }

    /// A figure of the wrong size is told the bound it breaks, be it the field's or the one no market passes.
    void theBoundThatIsBroken_data()
    {
        QTest::addColumn<double>("depth");
        QTest::addColumn<QString>("must");
        QTest::newRow("below the range") << -1.0 << QStringLiteral("must be above 0.");
        QTest::newRow("beyond any market") << 2e18 << QStringLiteral("must be at most 1e+18.");
        QTest::newRow("far below the range") << -2e18 << QStringLiteral("must be above 0.");
    }
    void theBoundThatIsBroken()
    {
        QFETCH(double, depth);
        QFETCH(QString, must);
        m_draft.assets[0].depth = depth;
        const auto found = problems(Part::Assets);
        QCOMPARE(found.size(), std::size_t{1});
        // Some languages write 1E+18.
        QVERIFY2(found[0].what.endsWith(must, Qt::CaseInsensitive), qPrintable(found[0].what));
    }

    /// Events and policies that begin after the last day stop nothing, and somebody has to hear of it.
    void whatBeginsAfterTheHorizonIsWarnedOf()
    {
        QVERIFY(problems(Part::Events).empty());
        m_draft.market.horizon = 5;
        m_draft.events[1].round = 6;
        m_draft.policies[0].from = 6;
        m_draft.policies[1].from = 7;
        m_draft.policies[1].on = false;
        for (const auto& [part, row, day] :
            {std::tuple(Part::Events, std::size_t{1}, "round"), std::tuple(Part::Policies, std::size_t{0}, "from")}) {
            const auto found = problems(part);
            QCOMPARE(found.size(), std::size_t{1}); // what is off need not be told of
            QVERIFY(found[0].warning);
            QCOMPARE(found[0].row, row);
            QCOMPARE(found[0].column, std::string(day));
            QVERIFY2(found[0].what.contains(QStringLiteral("the run ends on day 5")), qPrintable(found[0].what));
            QCOMPARE(found[0].repairs.size(), std::size_t{1});
        }
    }
};

TEST_WITH_WINDOWS(RowProblemsTest)
#include "test_row_problems.moc"
