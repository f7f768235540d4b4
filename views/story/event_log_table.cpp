// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/event_log_table.h"

#include "model/analysis/day_facts.h"
#include "views/numbers.h"
#include "views/story/narrator.h"

namespace waterhammer {

namespace {

using Kind = EventLogTable::Kind;
using Log = EventLogTable;

constexpr double someMoney = 0.05; ///< bn

class Chronicle {
public:
    explicit Chronicle(const Run& run)
        : m_run(run)
        , m_scenario(run.scenario())
    {
    }

    std::vector<Log::Entry> write()
    {
        for (int round = 1; round <= m_run.lastRound(); ++round) {
            m_facts = dayFacts(m_run.trajectory, static_cast<std::size_t>(round));
            outside();
            failures();
            breaches();
            lenders();
            quotes();
            absorbers();
            zone();
        }
        return std::move(m_entries);
    }

private:
    void note(Kind kind, const QString& marked, Selection about = {})
    {
        QString text = plain(marked);
        text[0] = text[0].toUpper();
        m_entries.push_back({m_facts.round, kind, text, std::move(about)});
    }
    [[nodiscard]] QString dealer(std::size_t i) const
    {
        const auto& name = m_scenario.dealers.name[i];
        return QString::fromStdString(name.empty() ? m_scenario.dealers.id[i] : name);
    }
    [[nodiscard]] Selection subject(const Scenario::Shock& shock) const
    {
        if (shock.asset != Scenario::Shock::everyone)
            return assetSelection(m_scenario, shock.asset);
        if (shock.who == Scenario::Shock::everyone)
            return {};
        return shock.kind == EventKind::Redemption ? fundSelection(m_scenario, shock.who)
                                                   : dealerSelection(m_scenario, shock.who);
    }

    void outside()
    {
        for (const std::size_t k : m_facts.shocks)
            note(Kind::Shock, EventLogTable::tr("%1.").arg(shockSentence(m_scenario, m_scenario.shocks[k])),
                subject(m_scenario.shocks[k]));
        for (const std::size_t k : m_facts.policiesBegun)
            note(Kind::Policy,
                EventLogTable::tr("From today %1.").arg(policySentence(m_scenario, m_scenario.measures[k])));
        for (const std::size_t k : m_facts.policiesEnded)
            note(Kind::Policy,
                EventLogTable::tr("No longer in force: %1.").arg(policySentence(m_scenario, m_scenario.measures[k])));
    }

    void failures()
    {
        for (const auto i : m_facts.failures)
            note(Kind::Failure, EventLogTable::tr("%1 fails and is wound up.").arg(dealer(i)),
                dealerSelection(m_scenario, i));
        for (const auto& loss : m_facts.passedLosses)
            note(Kind::Failure,
                EventLogTable::tr("The failure of %1 will cost %2 %3 bn.")
                    .arg(dealer(loss.borrower), dealer(loss.lender), m_numbers.money(loss.amount)),
                dealerSelection(m_scenario, loss.lender));
        for (const auto i : m_facts.newArrears)
            note(Kind::Lenders, EventLogTable::tr("%1 cannot pay its lenders in full.").arg(dealer(i)),
                dealerSelection(m_scenario, i));
    }

    void breaches()
    {
        for (const auto& breach : m_facts.breaches) {
            if (!breach.first || breach.constraints & Breach::failed)
                continue;
            QStringList which;
            if (breach.constraints & Breach::slr)
                which << EventLogTable::tr("leverage ratio");
            if (breach.constraints & Breach::var)
                which << EventLogTable::tr("value at risk");
            if (breach.constraints & Breach::funding)
                which << EventLogTable::tr("funding");
            const auto sale = dealerSale(m_run.trajectory, static_cast<std::size_t>(m_facts.round), breach.dealer);
            note(Kind::Breach,
                EventLogTable::tr("%1 breaches a limit (%2) and sells %3 bn.")
                    .arg(dealer(breach.dealer), which.join(QStringLiteral(", ")),
                        m_numbers.money(sale ? sale->amount : 0)),
                dealerSelection(m_scenario, breach.dealer));
        }
    }

