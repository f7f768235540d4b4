// SPDX-License-Identifier: GPL-3.0-or-later
// What a slider says: to assistive technology, below its track, and where the mouse rests.
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_words.h"
#include "views/plain_text.h"

#include <QHelpEvent>
#include <QToolTip>

namespace waterhammer {

QString ConstraintSlider::spokenText() const
{
    if (!m_state.usable)
        return m_unusable;
    QStringList all{valueText(m_state.value)};
    if (!m_wished.isEmpty())
        return all.front() + QStringLiteral("; ") + m_wished;
    if (m_tipping)
        all << tippingText(m_state.unit, *m_tipping, m_numbers) << stretchesText(m_state, *m_tipping, m_numbers);
    if (!m_curvesOld)
        all << curveText(m_state, m_curves.here, m_numbers);
    all.removeAll(QString());
    return all.join(QStringLiteral("; "));
}

QString ConstraintSlider::note() const
{
    if (!m_state.usable)
        return m_unusable;
    if (!m_wished.isEmpty())
        return m_wished;
    return m_tipping ? tippingText(m_state.unit, *m_tipping, m_numbers) : QString();
}

QString ConstraintSlider::tipAt(const QPointF& at) const
{
    QStringList lines;
    if (m_state.initial && defaultMarkRect().contains(at)) {
        lines << tr("Default: %1. A click goes back to it.").arg(valueText(*m_state.initial));
    } else {
        lines << m_labels.value(0) << m_meaning << note();
        if (m_state.usable && m_tipping)
            lines << stretchesText(m_state, *m_tipping, m_numbers);
        const bool onCurve = m_state.usable && at.y() >= curveRect().top() && at.y() <= trackY() + theme().length(9);
        const double value = valueAt(at.x());
        if (const CurvePoint* here = nearestTo(m_curves.here, value); here && onCurve && !m_curvesOld)
            lines << curvePointText(m_state, *here, m_numbers);
        if (const CurvePoint* pin = nearestTo(m_curves.pin, value); pin && onCurve)
            lines << tr("%1: %2", "a pinned run, what its curve says")
                         .arg(m_curves.pinName, curvePointText(m_state, *pin, m_numbers));
    }
    lines << m_fault;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool ConstraintSlider::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return View::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipOf(tipAt(help->pos())), this);
    return true;
}

} // namespace waterhammer
