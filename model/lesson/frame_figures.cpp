// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/frame_figures.h"

#include "model/engine/trace_fields.h"
#include "model/scenario/name_hints.h"

#include <algorithm>
#include <array>

namespace waterhammer {

namespace {

using enum FigureUnit;

/// Whose the numbers of a figure are.
enum class Rows { One, Assets, Dealers, Funds, DealersAssets, FundsAssets, Causes };

/// A figure of frames: its name for its owner, its key in traces, and what it is.
struct FigureRow {
    std::string_view name;
    FigureOwner owner;
    Rows rows;
    FigureUnit unit;
    std::string_view key = {}; ///< where the trace has another name
    bool sum = false;          ///< of the market: over its owners
};

constexpr auto market = FigureOwner::Market, dealer = FigureOwner::Dealer, fund = FigureOwner::Fund;

/// What traces have (model/engine/trace_fields.h). Which of them a close has, and which the opening, the frame says.
constexpr std::array figureRows{
    FigureRow{"price", market, Rows::Assets, Number},
    FigureRow{"fundamental", market, Rows::Assets, Number},
    FigureRow{"mark", market, Rows::Assets, Number},
    FigureRow{"priceAfterSales", market, Rows::Assets, Number},
    FigureRow{"execution", market, Rows::Assets, Number},
    FigureRow{"volatility", market, Rows::Assets, Fraction},
    FigureRow{"haircut", market, Rows::Assets, Share},
    FigureRow{"halfSpread", market, Rows::Assets, Points},
    FigureRow{"uncertainty", market, Rows::Assets, Points},
    FigureRow{"quotingShare", market, Rows::Assets, Share},
    FigureRow{"depth", market, Rows::Assets, Money},
    FigureRow{"daysWithoutQuote", market, Rows::Assets, Whole},
    FigureRow{"passedOn", market, Rows::Assets, Number},
    FigureRow{"capacity", market, Rows::Assets, Money},
    FigureRow{"sold", market, Rows::Assets, Money},
    FigureRow{"official", market, Rows::Assets, Money},
    FigureRow{"lift", market, Rows::Assets, Money},
    FigureRow{"valueSpent", market, Rows::Assets, Money},
    FigureRow{"absorbed", market, Rows::Assets, Money},
    FigureRow{"net", market, Rows::Assets, Money},
    FigureRow{"valueCapital", market, Rows::One, Money},
    FigureRow{"realisedGain", market, Rows::One, Gain},
    FigureRow{"loopGain", market, Rows::One, Gain},
    FigureRow{"directLoss", market, Rows::One, Money},
    FigureRow{"injected", market, Rows::One, Money},
    FigureRow{"tradingLoss", market, Rows::One, Money},
    FigureRow{"cause", market, Rows::Causes, Money},
    FigureRow{"need", market, Rows::Dealers, Money, {}, true},
    FigureRow{"called", market, Rows::Dealers, Money, {}, true},
    FigureRow{"cash", dealer, Rows::Dealers, Money},
    FigureRow{"otherAssets", dealer, Rows::Dealers, Money},
    FigureRow{"shortTermFunding", dealer, Rows::Dealers, Money},
    FigureRow{"arrears", dealer, Rows::Dealers, Money},
    FigureRow{"equity", dealer, Rows::Dealers, Money},
    FigureRow{"exposure", dealer, Rows::Dealers, Money},
    FigureRow{"slr", dealer, Rows::Dealers, Ratio},
    FigureRow{"var", dealer, Rows::Dealers, Money},
    FigureRow{"failed", dealer, Rows::Dealers, Whole},
    FigureRow{"wave", dealer, Rows::Dealers, Whole},
    FigureRow{"need", dealer, Rows::Dealers, Money},
    FigureRow{"rollOff", dealer, Rows::Dealers, Share},
    FigureRow{"rollOffUnsecured", dealer, Rows::Dealers, Share},
    FigureRow{"called", dealer, Rows::Dealers, Money},
    FigureRow{"fear", dealer, Rows::Dealers, Whole},
    FigureRow{"units", dealer, Rows::DealersAssets, Number},
    FigureRow{"repo", dealer, Rows::DealersAssets, Money},
    FigureRow{"orders", dealer, Rows::DealersAssets, Money},
    FigureRow{"bought", dealer, Rows::DealersAssets, Money},
    FigureRow{"quoting", dealer, Rows::DealersAssets, Whole},
    FigureRow{"cash", fund, Rows::Funds, Money, "fundCash"},
    FigureRow{"fundCash", fund, Rows::Funds, Money},
    FigureRow{"nav", fund, Rows::Funds, Money},
    FigureRow{"called", fund, Rows::Funds, Money, "fundCalled"},
    FigureRow{"fundCalled", fund, Rows::Funds, Money},
    FigureRow{"units", fund, Rows::FundsAssets, Number, "fundUnits"},
    FigureRow{"fundUnits", fund, Rows::FundsAssets, Number},
    FigureRow{"orders", fund, Rows::FundsAssets, Money, "fundOrders"},
    FigureRow{"fundOrders", fund, Rows::FundsAssets, Money},
};

/// Takes the numbers of one key off a frame or what a round saw.
struct Taking {
    std::string_view key;
    std::optional<std::vector<double>> found = {};

