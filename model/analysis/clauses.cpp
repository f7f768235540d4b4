// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/clauses.h"

#include "model/analysis/scale.h"
#include "model/scenario/amounts.h"
#include "model/scenario/by_key.h"
#include "model/scenario/dated_terms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace waterhammer {

namespace {

constexpr double someMove = 0.00005; ///< of a price

/// Every kind with its name and its weight, in the order of the enumeration.
struct KindRow {
    ClauseKind kind;
    std::string_view key;
    int weight;
};
constexpr std::array rows{
    KindRow{ClauseKind::Rest, "rest", 60},
    KindRow{ClauseKind::Ahead, "ahead", 95},
    KindRow{ClauseKind::Quiet, "quiet", 95},
    KindRow{ClauseKind::WindingDown, "windingDown", 92},
    KindRow{ClauseKind::Shock, "shock", 98},
    KindRow{ClauseKind::DirectLoss, "directLoss", 30},
    KindRow{ClauseKind::WriteOff, "writeOff", 86},
    KindRow{ClauseKind::PolicyBegins, "policyBegins", 96},
    KindRow{ClauseKind::PolicyEnds, "policyEnds", 58},
    KindRow{ClauseKind::FearTravels, "fearTravels", 81},
    KindRow{ClauseKind::LendersCall, "lendersCall", 78},
    KindRow{ClauseKind::NamedLenders, "namedLenders", 88},
    KindRow{ClauseKind::Redemptions, "redemptions", 77},
    KindRow{ClauseKind::Failure, "failure", 94},
    KindRow{ClauseKind::Arrears, "arrears", 35},
    KindRow{ClauseKind::Fear, "fear", 83},
    KindRow{ClauseKind::NewBreaches, "newBreaches", 25},
    KindRow{ClauseKind::Sale, "largestSale", 84},
    KindRow{ClauseKind::Sellers, "sellers", 85},
    KindRow{ClauseKind::Buyers, "buyers", 92},
    KindRow{ClauseKind::Refused, "refused", 79},
    KindRow{ClauseKind::PassedOn, "passedOn", 15},
    KindRow{ClauseKind::Fall, "fall", 74},
    KindRow{ClauseKind::Rise, "rise", 45},
    KindRow{ClauseKind::Purse, "purse", 72},
    KindRow{ClauseKind::Spread, "spread", 20},
    KindRow{ClauseKind::Quotes, "quotes", 40},
    KindRow{ClauseKind::QuotesLost, "quotesLost", 73},
    KindRow{ClauseKind::QuotesBack, "quotesBack", 44},
    KindRow{ClauseKind::Unquoted, "unquoted", 18},
    KindRow{ClauseKind::WriteDown, "writeDown", 80},
    KindRow{ClauseKind::WriteUp, "writeUp", 43},
    KindRow{ClauseKind::Loss, "loss", 71},
    KindRow{ClauseKind::ToBeWrittenOff, "toBeWrittenOff", 28},
    KindRow{ClauseKind::LoansLost, "loansLost", 46},
    KindRow{ClauseKind::CallTomorrow, "callTomorrow", 76},
    KindRow{ClauseKind::Feedback, "feedback", 42},
};
static_assert(rows.size() == clauseKinds && inOrder(rows, &KindRow::kind));

/// Where so few absorb, each is told with its amount.
constexpr std::size_t absorbersNamed = 3;
constexpr std::array<std::string_view, absorbersNamed> absorberKeys{"absorbs1", "absorbs2", "absorbs3"};

/// Gathers the clauses of one day.
class Teller {
public:
    Teller(const Scenario& scenario, const DayFacts& facts)
        : m_scenario(scenario)
        , m_facts(facts)
        , m_something(worthTelling(scenario))
    {
    }

    std::vector<Clause> tell()
    {
        if (m_facts.quiet())
            say({ClauseKind::Quiet});
        else if (windingDown())
            say({.kind = ClauseKind::WindingDown,
                .figures = {{"count", number(m_facts.woundDown.count)}, {"amount", m_facts.woundDown.amount}}});
        outside();
        lenders();
        dealers();
        trades();
        prices();
        purse();
        quotes();
        marks();
        losses();
        if (m_facts.zoneChanged() || m_facts.market.zone == FeedbackZone::RunsAway)
            feedback();
        return std::move(m_clauses);
    }

private:
    void say(Clause clause) { m_clauses.push_back(std::move(clause)); }
    [[nodiscard]] bool some(double amount) const { return std::abs(amount) >= m_something; }
    static double number(std::size_t count) { return static_cast<double>(count); }

