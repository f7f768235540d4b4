// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_scales.h"
#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/view.h"

#include <QPixmap>

namespace waterhammer {

/// The days of the run in a row: a bar of each day's sales, flags where dealers first breach (waves), triangles for
/// events, lines for policies, and the handle that says where we are.
class Scrubber : public View {
    Q_OBJECT
public:
    explicit Scrubber(QWidget* parent = nullptr);

    void setRun(RunPtr run, const RunScales& scales);
    void setMoment(const Moment& moment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] std::optional<GaugeReading> reading() const override;
    void takeReading(double round) override;

Q_SIGNALS:
    void roundRequested(int round);

protected:
    void themeChanged() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double xOf(double round) const;
    [[nodiscard]] int roundAt(double x) const;
    [[nodiscard]] double baseline() const;
    [[nodiscard]] int last() const { return m_run ? m_run->lastRound() : 0; }
    void ask(int round);
    void paintBars(QPainter& painter);
    void paintPolicies(QPainter& painter);
    void paintAxis(QPainter& painter);
    void paintFlags(QPainter& painter);
    void paintWaves(QPainter& painter);
    void paintHandle(QPainter& painter);

    RunPtr m_run;
    RunScales m_scales;
    Moment m_moment;
    QPixmap m_ground; ///< all that does not move; of the day it was painted for
    int m_groundRound = -1;
};

} // namespace waterhammer
