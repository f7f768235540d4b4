// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/pair_panel.h"

#include "model/files/names_in.h"
#include "model/words/comparison_words.h"
#include "model/words/difference_words.h"
#include "model/words/problem_words.h"
#include "views/compare/parts_line.h"
#include "views/icons.h"
#include "views/language.h"
#include "views/lesson/lesson_text.h"
#include "views/plain_text.h"
#include "views/shown/language_of_texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double tabWidth = 130; ///< px of the design, of words on a tab

/// A name from the first word on that the other one has not.
QString apartFrom(const QString& other, const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' ')), known = other.split(QLatin1Char(' '));
    const auto own = std::ranges::find_if(words, [&](const QString& word) { return !known.contains(word); });
    if (own == words.begin() || own == words.end())
        return name;
    return QStringLiteral("… ") + words.mid(own - words.begin()).join(QLatin1Char(' '));
}

/// What the two sides always have from the run at hand.
const Changes shared = Changes(Change::Moment) | Change::Playing | Change::Motion | Change::Selection | Change::Lit;

} // namespace

PairPanel::PairPanel(QWidget* parent)
    : Panel(parent)
    , m_pending(everything)
    , m_inputs(new PartsLine(QStringLiteral("pairInputs"), tr("What their inputs differ by"), this))
    , m_outcome(new PartsLine(QStringLiteral("pairOutcome"), tr("What the difference did"), this))
    , m_close(new QToolButton(this))
    , m_tabs(new QTabBar(this))
{
    setObjectName(QStringLiteral("pair"));
    setAccessibleName(tr("Two runs side by side"));
    m_close->setObjectName(QStringLiteral("pairClose"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Back to one run (Esc)"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, [this] { Q_EMIT asked(ShowBeside{false}); });
    m_tabs->setObjectName(QStringLiteral("pairTabs"));
    m_tabs->setAccessibleName(tr("Which of the two runs"));
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Left"));
    m_tabs->addTab(tr("Right"));
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &PairPanel::arrange);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addWidget(m_tabs);
    top->addWidget(m_inputs, 1);
    top->addWidget(m_close);
    m_row = new QHBoxLayout;
    m_row->setSpacing(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_outcome);
    column->addLayout(m_row, 1);
    m_outcome->setQuiet();
}

/// A graph each: made when they are wanted.
void PairPanel::makeSides()
{
    if (m_sides[0])
        return;
    m_sides = {new PairSide(QStringLiteral("pairLeft"), tr("Run on the left"), this),
        new PairSide(QStringLiteral("pairRight"), tr("Run on the right"), this)};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i]->setTheme(theme());
        m_sides[i]->fit(m_room);
        m_row->addWidget(m_sides[i], 1);
        connect(m_sides[i], &PairSide::asked, this, [this, i](const Request& request) { take(i, request); });
        connect(m_sides[i], &PairSide::chosen, this, [this, i](const QString& name) {
            m_chosen[i] = name;
            m_pending |= Change::Others;
            renewIfSeen();
        });
    }
    arrange();
}

// ---- what there is to see ----------------------------------------------------------------------------------------

void PairPanel::look(const Shown& shown, Changes changes)
{
    m_live.lesson = shown.lesson;
    if (changes & Change::Others)
        follow(shown.others);
    keep(shown);
    m_pending |= changes;
    renewIfSeen();
}

void PairPanel::keep(const Shown& shown)
{
    m_live.draft = shown.written;
    m_live.run = shown.run;
    m_live.others = shown.others;
    m_live.scales = shown.scales;
    m_live.state = shown.state;
    m_live.outOfDate = shown.outOfDate;
    m_live.moment = m_live.clock = shown.clock;
    m_live.playing = shown.playing;
    m_live.reducedMotion = shown.reducedMotion;
    m_live.selection = shown.selection;
    m_live.lit = shown.lit;
    if (m_live.problems != shown.problems)
        m_live.problems = shown.problems;
}

/// A run that has come to the front was put there to be seen.
void PairPanel::follow(const OtherRunsPtr& others)
{
    const auto& before = *m_live.others;
    if (m_live.draft && others->size() > before.size()
        && (before.empty() || before.front().name != others->front().name))
        m_chosen =
            compares() ? std::array{others->front().name, QString()} : std::array{QString(), others->front().name};
}

