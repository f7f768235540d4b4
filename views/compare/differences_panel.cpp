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

/// `alone`: its row has one line.
FigureCell nameCell(const OutcomeName& name, bool alone)
{
    FigureCell cell;
    const QString what = QString::fromStdString(name.what), unit = QString::fromStdString(name.unit);
    cell.order = what;
    cell.full = unit.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, unit);
    cell.tip = cell.full;
    cell.text = alone ? cell.full : what;
    cell.below = alone ? QString() : unit;
    return cell;
}

FigureCell changeCell(const RunFigure& first, const RunFigure& other, const QString& words)
{
    FigureCell cell;
    cell.text = words;
    cell.look = lookOf(first, other);
    if (first.value && other.value) {
        cell.order = *other.value - *first.value;
        cell.full = plainNumber(*other.value - *first.value);
    }
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
    row->addWidget(m_onTheDay);
    row->addWidget(m_whole);
    addToHead(m_choices);
    setLeastName(120);
    letNamesStandAbove();
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
    if (const QString day = tr("Day %1").arg(shown.clock.round); m_onTheDay->text() != day)
        m_onTheDay->setText(day);
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
    const bool two = runs.size() == 2;
    if (two)
        sheet.columns.push_back({tr("Difference"), {}});
    const WindowLanguage language;
    for (const Outcome& outcome : outcomesOf(runs, m_atTheEnd ? std::nullopt : std::optional(round)))
        if (const OutcomeName name = outcomeName(outcome.first.name, run.scenario(), language); !name.what.empty())
            sheet.rows.push_back(rowOf(outcome, name, run.scenario(), two));
    return sheet;
}

/// Of many runs each figure has what it differs by below it; of two, in a column of its own.
FigureRow DifferencesPanel::rowOf(
    const Outcome& outcome, const OutcomeName& name, const Scenario& scenario, bool two) const
{
    const WindowLanguage language;
    FigureRow row;
    row.cells.push_back(nameCell(name, two));
    for (const RunFigure& figure : outcome.values) {
        FigureCell cell;
        cell.text = QString::fromStdString(outcomeValue(figure, scenario, language));
        cell.order = figure.value ? QVariant(*figure.value) : QVariant();
        cell.full = figure.value ? plainNumber(*figure.value) : QString();
        if (&figure == &outcome.values.front()) {
            cell.look = CellLook::Strong;
            row.cells.push_back(std::move(cell));
            continue;
        }
        const QString change = QString::fromStdString(outcomeChange(outcome.first, figure, scenario, language));
        if (!two) {
            cell.below = change;
            cell.belowLook = lookOf(outcome.first, figure);
        }
        cell.tip = change.isEmpty() ? cell.text : tr("%1, %2", "a figure, how it differs").arg(cell.text, change);
        row.cells.push_back(std::move(cell));
        if (two)
            row.cells.push_back(changeCell(outcome.first, figure, change));
    }
    return row;
}

void DifferencesPanel::themeChanged()
{
    FigurePanel::themeChanged();
    for (QToolButton* button : {m_onTheDay, m_whole})
        button->setFont(theme().font(type::label));
    const int margin = static_cast<int>(theme().length(6));
    m_choices->layout()->setContentsMargins(margin, margin / 2, margin, margin / 2);
}

QSize DifferencesPanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(220)), static_cast<int>(theme().length(200))};
}

} // namespace waterhammer
