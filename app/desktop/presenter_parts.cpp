// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the presenter's screen; what they show is in presenter.cpp.
#include "app/desktop/presenter.h"

#include "app/core/session.h"
#include "app/desktop/stage.h"
#include "app/desktop/vote_count.h"
#include "views/controls/lever_panel.h"
#include "views/lesson/free_part.h"
#include "views/lesson/goal_part.h"
#include "views/lesson/question_part.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr int roomWide = 560;  ///< px that the room's picture has at least
constexpr int stepsWide = 236; ///< px
constexpr int clockSize = 28, noteSize = 16, controlHeight = 46;

/// A part of the screen under its title.
QWidget* titled(const QString& title, QWidget* part, QWidget* parent, int stretch = 1)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QLabel(title, box);
    head->setProperty("head", true);
    column->addWidget(head);
    column->addWidget(part, stretch);
    return box;
}

} // namespace

QLabel* Presenter::makeLabel(const char* name, const QString& spoken)
{
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(spoken);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget* Presenter::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel("presenterTitle", tr("Scenario"));
    m_elapsed = makeLabel("elapsed", tr("Time since the beginning"));
    m_plan = makeLabel("plan", tr("Beside the plan"));
    m_progress = new QProgressBar(head);
    m_progress->setObjectName(QStringLiteral("planProgress"));
    m_progress->setAccessibleName(tr("Share of the planned minutes"));
    m_progress->setTextVisible(false);
    m_wall = makeLabel("wallClock", tr("Time of the day"));
    auto* end = new QPushButton(tr("End (Esc)"), head);
    end->setObjectName(QStringLiteral("endPresentation"));
    connect(end, &QPushButton::clicked, this, &Presenter::endAsked);
    row->addWidget(m_title, 2);
    row->addWidget(m_elapsed);
    row->addWidget(m_plan);
    row->addWidget(m_progress, 1);
    row->addWidget(m_wall);
    row->addWidget(end);
    return head;
}

QWidget* Presenter::makeRoom()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_room = makeLabel("roomPicture", tr("What the room sees"));
    m_room->setAlignment(Qt::AlignCenter);
    m_room->setFrameShape(QFrame::Box);
    m_room->setLineWidth(2);
    m_room->setMinimumSize(roomWide, roomWide * 9 / 16);
    m_next = makeLabel("nextTitle", tr("What comes next"));
    m_nextText = makeLabel("nextText", tr("What they will see"));
    m_nextText->setWordWrap(true);
    m_nextText->setTextFormat(Qt::RichText);
    m_nextText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(titled(tr("The room sees"), m_room, part), 3);
    column->addWidget(m_next);
    column->addWidget(m_nextText, 1);
    return part;
}

QWidget* Presenter::makeNotes()
{
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    m_notes = new QTextBrowser(inside);
    m_notes->setObjectName(QStringLiteral("presenterNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setOpenLinks(false);
    m_notes->setMinimumHeight(180);
    m_votes = new VoteCount(inside);
    column->addWidget(titled(tr("Notes"), m_notes, inside), 1);
    column->addWidget(m_votes);
    makeLessonParts(inside, *column);
    m_trial = titled(tr("Try here first: the room's picture stands still"), makeTrial(inside), inside, 0);
    column->addWidget(m_trial);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("notesScroll"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* Presenter::makeTrial(QWidget* inside)
{
    auto* trial = new QWidget(inside);
    auto* column = new QVBoxLayout(trial);
    column->setContentsMargins(0, 0, 0, 0);
    m_levers = new LeverPanel(trial);
    m_levers->fit({Density::Small, true, false});
    m_goals = new GoalPart(trial);
    m_free = new FreePart(trial);
    for (QWidget* part : std::initializer_list<QWidget*>{m_goals, m_free, m_levers})
        column->addWidget(part);
    m_goals->hide();
    m_free->hide();
    connect(m_levers, &Panel::asked, this, &Presenter::askTried);
    connect(m_free, &LessonPart::asked, this, &Presenter::askTried);
    return trial;
}

QWidget* Presenter::makeSteps()
{
    auto* part = new QWidget(this);
    part->setFixedWidth(stepsWide);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(part);
    m_list->setObjectName(QStringLiteral("presenterSteps"));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const auto row = static_cast<std::size_t>(m_list->currentRow());
        if (!m_lesson && row < m_steps.size() && !m_session.shown().ahead.locked)
            m_session.ask(GoTo{m_steps[row].mark.day});
    });
    m_hide = new QCheckBox(tr("Days ahead"), part);
    m_hide->setObjectName(QStringLiteral("hideFromRoom"));
    m_hide->setAccessibleName(tr("Hide the days ahead from the room"));
    connect(m_hide, &QCheckBox::clicked, this, [this] { m_stage.press(Qt::Key_H); });
    auto* always = makeLabel("hiddenAlways", tr("Hidden from the room"));
    always->setText(tr("Notes and steps, always"));
    column->addWidget(titled(tr("Steps"), m_list, part), 1);
    column->addWidget(titled(tr("Hidden from the room"), m_hide, part));
    column->addWidget(always);
    return part;
}

QPushButton* Presenter::makeControl(const char* name, const QString& text, int key)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setMinimumHeight(controlHeight);
    connect(button, &QPushButton::clicked, this, [this, key] {
        m_stage.press(key);
        m_stale = true;
        renew();
    });
    return button;
}

QWidget* Presenter::makeControls()
{
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = makeControl("presenterBack", tr("Back"), Qt::Key_PageUp);
    m_on = makeControl("presenterNext", tr("Next"), Qt::Key_PageDown);
    m_on->setProperty("filled", true);
    m_black = makeControl("presenterBlack", tr("Black (B)"), Qt::Key_B);
    m_freeze = makeControl("presenterFreeze", tr("Freeze (F)"), Qt::Key_F);
    m_pointer = makeControl("presenterPointer", tr("Pointer (P)"), Qt::Key_P);
    m_glass = makeControl("presenterMagnify", tr("Magnify (M)"), Qt::Key_M);
    for (QPushButton* button : {m_black, m_freeze, m_pointer, m_glass})
        button->setCheckable(true);
    auto* pin = makeControl("presenterPin", tr("Pin This Run (K)"), Qt::Key_K);
    for (QPushButton* button : {back, m_on, m_black, m_freeze, m_pointer, m_glass, pin})
        row->addWidget(button, button == m_on ? 2 : 1);
    return controls;
}

void Presenter::dress()
{
    const Theme& theme = m_theme;
    for (View* view : std::initializer_list<View*>{m_levers, m_goals, m_free, m_says})
        view->setTheme(theme);
    m_title->setFont(theme.font(type::scenario, QFont::DemiBold));
    m_elapsed->setFont(theme.font(clockSize, QFont::DemiBold));
    m_notes->setFont(theme.font(noteSize));
    m_nextText->setFont(theme.font(type::body));
    for (QLabel* label : findChildren<QLabel*>())
        if (label->property("head").toBool() || label == m_next)
            label->setFont(theme.font(type::panelTitle, QFont::DemiBold));
    QPalette amber = m_noRoom->palette();
    amber.setColor(QPalette::Window, theme.nearSoft);
    amber.setColor(QPalette::WindowText, theme.nearText);
    m_noRoom->setPalette(amber);
}

} // namespace waterhammer
