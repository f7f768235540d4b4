// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/field_words.h"

#include "model/words/policy_words.h"
#include "model/words/saying.h"

#include <algorithm>
#include <span>

namespace waterhammer {

namespace {

struct Entry {
    std::string_view key;
    const char* label;
    const char* sentence;
};

struct Table {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    [[nodiscard]] Saying unit(std::string_view unit, const MoneyUnit& money) const
    {
        return unit == "fraction" ? "%"
            : unit == "multiple"  ? "\u00d7"
            : unit == "bn"        ? Figures(m_language, money).unitName()
            : unit == "rounds"    ? Saying(tr("days"))
                                  : Saying();
    }

    static constexpr Entry assetWords[] = {
        {"id", QT_TR_NOOP("Short name"),
            QT_TR_NOOP("The name by which books, events and policies refer to the asset.")},
        {"name", QT_TR_NOOP("Name"), QT_TR_NOOP("What the asset is called on screen.")},
        {"depth", QT_TR_NOOP("Market depth"),
            QT_TR_NOOP(
                "Sales of this size divide the price by e (about 2.7) when every dealer quotes: the deeper, the less a "
                "sale moves it.")},
        {"volatility", QT_TR_NOOP("Volatility"),
            QT_TR_NOOP("Standard deviation of a day's return in quiet times; VaR and haircuts start from it.")},
        {"halfSpread", QT_TR_NOOP("Half-spread"),
            QT_TR_NOOP(
                "Half of the gap between bid and ask in quiet times, as a share of the price; every seller pays it.")},
        {"haircut", QT_TR_NOOP("Haircut"),
            QT_TR_NOOP("The share of a position's value that repo lenders do not lend, in quiet times.")},
        {"floor", QT_TR_NOOP("Price floor"),
            QT_TR_NOOP("The share of the fundamental price at which value investors buy whatever is offered.")},
        {"slrWeight", QT_TR_NOOP("SLR weight"),
            QT_TR_NOOP("How much of a holding counts in the leverage exposure: 100 % unless it is exempt.")},
        {"liquidityRank", QT_TR_NOOP("Liquidity rank"),
            QT_TR_NOOP("Assets with a lower rank are sold first; without one the place in the list decides.")},
    };

    static constexpr Entry constraintWords[] = {
        {"slrMin", QT_TR_NOOP("SLR minimum"),
            QT_TR_NOOP("Tier 1 capital over leverage exposure that the regulator requires; gauges show it.")},
        {"slrTrigger", QT_TR_NOOP("SLR trigger"),
            QT_TR_NOOP("Below this ratio the dealer delevers; it is the minimum where none is given.")},
        {"slrTarget", QT_TR_NOOP("SLR target"),
            QT_TR_NOOP("The ratio to which the dealer returns by selling; it is the minimum where none is given.")},
        {"varLimit", QT_TR_NOOP("VaR limit"),
            QT_TR_NOOP(
                "The largest value at risk of a day; above it the dealer sells the same share of every position.")},
        {"quoteTolerance", QT_TR_NOOP("Quote tolerance"),
            QT_TR_NOOP("Up to this multiple of quiet volatility the dealer goes on quoting prices.")},
        {"failBelow", QT_TR_NOOP("Fails below"),
            QT_TR_NOOP("Below this leverage ratio the dealer fails and its book is wound down.")},
    };

