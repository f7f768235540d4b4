// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

namespace waterhammer {

/// How far a lesson has come: a piece a step, the one at hand strongest, those to come palest.
class LessonProgress : public View {
    Q_OBJECT
public:
    explicit LessonProgress(QWidget* parent = nullptr);

    /// Of so many steps this one, from 0.
    void setStep(int step, int steps);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_step = 0, m_steps = 0;
};

} // namespace waterhammer
