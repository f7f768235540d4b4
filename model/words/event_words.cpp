// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/event_words.h"

#include "model/analysis/clauses.h"
#include "model/scenario/term_changes.h"
#include "model/words/figures.h"
#include "model/words/marked.h"
#include "model/words/names.h"
#include "model/words/saying.h"
#include "model/words/term_words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace waterhammer {

namespace {

/// An event with what it did.
struct Happened {
    const Scenario::Shock& shock;
    const EventEffect& effect;
};
using Alike = std::vector<Happened>; ///< events that one phrase tells; never empty

/// Whether one phrase tells both.
bool alike(const Happened& a, const Happened& b)
{
    if (a.shock.kind != b.shock.kind || a.effect.hindrance != b.effect.hindrance
        || a.effect.failedPassedBy != b.effect.failedPassedBy)
        return false;
    switch (a.shock.kind) {
    case EventKind::Price:
    case EventKind::SellOrder: return true;
    case EventKind::Set: return sameTerm(a.shock.path, b.shock.path);
    case EventKind::Volatility:
    case EventKind::Haircut:
    case EventKind::Depth:
    case EventKind::CapitalLoss:
    case EventKind::FundingRun:
    case EventKind::Redemption:
    case EventKind::CapitalInjection: break;
    }
    return a.shock.size == b.shock.size;
}

class EventWords {
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    EventWords(const Scenario& scenario, const Language& language, bool brief)
        : m_scenario(scenario)
        , m_language(language)
        , n(language, moneyUnit(scenario))
        , m_brief(brief)
    {
    }

    [[nodiscard]] Saying said(const Alike& events) const
    {
        const double size = events.front().shock.size;
        switch (events.front().shock.kind) {
        case EventKind::Price:
            return all(events, [&](const Happened& e) {
                return tr("%1 %2", "an asset and how its price moves").arg(asset(e), n.move(e.shock.size));
            });
        case EventKind::Volatility:
            return tr("volatility of %1 %2", "assets, a factor").arg(assets(events), n.multiple(size));
        case EventKind::Haircut: return haircuts(events);
        case EventKind::Depth:
            return tr("market depth of %1 %2", "assets, a factor").arg(assets(events), n.multiple(size));
        case EventKind::SellOrder:
            return tr("clients bring %1 to sell").arg(all(events, [&](const Happened& e) {
                return tr("%1 of %2", "an amount of an asset").arg(money(e.shock.size), asset(e));
            }));
        case EventKind::CapitalLoss:
            return (events.size() > 1 ? tr("%1 lose %2 of capital each") : tr("%1 loses %2 of capital"))
                .arg(dealers(events), money(size));
        case EventKind::FundingRun: return run(events);
        case EventKind::Redemption: return redemption(events);
        case EventKind::CapitalInjection: return injection(events);
        case EventKind::Set: return terms(events);
        }
        return {};
    }

private:
    // ---- By kind
    [[nodiscard]] Saying haircuts(const Alike& events) const
    {
        const Saying factor = n.multiple(events.front().shock.size);
        const Saying which = all(events, [&](const Happened& e) {
            return e.effect.haircut ? asset(e) + ' ' + fromTo(*e.effect.haircutBefore, *e.effect.haircut) : asset(e);
        });
        if (events.front().effect.hindrance == Hindrance::Facility)
            return tr("lenders multiply haircuts (%1), but the repo facility caps them: %2").arg(factor, which);
        return (
            m_brief ? tr("haircuts %1: %2", "a factor, and of which assets") : tr("lenders multiply haircuts (%1): %2"))
            .arg(factor, which);
    }
    [[nodiscard]] Saying run(const Alike& events) const
    {
        const Saying who = dealers(events), share = n.percent(events.front().shock.size, 0);
        if (const Hindrance why = events.front().effect.hindrance; why != Hindrance::None)
            return m_brief ? tr("run on %1 (%2) comes to nothing", "in brief: a dealer and a share").arg(who, share)
                           : tr("a run of lenders on %1 (%2) comes to nothing: %3").arg(who, share, hindrance(why));
        if (m_brief)
            return tr("run on %1: %2", "in brief: a dealer and the share that is not rolled").arg(who, share);
        return tr("lenders do not roll %2 of what they lent %1").arg(who, share);
    }
    [[nodiscard]] Saying hindrance(Hindrance why) const
    {
        switch (why) {
        case Hindrance::None: break;
        case Hindrance::Facility: return tr("the repo facility stops it");
        case Hindrance::Channel: return tr("the funding channel is off");
        case Hindrance::Failed: return tr("who has failed rolls nothing");
        }
        return {};
    }
    [[nodiscard]] Saying redemption(const Alike& events) const
    {
        const Saying share = n.percent(events.front().shock.size, 0),
                     who = owners(events, m_scenario.funds.name, tr("every fund"));
        return (m_brief ? tr("%1: %2 redeemed", "in brief: a fund") : tr("investors redeem %2 of %1")).arg(who, share);
    }
    [[nodiscard]] Saying injection(const Alike& events) const
    {
        if (events.front().effect.hindrance == Hindrance::Failed)
            return tr("new capital for %1 comes too late").arg(dealers(events));
        return (events.size() > 1 ? tr("%1 get %2 of new capital each") : tr("%1 gets %2 of new capital"))
            .arg(dealers(events), money(events.front().shock.size));
    }

