// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/ribbon_layer.h"

#include <algorithm>

namespace waterhammer {

namespace {

QPen flat(const QColor& colour, double width) { return QPen(colour, width, Qt::SolidLine, Qt::FlatCap); }

QColor faded(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

void paintRibbon(QPainter& painter, const Ribbon& ribbon, const Theme& theme)
{
    const QPainterPath path = ribbon.curve.path();
    const auto stroke = [&](const QColor& colour, double width) {
        painter.setPen(flat(colour, width));
        painter.drawPath(path);
    };
    const bool sale = ribbon.kind == FlowKind::Sale;
    if (ribbon.width < 1)
        stroke(sale ? faded(theme.ribbonSale, 0.8F) : faded(theme.absorb, 0.4F), theme.stroke(0.9));
    else if (sale)
        stroke(theme.ribbonSale, ribbon.width);
    else if (ribbon.width < 3)
        stroke(faded(theme.absorb, 0.55F), std::max(1.0, 0.7 * ribbon.width));
    else {
        stroke(theme.absorb, ribbon.width);
        stroke(theme.ribbonAbsorb, ribbon.width - 2);
    }
}

} // namespace

void paintRibbons(QPainter& painter, const std::vector<Ribbon>& ribbons, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Thin ones first: a stream is not to be cut up by hairs.
    std::vector<const Ribbon*> order;
    for (const Ribbon& ribbon : ribbons)
        order.push_back(&ribbon);
    std::ranges::stable_sort(order, {}, [](const Ribbon* r) { return r->width >= 1; });
    for (const Ribbon* ribbon : order)
        paintRibbon(painter, *ribbon, theme);
}

void paintRibbonCores(QPainter& painter, const std::vector<Ribbon>& ribbons, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const Ribbon& ribbon : ribbons) {
        painter.setPen(QPen(ribbon.kind == FlowKind::Sale ? theme.breach : theme.absorb, theme.stroke(1)));
        painter.drawPath(ribbon.curve.path());
    }
}

} // namespace waterhammer
