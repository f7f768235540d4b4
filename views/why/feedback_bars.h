// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/shown.h"
#include "views/view.h"

namespace waterhammer {

/// A bar a day, as high as its feedback and made of its parts; what gave something back stands below the line of
/// nothing. As many days around the day at hand as there is room for. A click or the arrow keys go to a day.
class FeedbackBars : public View {
    Q_OBJECT
public:
    explicit FeedbackBars(QWidget* parent = nullptr);

    /// Null: nothing is known yet.
    void setStory(RunPtr run, FeedbackStoryPtr story);
    void setRound(int round);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayAsked(int round);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The days in sight.
    struct Span {
        int first = 1, count = 0;
    };
    [[nodiscard]] Span span() const;
    [[nodiscard]] QRectF field() const;
    [[nodiscard]] QRectF column(int round) const;
    [[nodiscard]] double y(double feedback) const;
    [[nodiscard]] std::optional<double> feedback(int round) const;
    /// Whether something was set off that the feedback is read off; else it is the loop gain.
    [[nodiscard]] bool isRealised(int round) const;
    [[nodiscard]] const FeedbackParts* partsOf(int round) const;
    void measure();
    void paintScale(QPainter& painter) const;
    void paintLimit(QPainter& painter) const;
    void paintDay(QPainter& painter, int round) const;
    void paintParts(QPainter& painter, const QRectF& bar, const FeedbackParts& parts) const;

    RunPtr m_run;
    FeedbackStoryPtr m_story;
    int m_round = 0;
    double m_low = 0, m_high = 1; ///< of the whole run, so that it stands still while it plays
};

} // namespace waterhammer
