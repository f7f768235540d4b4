// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/pair_side.h"

#include "model/words/gain_words.h"
#include "model/words/spoken_day.h"
#include "views/compare/parts_line.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/graph/contagion_graph.h"
#include "views/language.h"
#include "views/numbers.h"
#include "views/plain_text.h"
#include "views/run_look.h"
#include "views/story/headline_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double margin = 10, sampleWidth = 34; // px of the design
constexpr double dialWidth = 290, dialHeight = 104;
constexpr int leastLetters = 8;

} // namespace

PairSide::PairSide(const QString& name, const QString& title, QWidget* parent)
    : View(parent)
    , m_choice(new QComboBox(this))
    , m_headline(new HeadlineBar(this))
    , m_day(new PartsLine(name + QStringLiteral("Day"), tr("The day in words"), this))
    , m_dial(new LoopGainDial(this))
    , m_line(new QHBoxLayout)
    , m_ended(new QLabel(this))
    , m_graph(new ContagionGraph(this))
    , m_nothing(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_graph->setObjectName(name + QStringLiteral("Graph"));
    m_nothing->setObjectName(name + QStringLiteral("Nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_graph);
    m_pages->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(name);
    column->addWidget(m_pages, 1);
    connect(m_choice, &QComboBox::activated, this, [this](int place) {
        if (place >= 0 && place < static_cast<int>(m_choices.size()))
            Q_EMIT chosen(m_choices[static_cast<std::size_t>(place)].name);
    });
    connect(m_graph, &Panel::asked, this, &PairSide::asked);
    connect(m_headline, &Panel::asked, this, &PairSide::asked);
    connect(m_dial, &LoopGainDial::whyAsked, this, [this] { Q_EMIT asked(ShowSide{Side::Switch}); });
}

/// The dial stands beside both lines.
void PairSide::buildHead(const QString& name)
{
    m_choice->setObjectName(name + QStringLiteral("Choice"));
    m_choice->setAccessibleName(accessibleName());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(leastLetters);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_headline->setObjectName(name + QStringLiteral("Headline"));
    m_dial->setObjectName(name + QStringLiteral("Dial"));
    m_day->setQuiet();
    m_day->hide();
    m_dial->hide();
    setFocusProxy(m_choice);
    m_line->addSpacing(0);
    m_line->addWidget(m_choice);
    m_ended->setObjectName(name + QStringLiteral("Ended"));
    m_ended->hide();
    m_line->addWidget(m_ended);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addLayout(m_line);
    lines->addWidget(m_headline);
    lines->addWidget(m_day);
    lines->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addLayout(lines, 1);
    head->addWidget(m_dial);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void PairSide::setChoices(const std::vector<RunChoice>& choices, int current)
{
    if (choices != m_choices) {
        m_choices = choices;
        m_choice->clear();
        for (const RunChoice& choice : m_choices)
            m_choice->addItem(choice.title);
    }
    m_choice->setEnabled(!m_choices.empty());
    m_choice->setCurrentIndex(current);
    m_choice->setToolTip(toolTipOf(title()));
    m_graph->setAccessibleName(tr("Contagion graph of %1").arg(title()));
    update();
}

void PairSide::setNothing(const QString& words)
{
    m_nothing->setText(words);
    m_pages->setCurrentIndex(words.isEmpty() ? 0 : 1);
    m_headline->setVisible(words.isEmpty());
    showRoomy();
}

void PairSide::showRoomy()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_dial})
        part->setVisible(m_roomy && m_pages->currentIndex() == 0);
    QStringList told; // without the dial its figure
    for (const QString& part : {m_roomy ? QString() : m_feedback, m_over})
        if (!part.isEmpty())
            told << part;
    m_ended->setText(told.join(QStringLiteral(" · ")));
    m_ended->setVisible(!told.isEmpty() && m_pages->currentIndex() == 0);
}

/// At the close of the day whose story is told.
void PairSide::showDay(const Shown& shown)
{
    if (!shown.run)
        return;
    const int last = shown.run->lastRound(), day = std::clamp(shown.moment.toldRound(), 0, last);
    m_over = shown.clock.round > last ? tr("Ended on day %1").arg(last) : QString();
    const auto feedback = feedbackOf(shown.run->day(day).state);
    constexpr int digits = 2;
    m_feedback = tr("Feedback %1").arg(feedback ? Numbers().fixed(*feedback, digits) : QStringLiteral("–"));
    showRoomy();
    if (shown.run == m_toldRun && day == m_toldDay)
        return;
    m_toldRun = shown.run;
    m_toldDay = day;
    const auto round = static_cast<std::size_t>(day);
    QStringList parts;
    for (const std::string& part : spokenDay(shown.run->trajectory, round, shown.run->facts[round], WindowLanguage()))
        parts << QString::fromStdString(part);
    m_day->setParts(parts);
}

void PairSide::show(const Shown& shown, Changes changes)
{
    m_headline->show(shown, changes);
    m_graph->show(shown, changes);
    if (changes & Change::Run)
        m_dial->setRun(shown.run);
    if (changes & (Change::Moment | Change::Motion))
        m_dial->setMoment(shown.reducedMotion ? Moment{shown.moment.round, 1, false} : shown.moment);
    if (changes & (Change::Run | Change::Moment))
        showDay(shown);
    if (changes & Change::Run)
        noteChanged();
}

void PairSide::fit(const Room& room)
{
    m_headline->fit(room);
    m_graph->fit(room);
    m_roomy = room.density == Density::Full;
    showRoomy();
}

QString PairSide::title() const { return m_choice->currentText(); }

QString PairSide::spokenText() const
{
    return m_pages->currentIndex() == 0 ? title() + QLatin1Char('\n')
            + (m_ended->isHidden() ? QString() : m_ended->text() + QLatin1Char('\n')) + m_headline->spokenText()
                                        : m_nothing->text();
}

void PairSide::themeChanged()
{
    const int side = static_cast<int>(theme().length(margin));
    m_line->setContentsMargins(side, side / 3, side, 0);
    m_line->itemAt(0)->spacerItem()->changeSize(
        static_cast<int>(theme().length(sampleWidth + 6)), 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_dial->setFixedSize(static_cast<int>(theme().length(dialWidth)), static_cast<int>(theme().length(dialHeight)));
    m_choice->setFont(theme().font(type::panelTitle, QFont::DemiBold));
    m_nothing->setFont(theme().font(type::body));
    m_ended->setFont(theme().font(type::body, QFont::DemiBold));
    m_nothing->setMargin(side * 2);
    m_ended->setContentsMargins(side, 0, 0, 0);
}

/// The line as charts have it.
void PairSide::paintEvent(QPaintEvent*)
{
    const auto place = static_cast<std::size_t>(m_choice->currentIndex());
    if (place >= m_choices.size())
        return;
    QPainter painter(this);
    const int look = m_choices[place].look;
    painter.setPen(look > 0 ? runPen(look, theme().stroke(1.6), theme())
                            : QPen(theme().ink, theme().stroke(2.6), Qt::SolidLine, Qt::FlatCap));
    const double y = m_choice->geometry().center().y() + 0.5, left = theme().length(margin);
    painter.drawLine(QPointF(left, y), QPointF(left + theme().length(sampleWidth), y));
}

} // namespace waterhammer
