// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runs_panel.h"

#include "model/editing/branching.h"
#include "model/files/kept_runs.h"
#include "model/words/branch_words.h"
#include "model/words/comparison_words.h"
#include "model/words/difference_words.h"
#include "model/words/problem_words.h"
#include "views/compare/parting_tree.h"
#include "views/compare/run_card.h"
#include "views/gauges/panel_head.h"
#include "views/language.h"
#include "views/plain_text.h"
#include "views/shown/branch_here.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waterhammer {

RunsPanel::RunsPanel(QWidget* parent)
    : Panel(parent)
    , m_head(new PanelHead(this))
    , m_live(new QLabel(this))
    , m_branchHere(button("branchHere"))
    , m_beginLater(button("beginLater"))
    , m_keepBranch(button("keepBranch"))
    , m_endBranch(button("freePast"))
    , m_scroll(new QScrollArea(this))
    , m_tree(new PartingTree(this))
{
    setObjectName(QStringLiteral("runs"));
    setAccessibleName(tr("Runs"));
    m_head->setTitle(tr("Runs"));
    m_live->setObjectName(QStringLiteral("liveRun"));
    m_live->setWordWrap(true);
    connect(m_branchHere, &QPushButton::clicked, this, [this] { Q_EMIT asked(BranchOff{m_day}); });
    connect(m_beginLater, &QPushButton::clicked, this, &RunsPanel::beginLater);
    connect(m_keepBranch, &QPushButton::clicked, this, [this] { Q_EMIT asked(keepBranch(m_shown)); });
    connect(m_endBranch, &QPushButton::clicked, this, [this] { Q_EMIT asked(endBranch()); });
    auto* cards = new QWidget;
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_live);
    m_buttons = new QVBoxLayout;
    for (QPushButton* each : {m_branchHere, m_beginLater, m_keepBranch, m_endBranch})
        m_buttons->addWidget(each, 0, Qt::AlignLeft);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("runsScroll"));
    m_scroll->setAccessibleName(tr("Runs"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(cards);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_tree);
    connect(m_tree, &PartingTree::roundRequested, this, [this](int day) { Q_EMIT asked(GoTo{day}); });
}

void RunsPanel::fit(const Room& room)
{
    if (room.density == Density::Tiny)
        m_column->addWidget(m_tree); // behind the stretch: at the end of the runs
    else
        layout()->addWidget(m_tree);
}

QPushButton* RunsPanel::button(const char* name)
{
    auto* made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    return made;
}

RunCard* RunsPanel::makeCard()
{
    auto* card = new RunCard(m_scroll->widget());
    card->setTheme(theme());
    connect(card, &RunCard::renamed, this, [this](const QString& name, const QString& to) {
        if (std::ranges::count(*m_others, to, &OtherRun::name) > 0) {
            m_said = tr("Another run is called “%1”: “%2” keeps its name.").arg(to, name);
            m_live->setText(m_said);
            return;
        }
        Q_EMIT asked(EditDraft{tr("Rename run %1").arg(name), RenameRun{name.toStdString(), to.toStdString()}});
    });
    connect(card, &RunCard::hidingAsked, this, [this](const QString& name, bool hidden) {
        Q_EMIT asked(EditDraft{
            hidden ? tr("Hide run %1").arg(name) : tr("Show run %1").arg(name), HideRun{name.toStdString(), hidden}});
    });
    connect(card, &RunCard::drawingAsked, this, &RunsPanel::drawInPlace);
    connect(card, &RunCard::removalAsked, this, [this](const QString& name) {
        Q_EMIT asked(EditDraft{tr("Remove run %1").arg(name), DropRun{name.toStdString()}});
    });
    connect(card, &RunCard::openingAsked, this, [this](const QString& name) {
        Q_EMIT asked(EditDraft{tr("Make %1 the live run").arg(name), OpenRun{name.toStdString()}});
    });
    connect(card, &RunCard::branchAsked, this, &RunsPanel::branchFrom);
    m_column->insertWidget(
        2 + static_cast<int>(m_cards.size()), card); // behind what is said of the live run, its buttons
    m_cards.push_back(card);
    return card;
}