    static constexpr Entry dealerWords[] = {
        {"id", QT_TR_NOOP("Short name"), QT_TR_NOOP("The name by which exposures and events refer to the dealer.")},
        {"name", QT_TR_NOOP("Name"), QT_TR_NOOP("What the dealer is called on screen.")},
        {"cash", QT_TR_NOOP("Cash"), QT_TR_NOOP("Money to hand; the dealer returns to this level after each day.")},
        {"holdings", QT_TR_NOOP("Holdings"),
            QT_TR_NOOP(
                "What the dealer owns of each asset at the starting price; it makes markets in the assets that stand "
                "here.")},
        {"otherAssets", QT_TR_NOOP("Other assets"),
            QT_TR_NOOP("Assets that cannot be sold during the run; below zero they count as a liability.")},
        {"repo", QT_TR_NOOP("Repo"),
            QT_TR_NOOP(
                "What the dealer has borrowed against each asset; a higher haircut or a lower price calls a part of it "
                "back.")},
        {"shortTermFunding", QT_TR_NOOP("Short-term funding"),
            QT_TR_NOOP("Unsecured borrowing that lenders may decline to roll over from day to day.")},
        {"longTermDebt", QT_TR_NOOP("Long-term debt"), QT_TR_NOOP("Borrowing that does not fall due during the run.")},
        {"tier1Capital", QT_TR_NOOP("Tier 1 capital"),
            QT_TR_NOOP("Shareholders' money: what is left of the assets once every lender is paid.")},
        {"offBalanceExposure", QT_TR_NOOP("Off-balance exposure"),
            QT_TR_NOOP("Derivatives and commitments that count in the leverage exposure and cannot be sold.")},
        {"marketMaker", QT_TR_NOOP("Market maker"),
            QT_TR_NOOP(
                "A market maker quotes and absorbs; a leveraged investor has the same books and constraints but does "
                "neither.")},
        {"repoLenders", QT_TR_NOOP("Repo lenders"), QT_TR_NOOP("Who finances its repo, each with a share.")},
        {"constraints", QT_TR_NOOP("Constraints"), QT_TR_NOOP("The limits that force the dealer to sell.")},
    };

    static constexpr Entry fundWords[] = {
        {"id", QT_TR_NOOP("Short name"), QT_TR_NOOP("The name by which events refer to the fund.")},
        {"name", QT_TR_NOOP("Name"), QT_TR_NOOP("What the fund is called on screen.")},
        {"cash", QT_TR_NOOP("Cash"), QT_TR_NOOP("Money from which redemptions are paid first.")},
        {"holdings", QT_TR_NOOP("Holdings"), QT_TR_NOOP("What the fund owns of each asset at the starting price.")},
        {"flowSensitivity", QT_TR_NOOP("Flow sensitivity"),
            QT_TR_NOOP("The share of net assets that investors withdraw per unit by which the fund has fallen.")},
        {"flowThreshold", QT_TR_NOOP("Flow threshold"),
            QT_TR_NOOP("A fall in a day up to this much makes nobody withdraw.")},
    };

    static constexpr Entry exposureWords[] = {
        {"lender", QT_TR_NOOP("Lender"), QT_TR_NOOP("The dealer that loses money when the borrower fails.")},
        {"borrower", QT_TR_NOOP("Borrower"), QT_TR_NOOP("The dealer that owes the money.")},
        {"amount", QT_TR_NOOP("Amount"),
            QT_TR_NOOP("Unsecured lending between the two; its loss given default falls due the day after a failure.")},
    };

    static constexpr Entry eventWords[] = {
        {"id", QT_TR_NOOP("Id"), QT_TR_NOOP("The name by which paths lead to it.")},
        {"on", QT_TR_NOOP("On"), QT_TR_NOOP("Switched off it stays in the file and does nothing.")},
        {"round", QT_TR_NOOP("Day"), QT_TR_NOOP("The day at whose opening it happens.")},
        {"kind", QT_TR_NOOP("Kind"), QT_TR_NOOP("What strikes the market.")},
        {"asset", QT_TR_NOOP("Asset"), QT_TR_NOOP("The asset it strikes.")},
        {"dealer", QT_TR_NOOP("Dealer"), QT_TR_NOOP("The dealer it strikes; all of them where none is named.")},
        {"fund", QT_TR_NOOP("Fund"), QT_TR_NOOP("The fund it strikes; all of them where none is named.")},
        {"change", QT_TR_NOOP("Price change"),
            QT_TR_NOOP("The move of the price at the opening: −5 % takes a twentieth off it.")},
        {"permanentShare", QT_TR_NOOP("Permanent share"),
            QT_TR_NOOP("The part of the price change that the fundamental price shares; the rest is noise that may "
                       "come back.")},
        {"factor", QT_TR_NOOP("Factor"), QT_TR_NOOP("By how much the figure is multiplied.")},
        {"amount", QT_TR_NOOP("Amount"), QT_TR_NOOP("How large it is.")},
        {"share", QT_TR_NOOP("Share"), QT_TR_NOOP("How large a part is withdrawn.")},
        {"path", QT_TR_NOOP("Parameter"), QT_TR_NOOP("The number or switch that has another value from this day on.")},
        {"value", QT_TR_NOOP("New value"), QT_TR_NOOP("What it is from this day on.")},
    };

