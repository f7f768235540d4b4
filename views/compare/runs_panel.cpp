// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runs_panel.h"

#include "model/words/comparison_words.h"
#include "model/words/difference_words.h"
#include "model/words/problem_words.h"
#include "views/compare/run_card.h"
#include "views/gauges/panel_head.h"
#include "views/language.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waterhammer {

RunsPanel::RunsPanel(QWidget* parent)
    : Panel(parent)
    , m_head(new PanelHead(this))
    , m_live(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("runs"));
    setAccessibleName(tr("Runs"));
    m_head->setTitle(tr("Runs"));
    m_live->setObjectName(QStringLiteral("liveRun"));
    m_live->setWordWrap(true);
    auto* cards = new QWidget;
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_live);
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
}

RunCard* RunsPanel::makeCard()
{
    auto* card = new RunCard(m_scroll->widget());
    card->setTheme(theme());
    connect(card, &RunCard::renamed, this, [this](const QString& name, const QString& to) {
        Q_EMIT asked(EditDraft{tr("Rename run %1").arg(name), RenameRun{name.toStdString(), to.toStdString()}});
    });
    connect(card, &RunCard::hidingAsked, this, [this](const QString& name, bool hidden) {
        Q_EMIT asked(EditDraft{
            hidden ? tr("Hide run %1").arg(name) : tr("Show run %1").arg(name), HideRun{name.toStdString(), hidden}});
    });
    connect(card, &RunCard::removalAsked, this, [this](const QString& name) {
        Q_EMIT asked(EditDraft{tr("Remove run %1").arg(name), DropRun{name.toStdString()}});
    });
    connect(card, &RunCard::openingAsked, this, [this](const QString& name) {
        Q_EMIT asked(EditDraft{tr("Make %1 the live run").arg(name), OpenRun{name.toStdString()}});
    });
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards.push_back(card);
    return card;
}

void RunsPanel::look(const Shown& shown, Changes changes)
{
    m_draft = shown.draft;
    m_run = shown.run;
    m_others = shown.others;
    m_stale = m_stale || (changes & (Change::Draft | Change::Run | Change::Others));
    renewIfSeen();
    if (changes & Change::State)
        fade(shown.outOfDate);
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
    const std::size_t count = m_others->size();
    m_head->setRemark(tr("%1 of %2", "runs kept, of at most").arg(count).arg(mostRuns));
    m_live->setText(count == 0 ? tr("Nothing is pinned yet. “Pin this run” keeps the run as it is; then move a slider "
                                    "and see both.")
                               : tr("Drag a slider: the live run moves, pinned ones stay. Each is held against it."));
    const WindowLanguage language;
    for (std::size_t k = 0; k < std::max(count, m_cards.size()); ++k) {
        if (k >= count) {
            m_cards[k]->hide();
            continue;
        }
        RunCard* card = k < m_cards.size() ? m_cards[k] : makeCard();
        const OtherRun& other = (*m_others)[k];
        QStringList inputs;
        for (const std::string& line : differenceLines(*m_draft, *other.draft, language))
            inputs << QString::fromStdString(line);
        QString outcome;
        if (!other.problems.empty())
            outcome =
                tr("It cannot run: %1").arg(QString::fromStdString(problemText(other.problems.front(), language)));
        else if (m_run && other.run)
            outcome = QString::fromStdString(comparisonSentence(m_run->trajectory, other.run->trajectory, language));
        card->show(other, inputs, outcome);
        card->show();
    }
    noteChanged();
}

void RunsPanel::themeChanged()
{
    m_live->setFont(theme().font(type::label));
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
