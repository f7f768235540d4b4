// SPDX-License-Identifier: GPL-3.0-or-later
// The levers of the front with real mouse and keys: drag, click, type, wheel, and what assistive technology sees.
#include "tests/programs/test_program.h"
#include "tests/views/lever_desk.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_words.h"
#include "views/style.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QWheelEvent>

using namespace waterhammer;

namespace {

QPoint along(const ConstraintSlider& slider, double pixels)
{
    return (slider.handleRect().center() + QPointF(pixels, 0)).toPoint();
}

void turnWheel(QWidget& widget, int notches)
{
    const QPointF at(widget.rect().center());
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class LeversTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        installAccessibility();
        loadFonts();
        applyStyle(*qApp, Theme(ThemeKind::Light));
    }

    void aDragIsOneGesture()
    {
        Desk desk;
        ConstraintSlider& slider = desk.slider(Lever::SlrMinimum);
        const double before = slider.value();
        const Asked<EndGesture> ended(desk.panel);
        const QPoint grip = along(slider, 0);
        QTest::mousePress(&slider, Qt::LeftButton, {}, grip);
        QCOMPARE(desk.edits.size(), 0); // taken, not yet moved
        for (int x = 8; x <= 40; x += 8)
            QTest::mouseMove(&slider, grip + QPoint(x, 0));
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, grip + QPoint(40, 0));

        QVERIFY(desk.edits.size() >= 4);
        for (const EditDraft& edit : desk.edits)
            QCOMPARE(edit.mergeKey, desk.edits[0].mergeKey);
        QCOMPARE(ended.count(), 1);
        QVERIFY(slider.value() > before);
        QVERIFY(std::abs(slider.value() * 1000 - std::round(slider.value() * 1000)) < 1e-9); // whole steps
        for (std::size_t i = 0; i < desk.draft->dealers.size(); ++i)
            QVERIFY(desk.draft->dealers[i].constraints.slrMin > desk.reference->dealers[i].constraints.slrMin);

