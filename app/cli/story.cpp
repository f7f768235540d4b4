// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/story.h"

#include "app/cli/labels.h"
#include "app/cli/text.h"

#include "model/analysis/day_facts.h"

#include <algorithm>
#include <cmath>
#include <iostream>

namespace waterhammer::cli {

namespace {

constexpr double worthTelling = 5e-4;     // bn
constexpr double moveWorthTelling = 5e-6; // of a price

/// What happened on a day, sentence by sentence.
class DayTeller {
public:
    DayTeller(const Scenario& scenario, const DayFacts& facts)
        : m_scenario(scenario)
        , m_facts(facts)
    {
    }

    [[nodiscard]] std::vector<std::string> sentences()
    {
        shocks();
        policies();
        breaches();
        arithmetic();
        lenders();
        investors();
        sales();
        failures();
        prices();
        market();
        return std::move(m_lines);
    }

private:
    void say(std::string sentence) { m_lines.push_back(std::move(sentence)); }
    [[nodiscard]] std::string dealer(std::size_t i) const { return dealerLabel(m_scenario, i); }
    [[nodiscard]] std::string asset(std::size_t a) const { return assetLabel(m_scenario, a); }

    void shocks();
    void policies();
    void breaches();
    void arithmetic();
    void lenders();
    void investors();
    void sales();
    void failures();
    void prices();
    void market();

