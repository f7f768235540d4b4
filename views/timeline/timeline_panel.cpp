// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_panel.h"

#include "model/analysis/day_facts.h"
#include "model/words/comparison_words.h"
#include "views/dates.h"
#include "views/language.h"
#include "views/shown/branch_here.h"
#include "views/shown/language_of_texts.h"
#include "views/story/narrator.h"
#include "views/timeline/scrubber.h"
#include "views/timeline/sentence_bar.h"
#include "views/timeline/transport.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr double sentenceAppears = 0.5; ///< share of the day

} // namespace

TimelinePanel::TimelinePanel(QWidget* parent)
    : Panel(parent)
    , m_sentence(new SentenceBar(this))
    , m_transport(new Transport(this))
    , m_scrubber(new Scrubber(this))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_transport);
    row->addWidget(m_scrubber, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 5, 12, 2);
    column->setSpacing(2);
    column->addWidget(m_sentence);
    column->addLayout(row);
    connect(m_sentence, &SentenceBar::selectionRequested, this,
        [this](const Selection& selection) { Q_EMIT asked(Select{selection}); });
    connect(m_sentence, &SentenceBar::whyRequested, this, &TimelinePanel::askWhy);
    connect(m_scrubber, &Scrubber::roundRequested, this, [this](int round) { Q_EMIT asked(GoTo{round}); });
    connect(m_scrubber, &Scrubber::branchRequested, this, [this](int day) { Q_EMIT asked(BranchOff{day}); });
    connectTransport();
}

void TimelinePanel::connectTransport()
{
    connect(m_transport, &Transport::playToggled, this, [this] {
        if (m_playing)
            Q_EMIT asked(Pause{});
        else
            Q_EMIT asked(Play{});
    });
    connect(m_transport, &Transport::stepRequested, this, [this](int direction) { Q_EMIT asked(Step{direction}); });
    connect(m_transport, &Transport::rewindRequested, this, [this] { Q_EMIT asked(GoTo{0}); });
    connect(m_transport, &Transport::endRequested, this, [this] { Q_EMIT asked(GoTo{m_end}); });
    connect(m_transport, &Transport::speedChanged, this, [this](double speed) { Q_EMIT asked(SetSpeed{speed}); });
}

void TimelinePanel::look(const Shown& shown, Changes changes)
{
    m_run = shown.run;
    m_moment = shown.moment;
    m_clock = shown.clock;
    m_end = shown.clockEnd;
    m_playing = shown.playing;
    m_editSentence = shown.editSentence;
    m_beside = shown.sideBySide;
    m_locked = shown.ahead.locked;
    m_comparing = shown.side == Side::Runs;
    m_others = shown.others;
    constexpr auto others = Change::Others | Change::Side;
    if (changes & (Change::Run | Change::Sentence | others))
        m_told = -1;
    if (changes & (Change::Run | Change::Others | Change::Lesson))
        m_scrubber->setRun(m_run, shown.scales, aheadAsTold(shown), m_end);
    if (changes & (Change::Others | Change::Draft))
        m_scrubber->setPartings(partingsOf(shown), shown.parting ? std::optional(shown.parting->day) : std::nullopt);
    if (changes & (Change::Others | Change::Draft | Change::Run))
        m_scrubber->setBranching(mayBranchAt(shown, 0));
    if (changes & Change::Draft)
        m_scrubber->setBookmarks(bookmarksOf(*shown.draft, languageOfTexts()));
    if (changes & Change::Moment)
        m_scrubber->setMoment(m_clock);
    if (changes & Change::Playing)
        m_transport->setPlaying(m_playing);
    if (changes & Change::Speed)
        m_transport->setSpeed(shown.speed);
    if (!(changes & (Change::Run | Change::Moment | Change::Sentence | others)))
        return;
    m_transport->setDay(m_clock.round, shown.ahead.hidden ? shown.ahead.last : m_end, m_end, shown.ahead.locked);
    m_transport->setDate(m_run ? dateText(m_run->calendar, m_clock.round) : QString());
    tell();
}

