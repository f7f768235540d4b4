// SPDX-License-Identifier: GPL-3.0-or-later
// Two runs side by side in the real window, by keys and mouse: of pins, and of the pair that a file names.
#include "app/desktop/window.h"
#include "model/files/scenario_json.h"
#include "model/words/headline_words.h"
#include "tests/programs/test_program.h"
#include "views/charts/chart_content.h"
#include "views/compare/pair_panel.h"
#include "views/compare/parts_line.h"
#include "views/graph/contagion_graph.h"
#include "views/language.h"
#include "views/story/headline_bar.h"
#include "views/style.h"

#include <QComboBox>
#include <QDockWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace waterhammer;

namespace {

const auto ending = QStringLiteral(".waterhammer.json");

/// The command line's run: `waterhammer-cli compare` makes it so.
Trajectory runOf(const QString& name)
{
    const QString file = QStringLiteral(RESOURCES "/scenarios/") + name + ending;
    return simulate(*validate(readScenarioFile(file.toStdString()).draft), {.loopGain = true, .channels = {}});
}

QString headline(const Trajectory& run)
{
    QStringList figures;
    for (const HeadlineFigure& figure : headlineFigures(run, WindowLanguage()))
        figures << QString::fromStdString(figure.text);
    return figures.join(QStringLiteral(" · "));
}

struct Desktop {
    QTemporaryDir folder;
    Session session{Settings{}, folder.filePath(QStringLiteral("recovery"))};
    Window window{session};

    explicit Desktop(const QString& name = QStringLiteral("order-functioning"), QSize size = {1920, 1080})
    {
        for (const char* each : {"order-functioning", "order-constrained"})
            copy(QLatin1String(each));
        copy(name);
        window.resize(size);
        window.show();
        session.ask(ReduceMotion{true});
        window.files().open(path(name));
        settle();
    }
    void copy(const QString& name) const
    {
        QFile::copy(QStringLiteral(RESOURCES "/scenarios/") + name + ending, path(name));
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name + ending); }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] const std::vector<OtherRun>& others() const { return *session.shown().others; }
    void settle()
    {
        QTRY_VERIFY(session.runs.state() == RunController::State::UpToDate && !session.keptRuns.busy()
            && !session.secondRun.busy());
        QCoreApplication::processEvents();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&window, key, with);
        settle();
    }
    void pin() { key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    void sideBySide() { key(Qt::Key_F9, Qt::ControlModifier); }
    void set(const char* path, FieldValue value)
    {
        session.ask(EditDraft{QLatin1String(path), setOne(path, std::move(value))});
        settle();
    }
    template <class T> [[nodiscard]] T* find(const char* name) const
    {
        T* found = window.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QWidget& panel() const { return *find<QWidget>("pair"); }
    [[nodiscard]] ContagionGraph& graph(int side) const
    {
        return *find<ContagionGraph>(side == 0 ? "pairLeftGraph" : "pairRightGraph");
    }
    [[nodiscard]] QString headline(int side) const
    {
        return find<HeadlineBar>(side == 0 ? "pairLeftHeadline" : "pairRightHeadline")->spokenText();
    }
    [[nodiscard]] QComboBox& choice(int side) const
    {
        return *find<QComboBox>(side == 0 ? "pairLeftChoice" : "pairRightChoice");
    }
};

GraphNode dealer(std::size_t index) { return {GraphNode::Kind::Dealer, index}; }

} // namespace

class SideBySideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    /// The same order, two markets: each graph has the figures of its own run, on the one day.
    void aFileIsOpenedWithItsPair()
    {
        Desktop d;
        QVERIFY(d.window.actions().openPair->isEnabled());
        d.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(d.panel().isVisible() && !d.find<QDockWidget>("controlsDock")->isVisible());
        QCOMPARE(d.headline(0), headline(runOf(QStringLiteral("order-functioning"))));
        QCOMPARE(d.headline(1), headline(runOf(QStringLiteral("order-constrained"))));
        QCOMPARE(d.choice(1).currentText(), nameInWindow(*d.others().front().draft));
        const QString inputs = d.find<PartsLine>("pairInputs")->spokenText();
        QVERIFY2(inputs.contains(QStringLiteral("Tier 1 capital of 8 dealer")), qPrintable(inputs));
        const QString did = d.find<PartsLine>("pairOutcome")->spokenText() + d.find<QLabel>("sentence")->text();
        QVERIFY2(did.startsWith(u"On the right, ") && did.contains(u"This run, day "), qPrintable(did));
        for (const int day : {0, 2, 5}) {
            d.session.ask(GoTo{day});
            for (const char* line : {"pairLeftDay", "pairRightDay"})
                QVERIFY(d.find<PartsLine>(line)->text().startsWith(QStringLiteral("Day %1: ").arg(day)));
            for (const int side : {0, 1}) {
                const auto run = runOf(QLatin1String(side == 0 ? "order-functioning" : "order-constrained"));
                for (const std::size_t i : {std::size_t{0}, std::size_t{7}}) {
                    const double ratio = 100 * run.frames[static_cast<std::size_t>(day)]->slr[i];
                    const QString figures = d.graph(side).nodeFigures(dealer(i));
                    QVERIFY2(figures.contains(QLocale().toString(ratio, 'f', 2)), qPrintable(figures));
                }
            }
        }
        QVERIFY(!d.session.document.isModified());
        QVERIFY(d.session.shown().undoText.isEmpty());
    }

    /// What is drawn together has one scale, and what belongs to the second file goes with it.
    void theSecondFileGoesWhenThePageIsClosed()
    {
        Desktop d;
        const double alone = d.session.shown().scales.largestSales;
        d.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(d.others().size(), std::size_t{1});
        QVERIFY(d.session.shown().scales.largestSales > alone);
        QTest::mouseClick(d.find<QToolButton>("pairClose"), Qt::LeftButton);
        QVERIFY(!d.panel().isVisible());
        QVERIFY(d.find<QDockWidget>("controlsDock")->isVisible());
        QVERIFY(d.others().empty());
        QCOMPARE(d.session.shown().scales.largestSales, alone);
    }

    void aScenarioOfTheProgramHasItsPairToo()
    {
        Desktop d;
        d.window.files().openBuiltIn(QStringLiteral(":/scenarios/policy-in-time.waterhammer.json"));
        d.settle();
        d.sideBySide();
        QCOMPARE(d.headline(1), headline(runOf(QStringLiteral("policy-too-late"))));
    }

    void aPairThatIsNotThereIsSaid()
    {
        Desktop d;
        QVERIFY(QFile::remove(d.path(QStringLiteral("order-constrained"))));
        d.window.actions().openPair->trigger(); // it was there when it was last looked for
        QVERIFY(d.window.noticeText().contains(QStringLiteral("order-constrained")));
        QVERIFY(!d.panel().isVisible());
        QVERIFY(d.window.actions().openPair->isEnabled()); // its keys say it again
        d.window.files().open(d.path(QStringLiteral("order-functioning")));
        d.settle();
        QVERIFY(d.window.actions().openPair->toolTip().contains(QStringLiteral("order-constrained")));
    }

    void aDamagedPairIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no file") << QByteArray("{");
        QTest::newRow("no scenario") << QByteArray("{}");
        QTest::newRow("wrong") << QByteArray(R"({"format":"waterhammer-scenario","version":2,"name":"x"})");
    }
    void aDamagedPairIsSaid()
    {
        QFETCH(QByteArray, text);
        Desktop d;
        d.write(QStringLiteral("order-constrained"), text);
        d.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        const QString notice = d.window.noticeText();
        QVERIFY2(notice.startsWith(QStringLiteral("order-constrained.waterhammer.json could not be set beside it: ")),
            qPrintable(notice));
        QVERIFY(!d.panel().isVisible());
        QVERIFY(d.others().empty());
    }

    /// Any two of the run at hand and those it keeps, by keys.
    void runsAreChosenByKeys()
    {
        Desktop d(QStringLiteral("twelve-dealers-crisis"));
        d.pin();
        d.set("dealers[*].constraints.slrMin", 0.042);
        d.pin();
        d.set("market.channels.slr", false);
        d.sideBySide();
        QCOMPARE(d.choice(0).currentIndex(), 0);
        QCOMPARE(d.choice(1).currentText(), QStringLiteral("Pin"));
        QCOMPARE(d.headline(0), headline(d.session.shown().run->trajectory));
        QCOMPARE(d.headline(1), headline(d.others()[0].run->trajectory));
        d.choice(1).setFocus();
        QTest::keyClick(&d.choice(1), Qt::Key_Down);
        QCOMPARE(d.headline(1), headline(d.others()[1].run->trajectory));
        d.choice(0).setFocus();
        QTest::keyClick(&d.choice(0), Qt::Key_Down);
        QCOMPARE(d.headline(0), headline(d.others()[0].run->trajectory));
        QVERIFY(d.find<PartsLine>("pairInputs")->text().startsWith(QStringLiteral("SLR minimum of all dealers")));
        // Undo takes the pin away, and the other side is what it was.
        d.session.ask(Undo{});
        d.session.ask(Undo{});
        d.settle();
        QCOMPARE(d.others().size(), std::size_t{1});
        QCOMPARE(d.choice(1).currentText(), QStringLiteral("Pin"));
    }

    void theRunAtHandIsEditedBesideTheOther()
    {
        Desktop d(QStringLiteral("twelve-dealers-crisis"));
        d.pin();
        d.sideBySide();
        QCOMPARE(d.find<PartsLine>("pairInputs")->text(), QStringLiteral("The inputs of both are the same."));
        const QString before = d.headline(1);
        QCOMPARE(d.headline(0), before);
        d.set("market.channels.slr", false);
        QVERIFY(d.headline(0) != before);
        QCOMPARE(d.headline(1), before);
        d.session.ask(Undo{});
        d.settle();
        QCOMPARE(d.headline(0), before);
    }

    void theSameDealerIsSelectedInBoth()
    {
        Desktop d;
        d.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        d.session.ask(GoTo{2});
        for (const int side : {1, 0}) {
            ContagionGraph& graph = d.graph(side);
            const GraphNode node = dealer(side == 1 ? 3 : 5);
            QTest::mouseClick(&graph, Qt::LeftButton, {}, graph.nodeRect(node).center().toPoint());
            QVERIFY(d.graph(0).selectedNode() == node && d.graph(1).selectedNode() == node);
        }
        // What stands beside it is not edited here.
        ContagionGraph& other = d.graph(1);
        QTest::mouseDClick(&other, Qt::LeftButton, {}, other.nodeRect(dealer(2)).center().toPoint());
        QVERIFY(!d.session.shown().editing);
        QVERIFY(d.panel().isVisible());
    }

    void itGivesThePlaceBack()
    {
        const auto closed = [](Desktop& d) {
            return !d.panel().isVisible() && !d.window.actions().sideBySide->isChecked();
        };
        Desktop d(QStringLiteral("twelve-dealers-crisis"));
        d.pin();
        d.sideBySide();
        QVERIFY(!closed(d));
        QVERIFY(d.choice(1).hasFocus());
        QTest::keyClick(&d.choice(1), Qt::Key_Escape);
        QVERIFY(closed(d));
        d.sideBySide();
        d.session.ask(Select{});
        d.graph(0).setFocus();
        QTest::keyClick(&d.graph(0), Qt::Key_Escape);
        QVERIFY(closed(d));
        d.sideBySide();
        d.sideBySide();
        QVERIFY(closed(d));
        d.sideBySide();
        d.key(Qt::Key_F9);
        QVERIFY(closed(d) && d.find<QDockWidget>("runsDock")->isVisible());
        d.sideBySide();
        QVERIFY(!closed(d) && !d.find<QDockWidget>("runsDock")->isVisible());
        d.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(closed(d) && d.session.shown().editing);
    }

    void aSecondRunIsAskedFor()
    {
        Desktop d(QStringLiteral("twelve-dealers-crisis"));
        d.sideBySide();
        const auto* inputs = d.find<PartsLine>("pairInputs");
        QVERIFY(d.find<QLabel>("pairRightNothing")->isVisible() && inputs->spokenText().startsWith(u"No second run"));
        d.pin();
        QVERIFY(!d.find<QLabel>("pairRightNothing")->isVisible() && d.graph(1).isVisible());
        QTest::keyClick(&d.choice(0), Qt::Key_Down); // the pin, as on the right
        QVERIFY(inputs->spokenText().startsWith(u"Both sides show the same run"));
    }

    void chartsAndDifferencesStandBelow()
    {
        Desktop d;
        d.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        const auto* charts = d.find<QDockWidget>("chartsDock");
        const auto* differences = d.find<QDockWidget>("differencesDock");
        QVERIFY(charts->isVisible() && differences->isVisible());
        QVERIFY(charts->y() > d.panel().height() && differences->x() >= charts->geometry().right());
        d.sideBySide();
        QVERIFY(!differences->isVisible());
        d.key(Qt::Key_F9);
        QVERIFY(differences->isVisible() && differences->y() < charts->y());
    }

    /// A calm run does not end the days of the other; and a ratio of any size, of who has sold nearly everything, is
    /// beyond the edge as in a chart of its own run.
    void chartsHaveRoomForBoth()
    {
        const auto charted = [](const Desktop& d, ChartKind kind) {
            return chartContent(*d.session.shown().run, kind, {}, keptCharts(d.others(), kind, {}));
        };
        Desktop d;
        const int alone = charted(d, ChartKind::ForcedSales)->lastInteresting;
        d.sideBySide();
        QVERIFY(charted(d, ChartKind::ForcedSales)->lastInteresting > alone + 5);
        d.window.files().openBuiltIn(QStringLiteral(":/scenarios/four-waves.waterhammer.json"));
        d.settle();
        const double low = charted(d, ChartKind::LeverageRatio)->low;
        d.sideBySide(); // closes what was open all the time
        d.sideBySide();
        QVERIFY(charted(d, ChartKind::LeverageRatio)->low > low - 20);
    }

    /// The window is made anew, as in another language.
    void anotherWindowShowsTheSame()
    {
        Desktop d(QStringLiteral("twelve-dealers-crisis"));
        d.pin();
        d.set("dealers[*].constraints.slrMin", 0.042);
        d.pin();
        d.sideBySide();
        d.choice(1).setFocus();
        QTest::keyClick(&d.choice(1), Qt::Key_Down);
        d.window.remember();
        d.window.hide();
        Window again(d.session);
        again.resize(1920, 1080);
        again.restoreLayout();
        again.show();
        QCoreApplication::processEvents();
        QVERIFY(again.findChild<QWidget*>(QStringLiteral("pair"))->isVisible());
        QVERIFY(!again.findChild<QDockWidget*>(QStringLiteral("controlsDock"))->isVisible());
        QCOMPARE(again.findChild<QComboBox*>(QStringLiteral("pairRightChoice"))->currentText(), d.others()[1].name);
    }

    /// What is remembered for the next start is a window in which nothing has taken a place.
    void theNextStartIsPlain()
    {
        Desktop d;
        d.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        d.window.remember();
        QVERIFY(!d.find<QDockWidget>("controlsDock")->isHidden());
        QVERIFY(d.find<QDockWidget>("differencesDock")->isHidden());
    }

    /// Where there is least room one of the two is in sight, by a tab.
    void oneAfterTheOtherWhereThereIsLittleRoom()
    {
        Desktop d(QStringLiteral("order-functioning"), {960, 600});
        d.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto* tabs = d.find<QTabBar>("pairTabs");
        QVERIFY(tabs->isVisible());
        QVERIFY(d.graph(0).isVisible() && !d.graph(1).isVisible());
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(!d.graph(0).isVisible() && d.graph(1).isVisible());
        auto* centre = d.find<QTabBar>("centreTabs");
        centre->setCurrentIndex(1);
        QVERIFY(!d.panel().isVisible() && d.find<QWidget>("charts")->isVisible());
        centre->setCurrentIndex(0);
        QVERIFY(d.panel().isVisible());
        QCOMPARE(d.window.size(), QSize(960, 600));
    }
};

TEST_WITH_WINDOWS(SideBySideTest)
#include "test_side_by_side.moc"