void RunsPanel::look(const Shown& shown, Changes changes)
{
    keep(shown);
    m_draft = shown.written;
    m_reference = shown.reference;
    m_run = shown.run;
    m_others = shown.others;
    if (changes & Change::Moment)
        showDay(shown.clock.round);
    if ((changes & Change::Draft) && !std::exchange(m_branching, false)) // the next edit is another matter
        m_said.clear();
    m_stale = m_stale || (changes & (Change::Draft | Change::Run | Change::Others));
    renewIfSeen();
    if (changes & Change::State)
        fade(shown.outOfDate);
}

/// As far as branches are made of it.
void RunsPanel::keep(const Shown& shown)
{
    m_shown.draft = shown.draft;
    m_shown.run = shown.run;
    m_shown.others = shown.others;
    m_shown.parting = shown.parting;
    if (m_shown.problems != shown.problems)
        m_shown.problems = shown.problems;
}

void RunsPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    renewIfSeen();
}

void RunsPanel::renewIfSeen()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_changed = m_draft != m_reference && !differenceLines(*m_reference, *m_draft, WindowLanguage()).empty();
    showButtons();
    m_tree->setRuns(treeOf(m_shown));
    m_tree->setVisible(m_others->size() > 0);
    const std::size_t count = m_others->size();
    m_head->setRemark(tr("%1 of %2", "runs kept, of at most").arg(count).arg(mostRuns));
    m_live->setText(liveText(count));
    for (std::size_t k = 0; k < std::max(count, m_cards.size()); ++k) {
        if (k >= count) {
            m_cards[k]->hide();
            continue;
        }
        showCard(k < m_cards.size() ? *m_cards[k] : *makeCard(), (*m_others)[k]);
    }
    noteChanged();
}

void RunsPanel::showCard(RunCard& card, const OtherRun& other)
{
    const WindowLanguage language;
    QStringList inputs;
    for (const std::string& line : differenceLines(*m_draft, *other.draft, language))
        inputs << QString::fromStdString(line);
    QString outcome;
    if (!other.problems.empty())
        outcome = tr("It cannot run: %1").arg(QString::fromStdString(problemText(other.problems.front(), language)));
    else if (m_run && other.run)
        outcome = QString::fromStdString(comparisonSentence(m_run->trajectory, other.run->trajectory, language));
    const OtherRun* instead = other.beyond ? lastDrawn() : nullptr;
    card.show(other, inputs, outcome, instead ? instead->name : QString());
    card.setDay(m_day, barredFrom(other));
    card.show();
}

void RunsPanel::showDay(int day)
{
    if (std::exchange(m_day, day) == day)
        return;
    showButtons();
    m_tree->setDay(day);
    for (std::size_t k = 0; k < std::min(m_cards.size(), m_others->size()); ++k)
        m_cards[k]->setDay(day, barredFrom((*m_others)[k]));
}

/// Why no branch of it may begin after the day at hand; empty: it may.
QString RunsPanel::barredFrom(const OtherRun& other) const
{
    if (m_others->size() >= mostRuns)
        return tr("A file keeps at most %1 runs: remove one first.").arg(mostRuns);
    const int last = std::min(other.draft->market.horizon, m_draft->market.horizon);
    return m_day < last ? QString() : tr("No day follows day %1").arg(last);
}

const OtherRun* RunsPanel::lastDrawn() const
{
    const OtherRun* last = nullptr;
    for (const OtherRun& other : *m_others)
        if (!other.hidden && !other.beyond)
            last = &other;
    return last;
}

/// The last that is drawn makes room, and so does what would come before it.
void RunsPanel::drawInPlace(const QString& name)
{
    const OtherRun* last = lastDrawn();
    std::vector<Edit> edits;
    for (const OtherRun& other : *m_others) {
        if (other.name == name)
            break;
        if (&other == last || other.beyond)
            edits.emplace_back(HideRun{other.name.toStdString(), true});
    }
    Q_EMIT asked(EditDraft{tr("Show run %1").arg(name), Several{std::move(edits)}});
}

QString RunsPanel::liveText(std::size_t count) const
{
    if (!m_said.isEmpty())
        return m_said;
    if (m_shown.parting)
        return QString::fromStdString(ownPastWords(*m_shown.parting, WindowLanguage()));
    return count == 0
        ? tr("Nothing is pinned yet. “Pin this run” keeps the run as it is; then move a slider and see both.")
        : tr("Drag a slider: the live run moves, pinned ones stay. Each is held against it.");
}

