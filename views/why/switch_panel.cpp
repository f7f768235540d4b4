// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/switch_panel.h"

#include "model/words/feedback_words.h"
#include "model/words/switch_words.h"
#include "views/language.h"
#include "views/numbers.h"
#include "views/why/feedback_bars.h"
#include "views/why/feedback_legend.h"
#include "views/why/gain_matrix.h"
#include "views/why/span_rows.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace waterhammer {

namespace {

/// What stands within sentences elsewhere stands alone here.
QString asSentence(QString words)
{
    if (words.isEmpty())
        return words;
    words[0] = words[0].toUpper();
    return words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

} // namespace

SwitchPanel::SwitchPanel(QWidget* parent)
    : SidePage(QStringLiteral("switch"), tr("Why did it switch?"), parent)
{
    QWidget* page = column()->parentWidget();
    const auto label = [&](const char* name) {
        QLabel* made = makeLabel(name, page);
        column()->addWidget(made);
        return made;
    };
    m_answer = label("switchAnswer");
    m_legend = new FeedbackLegend(page);
    column()->addWidget(m_legend);
    m_bars = new FeedbackBars(page);
    column()->addWidget(m_bars);
    m_dayTitle = label("switchDayTitle");
    m_day = label("switchDay");
    m_gainTitle = label("switchGainTitle");
    m_matrix = new GainMatrix(page);
    column()->addWidget(m_matrix);
    m_cell = label("switchCell");
    m_direction = label("switchDirection");
    m_withoutTitle = label("switchWithoutTitle");
    m_without = new SpanRows(page);
    m_without->setObjectName(QStringLiteral("switchWithout"));
    m_without->setAccessibleName(tr("The loop gain without each mechanism"));
    column()->addWidget(m_without);
    column()->addStretch(1);
    connect(m_bars, &FeedbackBars::dayAsked, this, [this](int round) { Q_EMIT asked(GoTo{round}); });
    connect(m_matrix, &GainMatrix::cellChosen, this, [this] { m_cell->setText(m_matrix->cellText()); });
}

QLabel* SwitchPanel::makeLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void SwitchPanel::look(const Shown& shown, Changes changes)
{
    m_run = shown.run;
    m_story = shown.feedbackStory;
    const bool anotherDay = std::exchange(m_round, shown.moment.round) != shown.moment.round; // not each frame of one
    m_stale = m_stale || anotherDay || (changes & (Change::Run | Change::Story));
    renewIfSeen();
    if (changes & Change::State)
        fade(shown.outOfDate);
}

void SwitchPanel::showEvent(QShowEvent* event)
{
    SidePage::showEvent(event);
    renewIfSeen();
}

void SwitchPanel::renewIfSeen()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_bars->setStory(m_run, m_story);
    m_bars->setRound(m_round);
    m_legend->setStory(m_run, m_story);
    showAnswer();
    showDay();
    noteChanged();
}

void SwitchPanel::showAnswer()
{
    if (!m_run)
        m_answer->clear();
    else if (!m_story)
        m_answer->setText(tr("Being worked out…"));
    else
        m_answer->setText(QString::fromStdString(switchWords(m_run->scenario(), m_story->found, WindowLanguage())));
}

void SwitchPanel::showDay()
{
    const auto place = static_cast<std::size_t>(m_round);
    const bool known = m_run && m_story && m_round > 0 && place < m_story->days.size();
    m_dayTitle->setVisible(known);
    m_day->setVisible(known);
    if (known) {
        const MarketState& state = m_run->day(m_round).state;
        m_dayTitle->setText(QString::fromStdString(switchDayTitle(m_round, state, WindowLanguage())));
        m_day->setText(asSentence(QString::fromStdString(
            dayFeedbackWords(m_run->trajectory, place, m_story->days[place], WindowLanguage()))));
    }
    showGain(known ? m_story->days[place].gain : std::nullopt);
}

void SwitchPanel::showGain(const std::optional<GainParts>& gain)
{
    const bool there = gain && !gain->matrix.empty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_gainTitle, m_matrix, m_cell, m_direction})
        part->setVisible(there);
    if (there) {
        m_gainTitle->setText(QString::fromStdString(gainMatrixTitle(m_round, WindowLanguage())));
        m_matrix->setGain(m_run, gain);
        m_cell->setText(m_matrix->cellText());
        const QString direction = QString::fromStdString(directionWords(m_run->scenario(), *gain, WindowLanguage()));
        m_direction->setText(direction);
        m_direction->setVisible(!direction.isEmpty());
    }
    showWithout(gain);
}

/// The gain as it is, then without each mechanism, with a tick at what it is.
void SwitchPanel::showWithout(const std::optional<GainParts>& gain)
{
    const auto whole = m_run ? m_run->frame(m_round).loopGain : std::nullopt;
    std::vector<SpanRow> rows;
    const Numbers numbers;
    const WindowLanguage language;
    if (gain && whole)
        for (const ChannelInfo& row : channelTable)
            if (const auto& without = gain->without[row.channel])
                rows.push_back({QString::fromStdString(withoutWords(row.channel, language)), numbers.fixed(*without, 2),
                    {}, 0, *without, theme().ink2, false, false, whole});
    m_withoutTitle->setVisible(!rows.empty());
    m_without->setVisible(!rows.empty());
    if (whole)
        m_withoutTitle->setText(QString::fromStdString(withoutTitle(*whole, language)));
    m_without->setRows(std::move(rows));
}

void SwitchPanel::themeChanged()
{
    SidePage::themeChanged();
    const int side = static_cast<int>(theme().length(12)), above = static_cast<int>(theme().length(6));
    for (QLabel* label : {m_answer, m_day, m_cell, m_direction}) {
        label->setFont(theme().font(type::body, label == m_answer ? QFont::DemiBold : QFont::Normal));
        label->setContentsMargins(side, above / 2, side, above / 2);
    }
    for (QLabel* title : {m_dayTitle, m_gainTitle, m_withoutTitle}) {
        title->setFont(theme().font(type::body, QFont::DemiBold));
        title->setContentsMargins(side, above * 2, side, 0);
    }
    m_stale = true;
    renewIfSeen();
}

QString SwitchPanel::spokenText() const { return m_answer->text(); }

} // namespace waterhammer
