// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/waves.h"
#include "views/gauges/figure_panel.h"

class QComboBox;
class QLabel;

namespace waterhammer {

class TradeBars;

/// Which sellers a table has: all, those of one wave, or those of none.
struct WaveFilter {
    enum class Kind { All, Wave, None };
    Kind kind = Kind::All;
    std::size_t wave = 0; ///< Kind::Wave: index into wavesOf()
};

/// Who sold to whom on a day: a row a seller, opening to its assets (a row an asset where there is one seller), a
/// column a buyer, then what end investors had to take, what was refused and what stayed trapped. Above it who came
/// into trouble when; by these waves the sellers can be sorted and chosen. Below it, where there is room, what became
/// of what was sold.
class TradesPanel : public FigurePanel {
    Q_OBJECT
public:
    explicit TradesPanel(QWidget* parent = nullptr);

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    [[nodiscard]] FigureSheet sheetOf(const Run& run, int round) const override;
    [[nodiscard]] bool concerns(const Run& run) const override;
    void resizeEvent(QResizeEvent* event) override;
    void renewed() override;

private:
    void listWaves(const RunPtr& run);
    void fitBars();

    std::vector<Wave> m_waves;
    WaveFilter m_filter;
    QWidget* m_strip;
    QComboBox* m_choice;
    QLabel* m_line;
    TradeBars* m_bars;
    RunPtr m_run;
};

} // namespace waterhammer