    // ---- Dated terms
    [[nodiscard]] Saying terms(const Alike& events) const
    {
        const std::string& path = events.front().shock.path;
        if (isSwitch(path))
            return tr("%1 %2", "a channel, and how it is switched").arg(name(events.front()), change(events.back()));
        const Saying label = escaped(termLabel(path, m_language)), first = change(events.front());
        const bool one =
            std::ranges::all_of(events, [&](const Happened& e) { return change(e) == first && !owner(e).empty(); });
        if (events.size() == 1 || !one)
            return tr("%1: %2", "a term, and whose changes to what")
                .arg(events.size() == 1 ? name(events.front()) : label, all(events, [&](const Happened& e) {
                    return events.size() == 1 || owner(e).empty() ? change(e) : owner(e) + ' ' + change(e);
                }));
        return tr("%1 of %2: %3", "a term, of several, and how it changes")
            .arg(label, all(events, [&](const Happened& e) { return owner(e); }), first);
    }
    [[nodiscard]] Saying name(const Happened& e) const
    {
        const bool one = !owner(e).empty() && e.shock.path.find("[*]") == std::string::npos;
        return m_brief && one ? escaped(termLabel(e.shock.path, m_language)) + ' ' + owner(e)
                              : escaped(termName(m_scenario, e.shock.path, m_language));
    }
    [[nodiscard]] Saying owner(const Happened& e) const
    {
        return escaped(termOwner(m_scenario, e.shock.path, m_language, m_brief));
    }
    [[nodiscard]] Saying change(const Happened& e) const
    {
        const MoneyUnit unit = moneyUnit(m_scenario);
        return escaped(e.effect.known
                ? termChange(e.shock.path, {e.effect.least, e.effect.most, e.shock.value}, m_language, unit)
                : Saying(
                    tr("now %1", "the value of a term").arg(termValue(e.shock.path, e.shock.value, m_language, unit))));
    }

    // ---- Names and figures
    using Tell = std::function<Saying(const Happened&)>;
    [[nodiscard]] Saying all(const Alike& events, const Tell& tell) const
    {
        std::vector<std::string> parts;
        for (const Happened& e : events)
            parts.push_back(tell(e));
        return listed(parts, m_language);
    }
    [[nodiscard]] Saying asset(const Happened& e) const
    {
        return m_brief ? assetCodeLink(m_scenario, e.shock.asset) : assetLink(m_scenario, e.shock.asset);
    }
    [[nodiscard]] Saying assets(const Alike& events) const
    {
        return all(events, [&](const Happened& e) { return asset(e); });
    }
    [[nodiscard]] Saying owners(
        const Alike& events, const std::vector<std::string>& names, const Saying& everyone) const
    {
        return all(events, [&](const Happened& e) {
            return e.shock.who == Scenario::Shock::everyone ? everyone : escaped(names[e.shock.who]);
        });
    }
    [[nodiscard]] Saying dealers(const Alike& events) const
    {
        const bool some = events.front().effect.failedPassedBy && events.front().effect.hindrance == Hindrance::None;
        return owners(
            events, m_scenario.dealers.name, some ? tr("every dealer that has not failed") : tr("every dealer"));
    }
    /// What the line's own digits would round to nothing keeps its own.
    [[nodiscard]] Saying money(double amount) const
    {
        return std::abs(amount) < 10 * worthTelling(m_scenario)
            ? n.withUnit(n.visible(n.drawn(amount), amount == 0 ? 0 : n.columnDecimals(3)))
            : n.moneyWithUnit(amount);
    }
    /// "2 → 5 %".
    [[nodiscard]] Saying fromTo(double before, double now) const
    {
        const auto digits = [](double share) { return decimalsOf(100 * share, 0, 1); };
        return tr("%1 \u2192 %2").arg(n.fixed(100 * before, digits(before)), n.percent(now, digits(now)));
    }

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures n;
    bool m_brief;
};

} // namespace

std::string shocksPhrase(const Scenario& scenario, const std::vector<std::size_t>& shocks,
    const std::vector<EventEffect>& effects, const Language& language, bool brief)
{
    std::vector<Alike> groups;
    for (std::size_t k = 0; k < shocks.size(); ++k) {
        const Happened event{scenario.shocks[shocks[k]], effects[k]};
        const auto same = std::ranges::find_if(groups, [&](const Alike& g) { return alike(g.front(), event); });
        (same == groups.end() ? groups.emplace_back() : *same).push_back(event);
    }
    const EventWords words(scenario, language, brief);
    std::string text;
    for (const Alike& group : groups)
        text += (text.empty() ? "" : "; ") + words.said(group);
    return text;
}

} // namespace waterhammer
