// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/gain_words.h"
#include "views/gauges/dial.h"
#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/view.h"

#include <QPixmap>

#include <optional>

namespace waterhammer {

/// How much the market's own trading adds to a fall: the feedback of the day, its zone the market's; rings for the days
/// before. The two gains behind it are in the tool tip and on the chart.
class LoopGainDial : public View {
    Q_OBJECT
public:
    static constexpr double low = -0.5, high = 1.5;

    explicit LoopGainDial(QWidget* parent = nullptr);

    void setRun(RunPtr run);
    void setMoment(const Moment& moment);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] std::optional<GaugeReading> reading() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click, or Enter: why it stands where it stands.
    void whyAsked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where words stand: around the dial with the zones' names, at its sides, or below it where it is narrow.
    enum class Layout { Names, Sides, Below };

    void renew();
    [[nodiscard]] Layout layoutFor(double width) const;
    [[nodiscard]] Dial dial() const;
    /// The state whose figures are told: of the day, once its prices have formed.
    [[nodiscard]] const MarketState& told() const;
    [[nodiscard]] std::optional<double> feedback() const; ///< of the day told
    [[nodiscard]] std::optional<GainPeak> peak() const;   ///< of the days told; there is a run
    [[nodiscard]] QString peakText(bool lines) const;

    /// Words in the middle of the dial.
    struct Line {
        QString text;
        QFont font;
        QColor colour;
        double baseline;
    };
    [[nodiscard]] std::vector<Line> valueLines(const Dial& dial) const;
    [[nodiscard]] QFont wordFont(const Dial& dial, const QString& word, double size, QFont::Weight weight) const;
    [[nodiscard]] static QRectF boxOf(const Line& line, const Dial& dial);

    void paintFace(QPainter& painter, const Dial& dial) const;
    void paintNames(QPainter& painter, const Dial& dial) const;
    void paintDaysBefore(QPainter& painter, const Dial& dial) const;
    void paintNeedle(QPainter& painter, const Dial& dial) const;
    void paintValue(QPainter& painter, const Dial& dial) const;
    void paintNotes(QPainter& painter, const Dial& dial) const;

    RunPtr m_run;
    Moment m_moment;
    MarketState m_before, m_now; ///< at the close of the day before and of the day
    QPixmap m_face;
};

} // namespace waterhammer
