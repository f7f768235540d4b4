// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/story.h"

#include "model/words/date_words.h"
#include "model/words/day_words.h"
#include "model/words/feedback_words.h"
#include "model/words/figures.h"
#include "model/words/headline_words.h"
#include "model/words/marked.h"
#include "model/words/names.h"
#include "model/words/observed_words.h"
#include "model/words/sale_figures.h"
#include "model/words/saying.h"
#include "model/words/state_words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace waterhammer {

namespace {

class StoryTeller {
    Q_DECLARE_TR_FUNCTIONS(Story)
public:
    StoryTeller(const Trajectory& run, const Language& language, std::string name)
        : m_run(run)
        , m_scenario(*run.scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(m_scenario))
        , m_name(name.empty() ? m_scenario.name : std::move(name))
    {
    }

    Story tell()
    {
        m_story.title =
            tr("%1, day by day (amounts in %2, prices 1 at the start)")
                .arg(m_name, moneyUnit(m_scenario).thousands == 0 ? m_scenario.currency : m_figures.unitName());
        for (std::size_t t = 1; t < m_run.frames.size(); ++t)
            day(dayFacts(m_run, t));
        endOfFolded();
        conclude();
        if (m_step && m_step->equityBefore - m_step->equity >= worthTelling(m_scenario))
            step(*m_step);
        m_story.end.push_back(switchWords(m_scenario, feedbackSwitch(m_run), m_language));
        m_story.waves = wavesInWords(m_run, m_language);
        m_story.states = statesInWords(m_run, m_language);
        return std::move(m_story);
    }

private:
    void day(const DayFacts& facts)
    {
        const auto& sale = facts.largestSale;
        if (sale && sale->by[SaleCause::Slr] > 0 && (!m_step || sale->amount > m_step->amount))
            m_step = sale;
        const std::vector<Clause> clauses = clausesOf(m_scenario, facts);
        if (const Lull lull = lullOf(clauses); lull != Lull::None)
            return fold(facts, clauses, lull);
        endOfFolded();
        m_story.days.push_back({facts.round, facts.round, {}});
        for (const Clause& clause : clauses)
            if (const Saying text = clauseText(m_scenario, clause, Form::Full, m_language); !text.empty())
                m_story.days.back().sentences.push_back(capitalised(withoutMarks(text)));
    }

    /// Days of which little is to tell.
    enum class Lull {
        None,    ///< something happened
        Quiet,   ///< nobody sells
        Nothing, ///< what is sold is not worth a word
        Winding  ///< failed dealers alone sell
    };
    static Lull lullOf(const std::vector<Clause>& clauses)
    {
        static constexpr ClauseKind goingOn[] = {ClauseKind::FearTravels, ClauseKind::Fall, ClauseKind::Rise,
            ClauseKind::Purse, ClauseKind::Spread, ClauseKind::Quotes, ClauseKind::QuotesLost, ClauseKind::QuotesBack,
            ClauseKind::Unquoted, ClauseKind::WriteDown, ClauseKind::WriteUp, ClauseKind::Loss, ClauseKind::LoansLost,
            ClauseKind::Feedback};
        if (clauses.empty() || clauses.front().kind == ClauseKind::Quiet)
            return Lull::Quiet;
        if (clauses.front().kind == ClauseKind::WindingDown)
            return Lull::Winding;
        const bool goesOn = std::ranges::all_of(
            clauses, [](const Clause& clause) { return std::ranges::find(goingOn, clause.kind) != std::end(goingOn); });
        return goesOn ? Lull::Nothing : Lull::None;
    }