    static constexpr Entry policyWords[] = {
        {"id", QT_TR_NOOP("Id"), QT_TR_NOOP("The name by which paths lead to it.")},
        {"on", QT_TR_NOOP("On"), QT_TR_NOOP("Switched off it stays in the file and does nothing.")},
        {"from", QT_TR_NOOP("From day"), QT_TR_NOOP("The first day on which it is in force.")},
        {"to", QT_TR_NOOP("To day"),
            QT_TR_NOOP("The last day on which it is in force; it stays in force where none is given.")},
        {"kind", QT_TR_NOOP("Kind"), QT_TR_NOOP("What the authority does.")},
        {"assets", QT_TR_NOOP("Exempt assets"),
            QT_TR_NOOP("Assets that do not count in the leverage exposure while it lasts.")},
        {"cash", QT_TR_NOOP("Exempt cash"),
            QT_TR_NOOP("Whether cash, too, does not count in the leverage exposure while it lasts.")},
        {"asset", QT_TR_NOOP("Asset"), QT_TR_NOOP("The asset that is bought.")},
        {"amount", QT_TR_NOOP("Amount"),
            QT_TR_NOOP("How much a day is bought at most, or by how many points the requirement is lowered.")},
        {"announcement", QT_TR_NOOP("Announcement effect"),
            QT_TR_NOOP("The share of the gap to the fundamental price that the news alone closes on its first day.")},
        {"fromAll", QT_TR_NOOP("From everybody"),
            QT_TR_NOOP("Whether what forced sellers do not bring is bought from others, which lifts the price.")},
        {"haircutCap", QT_TR_NOOP("Haircut cap"),
            QT_TR_NOOP("The highest haircut of the facility; the one of quiet times where none is given.")},
        {"factor", QT_TR_NOOP("Factor"),
            QT_TR_NOOP("By how much redemptions (swing pricing) or market depth (all-to-all trading) are multiplied.")},
    };