        const QString first = desk.edits[0].mergeKey;
        QTest::mouseClick(&slider, Qt::LeftButton, {}, along(slider, -60));
        QVERIFY(desk.edits.last().mergeKey != first); // another gesture
    }

    void theTriangleGoesBackToTheFirstBit()
    {
        Desk desk;
        ConstraintSlider& slider = desk.slider(Lever::MarketDepth);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, along(slider, 100));
        QVERIFY(*desk.draft != *desk.reference);
        const QPointF mark = slider.defaultMarkRect().center() + QPointF(0, 3);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, mark.toPoint());
        QVERIFY(*desk.draft == *desk.reference);
    }

    void keys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<double>("value");
        QTest::newRow("right") << int(Qt::Key_Right) << false << 0.051;
        QTest::newRow("left") << int(Qt::Key_Left) << false << 0.049;
        QTest::newRow("shift") << int(Qt::Key_Right) << true << 0.06;
        QTest::newRow("page") << int(Qt::Key_PageDown) << false << 0.04;
        QTest::newRow("home") << int(Qt::Key_Home) << false << 0.02;
        QTest::newRow("end") << int(Qt::Key_End) << false << 0.08;
    }
    void keys()
    {
        QFETCH(int, key);
        QFETCH(bool, shift);
        QFETCH(double, value);
        Desk desk("dealer-prime"); // minimum 5 %
        ConstraintSlider& slider = desk.slider(Lever::SlrMinimum);
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(desk.minimum(), value);
        QTest::keyClick(&slider, Qt::Key_Delete);
        QVERIFY(*desk.draft == *desk.reference);
    }

    void aDefaultBetweenStepsIsFoundAgain()
    {
        Desk desk("two-banks"); // minimum 1/33.3
        ConstraintSlider& slider = desk.slider(Lever::SlrMinimum);
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(desk.minimum(), 0.031);
        QTest::keyClick(&slider, Qt::Key_Left);
        QVERIFY(*desk.draft == *desk.reference);
    }

    void aFallGrowsToTheRight()
    {
        Desk desk("dealer-prime"); // −4 %
        ConstraintSlider& slider = desk.slider(Lever::Shock);
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(desk.draft->events[0].size, -0.041);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(desk.draft->events[0].size, 0.0);
    }

    void theWheelNeedsTheFocus()
    {
        Desk desk("dealer-prime");
        ConstraintSlider& slider = desk.slider(Lever::SlrMinimum);
        desk.panel.setFocusPolicy(Qt::StrongFocus);
        desk.panel.setFocus();
        turnWheel(slider, 1);
        QCOMPARE(desk.edits.size(), 0);
        slider.setFocus();
        turnWheel(slider, 1);
        QCOMPARE(desk.minimum(), 0.051);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value"); // 0: refused
        QTest::newRow("plain") << "C"
                               << "4.2" << 0.042;
        QTest::newRow("with its unit") << "C"
                                       << "4.25 %" << 0.0425;
        QTest::newRow("German comma") << "de_DE"
                                      << "4,2" << 0.042;
        QTest::newRow("point in German") << "de_DE"
                                         << "4.2 %" << 0.042;
        QTest::newRow("beyond the range") << "C"
                                          << "90" << 0.0;
        QTest::newRow("a word") << "C"
                                << "five" << 0.0;
    }
    void typed()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(double, value);
        QLocale::setDefault(QLocale(locale));
        Desk desk("dealer-prime");
        QLineEdit& field = desk.field(Lever::SlrMinimum);
        const QString shown = field.text();
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        const bool good = value != 0;
        QCOMPARE(desk.minimum(), good ? value : 0.05);
        QCOMPARE(desk.slider(Lever::SlrMinimum).fault().isEmpty(), good);
        if (!good) {
            QCOMPARE(field.text(), text); // stays as typed, no silent clamping
            QTest::keyClick(&field, Qt::Key_Escape);
            QCOMPARE(field.text(), shown);
            QVERIFY(desk.slider(Lever::SlrMinimum).fault().isEmpty());
        } else {
            QCOMPARE(desk.edits.size(), 1);
        }
        QLocale::setDefault(QLocale::c());
    }

    void theFieldHoldsItsWidestText()
    {
        ConstraintSlider slider;
        slider.setObjectName(QStringLiteral("reversion"));
        slider.setCompact(true);
        slider.resize(212, 46);
        slider.setState({.usable = true, .value = 0.05, .from = 0.05, .to = 1, .unit = LeverUnit::FractionPerDay});
        auto* field = slider.findChild<QLineEdit*>();
        const int before = field->width();
        for (const double value : {0.25, 0.995, 1.0}) {
            slider.setState({.usable = true, .value = value, .from = 0.05, .to = 1, .unit = LeverUnit::FractionPerDay});
            QCOMPARE(field->width(), before);  // it does not breathe
            const int frame = 2 * (1 + 5 + 2); // line, the style's padding, Qt's margin
            QVERIFY2(field->fontMetrics().horizontalAdvance(field->text()) <= field->width() - frame,
                qPrintable(field->text()));
        }
    }

    void withoutAnythingToMove()
    {
        Desk desk("two-banks");
        ConstraintSlider& slider = desk.slider(Lever::VarLimit);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, along(slider, 60));
        QCOMPARE(desk.edits.size(), 0);
        QVERIFY(!desk.field(Lever::VarLimit).isEnabled());
        LeverPanel empty;
        Showing(empty).draft(nullptr);
        QVERIFY(!empty.slider(Lever::ReactionSpeed)->state().usable);
    }

    void assistiveTechnologyReadsAndMoves()
    {
        Desk desk("dealer-prime");
        ConstraintSlider& slider = desk.slider(Lever::SlrMinimum);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&slider);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("SLR minimum"));
        QAccessibleValueInterface* value = accessible->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toDouble(), 0.05);
        QCOMPARE(value->minimumValue().toDouble(), 0.02);
        QCOMPARE(value->maximumValue().toDouble(), 0.08);
        value->setCurrentValue(0.06);
        QCOMPARE(desk.minimum(), 0.06);
    }

    void tippingsSpeak_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("measure");
        QTest::addColumn<double>("at");
        QTest::addColumn<QString>("text");
        using Kind = LeverTipping::Kind;
        QTest::newRow("ratio") << int(LeverUnit::Fraction) << int(Kind::Tips) << int(Measure::Amplification) << 0.0409
                               << QStringLiteral("tips at 4.1\u2009%");
        QTest::newRow("fall") << int(LeverUnit::Fraction) << int(Kind::Tips) << int(Measure::Amplification) << -0.0291
                              << QStringLiteral("tips at \u22122.9\u2009%");
        QTest::newRow("factor") << int(LeverUnit::Multiple) << int(Kind::Tips) << int(Measure::Amplification) << 1.6204
                                << QStringLiteral("tips at \u00d7\u20091.62");
        QTest::newRow("breach") << int(LeverUnit::Fraction) << int(Kind::Tips) << int(Measure::Breached) << 0.0409
                                << QStringLiteral("first breach at 4.1\u2009%");
        QTest::newRow("failure") << int(LeverUnit::Multiple) << int(Kind::Tips) << int(Measure::Failures) << 1.03
                                 << QStringLiteral("first failure at \u00d7\u20091.03");
        QTest::newRow("share") << int(LeverUnit::Multiple) << int(Kind::Tips) << int(Measure::LossShare) << 1.03
                               << QStringLiteral("5\u2009% of capital lost at \u00d7\u20091.03");
        QTest::newRow("no breach") << int(LeverUnit::Multiple) << int(Kind::None) << int(Measure::Breached) << 0.
                                   << QStringLiteral("no breach in range");
        QTest::newRow("failure everywhere") << int(LeverUnit::Multiple) << int(Kind::Everywhere)
                                            << int(Measure::Failures) << 0. << QStringLiteral("a failure everywhere");
        QTest::newRow("none") << int(LeverUnit::Multiple) << int(Kind::None) << int(Measure::Amplification) << 0.
                              << QStringLiteral("no tipping point in range");
    }
    void tippingsSpeak()
    {
        QFETCH(int, unit);
        QFETCH(int, kind);
        QFETCH(int, measure);
        QFETCH(double, at);
        QFETCH(QString, text);
        const auto& row = infoOf(Measure(measure));
        const LeverTipping tipping{.kind = LeverTipping::Kind(kind), .at = at, .level = {row.measure, row.level}};
        QCOMPARE(tippingText(LeverUnit(unit), tipping, Numbers(QLocale::c())), text);
    }

    /// The peak loss at every place of a track, in the tool tip under the mouse and in a sentence.
    void curvesStandBehindTheSliders()
    {
        Desk desk("dealer-prime");
        ConstraintSlider& slider = desk.slider(Lever::Shock);
        QVERIFY(!slider.spokenText().contains(QStringLiteral("Peak loss")));
        const auto curves = leverCurves(*desk.draft, *desk.reference);
        desk.showing.curves(std::make_shared<const CurvesShown>(CurvesShown{desk.draft, *curves}));
        const LeverCurve& curve = *curves->front();
        QVERIFY(slider.spokenText().contains(curveText(slider.state(), curve, Numbers(*desk.draft))));
        const QRectF place = slider.curveRect();
        for (const std::size_t i : {std::size_t{0}, curve.size() / 2, curve.size() - 1}) {
            const double x =
                place.left() + place.width() * static_cast<double>(i) / static_cast<double>(curve.size() - 1);
            const QString tip = slider.tipAt({x, place.center().y()});
            QVERIFY2(tip.endsWith(curvePointText(slider.state(), curve[i], Numbers(*desk.draft))), qPrintable(tip));
        }
        QVERIFY(!slider.tipAt({place.center().x(), 4}).contains(QStringLiteral("peak loss"))); // on the label
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPointF(place.right() - 2, place.top() + 2).toPoint());
        QVERIFY(std::abs(slider.value() - slider.state().to) < 0.01); // a click on the curve goes there
    }

    /// Of a scenario before they tell no figures, but that of the slider that moves is what it was.
    void curvesOfAScenarioBeforeTellNothing()
    {
        Desk desk;
        const auto curves = leverCurves(*desk.draft, *desk.reference);
        desk.showing.curves(std::make_shared<const CurvesShown>(CurvesShown{desk.draft, *curves}));
        ConstraintSlider &moved = desk.slider(Lever::Shock), &other = desk.slider(Lever::SlrMinimum);
        const auto tells = [](const ConstraintSlider& slider) {
            return slider.tipAt(slider.curveRect().center()).contains(QStringLiteral("peak loss"));
        };
        QVERIFY(tells(moved) && tells(other));
        moved.setFocus();
        QTest::keyClick(&moved, Qt::Key_Right);
        QVERIFY(tells(moved) && !tells(other));
        desk.showing.curves(std::make_shared<const CurvesShown>(CurvesShown{desk.draft, *curves}));
        QVERIFY(tells(moved) && tells(other));
    }

    void theFirstPinIsNamed()
    {
        Desk desk;
        const auto curves = leverCurves(*desk.draft, *desk.reference);
        const auto shown = std::make_shared<const CurvesShown>(CurvesShown{desk.draft, *curves});
        OtherRun pin{.name = QStringLiteral("Before"), .draft = desk.draft};
        pin.run = finishedRun(desk.draft, simulate(*validate(*desk.draft)));
        desk.showing.others({pin});
        desk.showing.curves(shown, shown);
        ConstraintSlider& slider = desk.slider(Lever::Shock);
        const QString tip = slider.tipAt(slider.curveRect().center());
        QVERIFY2(tip.contains(QStringLiteral("Before: At ")), qPrintable(tip));
    }

    void aMenuSaysWhatTipsAreMeasuredBy()
    {
        Desk desk;
        auto* button = desk.panel.findChild<QToolButton*>(QStringLiteral("tippingMeasure"));
        const Asked<MeasureTippings> measured(desk.panel);
        for (QAction* entry : button->menu()->actions())
            entry->trigger();
        QCOMPARE(measured.count(), 5);
        QVERIFY(!measured.at(0).measure);
        QVERIFY(measured.at(1).measure == Measure::Amplification);
        QVERIFY(measured.at(4).measure == Measure::Failures);
        desk.showing.tippings({}, Measure::Breached);
        QVERIFY(button->accessibleName().endsWith(QStringLiteral("First breach")));
        QCOMPARE(desk.panel.memory().toString(), QStringLiteral("breached")); // from one start to the next
        for (const char* remembered : {"no measure", "lossShare"})
            desk.panel.remember(QLatin1String(remembered));
        QCOMPARE(measured.count(), 6);
        QVERIFY(measured.last().measure == Measure::LossShare);
    }

    void buttonsOfTheHead()
    {
        Desk desk;
        const Asked<OpenEditor> find(desk.panel);
        const Asked<RestoreScenario> restore(desk.panel);
        for (const char* name : {"findParameter", "restoreScenario"})
            QTest::mouseClick(desk.panel.findChild<QToolButton*>(QLatin1String(name)), Qt::LeftButton);
        QCOMPARE(find.count(), 1);
        QCOMPARE(restore.count(), 1);
    }
};

TEST_WITH_WINDOWS(LeversTest)
#include "test_levers.moc"
