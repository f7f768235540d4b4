// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/trade_words.h"

#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// Names of dealers without the word that all of them begin with: "A" of "Dealer A".
std::vector<std::string> shortLabels(const std::vector<std::string>& names)
{
    const std::string word = names.front().substr(0, names.front().find(' ') + 1);
    const bool all = names.size() > 1 && !word.empty()
        && std::ranges::all_of(names, [&](const std::string& name) { return name.starts_with(word) && name != word; });
    std::vector<std::string> labels = names;
    for (std::string& label : labels)
        label = all ? label.substr(word.size()) : label;
    return labels;
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

std::string noneOfWave(const Language& language) { return TradeNotes{language}.noneOfWave(); }

std::string firstBreachWords(int day, const Language& language) { return TradeNotes{language}.firstBreach(day); }

} // namespace waterhammer