/// A branch from this day on; of what was set already since the scenario was opened, and of a branch, what becomes of
/// it.
void RunsPanel::showButtons()
{
    const bool branch = m_shown.parting.has_value(), later = m_changed && !branch;
    const auto say = [](QPushButton* button, bool shown, bool enabled, const QString& text, const QString& tip) {
        button->setVisible(shown);
        button->setEnabled(enabled);
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(toolTipOf(tip));
    };
    const QString full =
        m_others->size() < mostRuns ? QString() : tr("A file keeps at most %1 runs: remove one first.").arg(mostRuns);
    say(m_branchHere, true, mayBranchAt(m_shown, m_day), tr("Branch here, after day %1").arg(m_day),
        !full.isEmpty()
            ? full
            : tr("Days up to day %1 stay as they are; what you change holds from day %2 on").arg(m_day).arg(m_day + 1));
    say(m_beginLater, later, m_others->size() < mostRuns, tr("Begin what is changed on day %1").arg(m_day + 1),
        !full.isEmpty()
            ? full
            : tr("Keeps a run that is as opened up to the day and from the next day on as you have set it"));
    const QString parent = branch ? QString::fromStdString(m_shown.parting->run) : QString();
    say(m_keepBranch, branch, m_others->size() < mostRuns,
        parent.isEmpty() ? tr("Keep the branch") : tr("Keep the branch, go back"),
        !full.isEmpty()        ? full
            : parent.isEmpty() ? tr("The branch is kept beside the run from which it parts")
                               : tr("The branch is kept, and “%1” is the run at hand again").arg(parent));
    say(m_endBranch, branch, true, tr("Change all days again"),
        tr("The past is free again; what you have changed keeps its dates"));
}

/// What has no date, yesterday's balance sheets above all, is left out and said.
void RunsPanel::branchFrom(const QString& name)
{
    const auto parent = std::ranges::find(*m_others, name, &OtherRun::name);
    if (parent == m_others->end())
        return;
    m_said = leftOut(*parent->draft);
    m_branching = true;
    const std::string branchName =
        freeRunName(*m_draft, tr("%1, day %2", "name of a branch").arg(name).arg(m_day).toStdString());
    Q_EMIT asked(EditDraft{
        tr("Branch of %1 after day %2").arg(name).arg(m_day), BranchRun{branchName, name.toStdString(), m_day}});
}

void RunsPanel::beginLater()
{
    const QString name = QString::fromStdString(
        freeRunName(*m_draft, tr("From day %1", "name of a branch").arg(m_day + 1).toStdString()));
    const QString left = leftOut(*m_reference);
    m_said = tr("%1 is kept: as opened up to day %2, then as you have set it. The run at hand is as opened again.")
                 .arg(name)
                 .arg(m_day);
    if (!left.isEmpty())
        m_said += QLatin1Char(' ') + left;
    m_branching = true;
    Q_EMIT asked(EditDraft{tr("Branch after day %1").arg(m_day), BranchRun{name.toStdString(), {}, m_day}});
}

/// In words, what differs from the parent and cannot begin on a day; empty where all can.
QString RunsPanel::leftOut(const ScenarioDraft& parent) const
{
    const WindowLanguage language;
    QStringList lines;
    for (const DifferenceGroup& group : grouped(branch(parent, *m_draft, m_day).undated))
        lines << QString::fromStdString(differenceText(group, parent, *m_draft, language));
    return lines.isEmpty()
        ? QString()
        : tr("Left out of the branch, since the past is as it was: %1. An event can be dated: a price, a "
             "capital injection, a loss of capital.")
              .arg(lines.join(QStringLiteral("; ")));
}

void RunsPanel::themeChanged()
{
    m_live->setFont(theme().font(type::label));
    for (QPushButton* each : {m_branchHere, m_beginLater, m_keepBranch, m_endBranch})
        each->setFont(theme().font(type::label, QFont::Medium));
    const int gap = static_cast<int>(theme().length(10));
    m_buttons->setContentsMargins(gap, 0, gap, gap);
    m_buttons->setSpacing(static_cast<int>(theme().length(3)));
    m_live->setMargin(static_cast<int>(theme().length(10)));
}

QString RunsPanel::spokenText() const { return m_head->remark(); }

QSize RunsPanel::sizeHint() const
{
    return {static_cast<int>(theme().length(296)), static_cast<int>(theme().length(500))};
}

QSize RunsPanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(200)), static_cast<int>(theme().length(160))};
}

} // namespace waterhammer