    void operator()(std::string_view name, double value, TraceRows) { take(name, std::vector{value}); }
    void operator()(std::string_view name, const std::optional<double>& value, TraceRows)
    {
        take(name, std::vector{value.value_or(NAN)});
    }
    template <class T> void operator()(std::string_view name, const std::vector<T>& values, TraceRows)
    {
        if (name != key)
            return;
        std::vector<double> numbers(values.begin(), values.end());
        if constexpr (std::is_same_v<T, int>) // rounds; 0 is none
            std::ranges::replace(numbers, 0.0, double(NAN));
        found = std::move(numbers);
    }
    void operator()(std::string_view name, const Opening& o, TraceRows)
    {
        if (name == key)
            found = std::vector<double>(o.cause.values.begin(), o.cause.values.end());
    }

private:
    void take(std::string_view name, std::vector<double> values)
    {
        if (name == key)
            found = std::move(values);
    }
};

std::optional<std::vector<double>> atClose(const Frame& frame, std::string_view key)
{
    Taking taking{key};
    const auto visit = [&](std::string_view name, const auto& value, TraceRows rows) { taking(name, value, rows); };
    eachCloseField(frame, visit);
    visit("realisedGain", frame.realisedGain, TraceRows::Each);
    visit("loopGain", frame.loopGain, TraceRows::Each);
    return taking.found;
}

/// What an opening has, whether or not there was one.
std::optional<std::vector<double>> atOpening(const Frame& frame, std::string_view key)
{
    static const Opening none;
    Taking taking{key};
    eachOpeningField(frame.open ? *frame.open : none,
        [&](std::string_view name, const auto& value, TraceRows rows) { taking(name, value, rows); });
    return taking.found;
}

/// One number out of those of a key, or their sum.
class Picking {
public:
    Picking(const Scenario& scenario, const FigureRow& row, const FrameFigure& figure)
        : m_scenario(scenario)
        , m_row(row)
        , m_figure(figure)
    {
    }

    /// Where in the numbers it stands: places that are summed; or why nowhere.
    std::variant<std::vector<std::size_t>, NameFault> places() const
    {
        switch (m_row.rows) {
        case Rows::One: return one(0);
        case Rows::Dealers: return m_row.sum ? all(m_scenario.dealerCount()) : one(m_figure.index);
        case Rows::Funds: return one(m_figure.index);
        case Rows::Assets: return assets();
        case Rows::Causes: return causes();
        case Rows::DealersAssets: return positions(m_scenario.positions);
        case Rows::FundsAssets: return positions(m_scenario.fundPositions);
        }
        return one(0);
    }

private:
    using Places = std::variant<std::vector<std::size_t>, NameFault>;

