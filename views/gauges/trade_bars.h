// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/trade_words.h"
#include "views/shown/run.h"
#include "views/view.h"

namespace waterhammer {

/// Below the table of trades: what dealers took of what was sold, day by day from the day shown on, and what became of
/// each asset that was sold. In little room the bars come first, then the days, then the words.
class TradeBars : public View {
    Q_OBJECT
public:
    explicit TradeBars(QWidget* parent = nullptr);

    /// The trades of a day of the run; nothing was sold: it asks for no room. Only of all sellers are days compared.
    void setTrades(const RunPtr& run, int round, const TradeTable& trades, bool all = true);
    /// As much as may be shown in this height; hides itself where that is nothing.
    void setRoom(double height);

    /// The largest of what was sold, eight at most.
    static constexpr std::size_t mostAssets = 8;
    /// How many parts are shown of bars, days and words.
    [[nodiscard]] int shownParts() const { return m_parts; }

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override { updateGeometry(); }

private:
    struct Bar {
        QString name, code;
        TradeLine line;
    };
    struct TakenDay {
        int day = 0;
        double taken = 0, sold = 0;
    };
    /// What a ground means.
    struct Key {
        Became what{};
        QString name;
        QRectF place; ///< below each other from 0
    };
    [[nodiscard]] std::vector<Key> legend() const;
    [[nodiscard]] double room() const;
    /// Names of assets have so much; where one has no room all are told by their codes.
    struct Names {
        double width = 0;
        bool codes = false;
    };
    [[nodiscard]] Names names() const;
    [[nodiscard]] double daysHeight() const;
    [[nodiscard]] double barsHeight() const;
    [[nodiscard]] double wordsHeight() const;
    [[nodiscard]] double heightOf(int parts) const;
    void paintDays(QPainter& painter, double top) const;
    void paintBars(QPainter& painter, double top) const;
    void paintBar(QPainter& painter, const Bar& bar, const QRectF& track, double most) const;
    void paintLegend(QPainter& painter, double top) const;
    void paintGround(QPainter& painter, const QRectF& rect, Became what) const;
    [[nodiscard]] static double amountOf(const TradeLine& line, Became what);

    RunPtr m_run;
    int m_round = 0;
    std::vector<Bar> m_bars;
    std::vector<TakenDay> m_days;
    double m_suspicion = 0;
    int m_parts = 0;
};

} // namespace waterhammer