    /// Nothing but failed dealers selling.
    [[nodiscard]] bool windingDown() const
    {
        const auto& f = m_facts;
        return f.shocks.empty() && f.policiesBegun.empty() && f.policiesEnded.empty() && f.failures.empty()
            && f.newArrears.empty() && f.counterpartyLosses.empty() && some(f.woundDown.amount)
            && !some(f.sales.total() - f.woundDown.amount) && !some(f.withdrawn()) && !some(f.redemptionsAsked);
    }

    void outside()
    {
        const auto& f = m_facts;
        if (!f.shocks.empty())
            say({.kind = ClauseKind::Shock, .events = f.shocks, .effects = f.effects});
        if (some(f.directLoss))
            say({.kind = ClauseKind::DirectLoss, .figures = {{"amount", f.directLoss}}});
        double lost = 0;
        Clause writeOff{ClauseKind::WriteOff};
        for (const auto& loss : f.counterpartyLosses)
            if (some(loss.amount)) {
                lost += loss.amount;
                writeOff.dealers.push_back(loss.dealer);
                writeOff.amounts.push_back(loss.amount);
            }
        writeOff.figures = {{"amount", lost}};
        if (some(lost))
            say(std::move(writeOff));
        if (!f.policiesBegun.empty())
            say({.kind = ClauseKind::PolicyBegins, .events = f.policiesBegun});
        if (!f.policiesEnded.empty())
            say({.kind = ClauseKind::PolicyEnds, .events = f.policiesEnded});
        if (!f.fearTravels.empty())
            say({.kind = ClauseKind::FearTravels, .rises = f.fearTravels});
    }

    void lenders()
    {
        const auto& f = m_facts;
        if (some(f.withdrawn()))
            say({.kind = ClauseKind::LendersCall,
                .figures = {{"amount", f.withdrawn()}, {"marginCalls", f.marginCalls},
                    {"repoNotRolled", f.repoNotRolled}, {"notRolled", f.notRolled}, {"arrears", f.arrearsDue}}});
        if (!f.mechanisms.callers.empty())
            say({.kind = ClauseKind::NamedLenders, .lenders = f.mechanisms.callers});
        if (some(f.redemptionsAsked) || some(f.redemptionsPaid))
            say({.kind = ClauseKind::Redemptions,
                .figures = {{"asked", f.redemptionsAsked}, {"paid", f.redemptionsPaid}, {"due", f.redemptionsDue}}});
    }

    void dealers()
    {
        const auto& f = m_facts;
        if (!f.failures.empty())
            say({.kind = ClauseKind::Failure, .dealers = f.failures});
        if (!f.newArrears.empty())
            say({.kind = ClauseKind::Arrears, .dealers = f.newArrears, .figures = {{"amount", f.arrearsLeft}}});
        if (some(f.mechanisms.fearSales))
            say({.kind = ClauseKind::Fear,
                .dealers = f.mechanisms.fearful,
                .figures = {{"named", f.fearing.amount}, {"amount", f.mechanisms.fearSales}}});
        Clause fresh{ClauseKind::NewBreaches};
        std::size_t all = 0;
        for (const auto& breach : f.breaches) {
            if (breach.constraints & Breach::failed)
                continue;
            ++all;
            if (breach.yesterday)
                continue;
            fresh.dealers.push_back(breach.dealer);
            fresh.amounts.push_back(breach.constraints);
        }
        fresh.figures = {{"all", number(all)}};
        if (!fresh.dealers.empty())
            say(std::move(fresh));
    }