    [[nodiscard]] Places one(std::size_t place) const
    {
        if (m_figure.of)
            return NameFault{LessonFault::NoFigure, m_figure.name, {}};
        return std::vector{place};
    }
    static Places all(std::size_t count)
    {
        std::vector<std::size_t> places(count);
        for (std::size_t i = 0; i < count; ++i)
            places[i] = i;
        return places;
    }
    [[nodiscard]] std::variant<std::size_t, NameFault> asset() const
    {
        const auto& ids = m_scenario.assets.id;
        const auto found = std::ranges::find(ids, m_figure.of.value_or(""));
        if (found != ids.end())
            return static_cast<std::size_t>(found - ids.begin());
        const std::vector<std::string_view> known(ids.begin(), ids.end());
        return NameFault{LessonFault::NoAsset, *m_figure.of, nameHint(*m_figure.of, known).meant};
    }
    [[nodiscard]] Places assets() const
    {
        if (!m_figure.of)
            return m_row.unit == Money ? all(m_scenario.assetCount())
                                       : Places(NameFault{LessonFault::NoFigure, m_figure.name, {}});
        const auto found = asset();
        if (const NameFault* fault = std::get_if<NameFault>(&found))
            return *fault;
        return std::vector{std::get<std::size_t>(found)};
    }
    [[nodiscard]] Places causes() const
    {
        if (!m_figure.of)
            return all(saleCauseTable.size());
        for (const auto& row : saleCauseTable)
            if (row.key == *m_figure.of)
                return std::vector{indexOf(row.cause)};
        return NameFault{LessonFault::NoFigure, m_figure.name + '.' + *m_figure.of, {}};
    }
    /// Of an asset that the owner does not hold there are none.
    [[nodiscard]] Places positions(const Scenario::Positions& held) const
    {
        std::optional<std::size_t> only;
        if (m_figure.of) {
            const auto found = asset();
            if (const NameFault* fault = std::get_if<NameFault>(&found))
                return *fault;
            only = std::get<std::size_t>(found);
        } else if (m_row.unit != Money) {
            return NameFault{LessonFault::NoFigure, m_figure.name, {}};
        }
        std::vector<std::size_t> places;
        for (std::size_t k = held.row[m_figure.index]; k < held.row[m_figure.index + 1]; ++k)
            if (!only || held.asset[k] == *only)
                places.push_back(k);
        return places;
    }

    const Scenario& m_scenario;
    const FigureRow& m_row;
    const FrameFigure& m_figure;
};

/// The numbers of a day: a level or what a round did. Empty: not on this day; nothing: no frame has it.
std::optional<std::vector<double>> numbersOf(const Trajectory& run, std::string_view key, bool opening, int day)
{
    const auto last = static_cast<int>(run.frames.size()) - 1;
    const Frame& frame = *run.frames[static_cast<std::size_t>(std::min(day, last))];
    const auto close = atClose(frame, key);
    const auto open = atOpening(frame, key);
    if (close && (!opening || (open && day > last)))
        return day > last && key == "realisedGain" ? std::vector<double>() : close;
    if (!open)
        return {};
    if (day > last) {
        std::vector<double> nothing(std::max<std::size_t>(open->size(), 1), 0.0);
        return nothing;
    }
    return frame.open ? open : std::vector<double>();
}

} // namespace

FigureFound frameFigure(const Trajectory& run, const FrameFigure& figure, int day)
{
    std::vector<std::string_view> known;
    for (const FigureRow& row : figureRows) {
        if (row.owner != figure.owner)
            continue;
        known.push_back(row.name);
        if (row.name != figure.name)
            continue;
        const auto numbers = numbersOf(run, row.key.empty() ? row.name : row.key, figure.opening, day);
        if (!numbers)
            break;
        const auto places = Picking(*run.scenario, row, figure).places();
        if (const NameFault* fault = std::get_if<NameFault>(&places))
            return *fault;
        double sum = 0;
        for (const std::size_t place : std::get<std::vector<std::size_t>>(places))
            sum += place < numbers->size() ? (*numbers)[place] : double(NAN);
        return FigureValue{sum, row.unit, day};
    }
    return NameFault{LessonFault::NoFigure, figure.name, nameHint(figure.name, known).meant};
}

} // namespace waterhammer