    /// Days alike, as long as they last. What failed dealers sell runs out in sales that are not worth a word.
    void fold(const DayFacts& facts, const std::vector<Clause>& clauses, Lull lull)
    {
        const bool runsOut = lull == Lull::Nothing || (m_lull == Lull::Nothing && lull == Lull::Quiet);
        const bool goesOn = m_folded.first && (lull == m_lull || runsOut);
        if (!goesOn) {
            endOfFolded();
            m_lull = lull;
            m_folded.first = facts.round;
            m_lossBefore = facts.lossYesterday;
        }
        if (m_lull == Lull::Quiet)
            m_lull = lull; // something was sold, if not worth a word
        m_failed = std::max(m_failed, facts.woundDown.count);
        m_folded.last = facts.round;
        m_sold += facts.woundDown.amount;
        m_loss = facts.lossSoFar;
        for (const Clause& clause : clauses)
            if (isNews(clause))
                if (const Saying text = clauseText(m_scenario, clause, Form::Full, m_language); !text.empty())
                    m_folded.sentences.push_back(
                        tr("Day %1: %2").arg(number(facts.round), capitalised(withoutMarks(text))));
    }

    /// What is told of a day on which nobody has to sell.
    static bool isNews(const Clause& clause)
    {
        static constexpr ClauseKind always[] = {
            ClauseKind::FearTravels, ClauseKind::QuotesLost, ClauseKind::QuotesBack, ClauseKind::LoansLost};
        return std::ranges::find(always, clause.kind) != std::end(always)
            || (clause.kind == ClauseKind::Feedback && clause.changed)
            || (clause.kind == ClauseKind::Purse && clause["emptied"] > 0);
    }

    void endOfFolded()
    {
        if (!m_folded.first)
            return;
        Saying what = m_lull == Lull::Winding
            ? tr("%n failed dealer(s) are wound down and sell %1.", nullptr, static_cast<int>(m_failed)).arg(bn(m_sold))
            : m_lull == Lull::Nothing ? Saying(tr("Next to nothing is sold."))
                                      : Saying(tr("Nobody has to sell."));
        for (const Saying& said : {moves(), purchases(), losses()})
            what += said.empty() ? Saying() : ' ' + said;
        m_folded.sentences.insert(m_folded.sentences.begin(), what);
        m_story.days.push_back(std::move(m_folded));
        m_folded = {};
        m_sold = 0;
        m_failed = 0;
    }

    /// The prices that moved most over the folded days.
    [[nodiscard]] Saying moves() const
    {
        constexpr std::size_t most = 3;
        constexpr double some = 0.005;
        const auto &before = m_run.frames[static_cast<std::size_t>(m_folded.first - 1)]->price,
                   &after = m_run.frames[static_cast<std::size_t>(m_folded.last)]->price;
        std::vector<std::size_t> moved;
        for (std::size_t a = 0; a < after.size(); ++a)
            if (std::abs(after[a] / before[a] - 1) >= some)
                moved.push_back(a);
        std::ranges::stable_sort(
            moved, std::greater{}, [&](std::size_t a) { return std::abs(after[a] / before[a] - 1); });
        moved.resize(std::min(moved.size(), most));
        std::vector<std::string> told;
        for (const std::size_t a : moved)
            told.push_back(m_scenario.assets.name[a] + ' ' + m_figures.percent(after[a] / before[a] - 1, 1, true));
        return told.empty() ? Saying() : Saying(tr("Prices: %1.").arg(listed(told, m_language)));
    }

    /// Whose buying it was.
    [[nodiscard]] Saying purchases() const
    {
        double investors = 0, authority = 0;
        for (int t = m_folded.first; t <= m_folded.last; ++t) {
            const Opening& open = *m_run.frames[static_cast<std::size_t>(t)]->open;
            for (std::size_t a = 0; a < open.lift.size(); ++a) {
                investors += std::max(0.0, open.valueSpent[a]);
                authority += open.lift[a];
            }
        }
        Saying said;
        if (investors >= worthTelling(m_scenario))
            said = tr("Value investors spend %1 on what other investors hold, which lifts prices.").arg(bn(investors));
        if (authority >= worthTelling(m_scenario))
            said += (said.empty() ? "" : " ") + Saying(tr("The authority buys %1 from everybody.").arg(bn(authority)));
        return said;
    }

