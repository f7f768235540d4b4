// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_panel.h"

#include "model/analysis/day_facts.h"
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
    : View(parent)
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
    connect(m_sentence, &SentenceBar::selectionRequested, this, &TimelinePanel::selectionRequested);
    connect(m_sentence, &SentenceBar::whyRequested, this, &TimelinePanel::askWhy);
    connect(m_transport, &Transport::playToggled, this, &TimelinePanel::playToggled);
    connect(m_transport, &Transport::stepRequested, this, &TimelinePanel::stepRequested);
    connect(m_transport, &Transport::rewindRequested, this, &TimelinePanel::rewindRequested);
    connect(m_transport, &Transport::endRequested, this, &TimelinePanel::endRequested);
    connect(m_transport, &Transport::speedChanged, this, &TimelinePanel::speedChanged);
    connect(m_scrubber, &Scrubber::roundRequested, this, &TimelinePanel::roundRequested);
}

void TimelinePanel::setRun(const RunPtr& run)
{
    m_run = run;
    m_told = -1;
    m_scrubber->setRun(run);
    setMoment(m_moment);
}

void TimelinePanel::setMoment(const Moment& moment)
{
    if (moment.round != m_moment.round)
        m_editSentence.clear(); // who goes to another day wants to hear of it, not of the last edit
    m_moment = moment;
    m_scrubber->setMoment(moment);
    m_transport->setDay(moment.round, m_run ? m_run->lastRound() : 0);
    tell();
}

void TimelinePanel::tell()
{
    if (!m_editSentence.isEmpty())
        return;
    if (!m_run)
        return m_sentence->setClauses(
            {{tr("This scenario has not run yet: something in it must be mended first."), 100}});
    const bool early = m_moment.moving && m_moment.fraction < sentenceAppears;
    const int day = early ? std::max(0, m_moment.round - 1) : m_moment.round;
    if (day == m_told)
        return;
    m_told = day;
    m_sentence->setClauses(dayClauses(*m_run, day));
}

void TimelinePanel::setEditSentence(const QString& marked)
{
    m_editSentence = marked;
    m_told = -1;
    if (marked.isEmpty())
        tell();
    else
        m_sentence->setClauses({{tr("<b>Editing.</b>"), 100}, {marked, 100}});
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
    Q_EMIT whyRequested(assetSelection(m_run->scenario(), asset));
}

void TimelinePanel::setPlaying(bool playing) { m_transport->setPlaying(playing); }
void TimelinePanel::setSpeed(double daysPerSecond) { m_transport->setSpeed(daysPerSecond); }
QWidget* TimelinePanel::playButton() const { return m_transport->playButton(); }

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
