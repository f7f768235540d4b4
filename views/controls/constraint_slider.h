// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_tippings.h"
#include "model/editing/levers.h"
#include "views/numbers.h"
#include "views/view.h"

#include <QLineEdit>
#include <QStringList>
#include <QTimer>

namespace waterhammer {

/// What the peak loss would be along a track.
struct SliderCurves {
    LeverCurve here = {}, pin = {}; ///< of the run at hand, and of one to compare with; empty: not known, or none
    QString pinName = {};           ///< of the run of `pin`
    double highest = 0;             ///< bn at the top: one scale for all sliders
};

/// A slider for one figure that matters: a track with the default (a triangle under it; a click goes back there), the
/// peak loss at each of its places behind it, the tipping point (a flag above it, the dangerous side coloured), and a
/// field in which the value can be typed.
///
/// Mouse: the handle follows the pointer, anywhere on the track. Keyboard: arrows step, with Shift ten steps, Page
/// keys ten steps, Home and End go to the ends, Delete to the default. The wheel counts only with the focus.
class ConstraintSlider : public View {
    Q_OBJECT
public:
    explicit ConstraintSlider(QWidget* parent = nullptr);

    /// Labels from the longest to the shortest; the longest that fits is shown. The meaning is a few words. `wished`:
    /// what is said where a value can be asked for and no place of the slider is another run.
    void setLabels(const QStringList& labels, const QString& meaning = {}, const QString& wished = {});
    /// Value, range and default. While the handle is dragged the range stays as it was.
    void setState(const LeverState& state);
    /// With the unit of amounts of money.
    void setNumbers(const Numbers& numbers);
    /// Nothing: not known yet.
    void setTipping(const std::optional<LeverTipping>& tipping);
    void setCurves(SliderCurves curves);
    /// What is known of the curve is of a scenario before: it stands paler, and tells no figures.
    void setCurvesOld(bool old);
    /// What stands in place of the tipping point where the slider cannot be used.
    void setUnusableText(const QString& text);
    /// A row of 46 px instead of 72: no end labels, the flag stays. Or a higher one, with a line for the meaning.
    void setCompact(bool compact, bool meaning = false);

    [[nodiscard]] double value() const { return m_state.value; }
    [[nodiscard]] const LeverState& state() const { return m_state; }
    [[nodiscard]] bool inGesture() const { return m_inGesture; }
    /// The same for every change of one gesture, another for the next.
    [[nodiscard]] QString gestureKey() const;
    /// Why the typed text is no value; empty when it is one.
    [[nodiscard]] QString fault() const { return m_fault; }

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] std::optional<GaugeReading> reading() const override;
    void takeReading(double value) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Places in the widget, for pictures and tests.
    [[nodiscard]] QRectF handleRect() const;
    [[nodiscard]] QRectF defaultMarkRect() const;
    [[nodiscard]] QRectF curveRect() const;
    /// What a tool tip says at a place: the value and the loss there.
    [[nodiscard]] QString tipAt(const QPointF& at) const;

Q_SIGNALS:
    void valueChanged(double value);
    void gestureEnded();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void changeEvent(QEvent*) override;
    bool event(QEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;
    void themeChanged() override;

private:
    [[nodiscard]] double trackY() const;
    [[nodiscard]] double trackLeft() const;
    [[nodiscard]] double trackRight() const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double valueAt(double x) const;
    [[nodiscard]] bool within(double value) const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString valueText(double value) const; ///< at an open end: no bound

    void moveTo(double value); ///< rounds to the step where that is near, keeps to the range, tells
    void step(double steps);
    void commitTyped();
    void restoreTyped();
    void setFault(const QString& fault);
    void showValue();
    void endGesture();
    void placeField();

    void paintTrack(QPainter& painter) const;
    void paintCurves(QPainter& painter) const;
    void paintDanger(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;

    QStringList m_labels;
    LeverState m_state;
    std::optional<LeverState> m_next; ///< what was set while the handle was dragged
    std::optional<LeverTipping> m_tipping;
    SliderCurves m_curves;
    QString m_unusable, m_wished, m_fault, m_meaning;
    Numbers m_numbers;
    QLineEdit* m_field;
    QTimer m_pause; ///< ends a gesture of keys or wheel
    int m_gesture = 0;
    int m_wheel = 0; ///< eighths of a degree turned beyond the last notch
    bool m_compact = false, m_dragging = false, m_inGesture = false, m_curvesOld = false, m_meaningShown = false;
};

} // namespace waterhammer