    [[nodiscard]] Saying losses() const
    {
        const Clause clause{.kind = ClauseKind::Loss, .figures = {{"loss", m_loss}, {"today", 0}, {"shortfall", 0}}};
        const double change = m_loss - m_lossBefore;
        Saying text = clauseText(m_scenario, clause, Form::Full, m_language);
        if (text.empty())
            return tr("Shareholders have lost nothing.");
        if (std::abs(change) < worthTelling(m_scenario))
            return text;
        const bool before = std::abs(m_lossBefore) >= worthTelling(m_scenario);
        const bool follows = Closing(m_figures).sum({m_loss, -change, before ? -m_lossBefore : 0});
        return text + ' '
            + (change > 0         ? m_loss > change ? tr("%1 of it in these days.") : tr("They lost %1 in these days.")
                            : m_loss >= 0 ? tr("They got %1 back in these days.")
                                  : tr("They gained %1 in these days."))
                  .arg(toldSo(follows, bn(std::abs(change))));
    }

    void conclude()
    {
        const Summary& r = m_run.summary;
        auto& end = m_story.end;
        const TimesDirectLoss peak(r, m_figures, Closing(m_figures));
        const auto told = [&](double amount) { return m_figures.withUnit(peak.amounts.text(amount)); };
        const Phrase ended = std::abs(r.endLoss) < worthTelling(m_scenario)
            ? tr("Peak loss of shareholders %1 on day %2; nothing is lost at the end.")
            : r.endLoss >= 0 ? tr("Peak loss of shareholders %1 on day %2; %3 at the end.")
                             : tr("Peak loss of shareholders %1 on day %2; a gain of %3 at the end.");
        end.push_back(r.peakLoss >= worthTelling(m_scenario)
                ? ended.arg(told(r.peakLoss), number(r.peakLossRound), bn(std::abs(r.endLoss)))
                : Saying(tr("Shareholders never lost anything.")));
        if (r.peakLoss < worthTelling(m_scenario) && -r.endLoss >= worthTelling(m_scenario))
            end.back() += ' ' + tr("They gained %1 in the end.").arg(bn(-r.endLoss));
        if (const auto day = purseEmptied())
            end.push_back(tr("The purse of value investors is empty from day %1 on.").arg(number(*day)));
        if (r.amplification && r.directLoss >= worthTelling(m_scenario))
            end.push_back(tr("Direct loss %1: the peak is %2 times as much.").arg(told(r.directLoss), peak.times));
        if (r.creditorsShortfall >= worthTelling(m_scenario))
            end.push_back(tr("Creditors are short of %1.").arg(bn(r.creditorsShortfall)));
        end.push_back(r.failures == 0 ? Saying(tr("No dealer failed."))
                                      : Saying(tr("%n dealer(s) failed.", nullptr, static_cast<int>(r.failures))));
    }

    [[nodiscard]] std::optional<int> purseEmptied() const
    {
        for (const FramePtr& frame : m_run.frames)
            if (frame->valueCapital && *frame->valueCapital <= worthTelling(m_scenario))
                return frame->round;
        return {};
    }

    void step(const DealerSale& sale)
    {
        const SaleFigures f(m_scenario, sale, m_figures);
        const Saying what = sale.assetsSold == 1 ? tr("all in %1").arg(m_scenario.assets.name[sale.asset])
                                                 : tr("in %1 assets").arg(number(static_cast<int>(sale.assetsSold)));
        const Saying sold = f.sold(sale.amount);
        m_story.step = {
            tr("The step that mattered: %1, %2 \u2192 %3")
                .arg(m_scenario.dealers.name[sale.dealer], f.equity(f.loss()), sold),
            tr("equity: %1 \u2212 %2 %4 %3")
                .arg(f.equity(sale.equityBefore), f.equity(f.loss()), f.equity(sale.equity), equals(f.closes().equity)),
            tr("leverage ratio: %1 / %2 %4 %3")
                .arg(f.equity(sale.equity), f.size(sale.exposure), f.ratio(), equals(f.closes().ratio)),
            tr("size allowed: %1 / %2 %4 %3")
                .arg(f.equity(f.carrying()), f.target(), f.size(sale.requiredExposure), equals(f.closes().allowed)),
            tr("too much: %1 \u2212 %2 %4 %3")
                .arg(f.size(sale.exposure), f.size(sale.requiredExposure), f.size(sale.excess),
                    equals(f.closes().excess)),
        };
        for (std::string& line : gapSteps(m_scenario, sale, m_language))
            m_story.step.push_back(std::move(line));
        if (sale.amount - sale.by[SaleCause::Slr] >= worthTelling(m_scenario))
            m_story.step.push_back(tr("sold: %1").arg(saleParts(m_scenario, sale, m_language)));
        m_story.step.push_back(tr("A loss of %1 became sales of %2, %3: %4 times as much.")
                                   .arg(f.equity(f.loss()), sold, what, f.times()));
    }

