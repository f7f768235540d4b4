// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/lender_flows.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr int bends = 12; ///< of the bend of a track

/// Ways along the tracks of one layout.
class Ways {
public:
    explicit Ways(const GraphLayout& layout)
        : m_layout(layout)
    {
    }

    /// From the height of a stub to the lender; the second corner is where it meets the track.
    [[nodiscard]] std::vector<QPointF> toLender(
        const DealerPlace& borrower, double height, const RepoLender& lender) const
    {
        const LenderTrack& track = m_layout.tracks[m_layout.trackOf(lender)];
        std::vector<QPointF> way{{borrower.right ? borrower.frame.right() : borrower.frame.left(), height}};
        const bool right = borrower.right && m_layout.lenders.size() > 1;
        if (lender.fund) {
            along(way, track, right, height, track.run);
            toFund(way, track, m_layout.funds[lender.index], right);
        } else {
            toDealer(way, track, m_layout.dealers[lender.index], right, height);
        }
        return way;
    }

    [[nodiscard]] double laneAt(const LenderTrack& track, bool right, double height) const
    {
        const LenderArc& arc = m_layout.lenders[right ? 1 : 0];
        return arc.xAt(height) + (right ? -1 : 1) * track.inside;
    }

private:
    /// Up or down beside the arc.
    void along(std::vector<QPointF>& way, const LenderTrack& track, bool right, double from, double to) const
    {
        for (int n = 0; n <= bends; ++n) {
            const double y = from + (to - from) * n / bends;
            way.emplace_back(laneAt(track, right, y), y);
        }
    }
    void toFund(std::vector<QPointF>& way, const LenderTrack& track, const QRectF& pill, bool right) const
    {
        if (track.run > pill.top() && track.run < pill.bottom()) {
            way.emplace_back(right ? pill.right() : pill.left(), track.run);
            return;
        }
        const double x = pill.center().x() + (right ? 1 : -1) * pill.width() / 4;
        way.emplace_back(x, track.run);
        way.emplace_back(x, track.run < pill.top() ? pill.top() : pill.bottom());
    }
    /// To under its asset bar: from below where nobody stands there, else from its own side.
    void toDealer(
        std::vector<QPointF>& way, const LenderTrack& track, const DealerPlace& lender, bool right, double height) const
    {
        const double x = lender.assets.center().x();
        if (lowest(lender)) {
            along(way, track, right, height, track.run);
            way.emplace_back(x, track.run);
        } else {
            const bool own = lender.right && m_layout.lenders.size() > 1;
            const double foot = lender.frame.bottom() + m_layout.px(5);
            if (own == right) {
                along(way, track, right, height, foot);
            } else {
                along(way, track, right, height, track.run);
                along(way, track, own, track.run, foot);
            }
            way.emplace_back(x, foot);
        }
        way.emplace_back(x, lender.frame.bottom());
    }
    [[nodiscard]] bool lowest(const DealerPlace& place) const
    {
        return std::ranges::none_of(m_layout.dealers, [&](const DealerPlace& other) {
            return other.frame.top() > place.frame.top() && other.frame.left() < place.frame.right()
                && other.frame.right() > place.frame.left();
        });
    }

    const GraphLayout& m_layout;
};

double lengthOf(const std::vector<QPointF>& way)
{
    double length = 0;
    for (std::size_t i = 1; i < way.size(); ++i)
        length += QLineF(way[i - 1], way[i]).length();
    return length;
}

/// Which loans share a track from their stubs on: same lender, same side, and up or down alike.
bool together(const Run& run, const GraphLayout& layout, const LoanFlow& a, const LoanFlow& b)
{
    const auto& claims = run.scenario().claims;
    const auto falls = [](const LoanFlow& loan) { return loan.way[2].y() > loan.way[1].y(); };
    return lenderOf(claims, a.claim) == lenderOf(claims, b.claim) && falls(a) == falls(b)
        && layout.dealers[claims.borrower[a.claim]].right == layout.dealers[claims.borrower[b.claim]].right;
}

/// The way of a loan beside the arc as far as the stub of the next.
std::vector<QPointF> asFarAs(const std::vector<QPointF>& way, QPointF next)
{
    std::vector<QPointF> part;
    const double falls = next.y() - way[1].y();
    for (std::size_t i = 1; i < way.size() && falls * (next.y() - way[i].y()) > 0; ++i)
        part.push_back(way[i]);
    part.push_back(next);
    return part;
}

void addPieces(std::vector<TrackPiece>& pieces, const std::vector<const LoanFlow*>& group)
{
    TrackPiece trunk;
    for (std::size_t n = 0; n < group.size(); ++n) {
        const auto& way = group[n]->way;
        const double back = group[n]->day.back, called = std::min(group[n]->day.called, back);
        pieces.push_back({{way[0], way[1]}, back, called});
        trunk.back += back;
        trunk.called += called;
        trunk.way = n + 1 < group.size() ? asFarAs(way, group[n + 1]->way[1]) : std::vector(way.begin() + 1, way.end());
        pieces.push_back(trunk);
    }
}

} // namespace

std::vector<LoanFlow> loanFlowsOf(const Run& run, int round, const GraphLayout& layout)
{
    std::vector<LoanFlow> flows;
    if (layout.tracks.empty())
        return flows;
    const auto& claims = run.scenario().claims;
    const auto days = loanDays(run.trajectory, static_cast<std::size_t>(std::clamp(round, 0, run.lastRound())));
    const Ways ways(layout);
    for (std::size_t e = 0; e < claims.size(); ++e) {
        const DealerPlace& borrower = layout.dealers[claims.borrower[e]];
        const double height = borrower.stubs[e - claims.row[claims.borrower[e]]];
        flows.push_back({e, days[e], ways.toLender(borrower, height, lenderOf(claims, e))});
    }
    return flows;
}

std::vector<TrackPiece> trackPiecesOf(const Run& run, const GraphLayout& layout, const std::vector<LoanFlow>& loans)
{
    std::vector<TrackPiece> pieces;
    std::vector<bool> done(loans.size());
    for (std::size_t first = 0; first < loans.size(); ++first) {
        if (done[first])
            continue;
        std::vector<const LoanFlow*> group;
        for (std::size_t e = first; e < loans.size(); ++e)
            if (together(run, layout, loans[first], loans[e])) {
                done[e] = true;
                if (loans[e].day.back > 0)
                    group.push_back(&loans[e]);
            }
        // The farthest first: each reaches the stub of the next, and from there they are one.
        std::ranges::stable_sort(group, std::greater{}, [](const LoanFlow* l) { return lengthOf(l->way); });
        addPieces(pieces, group);
    }
    return pieces;
}

QPainterPath roundedWay(const std::vector<QPointF>& way, double radius)
{
    QPainterPath path;
    if (way.empty())
        return path;
    path.moveTo(way.front());
    for (std::size_t i = 1; i + 1 < way.size(); ++i) {
        const QLineF before(way[i], way[i - 1]), after(way[i], way[i + 1]);
        const double r = std::min({radius, before.length() / 2, after.length() / 2});
        if (r < 0.5)
            continue;
        path.lineTo(before.pointAt(r / before.length()));
        path.quadTo(way[i], after.pointAt(r / after.length()));
    }
    path.lineTo(way.back());
    return path;
}

} // namespace waterhammer
