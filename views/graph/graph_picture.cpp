// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_picture.h"

#include "views/graph/ghost_layer.h"
#include "views/graph/ground_layer.h"
#include "views/graph/pulse_layer.h"
#include "views/graph/ribbon_layer.h"
#include "views/graph/sellers_card.h"
#include "views/graph/signs_layer.h"

#include <utility>

namespace waterhammer {

namespace {

constexpr double fadedRibbons = 0.4;

bool touches(const Ribbon& ribbon, const GraphNode& node)
{
    switch (node.kind) {
    case GraphNode::Kind::Dealer:
    case GraphNode::Kind::Group: return ribbon.owner == node.index;
    case GraphNode::Kind::Asset: return ribbon.asset == node.index;
    case GraphNode::Kind::None:
    case GraphNode::Kind::Fund:
    case GraphNode::Kind::Lenders: break;
    }
    return false;
}

} // namespace

void GraphPicture::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_groundRun.reset();
    m_sprites.reset(m_theme, m_pixelRatio);
    arrange();
}

void GraphPicture::setSize(QSizeF size, double pixelRatio)
{
    if (size == m_size && pixelRatio == m_pixelRatio)
        return;
    m_size = size;
    m_pixelRatio = pixelRatio;
    m_groundRun.reset();
    m_sprites.reset(m_theme, m_pixelRatio);
    arrange();
}

void GraphPicture::setRun(RunPtr run, const RunScales& scales)
{
    m_scales = scales;
    m_run = std::move(run);
    arrange();
}

void GraphPicture::setOthers(OtherRunsPtr others)
{
    m_others = std::move(others);
    m_signs = {};
}

void GraphPicture::setPlaces(const GraphPlaces& places)
{
    if (places == m_places)
        return;
    m_places = places;
    arrange();
}

void GraphPicture::setMoment(const Moment& moment)
{
    const bool otherDay = moment.round != m_moment.round;
    m_moment = moment;
    if (otherDay)
        renewDay();
}

bool GraphPicture::setOthersDay(int day)
{
    if (std::exchange(m_othersDay, day) == day)
        return false;
    m_signs = {};
    return true;
}

void GraphPicture::setAmountsVisible(bool visible)
{
    if (visible == m_amounts)
        return;
    m_amounts = visible;
    m_signs = {};
}

void GraphPicture::setEmphasis(const GraphNode& node)
{
    if (node == m_emphasis)
        return;
    m_emphasis = node;
    m_emphasized = {};
}

void GraphPicture::setCore(std::optional<std::size_t> dealer)
{
    if (dealer == m_core)
        return;
    m_core = dealer;
    m_ribbons = {};
}

void GraphPicture::arrange()
{
    if (empty())
        return;
    m_layout = layOut(m_run->scenario(), m_scales, m_places, m_size, m_theme.textScale());
    renewDay();
}

void GraphPicture::renewDay()
{
    if (empty())
        return;
    m_books = DayBooks(*m_run, m_moment.round);
    m_flows = flowsOf(*m_run, m_moment.round, m_layout);
    m_ribbons = {};
    m_emphasized = {};
    m_signs = {};
}

template <class Paint> void GraphPicture::renew(QPixmap& layer, const QColor& ground, Paint&& paint) const
{
    const QSize pixels = (m_size * m_pixelRatio).toSize();
    if (layer.size() != pixels) {
        layer = QPixmap(pixels);
        layer.setDevicePixelRatio(m_pixelRatio);
    }
    layer.fill(ground);
    QPainter painter(&layer);
    paint(painter);
}

void GraphPicture::renewGround()
{
    if (m_groundRun && sameGround(*m_groundRun, m_groundLayout, *m_run, m_layout))
        return;
    renew(m_ground, m_theme.surface, [&](QPainter& painter) { paintGround(painter, scene()); });
    m_groundRun = m_run;
    m_groundLayout = m_layout;
}

void GraphPicture::renewRibbons()
{
    if (m_ribbons.isNull())
        renew(m_ribbons, Qt::transparent, [&](QPainter& painter) {
            paintRibbons(painter, m_flows.ribbons, m_theme);
            if (m_core && m_layout.detail == GraphLayout::Detail::Grouped)
                paintRibbonCores(painter, ribbonsOfDealer(*m_run, m_moment.round, m_layout, *m_core), m_theme);
        });
    if (!m_emphasis || !m_emphasized.isNull())
        return;
    GraphNode node = m_emphasis;
    if (node.kind == GraphNode::Kind::Dealer && m_layout.detail == GraphLayout::Detail::Grouped)
        node.index = m_layout.dealers[node.index].group;
    std::vector<Ribbon> own;
    for (const Ribbon& ribbon : m_flows.ribbons)
        if (touches(ribbon, node))
            own.push_back(ribbon);
    renew(m_emphasized, Qt::transparent, [&](QPainter& painter) { paintRibbons(painter, own, m_theme); });
}

void GraphPicture::renewSigns()
{
    const DaySteps steps = stepsAt(m_moment, m_layout.dealers.size());
    if (!m_signs.isNull() && steps == m_steps)
        return;
    m_steps = steps;
    renew(m_signs, Qt::transparent, [&](QPainter& painter) {
        if (m_others)
            paintGhosts(painter, scene(), *m_others, m_othersDay);
        paintSigns(painter, scene(), m_steps, m_amounts);
    });
}

void GraphPicture::paintRibbonLayers(QPainter& painter) const
{
    const double progress = uncoveredShare(m_moment);
    if (progress <= 0 || m_flows.ribbons.empty())
        return;
    painter.save();
    if (progress < 1)
        painter.setClipRegion(QRegion(uncovered(m_layout, false, progress).toAlignedRect())
            + QRegion(uncovered(m_layout, true, progress).toAlignedRect()));
    const double opacity = painter.opacity();
    if (m_emphasis)
        painter.setOpacity(opacity * fadedRibbons);
    painter.drawPixmap(0, 0, m_ribbons);
    painter.setOpacity(opacity);
    if (m_emphasis)
        painter.drawPixmap(0, 0, m_emphasized);
    painter.restore();
}

void GraphPicture::paint(QPainter& painter)
{
    if (empty())
        return;
    renewGround();
    renewRibbons();
    renewSigns();
    painter.drawPixmap(0, 0, m_ground);
    paintRibbonLayers(painter);
    paintMoving(painter, scene(), m_books, m_flows, m_moment);
    painter.drawPixmap(0, 0, m_signs);
    paintPulses(painter, scene(), m_flows, m_moment, m_sprites, m_amounts);
    if (m_openGroup && *m_openGroup < m_layout.groups.size())
        paintSellersCard(painter, scene(), m_layout.groups[*m_openGroup]);
}

} // namespace waterhammer
