// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/figure_offers.h"

#include "model/lesson/lesson_value.h"
#include "model/scenario/row_text.h"
#include "model/scenario/rows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waterhammer {

namespace {

struct OfferRow {
    const char* name;    ///< of the market; else behind the owner's
    const char* control; ///< likewise
    bool ofDay;
    RowText words; ///< with the owner as %1
};

constexpr std::array ofMarket{
    OfferRow{"sold", "chart.forcedSales", true, RowText("LessonFigures", "Sold by all on the day")},
    OfferRow{"loss", "chart.losses", true, RowText("LessonFigures", "Shareholders' loss so far")},
    OfferRow{"feedback", "dial", true, RowText("LessonFigures", "Feedback")},
    OfferRow{"failures", "state.dealers", true, RowText("LessonFigures", "Dealers that have failed")},
    OfferRow{"forcedSales", "headline", false, RowText("LessonFigures", "Forced sales in all")},
    OfferRow{"peakLoss", "headline", false, RowText("LessonFigures", "Shareholders' loss at its peak")},
    OfferRow{"directLoss", "headline", false, RowText("LessonFigures", "Loss by the shock itself")},
};

constexpr std::array ofAsset{
    OfferRow{"price", "", true, RowText("LessonFigures", "Price of %1")},
    OfferRow{"sold", "", true, RowText("LessonFigures", "%1 sold on the day")},
};

constexpr std::array ofDealer{
    OfferRow{"slr", ".ratio", true, RowText("LessonFigures", "Leverage ratio of %1")},
    OfferRow{"equity", "", true, RowText("LessonFigures", "Capital of %1")},
    OfferRow{"exposure", ".assets", true, RowText("LessonFigures", "Exposure of %1")},
    OfferRow{"cash", ".assets", true, RowText("LessonFigures", "Cash of %1")},
    OfferRow{"orders", "", true, RowText("LessonFigures", "What %1 sells on the day")},
};

bool isPlain(const std::string& id)
{
    return !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::string behindPoint(const std::string& id) { return isPlain(id) ? id : '"' + id + '"'; }

} // namespace

std::vector<FigureOffer> figureOffers(const ScenarioDraft& draft, const Language& language)
{
    std::vector<FigureOffer> all;
    for (const OfferRow& row : ofMarket)
        all.push_back({row.name, row.ofDay, row.control, said(row.words, language)});
    for (const Asset& asset : draft.assets)
        for (const OfferRow& row : ofAsset)
            all.push_back({std::string(row.name) + '.' + behindPoint(asset.id), row.ofDay, "node." + asset.id,
                Phrase(said(row.words, language)).arg(shownName(asset))});
    for (const Dealer& dealer : draft.dealers)
        for (const OfferRow& row : ofDealer)
            all.push_back({"dealers[" + dealer.id + "]." + row.name, row.ofDay, "node." + dealer.id + row.control,
                Phrase(said(row.words, language)).arg(shownName(dealer))});
    return all;
}

FigureValue valueOfFigure(const LessonRun& run, const std::string& text, int day)
{
    const auto read = readExpression(text);
    const auto* expression = std::get_if<Expression>(&read);
    if (!expression)
        return {};
    LessonScope scope;
    scope.now = scope.start = LessonRunPtr(LessonRunPtr(), &run); // looked at, not kept
    scope.day = day;
    const FigureFound found = valueOf(*expression, scope);
    const FigureValue* value = std::get_if<FigureValue>(&found);
    return value ? *value : FigureValue();
}

std::vector<FigureMove> movedMost(const LessonRun& run, int from, int to, const std::vector<FigureOffer>& figures)
{
    std::vector<std::pair<double, FigureMove>> moves;
    for (const FigureOffer& figure : figures) {
        if (!figure.ofDay)
            continue;
        const FigureValue before = valueOfFigure(run, figure.at(from), from),
                          after = valueOfFigure(run, figure.at(to), to);
        if (!after.defined() || (before.defined() && asGoodAs(before.value, after.value)))
            continue;
        const double was = before.defined() ? before.value : 0;
        if (const double most = std::max(std::abs(was), std::abs(after.value)); most > 0)
            moves.push_back({std::abs(after.value - was) / most, {figure, before, after}});
    }
    std::ranges::stable_sort(moves, std::greater(), &std::pair<double, FigureMove>::first);
    std::vector<FigureMove> sorted;
    for (auto& [size, move] : moves)
        sorted.push_back(std::move(move));
    return sorted;
}

std::string trueOf(const LessonRun& run, const FigureOffer& figure, int before, int day)
{
    const FigureValue now = valueOfFigure(run, figure.at(day), day);
    if (!now.defined())
        return {};
    const FigureValue was =
        figure.ofDay && before != day ? valueOfFigure(run, figure.at(before), before) : FigureValue();
    const double other = was.defined() ? was.value : 0;
    const std::string right = was.defined() ? figure.at(before) : "0";
    const char* sign = asGoodAs(now.value, other) ? " = " : now.value > other ? " > " : " < ";
    return figure.at(day) + sign + right;
}

} // namespace waterhammer