    const Scenario& m_scenario;
    const DayFacts& m_facts;
    std::vector<std::string> m_lines;
};

std::string signedPercent(double change)
{
    const int decimals = std::abs(change) < 0.001 ? 4 : 2;
    return (change > 0 ? "+" : "") + percent(change, decimals);
}

std::string shockText(const Scenario& s, const Scenario::Shock& e)
{
    const bool everyone = e.who == Scenario::Shock::everyone;
    const auto asset = [&] { return assetLabel(s, e.asset); };
    switch (e.kind) {
    case EventKind::Price:
        return "the price of " + asset() + (e.size < 0 ? " falls by " : " rises by ") + percent(std::abs(e.size));
    case EventKind::Volatility: return "the volatility of " + asset() + " is multiplied by " + amount(e.size);
    case EventKind::Haircut: return "repo haircuts on " + asset() + " are multiplied by " + amount(e.size);
    case EventKind::Depth: return "the depth of " + asset() + " is multiplied by " + amount(e.size);
    case EventKind::SellOrder: return "clients bring " + amount(e.size) + " of " + asset() + " to sell";
    case EventKind::CapitalLoss:
        return (everyone ? "every dealer" : dealerLabel(s, e.who)) + " loses " + amount(e.size) + " of capital";
    case EventKind::FundingRun:
        return "lenders to " + (everyone ? "every dealer" : dealerLabel(s, e.who)) + " do not roll " + percent(e.size)
            + " or more";
    case EventKind::Redemption:
        return "investors redeem " + percent(e.size) + " of " + (everyone ? "every fund" : fundLabel(s, e.who));
    }
    return {};
}

void DayTeller::shocks()
{
    std::vector<std::string> texts;
    for (const auto e : m_facts.shocks)
        texts.push_back(shockText(m_scenario, m_scenario.shocks[e]));
    if (!texts.empty())
        say("From outside: " + listed(texts) + '.');
    if (m_facts.directLoss != 0)
        say("Direct loss of all dealers: " + amount(m_facts.directLoss) + '.');
    for (const auto& loss : m_facts.counterpartyLosses)
        say(dealer(loss.dealer) + " writes off " + amount(loss.amount) + " lent to those that failed yesterday.");
}

std::string policyText(const Scenario& s, const Scenario::Measure& m)
{
    std::vector<std::string> assets;
    for (const auto a : m.assets)
        assets.push_back(assetLabel(s, a));
    switch (m.kind) {
    case PolicyKind::SlrExemption:
        if (m.cash)
            assets.push_back("cash");
        return "the exemption of " + listed(assets) + " from the leverage ratio";
    case PolicyKind::SlrRelief: return "leverage ratio relief of " + percent(m.size);
    case PolicyKind::AssetPurchases:
        return "official purchases of up to " + amount(m.size) + " of " + listed(assets) + " a day";
    case PolicyKind::RepoFacility: return "the repo facility";
    case PolicyKind::SwingPricing: return "swing pricing of funds";
    case PolicyKind::AllToAll: return "all-to-all trading";
    }
    return {};
}

void DayTeller::policies()
{
    const auto tell = [&](const std::vector<std::size_t>& which, const char* what) {
        std::vector<std::string> texts;
        for (const auto p : which)
            texts.push_back(policyText(m_scenario, m_scenario.measures[p]));
        if (!texts.empty())
            say(what + listed(texts) + '.');
    };
    tell(m_facts.policiesBegun, "Begins today: ");
    tell(m_facts.policiesEnded, "Has ended: ");
}

std::string constraintWord(const BreachInfo& breach)
{
    switch (breach.cause) {
    case SaleCause::Failure: return "failed";
    case SaleCause::Var: return "value at risk";
    case SaleCause::Slr: return "leverage ratio";
    case SaleCause::Funding: return "funding";
    case SaleCause::Redemptions:
    case SaleCause::Client: break;
    }
    return {};
}

std::string constraintsText(std::uint8_t flags)
{
    std::vector<std::string> words;
    for (const auto& row : breachTable)
        if (flags & row.flag)
            words.push_back(constraintWord(row));
    return listed(words);
}

void DayTeller::breaches()
{
    std::vector<std::string> fresh;
    for (const auto& b : m_facts.breaches)
        if (!b.yesterday)
            fresh.push_back(dealer(b.dealer) + " (" + constraintsText(b.constraints) + ')');
    if (m_facts.breaches.empty())
        return;
    std::string text = fresh.empty() ? std::string{} : "Newly in breach: " + listed(fresh) + ". ";
    if (m_facts.breaches.size() > fresh.size())
        text += "In breach altogether: " + counted(m_facts.breaches.size(), "dealer", "dealers") + '.';
    else if (!text.empty())
        text.pop_back();
    say(text);
}

std::string lossText(const DealerSale& sale)
{
    const double loss = sale.equityBefore - sale.equity;
    if (loss > worthTelling)
        return "A loss of " + amount(loss) + " takes its equity from " + amount(sale.equityBefore) + " to "
            + amount(sale.equity) + '.';
    return "Its equity is " + amount(sale.equity) + '.';
}

/// With as many digits as it takes to tell a ratio from its trigger.
int ratioDigits(const DealerSale& sale) { return std::abs(sale.slr.value_or(0) - sale.slrTrigger) < 1e-4 ? 4 : 2; }

/// The arithmetic of one dealer: from a loss to what it must sell.
void leverageSteps(std::vector<std::string>& lines, const DealerSale& sale)
{
    lines.push_back("  Leverage ratio: " + amount(sale.equity) + " / " + amount(sale.exposure) + " = "
        + percent(sale.slr.value_or(0), ratioDigits(sale)) + ", below " + percent(sale.slrTrigger) + '.');
    lines.push_back("  Size allowed: " + amount(sale.equity) + " / " + percent(sale.slrTarget) + " = "
        + amount(sale.requiredExposure) + "; " + amount(sale.exposure) + " - " + amount(sale.requiredExposure) + " = "
        + amount(sale.excess) + " is too much.");
}

std::vector<std::string> saleSteps(const Scenario& scenario, const DealerSale& sale)
{
    std::vector<std::string> lines{
        dealerLabel(scenario, sale.dealer) + " must sell " + amount(sale.amount) + ". " + lossText(sale)};
    if (sale.constraints & Breach::slr)
        leverageSteps(lines, sale);
    if (sale.constraints & Breach::var)
        lines.push_back(
            "  Value at risk: " + amount(sale.var) + " against a limit of " + amount(sale.varLimit.value_or(0)) + '.');
    if (sale.constraints & Breach::funding)
        lines.push_back("  Lenders want " + amount(sale.fundingNeed) + " back, more than its cash to hand.");
    if (sale.constraints & Breach::failed)
        lines.push_back("  It has failed and is wound down.");
    std::vector<std::string> parts;
    for (const auto& [part, why] : {std::pair{sale.bySlr, "for leverage"}, {sale.byVar, "for value at risk"},
             {sale.byFunding, "for funding"}, {sale.byFailure, "in resolution"}})
        if (part > worthTelling)
            parts.push_back(amount(part) + ' ' + why);
    const std::string what = assetLabel(scenario, sale.asset);
    lines.push_back("  So it sells " + listed(parts) + ": "
        + (sale.assetsSold == 1 ? "all of it " + what
                                : amount(sale.inAsset) + " of " + what + ", the rest in "
                    + counted(sale.assetsSold - 1, "other asset", "other assets"))
        + '.');
    return lines;
}

void DayTeller::arithmetic()
{
    if (!m_facts.largestSale || m_facts.largestSale->amount < worthTelling)
        return;
    const bool alone = m_facts.forcedSales() - m_facts.largestSale->amount < worthTelling;
    auto lines = saleSteps(m_scenario, *m_facts.largestSale);
    if (!alone)
        lines.front() = "The largest seller: " + lines.front();
    for (auto& line : lines)
        say(std::move(line));
}

void DayTeller::lenders()
{
    const auto& f = m_facts;
    if (f.withdrawn() < worthTelling)
        return;
    std::vector<std::string> parts;
    for (const auto& [part, what] : {std::pair{f.marginCalls, "in margin calls"},
             {f.notRolled, "of funding not rolled"}, {f.arrearsDue, "owed since yesterday"}})
        if (part > worthTelling)
            parts.push_back(amount(part) + ' ' + what);
    say("Lenders want " + amount(f.withdrawn()) + " back: " + listed(parts) + '.');
}

void DayTeller::investors()
{
    const auto& f = m_facts;
    if (f.redemptionsAsked > worthTelling || f.redemptionsPaid > worthTelling)
        say("Funds: investors ask for " + amount(f.redemptionsAsked) + ", " + amount(f.redemptionsPaid) + " is paid, "
            + amount(f.redemptionsDue) + " still due.");
}

std::string saleCauseWord(SaleCause cause)
{
    switch (cause) {
    case SaleCause::Slr: return "leverage";
    case SaleCause::Var: return "value at risk";
    case SaleCause::Funding: return "funding";
    case SaleCause::Failure: return "failure";
    case SaleCause::Redemptions: return "redemptions";
    case SaleCause::Client: return "clients";
    }
    return {};
}

void DayTeller::sales()
{
    const auto& f = m_facts;
    if (f.sales.total() < worthTelling)
        return;
    std::vector<std::string> causes, buyers;
    for (const auto& row : saleCauseTable)
        if (const double part = f.sales[row.cause]; part > worthTelling)
            causes.push_back(saleCauseWord(row.cause) + ' ' + amount(part));
    if (f.absorbed > worthTelling) {
        std::vector<std::string> dealers;
        for (const auto& a : f.absorbers)
            dealers.push_back(dealer(a.dealer) + ' ' + amount(a.amount));
        buyers.push_back("dealers " + amount(f.absorbed) + " (most: " + listed(dealers) + ')');
    }
    if (f.official > worthTelling)
        buyers.push_back("the authority " + amount(f.official));
    if (f.toInvestors > worthTelling)
        buyers.push_back("end investors " + amount(f.toInvestors));
    say("Sales of all: " + amount(f.sales.total()) + " (" + listed(causes) + "). Bought by " + listed(buyers) + '.');
    if (f.passedOn > worthTelling)
        say("Dealers hand " + amount(f.passedOn) + " of their inventory on to end investors.");
}

void DayTeller::failures()
{
    std::vector<std::string> failed, arrears;
    for (const auto i : m_facts.failures)
        failed.push_back(dealer(i));
    for (const auto i : m_facts.newArrears)
        arrears.push_back(dealer(i));
    if (!arrears.empty())
        say("In arrears with lenders: " + listed(arrears) + '.');
    if (!failed.empty())
        say("Failed today: " + listed(failed) + '.');
    double passed = 0;
    for (const auto& loss : m_facts.passedLosses)
        passed += loss.amount;
    if (passed > worthTelling)
        say("Their creditors will write off " + amount(passed) + " tomorrow.");
}

void DayTeller::prices()
{
    std::vector<PriceMove> moves;
    for (const auto& m : m_facts.moves)
        if (std::abs(m.fromTrading()) > moveWorthTelling)
            moves.push_back(m);
    if (moves.empty())
        return;
    std::ranges::stable_sort(moves, std::greater{}, [](const auto& m) { return std::abs(m.fromTrading()); });
    std::vector<std::string> texts;
    for (const auto& m : moves)
        texts.push_back(asset(m.asset) + ' ' + signedPercent(m.fromTrading()) + " to " + fixed(m.close, 5));
    say("Trading moves prices: " + listed(texts, 5) + '.');
}

std::string zoneText(FeedbackZone zone)
{
    switch (zone) {
    case FeedbackZone::LeansAgainst: return "the market leans against falls";
    case FeedbackZone::Amplifies: return "the market amplifies falls, which die out";
    case FeedbackZone::RunsAway: return "the market runs away: each fall sets off a larger one";
    case FeedbackZone::BurntOut: return "the market is burnt out: half of it has failed or sold out";
    }
    return {};
}

void DayTeller::market()
{
    const auto& f = m_facts;
    std::string text = "Shareholders have lost " + amount(f.lossSoFar) + " so far";
    if (f.creditorsShortfall > worthTelling)
        text += ", creditors " + amount(f.creditorsShortfall);
    if (f.quoting < f.makers)
        text += "; " + std::to_string(f.quoting) + " of " + counted(f.makers, "dealer quotes", "dealers quote");
    if (f.market.realisedGain)
        text += "; realised gain " + fixed(*f.market.realisedGain, 3);
    if (f.market.loopGain)
        text += "; loop gain " + fixed(*f.market.loopGain, 3);
    say(text + (f.zoneChanged() ? ": now " + zoneText(f.market.zone) : std::string{}) + '.');
}

std::string dayHeading(int first, int last)
{
    return first == last ? "Day " + std::to_string(first)
                         : "Days " + std::to_string(first) + " to " + std::to_string(last);
}

/// Days on which nobody sold and nothing struck are told together.
class StoryTeller {
public:
    explicit StoryTeller(const Trajectory& run)
        : m_run(run)
    {
    }

