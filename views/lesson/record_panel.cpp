// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/record_panel.h"

#include "views/icons.h"
#include "views/lesson/lesson_text.h"
#include "views/lesson/record_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double edge = 14, disc = 10; ///< px of the design
constexpr int stepsInSight = 5;

QLabel* plainLabel(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecordPanel::RecordPanel(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("recordPanel"));
    setAccessibleName(tr("Recorded lesson"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    makeHead();
    makeSteps();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("recordScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new RecordForm(scroll);
    scroll->setWidget(m_form);
    all->addWidget(scroll, 1);
    makeFoot();
    themeChanged();
}

QToolButton* RecordPanel::makeTool(const char* name, const QString& text, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setProperty("sign", icon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void RecordPanel::makeHead()
{
    m_sign = new QLabel(this);
    m_title = plainLabel(this, "recordHead");
    m_state = plainLabel(this, "recordState");
    m_stop = makeTool("recordStop", tr("Stop recording: your own study comes back"), QStringLiteral("close"));
    connect(m_stop, &QToolButton::clicked, this, &RecordPanel::stopAsked);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_sign);
    first->addWidget(m_title, 1);
    first->addWidget(m_stop);
    auto* head = new QVBoxLayout;
    head->setObjectName(QStringLiteral("recordHeadRows"));
    head->setSpacing(2);
    head->addLayout(first);
    head->addWidget(m_state);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void RecordPanel::makeSteps()
{
    m_steps = new QListWidget(this);
    m_steps->setObjectName(QStringLiteral("recordSteps"));
    setFocusProxy(m_steps);
    m_steps->setAccessibleName(tr("Steps of the lesson"));
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setTextElideMode(Qt::ElideRight);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_listing && row >= 0)
            Q_EMIT stepChosen(row - 1);
    });
    m_words = makeTool("recordWords", tr("Add a step of words"), QStringLiteral("plus"));
    m_up = makeTool("recordUp", tr("Move the step up"), QStringLiteral("up"));
    m_down = makeTool("recordDown", tr("Move the step down"), QStringLiteral("down"));
    m_remove = makeTool("recordRemove", tr("Remove the step"), QStringLiteral("minus"));
    m_insert = new QToolButton(this);
    m_insert->setObjectName(QStringLiteral("recordInsert"));
    m_insert->setText(tr("I&nsert Figure"));
    m_insert->setToolTip(tr("A figure where the cursor is: click one in the window, or choose it from the list"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setFocusPolicy(Qt::StrongFocus);
    auto* tools = new QHBoxLayout;
    tools->setObjectName(QStringLiteral("recordTools"));
    tools->setSpacing(2);
    for (QToolButton* button : {m_words, m_up, m_down, m_remove})
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(m_insert);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addWidget(m_steps);
    rows->addLayout(tools);
    connect(m_words, &QToolButton::clicked, this, &RecordPanel::wordsAsked);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &RecordPanel::removeAsked);
}

void RecordPanel::makeFoot()
{
    m_save = new QPushButton(tr("&Save the Lesson"), this);
    m_save->setObjectName(QStringLiteral("recordSave"));
    m_play = new QPushButton(tr("&Play It"), this);
    m_play->setObjectName(QStringLiteral("recordPlay"));
    m_play->setProperty("filled", true);
    auto* foot = new QHBoxLayout;
    foot->setObjectName(QStringLiteral("recordFoot"));
    foot->addWidget(m_save);
    foot->addWidget(m_play);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &RecordPanel::saveAsked);
    connect(m_play, &QPushButton::clicked, this, &RecordPanel::playAsked);
}

void RecordPanel::setPicking(bool picking)
{
    if (picking)
        m_state->setText(tr("Click a figure in the window; Esc ends this."));
    else if (m_shown)
        look(m_shown);
}

void RecordPanel::look(const RecordingShownPtr& shown)
{
    m_shown = shown;
    if (!m_shown)
        return;
    const bool inside = isAncestorOf(window()->focusWidget());
    m_title->setText(m_shown->records ? tr("Recording a lesson") : tr("Words of the lesson"));
    const int steps = static_cast<int>(m_shown->recording.steps.size());
    int problems = 0;
    if (m_shown->checked)
        problems = static_cast<int>(std::ranges::count_if(
            m_shown->checked->problems, [](const LessonProblem& problem) { return !problem.isNote(); }));
    const QString wrong = m_shown->checking || !m_shown->checked ? tr("being checked …")
        : problems > 0                                           ? tr("%n thing(s) to mend", nullptr, problems)
                                                                 : tr("nothing to mend");
    m_state->setText(tr("%n step(s)", nullptr, steps) + QStringLiteral(" · ")
        + (m_shown->unsaved ? tr("not saved") : tr("saved")) + QStringLiteral(" · ") + wrong);
    showSteps();
    const bool own = m_shown->records && !m_shown->atLesson();
    const std::size_t at = m_shown->current;
    m_words->setEnabled(m_shown->records);
    m_up->setEnabled(own && at > 0 && at + 1 < m_shown->recording.steps.size());
    m_down->setEnabled(own && at + 2 < m_shown->recording.steps.size());
    m_remove->setEnabled(own && at + 1 < m_shown->recording.steps.size());
    m_form->look(m_shown);
    if (inside && !isAncestorOf(window()->focusWidget()))
        m_steps->setFocus(); // the button that was pressed is gone
    noteChanged();
}

void RecordPanel::showSteps()
{
    m_listing = true;
    QStringList titles{tr("The lesson as a whole")};
    int number = 0;
    for (const RecordedStep& step : m_shown->recording.steps) {
        const WordsSection* words = m_shown->words.front().section(step.step.id);
        const QString title = words && !words->title.empty()
            ? filledAsChecked(*m_shown, step.step.id, words->title, false).simplified()
            : QString::fromStdString(step.step.id);
        titles << QStringLiteral("%1  %2 · %3").arg(++number).arg(LessonText::kindName(step.step.kind), title);
    }
    while (m_steps->count() > titles.size())
        delete m_steps->takeItem(m_steps->count() - 1);
    for (int i = 0; i < titles.size(); ++i) {
        if (i == m_steps->count())
            m_steps->addItem(QString());
        m_steps->item(i)->setText(titles[i]);
        m_steps->item(i)->setToolTip(titles[i]);
    }
    m_steps->setCurrentRow(m_shown->atLesson() ? 0 : static_cast<int>(m_shown->current) + 1);
    m_listing = false;
}

void RecordPanel::themeChanged()
{
    const auto px = [this](double length) { return static_cast<int>(theme().length(length)); };
    for (const char* name : {"recordHeadRows", "recordFoot", "recordTools"})
        if (auto* row = findChild<QLayout*>(QLatin1String(name)))
            row->setContentsMargins(px(edge), px(6), px(edge), px(6));
    m_title->setFont(theme().font(type::nodeName, QFont::DemiBold));
    m_state->setFont(theme().font(type::label));
    m_steps->setFont(theme().font(type::nodeName));
    m_steps->setFixedHeight((m_steps->fontMetrics().lineSpacing() + px(6)) * stepsInSight + px(4));
    for (QToolButton* button : {m_stop, m_words, m_up, m_down, m_remove})
        button->setIcon(icon(button->property("sign").toString(), theme()));
    m_insert->setFont(theme().font(type::nodeName));
    for (QPushButton* button : {m_save, m_play})
        button->setFont(theme().font(type::nodeName));
    QPixmap sign(QSize(px(disc), px(disc)) * devicePixelRatioF());
    sign.setDevicePixelRatio(devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().breach);
    painter.drawEllipse(QRectF(0, 0, px(disc), px(disc)).adjusted(0.5, 0.5, -0.5, -0.5));
    m_sign->setPixmap(sign);
}

void RecordPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

QString RecordPanel::spokenText() const { return m_title->text() + QStringLiteral(". ") + m_state->text(); }

QSize RecordPanel::sizeHint() const
{
    return {static_cast<int>(theme().length(270)), static_cast<int>(theme().length(560))};
}

QSize RecordPanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(220)), static_cast<int>(theme().length(160))};
}

} // namespace waterhammer
