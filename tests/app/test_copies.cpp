// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied and written while runs are on their way, of policies that are tried on every day among them, is of the
// run on screen.
#include "tests/app/desktop.h"
#include "tests/programs/test_program.h"
#include "views/charts/chart_content.h"
#include "views/charts/chart_pane.h"
#include "views/charts/chart_panel.h"
#include "views/style.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace waterhammer;

namespace {

QString copiedBy(const ChartPane& pane)
{
    QGuiApplication::clipboard()->clear();
    for (QAction* action : pane.findChild<QToolButton*>(QStringLiteral("chartMore"))->menu()->actions())
        if (action->text() == QStringLiteral("Copy figures"))
            action->trigger();
    return QGuiApplication::clipboard()->text();
}

/// As the command line's run would be charted.
QString chartedAlone(const ScenarioDraft& draft, const ChartPane& pane, const Selection& selection)
{
    const auto own = std::make_shared<const ScenarioDraft>(draft);
    const RunPtr run = finishedRun(own, simulate(*validate(draft), {.loopGain = true, .channels = {}}));
    return chartAsText(*chartContent(*run, pane.kind(), selection), QLatin1Char('\t'));
}

} // namespace

class CopiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    void whilePoliciesAreTried()
    {
        OpenDesktop d(shippedFile("policy-too-late"));
        d.session.ask(ReduceMotion{true});
        QTRY_VERIFY_WITH_TIMEOUT(d.session.shown().policyEffects, 120'000);
        const ScenarioDraft before = d.draft();
        const ChartPane* pane = d.find<ChartPanel>("charts")->panes().front();
        const auto alone = [&](const ScenarioDraft& draft) {
            return chartedAlone(draft, *pane, d.session.shown().selection);
        };
        QCOMPARE(copiedBy(*pane), alone(before));
        d.session.ask(EditDraft{QStringLiteral("begin"), setOne(fieldPath(before, Part::Policies, 0, "from"), 3.0)});
        QCOMPARE(copiedBy(*pane), alone(before)); // the next run is on its way: this one is on screen
        d.settle();
        const QString copied = alone(d.draft());
        QVERIFY(copied != alone(before));
        QVERIFY(!d.session.shown().policyEffects); // they are being tried
        int tried = 0;
        while (!d.session.shown().policyEffects && ++tried < 1'000'000) {
            QCOMPARE(copiedBy(*pane), copied);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QVERIFY(d.session.shown().policyEffects);
        QCOMPARE(copiedBy(*pane), copied);
        const QString path = d.folder.filePath(QStringLiteral("saved.waterhammer.json"));
        QVERIFY(d.session.document.save(path).isEmpty());
        QVERIFY(readScenarioFile(path.toStdString()).draft == d.draft());
    }
};

TEST_WITH_WINDOWS(CopiesTest)
#include "test_copies.moc"
