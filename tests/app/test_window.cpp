// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven by mouse and keys as a person would.
#include "model/files/scenario_json.h"
#include "tests/app/desktop.h"
#include "tests/programs/test_program.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_panel.h"
#include "views/editor/editor_dock.h"
#include "views/editor/table_page.h"
#include "views/graph/contagion_graph.h"
#include "views/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>

using namespace waterhammer;

namespace {

using Desktop = OpenDesktop;

void drag(QWidget* widget, QPoint from, QPoint to, int steps = 6)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int i = 1; i <= steps; ++i)
        QTest::mouseMove(widget, from + (to - from) * i / steps);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    void opensOnARunThatIsUpToDate()
    {
        Desktop d;
        QCOMPARE(d.session.runs.state(), RunController::State::UpToDate);
        QVERIFY(
            d.find<QLabel>("runStatusText")->text().contains(QString::number(d.session.runs.lastGood()->lastRound())));
        QCOMPARE(d.session.shown().selection.kind, Selection::Kind::Dealer);
    }

    void draggingASliderRunsAgainAndIsOneStep()
    {
        Desktop d;
        const QByteArray before = d.text();
        auto* slider = d.window.findChild<LeverPanel*>()->slider(Lever::SlrMinimum);
        const double was = slider->value();
        const auto loss = d.session.runs.lastGood()->trajectory.summary.peakLoss;
        const QPoint handle = slider->handleRect().center().toPoint();
        drag(slider, handle, handle - QPoint(60, 0));
        d.settle();
        QVERIFY(slider->value() < was);
        QCOMPARE(d.session.document.history().count(), 1);
        QCOMPARE(d.session.runs.lastGood()->draft, d.session.document.draft());
        QVERIFY(d.session.runs.lastGood()->trajectory.summary.peakLoss != loss);
        QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
        d.settle();
        QCOMPARE(d.text(), before);
        QCOMPARE(slider->value(), was);
    }

    void switchingAChannelOffChangesTheRun()
    {
        Desktop d;
        auto boxes = d.window.findChildren<QCheckBox*>();
        QVERIFY(boxes.size() >= 7);
        const auto loss = d.session.runs.lastGood()->trajectory.summary.peakLoss;
        auto* box = boxes.front();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        d.settle();
        QVERIFY(d.session.runs.lastGood()->trajectory.summary.peakLoss != loss);
    }

    void playsStepsAndRewinds()
    {
        Desktop d;
        d.session.playback.setSpeed(Playback::fastest);
        QTest::mouseClick(d.find<QPushButton>("playDay"), Qt::LeftButton);
        QVERIFY(d.session.playback.playing());
        QTRY_VERIFY(d.session.playback.moment().round >= 3);
        QTest::mouseClick(d.find<QPushButton>("playDay"), Qt::LeftButton);
        QVERIFY(!d.session.playback.playing());
        const int round = d.session.playback.moment().round;
        QTest::mouseClick(d.find<QPushButton>("backDay"), Qt::LeftButton);
        QTRY_COMPARE(d.session.playback.moment(), (Moment{round - 1, 1, false}));
        QTest::mouseClick(d.find<QPushButton>("rewindDay"), Qt::LeftButton);
        QCOMPARE(d.session.playback.moment().round, 0);
        QTest::keyClick(&d.window, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(d.session.playback.moment(), (Moment{1, 1, false}));
    }

    void theDayStaysWhenSomethingIsEdited()
    {
        Desktop d;
        d.session.playback.goTo(3);
        d.session.document.edit({QStringLiteral("depth"), setOne("assets[#0].depth", 1000.0)});
        d.settle();
        QCOMPARE(d.session.playback.moment().round, 3);
    }

    void anUnbalancedRowKeepsTheLastGoodRun()
    {
        Desktop d;
        const auto good = d.session.runs.lastGood();
        d.session.document.edit({QStringLiteral("cash"), setOne("dealers[#2].cash", 1e3)});
        d.settle();
        QCOMPARE(d.session.runs.state(), RunController::State::OutOfDate);
        QCOMPARE(d.session.runs.lastGood(), good);
        QVERIFY(!d.find<QLabel>("runStatusText")->text().isEmpty());
        d.session.document.history().undo();
        d.settle();
        QCOMPARE(d.session.runs.state(), RunController::State::UpToDate);
    }

    // A run with fewer dealers under panels that still show one that is gone.
    void undoingAnAddedDealerOnALaterDay()
    {
        Desktop d;
        d.session.playback.goTo(2);
        d.session.document.edit({QStringLiteral("add"), AddRow{Part::Dealers, 1, {{"id", "d13"}}}});
        d.settle();
        d.session.ask(Select{{Selection::Kind::Dealer, "d13"}});
        d.session.document.history().undo();
        d.settle();
        QCOMPARE(d.session.runs.state(), RunController::State::UpToDate);
        QVERIFY(d.session.shown().selection.indexIn(d.session.runs.lastGood()->scenario()));
    }

    void aTypedCellRunsAgainAndCanBeUndone()
    {
        Desktop d;
        const QByteArray first = d.text();
        const double loss = d.session.runs.lastGood()->trajectory.summary.peakLoss;
        QTest::keyClick(&d.window, Qt::Key_E, Qt::ControlModifier);
        auto& sheet = d.window.findChild<EditorDock*>()->page(Part::Dealers).view();
        QVERIFY(sheet.isVisible());
        sheet.setCurrentCell({5, "tier1Capital"});
        sheet.setFocus();
        QTest::keyClicks(&sheet, QStringLiteral("3"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("6"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        d.settle();
        QCOMPARE(d.session.document.draft()->dealers[5].tier1Capital, 36.0);
        QVERIFY(d.session.runs.lastGood()->trajectory.summary.peakLoss != loss);
        QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
        d.settle();
        QCOMPARE(d.text(), first);
    }

    void aPastedBlockIsOneStep()
    {
        Desktop d;
        const QByteArray first = d.text();
        d.session.ask(OpenEditor{});
        QApplication::clipboard()->setText(QStringLiteral("70\t350\n50\t190\n"));
        auto& sheet = d.window.findChild<EditorDock*>()->page(Part::Dealers).view();
        sheet.setCurrentCell({0, "cash"});
        sheet.setFocus();
        QTest::keyClick(&sheet, Qt::Key_V, Qt::ControlModifier);
        d.settle();
        const auto& dealers = d.session.document.draft()->dealers;
        QCOMPARE(dealers[0].cash, 70.0);
        QCOMPARE(dealers[1].cash, 50.0);
        QCOMPARE(dealers[0].holdings[0].value, 350.0);
        QCOMPARE(d.session.document.history().count(), 1);
        QCOMPARE(d.session.runs.state(), RunController::State::UpToDate);
        QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier);
        d.settle();
        QCOMPARE(d.text(), first);
    }

    void selectingInTheTableSelectsEverywhere()
    {
        Desktop d;
        d.session.ask(Select{{Selection::Kind::Dealer, "d5"}});
        const auto* graph = d.window.findChild<ContagionGraph*>();
        QCOMPARE(graph->selectedNode().index, std::size_t{4});
    }

    void everyDensityShowsGraphGainSentenceTransport_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("1920") << QSize(1920, 1080) << 1.0;
        QTest::newRow("1280") << QSize(1280, 720) << 1.0;
        QTest::newRow("1280 at 150 %") << QSize(1280, 720) << 1.5;
        QTest::newRow("smallest") << QSize(1024, 640) << 1.0;
    }
    void everyDensityShowsGraphGainSentenceTransport()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        Desktop d(crisisFile(), size);
        d.window.setTheme(ThemeKind::Light, scale);
        QCoreApplication::processEvents();
        QCOMPARE(d.window.size(), size);
        const auto* graph = d.window.findChild<ContagionGraph*>();
        QVERIFY(graph->isVisible());
        QVERIFY2(graph->width() >= 400 && graph->height() >= 180,
            qPrintable(QStringLiteral("%1 x %2").arg(graph->width()).arg(graph->height())));
        for (const char* name : {"sentence", "playDay", "scrubber"}) {
            const auto* part = d.find<QWidget>(name);
            QVERIFY2(part->isVisible(), name);
            const QRect inWindow(part->mapTo(&d.window, QPoint(0, 0)), part->size());
            QVERIFY2(d.window.rect().contains(inWindow), name);
        }
    }

    void everyControlHasANameAndAnObjectName()
    {
        Desktop d;
        d.session.ask(OpenEditor{});
        QCoreApplication::processEvents();
        QStringList bare;
        for (const auto* widget : d.window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className());
            if (name.startsWith(QLatin1String("Q")) && name.contains(QLatin1String("Private")))
                continue;
            if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty())
                bare << name + QLatin1Char(' ') + widget->objectName() + QStringLiteral(" in ")
                        + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QStringLiteral("\n"))));
    }

    // Neither the edit's selection nor the run that follows take the cursor away.
    void theEditorsCursorGoesOn()
    {
        for (const auto& [column, typed] :
            {std::pair{"cash", "lots"}, {"shortTermFunding", "133"}, {"cash", "41"}, {"tier1Capital", "-5"}}) {
            Desktop d;
            d.session.ask(OpenEditor{});
            QCoreApplication::processEvents();
            SheetView& sheet = d.find<EditorDock>("editorDock")->page(Part::Dealers).view();
            sheet.setCurrentCell({2, column});
            sheet.setFocus();
            QTest::keyClicks(&sheet, QString::fromLatin1(typed).left(1));
            auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            QVERIFY(cell);
            QTest::keyClicks(cell, QString::fromLatin1(typed).mid(1));
            QTest::keyClick(cell, Qt::Key_Return);
            d.settle();
            QCOMPARE(sheet.currentCell(), (std::optional(CellPlace{3, column})));
            QVERIFY2(sheet.hasFocus(), typed);
        }
    }

    // Seeded, so that a failure can be repeated. In the end the picture's run is the run of the draft, and undoing
    // everything finds the first bytes.
    void fiveHundredRandomActions()
    {
        Desktop d;
        d.session.playback.setReducedMotion(true);
        const QByteArray first = d.text();
        QRandomGenerator random(500);
        auto* levers = d.window.findChild<LeverPanel*>();
        const auto boxes = d.window.findChildren<QCheckBox*>();
        for (int i = 0; i < 500; ++i) {
            switch (random.bounded(8)) {
            case 0: {
                auto* slider = levers->slider(static_cast<Lever>(random.bounded(6)));
                const QPoint handle = slider->handleRect().center().toPoint();
                drag(slider, handle, handle + QPoint(random.bounded(-80, 80), 0), 3);
                break;
            }
            case 1:
                QTest::keyClick(levers->slider(static_cast<Lever>(random.bounded(6))),
                    random.bounded(2) ? Qt::Key_Left : Qt::Key_Right);
                break;
            case 2: {
                auto* box = boxes[random.bounded(static_cast<int>(boxes.size()))];
                if (box->isVisible())
                    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
                break;
            }
            case 3: QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier); break;
            case 4: QTest::keyClick(&d.window, Qt::Key_Y, Qt::ControlModifier); break;
            case 5:
                QTest::mouseClick(d.find<QPushButton>(random.bounded(2) ? "stepDay" : "backDay"), Qt::LeftButton);
                break;
            case 6: {
                auto* graph = d.window.findChild<ContagionGraph*>();
                QTest::mouseClick(
                    graph, Qt::LeftButton, {}, QPoint(random.bounded(graph->width()), random.bounded(graph->height())));
                break;
            }
            case 7:
                d.session.document.edit({QStringLiteral("speed"), setOne("market.reversion", random.bounded(1.0))});
                break;
            }
            // After every step what is shown is what is edited, and a step back and forth finds its bytes.
            QCOMPARE(d.session.shown().draft, d.session.document.draft());
            const QByteArray now = d.text();
            if (auto& history = d.session.document.history(); history.canUndo()) {
                history.undo();
                history.redo();
            }
            QCOMPARE(d.text(), now);
        }
        d.settle();
        QCOMPARE(d.session.runs.state(), RunController::State::UpToDate);
        QCOMPARE(d.session.runs.lastGood()->draft, d.session.document.draft());
        const auto clean = simulate(*validate(*d.session.document.draft()), {.loopGain = true, .channels = {}});
        const auto& shown = d.session.runs.lastGood()->trajectory;
        QCOMPARE(shown.frames.size(), clean.frames.size());
        QCOMPARE(shown.frames.back()->price, clean.frames.back()->price);
        QCOMPARE(shown.frames.back()->equity, clean.frames.back()->equity);
        while (d.session.document.history().canUndo())
            d.session.document.history().undo();
        QCOMPARE(d.text(), first);
        d.settle();
    }

    void aDroppedFileIsOpened()
    {
        Desktop d;
        const QString file = QStringLiteral(RESOURCES "/scenarios/two-banks.waterhammer.json");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&d.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&d.window, &drop);
        d.settle();
        QCOMPARE(d.session.document.path(), QFileInfo(file).absoluteFilePath());
        QCOMPARE(d.session.runs.lastGood()->scenario().dealerCount(), std::size_t{2});
    }

    void closingAsksOnlyWhenSomethingWouldBeLost()
    {
        Desktop d;
        QVERIFY(d.window.close());
    }
};

TEST_WITH_WINDOWS(WindowTest)
#include "test_window.moc"
