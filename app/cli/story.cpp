// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/story.h"

#include "app/cli/json_output.h"
#include "app/cli/state_json.h"

#include "model/words/day_words.h"
#include "model/words/marked.h"
#include "model/words/story.h"

#include <iostream>

namespace waterhammer::cli {

namespace {

/// Ids of what a clause names, in its order.
void names(JsonWriter& json, std::string_view key, const std::vector<std::string>& ids,
    const std::vector<std::uint32_t>& named)
{
    if (named.empty())
        return;
    json.key(key);
    json.beginArray(JsonWriter::Shape::Inline);
    for (const auto i : named)
        json.value(ids[i]);
    json.endArray();
}

template <class Values> void numbers(JsonWriter& json, std::string_view key, const Values& values)
{
    if (values.empty())
        return;
    json.key(key);
    json.beginArray(JsonWriter::Shape::Inline);
    for (const auto& value : values)
        json.value(value);
    json.endArray();
}

/// "slr" as "bySlr".
std::string byKey(std::string_view cause)
{
    std::string key("by");
    key.append(cause);
    key[2] = static_cast<char>(key[2] - 'a' + 'A');
    return key;
}

/// The arithmetic behind the largest sale.
void sale(JsonWriter& json, const Scenario& scenario, const DealerSale& sale)
{
    json.key("sale");
    json.beginObject(JsonWriter::Shape::Inline);
    json.member("amount", sale.amount);
    for (const auto& row : saleCauseTable)
        if (row.constrains)
            json.member(byKey(row.key), sale.by[row.cause]);
    for (const auto& [key, value] :
        std::initializer_list<std::pair<std::string_view, double>>{{"equityBefore", sale.equityBefore},
            {"equity", sale.equity}, {"exposure", sale.exposure}, {"slrTrigger", sale.slrTrigger},
            {"slrTarget", sale.slrTarget}, {"requiredExposure", sale.requiredExposure}, {"excess", sale.excess},
            {"speed", sale.speed}, {"repaidFromCash", sale.repaidFromCash}, {"cashLowers", sale.cashLowers},
            {"varLowers", sale.varLowers}, {"slrLowers", sale.slrLowers}, {"positions", sale.positions},
            {"var", sale.var}, {"fundingNeed", sale.fundingNeed}, {"cashToHand", sale.cashToHand},
            {"calledIn", sale.calledIn}, {"inAsset", sale.inAsset}})
        json.member(key, value);
    member(json, "slr", sale.slr);
    member(json, "varLimit", sale.varLimit);
    json.member("asset", scenario.assets.id[sale.asset]);
    json.member("assetsSold", sale.assetsSold);
    json.endObject();
}

/// Lenders with a name, and what they did.
void lenders(JsonWriter& json, const Scenario& scenario, const std::vector<LenderFact>& facts)
{
    if (facts.empty())
        return;
    json.key("lenders");
    json.beginArray();
    for (const LenderFact& fact : facts) {
        json.beginObject(JsonWriter::Shape::Inline);
        json.member("lender", (fact.lender.fund ? scenario.funds.id : scenario.dealers.id)[fact.lender.index]);
        names(json, "borrowers", scenario.dealers.id, fact.borrowers);
        for (const auto& [key, value] : std::initializer_list<std::pair<std::string_view, double>>{
                 {"lent", fact.loans.lent}, {"called", fact.loans.called}, {"back", fact.loans.back},
                 {"left", fact.loans.left}, {"writtenOff", fact.loans.writtenOff}})
            json.member(key, value);
        json.endObject();
    }
    json.endArray();
}

/// Quotes that went or came, market by market.
void quotes(JsonWriter& json, const Scenario& scenario, const std::vector<QuoteChange>& changes)
{
    if (changes.empty())
        return;
    json.key("quotes");
    json.beginArray();
    for (const QuoteChange& change : changes) {
        json.beginObject(JsonWriter::Shape::Inline);
        json.member("asset", scenario.assets.id[change.asset]);
        json.member("before", change.before);
        json.member("now", change.now);
        json.member("makers", change.makers);
        json.endObject();
    }
    json.endArray();
}

/// Volatilities that a move elsewhere raised.
void rises(JsonWriter& json, const Scenario& scenario, const std::vector<VolatilityRise>& rises)
{
    if (rises.empty())
        return;
    json.key("rises");
    json.beginArray();
    for (const VolatilityRise& rise : rises) {
        json.beginObject(JsonWriter::Shape::Inline);
        json.member("asset", scenario.assets.id[rise.asset]);
        json.member("source", scenario.assets.id[rise.source]);
        json.member("move", rise.move);
        json.member("without", rise.without);
        json.member("now", rise.now);
        json.endObject();
    }
    json.endArray();
}

void clause(JsonWriter& json, const Scenario& scenario, const Clause& clause, const Language& language)
{
    json.beginObject();
    json.member("kind", keyOf(clause.kind));
    json.member("weight", weightOf(clause));
    names(json, "dealers", scenario.dealers.id, clause.dealers);
    numbers(json, "amounts", clause.amounts);
    names(json, "assets", scenario.assets.id, clause.assets);
    numbers(json, "events", clause.events);
    json.key("figures");
    json.beginObject(JsonWriter::Shape::Inline);
    for (const ClauseFigure& figure : clause.figures)
        json.member(figure.name, figure.value);
    json.endObject();
    lenders(json, scenario, clause.lenders);
    quotes(json, scenario, clause.quotes);
    rises(json, scenario, clause.rises);
    if (clause.sale)
        sale(json, scenario, *clause.sale);
    for (const auto& [key, form] :
        {std::pair{"text", Form::Full}, {"sentence", Form::Sentence}, {"brief", Form::Brief}})
        json.member(key, withoutMarks(clauseText(scenario, clause, form, language)));
    json.endObject();
}

/// The feedback of a day, what it is made of, and the state of the market.
void feedbackOfDay(JsonWriter& json, const Trajectory& run, std::size_t t)
{
    const auto feedback = feedbackOf(run, t);
    json.key("feedback");
    feedback ? json.value(feedback->value) : json.null();
    json.key("parts");
    writeParts(json, t > 0 ? feedbackParts(*run.scenario, *run.frames[t - 1], *run.frames[t]) : std::nullopt);
    json.key("state");
    writeState(json, *run.scenario, {run.frames[t]->round, marketState(run, t)});
}

} // namespace

void printStory(const Trajectory& run, const Language& language, const FileTelling& file)
{
    std::cout << storyText(storyOf(run, language, file), language);
}

void printStoryJson(const Made& made, const Trajectory& run, const Language& language, const FileTelling& file)
{
    printJson(made, [&](JsonWriter& json) {
        json.member("title", file.name.empty() ? run.scenario->name : file.name);
        json.member("currency", run.scenario->currency);
        json.key("switch");
        writeSwitch(json, *run.scenario, feedbackSwitch(run));
        json.key("waves");
        writeWaves(json, *run.scenario, wavesOf(run.summary.wave));
        json.key("days");
        json.beginArray();
        for (std::size_t t = 0; t < run.frames.size(); ++t) {
            json.beginObject();
            json.member("day", run.frames[t]->round);
            if (const auto date = file.calendar ? file.calendar->dateOf(run.frames[t]->round) : std::nullopt)
                json.member("date", isoText(*date));
            feedbackOfDay(json, run, t);
            json.key("clauses");
            json.beginArray();
            for (const Clause& told : clausesOf(run, t))
                clause(json, *run.scenario, told, language);
            json.endArray();
            json.endObject();
        }
        json.endArray();
    });
}

} // namespace waterhammer::cli