    void trades()
    {
        const auto& f = m_facts;
        if (!some(f.sales.total()))
            return;
        if (f.largestSale && some(f.largestSale->amount))
            say({.kind = ClauseKind::Sale, .dealers = {f.largestSale->dealer}, .sale = f.largestSale});
        // Both tell of the same amount: three ways to add up to it.
        std::vector<ClauseFigure> ways{{"amount", f.sales.total()}, {"byDealers", f.inBreach.amount},
            {"byFearing", f.fearing.amount}, {"byFailed", f.woundDown.amount}, {"byFunds", f.redeeming.amount},
            {"absorbed", f.absorbed}, {"authority", f.official}, {"investors", f.toInvestors}};
        for (const auto& row : saleCauseTable)
            ways.push_back({row.key, f.sales[row.cause]});
        if (allNamed())
            for (std::size_t n = 0; n < f.absorbers.size(); ++n)
                ways.push_back({absorberKeys[n], f.absorbers[n].amount});
        Clause sellers{.kind = ClauseKind::Sellers,
            .figures = {{"dealers", number(f.inBreach.count)}, {"fearing", number(f.fearing.count)},
                {"failed", number(f.woundDown.count)}, {"funds", number(f.redeeming.count)}}};
        std::ranges::copy(ways, std::back_inserter(sellers.figures));
        say(std::move(sellers));
        Clause buyers{ClauseKind::Buyers};
        double named = 0;
        for (const auto& absorber : f.absorbers)
            if (some(absorber.amount)) {
                named += absorber.amount;
                buyers.dealers.push_back(absorber.dealer);
                buyers.amounts.push_back(absorber.amount);
            }
        buyers.figures = {
            {"count", some(f.absorbed) ? number(f.absorbing) : 0}, {"dealers", f.absorbed}, {"named", named}};
        std::ranges::copy(ways, std::back_inserter(buyers.figures));
        say(std::move(buyers));
        if (f.mechanisms.suspicion > 0 && some(f.mechanisms.refused))
            say({.kind = ClauseKind::Refused,
                .figures = {{"refused", f.mechanisms.refused}, {"trapped", f.mechanisms.trapped}}});
        if (some(f.passedOn))
            say({.kind = ClauseKind::PassedOn, .figures = {{"amount", f.passedOn}}});
    }

    /// Whether those who absorb are so few, and each so large, that all of it is told by name.
    [[nodiscard]] bool allNamed() const
    {
        double named = 0;
        for (const auto& absorber : m_facts.absorbers)
            named += some(absorber.amount) ? absorber.amount : 0;
        return m_facts.absorbers.size() <= absorbersNamed && std::abs(m_facts.absorbed - named) <= leastAmount * named;
    }

    void prices()
    {
        const auto change = [](const PriceMove& move) { return move.fromTrading(); };
        if (m_facts.moves.empty())
            return;
        const auto [fall, rise] = std::ranges::minmax_element(m_facts.moves, {}, change);
        if (fall->fromTrading() <= -someMove)
            say({.kind = ClauseKind::Fall,
                .assets = {fall->asset},
                .figures = {
                    {"move", fall->fromTrading()}, {"price", fall->close}, {"sold", fall->pushed() ? 1. : 0.}}});
        if (rise->fromTrading() >= someMove)
            say({.kind = ClauseKind::Rise,
                .assets = {rise->asset},
                .figures = {{"move", rise->fromTrading()}, {"price", rise->close},
                    {"lift", m_facts.mechanisms.lift[rise->asset]},
                    {"spent", m_facts.mechanisms.spentOn[rise->asset]}}});
    }

    void purse()
    {
        const MechanismFacts& m = m_facts.mechanisms;
        if (m.purse && (m.emptied || some(m.spent) || !m_facts.quiet()))
            say({.kind = ClauseKind::Purse,
                .figures = {{"left", *m.purse}, {"spent", m.spent}, {"emptied", m.emptied ? 1. : 0.}}});
    }

    void quotes()
    {
        const auto& f = m_facts;
        if (f.widened && f.spread > wider * f.spreadYesterday)
            say({.kind = ClauseKind::Spread,
                .assets = {*f.widened},
                .figures = {{"before", f.spreadYesterday}, {"now", f.spread}}});
        if (const QuoteCount& all = f.quotes.dealers; all.quoting < all.makers)
            say({.kind = ClauseKind::Quotes,
                .figures = {{"quoting", number(all.quoting)}, {"makers", number(all.makers)},
                    {"failed", number(all.failed)}},
                .changed = !f.quotes.lost.empty() || !f.quotes.gained.empty()});
        if (!f.quotes.lost.empty())
            say({.kind = ClauseKind::QuotesLost, .quotes = f.quotes.lost});
        if (!f.quotes.gained.empty())
            say({.kind = ClauseKind::QuotesBack, .quotes = f.quotes.gained});
        if (!f.mechanisms.unquoted.empty() && !f.quiet())
            say({.kind = ClauseKind::Unquoted,
                .assets = f.mechanisms.unquoted,
                .figures = {{"days", f.mechanisms.daysUnquoted}}});
    }

