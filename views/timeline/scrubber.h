// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_scales.h"
#include "model/analysis/waves.h"
#include "model/files/bookmarks.h"
#include "views/shown/shown.h"
#include "views/timeline/wave_flags.h"
#include "views/view.h"

#include <QPixmap>

namespace waterhammer {

/// A kept run that goes its own way from the close of a day on.
struct Parting {
    QString name, from; ///< its own, empty: the run at hand; of whom it parts, empty: the file's own run
    int day = 0;        ///< the last that both share
    int look = 1;       ///< its pattern of dashes
};
/// Of the branches that are drawn, the run at hand among them if it is one, in the order of their days.
[[nodiscard]] std::vector<Parting> partingsOf(const Shown& shown);

/// What is said of the days ahead: that an answer shows them only where somebody asks.
[[nodiscard]] DaysAhead aheadAsTold(const Shown& shown);

/// The days of the run in a row: a bar of each day's sales, flags where dealers first breach (waves), triangles for
/// events, lines for policies, and the handle that says where we are. Days that branches share are hatched, and a small
/// tree grows where each parts.
class Scrubber : public View {
    Q_OBJECT
public:
    explicit Scrubber(QWidget* parent = nullptr);

    /// Of days that are hidden there is their room on the axis, hatched; so is that of days up to `end` which only runs
    /// beside this one have.
    void setRun(RunPtr run, const RunScales& scales, const DaysAhead& ahead = {}, int end = 0);
    /// `past`: the last day that is not changed any more; the branches that are drawn.
    void setPartings(std::vector<Parting> partings, std::optional<int> past = {});
    /// Whether a branch may begin after a day of the run.
    void setBranching(bool possible) { m_mayBranch = possible; }
    void setBookmarks(std::vector<Bookmark> bookmarks);
    void setMoment(const Moment& moment);

    /// What a tool tip says at a place: of a flag who is in the wave, of a parting who parts, else the day.
    [[nodiscard]] QString tipAt(const QPointF& at) const;
    /// Where the tree of a parting stands.
    [[nodiscard]] QRectF partingRect(std::size_t parting) const;
    [[nodiscard]] QRectF flagPlace() const;   ///< of the first wave; empty: there is none
    [[nodiscard]] QRectF handlePlace() const; ///< of the day shown

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] std::optional<GaugeReading> reading() const override;
    void takeReading(double round) override;

Q_SIGNALS:
    void roundRequested(int round);
    void branchRequested(int round);

protected:
    void themeChanged() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] double xOf(double round) const;
    [[nodiscard]] int roundAt(double x) const;
    [[nodiscard]] double baseline() const;
    [[nodiscard]] int known() const { return m_run ? m_run->lastRound() : 0; }
    [[nodiscard]] int reach() const { return m_ahead.hidden ? known() : std::max(known(), m_end); }
    [[nodiscard]] int last() const { return m_ahead.hidden ? m_ahead.last : reach(); }
    [[nodiscard]] bool endsBefore() const { return m_run && !m_ahead.hidden && known() < m_end; }
    [[nodiscard]] QString endText() const;
    [[nodiscard]] QString hiddenText() const;
    void paintHidden(QPainter& painter);
    void paintBeyond(QPainter& painter);
    void paintNotHere(QPainter& painter, const QString& words);
    void paintBookmarks(QPainter& painter);
    [[nodiscard]] QRectF bookmarkRect(int day) const;
    void ask(int round);
    void paintBars(QPainter& painter);
    void paintPolicies(QPainter& painter);
    void paintAxis(QPainter& painter);
    void paintFlags(QPainter& painter);
    void paintWaves(QPainter& painter);
    void paintPast(QPainter& painter);
    void paintPartings(QPainter& painter);
    [[nodiscard]] std::vector<Wave> waves() const;
    [[nodiscard]] std::vector<WaveFlag> flags() const;
    [[nodiscard]] QString pastText() const;
    [[nodiscard]] QString partingText(const Parting& parting) const;
    void paintHandle(QPainter& painter);

    RunPtr m_run;
    RunScales m_scales;
    DaysAhead m_ahead;
    int m_end = 0; ///< the last day of the clock
    std::vector<Parting> m_partings;
    std::optional<int> m_past;
    bool m_mayBranch = false;
    std::vector<Bookmark> m_bookmarks;
    Moment m_moment;
    QPixmap m_ground; ///< all that does not move; of the day it was painted for
    int m_groundRound = -1;
};

} // namespace waterhammer
