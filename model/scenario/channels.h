// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/by_key.h"
#include "model/scenario/extensions.h"
#include "model/scenario/row_text.h"

#include <optional>
#include <string_view>

/// The mechanisms and the causes of sales, a row each: files, paths, traces, attribution, switches, words and the
/// command line read them here. A new channel is a member of Channels, an enumerator and a row of `channelTable`.
namespace waterhammer {

/// What makes somebody sell. The order is that of traces and tables.
enum class SaleCause { Slr, Fear, Var, Funding, Failure, Redemptions, Client };

/// What is known of a cause.
struct SaleCauseInfo {
    SaleCause cause;         ///< the row's
    std::string_view key;    ///< in traces, summaries and tables
    std::string_view label;  ///< in the command line's summary
    RowText name;            ///< in a word
    RowText sales;           ///< its sales, in a sentence of what made the most
    RowText part;            ///< an amount of a sale that was for it; none: it forces nobody
    bool constrains = false; ///< a constraint of dealers; the others are investors' doing
    bool forced = true;      ///< by a rule of the model; clients come from outside
    bool usual = true;       ///< charts name it even where it sold nothing
};

/// A row a cause, in the order of the enumeration.
inline constexpr std::array saleCauseTable{
    SaleCauseInfo{SaleCause::Slr, "slr", "Leverage ratio", RowText("Charts", "Leverage"),
        RowText("Feedback", "sales for the leverage ratio"), RowText("Narrator", "%1 for leverage"), true},
    SaleCauseInfo{SaleCause::Fear, "fear", "Fear of further falls", RowText("Charts", "Fear"),
        RowText("Feedback", "sales out of fear"), RowText("Narrator", "%1 for fear of further falls"), true, true,
        false},
    SaleCauseInfo{SaleCause::Var, "var", "Value at risk", RowText("Charts", "VaR"),
        RowText("Feedback", "sales for value at risk"), RowText("Narrator", "%1 for value at risk"), true},
    SaleCauseInfo{SaleCause::Funding, "funding", "Funding", RowText("Charts", "Funding"),
        RowText("Feedback", "sales for lack of funding"), RowText("Narrator", "%1 for funding"), true},
    SaleCauseInfo{SaleCause::Failure, "failure", "Failure", RowText("Charts", "Failure"),
        RowText("Feedback", "sales of failed dealers"), RowText("Narrator", "%1 in resolution"), true},
    SaleCauseInfo{SaleCause::Redemptions, "redemptions", "Fund redemptions", RowText("Charts", "Redemptions"),
        RowText("Feedback", "sales for redemptions"), RowText("Narrator", "%1 for redemptions")},
    SaleCauseInfo{SaleCause::Client, "client", "Clients, from outside", RowText("Charts", "Clients"),
        RowText("Feedback", "clients' sales"), {}, false, false, false},
};
static_assert(inOrder(saleCauseTable, &SaleCauseInfo::cause));

/// A value for each cause of sales.
template <class T> using PerSaleCause = ByKey<SaleCause, T, saleCauseTable.size()>;

/// The mechanisms, each with its switch. Those that amplify come first; `interdealer` absorbs.
struct Channels {
    /// A breach of the leverage ratio forces sales; of value at risk; funding runs off and margins are called; quotes
    /// are pulled; fund investors leave; failures cost lenders; dealers absorb what others sell.
    bool slr = true;
    bool var = true;
    bool funding = true;
    bool information = true;
    bool redemptions = true;
    bool counterparty = true;
    bool interdealer = true;
    Extensions extensions;

    friend bool operator==(const Channels&, const Channels&) = default;
};

/// The same as keys, in the same order.
enum class Channel { Slr, Var, Funding, Information, Redemptions, Counterparty, Interdealer };

/// What is known of a channel.
struct ChannelInfo {
    Channel channel;                ///< the row's
    std::string_view key;           ///< in files, paths and traces
    bool Channels::*on;             ///< its switch
    std::optional<SaleCause> cause; ///< under which its sales are counted; absent: it sells nothing itself
    bool amplifies;                 ///< or absorbs
    std::string_view paper;         ///< its source
    std::string_view label;         ///< in the command line's tables
    RowText name;                   ///< of its switch
    RowText sentence;               ///< what it does
    RowText brief = {};             ///< of its switch where room is short; none: the name
};

/// A row a channel, in the order of the enumeration.
inline constexpr std::array channelTable{
    ChannelInfo{Channel::Slr, "slr", &Channels::slr, SaleCause::Slr, true,
        "Greenwood, Landier and Thesmar (2015); Cont and Schaanning (2017)", "leverage",
        RowText("FieldWords", "Leverage"),
        RowText("FieldWords", "Dealers below their leverage ratio sell assets until the ratio is met again.")},
    ChannelInfo{Channel::Var, "var", &Channels::var, SaleCause::Var, true, "Adrian and Shin (2010, 2014)",
        "value at risk", RowText("FieldWords", "Value at risk"),
        RowText("FieldWords", "Dealers above their VaR limit sell, and volatility rises with every fall."),
        RowText("FieldWords", "VaR")},
    ChannelInfo{Channel::Funding, "funding", &Channels::funding, SaleCause::Funding, true,
        "Brunnermeier and Pedersen (2009)", "funding", RowText("FieldWords", "Funding"),
        RowText("FieldWords", "Lenders raise haircuts, make margin calls and do not roll over short-term funding.")},
    ChannelInfo{Channel::Information, "information", &Channels::information, {}, true,
        "Glosten and Milgrom (1985); Duffie et al. (2023)", "information", RowText("FieldWords", "Information"),
        RowText(
            "FieldWords", "Dealers under pressure stop quoting: depth shrinks, spreads and doubts about prices grow.")},
    ChannelInfo{Channel::Redemptions, "redemptions", &Channels::redemptions, SaleCause::Redemptions, true,
        "Coval and Stafford (2007)", "fund redemptions", RowText("FieldWords", "Redemptions"),
        RowText("FieldWords", "Investors withdraw from funds that fall, and funds sell.")},
    ChannelInfo{Channel::Counterparty, "counterparty", &Channels::counterparty, {}, true, "Furfine (2003)",
        "counterparty losses", RowText("FieldWords", "Counterparty"),
        RowText("FieldWords", "A dealer that fails costs the dealers that lent to it.")},
    ChannelInfo{Channel::Interdealer, "interdealer", &Channels::interdealer, {}, false,
        "Duffie et al. (2023); Brunnermeier and Pedersen (2009)", "inter-dealer market",
        RowText("FieldWords", "Inter-dealer market"),
        RowText("FieldWords", "Dealers with room buy what others must sell: the one channel that absorbs."),
        RowText("FieldWords", "Inter-dealer")},
};
static_assert(inOrder(channelTable, &ChannelInfo::channel));

/// A value for each channel.
template <class T> using PerChannel = ByKey<Channel, T, channelTable.size()>;

/// The row of a channel, and of a cause.
constexpr const ChannelInfo& infoOf(Channel channel) { return channelTable[indexOf(channel)]; }
constexpr const SaleCauseInfo& infoOf(SaleCause cause) { return saleCauseTable[indexOf(cause)]; }

} // namespace waterhammer