void TimelinePanel::tell()
{
    if (!m_editSentence.isEmpty())
        return m_sentence->setClauses({{tr("<b>Editing.</b>"), 100}, {m_editSentence, 100}});
    if (!m_run)
        return m_sentence->setClauses(
            {{tr("This scenario has not run yet: something in it must be mended first."), 100}});
    const bool early = m_clock.moving && m_clock.fraction < sentenceAppears;
    const int day = early ? std::max(0, m_clock.round - 1) : m_clock.round;
    if (day == m_told)
        return;
    m_told = day;
    if (const auto clauses = m_comparing && !m_playing ? comparison() : std::vector<ShownClause>(); !clauses.empty())
        return m_sentence->setClauses(clauses);
    auto clauses = ended(day);
    const auto own = dayClauses(*m_run, std::min(day, m_run->lastRound()), m_beside, !m_locked);
    clauses.insert(clauses.end(), own.begin(), own.end());
    m_sentence->setClauses(clauses);
}

/// Which of the runs shown stand on a last day that is over.
std::vector<ShownClause> TimelinePanel::ended(int day) const
{
    std::vector<ShownClause> clauses;
    if (const int last = m_run->lastRound(); day > last)
        clauses.push_back({tr("<b>This run ended on day %1.</b>").arg(last), 100});
    for (const OtherRun& other : *m_others)
        if (other.drawn() && day > other.run->lastRound() && m_run->lastRound() >= day)
            clauses.push_back(
                {tr("“%1” ended on day %2.").arg(other.name.toHtmlEscaped()).arg(other.run->lastRound()), 90});
    return clauses;
}

/// What each kept run does differently from the one at hand: where they are held against each other that is asked, but
/// while days are played.
std::vector<ShownClause> TimelinePanel::comparison() const
{
    std::vector<ShownClause> clauses;
    for (const OtherRun& other : *m_others) {
        if (!other.drawn() || clauses.size() > mostRunsShown)
            continue;
        QStringList parts;
        for (const std::string& part : comparisonParts(m_run->trajectory, other.run->trajectory, WindowLanguage()))
            parts << QString::fromStdString(part);
        QString first = parts.value(0);
        if (!first.endsWith(QLatin1Char('.'))) // an abbreviation has its own
            first += QLatin1Char('.');
        const auto clause = [&](const QString& said) {
            return tr("<b>%1:</b> %2", "a run, what it does differently")
                .arg(other.name.toHtmlEscaped(), said.toHtmlEscaped());
        };
        clauses.push_back(
            {clause(parts.join(QStringLiteral("; "))), 100 - static_cast<int>(clauses.size()), clause(first)});
    }
    if (!clauses.empty())
        clauses.insert(clauses.begin(), {tr("<b>Against this run.</b>"), 100});
    return clauses;
}

/// About the price that trading moved most, or the first asset on a day without sales.
void TimelinePanel::askWhy()
{
    if (!m_run)
        return;
    std::size_t asset = 0;
    if (m_moment.round > 0) {
        const DayFacts facts = dayFacts(m_run->trajectory, static_cast<std::size_t>(m_moment.round));
        if (const auto largest = facts.largestFromTrading ? facts.largestFromTrading : facts.largestFromShock)
            asset = facts.moves[*largest].asset;
    }
    Q_EMIT asked(AskWhy{assetSelection(m_run->scenario(), asset)});
}

std::optional<Hint> TimelinePanel::hint() const
{
    return Hint{m_transport->playButton(), tr("Play the days one after the other, forwards and backwards.")};
}

std::vector<Hint> TimelinePanel::signs() const
{
    std::vector<Hint> all{
        {m_scrubber, tr("The day shown; the bars are the sales of each day"), m_scrubber->handlePlace()}};
    if (const QRectF flag = m_scrubber->flagPlace(); !flag.isEmpty())
        all.push_back({m_scrubber, tr("Wave: dealers come into breach for the first time"), flag});
    return all;
}

void TimelinePanel::themeChanged()
{
    const bool wide = width() >= theme().length(1500);
    setFixedHeight(static_cast<int>(theme().length(wide ? 112 : 100)));
}

void TimelinePanel::resizeEvent(QResizeEvent*)
{
    m_transport->setSpeedShown(width() >= theme().length(1000));
    themeChanged();
}

void TimelinePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace waterhammer
