// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/lever_panel.h"

#include "model/editing/behaviour_levers.h"
#include "model/editing/shock_lever.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/fold_head.h"
#include "views/controls/lever_words.h"
#include "views/controls/measure_button.h"
#include "views/icons.h"

#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace waterhammer {

LeverPanel::LeverPanel(QWidget* parent)
    : Panel(parent)
    , m_front(new FoldHead(tr("Shock and constraints"), tr("Constraints"), this))
    , m_behaviour(new FoldHead(tr("Behaviour"), tr("Behaviour"), this))
{
    setObjectName(QStringLiteral("leverPanel"));
    setAccessibleName(tr("Shock and constraints"));
    m_measure = new MeasureButton(this);
    connect(m_measure, &MeasureButton::chosen, this,
        [this](std::optional<Measure> measure) { Q_EMIT asked(MeasureTippings{measure}); });
    m_find = addButton("search", tr("Find a parameter"), QStringLiteral("findParameter"));
    m_restore = addButton("reset", tr("Restore the scenario as it was opened"), QStringLiteral("restoreScenario"));
    connect(m_find, &QToolButton::clicked, this, [this] { Q_EMIT asked(OpenEditor{{EditorSection::Market, {}}}); });
    connect(m_restore, &QToolButton::clicked, this, [this] { Q_EMIT asked(RestoreScenario{}); });

    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_front, 1);
    head->addWidget(m_measure);
    head->addWidget(m_find);
    head->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(head);
    for (const Lever lever : allLevers) {
        if (lever == Lever::Anticipation) // the first of behaviour
            column->addWidget(m_behaviour);
        addSlider(lever);
    }
    m_front->setObjectName(QStringLiteral("foldFront"));
    m_behaviour->setObjectName(QStringLiteral("foldBehaviour"));
    m_behaviour->setFoldable(true);
    for (FoldHead* part : {m_front, m_behaviour})
        connect(part, &FoldHead::toggled, this, [this, part] { fold(part); });
    themeChanged();
    showDraft();
}

void LeverPanel::addSlider(Lever lever)
{
    auto* slider = new ConstraintSlider(this);
    const std::string_view name = leverName(lever);
    slider->setObjectName(
        QStringLiteral("lever.") + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    slider->setUnusableText(unusableWords(lever));
    connect(slider, &ConstraintSlider::valueChanged, this, [this, lever](double value) { requestEdit(lever, value); });
    connect(slider, &ConstraintSlider::gestureEnded, this, [this] { Q_EMIT asked(EndGesture{}); });
    layout()->addWidget(slider);
    m_sliders[static_cast<std::size_t>(lever)] = slider;
}

/// Where there is little room the other part folds as one opens, and opens as one folds.
void LeverPanel::fold(FoldHead* changed)
{
    FoldHead* other = changed == m_front ? m_behaviour : m_front;
    if (m_tight && m_front->foldable() && other->isChecked() == changed->isChecked())
        other->setChecked(!changed->isChecked());
    showFolds();
}

void LeverPanel::showFolds()
{
    const bool behaves =
        std::ranges::any_of(allLevers, [&](Lever l) { return ofBehaviour(l) && slider(l)->state().usable; });
    m_front->setFoldable(behaves);
    m_behaviour->setVisible(behaves);
    LeversAtRest count;
    for (const Lever lever : allLevers) {
        const LeverState& state = slider(lever)->state();
        const bool behaviour = ofBehaviour(lever);
        // Without a VaR limit its place is that of another event, where there is one.
        const bool here = lever == Lever::OtherShock ? state.usable
            : lever == Lever::VarLimit               ? state.usable || !slider(Lever::OtherShock)->state().usable
                                                     : true;
        slider(lever)->setVisible(
            behaviour ? state.usable && m_behaviour->isChecked() : here && (!behaves || m_front->isChecked()));
        count.atRest += behaviour && !state.usable ? 1 : 0;
        count.changed += behaviour && state.usable && state.initial != state.value ? 1 : 0;
    }
    m_behaviour->setRemark(QString::fromStdString(leversAtRest(count, WindowLanguage())));
}

QToolButton* LeverPanel::addButton(const char* icon, const QString& name, const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setProperty("iconName", QString::fromLatin1(icon));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void LeverPanel::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Draft) {
        m_draft = shown.draft;
        m_written = shown.written;
        m_parting = shown.parting;
        m_reference = shown.reference ? shown.reference : shown.draft;
        showDraft();
        markOldCurves();
    }
    if (changes & Change::Tippings) {
        m_measure->setMeasure(shown.measure);
        showTippings(shown.tippings);
    }
    if (changes & (Change::Curves | Change::Others))
        showCurves(shown);
}

