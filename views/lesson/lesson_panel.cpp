// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/lesson_panel.h"

#include "model/words/lesson_problem.h"
#include "model/words/prediction_words.h"
#include "views/icons.h"
#include "views/lesson/card_part.h"
#include "views/lesson/free_part.h"
#include "views/lesson/goal_part.h"
#include "views/lesson/lesson_progress.h"
#include "views/lesson/markdown_label.h"
#include "views/lesson/question_part.h"
#include "views/lesson/spot_part.h"
#include "views/lesson/table_part.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr double edge = 14, between = 12, signSize = 16; ///< px of the design

QLabel* plainLabel(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LessonPanel::LessonPanel(QWidget* parent)
    : Panel(parent)
{
    setObjectName(QStringLiteral("lesson"));
    setAccessibleName(tr("Lesson"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    makeHead();
    makeColumn();
    makeEnd();
    makeFoot();
    themeChanged();
}

void LessonPanel::makeHead()
{
    m_sign = new QLabel(this);
    m_title = plainLabel(this, "lessonTitle");
    m_leave = new QToolButton(this);
    m_leave->setObjectName(QStringLiteral("lessonLeave"));
    m_leave->setAccessibleName(tr("Leave the lesson"));
    m_leave->setToolTip(tr("Leave the lesson: your own study comes back, and the place is remembered"));
    m_leave->setAutoRaise(true);
    connect(m_leave, &QToolButton::clicked, this, [this] { Q_EMIT asked(MoveLesson{LessonMove::Leave}); });
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_sign, 0, Qt::AlignTop);
    first->addWidget(m_title, 1);
    first->addWidget(m_leave, 0, Qt::AlignTop);
    m_progress = new LessonProgress(this);
    m_place = plainLabel(this, "lessonPlace");
    m_kind = plainLabel(this, "lessonKind");
    auto* second = new QHBoxLayout;
    second->addWidget(m_place, 1);
    second->addWidget(m_kind, 0);
    auto* head = new QVBoxLayout;
    head->setObjectName(QStringLiteral("lessonHead"));
    head->setSpacing(6);
    head->addLayout(first);
    head->addWidget(m_progress);
    head->addLayout(second);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

template <class P> P* LessonPanel::add(P* part)
{
    m_column->addWidget(part);
    if constexpr (std::is_base_of_v<LessonPart, P>) {
        m_parts.push_back(part);
        connect(part, &LessonPart::asked, this, &Panel::asked);
        connect(part, &LessonPart::linkAsked, this, &LessonPanel::linkAsked);
    }
    return part;
}

void LessonPanel::makeColumn()
{
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("lessonScroll"));
    m_scroll->setAccessibleName(tr("Step"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    m_stepTitle = add(plainLabel(page, "lessonStepTitle"));
    m_cards = add(new CardPart(page));
    m_body = add(new MarkdownLabel(page));
    m_body->setObjectName(QStringLiteral("lessonBody"));
    connect(m_body, &MarkdownLabel::linkAsked, this, &LessonPanel::linkAsked);
    m_own = add(new QWidget(page));
    auto* own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    m_nameLabel = plainLabel(m_own, "lessonNameLabel");
    m_nameLabel->setText(tr("Figures of your own? Type your name and press Enter."));
    m_name = new QLineEdit(m_own);
    m_name->setObjectName(QStringLiteral("lessonName"));
    m_name->setAccessibleName(tr("Your name, for figures of your own"));
    m_name->setMaxLength(100);
    own->addWidget(m_nameLabel);
    own->addWidget(m_name);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { Q_EMIT asked(NameReader{m_name->text()}); });
    m_spots = add(new SpotPart(page));
    m_question = add(new QuestionPart(page));
    add(new FreePart(page));
    m_goals = add(new GoalPart(page));
    add(new TablePart(page));
    add(new HintPart(page));
    m_hidden = add(plainLabel(page, "lessonHidden"));
    connect(m_question, &QuestionPart::answerChanged, this, [this] {
        if (m_main == Main::Answer)
            m_next->setEnabled(m_question->answer().has_value());
    });
    connect(m_question, &QuestionPart::answered, this, &LessonPanel::goOn);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_scroll, 1);
}

QPushButton* LessonPanel::makeButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// What the last step offers.
void LessonPanel::makeEnd()
{
    m_end = add(new QWidget(m_scroll->widget()));
    auto* rows = new QVBoxLayout(m_end);
    rows->setContentsMargins(0, 0, 0, 0);
    m_sliders = makeButton("lessonSliders", tr("All &sliders"));
    m_keep = makeButton("lessonKeep", tr("&Keep as my own…"));
    m_signed = new QLineEdit(m_end);
    m_signed->setObjectName(QStringLiteral("lessonSigned"));
    m_signed->setAccessibleName(tr("Your name, for your answers"));
    m_signed->setPlaceholderText(tr("Your name"));
    m_signed->setMaxLength(100);
    m_answers = makeButton("lessonAnswers", tr("Save my &answers…"));
    m_sliders->setToolTip(tr("The sliders stand here instead; Ctrl+F8 brings this page back"));
    for (QPushButton* button : {m_sliders, m_keep})
        rows->addWidget(button);
    rows->addWidget(m_signed);
    rows->addWidget(m_answers);
    connect(m_answers, &QPushButton::clicked, this, [this] { Q_EMIT answersAsked(m_signed->text()); });
    connect(m_sliders, &QPushButton::clicked, this, [this] { Q_EMIT asked(ShowSide{Side::Levers}); });
    connect(m_keep, &QPushButton::clicked, this, &LessonPanel::keepAsked);
    m_column->addStretch(1);
}

void LessonPanel::setMissing(const std::vector<bool>& missing) { m_spots->setMissing(missing); }

void LessonPanel::setPictures(std::function<QImage(const QString&, int)> pictures)
{
    m_body->setPictures(std::move(pictures));
}

void LessonPanel::goOn()
{
    if (!m_next->isEnabled() || m_next->isHidden())
        return;
    switch (m_main) {
    case Main::Answer:
        if (const auto answer = m_question->answer())
            Q_EMIT asked(*answer);
        return;
    case Main::Play: Q_EMIT asked(Play{1}); return;
    case Main::Finish: Q_EMIT asked(MoveLesson{LessonMove::Leave}); return;
    case Main::Next: Q_EMIT asked(MoveLesson{LessonMove::Next}); return;
    }
}

void LessonPanel::look(const Shown& shown, Changes changes)
{
    if (!(changes & (Change::Lesson | Change::Draft | Change::Ahead | Change::Run | Change::Playing | Change::Side)))
        return;
    m_lesson = shown.lesson;
    if (!m_lesson)
        return;
    if (!m_lesson->study || !m_lesson->study->playable())
        return showFault(*m_lesson);
    showLesson(shown);
}

/// While it is read, and where it cannot be: why, with the line it stands in.
void LessonPanel::showFault(const LessonShown& lesson)
{
    m_study = nullptr;
    for (LessonPart* part : m_parts)
        part->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_own, m_end, m_hidden, m_back, m_skip, m_next, m_kind})
        part->hide();
    m_title->setText(tr("Lesson"));
    m_place->setText(lesson.study ? tr("It cannot be played.") : tr("It is being read …"));
    m_stepTitle->setText(lesson.study ? lesson.study->folder : QString());
    QStringList lines;
    if (lesson.study)
        for (const LessonProblem& problem : lesson.study->book.problems)
            lines << QStringLiteral("- `%1`").arg(QString::fromStdString(lessonProblemLine(problem, WindowLanguage()))
                                                      .replace(QLatin1Char('`'), QLatin1Char('\'')));
    m_body->setText(lines.join(QLatin1Char('\n')));
    noteChanged();
}

