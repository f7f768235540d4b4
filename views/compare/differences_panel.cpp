// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/differences_panel.h"

#include "model/words/outcome_words.h"
#include "views/language.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

CellLook lookOf(const RunFigure& first, const RunFigure& other)
{
    const auto found = verdict(first, other);
    return !found || *found == Verdict::Same ? CellLook::Faint
        : *found == Verdict::Better          ? CellLook::Taken
                                             : CellLook::Sold;
}

FigureCell nameCell(const OutcomeName& name)
{
    FigureCell cell;
    cell.text = QString::fromStdString(name.what);
    cell.below = QString::fromStdString(name.unit);
    cell.order = cell.text;
    cell.full = cell.below.isEmpty() ? cell.text : QStringLiteral("%1 (%2)").arg(cell.text, cell.below);
    cell.tip = cell.full;
    return cell;
}

} // namespace

DifferencesPanel::DifferencesPanel(QWidget* parent)
    : FigurePanel(QStringLiteral("differences"), tr("Differences"), parent)
    , m_choices(new QWidget(this))
{
    m_onTheDay = choice("differencesOnTheDay", tr("On the day"), false);
    m_whole = choice("differencesOfWhole", tr("Whole run"), true);
    m_onTheDay->setChecked(true);
    auto* row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(m_onTheDay);
    row->addWidget(m_whole);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_choices);
    setLeastName(104);
    table()->setRootIsDecorated(false);
    table()->setUniformRowHeights(false); // figures have a second line, headings of none
    setEnabled(true);
    themeChanged();
}

QToolButton* DifferencesPanel::choice(const char* name, const QString& text, bool atTheEnd)
{
    auto* button = new QToolButton(m_choices);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, atTheEnd] {
        m_atTheEnd = atTheEnd;
        renew();
    });
    return button;
}

void DifferencesPanel::look(const Shown& shown, Changes changes)
{
    m_others = shown.others;
    FigurePanel::look(shown, changes);
    if (changes & Change::Others)
        renew();
}

FigureSheet DifferencesPanel::sheetOf(const Run& run, int round) const
{
    FigureSheet sheet;
    std::vector<const Trajectory*> runs{&run.trajectory};
    sheet.columns = {{tr("Figure"), {}}, {tr("This run"), {}}};
    for (const OtherRun& other : *m_others)
        if (other.drawn() && runs.size() <= mostRunsShown) {
            runs.push_back(&other.run->trajectory);
            sheet.columns.push_back({other.name, other.name}); // all of it where the heading is cut
        }
    if (runs.size() == 1) {
        sheet.remark = tr("No other run is shown. “Pin this run” keeps one to compare with.");
        return sheet;
    }
    sheet.remark = m_atTheEnd ? tr("of the whole runs") : tr("at the close of day %1").arg(round);
    const WindowLanguage language;
    const Scenario& scenario = run.scenario();
    for (const Outcome& outcome : outcomesOf(runs, m_atTheEnd ? std::nullopt : std::optional(round))) {
        const OutcomeName name = outcomeName(outcome.first.name, scenario, language);
        if (name.what.empty())
            continue;
        FigureRow row;
        row.cells.push_back(nameCell(name));
        for (const RunFigure& figure : outcome.values) {
            FigureCell cell;
            cell.text = QString::fromStdString(outcomeValue(figure, scenario, language));
            cell.order = figure.value ? QVariant(*figure.value) : QVariant();
            cell.full = figure.value ? plainNumber(*figure.value) : QString();
            if (&figure == &outcome.values.front()) {
                cell.look = CellLook::Strong;
            } else {
                cell.below = QString::fromStdString(outcomeChange(outcome.first, figure, scenario, language));
                cell.belowLook = lookOf(outcome.first, figure);
                cell.tip = cell.below.isEmpty() ? cell.text
                                                : tr("%1, %2", "a figure, how it differs").arg(cell.text, cell.below);
            }
            row.cells.push_back(std::move(cell));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

void DifferencesPanel::themeChanged()
{
    FigurePanel::themeChanged();
    for (QToolButton* button : {m_onTheDay, m_whole})
        button->setFont(theme().font(type::label));
    const int margin = static_cast<int>(theme().length(6));
    m_choices->layout()->setContentsMargins(margin, 0, margin, margin / 2);
}

QSize DifferencesPanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(220)), static_cast<int>(theme().length(200))};
}

} // namespace waterhammer
