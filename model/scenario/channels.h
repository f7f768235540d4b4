// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/by_key.h"
#include "model/scenario/scenario_draft.h"

#include <optional>
#include <string_view>

/// The mechanisms and the causes of sales, a row each: files, paths, traces, attribution, switches and the command
/// line read them here. A new channel is a member of Channels and a row of `channelTable`.
namespace waterhammer {

/// What makes somebody sell. The order is that of traces and tables.
enum class SaleCause { Slr, Fear, Var, Funding, Failure, Redemptions, Client };

/// What is known of a cause.
struct SaleCauseInfo {
    SaleCause cause;         ///< the row's
    std::string_view key;    ///< in traces, summaries and tables
    bool constrains = false; ///< a constraint of dealers; the others are investors' doing
    bool forced = true;      ///< by a rule of the model; clients come from outside
};

/// A row a cause, in the order of the enumeration.
inline constexpr std::array saleCauseTable{
    SaleCauseInfo{SaleCause::Slr, "slr", true},
    SaleCauseInfo{SaleCause::Fear, "fear", true},
    SaleCauseInfo{SaleCause::Var, "var", true},
    SaleCauseInfo{SaleCause::Funding, "funding", true},
    SaleCauseInfo{SaleCause::Failure, "failure", true},
    SaleCauseInfo{SaleCause::Redemptions, "redemptions"},
    SaleCauseInfo{SaleCause::Client, "client", false, false},
};
static_assert(inOrder(saleCauseTable, &SaleCauseInfo::cause));

/// A value for each cause of sales.
template <class T> using PerSaleCause = ByKey<SaleCause, T, saleCauseTable.size()>;

/// The mechanisms, those that amplify first.
enum class Channel { Slr, Var, Funding, Information, Redemptions, Counterparty, Interdealer };

/// What is known of a channel.
struct ChannelInfo {
    Channel channel;                ///< the row's
    std::string_view key;           ///< in files, paths and traces
    bool Channels::*on;             ///< its switch
    std::optional<SaleCause> cause; ///< under which its sales are counted; absent: it sells nothing itself
    bool amplifies;                 ///< or absorbs
    std::string_view paper;         ///< its source
};

/// A row a channel, in the order of the enumeration.
inline constexpr std::array channelTable{
    ChannelInfo{Channel::Slr, "slr", &Channels::slr, SaleCause::Slr, true,
        "Greenwood, Landier and Thesmar (2015); Cont and Schaanning (2017)"},
    ChannelInfo{Channel::Var, "var", &Channels::var, SaleCause::Var, true, "Adrian and Shin (2010, 2014)"},
    ChannelInfo{
        Channel::Funding, "funding", &Channels::funding, SaleCause::Funding, true, "Brunnermeier and Pedersen (2009)"},
    ChannelInfo{Channel::Information, "information", &Channels::information, {}, true,
        "Glosten and Milgrom (1985); Duffie et al. (2023)"},
    ChannelInfo{Channel::Redemptions, "redemptions", &Channels::redemptions, SaleCause::Redemptions, true,
        "Coval and Stafford (2007)"},
    ChannelInfo{Channel::Counterparty, "counterparty", &Channels::counterparty, {}, true, "Furfine (2003)"},
    ChannelInfo{Channel::Interdealer, "interdealer", &Channels::interdealer, {}, false,
        "Duffie et al. (2023); Brunnermeier and Pedersen (2009)"},
};
static_assert(inOrder(channelTable, &ChannelInfo::channel));

/// A value for each channel.
template <class T> using PerChannel = ByKey<Channel, T, channelTable.size()>;

/// The row of a channel, and of a cause.
constexpr const ChannelInfo& infoOf(Channel channel) { return channelTable[indexOf(channel)]; }
constexpr const SaleCauseInfo& infoOf(SaleCause cause) { return saleCauseTable[indexOf(cause)]; }

} // namespace waterhammer
