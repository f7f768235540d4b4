// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/field_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace waterhammer {

namespace {

constexpr auto context = "FieldWords";

struct Entry {
    std::string_view key;
    const char* label;
    const char* sentence;
};

#define WORDS(text) QT_TRANSLATE_NOOP("FieldWords", text)

constexpr Entry assetWords[] = {
    {"id", WORDS("Short name"), WORDS("The name by which books, events and policies refer to the asset.")},
    {"name", WORDS("Name"), WORDS("What the asset is called on screen.")},
    {"depth", WORDS("Market depth"),
        WORDS("Sales of this size divide the price by e (about 2.7) when every dealer quotes: the deeper, the less a "
              "sale moves it.")},
    {"volatility", WORDS("Volatility"),
        WORDS("Standard deviation of a day's return in quiet times; VaR and haircuts start from it.")},
    {"halfSpread", WORDS("Half-spread"),
        WORDS("Half of the gap between bid and ask in quiet times, as a share of the price; every seller pays it.")},
    {"haircut", WORDS("Haircut"),
        WORDS("The share of a position's value that repo lenders do not lend, in quiet times.")},
    {"floor", WORDS("Price floor"),
        WORDS("The share of the fundamental price at which value investors buy whatever is offered.")},
    {"slrWeight", WORDS("SLR weight"),
        WORDS("How much of a holding counts in the leverage exposure: 100 % unless it is exempt.")},
    {"liquidityRank", WORDS("Liquidity rank"),
        WORDS("Assets with a lower rank are sold first; without one the place in the list decides.")},
};

constexpr Entry constraintWords[] = {
    {"slrMin", WORDS("SLR minimum"),
        WORDS("Tier 1 capital over leverage exposure that the regulator requires; gauges show it.")},
    {"slrTrigger", WORDS("SLR trigger"),
        WORDS("Below this ratio the dealer delevers; it is the minimum where none is given.")},
    {"slrTarget", WORDS("SLR target"),
        WORDS("The ratio to which the dealer returns by selling; it is the minimum where none is given.")},
    {"varLimit", WORDS("VaR limit"),
        WORDS("The largest value at risk of a day; above it the dealer sells the same share of every position.")},
    {"quoteTolerance", WORDS("Quote tolerance"),
        WORDS("Up to this multiple of quiet volatility the dealer goes on quoting prices.")},
    {"failBelow", WORDS("Fails below"),
        WORDS("Below this leverage ratio the dealer fails and its book is wound down.")},
};

constexpr Entry dealerWords[] = {
    {"id", WORDS("Short name"), WORDS("The name by which exposures and events refer to the dealer.")},
    {"name", WORDS("Name"), WORDS("What the dealer is called on screen.")},
    {"cash", WORDS("Cash"), WORDS("Money to hand; the dealer returns to this level after each day.")},
    {"holdings", WORDS("Holdings"),
        WORDS("What the dealer owns of each asset at the starting price; it makes markets in the assets that stand "
              "here.")},
    {"otherAssets", WORDS("Other assets"),
        WORDS("Assets that cannot be sold during the run; below zero they count as a liability.")},
    {"repo", WORDS("Repo"),
        WORDS("What the dealer has borrowed against each asset; a higher haircut or a lower price calls a part of it "
              "back.")},
    {"shortTermFunding", WORDS("Short-term funding"),
        WORDS("Unsecured borrowing that lenders may decline to roll over from day to day.")},
    {"longTermDebt", WORDS("Long-term debt"), WORDS("Borrowing that does not fall due during the run.")},
    {"tier1Capital", WORDS("Tier 1 capital"),
        WORDS("Shareholders' money: what is left of the assets once every lender is paid.")},
    {"offBalanceExposure", WORDS("Off-balance exposure"),
        WORDS("Derivatives and commitments that count in the leverage exposure and cannot be sold.")},
    {"marketMaker", WORDS("Market maker"),
        WORDS("A market maker quotes and absorbs; a leveraged investor has the same books and constraints but does "
              "neither.")},
    {"constraints", WORDS("Constraints"), WORDS("The limits that force the dealer to sell.")},
};

constexpr Entry fundWords[] = {
    {"id", WORDS("Short name"), WORDS("The name by which events refer to the fund.")},
    {"name", WORDS("Name"), WORDS("What the fund is called on screen.")},
    {"cash", WORDS("Cash"), WORDS("Money from which redemptions are paid first.")},
    {"holdings", WORDS("Holdings"), WORDS("What the fund owns of each asset at the starting price.")},
    {"flowSensitivity", WORDS("Flow sensitivity"),
        WORDS("The share of net assets that investors withdraw per unit by which the fund has fallen.")},
    {"flowThreshold", WORDS("Flow threshold"), WORDS("A fall in a day up to this much makes nobody withdraw.")},
};

constexpr Entry exposureWords[] = {
    {"lender", WORDS("Lender"), WORDS("The dealer that loses money when the borrower fails.")},
    {"borrower", WORDS("Borrower"), WORDS("The dealer that owes the money.")},
    {"amount", WORDS("Amount"),
        WORDS("Unsecured lending between the two; its loss given default falls due the day after a failure.")},
};

constexpr Entry eventWords[] = {
    {"round", WORDS("Day"), WORDS("The day at whose opening it happens.")},
    {"kind", WORDS("Kind"), WORDS("What strikes the market.")},
    {"asset", WORDS("Asset"), WORDS("The asset it strikes.")},
    {"dealer", WORDS("Dealer"), WORDS("The dealer it strikes; all of them where none is named.")},
    {"fund", WORDS("Fund"), WORDS("The fund it strikes; all of them where none is named.")},
    {"change", WORDS("Price change"), WORDS("The move of the price at the opening: −5 % takes a twentieth off it.")},
    {"permanentShare", WORDS("Permanent share"),
        WORDS("The part of the price change that the fundamental price shares; the rest is noise that may come back.")},
    {"factor", WORDS("Factor"), WORDS("By how much the figure is multiplied.")},
    {"amount", WORDS("Amount"), WORDS("How large it is.")},
    {"share", WORDS("Share"), WORDS("How large a part is withdrawn.")},
};

constexpr Entry policyWords[] = {
    {"from", WORDS("From day"), WORDS("The first day on which it is in force.")},
    {"to", WORDS("To day"), WORDS("The last day on which it is in force; it stays in force where none is given.")},
    {"kind", WORDS("Kind"), WORDS("What the authority does.")},
    {"assets", WORDS("Exempt assets"), WORDS("Assets that do not count in the leverage exposure while it lasts.")},
    {"cash", WORDS("Exempt cash"), WORDS("Whether cash, too, does not count in the leverage exposure while it lasts.")},
    {"asset", WORDS("Asset"), WORDS("The asset that is bought.")},
    {"amount", WORDS("Amount"),
        WORDS("How much a day is bought at most, or by how many points the requirement is lowered.")},
    {"announcement", WORDS("Announcement effect"),
        WORDS("The share of the gap to the fundamental price that the news alone closes on its first day.")},
    {"haircutCap", WORDS("Haircut cap"),
        WORDS("The highest haircut of the facility; the one of quiet times where none is given.")},
    {"factor", WORDS("Factor"),
        WORDS("By how much redemptions (swing pricing) or market depth (all-to-all trading) are multiplied.")},
};

constexpr Entry marketWords[] = {
    {"horizon", WORDS("Horizon"), WORDS("After this many days a run ends, if the market has not come to rest before.")},
    {"correlation", WORDS("Correlation"),
        WORDS("Correlation between any two assets that dealers assume in their value at risk.")},
    {"varMultiplier", WORDS("VaR multiplier"),
        WORDS("Standard deviations that value at risk and haircuts cover: 2.326 is 99 % of days.")},
    {"ewmaLambda", WORDS("Volatility memory"),
        WORDS("The weight of yesterday's estimate in today's volatility; the rest is today's return (RiskMetrics: 94 "
              "%).")},
    {"ewmaBackground", WORDS("Background noise"),
        WORDS("How much ordinary daily noise stays in the estimate of volatility; 0 is plain RiskMetrics.")},
    {"adjustmentSpeed", WORDS("Speed of reaction"),
        WORDS("The share of a gap to the limit that dealers close in a day.")},
    {"resolutionSpeed", WORDS("Speed of resolution"),
        WORDS("The share of its remaining book that a failed dealer sells in a day.")},
    {"liquidationRule", WORDS("Dealers sell"), WORDS("Which assets dealers sell first when they must delever.")},
    {"haircutSensitivity", WORDS("Haircut sensitivity"),
        WORDS("How much of a rise in volatility lenders add to haircuts.")},
    {"haircutCap", WORDS("Highest haircut"), WORDS("No haircut rises above this.")},
    {"rollOffMax", WORDS("Largest roll-off"),
        WORDS("The share of its funding that a dealer loses in a day when lenders trust it least.")},
    {"rollOffStart", WORDS("Roll-off starts at"),
        WORDS("Lenders begin to leave when the leverage ratio is below this share of what it was at the start.")},
    {"rollOffFull", WORDS("Roll-off full at"),
        WORDS("At this share of the starting leverage ratio lenders leave as fast as they can.")},
    {"clientRollOff", WORDS("Client roll-off"),
        WORDS("The share of its funding a leveraged investor loses in a day when every market maker is in breach.")},
    {"reserveFloor", WORDS("Cash reserve"),
        WORDS("The share of its starting cash that a dealer keeps back when lenders call.")},
    {"depthFloor", WORDS("Depth without dealers"), WORDS("The share of market depth that is left when nobody quotes.")},
    {"depthVolatilityExponent", WORDS("Depth and volatility"),
        WORDS("How fast depth falls as volatility rises: 0.5 makes it fall with the square root.")},
    {"spreadWidening", WORDS("Spread widening"), WORDS("How much wider spreads become as dealers stop quoting.")},
    {"spreadCap", WORDS("Widest spread"), WORDS("No half-spread exceeds this multiple of the one in quiet times.")},
    {"markUncertainty", WORDS("Mark uncertainty"),
        WORDS("How much of a day's volatility is taken off marks when fewer dealers quote.")},
    {"reversion", WORDS("Reversion"),
        WORDS(
            "The share of the gap to the fundamental price that value investors close in a day while dealers quote.")},
    {"reversionFloor", WORDS("Reversion without dealers"),
        WORDS("The share of reversion that is left when nobody quotes.")},
    {"absorption", WORDS("Absorption"), WORDS("The share of their free room that dealers offer to sellers in a day.")},
    {"cashSlrWeight", WORDS("SLR weight of cash"), WORDS("How much of cash counts in the leverage exposure.")},
    {"fundLiquidationRule", WORDS("Funds sell"), WORDS("Which assets funds sell to pay redemptions.")},
    {"impactBasis", WORDS("Impact counts"),
        WORDS("Whether a sale moves the price by its value or by the number of units.")},
    {"implementationShortfall", WORDS("Implementation shortfall"),
        WORDS("The share of the day's move that sellers bear; the average price over the sale where none is given.")},
    {"lossGivenDefault", WORDS("Loss given default"),
        WORDS("The share of a loan between dealers that is lost when the borrower fails.")},
    {"deleverFromCash", WORDS("Delever from cash"),
        WORDS("The share of its cash with which a dealer repays debt before it sells.")},
    {"repayOnSettlement", WORDS("Repay on settlement"),
        WORDS("Whether proceeds beyond the usual cash repay funding at once.")},
    {"channels", WORDS("Channels"), WORDS("The mechanisms that spread losses, each with its switch.")},
};

constexpr Entry channelWords[] = {
    {"slr", WORDS("Leverage"), WORDS("Dealers below their leverage ratio sell assets until the ratio is met again.")},
    {"var", WORDS("Value at risk"), WORDS("Dealers above their VaR limit sell, and volatility rises with every fall.")},
    {"funding", WORDS("Funding"),
        WORDS("Lenders raise haircuts, make margin calls and do not roll over short-term funding.")},
    {"information", WORDS("Information"),
        WORDS("Dealers under pressure stop quoting: depth shrinks, spreads and doubts about prices grow.")},
    {"redemptions", WORDS("Redemptions"), WORDS("Investors withdraw from funds that fall, and funds sell.")},
    {"counterparty", WORDS("Counterparty"), WORDS("A dealer that fails costs the dealers that lent to it.")},
    {"interdealer", WORDS("Inter-dealer market"),
        WORDS("Dealers with room buy what others must sell: the one channel that absorbs.")},
};

constexpr Entry scenarioWords[] = {
    {"name", WORDS("Name"), WORDS("What the scenario is called.")},
    {"description", WORDS("Description"), WORDS("What the scenario shows, in a few sentences.")},
    {"sources", WORDS("Sources"), WORDS("Where the figures come from.")},
    {"currency", WORDS("Currency"), WORDS("The unit of money of all amounts.")},
    {"assets", WORDS("Assets"), WORDS("What is traded.")},
    {"dealers", WORDS("Dealers"), WORDS("Market makers and leveraged investors, with their books.")},
    {"funds", WORDS("Funds"), WORDS("Funds whose investors can withdraw.")},
    {"exposures", WORDS("Exposures"), WORDS("Unsecured lending between dealers.")},
    {"events", WORDS("Events"), WORDS("What strikes the market from outside.")},
    {"policies", WORDS("Policies"), WORDS("What authorities do.")},
    {"market", WORDS("Market"), WORDS("How the market works.")},
};

// In the order of the enumerators; a kind's own amount comes after it.
constexpr Entry eventKinds[] = {
    {"change", WORDS("Price shock"), WORDS("The price moves at once, before anybody trades.")},
    {"factor", WORDS("Volatility shock"), WORDS("Measured volatility of the asset is multiplied.")},
    {"factor", WORDS("Haircut shock"), WORDS("Repo lenders multiply the haircut of the asset.")},
    {"factor", WORDS("Depth shock"), WORDS("Market depth of the asset is multiplied, for good.")},
    {"amount", WORDS("Client sell order"), WORDS("Clients bring so much of the asset to sell in that day.")},
    {"amount", WORDS("Capital loss"), WORDS("Dealers lose so much of their capital, from outside these markets.")},
    {"share", WORDS("Funding run"), WORDS("Lenders do not roll over at least this share of funding on that day.")},
    {"share", WORDS("Redemption wave"), WORDS("Investors withdraw this share of a fund's net assets.")},
};

constexpr Entry policyKinds[] = {
    {"assets", WORDS("SLR exemption"), WORDS("Some assets, or cash, do not count in the leverage exposure.")},
    {"amount", WORDS("SLR relief"), WORDS("The required leverage ratio is lowered by so many points.")},
    {"amount", WORDS("Asset purchases"), WORDS("The official buyer takes up to so much of an asset each day.")},
    {"haircutCap", WORDS("Repo facility"),
        WORDS("The central bank lends at capped haircuts, and nobody's funding rolls off.")},
    {"factor", WORDS("Swing pricing"), WORDS("Those who leave a fund pay the cost of its sales, so that fewer leave.")},
    {"factor", WORDS("All-to-all trading"),
        WORDS("Investors trade with each other, so that markets are deeper without dealers.")},
};

constexpr Entry liquidationRules[] = {
    {"", WORDS("the most liquid first"), WORDS("Assets are sold in the order of their liquidity.")},
    {"", WORDS("a slice of everything"), WORDS("The same share of every asset is sold.")},
};

constexpr Entry impactBases[] = {
    {"", WORDS("value sold"), WORDS("Impact follows the value of what is sold.")},
    {"", WORDS("units sold"), WORDS("Impact follows the number of units, so that it does not shrink as prices fall.")},
};

#undef WORDS

FieldWords translated(const Entry& entry)
{
    return {QCoreApplication::translate(context, entry.label), QCoreApplication::translate(context, entry.sentence)};
}

FieldWords find(std::span<const Entry> table, std::string_view key)
{
    const auto found = std::ranges::find(table, key, &Entry::key);
    if (found == table.end())
        return {QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), {}};
    return translated(*found);
}

