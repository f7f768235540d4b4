// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/log_words.h"

#include "model/analysis/clauses.h"
#include "model/words/day_words.h"
#include "model/words/event_words.h"
#include "model/words/figures.h"
#include "model/words/marked.h"
#include "model/words/names.h"
#include "model/words/policy_words.h"
#include "model/words/saying.h"

namespace waterhammer {

namespace {

class Log {
    Q_DECLARE_TR_FUNCTIONS(EventLog)
public:
    Log(const Trajectory& run, const Language& language)
        : m_run(run)
        , m_scenario(*run.scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(m_scenario))
        , m_something(worthTelling(m_scenario))
    {
    }

    std::vector<LogEntry> write()
    {
        for (std::size_t round = 1; round < m_run.frames.size(); ++round) {
            m_facts = dayFacts(m_run, round);
            m_clauses = clausesOf(m_scenario, m_facts);
            outside();
            failures();
            breaches(round);
            lenders();
            quotes();
            absorbers();
            zone();
        }
        return std::move(m_entries);
    }

private:
    LogEntry& note(LogKind kind, const Saying& marked)
    {
        return m_entries.emplace_back(LogEntry{m_facts.round, kind, capitalised(withoutMarks(marked))});
    }
    void noteDealer(LogKind kind, const Saying& marked, std::uint32_t dealer) { note(kind, marked).dealer = dealer; }
    [[nodiscard]] Saying dealer(std::size_t i) const { return escaped(m_scenario.dealers.name[i]); }
    [[nodiscard]] Saying bn(double amount) const { return m_figures.moneyWithUnit(amount); }
    /// Whether a figure of one decimal would not be nothing.
    [[nodiscard]] bool some(double amount) const { return amount > 10 * m_something; }

    /// What the day's sentence says of something.
    template <class Worth = bool (*)(const Clause&)>
    void tell(
        LogKind log, ClauseKind kind, Worth worth = [](const Clause&) { return true; })
    {
        for (const Clause& clause : m_clauses)
            if (clause.kind == kind && worth(clause))
                if (const Saying text = clauseText(m_scenario, clause, Form::Full, m_language); !text.empty())
                    note(log, text);
    }

    void outside()
    {
        for (std::size_t e = 0; e < m_facts.shocks.size(); ++e) {
            const auto& shock = m_scenario.shocks[m_facts.shocks[e]];
            LogEntry& entry = note(LogKind::Shock,
                tr("%1.").arg(shocksPhrase(m_scenario, {m_facts.shocks[e]}, {m_facts.effects[e]}, m_language)));
            entry.asset = shock.asset;
            (shock.kind == EventKind::Redemption ? entry.fund : entry.dealer) = shock.who;
        }
        const auto phrase = [&](std::size_t k) {
            return measurePhrase(m_scenario, m_scenario.measures[k], m_language);
        };
        for (const std::size_t k : m_facts.policiesBegun)
            note(LogKind::Policy, tr("From today %1.").arg(phrase(k)));
        for (const std::size_t k : m_facts.policiesEnded)
            note(LogKind::Policy, tr("No longer in force: %1.").arg(phrase(k)));
    }

    void failures()
    {
        for (const auto i : m_facts.failures)
            noteDealer(LogKind::Failure, tr("%1 fails and is wound up.").arg(dealer(i)), i);
        for (const auto& loss : m_facts.passedLosses)
            noteDealer(LogKind::Failure,
                tr("The failure of %1 will cost %2 %3.")
                    .arg(dealer(loss.borrower), dealer(loss.lender), bn(loss.amount)),
                loss.lender);
        for (const auto i : m_facts.newArrears)
            noteDealer(LogKind::Lenders, tr("%1 cannot pay its lenders in full.").arg(dealer(i)), i);
    }