    static Saying number(int n) { return std::to_string(n); }
    [[nodiscard]] Saying exact(double amount) const { return m_figures.exactMoney(amount); }
    [[nodiscard]] Saying bn(double amount) const { return m_figures.withUnit(exact(amount)); }

    const Trajectory& m_run;
    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
    const std::string m_name;
    Story m_story;
    std::optional<DealerSale> m_step; ///< the largest sale for the leverage ratio
    StoryDays m_folded;               ///< first: 0 where none is being folded
    Lull m_lull = Lull::None;         ///< of the folded days
    std::size_t m_failed = 0;
    double m_sold = 0, m_loss = 0, m_lossBefore = 0;
};

/// What stands above the days.
struct StoryHeadings {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Story)
public:
    [[nodiscard]] Saying days(const StoryDays& days) const
    {
        const Saying first = std::to_string(days.first), last = std::to_string(days.last);
        const Saying numbers =
            days.first == days.last ? Saying(tr("Day %1").arg(first)) : Saying(tr("Days %1 to %2").arg(first, last));
        if (days.firstDate.empty())
            return numbers;
        return days.first == days.last ? tr("%1, %2", "a day, its date").arg(numbers, days.firstDate)
                                       : tr("%1, %2 to %3", "days, the dates of the first and the last")
                                             .arg(numbers, days.firstDate, days.lastDate);
    }
    [[nodiscard]] Saying end() const { return tr("In the end"); }
    [[nodiscard]] Saying waves() const { return tr("Waves: who came into trouble when"); }
    [[nodiscard]] Saying observed() const { return tr("What really happened"); }
    [[nodiscard]] Saying states() const { return tr("State of the market, from 0, functioning, to 1, stressed"); }
};

/// A sentence with each of its lines indented, those after the first a little more.
std::string indented(const std::string& sentence)
{
    std::string text = "  ";
    for (const char c : sentence)
        text += c == '\n' ? std::string("\n    ") : std::string(1, c);
    return text + '\n';
}

/// A heading and its sentences; nothing where there are none.
std::string section(const std::string& heading, const std::vector<std::string>& sentences)
{
    std::string text = sentences.empty() ? std::string() : '\n' + heading + '\n';
    for (const std::string& sentence : sentences)
        text += indented(sentence);
    return text;
}

} // namespace

Story storyOf(const Trajectory& run, const Language& language, const FileTelling& file)
{
    Story story = StoryTeller(run, language, file.name).tell();
    for (StoryDays& days : story.days) {
        days.firstDate = dateWords(file.calendar, days.first, language);
        days.lastDate = dateWords(file.calendar, days.last, language);
    }
    const int last = static_cast<int>(run.frames.size()) - 1;
    story.observed = observedInWords(run, file.observed, last, file.calendar, language);
    return story;
}

std::string storyText(const Story& story, const Language& language)
{
    const StoryHeadings headings{language};
    std::string text = story.title + '\n';
    for (const StoryDays& days : story.days)
        text +=
            days.sentences.empty() ? '\n' + headings.days(days) + '\n' : section(headings.days(days), days.sentences);
    text += section(headings.end(), story.end);
    text += section(headings.waves(), story.waves);
    text += section(headings.states(), story.states);
    text += section(headings.observed(), story.observed);
    for (std::size_t i = 0; i < story.step.size(); ++i)
        text += i == 0 ? '\n' + story.step[i] + '\n' : indented(story.step[i]);
    return text;
}

} // namespace waterhammer
