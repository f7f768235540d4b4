// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/pulse_layer.h"

#include "views/graph/amount_labels.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// Sends pulses on their way, up to the most there may be.
class PulseSender {
public:
    PulseSender(QPainter& painter, const GraphScene& scene, PulseSprites& sprites)
        : m_painter(painter)
        , m_scene(scene)
        , m_sprites(sprites)
    {
    }
    void send(PulseKind kind, QPointF at, double designSize, double angle)
    {
        if (m_left-- > 0)
            m_sprites.paint(m_painter, kind, at, m_scene.layout.px(designSize), angle);
    }

private:
    QPainter& m_painter;
    const GraphScene& m_scene;
    PulseSprites& m_sprites;
    int m_left = mostPulses;
};

/// Where the diamond of a loss stands: behind the assets, as its line is, it is not in sight.
std::optional<QPointF> lossAt(const LossFlow& loss, const GraphLayout& layout, const Moment& moment)
{
    const auto seen = [&](double t) -> std::optional<QPointF> {
        const QPointF at = loss.curve.at(t);
        const double reach = layout.px(6);
        const bool hidden = std::ranges::any_of(layout.assets,
            [&](const QRectF& tile) { return tile.adjusted(-reach, -reach, reach, reach).contains(at); });
        return hidden ? std::nullopt : std::optional(at);
    };
    if (moment.moving)
        return seen(moment.progress(Phase::Quotes));
    for (const double t : {0.3, 0.2, 0.12, 0.06})
        if (const auto at = seen(t))
            return at;
    return {};
}

/// Where the n-th of so many pulses is on a ribbon, 0 at the dealer; nothing where it has not left or has arrived.
std::optional<double> alongRibbon(int n, int of, const Ribbon& ribbon, const Moment& moment)
{
    if (!moment.moving) { // spread out, each ribbon a little differently
        const double offset = 0.35 + static_cast<double>(ribbon.owner * 37 % 10) / 22;
        const double t = std::fmod((n + offset) / of, 1.0);
        return 0.08 + 0.84 * t;
    }
    const double t = moment.progress(Phase::Sales) * (1 + pulsesApart * (of - 1)) - pulsesApart * n;
    if (t <= 0 || t >= 1)
        return {};
    return t;
}

/// The widest first: where there are too many, the thin ones go without.
std::vector<const Ribbon*> withPulses(const std::vector<Ribbon>& ribbons, double unit)
{
    std::vector<const Ribbon*> order;
    for (const Ribbon& ribbon : ribbons)
        if (pulsesFor(ribbon.width / unit) > 0)
            order.push_back(&ribbon);
    std::ranges::stable_sort(order, std::greater<>(), [](const Ribbon* r) { return r->width; });
    return order;
}

void sendTrades(PulseSender& sender, const GraphScene& scene, const DayFlows& flows, const Moment& moment,
    const std::vector<QRectF>& amounts)
{
    const QRectF open[] = {
        uncovered(scene.layout, false, uncoveredShare(moment)), uncovered(scene.layout, true, uncoveredShare(moment))};
    for (const Ribbon* ribbon : withPulses(flows.ribbons, scene.layout.unit)) {
        const double width = ribbon->width / scene.layout.unit;
        const int count = pulsesFor(width);
        const bool sale = ribbon->kind == FlowKind::Sale;
        for (int n = 0; n < count; ++n) {
            auto along = alongRibbon(n, count, *ribbon, moment);
            if (along && !moment.moving)
                along = besideAmounts(
                    sale ? *along : 1 - *along, ribbon->curve, scene.layout.px(pulseSize(width)), amounts);
            else if (along && !sale)
                along = 1 - *along;
            if (along && open[ribbon->right].contains(ribbon->curve.at(*along)))
                sender.send(sale ? PulseKind::Sale : PulseKind::Absorbed, ribbon->curve.at(*along), pulseSize(width),
                    ribbon->curve.angleAt(*along));
        }
    }
}

} // namespace

std::optional<double> besideAmounts(double along, const Curve& curve, double reach, const std::vector<QRectF>& amounts)
{
    const auto isFree = [&](double t) {
        const QPointF at = curve.at(t);
        return std::ranges::none_of(
            amounts, [&](const QRectF& r) { return r.adjusted(-reach, -reach, reach, reach).contains(at); });
    };
    constexpr double first = 0.04, last = 0.94, step = 0.02;
    for (double away = 0; away < last; away += step)
        for (const double t : {along + away, along - away})
            if (t >= first && t <= last && isFree(t))
                return t;
    return {};
}

void paintPulses(QPainter& painter, const GraphScene& scene, const DayFlows& flows, const Moment& moment,
    PulseSprites& sprites, bool amounts)
{
    PulseSender sender(painter, scene, sprites);
    const auto under = [&](Phase phase) {
        return !moment.moving || (moment.progress(phase) > 0 && moment.progress(phase) < 1);
    };
    if (under(Phase::Quotes))
        for (const LossFlow& loss : flows.losses)
            if (const auto at = lossAt(loss, scene.layout, moment))
                sender.send(PulseKind::Loss, *at, 5, 0);
    if (under(Phase::Redemptions))
        for (const RedemptionFlow& flow : flows.redemptions) {
            const auto [at, angle] = alongLine(flow.line, moment.moving ? moment.progress(Phase::Redemptions) : 0.94);
            sender.send(PulseKind::Redemption, at, 4.2, angle);
        }
    if (under(Phase::Settlement))
        for (const FundingFlow& flow : flows.funding) {
            const double t = moment.moving ? moment.progress(Phase::Settlement)
                                           : 0.3 + static_cast<double>(flow.dealer * 29 % 10) / 22;
            const double size = std::clamp(2.2 + 0.9 * std::sqrt(flow.width / scene.layout.unit), 3.0, 6.0);
            sender.send(
                flow.called ? PulseKind::Funding : PulseKind::Repaid, flow.from + (flow.to - flow.from) * t, size, 0);
        }
    if (under(Phase::Settlement))
        for (const LoanFlow& loan : flows.loans)
            if (loan.day.back > scene.layout.leastFlow) {
                const std::vector<QPointF> stub(loan.way.begin(), loan.way.begin() + 2);
                const QPointF at = moment.moving ? alongLine(loan.way, moment.progress(Phase::Settlement)).first
                                                 : alongLine(stub, 0.5).first;
                sender.send(
                    loan.day.called > scene.layout.leastFlow ? PulseKind::Funding : PulseKind::Repaid, at, 4.2, 0);
            }
    if (!under(Phase::Sales))
        return;
    for (const Guest& guest : flows.guests)
        for (const Guest::Line& line : guest.lines) {
            const double p = moment.moving ? moment.progress(Phase::Sales) : 0.5;
            const auto [at, angle] = alongLine(line.corners, guest.official ? 1 - p : p);
            sender.send(guest.official ? PulseKind::Official : PulseKind::Redemption, at, 4.2, angle);
        }
    sendTrades(sender, scene, flows, moment,
        amounts && !moment.moving ? amountGrounds(painter, scene) : std::vector<QRectF>());
}

} // namespace waterhammer