void LessonPanel::showLesson(const Shown& shown)
{
    const LessonShown& lesson = *m_lesson;
    const LessonText words(lesson);
    const bool waits = lesson.waits();
    const bool another = m_study != lesson.study || m_step != lesson.step
        || (std::exchange(m_waits, waits) && !waits);          // a card has come
    const bool inside = isAncestorOf(window()->focusWidget()); // before a button that is gone gives the focus away
    const bool opened = m_study != lesson.study;
    m_study = lesson.study;
    m_step = lesson.step;
    m_title->setText(words.title());
    m_progress->setStep(static_cast<int>(lesson.step), static_cast<int>(lesson.lesson().steps.size()));
    m_place->setText(m_progress->spokenText());
    m_kind->show();
    m_kind->setText(words.kind());
    m_stepTitle->setText(words.stepTitle());
    m_body->setText(lesson.broken()
            ? tr("This step cannot be shown.") + QStringLiteral("\n\n") + words.faults().join(QStringLiteral("\n\n"))
            : words.body());
    for (LessonPart* part : m_parts)
        part->look(shown, words);
    showOpening(lesson, words);
    showHidden(shown);
    showFoot(shown);
    if (another) {
        m_scroll->verticalScrollBar()->setValue(0);
        if ((inside || opened) && !(m_main == Main::Answer && m_question->takeFocus()))
            m_next->setFocus();
        else if (inside || opened)
            QTimer::singleShot(0, this, &LessonPanel::showQuestion); // once the words have their height
    }
    noteChanged();
}

