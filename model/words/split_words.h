// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/attribution.h"
#include "model/words/figures.h"
#include "model/words/language.h"

#include <string>

/// The split of a loss among mechanisms, in words.
namespace waterhammer {

/// What the split is of: the peak loss, or what one dealer has lost by that day.
[[nodiscard]] std::string splitNote(const std::string* dealer, const Language& language);

/// "With every mechanism off shareholders would lose 12.3 bn."
[[nodiscard]] std::string unamplifiedWords(double loss, const MoneyUnit& unit, const Language& language);

/// What each amplifying channel takes: "Shares of the loss: Leverage 12.3 bn, Funding 4.1 bn if it were on".
/// `brief`: by the names for little room.
[[nodiscard]] std::string sharesWords(
    const Attribution& split, bool brief, const MoneyUnit& unit, const Language& language);

/// What a channel does and whose model of it this is; `wouldAdd`: its figure is of a run with it switched on.
[[nodiscard]] std::string channelTip(const ChannelInfo& channel, bool wouldAdd, const Language& language);

} // namespace waterhammer
