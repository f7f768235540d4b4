// SPDX-License-Identifier: GPL-3.0-or-later
// Where what a lesson shows a room stands, and what its numbers point at.
#include "app/desktop/stage_lesson.h"

#include "app/core/session.h"
#include "model/lesson/controls.h"
#include "views/charts/chart_pane.h"
#include "views/gauges/dealer_panel.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/graph/contagion_graph.h"
#include "views/lesson/markdown_label.h"
#include "views/lesson/spot_marks.h"
#include "views/lesson/spot_part.h"
#include "views/timeline/scrubber.h"

#include <QLabel>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr int gap = 16; ///< px

bool atBooks(const Control& control)
{
    return control.role == ControlRole::Account || control.role == ControlRole::Ratio
        || control.role == ControlRole::ValueAtRisk || control.role == ControlRole::RollOff;
}

} // namespace

QWidget* StageLesson::page() const { return m_page; }

QWidget* StageLesson::drawer() const { return m_drawer; }

StageLesson::Wants StageLesson::wants() const
{
    using Kind = LessonBeat::Kind;
    if (!playing())
        return {};
    const StepKind kind = m_lesson->at().kind;
    const auto control = controlAtHand();
    return {.page = beat().kind == Kind::Question || beat().kind == Kind::Card || beat().kind == Kind::Table,
        .drawer = !m_lesson->broken() && (kind == StepKind::Try || kind == StepKind::Puzzle),
        .all = kind == StepKind::Free,
        .two = twoRuns(),
        .dealer = control && atBooks(*control),
        .strip = !m_text->markdown().isEmpty()};
}

bool StageLesson::twoRuns() const
{
    return playing() && m_lesson->at().kind == StepKind::Compare && !m_lesson->waits() && !m_lesson->broken()
        && !m_session.shown().others->empty() && m_session.shown().others->front().run;
}

int StageLesson::stripHeight(int width) const
{
    const int room = m_number->sizeHint().width() + gap;
    m_text->resize(std::max(100, width - room), m_text->height());
    return m_text->height();
}

int StageLesson::pageHeight(int width) const
{
    QWidget* inside = m_page->widget();
    inside->resize(width, inside->height());
    inside->layout()->activate();
    const int wanted = inside->layout()->hasHeightForWidth() ? inside->layout()->heightForWidth(width)
                                                             : inside->layout()->sizeHint().height();
    return wanted + gap;
}

void StageLesson::placeStrip(const QRect& at)
{
    const QSize disc = m_number->sizeHint();
    m_number->setGeometry(QRect(at.topLeft(), disc));
    const int left = m_number->isHidden() ? 0 : disc.width() + gap;
    m_text->move(at.left() + left, at.top());
    m_text->resize(at.width() - left, m_text->height());
}

void StageLesson::placeTwo(const QRect& left, const QRect& right)
{
    const int head = m_nameA->sizeHint().height();
    m_nameA->setGeometry(QRect(left.topLeft(), QSize(left.width(), head)));
    m_nameB->setGeometry(QRect(right.topLeft(), QSize(right.width(), head)));
    m_a->setGeometry(left.adjusted(0, head, 0, 0));
    m_views.graph->setGeometry(right.adjusted(0, head, 0, 0));
}

void StageLesson::placeDealer(const QRect& at) { m_dealer->setGeometry(at); }

std::optional<Control> StageLesson::controlAtHand() const
{
    if (!playing() || m_lesson->broken())
        return {};
    const LessonStep& step = m_lesson->at();
    if (beat().kind == LessonBeat::Kind::Spot)
        return findControl(step.spots[beat().index].at.text, m_lesson->start().draft).control;
    return step.show.empty() ? std::nullopt : findControl(step.show.front().text, m_lesson->start().draft).control;
}

std::optional<Hint> StageLesson::placeOf(const Control& control) const
{
    if (atBooks(control))
        return m_dealer->isHidden() ? std::nullopt : m_dealer->placeOf(control);
    if (control.role == ControlRole::Dial)
        return Hint{m_views.dial, {}};
    if (control.role == ControlRole::Scrubber || control.role == ControlRole::Timeline
        || control.role == ControlRole::Wave)
        return Hint{m_views.scrubber, {}};
    if (control.role == ControlRole::Chart)
        return chartKindOf(QString::fromStdString(control.name)) == m_views.prices->kind()
            ? std::optional(Hint{m_views.prices, {}})
            : std::nullopt;
    return m_views.graph->placeOf(control);
}

void StageLesson::mark()
{
    std::vector<SpotMarks::Mark> marks;
    if (playing() && beat().kind == LessonBeat::Kind::Spot && !m_lesson->broken())
        for (std::size_t i = 0; i <= beat().index; ++i) {
            const auto control = findControl(m_lesson->at().spots[i].at.text, *m_session.shown().draft).control;
            if (const auto place = control ? placeOf(*control) : std::nullopt)
                marks.push_back({static_cast<int>(i) + 1, *place});
        }
    m_number->setMissing(marks.empty() || marks.back().number != m_number->number());
    m_marks->mark(std::move(marks));
}

} // namespace waterhammer