    /// What quotes that go and come back do to books.
    void marks()
    {
        const auto& f = m_facts;
        const double marked = f.writeDown - f.writeDownYesterday, today = f.lossToday();
        if ((some(marked) && marked > 0) || (some(f.writtenDown) && f.writtenDown > 0))
            say({.kind = ClauseKind::WriteDown,
                .assets = f.mechanisms.marked ? std::vector{*f.mechanisms.marked} : std::vector<std::uint32_t>(),
                .figures = {{"amount", marked}, {"opening", f.writtenDown}, {"loss", today},
                    {"mark", f.mechanisms.mark}, {"price", f.mechanisms.price}}});
        else if (some(f.writtenDown))
            say({.kind = ClauseKind::WriteUp, .figures = {{"amount", -f.writtenDown}, {"loss", today}}});
    }

    void losses()
    {
        const auto& f = m_facts;
        const double today = f.lossToday();
        if (some(f.lossSoFar) || some(today) || some(f.creditorsShortfall))
            say({.kind = ClauseKind::Loss,
                .figures = {{"loss", f.lossSoFar}, {"today", today}, {"shortfall", f.creditorsShortfall}}});
        double tomorrow = 0;
        for (const auto& loss : f.passedLosses)
            tomorrow += loss.amount;
        if (some(tomorrow))
            say({.kind = ClauseKind::ToBeWrittenOff, .figures = {{"amount", tomorrow}}});
        if (!f.mechanisms.writtenOff.empty())
            say({.kind = ClauseKind::LoansLost, .lenders = f.mechanisms.writtenOff});
        if (!f.mechanisms.tomorrow.empty())
            say({.kind = ClauseKind::CallTomorrow,
                .figures = {{"share", DatedTerms(m_scenario, f.round + 1).market().pullShare}},
                .lenders = f.mechanisms.tomorrow});
    }

    void feedback()
    {
        constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
        const auto& market = m_facts.market;
        say({.kind = ClauseKind::Feedback,
            .figures = {{"feedback", market.ofDay ? market.ofDay->value : nothing},
                {"realised", market.realisedGain.value_or(nothing)}, {"loop", market.loopGain.value_or(nothing)}},
            .zone = market.zone,
            .zoneBefore = m_facts.zoneYesterday,
            .feedback = market.ofDay,
            .changed = m_facts.zoneChanged()});
    }

    static constexpr double wider = 1.1; ///< a half-spread that grew by less is not worth a word

    const Scenario& m_scenario;
    const DayFacts& m_facts;
    double m_something;
    std::vector<Clause> m_clauses;
};

std::vector<Clause> before(const Scenario& scenario)
{
    std::vector<Clause> clauses{{ClauseKind::Rest}};
    Clause ahead{ClauseKind::Ahead};
    for (std::size_t k = 0; k < scenario.shocks.size(); ++k)
        if (scenario.shocks[k].round == scenario.shocks.front().round)
            ahead.events.push_back(k);
    if (!ahead.events.empty()) {
        for (const std::size_t k : ahead.events)
            ahead.effects.push_back(effectOf(scenario, k));
        ahead.figures = {{"day", static_cast<double>(scenario.shocks.front().round)}};
        clauses.push_back(std::move(ahead));
    }
    return clauses;
}

} // namespace

double Clause::operator[](std::string_view name) const
{
    const auto found = std::ranges::find(figures, name, &ClauseFigure::name);
    return found == figures.end() ? std::numeric_limits<double>::quiet_NaN() : found->value;
}

int weightOf(const Clause& clause)
{
    constexpr int theSwitch = 89, noNews = 22, whoBuys = 91;
    if (clause.kind == ClauseKind::Feedback && clause.changed)
        return theSwitch;
    if (clause.kind == ClauseKind::Purse && clause["emptied"] == 0)
        return noNews;
    if (clause.kind == ClauseKind::Rise && clause["lift"] > 0)
        return whoBuys;
    return rows[static_cast<std::size_t>(clause.kind)].weight;
}

std::string_view keyOf(ClauseKind kind) { return rows[static_cast<std::size_t>(kind)].key; }

double worthTelling(const Scenario& scenario)
{
    const double largest = largestBooks(scenario);
    const double unit = std::pow(1000.0, thousandsOf(unitOf(scenario.currency), largest));
    return 0.005 * std::pow(10.0, -unitDigits(largest / unit)) * unit;
}

double worthCounting(const Scenario& scenario) { return 0.1 * worthTelling(scenario); }

std::vector<Clause> clausesOf(const Trajectory& trajectory, std::size_t round)
{
    if (round == 0)
        return before(*trajectory.scenario);
    return clausesOf(*trajectory.scenario, dayFacts(trajectory, round));
}

std::vector<Clause> clausesOf(const Scenario& scenario, const DayFacts& facts)
{
    return Teller(scenario, facts).tell();
}

} // namespace waterhammer
