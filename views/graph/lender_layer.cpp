// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/lender_layer.h"

#include "views/graph/graph_flows.h"
#include "views/graph/graph_words.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double turn = 13;    ///< px: radius of a corner
constexpr double casing = 2.5; ///< px of ground beside a track where another crosses it

std::vector<LoanFlow> loansOf(const GraphScene& scene) { return loanFlowsOf(scene.run, scene.round, scene.layout); }

/// Signs and words of one day at the stubs and at the lenders.
class LoanSigns {
public:
    LoanSigns(QPainter& painter, const GraphScene& ofScene, const DaySteps& at)
        : p(painter)
        , scene(ofScene)
        , theme(ofScene.theme)
        , layout(ofScene.layout)
        , claims(ofScene.scenario().claims)
        , steps(at)
        , loans(loansOf(ofScene))
        , numbers(QLocale(), moneyUnit(ofScene.scenario()))
        , told(ofScene.scenario())
    {
    }

    void write()
    {
        for (const LoanFlow& loan : loans)
            stub(loan);
        for (std::size_t i = 0; i < layout.dealers.size(); ++i)
            if (!layout.dealers[i].stubs.empty())
                outside(i);
        if (layout.stubWords && layout.metrics.roomy) // else in the card
            for (std::size_t i = 0; i < layout.dealers.size(); ++i)
                lendingDealer(i);
    }

private:
    double px(double design) const { return layout.px(design); }

