// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/lesson_progress.h"

#include <QPainter>

namespace waterhammer {

namespace {

constexpr double barHeight = 4, gap = 3; ///< px of the design

} // namespace

LessonProgress::LessonProgress(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("lessonProgress"));
    setAccessibleName(tr("Progress"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LessonProgress::setStep(int step, int steps)
{
    m_step = step;
    m_steps = steps;
    update();
    noteChanged();
}

QString LessonProgress::spokenText() const { return tr("Step %1 of %2").arg(m_step + 1).arg(m_steps); }

QSize LessonProgress::sizeHint() const { return {80, static_cast<int>(theme().length(barHeight))}; }

/// By strength and by height, not by colour alone.
void LessonProgress::paintEvent(QPaintEvent*)
{
    if (m_steps <= 0)
        return;
    QPainter painter(this);
    const double between = m_steps > 30 ? 1 : gap, each = (width() + between) / double(m_steps);
    for (int i = 0; i < m_steps; ++i) {
        QColor fill = i > m_step ? theme().line : theme().accent;
        if (i < m_step)
            fill.setAlphaF(0.5F);
        const double high = i == m_step ? this->height() : this->height() * 0.75;
        painter.fillRect(QRectF(i * each, this->height() - high, each - between, high), fill);
    }
}

} // namespace waterhammer