template <class Kind> FieldWords ofKind(std::span<const Entry> kinds, Kind kind)
{
    return translated(kinds[static_cast<std::size_t>(kind)]);
}

/// What the size of a kind means is best said by the kind's own sentence.
FieldWords findOrKind(std::span<const Entry> table, const Entry& kind, std::string_view key)
{
    FieldWords words = find(table, key);
    if (key == kind.key)
        words.sentence = QCoreApplication::translate(context, kind.sentence);
    return words;
}

} // namespace

FieldWords fieldWords(const Asset&, std::string_view key) { return find(assetWords, key); }
FieldWords fieldWords(const Constraints&, std::string_view key) { return find(constraintWords, key); }
FieldWords fieldWords(const Dealer&, std::string_view key) { return find(dealerWords, key); }
FieldWords fieldWords(const Fund&, std::string_view key) { return find(fundWords, key); }
FieldWords fieldWords(const Exposure&, std::string_view key) { return find(exposureWords, key); }
FieldWords fieldWords(const Market&, std::string_view key) { return find(marketWords, key); }
FieldWords fieldWords(const Channels&, std::string_view key) { return find(channelWords, key); }
FieldWords fieldWords(const ScenarioDraft&, std::string_view key) { return find(scenarioWords, key); }

FieldWords fieldWords(const Event& event, std::string_view key)
{
    return findOrKind(eventWords, eventKinds[static_cast<std::size_t>(event.kind)], key);
}

FieldWords fieldWords(const Policy& policy, std::string_view key)
{
    return findOrKind(policyWords, policyKinds[static_cast<std::size_t>(policy.kind)], key);
}

FieldWords kindWords(EventKind kind) { return ofKind(eventKinds, kind); }
FieldWords kindWords(PolicyKind kind) { return ofKind(policyKinds, kind); }
FieldWords kindWords(LiquidationRule rule) { return ofKind(liquidationRules, rule); }
FieldWords kindWords(ImpactBasis basis) { return ofKind(impactBases, basis); }

QString unitWord(std::string_view unit)
{
    if (unit == "fraction")
        return QStringLiteral("%");
    if (unit == "multiple")
        return QStringLiteral("\u00d7");
    if (unit == "bn")
        return QCoreApplication::translate(context, "bn");
    if (unit == "rounds")
        return QCoreApplication::translate(context, "days");
    return {};
}

} // namespace waterhammer