    void stub(const LoanFlow& loan)
    {
        const std::size_t borrower = claims.borrower[loan.claim];
        const double lent = steps.priced ? loan.day.left : loan.day.lent;
        if (const RepoLender lender = lenderOf(claims, loan.claim);
            steps.trading && !lender.fund && scene.run.frame(scene.round).failed[lender.index])
            failedTrack(loan);
        if (steps.trading && loan.day.writtenOff > layout.leastFlow)
            emptyStub(loan);
        if (lent > layout.leastFlow || loan.day.back > layout.leastFlow)
            chevron(layout.dealers[borrower], loan.way.front().y(), lent > layout.leastFlow);
        if (layout.stubWords)
            words(layout.dealers[borrower], loan.way.front().y(), loan.way[1].x(),
                QString::fromStdString(nameOf(scene.scenario(), lenderOf(claims, loan.claim))), loan.day);
    }
    /// Of a lender that has failed: dashed, with a crossed square at its end.
    void failedTrack(const LoanFlow& loan)
    {
        QPen dashed(theme.ink, theme.stroke(1.4), Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({5 / 1.4, 3 / 1.4});
        p.setPen(dashed);
        p.setBrush(Qt::NoBrush);
        p.drawPath(roundedWay(loan.way, px(turn)));
        const double side = px(11);
        paintStance(
            p, QRectF(loan.way.back() - QPointF(side / 2, side / 2), QSizeF(side, side)), DealerStance::Failed, theme);
    }
    /// Of a borrower that has nothing left: the stub is crossed, and a diamond stands on the track for what is lost.
    void emptyStub(const LoanFlow& loan)
    {
        const QPointF from = loan.way.front(), to = loan.way[1];
        const double width = std::clamp(loan.day.writtenOff * layout.loanScale, px(6), px(20));
        const QRectF stub = QRectF(from, to).normalized().adjusted(0, -width / 2, 0, width / 2);
        p.setPen(QPen(theme.fail, theme.stroke(1)));
        p.setBrush(hatch(theme.fail, theme.surface, true));
        p.drawRect(stub);
        const QPointF middle = roundedWay(loan.way, px(turn)).pointAtPercent(0.5);
        const double half = px(6);
        p.setBrush(theme.fail);
        p.setPen(QPen(theme.surface, 1));
        p.drawPolygon(QPolygonF{middle - QPointF(half, 0), middle - QPointF(0, half), middle + QPointF(half, 0),
            middle + QPointF(0, half)});
    }
    void outside(std::size_t dealer)
    {
        std::vector<LoanDay> named;
        for (const LoanFlow& loan : loans)
            named.push_back(loan.day);
        const LoanDay day = outsideLoan(scene.run.trajectory, static_cast<std::size_t>(scene.round), dealer, named);
        const DealerPlace& place = layout.dealers[dealer];
        if (day.lent <= layout.leastFlow)
            return;
        chevron(place, place.stub, true);
        if (layout.stubWords)
            words(place, place.stub, layout.lendersOf(place).xAt(place.stub), told(GraphSign::Outside), day);
    }

    /// From the lender to whom it finances.
    void chevron(const DealerPlace& place, double y, bool lends)
    {
        const double inward = place.right ? -1 : 1, small = layout.metrics.roomy ? 1 : 0.7;
        const double tip = (place.right ? place.frame.right() : place.frame.left()) - inward * px(2);
        const double back = tip - inward * px(8 * small), half = px(6 * small);
        paintChevron(p, {tip, y}, tip - back, half, lends ? theme.ink : theme.ghost, theme);
    }

    /// Along the stub, which ends at `end`, above it and below it.
    void words(const DealerPlace& place, double y, double end, const QString& lender, const LoanDay& day)
    {
        const double x = place.right ? place.label.left() + px(4) : place.label.right() - px(4);
        const Qt::AlignmentFlag align = place.right ? Qt::AlignLeft : Qt::AlignRight;
        p.setFont(theme.condensed(11, QFont::Medium));
        p.setPen(theme.ink);
        const QString amount = numbers.accountMoney(day.lent);
        const double room = std::abs(end - x) - px(turn);
        textAt(p, {x, y - px(5)}, shortened(p, lender, room - textWidth(p, amount) - px(4)) + QLatin1Char(' ') + amount,
            align);
        if (!steps.trading)
            return;
        const QString happened = told(&GraphWriter::loan, day, layout.leastFlow);
        p.setFont(theme.condensed(11, day.called > layout.leastFlow ? QFont::DemiBold : QFont::Normal));
        p.setPen(day.called > layout.leastFlow || day.writtenOff > layout.leastFlow ? theme.fundText : theme.ink2);
        textAt(p, {x, y + px(13)}, shortened(p, happened, room), align);
    }
    /// What a dealer has lent to others, in three lines beside its foot.
    void lendingDealer(std::size_t dealer)
    {
        LoanDay all;
        for (const LoanFlow& loan : loans)
            if (lenderOf(claims, loan.claim) == RepoLender{false, static_cast<std::uint32_t>(dealer)})
                all += loan.day;
        if (all.lent <= layout.leastFlow)
            return;
        const DealerPlace& place = layout.dealers[dealer];
        const double x = place.right ? place.frame.left() - px(8) : place.frame.right() + px(8);
        const Qt::AlignmentFlag align = place.right ? Qt::AlignRight : Qt::AlignLeft;
        const QRectF& tile = layout.assets.front();
        const double room = (place.right ? x - tile.right() : tile.left() - x) - px(6);
        double y = place.frame.bottom() - px(32);
        const auto say = [&](const QString& text, const QColor& colour, int weight) {
            p.setFont(theme.condensed(11, weight));
            p.setPen(colour);
            textAt(p, {x, y}, shortened(p, text, room), align);
            y += px(14);
        };
        say(told(&GraphWriter::asLender, dealerLabels(scene.scenario())[dealer].toStdString()), theme.ink,
            QFont::DemiBold);
        const QString left = numbers.accountMoney(steps.priced ? all.left : all.lent);
        const QString lent = numbers.accountMoney(all.lent);
        p.setFont(theme.condensed(11));
        const QString words = told(&GraphWriter::lentAndLeft, all.lent, steps.priced ? all.left : all.lent);
        say(textWidth(p, words) <= room ? words : lent + QStringLiteral(" → ") + left, theme.ink2, QFont::Normal);
        const RepoLender self{false, static_cast<std::uint32_t>(dealer)};
        if (steps.priced && all.left > layout.leastFlow
            && callsTomorrow(scene.run.trajectory, static_cast<std::size_t>(scene.round), self))
            say(told(GraphSign::CallsTomorrow), theme.nearText, QFont::DemiBold);
    }

    QPainter& p;
    const GraphScene& scene;
    const Theme& theme;
    const GraphLayout& layout;
    const Scenario::Claims& claims;
    const DaySteps& steps;
    const std::vector<LoanFlow> loans;
    const Numbers numbers;
    const GraphWords told;
};

/// What lenders with a name call, and all the repo that is paid back.
LoanDay allLoans(const GraphScene& scene)
{
    const auto day = static_cast<std::size_t>(scene.round);
    const auto named = loanDays(scene.run.trajectory, day);
    LoanDay all;
    for (const LoanDay& loan : named)
        all += loan;
    for (std::size_t i = 0; i < scene.layout.dealers.size(); ++i)
        all.back += outsideLoan(scene.run.trajectory, day, i, named).back;
    return all;
}

/// Without names: all that is called or not rolled.
LoanDay withdrawn(const GraphScene& scene)
{
    LoanDay all;
    for (std::size_t i = 0; i < scene.layout.dealers.size(); ++i)
        all.called += scene.run.dealer(scene.round, i).withdrawn;
    return all;
}

} // namespace

