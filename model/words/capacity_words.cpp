// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/capacity_words.h"

#include "model/scenario/shown_names.h"
#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>

namespace waterhammer {

namespace {

class CapacityWriter {
    Q_DECLARE_TR_FUNCTIONS(Capacities)
public:
    CapacityWriter(const ScenarioDraft& draft, const EventCapacity& capacity, const Language& language)
        : m_draft(draft)
        , m_event(draft.events.at(capacity.event))
        , m_found(capacity.found)
        , m_language(language)
        , m_figures(language, moneyUnit(draft))
    {
    }

    [[nodiscard]] Saying text() const
    {
        if (!m_found.tip.value)
            return beyond();
        if (!m_found.value)
            return whatever();
        const Saying size = this->size(*m_found.value), first = dealers();
        if (isOrder())
            return tr("This market absorbs %1 of %2 on day %3 before the first breach (%4).")
                .arg(size, asset(), day(), first);
        if (isRun())
            return tr("Lenders can refuse to roll %1 of what they lent %2 on day %3 before the first breach (%4).")
                .arg(size, owner(), day(), first);
        return tr("Volatility of %2 can rise to %1 on day %3 before the first breach (%4).")
            .arg(size, asset(), day(), first);
    }

private:
    /// Of three kinds; the third is a shock to volatility.
    [[nodiscard]] bool isOrder() const { return m_event.kind == EventKind::SellOrder; }
    [[nodiscard]] bool isRun() const { return m_event.kind == EventKind::FundingRun; }

    /// No breach as far as was looked.
    [[nodiscard]] Saying beyond() const
    {
        const Saying size = this->size(m_found.to);
        if (isOrder())
            return tr("This market absorbs %1 of %2 on day %3, all that was tried, without a breach.")
                .arg(size, asset(), day());
        if (isRun())
            return tr(
                "Lenders can refuse to roll %1 of what they lent %2 on day %3, all that was tried, without a breach.")
                .arg(size, owner(), day());
        return tr("Volatility of %2 can rise to %1 on day %3, as far as was tried, without a breach.")
            .arg(size, asset(), day());
    }
    [[nodiscard]] Saying whatever() const
    {
        if (isOrder())
            return tr("Somebody is in breach however little of %1 comes on day %2 (%3).")
                .arg(asset(), day(), dealers());
        if (isRun())
            return tr("Somebody is in breach even if lenders refuse to roll next to nothing of what they lent %1 on "
                      "day %2 (%3).")
                .arg(owner(), day(), dealers());
        return tr("Somebody is in breach however little volatility of %1 rises on day %2 (%3).")
            .arg(asset(), day(), dealers());
    }

    [[nodiscard]] Saying size(double size) const
    {
        if (isOrder())
            return m_figures.moneyWithUnit(size);
        if (isRun())
            return m_figures.percent(size, decimalsOf(100 * size, 1, 1));
        return "\u00d7\u2009" + m_figures.fixed(size, 2);
    }
    [[nodiscard]] Saying day() const { return std::to_string(m_event.round); }
    [[nodiscard]] Saying asset() const { return nameOf(m_draft.assets, m_event.asset); }
    [[nodiscard]] Saying owner() const
    {
        return m_event.dealer ? Saying(nameOf(m_draft.dealers, *m_event.dealer)) : Saying(tr("every dealer"));
    }
    /// Whose breach it is; of many the first and how many more.
    [[nodiscard]] Saying dealers() const
    {
        constexpr std::size_t most = 3;
        Saying all;
        const auto& who = m_found.dealers;
        for (std::size_t i = 0; i < std::min(most, who.size()); ++i)
            all += (i ? ", " : "") + shownName(m_draft.dealers.at(who[i]));
        return who.size() > most
            ? tr("%1 and %n more", "names of dealers", static_cast<int>(who.size() - most)).arg(all)
            : all;
    }

    const ScenarioDraft& m_draft;
    const Event& m_event;
    const Capacity& m_found;
    const Language& m_language;
    Figures m_figures;
};

} // namespace

std::string capacityWords(const ScenarioDraft& draft, const EventCapacity& capacity, const Language& language)
{
    return CapacityWriter(draft, capacity, language).text();
}

} // namespace waterhammer
