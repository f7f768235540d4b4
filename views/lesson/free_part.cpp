// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/free_part.h"

#include "model/editing/balancing.h"
#include "model/scenario/parameter_path.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_words.h"
#include "views/plain_text.h"
#include "views/shown/shown.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double steps = 100; ///< of the keyboard, where the lesson says none

/// Unit, and range where it has one, of the number at a path.
const NumberPath* pathInfo(const std::vector<NumberPath>& paths, const std::string& path)
{
    const auto found = std::ranges::find(paths, path, &NumberPath::path);
    return found != paths.end() ? &*found : nullptr;
}

LeverUnit unitOf(const ScenarioDraft& draft, const std::string& path)
{
    const FigureUnit unit = unitOfPath(draft, path);
    return unit == FigureUnit::Money ? LeverUnit::Money : isShare(unit) ? LeverUnit::Fraction : LeverUnit::Multiple;
}

/// A field as a slider has it; its default is what it was as the step began.
LeverState fieldState(
    const std::string& path, const LessonFree& free, const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    LeverState state;
    const auto value = number(draft, path), before = number(reference, path);
    if (!value)
        return state;
    state.usable = true;
    state.value = *value;
    if (before)
        state.initial = *before;
    state.unit = unitOf(draft, path);
    const std::vector<NumberPath> paths = numberPaths(draft);
    const NumberPath* info = pathInfo(paths, path);
    const double around = 2 * std::max(std::abs(state.value), before ? std::abs(*before) : 0.0);
    const double least = info && std::isfinite(info->field.range.low) ? info->field.range.low : -around;
    const double most = info && std::isfinite(info->field.range.high) ? info->field.range.high : std::max(1.0, around);
    state.from = free.from.value_or(least);
    state.to = free.to.value_or(most);
    state.step = free.step.value_or((state.to - state.from) / steps);
    return state;
}

EditorSection sectionFor(ControlRole role)
{
    return role == ControlRole::Events ? EditorSection::Events : EditorSection::Policies;
}

/// Whether it moves a number, and so has a slider.
bool slides(const Control& control, const ScenarioDraft& draft)
{
    if (leverOf(control))
        return true;
    const auto path = pathOf(control, draft);
    const auto value = path ? fieldAt(draft, *path) : Result<FieldValue>(Problems());
    return value && std::holds_alternative<double>(*value);
}

BalancingItem itemOf(const std::string& key)
{
    return static_cast<BalancingItem>(std::ranges::find(balancingItemKeys, key) - std::begin(balancingItemKeys));
}

} // namespace

FreePart::FreePart(QWidget* parent)
    : LessonPart(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("lessonFree"));
    setAccessibleName(tr("What is left to you"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void FreePart::look(const Shown& shown, const LessonText& words)
{
    const LessonShown& lesson = *shown.lesson;
    const bool any = !lesson.at().free.empty() && !lesson.broken();
    setVisible(any);
    if (!any) {
        m_step = nullptr;
        return;
    }
    m_draft = shown.draft;
    if (std::exchange(m_step, &lesson.at()) != &lesson.at() || m_study != lesson.study) {
        m_study = lesson.study;
        build(lesson, words);
    }
    for (Row& row : m_rows)
        show(row, *shown.draft, *shown.reference);
}

void FreePart::build(const LessonShown& lesson, const LessonText& words)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_rows.reserve(lesson.at().free.size());
    for (const LessonFree& free : lesson.at().free) {
        const auto control = findControl(free.control.text, lesson.start().draft).control;
        if (!control)
            continue;
        m_rows.push_back({&free, *control, words.control(free.control.text)});
        if (slides(*control, lesson.start().draft))
            addSlider(m_rows.back());
        else
            addButton(m_rows.back());
    }
    themeChanged();
}

void FreePart::addSlider(Row& row)
{
    row.slider = new ConstraintSlider(this);
    row.slider->setObjectName(QStringLiteral("free.") + QString::fromStdString(row.free->control.text));
    row.slider->setLabels({row.label});
    row.slider->setAccessibleName(row.label);
    const std::size_t place = m_rows.size() - 1;
    connect(
        row.slider, &ConstraintSlider::valueChanged, this, [this, place](double value) { move(m_rows[place], value); });
    connect(row.slider, &ConstraintSlider::gestureEnded, this, [this] { Q_EMIT asked(EndGesture{}); });
    m_column->addWidget(row.slider);
}

/// A switch, or a door to a list where it is edited.
void FreePart::addButton(Row& row)
{
    const bool door = row.control.role == ControlRole::Policies || row.control.role == ControlRole::Events
        || row.control.role == ControlRole::Preset || !pathOf(row.control, *m_draft);
    const std::size_t place = m_rows.size() - 1;
    if (door) {
        row.button = new QPushButton(captionOf(tr("Open: %1").arg(row.label)), this);
        connect(row.button, &QAbstractButton::clicked, this, [this, place] {
            Q_EMIT asked(OpenEditor{{sectionFor(m_rows[place].control.role), {}}});
        });
    } else {
        row.button = new QCheckBox(captionOf(row.label), this);
        connect(row.button, &QAbstractButton::clicked, this, [this, place](bool on) { turn(m_rows[place], on); });
    }
    row.button->setObjectName(QStringLiteral("free.") + QString::fromStdString(row.free->control.text));
    row.button->setAccessibleName(row.label);
    m_column->addWidget(row.button);
}

void FreePart::show(Row& row, const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    const auto path = pathOf(row.control, draft);
    if (row.slider) {
        row.slider->setNumbers(Numbers(draft));
        if (const auto lever = leverOf(row.control)) {
            LeverState state = leverState(*lever, draft, reference);
            state.from = row.free->from.value_or(state.from);
            state.to = row.free->to.value_or(state.to);
            state.step = row.free->step.value_or(state.step);
            row.slider->setState(state);
        } else if (path) {
            row.slider->setState(fieldState(*path, *row.free, draft, reference));
        }
    } else if (row.button->isCheckable() && path) {
        const auto value = fieldAt(draft, *path);
        row.button->setChecked(value && std::holds_alternative<bool>(*value) && std::get<bool>(*value));
    }
}

void FreePart::move(const Row& row, double value)
{
    const LeverUnit unit = row.slider->state().unit;
    const QString text =
        tr("%1: %2", "a control and its value").arg(row.label, leverText(unit, value, Numbers(*m_draft)));
    const QString key = row.slider->gestureKey();
    if (const auto lever = leverOf(row.control))
        Q_EMIT asked(EditDraft{text, SetLever{*lever, value}, key});
    else if (const auto path = pathOf(row.control, *m_draft))
        Q_EMIT asked(EditDraft{text, setOne(*path, value, itemOf(m_study->book.lesson.balance)), key});
}

void FreePart::turn(const Row& row, bool on)
{
    if (const auto path = pathOf(row.control, *m_draft))
        Q_EMIT asked(EditDraft{on ? tr("%1: on").arg(row.label) : tr("%1: off").arg(row.label), setOne(*path, on)});
}

void FreePart::themeChanged()
{
    for (Row& row : m_rows) {
        if (row.slider)
            row.slider->setTheme(theme());
        if (row.button)
            row.button->setFont(theme().font(type::nodeName));
    }
}

} // namespace waterhammer