    static constexpr Entry marketWords[] = {
        {"horizon", QT_TR_NOOP("Horizon"),
            QT_TR_NOOP("After this many days a run ends, if the market has not come to rest before.")},
        {"correlation", QT_TR_NOOP("Correlation"),
            QT_TR_NOOP("Correlation between any two assets that dealers assume in their value at risk.")},
        {"varMultiplier", QT_TR_NOOP("VaR multiplier"),
            QT_TR_NOOP("Standard deviations that value at risk and haircuts cover: 2.326 is 99 % of days.")},
        {"ewmaLambda", QT_TR_NOOP("Volatility memory"),
            QT_TR_NOOP(
                "The weight of yesterday's estimate in today's volatility; the rest is today's return (RiskMetrics: 94 "
                "%).")},
        {"ewmaBackground", QT_TR_NOOP("Background noise"),
            QT_TR_NOOP("How much ordinary daily noise stays in the estimate of volatility; 0 is plain RiskMetrics.")},
        {"adjustmentSpeed", QT_TR_NOOP("Speed of reaction"),
            QT_TR_NOOP("The share of a gap to the limit that dealers close in a day.")},
        {"resolutionSpeed", QT_TR_NOOP("Speed of resolution"),
            QT_TR_NOOP("The share of its remaining book that a failed dealer sells in a day.")},
        {"liquidationRule", QT_TR_NOOP("Dealers sell"),
            QT_TR_NOOP("Which assets dealers sell first when they must delever.")},
        {"haircutSensitivity", QT_TR_NOOP("Haircut sensitivity"),
            QT_TR_NOOP("How much of a rise in volatility lenders add to haircuts.")},
        {"haircutCap", QT_TR_NOOP("Highest haircut"), QT_TR_NOOP("No haircut rises above this.")},
        {"rollOffMax", QT_TR_NOOP("Largest roll-off"),
            QT_TR_NOOP("The share of its funding that a dealer loses in a day when lenders trust it least.")},
        {"rollOffStart", QT_TR_NOOP("Roll-off starts at"),
            QT_TR_NOOP(
                "Lenders begin to leave when the leverage ratio is below this share of what it was at the start.")},
        {"rollOffFull", QT_TR_NOOP("Roll-off full at"),
            QT_TR_NOOP("At this share of the starting leverage ratio lenders leave as fast as they can.")},
        {"clientRollOff", QT_TR_NOOP("Client roll-off"),
            QT_TR_NOOP(
                "The share of its funding a leveraged investor loses in a day when every market maker is in breach.")},
        {"reserveFloor", QT_TR_NOOP("Cash reserve"),
            QT_TR_NOOP("The share of its starting cash that a dealer keeps back when lenders call.")},
        {"depthFloor", QT_TR_NOOP("Depth without dealers"),
            QT_TR_NOOP("The share of market depth that is left when nobody quotes.")},
        {"depthVolatilityExponent", QT_TR_NOOP("Depth and volatility"),
            QT_TR_NOOP("How fast depth falls as volatility rises: 0.5 makes it fall with the square root.")},
        {"spreadWidening", QT_TR_NOOP("Spread widening"),
            QT_TR_NOOP("How much wider spreads become as dealers stop quoting.")},
        {"spreadCap", QT_TR_NOOP("Widest spread"),
            QT_TR_NOOP("No half-spread exceeds this multiple of the one in quiet times.")},
        {"markUncertainty", QT_TR_NOOP("Mark uncertainty"),
            QT_TR_NOOP("How much of a day's volatility is taken off marks when fewer dealers quote.")},
        {"reversion", QT_TR_NOOP("Reversion"),
            QT_TR_NOOP("The share of the gap to the fundamental price that value investors close in a day while "
                       "dealers quote.")},
        {"reversionFloor", QT_TR_NOOP("Reversion without dealers"),
            QT_TR_NOOP("The share of reversion that is left when nobody quotes.")},
        {"absorption", QT_TR_NOOP("Absorption"),
            QT_TR_NOOP("The share of their free room that dealers offer to sellers in a day.")},
        {"cashSlrWeight", QT_TR_NOOP("SLR weight of cash"),
            QT_TR_NOOP("How much of cash counts in the leverage exposure.")},
        {"fundLiquidationRule", QT_TR_NOOP("Funds sell"), QT_TR_NOOP("Which assets funds sell to pay redemptions.")},
        {"impactBasis", QT_TR_NOOP("Impact counts"),
            QT_TR_NOOP("Whether a sale moves the price by its value or by the number of units.")},
        {"implementationShortfall", QT_TR_NOOP("Implementation shortfall"),
            QT_TR_NOOP(
                "The share of the day's move that sellers bear; the average price over the sale where none is given.")},
        {"lossGivenDefault", QT_TR_NOOP("Loss given default"),
            QT_TR_NOOP("The share of a loan between dealers that is lost when the borrower fails.")},
        {"deleverFromCash", QT_TR_NOOP("Delever from cash"),
            QT_TR_NOOP("The share of its cash with which a dealer repays debt before it sells.")},
        {"anticipation", QT_TR_NOOP("Anticipation"), QT_TR_NOOP("How much of the last fall dealers fear once more.")},
        {"learning", QT_TR_NOOP("Learning"), QT_TR_NOOP("How much of surprises elsewhere adds to volatility.")},
        {"staleness", QT_TR_NOOP("Staleness"), QT_TR_NOOP("How much days without a quote add to uncertainty.")},
        {"suspicion", QT_TR_NOOP("Suspicion"), QT_TR_NOOP("The share of distressed sales no dealer bids for.")},
        {"pullShare", QT_TR_NOOP("Pulled share"), QT_TR_NOOP("The share of loans that lenders in breach call.")},
        {"valueCapital", QT_TR_NOOP("Value investors' purse"), QT_TR_NOOP("What they can spend; unbounded if absent.")},
        {"repayOnSettlement", QT_TR_NOOP("Repay on settlement"),
            QT_TR_NOOP("Whether proceeds beyond the usual cash repay funding at once.")},
        {"channels", QT_TR_NOOP("Channels"), QT_TR_NOOP("The mechanisms that spread losses, each with its switch.")},
    };