/// A step of a lesson has two runs of its own, A and B: A is the first of the others.
bool PairPanel::compares() const
{
    return m_live.lesson && m_live.lesson->study && m_live.lesson->study->playable()
        && m_live.lesson->at().kind == StepKind::Compare;
}

QString PairPanel::titleOfRun(const char* which) const
{
    return tr("%1: %2", "run A or B of a lesson, and what it is")
        .arg(QLatin1String(which), LessonText(*m_live.lesson).label("run", which));
}

const OtherRun* PairPanel::find(const QString& name) const
{
    const auto found = std::ranges::find_if(
        *m_live.others, [&](const OtherRun& other) { return !other.hidden && other.name == name; });
    return name.isEmpty() || found == m_live.others->end() ? nullptr : &*found;
}

void PairPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    makeSides();
    renewIfSeen();
}

void PairPanel::renewIfSeen()
{
    if (!m_pending || !isVisible())
        return;
    const Changes changes = std::exchange(m_pending, Changes());
    if (changes & (Change::Draft | Change::Others | Change::Run))
        renewChoices();
    for (std::size_t i = 0; i < m_sides.size(); ++i)
        showSide(i, changes);
    if (changes & (Change::Draft | Change::Others | Change::Run)) {
        showInputs();
        noteChanged();
    }
}

/// The run at hand, and those beside it that are not hidden: charts draw the same. A choice that is gone is the run at
/// hand on the left and the first of the others on the right.
void PairPanel::renewChoices()
{
    const QString own = QString::fromStdString(nameIn(*m_live.draft, languageOfTexts()));
    const bool lesson = compares();
    std::vector<RunChoice> choices{{{},
        lesson              ? titleOfRun("B")
            : own.isEmpty() ? tr("This run")
                            : tr("This run: %1", "the scenario's name").arg(own),
        0}};
    for (const OtherRun& other : *m_live.others)
        if (!other.hidden)
            choices.push_back({other.name, lesson && choices.size() == 1 ? titleOfRun("A") : other.name, other.look});
    if (!find(m_chosen[0]))
        m_chosen[0].clear();
    if (!find(m_chosen[1]) && (m_chosen[0].isEmpty() || !m_chosen[1].isEmpty()))
        m_chosen[1] = choices.size() > 1 ? choices[1].name : QString();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const auto found = std::ranges::find(choices, m_chosen[i], &RunChoice::name);
        m_sides[i]->setChoices(choices, static_cast<int>(found - choices.begin()));
    }
    showTabs();
}

void PairPanel::showTabs()
{
    if (!m_sides[0])
        return;
    const QString left = m_sides[0]->title(), right = m_sides[1]->title();
    showTab(0, left, right);
    showTab(1, right, left);
}

/// Where a tab has no room for all of a name, what it does not share with the other's is what stands there: of
/// "Order, one market" and "Order, another market" their ends.
void PairPanel::showTab(int place, const QString& title, const QString& other)
{
    const int room = std::max(static_cast<int>(theme().length(tabWidth)), width() / 4);
    const QFontMetrics metrics = m_tabs->fontMetrics();
    const QString own = m_chosen[static_cast<std::size_t>(place)].isEmpty() ? tr("This run") : apartFrom(other, title);
    const QString text = metrics.horizontalAdvance(title) <= room ? title : own;
    m_tabs->setTabText(place, captionOf(metrics.elidedText(text, Qt::ElideRight, room)));
    m_tabs->setTabToolTip(place, toolTipOf(title));
    m_tabs->setAccessibleTabName(place, title);
}

/// Each side is told of a run of its own; what is not at hand has no state but that it is there.
void PairPanel::showSide(std::size_t side, Changes changes)
{
    Shown& of = m_of[side];
    const OtherRun* other = find(m_chosen[side]);
    const RunPtr before = of.run;
    const RunScales scales = of.scales;
    const DraftPtr draft = of.draft;
    of = m_live;
    of.others = std::make_shared<const std::vector<OtherRun>>();
    Changes told = changes & shared;
    if (other) {
        of.run = other->run;
        of.draft = other->draft;
        of.problems.clear();
        of.state = RunState::UpToDate;
        of.outOfDate = false;
    } else {
        told |= changes & (Change::Draft | Change::State);
    }
    if (of.run)
        of.moment = of.clock.within(of.run->lastRound());
    if (of.run != before || of.draft != draft || of.scales != scales)
        told |= Change::Run | Change::Draft | Change::State | Change::Lit | Change::Moment;
    m_sides[side]->setNothing(!of.run && other
            ? (other->problems.empty()
                    ? tr("Computing…")
                    : tr("It cannot run: %1")
                          .arg(QString::fromStdString(problemText(other->problems.front(), WindowLanguage()))))
            : side == 1 && std::ranges::all_of(*m_live.others, &OtherRun::hidden)
            ? tr("There is no second run yet. “Pin This Run” keeps this one; then move a slider and see both. A file "
                 "that names its pair is opened with it from the File menu.")
            : QString());
    if (told)
        m_sides[side]->show(of, told);
}

