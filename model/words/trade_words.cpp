// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/trade_words.h"

#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// "Dealer " of "Dealer A"; empty where a name is one word.
std::string firstWord(const std::string& name)
{
    const std::size_t end = name.find(' ');
    return end == std::string::npos || end + 1 == name.size() ? std::string() : name.substr(0, end + 1);
}

/// Names of dealers without the word that most of them begin with: "A" of "Dealer A". Others keep theirs, and all do
/// where two would be called the same.
std::vector<std::string> shortLabels(const std::vector<std::string>& names)
{
    std::vector<std::string> labels = names;
    for (std::string& label : labels) {
        const std::string word = firstWord(label);
        const auto shared = std::ranges::count(names, word, firstWord);
        if (!word.empty() && 2 * shared > static_cast<std::ptrdiff_t>(names.size()))
            label = label.substr(word.size());
    }
    std::vector<std::string> sorted = labels;
    std::ranges::sort(sorted);
    return std::ranges::adjacent_find(sorted) == sorted.end() ? labels : names;
}

class TradeWriter {
    Q_DECLARE_TR_FUNCTIONS(TradesPanel)
public:
    TradeWriter(const Scenario& scenario, const Language& language)
        : m_scenario(scenario)
        , m_language(language)
        , m_unit(Figures(language, moneyUnit(scenario)).unitName())
    {
    }

    [[nodiscard]] std::vector<ColumnWords> columns(const TradeTable& table, const TradeColumns& shown) const
    {
        std::vector<ColumnWords> all{
            {tr("Seller"), tr("Seller; a third click on a heading goes back to the file's order")}};
        if (shown.waves)
            all.push_back({tr("wave"), tr("By the day on which each was first in breach")});
        all.push_back({tr("sells"), tr("Ordered, %1 at the marks of the morning").arg(m_unit)});
        addBuyers(table, all);
        if (shown.official)
            all.push_back({tr("official"), tr("Taken by the official buyer, %1").arg(m_unit)});
        if (shown.lift)
            all.push_back({tr("lift"),
                tr("Bought by the official buyer from everybody, beyond what was sold; it lifts the price. %1")
                    .arg(m_unit)});
        if (shown.investors)
            all.push_back({tr("investors"), tr("What end investors had to take, %1").arg(m_unit)});
        if (shown.refused)
            all.push_back({tr("refused"),
                tr("Of what is trapped: dealers did not bid for it, as the seller is in breach, %1").arg(m_unit)});
        all.push_back({tr("trapped"), tr("What dealers wanted to hand on and no dealer took, %1").arg(m_unit)});
        return all;
    }

    [[nodiscard]] Saying name(const TradeSeller& seller) const
    {
        switch (seller.seller) {
        case Party::Dealer: return m_scenario.dealers.name[seller.who];
        case Party::Fund: return m_scenario.funds.name[seller.who];
        case Party::Clients: break;
        }
        return tr("Clients");
    }

    [[nodiscard]] Saying remark(const TradeTable& table, int day) const
    {
        if (table.sellers.empty())
            return tr("Nobody sold on this day.");
        if (table.sellers.size() > 1)
            return tr("day %1, %2").arg(std::to_string(day), m_unit);
        return tr("%1, day %2, %3").arg(name(table.sellers.front()), std::to_string(day), m_unit);
    }

private:
    void addBuyers(const TradeTable& table, std::vector<ColumnWords>& all) const
    {
        const auto labels = shortLabels(m_scenario.dealers.name);
        for (const auto i : table.buyers)
            all.push_back({labels[i], tr("Taken by %1, %2").arg(m_scenario.dealers.name[i], m_unit)});
        if (table.others > 0)
            all.push_back({tr("%n other(s)", nullptr, static_cast<int>(table.others)),
                tr("Taken by the other dealers, %1").arg(m_unit)});
    }

    const Scenario& m_scenario;
    const Language& m_language;
    const Saying m_unit;
};

/// What needs no run.
struct TradeNotes {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(TradesPanel)
public:
    [[nodiscard]] Saying firstBreach(int day) const { return tr("In breach first on day %1").arg(std::to_string(day)); }
    [[nodiscard]] Saying became(Became what, bool refuses) const
    {
        switch (what) {
        case Became::Taken: return tr("taken", "what was sold, by dealers");
        case Became::Official: return tr("bought officially", "what was sold");
        case Became::Refused: return tr("refused", "what was sold");
        case Became::Trapped:
            return refuses ? tr("no buyer, trapped too", "what was sold") : tr("trapped", "what was sold");
        case Became::Investors: break;
        }
        return tr("to end investors", "what funds and clients sold");
    }
    [[nodiscard]] Saying meaning(double suspicion) const
    {
        const Saying trapped = tr("Trapped: all it wanted to hand on and end investors had to take.");
        if (suspicion <= 0)
            return trapped;
        return tr("Refused: its peers do not bid for %1 of what a dealer in breach brings.")
                   .arg(Figures(m_language).percent(suspicion, 0))
            + ' ' + trapped;
    }
    [[nodiscard]] Saying dealersTook() const { return tr("Dealers took"); }
    [[nodiscard]] Saying takenOf(const std::string& taken, const std::string& sold) const
    {
        return tr("%1 of %2", "dealers took so much of what was sold").arg(taken, sold);
    }
    [[nodiscard]] Saying becameTitle() const { return tr("What became of it"); }
    [[nodiscard]] Saying noneOfWave() const { return tr("Nobody of this wave sold on this day."); }
};

} // namespace

std::vector<ColumnWords> tradeColumns(
    const Scenario& scenario, const TradeTable& table, const TradeColumns& columns, const Language& language)
{
    return TradeWriter(scenario, language).columns(table, columns);
}

std::string sellerName(const Scenario& scenario, const TradeSeller& seller, const Language& language)
{
    return TradeWriter(scenario, language).name(seller);
}

std::string tradesRemark(const Scenario& scenario, const TradeTable& table, int day, const Language& language)
{
    return TradeWriter(scenario, language).remark(table, day);
}

std::string becameWords(Became what, bool refuses, const Language& language)
{
    return TradeNotes{language}.became(what, refuses);
}

std::string becameMeaning(double suspicion, const Language& language)
{
    return TradeNotes{language}.meaning(suspicion);
}

std::string dealersTookWords(const Language& language) { return TradeNotes{language}.dealersTook(); }

std::string takenOf(const std::string& taken, const std::string& sold, const Language& language)
{
    return TradeNotes{language}.takenOf(taken, sold);
}

std::string becameTitle(const Language& language) { return TradeNotes{language}.becameTitle(); }

std::string noneOfWave(const Language& language) { return TradeNotes{language}.noneOfWave(); }

std::string firstBreachWords(int day, const Language& language) { return TradeNotes{language}.firstBreach(day); }

} // namespace waterhammer