    static constexpr Entry scenarioWords[] = {
        {"name", QT_TR_NOOP("Name"), QT_TR_NOOP("What the scenario is called.")},
        {"description", QT_TR_NOOP("Description"), QT_TR_NOOP("What the scenario shows, in a few sentences.")},
        {"sources", QT_TR_NOOP("Sources"), QT_TR_NOOP("Where the figures come from.")},
        {"currency", QT_TR_NOOP("Currency"), QT_TR_NOOP("The unit of money of all amounts.")},
        {"focus", QT_TR_NOOP("My bank"), QT_TR_NOOP("The dealer whose own figures stand beside those of the run.")},
        {"assets", QT_TR_NOOP("Assets"), QT_TR_NOOP("What is traded.")},
        {"dealers", QT_TR_NOOP("Dealers"), QT_TR_NOOP("Market makers and leveraged investors, with their books.")},
        {"funds", QT_TR_NOOP("Funds"), QT_TR_NOOP("Funds whose investors can withdraw.")},
        {"exposures", QT_TR_NOOP("Exposures"), QT_TR_NOOP("Unsecured lending between dealers.")},
        {"events", QT_TR_NOOP("Events"), QT_TR_NOOP("What strikes the market from outside.")},
        {"policies", QT_TR_NOOP("Policies"), QT_TR_NOOP("What authorities do.")},
        {"market", QT_TR_NOOP("Market"), QT_TR_NOOP("How the market works.")},
    };

    // In the order of the enumerators; a kind's own amount comes after it.
    static constexpr Entry eventKinds[] = {
        {"change", QT_TR_NOOP("Price shock"), QT_TR_NOOP("The price moves at once, before anybody trades.")},
        {"factor", QT_TR_NOOP("Volatility shock"), QT_TR_NOOP("Measured volatility of the asset is multiplied.")},
        {"factor", QT_TR_NOOP("Haircut shock"), QT_TR_NOOP("Repo lenders multiply the haircut of the asset.")},
        {"factor", QT_TR_NOOP("Depth shock"), QT_TR_NOOP("Market depth of the asset is multiplied, for good.")},
        {"amount", QT_TR_NOOP("Client sell order"),
            QT_TR_NOOP("Clients bring so much of the asset to sell in that day.")},
        {"amount", QT_TR_NOOP("Capital loss"),
            QT_TR_NOOP("Dealers lose so much of their capital, from outside these markets.")},
        {"share", QT_TR_NOOP("Funding run"),
            QT_TR_NOOP("Lenders do not roll over at least this share of funding on that day.")},
        {"share", QT_TR_NOOP("Redemption wave"), QT_TR_NOOP("Investors withdraw this share of a fund's net assets.")},
        {"amount", QT_TR_NOOP("Capital injection"), QT_TR_NOOP("Dealers get so much new capital in cash.")},
        {"value", QT_TR_NOOP("Dated term"), QT_TR_NOOP("From this day on the parameter has this value.")},
    };

