// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/constraint_slider.h"

#include "views/controls/lever_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

constexpr int pauseBetweenGestures = 600; // ms

/// The number that stands behind what is shown: a step of the pointer must not leave rounding in a file.
double tidyStep(double value, double step)
{
    const double steps = std::round(value / step);
    const double inverse = std::round(1 / step);
    // A step of 0.001 is the inverse of a whole number, and a division by it rounds correctly.
    return std::abs(inverse * step - 1) < 1e-9 ? steps / inverse : steps * step;
}

} // namespace

ConstraintSlider::ConstraintSlider(QWidget* parent)
    : View(parent)
    , m_field(new QLineEdit(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, &ConstraintSlider::commitTyped);
    connect(m_field, &QLineEdit::textEdited, this, [this] { setFault({}); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenGestures);
    connect(&m_pause, &QTimer::timeout, this, &ConstraintSlider::endGesture);
    themeChanged();
}

void ConstraintSlider::setLabels(const QStringList& labels, const QString& meaning, const QString& wished)
{
    m_meaning = meaning;
    if (std::exchange(m_wished, wished) == wished && labels == m_labels)
        return;
    m_labels = labels;
    setAccessibleName(labels.value(0));
    m_field->setAccessibleName(tr("%1, value").arg(labels.value(0)));
    m_field->setObjectName(objectName() + QStringLiteral(".value"));
    update();
}

void ConstraintSlider::setState(const LeverState& state)
{
    if (m_dragging) {
        m_next = state;
        return;
    }
    const bool sameValue = m_state.usable == state.usable && m_state.value == state.value && m_state.unit == state.unit;
    m_state = state;
    placeField();
    m_field->setEnabled(state.usable);
    setFocusPolicy(state.usable ? Qt::StrongFocus : Qt::NoFocus);
    // Something that is being typed, or was typed wrongly, is not swept away by a value that stayed the same.
    if (!sameValue)
        setFault({}); // it was of another
    if (!sameValue || !m_field->isModified())
        showValue();
    update();
    if (!sameValue)
        noteChanged();
}

void ConstraintSlider::setTipping(const std::optional<LeverTipping>& tipping)
{
    m_tipping = tipping;
    update();
    noteChanged();
}

void ConstraintSlider::setCurves(SliderCurves curves)
{
    m_curves = std::move(curves);
    m_curvesOld = false;
    update();
    noteChanged();
}

void ConstraintSlider::setCurvesOld(bool old)
{
    if (std::exchange(m_curvesOld, old) != old)
        update();
}

void ConstraintSlider::setUnusableText(const QString& text) { m_unusable = text; }

void ConstraintSlider::setCompact(bool compact, bool meaning)
{
    m_compact = compact;
    m_meaningShown = meaning;
    updateGeometry();
    themeChanged();
}

QString ConstraintSlider::gestureKey() const { return QStringLiteral("%1#%2").arg(objectName()).arg(m_gesture); }

std::optional<GaugeReading> ConstraintSlider::reading() const
{
    return GaugeReading{.value = m_state.value,
        .low = std::min(m_state.from, m_state.to),
        .high = std::max(m_state.from, m_state.to),
        .step = m_state.step,
        .adjustable = true};
}

void ConstraintSlider::takeReading(double value)
{
    if (!m_state.usable || !isEnabled())
        return;
    moveTo(value);
    endGesture();
}

QSize ConstraintSlider::sizeHint() const
{
    return {static_cast<int>(theme().length(m_compact ? 212 : 272)),
        static_cast<int>(theme().length(m_compact ? 46
                : m_meaningShown                  ? 84
                                                  : 72))};
}

QSize ConstraintSlider::minimumSizeHint() const { return {static_cast<int>(theme().length(180)), sizeHint().height()}; }

// Geometry ----------------------------------------------------------------------------------------------------------

double ConstraintSlider::trackY() const { return theme().length(m_compact ? 31 : 42); }
double ConstraintSlider::trackLeft() const { return theme().length(6); }
double ConstraintSlider::trackRight() const { return width() - theme().length(6); }

double ConstraintSlider::xOf(double value) const
{
    const double range = m_state.to - m_state.from;
    const double share = range == 0 ? 0 : std::clamp((value - m_state.from) / range, 0., 1.);
    return trackLeft() + share * (trackRight() - trackLeft());
}

double ConstraintSlider::valueAt(double x) const
{
    const double share = std::clamp((x - trackLeft()) / (trackRight() - trackLeft()), 0., 1.);
    return m_state.from + share * (m_state.to - m_state.from);
}

bool ConstraintSlider::within(double value) const
{
    return value >= std::min(m_state.from, m_state.to) && value <= std::max(m_state.from, m_state.to);
}

// Gestures ----------------------------------------------------------------------------------------------------------

void ConstraintSlider::moveTo(double value)
{
    value = std::clamp(value, std::min(m_state.from, m_state.to), std::max(m_state.from, m_state.to));
    const double rounded = tidyStep(value, m_state.step);
    // The default need not lie on a step, and must be found again by hand.
    if (m_state.initial && std::abs(value - *m_state.initial) < m_state.step / 2)
        value = *m_state.initial;
    else if (value != m_state.from && value != m_state.to && within(rounded))
        value = rounded;
    if (!m_inGesture) {
        m_inGesture = true;
        ++m_gesture;
    }
    setFault({});
    if (value == m_state.value) {
        showValue();
        return;
    }
    m_state.value = value;
    showValue();
    update();
    noteChanged();
    Q_EMIT valueChanged(value);
}

void ConstraintSlider::step(double steps)
{
    const double towardsEnd = m_state.to >= m_state.from ? 1 : -1;
    moveTo(m_state.value + steps * towardsEnd * m_state.step);
}

void ConstraintSlider::endGesture()
{
    m_pause.stop();
    m_wheel = 0;
    const bool was = m_inGesture;
    m_inGesture = m_dragging = false;
    if (m_next) {
        const LeverState next = *m_next;
        m_next.reset();
        setState(next);
    }
    if (was)
        Q_EMIT gestureEnded();
}

void ConstraintSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_state.usable) {
        event->ignore();
        return;
    }
    const QPointF at = event->position();
    const double top = m_curves.here.empty() ? trackY() - theme().length(9) : curveRect().top();
    if (at.y() < top || at.y() > trackY() + theme().length(15))
        return;
    endGesture();
    if (m_state.initial && defaultMarkRect().contains(at) && at.y() > trackY() + theme().length(8)) {
        moveTo(*m_state.initial);
        endGesture();
        return;
    }
    m_dragging = true;
    // Taken by its body the handle stays where it is until the pointer moves.
    if (!handleRect().contains(at))
        moveTo(valueAt(at.x()));
}

void ConstraintSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        moveTo(valueAt(event->position().x()));
}

void ConstraintSlider::mouseReleaseEvent(QMouseEvent*)
{
    if (m_dragging)
        endGesture();
}

void ConstraintSlider::keyPressEvent(QKeyEvent* event)
{
    if (!m_state.usable) {
        event->ignore();
        return;
    }
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up: step(by); break;
    case Qt::Key_Left:
    case Qt::Key_Down: step(-by); break;
    case Qt::Key_PageUp: step(10); break;
    case Qt::Key_PageDown: step(-10); break;
    case Qt::Key_Home: moveTo(m_state.from); break;
    case Qt::Key_End: moveTo(m_state.to); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_state.initial)
            moveTo(*m_state.initial);
        break;
    default: event->ignore(); return;
    }
    m_pause.start();
}

void ConstraintSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || !m_state.usable) {
        event->ignore(); // so that the panel scrolls
        return;
    }
    m_wheel += event->angleDelta().y(); // fine wheels turn by parts of a notch
    const int notches = m_wheel / 120;
    m_wheel -= 120 * notches;
    if (notches != 0)
        step(notches);
    m_pause.start();
    event->accept();
}

// Typing ------------------------------------------------------------------------------------------------------------

void ConstraintSlider::commitTyped()
{
    const auto value = readLever(m_state.unit, m_field->text(), m_numbers);
    if (!value) {
        setFault(tr("“%1” is no number").arg(m_field->text().trimmed()));
        return;
    }
    const double first = m_state.beyond.value_or(m_state.from);
    if (*value < std::min(first, m_state.to) || *value > std::max(first, m_state.to)) {
        const auto end = [&](double x) { return leverEndText(m_state.unit, x, m_numbers); };
        setFault(tr("from %1 to %2").arg(end(first), end(m_state.to)));
        return;
    }
    endGesture();
    m_inGesture = true;
    ++m_gesture;
    setFault({});
    const bool changed = *value != m_state.value;
    m_state.value = *value;
    showValue();
    update();
    if (changed) {
        noteChanged();
        Q_EMIT valueChanged(*value);
    }
    endGesture();
}

void ConstraintSlider::restoreTyped()
{
    setFault({});
    showValue();
}

void ConstraintSlider::setFault(const QString& fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    themeChanged();
    m_field->setAccessibleDescription(fault);
    noteChanged();
}

QString ConstraintSlider::valueText(double value) const
{
    return m_state.openEnd && value >= m_state.to ? noBoundText() : leverText(m_state.unit, value, m_numbers);
}

void ConstraintSlider::showValue()
{
    m_field->setText(m_state.usable ? valueText(m_state.value) : QStringLiteral("\u2013"));
    m_field->setModified(false);
    m_field->setCursorPosition(0);
    placeField();
}

bool ConstraintSlider::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && (m_field->isModified() || !m_fault.isEmpty())) {
        restoreTyped();
        return true;
    }
    // What was typed and left is taken like Return; a fault stays to be seen.
    if (event->type() == QEvent::FocusOut && m_field->isModified() && m_fault.isEmpty())
        commitTyped();
    if (event->type() == QEvent::FocusIn)
        QTimer::singleShot(0, m_field, &QLineEdit::selectAll); // after the click has set the cursor
    return View::eventFilter(object, event);
}

// Look --------------------------------------------------------------------------------------------------------------

void ConstraintSlider::themeChanged()
{
    m_field->setFont(theme().font(type::body, QFont::Medium));
    m_field->setStyleSheet(m_fault.isEmpty()
            ? QString()
            : QStringLiteral("QLineEdit { border: 2px solid %1; padding: 0 4px; }").arg(theme().breach.name()));
    placeField();
    updateGeometry();
    update();
}

void ConstraintSlider::resizeEvent(QResizeEvent*) { placeField(); }

void ConstraintSlider::focusInEvent(QFocusEvent* event)
{
    View::focusInEvent(event);
    update();
}

void ConstraintSlider::focusOutEvent(QFocusEvent* event)
{
    endGesture();
    View::focusOutEvent(event);
    update();
}

void ConstraintSlider::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

} // namespace waterhammer
