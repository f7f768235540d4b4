// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/split_words.h"

#include "model/words/saying.h"

namespace waterhammer {

namespace {

struct Splits {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Mechanisms)
public:
    [[nodiscard]] Saying note(const std::string* dealer) const
    {
        if (!dealer)
            return tr("Each mechanism's own share of the peak loss, over all orders in which they could be switched on "
                      "(Shapley value).");
        return tr("Each mechanism's own share of what %1 has lost on the day of the peak, over all orders in which "
                  "they could be switched on (Shapley value).")
            .arg(*dealer);
    }

    [[nodiscard]] Saying unamplified(const Saying& loss) const
    {
        return tr("With every mechanism off shareholders would lose %1.").arg(loss);
    }

    [[nodiscard]] Saying shares(const Attribution& split, bool brief, const Figures& figures) const
    {
        Saying all;
        for (const Channel channel : amplifyingChannels) {
            const ChannelInfo& row = infoOf(channel);
            const auto& adds = split.switchedOn[channel];
            const Saying name = said(brief && row.brief.english ? row.brief : row.name, m_language);
            all += (all.empty() ? "" : ", ")
                + (adds ? tr("%1 %2 if it were on") : tr("%1 %2", "a channel and its share of the loss"))
                      .arg(name, figures.moneyWithUnit(adds.value_or(split.parts[channel])));
        }
        return tr("Shares of the loss: %1").arg(all);
    }

    [[nodiscard]] Saying tip(const ChannelInfo& channel, bool wouldAdd) const
    {
        const Saying text = said(channel.sentence, m_language) + '\n' + tr("Source: %1", "papers").arg(channel.paper);
        return !wouldAdd ? text : text + '\n' + Saying(tr("This is what this channel alone would add if it were on."));
    }
};

} // namespace

std::string splitNote(const std::string* dealer, const Language& language) { return Splits{language}.note(dealer); }

std::string unamplifiedWords(double loss, const MoneyUnit& unit, const Language& language)
{
    return Splits{language}.unamplified(Figures(language, unit).moneyWithUnit(loss));
}

std::string sharesWords(const Attribution& split, bool brief, const MoneyUnit& unit, const Language& language)
{
    return Splits{language}.shares(split, brief, Figures(language, unit));
}

std::string channelTip(const ChannelInfo& channel, bool wouldAdd, const Language& language)
{
    return Splits{language}.tip(channel, wouldAdd);
}

} // namespace waterhammer
