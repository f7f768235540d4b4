// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_axes.h"
#include "views/shown/moment.h"
#include "views/view.h"

#include <QPen>
#include <QPixmap>

#include <optional>

namespace waterhammer {

struct ChartCardRow;

/// One chart over the days: thin lines for the whole run, strong ones up to today, names with figures at their ends,
/// and the time cursor that all charts share. Stacked bars where the content has parts.
class ChartView : public View {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setContent(ChartContentPtr content); ///< may be null: says so in words
    void setMoment(const Moment& moment);
    /// The day another chart is asked about, or nothing.
    void setHoverRound(std::optional<int> round);
    void setOutOfDate(bool outOfDate);
    /// The last day on the axis, where charts stand beside each other; at least the chart's own.
    void setLastDay(int day);
    /// The last day that this chart asks for by itself.
    [[nodiscard]] int ownLastDay() const { return m_content ? lastDayShown(*m_content, m_rest) : 0; }
    /// While days are played the axis stays: the cursor waits at its end. It grows where it comes to rest.
    void setPlaying(bool playing);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// With room for the rows below the picture.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] const ChartAxes& axes() const { return m_axes; }
    [[nodiscard]] std::optional<int> hoverRound() const { return m_hover; }

Q_SIGNALS:
    void roundRequested(int round);
    void hovered(int round); ///< −1: no longer
    void tableRequested();

protected:
    void themeChanged() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr double labelLead = 12; ///< px between the plot and a label

    struct EndLabel {
        QString text;
        QColor line, ink;
        double anchor = 0, y = 0;
        qsizetype name = 0; ///< so many letters at the front give way where there is no room
    };

    [[nodiscard]] int shownRound() const;
    [[nodiscard]] int roundAt(QPointF point) const;
    [[nodiscard]] QString nameOf(const ChartLine& line) const { return m_ids ? line.shortName : line.name; }
    [[nodiscard]] QString ghostLabel(const ChartGhost& ghost) const;
    [[nodiscard]] QString ghostText(const ChartGhost& ghost) const;
    [[nodiscard]] double widestLabel() const;
    [[nodiscard]] double widestTick() const;
    [[nodiscard]] std::vector<EndLabel> wantedLabels(std::size_t named, std::size_t ghosts) const;
    [[nodiscard]] std::vector<EndLabel> endLabels() const;
    double labelColumn();
    void placeAxes();
    void forget();
    void paintGround();
    void paintPartings(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintLimits(QPainter& painter) const;
    void paintBeyond(QPainter& painter) const;
    void paintPast(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void paintEndLabels(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] double legendWidth() const;
    [[nodiscard]] QString figureOf(std::size_t line, std::size_t round) const;
    void paintBars(QPainter& painter) const;
    void paintWithout(QPainter& painter, int day) const;
    [[nodiscard]] QPen withoutPen() const;
    void paintSums(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] std::vector<ChartCardRow> ownRows(int day) const;
    void paintHover(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;

    ChartContentPtr m_content;
    Moment m_moment;
    std::optional<int> m_hover;
    ChartAxes m_axes;
    QPixmap m_ground;   ///< all that stands still
    bool m_ids = false; ///< names have no room
    bool m_outOfDate = false;
    int m_sharedDay = 0; ///< of the charts beside it
    int m_rest = 0;      ///< the day at which nothing was played
    bool m_playing = false;
};

} // namespace waterhammer
