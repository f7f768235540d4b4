// SPDX-License-Identifier: GPL-3.0-or-later
// Levers of behaviour under a head of their own, with real mouse and keys.
#include "tests/programs/test_program.h"
#include "tests/views/lever_desk.h"
#include "views/controls/fold_head.h"
#include "views/style.h"

using namespace waterhammer;

class BehaviourLeversTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        loadFonts();
        applyStyle(*qApp, Theme(ThemeKind::Light));
    }

    /// Levers of behaviour stand under a head of their own where the scenario uses them: beside the others where there
    /// is room, else in their place.
    void behaviourFolds()
    {
        Desk desk("selling-first");
        desk.panel.resize(296, 900);
        auto* front = desk.panel.findChild<FoldHead*>(QStringLiteral("foldFront"));
        auto* behaviour = desk.panel.findChild<FoldHead*>(QStringLiteral("foldBehaviour"));
        const auto shown = [&](Lever lever) { return desk.slider(lever).isVisible(); };
        desk.panel.fit({Density::Full, false, false});
        QVERIFY(front->foldable() && behaviour->isVisible());
        QVERIFY(shown(Lever::Shock) && shown(Lever::Anticipation));
        QVERIFY(!shown(Lever::Suspicion)); // at rest, and counted
        QVERIFY2(behaviour->remark().startsWith(QLatin1Char('3')), qPrintable(behaviour->remark()));
        QTest::mouseClick(behaviour, Qt::LeftButton);
        QVERIFY(shown(Lever::Shock) && !shown(Lever::Anticipation));

        desk.panel.fit({Density::Small, false, false});
        QVERIFY(shown(Lever::Shock) && !shown(Lever::Anticipation));
        behaviour->setFocus();
        QTest::keyClick(behaviour, Qt::Key_Space);
        QVERIFY(!shown(Lever::Shock) && shown(Lever::Anticipation));
        QTest::mouseClick(front, Qt::LeftButton);
        QVERIFY(shown(Lever::Shock) && !shown(Lever::Anticipation));

        QTest::mouseClick(behaviour, Qt::LeftButton);
        desk.slider(Lever::Anticipation).setFocus();
        QTest::keyClick(&desk.slider(Lever::Anticipation), Qt::Key_Left);
        QVERIFY(desk.draft->market.anticipation < desk.reference->market.anticipation);
        QVERIFY2(behaviour->remark().startsWith(QLatin1Char('1')), qPrintable(behaviour->remark()));
    }

    void withoutBehaviourNothingFolds()
    {
        Desk desk;
        desk.panel.fit({Density::Small, false, false});
        auto* front = desk.panel.findChild<FoldHead*>(QStringLiteral("foldFront"));
        QVERIFY(!front->foldable());
        QVERIFY(!desk.panel.findChild<FoldHead*>(QStringLiteral("foldBehaviour"))->isVisible());
        QTest::mouseClick(front, Qt::LeftButton);
        QVERIFY(desk.slider(Lever::Shock).isVisible());
    }
};

TEST_WITH_WINDOWS(BehaviourLeversTest)
#include "test_behaviour_levers.moc"
