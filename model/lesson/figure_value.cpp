// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/figure_value.h"

#include "model/analysis/feedback.h"
#include "model/analysis/headline.h"
#include "model/analysis/market_state.h"
#include "model/analysis/run_figures.h"
#include "model/lesson/frame_figures.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/parameter_path.h"

#include <algorithm>

namespace waterhammer {

namespace {

using enum FigureUnit;

/// Of whole runs, by name; what stands behind a point is left out.
FigureUnit unitOfRunFigure(std::string_view name)
{
    const std::string_view head = name.substr(0, name.find('.'));
    if (head == "amplification")
        return Multiple;
    if (head == "lossShare")
        return Fraction;
    if (head == "severity")
        return Number;
    if (head == "lowestPrice")
        return Number;
    if (head.starts_with("peak") && head.ends_with("Gain"))
        return Gain;
    const bool counts = head.ends_with("Round") || head == "rounds" || head == "failures" || head == "breached"
        || head.starts_with("first");
    return counts ? Whole : Money;
}

double orNaN(const std::optional<double>& value) { return value.value_or(std::numeric_limits<double>::quiet_NaN()); }

/// Σ of what constraints forced, over the whole run.
double allForced(const Trajectory& run) { return forcedOnDealers(run.summary.forcedSales); }

std::optional<FigureValue> dealersRunFigure(const Trajectory& run, std::size_t dealer, std::string_view name)
{
    const auto whole = [](double value, FigureUnit unit) { return FigureValue{value, unit, FigureValue::wholeRun}; };
    if (name == "lowestSlr")
        return whole(orNaN(dealerHeadline(run, dealer).lowestRatio), Ratio);
    if (name == "wave")
        return whole(run.summary.wave[dealer] > 0 ? double(run.summary.wave[dealer]) : double(NAN), Whole);
    if (name == "failedRound")
        return whole(failedIn(run, dealer) ? double(*failedIn(run, dealer)) : double(NAN), Whole);
    if (name != "peakLoss")
        return {};
    double most = 0;
    for (const FramePtr& frame : run.frames)
        most = std::max(most, run.frames.front()->equity[dealer] - std::max(0.0, frame->equity[dealer]));
    return whole(most, Money);
}

/// The id in the brackets of "dealers[ID]"; nothing if it is something else.
std::optional<std::string> bracketed(std::string_view piece, std::string_view list)
{
    if (!piece.starts_with(list) || piece.size() < list.size() + 2 || piece[list.size()] != '[')
        return {};
    return std::string(piece.substr(list.size() + 1, piece.size() - list.size() - 2));
}

NameFault unknown(LessonFault code, const std::string& name, const std::vector<std::string>& ids)
{
    const std::vector<std::string_view> known(ids.begin(), ids.end());
    return {code, name, nameHint(name, known).meant};
}

/// An owner of books that a figure names.
struct Owner {
    FigureOwner kind = FigureOwner::Market;
    std::size_t index = 0;
    std::size_t pieces = 0; ///< that name it
};

std::variant<Owner, NameFault> ownerOf(const Scenario& scenario, const FigureName& name)
{
    for (const auto& [list, ids, kind, fault] :
        {std::tuple{"dealers", &scenario.dealers.id, FigureOwner::Dealer, LessonFault::NoDealer},
            std::tuple{"funds", &scenario.funds.id, FigureOwner::Fund, LessonFault::NoFund}})
        if (const auto id = bracketed(name.pieces.front(), list)) {
            const auto found = std::ranges::find(*ids, *id);
            if (found == ids->end())
                return unknown(fault, *id, *ids);
            return Owner{kind, static_cast<std::size_t>(found - ids->begin()), 1};
        }
    return Owner{};
}

std::optional<FigureValue> runFigure(const LessonRun& run, const FigureName& name)
{
    if (name.name == "forcedSales")
        return FigureValue{allForced(run.trajectory), Money, FigureValue::wholeRun};
    for (const RunFigure& figure : figuresOf(run.trajectory))
        if (figure.name == name.name)
            return FigureValue{orNaN(figure.value), unitOfRunFigure(name.name), FigureValue::wholeRun};
    const auto owner = ownerOf(*run.trajectory.scenario, name);
    if (const Owner* one = std::get_if<Owner>(&owner);
        one && one->kind == FigureOwner::Dealer && name.pieces.size() == 2)
        return dealersRunFigure(run.trajectory, one->index, name.pieces[1]);
    return {};
}

/// What no frame has as it stands: read off the run so far.
std::optional<FigureValue> specialFigure(const Trajectory& run, const std::string& name, int day)
{
    const auto last = static_cast<int>(run.frames.size()) - 1;
    const auto round = static_cast<std::size_t>(std::clamp(day, 0, last));
    const Frame& frame = *run.frames[round];
    if (name == "loss")
        return FigureValue{shareholdersLoss(run, round), Money, day};
    if (name == "failures")
        return FigureValue{static_cast<double>(std::ranges::count(frame.failed, 1)), Whole, day};
    if (name == "breached")
        return FigureValue{
            static_cast<double>(std::ranges::count_if(frame.wave, [](int w) { return w > 0; })), Whole, day};
    if (name == "feedback") {
        const auto feedback = day <= last ? feedbackOf(run, round) : std::nullopt;
        return FigureValue{feedback ? feedback->value : NAN, Gain, day};
    }
    if (!name.starts_with("state."))
        return {};
    const MarketState state = marketState(run, round);
    for (const auto& [key, row] : {std::pair{"state.priceShocks", &state.priceShocks},
             {"state.dealers", &state.dealers}, {"state.liquidity", &state.liquidity},
             {"state.feedback", &state.feedback}, {"state.information", &state.information}})
        if (name == key)
            return FigureValue{row->stress, Number, day};
    return {};
}

std::optional<FigureValue> dealersSpecial(const Trajectory& run, std::size_t dealer, const std::string& name, int day)
{
    const auto round = static_cast<std::size_t>(std::clamp<int>(day, 0, static_cast<int>(run.frames.size()) - 1));
    const Frame& frame = *run.frames[round];
    if (name == "breached")
        return FigureValue{frame.wave[dealer] > 0 ? 1.0 : 0.0, Whole, day};
    if (name == "loss")
        return FigureValue{run.frames.front()->equity[dealer] - std::max(0.0, frame.equity[dealer]), Money, day};
    return {};
}

std::string joined(const std::vector<std::string>& pieces, std::size_t from)
{
    std::string all;
    for (std::size_t i = from; i < pieces.size(); ++i)
        all += (i > from ? "." : "") + pieces[i];
    return all;
}

/// A figure of a day.
FigureFound dayFigure(const LessonRun& run, const FigureName& name, const Owner& owner, int day)
{
    const Trajectory& trajectory = run.trajectory;
    const std::string rest = joined(name.pieces, owner.pieces);
    if (owner.kind == FigureOwner::Market)
        if (const auto special = specialFigure(trajectory, rest, day))
            return *special;
    if (owner.kind == FigureOwner::Dealer)
        if (const auto special = dealersSpecial(trajectory, owner.index, rest, day))
            return *special;
    FrameFigure wanted;
    wanted.owner = owner.kind;
    wanted.index = owner.index;
    std::size_t at = owner.pieces;
    if (at < name.pieces.size() && name.pieces[at] == "open")
        wanted.opening = true, ++at;
    if (at == name.pieces.size())
        return NameFault{LessonFault::NoFigure, name.name, {}};
    wanted.name = name.pieces[at];
    if (const std::string asset = joined(name.pieces, at + 1); !asset.empty())
        wanted.of = asset;
    FigureFound found = frameFigure(trajectory, wanted, day);
    if (NameFault* fault = std::get_if<NameFault>(&found); fault && fault->code == LessonFault::NoFigure)
        fault->name = name.name;
    return found;
}

} // namespace

FigureUnit unitOfPath(const ScenarioDraft& draft, const std::string& path)
{
    std::string field;
    for (const NumberPath& one : numberPaths(draft))
        if (one.path == path)
            field = one.field.unit;
    const std::string_view last = std::string_view(path).substr(path.find_last_of('.') + 1);
    if (field.empty() && path.find('*') == std::string::npos && path.find("[") != std::string::npos)
        field = last == "change" || last == "share" || last.starts_with("slr") ? "fraction" : field;
    if (field == "bn")
        return Money;
    if (field == "multiple")
        return Number;
    if (field == "rounds")
        return Whole;
    if (field != "fraction")
        return Number;
    if (last.starts_with("slr") || last == "failBelow")
        return Ratio;
    if (last == "halfSpread")
        return Points;
    return last == "haircut" ? Share : Fraction;
}

FigureFound figureOf(const LessonRun& run, const FigureName& name, std::optional<int> day, int dayAtHand)
{
    if (!day) {
        if (const auto whole = runFigure(run, name))
            return *whole;
        if (const auto value = number(run.draft, name.name))
            return FigureValue{*value, unitOfPath(run.draft, name.name), 0};
    }
    const auto owner = ownerOf(*run.trajectory.scenario, name);
    if (const NameFault* fault = std::get_if<NameFault>(&owner))
        return *fault;
    const int which = day.value_or(dayAtHand);
    if (which < 0)
        return FigureValue{};
    FigureFound found = dayFigure(run, name, std::get<Owner>(owner), which);
    const NameFault* fault = std::get_if<NameFault>(&found);
    if (fault && fault->code == LessonFault::NoFigure && day && (runFigure(run, name) || number(run.draft, name.name)))
        return NameFault{LessonFault::NoDay, name.name, {}};
    return found;
}

} // namespace waterhammer
