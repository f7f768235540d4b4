// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/market_row_words.h"
#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/view.h"

#include <array>

namespace waterhammer {

/// The five rows of the market's state: a name, three thirds from functioning to stressed with a diamond, the figure
/// in words. Each row changes in the phase of the day in which the market does.
class StateRows : public View {
    Q_OBJECT
public:
    explicit StateRows(QWidget* parent = nullptr);

    void setRun(RunPtr run);
    void setMoment(const Moment& moment);

    struct Row {
        QString name, text, shortText;
        double stress = 0;
    };
    static constexpr std::size_t rowCount = marketRowCount;
    /// The rows of one state of the market, in words.
    [[nodiscard]] static std::array<Row, rowCount> rowsOf(const Run& run, int round);

    /// Where a row stands; in their order from above.
    [[nodiscard]] QRectF rowRect(std::size_t row) const;

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void themeChanged() override { measure(); }
    void resizeEvent(QResizeEvent*) override { measure(); }
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void renew();
    void measure();
    [[nodiscard]] const Row& told(std::size_t row) const;
    [[nodiscard]] double stress(std::size_t row) const;
    void paintRow(QPainter& painter, std::size_t row, double middle) const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double pitch() const; ///< px of a row

    RunPtr m_run;
    Moment m_moment;
    std::array<Row, rowCount> m_before, m_now;
    double m_trackLeft = 0, m_trackWidth = 0; ///< px, fixed for a size: figures never move them
    bool m_short = false;
};

} // namespace waterhammer
