// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/row_words.h"

#include "model/scenario/kinds.h"
#include "model/words/field_words.h"
#include "model/words/figures.h"
#include "model/words/saying.h"
#include "model/words/term_words.h"

namespace waterhammer {

namespace {

class RowWords {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
public:
    RowWords(const ScenarioDraft& draft, const Language& language)
        : m_draft(draft)
        , m_language(language)
        , m_figures(language, moneyUnit(draft))
    {
    }

    [[nodiscard]] Saying title(Part part, std::size_t row) const
    {
        switch (part) {
        case Part::Dealers: return shownName(m_draft.dealers[row]);
        case Part::Assets: return shownName(m_draft.assets[row]);
        case Part::Funds: return shownName(m_draft.funds[row]);
        case Part::Exposures:
            return tr("%1 lends to %2")
                .arg(name(Part::Dealers, m_draft.exposures[row].lender),
                    name(Part::Dealers, m_draft.exposures[row].borrower));
        case Part::Events: return titleOnDay(m_draft.events[row]);
        case Part::Policies: break;
        }
        return tr("%1, from day %2")
            .arg(kindWords(m_draft.policies[row].kind, m_language).label, std::to_string(m_draft.policies[row].from));
    }

    [[nodiscard]] Saying titleOfEvent(std::size_t row) const
    {
        const Event& event = m_draft.events[row];
        if (event.kind != EventKind::Set)
            return tr("%1: %2", "an event and whom it strikes")
                .arg(kindWords(event.kind, m_language).label, struck(event));
        const auto told = [&](const TermValue& value) {
            return termValue(event.path, value, m_language, moneyUnit(m_draft));
        };
        return tr("%1: %2 \u2192 %3", "a dated term")
            .arg(termName(m_draft, event.path, m_language), told(termBefore(m_draft, row)), told(event.value));
    }

    [[nodiscard]] Saying meaning(const Event& event) const
    {
        const Figures& n = m_figures;
        const Saying asset = name(Part::Assets, event.asset);
        switch (event.kind) {
        case EventKind::Price:
            return event.permanentShare >= 1 ? tr("%1 at once; all of it is fundamental").arg(n.move(event.size))
                                             : tr("%1 at once; %2 of it comes back with value buyers")
                                                   .arg(n.move(event.size), n.percent(1 - event.permanentShare, 0));
        case EventKind::Volatility: return tr("%1 becomes %2 as volatile").arg(asset, n.multiple(event.size));
        case EventKind::Haircut: return tr("lenders ask %1 the haircut on %2").arg(n.multiple(event.size), asset);
        case EventKind::Depth: return tr("depth of %1 is multiplied by %2").arg(asset, n.fixed(event.size, 2));
        case EventKind::SellOrder: return tr("clients sell %1 of %2").arg(n.moneyWithUnit(event.size), asset);
        case EventKind::CapitalLoss: return tr("a loss of %1 falls on capital").arg(n.moneyWithUnit(event.size));
        case EventKind::FundingRun: return tr("lenders do not roll %1 for a day").arg(n.percent(event.size, 0));
        case EventKind::CapitalInjection: return tr("new capital of %1").arg(n.moneyWithUnit(event.size));
        case EventKind::Set:
            return tr("%1 becomes %2")
                .arg(termName(m_draft, event.path, m_language),
                    termValue(event.path, event.value, m_language, moneyUnit(m_draft)));
        case EventKind::Redemption: break;
        }
        return tr("investors ask for %1 of their money").arg(n.percent(event.size, 0));
    }

    [[nodiscard]] Saying unit(const Event& event) const
    {
        switch (event.kind) {
        case EventKind::Price: return tr("% of price");
        case EventKind::Volatility:
        case EventKind::Haircut:
        case EventKind::Depth: return tr("times");
        case EventKind::SellOrder:
        case EventKind::CapitalLoss:
        case EventKind::CapitalInjection: return m_figures.unitName();
        case EventKind::FundingRun: return tr("% not rolled");
        case EventKind::Redemption: return tr("% of NAV");
        case EventKind::Set: break;
        }
        return {};
    }

    [[nodiscard]] Saying unit(const Policy& policy) const
    {
        const std::string_view unit = infoOf(policy.kind).unit;
        return unit == "fraction" ? Saying(tr("% points"))
            : unit == "bn"        ? tr("%1 a day").arg(m_figures.unitName())
            : unit == "multiple"  ? Saying(tr("times"))
                                  : Saying("\u2013");
    }

private:
    /// A dated term by its name: several may change on one day.
    [[nodiscard]] Saying titleOnDay(const Event& event) const
    {
        const bool named = event.kind == EventKind::Set && !event.path.empty();
        return tr("%1, day %2")
            .arg(named ? termName(m_draft, event.path, m_language) : kindWords(event.kind, m_language).label,
                std::to_string(event.round));
    }
    [[nodiscard]] Saying struck(const Event& event) const
    {
        if (infoOf(event.kind).strikes == Names::Asset)
            return name(Part::Assets, event.asset);
        if (event.kind == EventKind::Redemption)
            return event.fund ? name(Part::Funds, *event.fund) : Saying(tr("all funds"));
        return event.dealer ? name(Part::Dealers, *event.dealer) : Saying(tr("all dealers"));
    }
    /// Of a row that somebody names; the id of what is not there.
    [[nodiscard]] Saying name(Part part, const std::string& id) const
    {
        const auto row = rowOf(m_draft, part, id);
        return row ? title(part, *row) : id;
    }

    const ScenarioDraft& m_draft;
    const Language& m_language;
    const Figures m_figures;
};

} // namespace

std::string rowTitle(const ScenarioDraft& draft, Part part, std::size_t row, const Language& language)
{
    return RowWords(draft, language).title(part, row);
}

std::string eventTitle(const ScenarioDraft& draft, std::size_t row, const Language& language)
{
    return RowWords(draft, language).titleOfEvent(row);
}

std::string eventMeaning(const ScenarioDraft& draft, const Event& event, const Language& language)
{
    return RowWords(draft, language).meaning(event);
}

std::string unitOfSize(const ScenarioDraft& draft, Part part, std::size_t row, const Language& language)
{
    const RowWords words(draft, language);
    return part == Part::Events ? words.unit(draft.events[row]) : words.unit(draft.policies[row]);
}

} // namespace waterhammer