void LeverPanel::showDraft()
{
    static const ScenarioDraft nothing;
    const ScenarioDraft& draft = m_draft ? *m_draft : nothing;
    const ScenarioDraft& reference = m_reference ? *m_reference : nothing;
    for (const Lever lever : allLevers) {
        LeverState state = leverState(lever, draft, reference);
        state.usable = state.usable && m_draft;
        const QString meaning = QString::fromStdString(leverMeaning(lever, WindowLanguage()));
        const QString wished = m_parting && isOfThePast(lever, draft)
            ? QString::fromStdString(pastShockText(m_parting->day, WindowLanguage()))
            : QString();
        slider(lever)->setLabels(leverLabels(lever, state, draft), meaning, wished);
        slider(lever)->setNumbers(Numbers(draft));
        slider(lever)->setState(state);
    }
    showFolds();
}

void LeverPanel::showTippings(const std::optional<LeverTippings>& tippings)
{
    for (std::size_t i = 0; i < m_sliders.size(); ++i)
        m_sliders[i]->setTipping(tippings ? (*tippings)[i] : std::nullopt);
}

void LeverPanel::showCurves(const Shown& shown)
{
    SliderCurves both;
    for (const OtherRun& other : *shown.others)
        if (shown.pinCurves && other.draft == shown.pinCurves->of)
            both.pinName = other.name;
    for (const CurvesShownPtr& curves : {shown.curves, shown.pinCurves})
        if (curves)
            both.highest = std::max(both.highest, highestLoss(curves->curves));
    m_curvesOf = shown.curves ? shown.curves->of : DraftPtr();
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        both.here = shown.curves ? shown.curves->curves[i].value_or(LeverCurve()) : LeverCurve();
        both.pin = shown.pinCurves ? shown.pinCurves->curves[i].value_or(LeverCurve()) : LeverCurve();
        m_sliders[i]->setCurves(both);
    }
    markOldCurves();
}

/// The curves of all levers but the one that is being moved are of a scenario before.
void LeverPanel::markOldCurves()
{
    for (ConstraintSlider* slider : m_sliders)
        if (m_written == m_curvesOf || !slider->inGesture())
            slider->setCurvesOld(m_written != m_curvesOf);
}

void LeverPanel::fit(const Room& room)
{
    const bool compact = room.density != Density::Full || room.editing;
    for (const Lever lever : allLevers)
        slider(lever)->setCompact(compact && !ofBehaviour(lever), compact && ofBehaviour(lever));
    if (std::exchange(m_tight, compact) != compact) { // what was folded for want of room opens with it
        m_front->setChecked(true);
        m_behaviour->setChecked(!compact);
    }
    showFolds();
    themeChanged();
}

/// The key of a measure; nothing in it: the severity.
QVariant LeverPanel::memory() const
{
    const auto measure = m_measure->measure();
    return measure ? QString::fromStdString(std::string(infoOf(*measure).key)) : QString();
}

void LeverPanel::remember(const QVariant& memory)
{
    const std::string key = memory.toString().toStdString();
    const auto row = std::ranges::find(measureTable, key, &MeasureInfo::key);
    if (row != measureTable.end())
        Q_EMIT asked(MeasureTippings{row->measure});
}

std::optional<Hint> LeverPanel::hint() const
{
    return Hint{
        slider(Lever::Shock), tr("Drag a shock or a constraint. The whole cascade is run again while you drag.")};
}

std::vector<Hint> LeverPanel::signs() const
{
    return {{slider(Lever::Shock),
        tr("Curve: the peak loss at each place of the slider; mark: where the run tips; triangle: the file's value")}};
}

void LeverPanel::requestEdit(Lever lever, double value)
{
    ScenarioDraft after = *m_draft;
    applyLever(lever, after, *m_reference, value);
    Q_EMIT asked(EditDraft{QString::fromStdString(leverChange(lever, after, *m_reference, WindowLanguage())),
        SetLever{lever, value}, slider(lever)->gestureKey()});
}

void LeverPanel::themeChanged()
{
    const int side = static_cast<int>(theme().length(12)), top = static_cast<int>(theme().length(4));
    layout()->setContentsMargins(side, top, side, static_cast<int>(theme().length(2)));
    m_front->setTheme(theme());
    m_behaviour->setTheme(theme());
    for (QToolButton* button : std::initializer_list<QToolButton*>{m_measure, m_find, m_restore}) {
        button->setIcon(icon(button->property("iconName").toString(), theme()));
        const int size = static_cast<int>(theme().length(18));
        button->setIconSize({size, size});
    }
    update();
}

void LeverPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace waterhammer
