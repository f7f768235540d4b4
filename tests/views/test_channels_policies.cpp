// SPDX-License-Identifier: GPL-3.0-or-later
// Channel switches and the list of policies, with real mouse and keys.
#include "tests/programs/test_program.h"
#include "tests/views/showing.h"
#include "views/controls/channel_switches.h"
#include "views/controls/policy_list.h"
#include "views/controls/policy_model.h"
#include "views/controls/policy_words.h"
#include "views/style.h"

#include "model/scenario/scenario.h"
#include "model/scenario/scenario_fields.h"
#include "model/words/problem_words.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace waterhammer;

namespace {

std::shared_ptr<ScenarioDraft> draftWithPolicies()
{
    auto draft = std::make_shared<ScenarioDraft>();
    draft->assets = {{.id = "ust", .name = "Treasuries"}, {.id = "hy", .name = "High yield"}};
    draft->policies = {{.kind = PolicyKind::AssetPurchases, .from = 5, .to = 15, .size = 75, .asset = "ust"},
        {.kind = PolicyKind::RepoFacility, .from = 5},
        {.kind = PolicyKind::SlrExemption, .from = 6, .assets = {"ust"}, .cash = true}};
    return draft;
}

/// Applies edits as the program does.
template <class View> struct Desk {
    View view;
    Showing showing{view};
    std::shared_ptr<ScenarioDraft> draft = draftWithPolicies();
    const ScenarioDraft start = *draft;
    QStringList texts;

    Desk()
    {
        view.resize(296, 240);
        showing.draft(draft);
        whenAsked<EditDraft>(view, [this](const EditDraft& edit) {
            texts << edit.text;
            draft = std::make_shared<ScenarioDraft>(*apply(*draft, edit.edit, start));
            showing.draft(draft);
        });
        view.show();
        view.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&view);
        Q_ASSERT(active);
    }
};

} // namespace

class ChannelsPoliciesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        loadFonts();
        applyStyle(*qApp, Theme(ThemeKind::Light));
    }

    void everySwitchSwitchesItsChannel()
    {
        Desk<ChannelSwitches> desk;
        for (std::size_t c = 0; c < channelTable.size(); ++c) {
            const auto member = channelTable[c].on;
            QTest::mouseClick(desk.view.box(c), Qt::LeftButton, {}, QPoint(8, desk.view.box(c)->height() / 2));
            QVERIFY(!(desk.draft->market.channels.*member));
            QTest::keyClick(desk.view.box(c), Qt::Key_Space);
            QVERIFY(desk.draft->market.channels.*member);
        }
        QVERIFY(*desk.draft == desk.start);
        QCOMPARE(desk.texts.size(), 2 * int(channelTable.size()));
    }

    void sharesAreSpoken()
    {
        ChannelSwitches view;
        QVERIFY(view.spokenText().isEmpty());
        Showing(view).attribution(Attribution{.none = 1, .all = 10, .parts = {4, 0, 0, 5, 0, 0}});
        QVERIFY(view.spokenText().contains(QStringLiteral("Information 5.0 bn")));
    }

    // Of what is off in the run that was split, what is shown is what it would add.
    void sharesOfChannelsThatAreOff()
    {
        Desk<ChannelSwitches> desk;
        desk.view.setTheme(Theme(ThemeKind::Light));
        desk.showing.attribution(Attribution{.none = 1, .all = 10, .parts = {4, 0, 0, 5, 0, 0}});
        const QRect row = desk.view.box(3)->geometry();
        const QRect share(desk.view.width() - 140, row.top(), 140, row.height());
        const QImage on = desk.view.grab(share).toImage();
        const QString tip = desk.view.box(3)->toolTip();
        QTest::mouseClick(desk.view.box(3), Qt::LeftButton, {}, QPoint(8, row.height() / 2));
        Attribution without{.none = 1, .all = 5, .parts = {4, 0, 0, 0, 0, 0}};
        without.switchedOn[Channel::Information] = 5;
        desk.showing.attribution(without);
        const QImage off = desk.view.grab(share).toImage();
        const auto darkest = [](const QImage& image) {
            int dark = 255;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    dark = std::min(dark, qGray(image.pixel(x, y)));
            return dark;
        };
        QVERIFY2(
            darkest(off) > darkest(on) + 30, qPrintable(QStringLiteral("%1, %2").arg(darkest(off)).arg(darkest(on))));
        QVERIFY(desk.view.box(3)->toolTip().startsWith(tip));
        QVERIFY(desk.view.box(3)->toolTip().contains(QStringLiteral("would add if it were on")));
        QVERIFY(desk.view.spokenText().contains(QStringLiteral("Information 5.0 bn if it were on")));
        QVERIFY(desk.view.spokenText().contains(QStringLiteral("Leverage 4.0 bn,")));
    }

    // The program's palette may be set before or after the view's theme.
    void theHeadFollowsTheTheme_data()
    {
        QTest::addColumn<bool>("programFirst");
        QTest::newRow("the program's first") << true;
        QTest::newRow("the view's first") << false;
    }
    void theHeadFollowsTheTheme()
    {
        QFETCH(bool, programFirst);
        const Theme dark(ThemeKind::Dark);
        Desk<ChannelSwitches> desk;
        desk.showing.attribution(Attribution{.none = 1, .all = 10, .parts = {4, 0, 0, 5, 0, 0}});
        if (programFirst)
            applyStyle(*qApp, dark);
        desk.view.setTheme(dark);
        if (!programFirst)
            applyStyle(*qApp, dark);
        const QImage head = desk.view.grab(QRect(150, 0, desk.view.width() - 150, desk.view.box(0)->y())).toImage();
        applyStyle(*qApp, Theme(ThemeKind::Light));
        int bright = 0;
        for (int y = 2; y < head.height(); ++y)
            for (int x = 0; x < head.width(); ++x)
                bright = std::max(bright, qGray(head.pixel(x, y)));
        QVERIFY2(bright > qGray(dark.ink2.rgb()) - 20, qPrintable(QString::number(bright)));
    }

    void theModelIsAModel()
    {
        PolicyModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto draft = draftWithPolicies();
        model.setDraft(draft);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Buy 75 bn of Treasuries a day"));
        QCOMPARE(model.index(0).data(PolicyModel::DaysRole).toString(), QStringLiteral("days 5\u201315"));
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("Exempt Treasuries and cash from the SLR"));
        model.setDraft(std::make_shared<ScenarioDraft>());
        model.setDraft(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    /// "…" until it is known; then as the model says it (model/words/policy_words.h), to who listens too.
    void aPolicySaysWhatItAverts()
    {
        Desk<PolicyList> desk;
        const auto said = [&](int row, int role) {
            return desk.view.list()->model()->index(row, 0).data(role).toString();
        };
        QCOMPARE(said(0, PolicyModel::EffectRole), QStringLiteral("…"));
        const PolicyEffect inTime{
            .averted = {26.8, 0}, .begun = {{30, 0}, {26.8, 0}, {0, 0}}, .best = {30, 0}, .tooLate = 3};
        desk.showing.averted(
            PolicyEffects{inTime, {}, PolicyEffect{.averted = {}, .begun = {{}}, .best = {}, .tooLate = {}}});
        QCOMPARE(said(0, PolicyModel::EffectRole), QStringLiteral("averts 27 bn; too late from day 3"));
        QVERIFY(said(0, Qt::AccessibleTextRole).endsWith(said(0, PolicyModel::EffectRole)));
        QVERIFY(said(0, Qt::ToolTipRole).contains(said(0, PolicyModel::EffectRole)));
        QCOMPARE(said(1, PolicyModel::EffectRole), QStringLiteral("…")); // with it the draft is no scenario
        QCOMPARE(said(2, PolicyModel::EffectRole), QStringLiteral("averts nothing; it never helps"));
        QVERIFY(!desk.view.list()->grab().isNull());
        desk.showing.averted({});
        QCOMPARE(said(0, PolicyModel::EffectRole), QStringLiteral("…"));
    }

    void aPolicyGoesOffAndComesBack()
    {
        Desk<PolicyList> desk;
        QListView& list = *desk.view.list();
        const QRect row = list.visualRect(list.model()->index(1, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 8, row.center().y()));
        QVERIFY(!desk.draft->policies[1].on);
        QCOMPARE(list.model()->rowCount(), 3);
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Space);
        ScenarioDraft after = *desk.draft;
        for (Policy& policy : after.policies)
            policy.id.clear(); // which it got when it was named
        QVERIFY(after == desk.start);
    }

    void keysOfTheList()
    {
        Desk<PolicyList> desk;
        QListView& list = *desk.view.list();
        const Asked<OpenEditor> edit(desk.view);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(2, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(edit.count(), 1);
        QCOMPARE(edit.at(0).place.path, std::string("policies[2].from"));
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(desk.draft->policies.size(), 2u);
        QCoreApplication::processEvents(); // lays the shorter list out
        const QRect row = list.visualRect(list.model()->index(0, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(edit.count(), 2);
        QCOMPARE(edit.at(1).place.path, std::string("policies[0].from"));
    }

    void presets_data()
    {
        QTest::addColumn<int>("kind");
        for (std::size_t k = 0; k < std::size(policyKindNames); ++k)
            QTest::newRow(policyKindNames[k].data()) << static_cast<int>(k);
    }
    void presets()
    {
        QFETCH(int, kind);
        Desk<PolicyList> desk;
        auto* add = desk.view.findChild<QToolButton*>(QStringLiteral("addPolicy"));
        add->menu()->actions()[kind]->trigger();
        QCOMPARE(desk.draft->policies.size(), 4u);
        const Policy& policy = desk.draft->policies.back();
        QCOMPARE(static_cast<int>(policy.kind), kind);
        // Its figures are in range: of a scenario without dealers only their absence is a problem.
        for (const Problem& problem : problemsOf(*desk.draft))
            QVERIFY2(!problem.place.isInRow(Part::Policies, 3), problemText(problem).c_str());
        QVERIFY(!policyPhrase(policy, *desk.draft).isEmpty());
    }

    /// What is bought from forced sellers alone and what is bought from everybody read apart.
    void purchasesFromEverybodySaySo()
    {
        Desk<PolicyList> desk;
        Policy bought = desk.draft->policies[0];
        QCOMPARE(static_cast<int>(bought.kind), static_cast<int>(PolicyKind::AssetPurchases));
        QCOMPARE(policyPhrase(bought, *desk.draft), QStringLiteral("Buy 75 bn of Treasuries a day"));
        bought.fromAll = true;
        QCOMPARE(policyPhrase(bought, *desk.draft), QStringLiteral("Buy 75 bn of Treasuries a day, from everybody"));
    }

    void oneLine()
    {
        Desk<PolicyList> desk;
        desk.view.fit({Density::Small});
        auto* summary = desk.view.findChild<QToolButton*>(QStringLiteral("policySummary"));
        QVERIFY(summary->isVisible());
        QVERIFY(!desk.view.list()->isVisible());
        QCOMPARE(summary->text(), QStringLiteral("3, from day 5"));
        Q_EMIT summary->menu()->aboutToShow();
        summary->menu()->actions()[0]->trigger();
        QVERIFY(!desk.draft->policies[0].on);
        QCOMPARE(summary->text(), QStringLiteral("2, from day 5"));
    }

    /// Folded, the line below says what the policies avert, and stays while that is worked out.
    void foldedTheySayWhatTheyAvert()
    {
        Desk<PolicyList> desk;
        const auto* averted = desk.view.findChild<QLabel*>(QStringLiteral("policiesAvert"));
        QVERIFY(!averted->isVisible());
        desk.view.fit({Density::Small});
        QVERIFY(averted->isVisible());
        QCOMPARE(averted->text(), QStringLiteral("…"));
        const auto effect = [](double loss) {
            PolicyEffect one{.averted = {loss, 0}, .begun = {}, .best = {loss, 0}, .tooLate = 8};
            return one;
        };
        desk.showing.averted(PolicyEffects{effect(3), effect(26.8), effect(12)});
        QCOMPARE(averted->text(), QStringLiteral("averts up to 27 bn each"));
        for (Policy& policy : desk.draft->policies)
            policy.on = policy.kind == PolicyKind::RepoFacility;
        desk.showing.draft(std::make_shared<ScenarioDraft>(*desk.draft));
        QCOMPARE(averted->text(), QStringLiteral("averts 27 bn; too late from day 8"));
        desk.showing.averted({});
        QVERIFY(averted->isVisible());
        desk.draft->policies[1].on = false;
        desk.showing.draft(std::make_shared<ScenarioDraft>(*desk.draft));
        QVERIFY(!averted->isVisible());
    }
};

TEST_WITH_WINDOWS(ChannelsPoliciesTest)
#include "test_channels_policies.moc"