    void breaches(std::size_t round)
    {
        for (const auto& breach : m_facts.breaches) {
            if (!breach.first || breach.constraints & Breach::failed)
                continue;
            const auto sale = dealerSale(m_run, round, breach.dealer);
            const Saying who = dealer(breach.dealer), which = limits(breach.constraints);
            noteDealer(LogKind::Breach,
                sale && some(sale->amount)
                    ? tr("%1 breaches a limit (%2) and sells %3.").arg(who, which, bn(sale->amount))
                    : tr("%1 breaches a limit (%2).").arg(who, which),
                breach.dealer);
        }
    }
    [[nodiscard]] Saying limits(std::uint8_t flags) const
    {
        Saying all;
        for (const std::string& limit : limitsBreached(flags, m_language))
            all += (all.empty() ? "" : ", ") + limit;
        return all;
    }

    void lenders()
    {
        const auto& f = m_facts;
        tell(LogKind::Lenders, ClauseKind::LendersCall);
        tell(LogKind::Lenders, ClauseKind::NamedLenders);
        if (some(f.redemptionsAsked))
            note(LogKind::Lenders, tr("Fund investors redeem %1.").arg(bn(f.redemptionsAsked)));
    }

    void quotes()
    {
        for (const QuoteChange& change : m_facts.quotes.lost)
            if (change.now == 0)
                note(LogKind::Freeze,
                    tr("Nobody quotes %1 any more: its market is frozen.")
                        .arg(escaped(m_scenario.assets.name[change.asset])))
                    .asset = change.asset;
        tell(LogKind::Freeze, ClauseKind::QuotesBack);
        tell(LogKind::Freeze, ClauseKind::WriteDown);
        tell(LogKind::Freeze, ClauseKind::WriteUp);
        tell(LogKind::Freeze, ClauseKind::FearTravels);
        tell(LogKind::Absorb, ClauseKind::Purse, [](const Clause& clause) { return clause["emptied"] > 0; });
    }

    void absorbers()
    {
        const auto& f = m_facts;
        if (some(f.absorbed) && !f.absorbers.empty()) {
            const auto& most = f.absorbers.front();
            noteDealer(LogKind::Absorb,
                f.absorbing == 1
                    ? tr("%1 absorbs %2.").arg(dealer(most.dealer), bn(f.absorbed))
                    : tr("%n dealer(s) absorb %1, the largest part, %2, %3.", nullptr, static_cast<int>(f.absorbing))
                          .arg(bn(f.absorbed), m_figures.money(most.amount), dealer(most.dealer)),
                most.dealer);
        }
        if (some(f.official))
            note(LogKind::Absorb, tr("The official buyer takes %1.").arg(bn(f.official)));
    }

    void zone()
    {
        if (!m_facts.zoneChanged())
            return;
        switch (m_facts.market.zone) {
        case FeedbackZone::LeansAgainst:
            note(LogKind::Zone, tr("Positive feedback becomes negative: the market leans against the fall."));
            return;
        case FeedbackZone::AtRest: note(LogKind::Zone, tr("The market is at rest again.")); return;
        case FeedbackZone::Amplifies:
            note(LogKind::Zone,
                m_facts.zoneYesterday == FeedbackZone::RunsAway
                    ? tr("The market still amplifies, but no longer runs away.")
                    : tr("Negative feedback becomes positive: the market amplifies the fall."));
            return;
        case FeedbackZone::RunsAway:
            note(LogKind::Zone, tr("The loop runs away: each fall sets off a larger one."));
            return;
        case FeedbackZone::BurntOut:
            note(LogKind::Zone, tr("Burnt out: dealers with half of all assets have failed or sold out."));
            return;
        }
    }

    const Trajectory& m_run;
    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
    double m_something;
    DayFacts m_facts;
    std::vector<Clause> m_clauses;
    std::vector<LogEntry> m_entries;
};

} // namespace

std::vector<LogEntry> logOf(const Trajectory& run, const Language& language) { return Log(run, language).write(); }

} // namespace waterhammer