    void tell()
    {
        const auto& s = *m_run.scenario;
        std::cout << s.name << ", day by day (amounts in " << s.currency << ", prices 1 at the start)\n";
        for (std::size_t t = 1; t < m_run.frames.size(); ++t)
            day(dayFacts(m_run, t));
        endQuiet();
        conclude();
    }

private:
    void day(const DayFacts& facts)
    {
        const auto& sale = facts.largestSale;
        if (sale && sale->bySlr > 0 && (!m_step || sale->amount > m_step->amount))
            m_step = sale;
        if (facts.quiet()) {
            m_quietFrom = m_quietFrom ? m_quietFrom : facts.round;
            m_quietTo = facts.round;
            m_lossInQuiet = facts.lossSoFar;
            return;
        }
        endQuiet();
        std::cout << '\n' << dayHeading(facts.round, facts.round) << '\n';
        for (const auto& line : DayTeller(*m_run.scenario, facts).sentences())
            std::cout << "  " << line << '\n';
    }

    void endQuiet()
    {
        if (m_quietFrom)
            std::cout << '\n'
                      << dayHeading(m_quietFrom, m_quietTo) << "\n  Nobody has to sell. Shareholders have lost "
                      << amount(m_lossInQuiet) << " so far.\n";
        m_quietFrom = 0;
    }