/// Who may have figures of their own says so before anything is asked.
void LessonPanel::showOpening(const LessonShown& lesson, const LessonText&)
{
    m_own->setVisible(lesson.step == 0 && !lesson.lesson().variants.empty());
    if (!m_name->hasFocus())
        m_name->setText(lesson.study->reader);
    if (!lesson.study->reader.isEmpty())
        m_signed->setText(lesson.study->reader);
    m_signed->setReadOnly(!lesson.study->reader.isEmpty()); // the figures are drawn for that name
    m_end->setVisible(lesson.at().kind == StepKind::Free);
}

void LessonPanel::showHidden(const Shown& shown)
{
    const bool hidden = shown.ahead.hidden && shown.run;
    m_hidden->setVisible(hidden);
    if (!hidden)
        return;
    const QString days = QString::fromStdString(
        hiddenDaysText(shown.run->lastRound() + 1, shown.ahead.last, m_lesson->waits(), WindowLanguage()));
    m_hidden->setText(days + QLatin1Char('.'));
}

/// What is asked, and above all where it is answered.
void LessonPanel::showQuestion()
{
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_question, 0, 0);
    if (QWidget* focus = window()->focusWidget(); m_question->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus);
}

void LessonPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && m_question->choose(event->text())) {
        m_scroll->ensureWidgetVisible(window()->focusWidget());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!std::exchange(m_typing, false))
            goOn();
        return;
    }
    Panel::keyPressEvent(event);
}

/// A field passes its Return on when it has used it, and may have lost the focus by then: who has it is seen
/// beforehand.
bool LessonPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QWidget* focus = window()->focusWidget();
        m_typing = qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QAbstractSpinBox*>(focus);
    }
    return Panel::event(event);
}

void LessonPanel::themeChanged()
{
    const auto px = [this](double length) { return static_cast<int>(theme().length(length)); };
    for (const char* name : {"lessonHead", "lessonFoot"})
        if (auto* row = findChild<QLayout*>(QLatin1String(name)))
            row->setContentsMargins(px(edge), px(8), px(edge), px(8));
    m_column->setContentsMargins(px(edge), px(4), px(edge), px(8));
    m_column->setSpacing(px(between));
    m_sign->setPixmap(icon(QStringLiteral("lesson"), theme()).pixmap(px(signSize), px(signSize)));
    m_leave->setIcon(icon(QStringLiteral("close"), theme()));
    m_title->setFont(theme().font(type::nodeName, QFont::DemiBold));
    for (QLabel* label : {m_place, m_hidden, m_nameLabel})
        label->setFont(theme().font(type::label));
    m_kind->setFont(theme().font(type::label, QFont::Bold));
    QPalette accent = m_kind->palette();
    accent.setColor(QPalette::WindowText, theme().accent);
    m_kind->setPalette(accent);
    m_stepTitle->setFont(theme().font(type::scenario, QFont::DemiBold));
    m_body->setTheme(theme());
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_back, m_skip, m_next, m_sliders, m_keep, m_name, m_signed, m_answers})
        part->setFont(theme().font(type::nodeName));
}

QString LessonPanel::spokenText() const
{
    QStringList all{m_title->text(), m_place->text(), m_stepTitle->text(), m_body->toPlainText()};
    for (const View* part : std::initializer_list<const View*>{m_cards, m_goals})
        if (!part->isHidden())
            all << part->spokenText();
    all.removeAll(QString());
    return all.join(QStringLiteral(". "));
}

QSize LessonPanel::sizeHint() const
{
    return {static_cast<int>(theme().length(260)), static_cast<int>(theme().length(560))};
}

QSize LessonPanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(200)), static_cast<int>(theme().length(160))};
}

} // namespace waterhammer