void paintChevron(QPainter& painter, QPointF tip, double length, double half, const QColor& colour, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, theme.stroke(1.9), Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    const QPointF corners[] = {tip + QPointF(-length, -half), tip, tip + QPointF(-length, half)};
    painter.drawPolyline(corners, 3);
}

void paintTracks(QPainter& painter, const GraphScene& scene)
{
    const auto& [run, layout, theme, round] = scene;
    painter.setBrush(Qt::NoBrush);
    std::vector<QPainterPath> ways;
    for (const LoanFlow& loan : loansOf(scene))
        ways.push_back(roundedWay(loan.way, layout.px(turn)));
    for (const QPainterPath& way : ways) {
        painter.setPen(QPen(theme.surface, theme.stroke(1.2) + 2 * casing, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(way);
    }
    painter.setPen(QPen(theme.lineStrong, theme.stroke(1.2), Qt::SolidLine, Qt::FlatCap));
    for (const QPainterPath& way : ways)
        painter.drawPath(way);
}

void paintLoans(QPainter& painter, const GraphScene& scene, const std::vector<TrackPiece>& pieces, double grown)
{
    if (pieces.empty() || grown <= 0)
        return;
    const auto& [run, layout, theme, round] = scene;
    const double scale = layout.loanScale * grown;
    painter.setBrush(Qt::NoBrush);
    const auto stroke = [&](const QColor& colour, double TrackPiece::*amount, double more) {
        for (const TrackPiece& piece : pieces) {
            const double width = piece.*amount * scale + more;
            if (piece.*amount <= layout.leastFlow || width <= 0.3)
                continue;
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            painter.drawPath(roundedWay(piece.way, layout.px(turn)));
        }
    };
    stroke(theme.surface, &TrackPiece::back, 2 * (1 + casing));
    stroke(theme.fund, &TrackPiece::back, 2);
    stroke(theme.fundSoft, &TrackPiece::back, 0);
    stroke(theme.ribbonFund, &TrackPiece::called, 0);
}

void paintLoanSigns(QPainter& painter, const GraphScene& scene, const DaySteps& steps)
{
    if (!scene.layout.tracks.empty())
        LoanSigns(painter, scene, steps).write();
}

void paintCalled(QPainter& painter, const GraphScene& scene, const DaySteps& steps)
{
    const auto& [run, layout, theme, round] = scene;
    const Numbers numbers(QLocale(), moneyUnit(scene.scenario()));
    const double leastAmount = 10 * numbers.leastMoney();
    const LoanDay all = layout.tracks.empty() ? withdrawn(scene) : allLoans(scene);
    const bool any = all.called > leastAmount && steps.lamps > 0;
    const GraphWords words(scene.scenario());
    const QString called =
        any ? words(&GraphWriter::called, all.called, !layout.tracks.empty()) : words(GraphSign::NothingCalled);
    const QString back =
        steps.trading && all.back > leastAmount ? words(&GraphWriter::alsoPaidBack, all.back) : QString();
    const bool both = layout.lenders.size() > 1;
    const double right = both ? layout.lenders[1].top.x() + layout.px(4) : layout.assets.front().right();
    const double y = layout.middle.top() - layout.px(16);
    painter.setFont(theme.font(layout.metrics.name));
    painter.setPen(theme.ink2);
    textAt(painter, {right, y}, back, Qt::AlignRight);
    const double end = back.isEmpty() ? right : right - textWidth(painter, back);
    painter.setFont(theme.font(layout.metrics.name, any ? QFont::DemiBold : QFont::Normal));
    painter.setPen(any ? theme.fundText : theme.ink2);
    textAt(painter, {end, y}, called, Qt::AlignRight);
}

QString lendingFundWords(const GraphScene& scene, const DaySteps& steps, std::size_t fund)
{
    const auto& claims = scene.scenario().claims;
    const auto days = loanDays(scene.run.trajectory, static_cast<std::size_t>(scene.round));
    LoanDay loans;
    for (std::size_t e = 0; e < days.size(); ++e)
        if (lenderOf(claims, e) == RepoLender{true, static_cast<std::uint32_t>(fund)})
            loans += days[e];
    if (loans.lent <= scene.layout.leastFlow)
        return {};
    const bool settled = steps.trading && steps.redeemed && loans.back > scene.layout.leastFlow;
    const bool calls = steps.redeemed && loans.called > scene.layout.leastFlow;
    const double cash = calls ? scene.run.frame(scene.round - 1).fundCash[fund] : 0; // it calls what is beyond that
    return GraphWords(scene.scenario())(&GraphWriter::lendingFund, loans, cash, calls, settled);
}

} // namespace waterhammer