    void conclude() const
    {
        const auto& r = m_run.summary;
        std::cout << "\nIn the end\n  Peak loss " << amount(r.peakLoss) << " on day " << r.peakLossRound;
        if (r.amplification)
            std::cout << ", " << fixed(*r.amplification, 2) << " times the direct loss of " << amount(r.directLoss);
        std::cout << "; loss at the end " << amount(r.endLoss) << "; "
                  << counted(static_cast<std::size_t>(r.failures), "dealer", "dealers") << " failed.\n";
        if (m_step)
            step(*m_step);
    }

    /// The largest step of leverage once more, as one chain.
    void step(const DealerSale& sale) const
    {
        const double loss = sale.equityBefore - sale.equity;
        if (loss < worthTelling)
            return;
        std::cout << "\nThe step that mattered: " << dealerLabel(*m_run.scenario, sale.dealer) << ", " << amount(loss)
                  << " -> " << amount(sale.amount) << '\n';
        Table chain;
        chain.row({"  equity", amount(sale.equityBefore) + " - " + amount(loss), "=", amount(sale.equity)});
        chain.row({"  leverage ratio", amount(sale.equity) + " / " + amount(sale.exposure), "=",
            percent(sale.slr.value_or(0))});
        chain.row({"  size allowed", amount(sale.equity) + " / " + percent(sale.slrTarget), "=",
            amount(sale.requiredExposure)});
        chain.row(
            {"  to be shed", amount(sale.exposure) + " - " + amount(sale.requiredExposure), "=", amount(sale.excess)});
        std::cout << chain.text() << "  A loss of " << amount(loss) << " became sales of " << amount(sale.amount)
                  << ", "
                  << (sale.assetsSold == 1 ? "all in " + assetLabel(*m_run.scenario, sale.asset)
                                           : "in " + std::to_string(sale.assetsSold) + " assets")
                  << ": " << fixed(sale.amount / loss, 1) << " times as much.\n";
    }

    const Trajectory& m_run;
    std::optional<DealerSale> m_step; // the largest sale for the leverage ratio
    int m_quietFrom = 0, m_quietTo = 0;
    double m_lossInQuiet = 0;
};

} // namespace

void printStory(const Trajectory& run) { StoryTeller(run).tell(); }

} // namespace waterhammer::cli
