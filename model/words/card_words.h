// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_facts.h"
#include "model/words/language.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Cards: what there is to say of a dealer, an asset, a fund or a crowd of dealers on a day, as rows of a label and a
/// figure. Texts are UTF-8.
namespace waterhammer {

/// What a row's figure means: the same roles as the marks of sentences.
enum class CardTone { Plain, Breach, Near, Absorb, Fund };

/// "Sells" and "12.5 bn".
struct CardRow {
    std::string label, value;        ///< what it is, and how much
    CardTone tone = CardTone::Plain; ///< of the value
    bool part = false;               ///< of the row above
};

/// All of it.
struct Card {
    std::optional<DealerStance> mark;                             ///< of a dealer
    std::optional<std::pair<std::size_t, std::size_t>> assetRank; ///< of an asset: place by liquidity, of how many
    std::string title, note;                                      ///< its name; its stance, or the day
    std::vector<CardRow> rows;                                    ///< from the top
};

/// Writes the cards of one day of a run, in one language. Cheap; what it is given must outlive it.
class CardDay {
public:
    /// `facts`: of the run's day `round`, an index into its frames.
    CardDay(const Trajectory& run, const FactsOfDay& facts, std::size_t round, const Language& language)
        : m_run(run)
        , m_facts(facts)
        , m_round(round)
        , m_language(language)
    {
    }

    [[nodiscard]] Card dealer(std::size_t dealer) const; ///< by index into Scenario::dealers
    [[nodiscard]] Card asset(std::size_t asset) const;   ///< by index into Scenario::assets
    [[nodiscard]] Card fund(std::size_t fund) const;     ///< by index into Scenario::funds
    /// Of all who lend to these dealers.
    [[nodiscard]] Card lenders(const std::vector<std::size_t>& borrowers) const;
    /// Of dealers told together, at least one: "Dealer A – Dealer F".
    [[nodiscard]] Card group(const std::vector<std::size_t>& dealers) const;

private:
    const Trajectory& m_run;
    const FactsOfDay& m_facts;
    std::size_t m_round;
    const Language& m_language;
};

/// Note and rows in one line, to be read aloud.
[[nodiscard]] std::string spoken(const Card& card);

} // namespace waterhammer
