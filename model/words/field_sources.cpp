// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/field_sources.h"

#include "model/scenario/channels.h"
#include "model/words/saying.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// Names and years, the same in every language.
struct Source {
    std::string_view path, paper;
};
constexpr Source sources[] = {
    {"asset.depth", "Greenwood, Landier & Thesmar (2015); Cont & Schaanning (2017)"},
    {"asset.volatility", "RiskMetrics (1996)"},
    {"asset.halfSpread", "Glosten & Milgrom (1985)"},
    {"asset.haircut", "Brunnermeier & Pedersen (2009); Gorton & Metrick (2012)"},
    {"asset.floor", "Cont & Schaanning (2017)"},
    {"asset.slrWeight", "Duffie et al. (2023)"},
    {"asset.liquidityRank", "Cifuentes, Ferrucci & Shin (2005)"},
    {"dealer.constraints.slrMin", "Basel Committee (2014)"},
    {"dealer.constraints.slrTrigger", "Cont & Schaanning (2017)"},
    {"dealer.constraints.slrTarget", "Greenwood, Landier & Thesmar (2015); Cont & Schaanning (2017)"},
    {"dealer.constraints.varLimit", "Adrian & Shin (2010, 2014)"},
    {"dealer.constraints.quoteTolerance", "Glosten & Milgrom (1985); Duffie et al. (2023)"},
    {"fund.flowSensitivity", "Coval & Stafford (2007)"},
    {"fund.flowThreshold", "Coval & Stafford (2007)"},
    {"exposure.amount", "Furfine (2003)"},
    {"market.correlation", "RiskMetrics (1996)"},
    {"market.varMultiplier", "RiskMetrics (1996)"},
    {"market.ewmaLambda", "RiskMetrics (1996)"},
    {"market.liquidationRule", "Greenwood, Landier & Thesmar (2015)"},
    {"market.haircutSensitivity", "Brunnermeier & Pedersen (2009)"},
    {"market.haircutCap", "Gorton & Metrick (2012)"},
    {"market.rollOffMax", "Brunnermeier & Pedersen (2009)"},
    {"market.rollOffStart", "Brunnermeier & Pedersen (2009)"},
    {"market.rollOffFull", "Brunnermeier & Pedersen (2009)"},
    {"market.clientRollOff", "Brunnermeier & Pedersen (2009)"},
    {"market.depthFloor", "Duffie et al. (2023)"},
    {"market.depthVolatilityExponent", "Duffie et al. (2023)"},
    {"market.spreadWidening", "Glosten & Milgrom (1985)"},
    {"market.markUncertainty", "Glosten & Milgrom (1985)"},
    {"market.reversion", "Shleifer & Vishny (1997)"},
    {"market.reversionFloor", "Shleifer & Vishny (1997)"},
    {"market.absorption", "Duffie et al. (2023); Brunnermeier & Pedersen (2009)"},
    {"market.cashSlrWeight", "Duffie et al. (2023)"},
    {"market.impactBasis", "Cont & Schaanning (2017)"},
    {"market.implementationShortfall", "Cont & Schaanning (2017)"},
    {"market.lossGivenDefault", "Furfine (2003)"},
    {"market.anticipation", "Bernardo & Welch (2004); Braouezec & Wagalath (2019)"},
    {"market.learning", "King & Wadhwani (1990); Kodres & Pritsker (2002)"},
    {"market.suspicion", "Glosten & Milgrom (1985); Garratt et al. (2018)"},
    {"market.valueCapital", "Shleifer & Vishny (1997)"},
};

struct Words {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(FieldSources)
public:
    /// What no paper says: figures of books, of what strikes and is done, and choices of how a run goes.
    [[nodiscard]] Saying own(std::string_view path) const
    {
        if (path.starts_with("market."))
            return tr("a choice of this model, to be varied");
        if (path.starts_with("event.") || path.starts_with("policy."))
            return tr("whoever writes the scenario");
        return tr("the books of the scenario");
    }
};

} // namespace

std::string sourceOfField(std::string_view path, const Language& language)
{
    if (constexpr std::string_view prefix = "market.channels."; path.starts_with(prefix)) {
        const auto channel = std::ranges::find(channelTable, path.substr(prefix.size()), &ChannelInfo::key);
        return channel == channelTable.end() ? std::string() : std::string(channel->paper);
    }
    const auto found = std::ranges::find(sources, path, &Source::path);
    return found == std::end(sources) ? Words{language}.own(path) : std::string(found->paper);
}

} // namespace waterhammer
