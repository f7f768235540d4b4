// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_scales.h"
#include "views/graph/day_books.h"
#include "views/graph/graph_layout.h"
#include "views/graph/moving_layer.h"
#include "views/graph/pulses.h"
#include "views/shown/shown.h"
#include "views/theme.h"

#include <QPixmap>

#include <optional>

namespace waterhammer {

/// The graph as layers: each is made again only when what it shows is another. Ground and layout live as long as
/// the scenario's structure; ribbons, books and flows a round; signs a step of the day; bars and pulses a frame.
class GraphPicture {
public:
    void setTheme(const Theme& theme);
    void setSize(QSizeF size, double pixelRatio);
    void setRun(RunPtr run, const RunScales& scales);
    /// Kept runs, as ghosts.
    void setOthers(OtherRunsPtr others);
    void setPlaces(const GraphPlaces& places);
    void setMoment(const Moment& moment);
    /// The day on which kept runs are shown, which may go on after the run at hand. Whether that is another.
    bool setOthersDay(int day);
    void setAmountsVisible(bool visible);
    /// The group whose largest sellers stand in a card.
    void setOpenGroup(std::optional<std::size_t> group) { m_openGroup = group; }
    /// The node whose ribbons stand out; those of others fade.
    void setEmphasis(const GraphNode& node);
    /// The dealer whose own ribbons are drawn inside its group's.
    void setCore(std::optional<std::size_t> dealer);

    [[nodiscard]] bool empty() const { return !m_run || m_run->scenario().dealerCount() == 0 || m_size.isEmpty(); }
    [[nodiscard]] const GraphLayout& layout() const { return m_layout; }
    [[nodiscard]] const RunPtr& run() const { return m_run; }
    [[nodiscard]] const Moment& moment() const { return m_moment; }
    [[nodiscard]] const GraphPlaces& places() const { return m_places; }

    void paint(QPainter& painter);

private:
    void arrange();
    void renewDay();
    [[nodiscard]] GraphScene scene() const { return {*m_run, m_layout, m_theme, m_moment.round}; }
    template <class Paint> void renew(QPixmap& layer, const QColor& ground, Paint&& paint) const;
    void renewGround();
    void renewRibbons();
    void renewSigns();
    void paintRibbonLayers(QPainter& painter) const;

    Theme m_theme;
    QSizeF m_size;
    double m_pixelRatio = 1;
    RunPtr m_run;
    RunScales m_scales;
    OtherRunsPtr m_others;
    int m_othersDay = 0;
    RunPtr m_groundRun; ///< the run whose ground stands in m_ground
    GraphLayout m_groundLayout;
    GraphPlaces m_places;
    Moment m_moment;
    bool m_amounts = true;
    std::optional<std::size_t> m_openGroup;
    GraphNode m_emphasis;
    std::optional<std::size_t> m_core;

    GraphLayout m_layout;
    DayBooks m_books;
    DayFlows m_flows;
    DaySteps m_steps;
    QPixmap m_ground, m_ribbons, m_emphasized, m_signs; ///< null: to be made
    PulseSprites m_sprites;
};

} // namespace waterhammer