    void lenders()
    {
        if (m_facts.withdrawn() > someMoney)
            note(Kind::Lenders,
                EventLogTable::tr("Lenders withdraw %1 bn: margin calls %2, not rolled %3.")
                    .arg(m_numbers.money(m_facts.withdrawn()), m_numbers.money(m_facts.marginCalls),
                        m_numbers.money(m_facts.notRolled)));
        if (m_facts.redemptionsAsked > someMoney)
            note(Kind::Lenders,
                EventLogTable::tr("Fund investors redeem %1 bn.").arg(m_numbers.money(m_facts.redemptionsAsked)));
    }

    /// An asset that nobody quotes any more, on the day the last dealer pulls its quote.
    void quotes()
    {
        const Frame &now = m_run.frame(m_facts.round), &before = m_run.frame(m_facts.round - 1);
        for (std::size_t a = 0; a < m_scenario.assetCount(); ++a)
            if (now.quotingShare[a] <= 0 && before.quotingShare[a] > 0)
                note(Kind::Freeze,
                    EventLogTable::tr("Nobody quotes %1 any more: its market is frozen.")
                        .arg(QString::fromStdString(m_scenario.assets.name[a])),
                    assetSelection(m_scenario, a));
    }

    void absorbers()
    {
        if (m_facts.absorbed > someMoney && !m_facts.absorbers.empty())
            note(Kind::Absorb,
                EventLogTable::tr("Dealers absorb %1 bn, most of it %2.")
                    .arg(m_numbers.money(m_facts.absorbed), dealer(m_facts.absorbers.front().dealer)),
                dealerSelection(m_scenario, m_facts.absorbers.front().dealer));
        if (m_facts.official > someMoney)
            note(Kind::Absorb,
                EventLogTable::tr("The official buyer takes %1 bn.").arg(m_numbers.money(m_facts.official)));
    }

    void zone()
    {
        if (!m_facts.zoneChanged())
            return;
        switch (m_facts.market.zone) {
        case FeedbackZone::LeansAgainst:
            return note(Kind::Zone,
                EventLogTable::tr("Positive feedback becomes negative: the market leans against the fall."));
        case FeedbackZone::Amplifies:
            return note(Kind::Zone,
                m_facts.zoneYesterday == FeedbackZone::LeansAgainst
                    ? EventLogTable::tr("Negative feedback becomes positive: the market amplifies the fall.")
                    : EventLogTable::tr("The market still amplifies, but no longer runs away."));
        case FeedbackZone::RunsAway:
            return note(Kind::Zone, EventLogTable::tr("The loop runs away: each fall sets off a larger one."));
        case FeedbackZone::BurntOut:
            return note(
                Kind::Zone, EventLogTable::tr("Burnt out: dealers with half of all assets have failed or sold out."));
        }
    }

    const Run& m_run;
    const Scenario& m_scenario;
    DayFacts m_facts;
    Numbers m_numbers;
    std::vector<Log::Entry> m_entries;
};

} // namespace

std::vector<EventLogTable::Entry> eventsOf(const Run& run) { return Chronicle(run).write(); }

void EventLogTable::setRun(const RunPtr& run)
{
    beginResetModel();
    m_entries = run ? eventsOf(*run) : std::vector<Entry>{};
    endResetModel();
}

int EventLogTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EventLogTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant EventLogTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool day = index.column() == Day;
    switch (role) {
    case Qt::DisplayRole: return day ? QVariant(entry.round) : QVariant(entry.text);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return day ? tr("Day %1").arg(entry.round) : entry.text;
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignTop | (day ? Qt::AlignRight : Qt::AlignLeft));
    case KindRole: return static_cast<int>(entry.kind);
    case RoundRole: return entry.round;
    default: return {};
    }
}

QVariant EventLogTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Day ? tr("Day") : tr("What happened");
}

} // namespace waterhammer