    static constexpr Entry liquidationRules[] = {
        {"", QT_TR_NOOP("the most liquid first"), QT_TR_NOOP("Assets are sold in the order of their liquidity.")},
        {"", QT_TR_NOOP("a slice of everything"), QT_TR_NOOP("The same share of every asset is sold.")},
    };

    static constexpr Entry impactBases[] = {
        {"", QT_TR_NOOP("value sold"), QT_TR_NOOP("Impact follows the value of what is sold.")},
        {"", QT_TR_NOOP("units sold"),
            QT_TR_NOOP("Impact follows the number of units, so that it does not shrink as prices fall.")},
    };
};

FieldWords translated(const Entry& entry, const Language& language)
{
    const Table table{language};
    return {table.tr(entry.label), table.tr(entry.sentence)};
}

FieldWords find(std::span<const Entry> table, std::string_view key, const Language& language)
{
    const auto found = std::ranges::find(table, key, &Entry::key);
    if (found == table.end())
        return {std::string(key), {}};
    return translated(*found, language);
}

template <class Kind> FieldWords ofKind(std::span<const Entry> kinds, Kind kind, const Language& language)
{
    return translated(kinds[static_cast<std::size_t>(kind)], language);
}

/// What the size of a kind means is best said by the kind's own sentence.
FieldWords findOrKind(std::span<const Entry> table, const Entry& kind, std::string_view key, const Language& language)
{
    FieldWords words = find(table, key, language);
    if (key == kind.key)
        words.sentence = Table{language}.tr(kind.sentence);
    return words;
}

} // namespace

FieldWords fieldWords(const Asset&, std::string_view key, const Language& language)
{
    return find(Table::assetWords, key, language);
}
FieldWords fieldWords(const Constraints&, std::string_view key, const Language& language)
{
    return find(Table::constraintWords, key, language);
}
FieldWords fieldWords(const Dealer&, std::string_view key, const Language& language)
{
    return find(Table::dealerWords, key, language);
}
FieldWords fieldWords(const Fund&, std::string_view key, const Language& language)
{
    return find(Table::fundWords, key, language);
}
FieldWords fieldWords(const Exposure&, std::string_view key, const Language& language)
{
    return find(Table::exposureWords, key, language);
}
FieldWords fieldWords(const Market&, std::string_view key, const Language& language)
{
    return find(Table::marketWords, key, language);
}
FieldWords fieldWords(const Channels&, std::string_view key, const Language& language)
{
    const auto found = std::ranges::find(channelTable, key, &ChannelInfo::key);
    if (found == channelTable.end())
        return {std::string(key), {}};
    return {said(found->name, language), said(found->sentence, language)};
}
FieldWords fieldWords(const ScenarioDraft&, std::string_view key, const Language& language)
{
    return find(Table::scenarioWords, key, language);
}

FieldWords fieldWords(const Event& event, std::string_view key, const Language& language)
{
    return findOrKind(Table::eventWords, Table::eventKinds[static_cast<std::size_t>(event.kind)], key, language);
}

FieldWords fieldWords(const Policy& policy, std::string_view key, const Language& language)
{
    FieldWords words = find(Table::policyWords, key, language);
    if (key == mainField(policy.kind))
        words.sentence = kindWords(policy.kind, language).sentence;
    return words;
}

static_assert(std::size(Table::eventKinds) == eventKindTable.size());

FieldWords kindWords(EventKind kind, const Language& language) { return ofKind(Table::eventKinds, kind, language); }
FieldWords kindWords(LiquidationRule rule, const Language& language)
{
    return ofKind(Table::liquidationRules, rule, language);
}
FieldWords kindWords(ImpactBasis basis, const Language& language)
{
    return ofKind(Table::impactBases, basis, language);
}

std::string unitWord(std::string_view unit, const Language& language, const MoneyUnit& money)
{
    return Table{language}.unit(unit, money);
}

} // namespace waterhammer
