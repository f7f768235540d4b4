// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/market_row_words.h"

#include "model/scenario/amounts.h"
#include "model/words/saying.h"

#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

constexpr const char* enDash = "\u2013";

class RowWriter {
    Q_DECLARE_TR_FUNCTIONS(StateRows)
public:
    RowWriter(const MoneyUnit& unit, const Language& language)
        : m_language(language)
        , n(language, unit)
    {
    }

    [[nodiscard]] MarketRow priceShocks(const MarketState& state, int round) const
    {
        const double x = state.priceShocks.figure;
        MarketRow row{tr("Price shocks"), tr("none yet"), enDash, state.priceShocks.stress};
        if (x != 0 && !isDirectLoss(state.directLoss)) {
            row.brief = n.percent(x, 1);
            row.text = (x > 0 ? tr("%1 of equity lost") : tr("%1 of equity gained")).arg(n.percent(std::abs(x), 1));
        } else if (round > 0 && x != 0) {
            row.text = x > 1 ? tr("amplified %1\u00d7").arg(times(x)) : tr("absorbed %1\u00d7").arg(times(x));
            row.brief = times(x) + "\u00d7";
        }
        return row;
    }

    [[nodiscard]] MarketRow dealers(const MarketState& state, const Frame& frame) const
    {
        MarketRow row{tr("Dealers"), tr("at rest"), tr("at rest"), state.dealers.stress};
        if (!frame.open)
            return row;
        const auto& absorbed = frame.open->absorbed;
        const double sold = forcedOnDealers(frame.open->cause);
        const double bought = std::accumulate(absorbed.begin(), absorbed.end(), 0.0);
        if (sold >= n.leastMoney()) {
            row.text = tr("sell %1, absorb %2").arg(whole(sold), whole(bought));
            row.brief = bought > sold ? tr("absorb %1").arg(whole(bought)) : tr("sell %1").arg(whole(sold));
        } else if (bought >= n.leastMoney()) {
            row.text = row.brief = tr("absorb %1").arg(whole(bought));
        } else if (sold + bought > 0) { // too little for a figure, and yet the mark leaves the calm end
            row.text = sold > bought ? tr("sell next to nothing") : tr("absorb next to nothing");
            row.brief = (sold > bought ? tr("sell %1") : tr("absorb %1")).arg(whole(0));
        }
        return row;
    }

    [[nodiscard]] std::array<MarketRow, marketRowCount> all(const MarketState& state, const Frame& frame) const
    {
        const Saying depth = n.percent(state.liquidity.figure, 0), quote = n.percent(state.information.figure, 0);
        const Saying gain = state.ofDay ? n.fixed(state.ofDay->value, 2) : Saying(enDash);
        return {priceShocks(state, frame.round), dealers(state, frame),
            MarketRow{tr("Liquidity"), tr("depth %1 of normal").arg(depth), depth, state.liquidity.stress},
            MarketRow{tr("Feedback loop"), tr("feedback %1").arg(gain), gain, state.feedback.stress},
            MarketRow{tr("Information"), tr("%1 still quote").arg(quote), quote, state.information.stress}};
    }

    [[nodiscard]] Saying widest(const MarketState& state) const
    {
        return tr("widest half-spread %1 of normal, largest price uncertainty %2")
            .arg(n.multiple(state.spreadMultiple), n.basisPoints(state.uncertainty));
    }

    [[nodiscard]] std::vector<std::string> longest(double drawn) const
    {
        return {tr("sell %1, absorb %2").arg(n.drawnMoney(drawn), n.drawnMoney(drawn / 9)),
            tr("depth %1 of normal").arg(n.percent(1, 0)), tr("amplified %1\u00d7").arg(times(4.4))};
    }
    [[nodiscard]] Saying longestBrief(double drawn) const { return tr("absorb %1").arg(n.drawnMoney(drawn / 9)); }

private:
    [[nodiscard]] Saying times(double factor) const
    {
        return n.fixed(factor, factor < 0.995 ? 2 : factor < 9.95 ? 1 : 0);
    }
    [[nodiscard]] Saying whole(double amount) const
    {
        return amount < n.leastMoney() ? n.fixed(0, 0) : n.money(amount);
    }

    const Language& m_language;
    const Figures n;
};

} // namespace

std::array<MarketRow, marketRowCount> marketRows(
    const MarketState& state, const Frame& frame, const Scenario& scenario, const Language& language)
{
    return RowWriter(moneyUnit(scenario), language).all(state, frame);
}

std::string widestWords(const MarketState& state, const Language& language)
{
    return RowWriter({}, language).widest(state);
}

std::vector<std::string> longestMarketTexts(double drawn, const MoneyUnit& unit, const Language& language)
{
    return RowWriter(unit, language).longest(drawn);
}

std::string longestMarketBrief(double drawn, const MoneyUnit& unit, const Language& language)
{
    return RowWriter(unit, language).longestBrief(drawn);
}

} // namespace waterhammer