DraftPtr PairPanel::draftOf(std::size_t side) const
{
    const OtherRun* other = find(m_chosen[side]);
    return other ? other->draft : m_live.draft;
}

void PairPanel::showInputs()
{
    QStringList lines;
    for (const std::string& line : differenceLines(*draftOf(0), *draftOf(1), WindowLanguage()))
        lines << QString::fromStdString(line);
    const QStringList did = outcome();
    if (m_stacked && !did.isEmpty())
        lines << did.join(QStringLiteral("; ")); // in the tool tip, and where there is room
    m_inputs->setParts(lines, withoutDifference());
    m_outcome->setParts(did, QString()); // what has no room is counted
    m_outcome->setVisible(!m_stacked && !did.isEmpty());
}

/// Two different runs may have the same inputs; one run on both sides has nothing to differ by.
QString PairPanel::withoutDifference() const
{
    if (m_chosen[0] != m_chosen[1])
        return tr("The inputs of both are the same.");
    const bool any = std::ranges::any_of(*m_live.others, [](const OtherRun& other) { return !other.hidden; });
    return any ? tr("Both sides show the same run: choose another one in the box above either graph.")
               : tr("No second run is chosen yet: “Pin This Run” keeps this one, then change something.");
}

/// Of any two: the right against the left.
QStringList PairPanel::outcome() const
{
    const RunPtr &left = m_of[0].run, &right = m_of[1].run;
    if (!left || !right || left == right)
        return {};
    QStringList parts;
    for (const std::string& part :
        comparisonParts(left->trajectory, right->trajectory, WindowLanguage(), Compared::LeftAndRight))
        parts << QString::fromStdString(part);
    return parts;
}

// ---- what is asked -----------------------------------------------------------------------------------------------

/// Only the run at hand is edited and explained; of another one may be selected what both have.
void PairPanel::take(std::size_t side, const Request& request)
{
    if (!find(m_chosen[side]) || std::holds_alternative<Select>(request) || std::holds_alternative<PointAt>(request))
        Q_EMIT asked(request);
    else if (const auto* why = std::get_if<AskWhy>(&request))
        Q_EMIT asked(Select{why->about});
}

void PairPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT asked(ShowBeside{false});
    else
        Panel::keyPressEvent(event);
}

// ---- how much room there is --------------------------------------------------------------------------------------

void PairPanel::fit(const Room& room)
{
    m_room = room;
    m_stacked = room.density == Density::Tiny;
    for (PairSide* side : m_sides)
        if (side)
            side->fit(room);
    arrange();
    m_pending |= Change::Others; // the line of what it did comes and goes
    renewIfSeen();
}

void PairPanel::arrange()
{
    m_tabs->setVisible(m_stacked);
    const auto inFront = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
    for (std::size_t i = 0; i < m_sides.size(); ++i)
        if (m_sides[i])
            m_sides[i]->setVisible(!m_stacked || i == inFront);
    setFocusProxy(m_sides[m_stacked ? inFront : 1]);
}

void PairPanel::themeChanged()
{
    m_close->setIcon(icon(QStringLiteral("close"), theme()));
    showTabs();
}

QVariant PairPanel::memory() const { return QStringList{m_chosen[0], m_chosen[1]}; }

void PairPanel::remember(const QVariant& memory)
{
    if (const QStringList names = memory.toStringList(); names.size() == 2)
        m_chosen = {names[0], names[1]};
}

QString PairPanel::spokenText() const { return m_inputs->spokenText(); }

QSize PairPanel::sizeHint() const
{
    return {static_cast<int>(theme().length(1280)), static_cast<int>(theme().length(480))};
}

QSize PairPanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(m_stacked ? 440 : 860)), static_cast<int>(theme().length(260))};
}

} // namespace waterhammer
