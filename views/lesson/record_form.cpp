// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/record_form.h"

#include "model/lesson/controls.h"
#include "model/lesson/filled_text.h"
#include "model/lesson/wanted_parts.h"
#include "views/language.h"
#include "views/lesson/lesson_text.h"
#include "views/lesson/markdown_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

using What = WordsPlace::What;

/// What a part is called before those who type it.
QString partName(const std::string& kind)
{
    if (kind == "ask")
        return RecordForm::tr("Question");
    if (kind == "choice")
        return RecordForm::tr("Answer, and what is said to whoever chooses it");
    if (kind == "right")
        return RecordForm::tr("Reply to the right number");
    if (kind == "near")
        return RecordForm::tr("Reply to one that is near");
    if (kind == "low")
        return RecordForm::tr("Reply to one that is too low");
    if (kind == "high")
        return RecordForm::tr("Reply to one that is too high");
    if (kind == "mistake")
        return RecordForm::tr("Reply to a mistake");
    if (kind == "miss")
        return RecordForm::tr("Reply to whoever falls short");
    if (kind == "spot")
        return RecordForm::tr("At number %1");
    if (kind == "goal")
        return RecordForm::tr("Goal");
    if (kind == "row")
        return RecordForm::tr("Row of the table");
    if (kind == "run")
        return RecordForm::tr("Name of the run");
    if (kind == "done")
        return RecordForm::tr("Once it is solved");
    return QString::fromStdString(kind);
}

QString lowered(const std::string& kind, const std::string& id, const char* what)
{
    return QStringLiteral("record.%1.%2.%3")
        .arg(QString::fromStdString(kind), QString::fromStdString(id), QLatin1String(what));
}

/// The place of a step among those that were checked last; nothing: it was not there, or does not run.
std::optional<std::size_t> checkedAt(const RecordingShown& shown, const std::string& step)
{
    if (shown.checked)
        for (std::size_t i = 0; i < shown.checked->course.steps.size(); ++i)
            if (shown.checked->book.lesson.steps[i].id == step && shown.checked->course.steps[i].run)
                return i;
    return {};
}

} // namespace

QString filledAsChecked(const RecordingShown& shown, const std::string& step, const std::string& words, bool markdown)
{
    const auto at = checkedAt(shown, step);
    if (!at)
        return QString::fromStdString(words);
    const WindowLanguage language;
    const LessonScope scope = shown.checked->course.scope(*at);
    const ScenarioDraft& draft = shown.checked->course.steps[*at].draft;
    const auto control = [&](std::string_view id) {
        const auto found = findControl(id, draft).control;
        return found ? controlName(*found, draft, language) : std::string(id);
    };
    return QString::fromStdString(filledText(words, {scope, language, control, FigureValue::wholeRun, markdown}));
}

RecordForm::RecordForm(QWidget* parent)
    : View(parent)
    , m_column(new QVBoxLayout(this))
    , m_previewTitle(new QLabel(tr("As your readers see it"), this))
    , m_preview(new MarkdownLabel(this))
    , m_problems(new QLabel(this))
{
    setObjectName(QStringLiteral("recordForm"));
    m_preview->setObjectName(QStringLiteral("recordPreview"));
    m_preview->setAccessibleName(m_previewTitle->text());
    m_problems->setObjectName(QStringLiteral("recordProblems"));
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_column->addWidget(m_problems);
    m_column->addWidget(m_previewTitle);
    m_column->addWidget(m_preview);
    m_column->addStretch(1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (auto* field = qobject_cast<WordsField*>(now); field && isAncestorOf(field))
            m_last = field;
    });
}

void RecordForm::look(const RecordingShownPtr& shown)
{
    m_shown = shown;
    if (!m_shown)
        return;
    if (signature() != m_built)
        build();
    for (WordsField* field : m_fields) {
        std::string words = wordsAt(m_shown->words.front(), field->place());
        if (field->place().step == "learn") {
            words.clear();
            if (const WordsSection* learn = m_shown->words.front().section("learn"))
                for (const WordsPart& part : learn->parts)
                    words += (words.empty() ? "" : "\n") + part.label;
        }
        field->setWords(words);
    }
    showProblems();
    showPreview();
    noteChanged();
}

/// Of the fields and buttons that there are: while it stays, words are typed on.
QString RecordForm::signature() const
{
    if (m_shown->atLesson())
        return QStringLiteral("lesson");
    const RecordedStep& at = m_shown->at();
    std::string all = at.step.id + '|' + std::to_string(static_cast<int>(at.step.kind)) + (canBeLeft(at) ? "w" : "-");
    for (const WantedPart& want : wantedParts(at.step))
        all += '|' + want.kind + ' ' + want.id;
    return QString::fromStdString(all);
}

void RecordForm::build()
{
    m_built = signature();
    m_fields.clear();
    m_labels.clear();
    delete m_page;
    m_page = new QWidget(this);
    m_rows = new QVBoxLayout(m_page);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_column->insertWidget(0, m_page);
    if (m_shown->atLesson()) {
        addLesson();
    } else {
        addHead(m_shown->at());
        addParts(m_shown->at());
    }
    themeChanged();
    m_page->show();
}

QLabel* RecordForm::addLabel(const QString& text, const char* object)
{
    auto* label = new QLabel(text, m_page);
    label->setObjectName(QLatin1String(object));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    m_labels.push_back(label);
    return label;
}

QPushButton* RecordForm::addButton(const QString& text, const char* object)
{
    auto* button = new QPushButton(text, m_page);
    button->setObjectName(QLatin1String(object));
    m_rows->addWidget(button);
    return button;
}

WordsField* RecordForm::addWords(const WordsPlace& place, const QString& name, const char* object, bool line)
{
    auto* field = new WordsField(place, line, m_page);
    field->setObjectName(QLatin1String(object));
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    connect(field, &WordsField::typed, this, &RecordForm::typed);
    m_rows->addWidget(field);
    m_fields.push_back(field);
    return field;
}

void RecordForm::addLesson()
{
    addLabel(tr("The lesson as a whole"), "recordKind");
    addWords({What::Title, {}, {}, {}}, tr("Title of the lesson"), "recordTitle", true);
    addWords({What::Text, {}, {}, {}}, tr("One or two sentences on what it is about"), "recordText", false);
    addLabel(tr("What readers will be able to do, a line each"), "recordHeading");
    addWords({What::Text, "learn", {}, {}}, tr("Goals of learning"), "recordLearn", false);
    addLabel(tr("What to take home, for the teacher alone"), "recordHeading");
    addWords({What::Text, "teacher", {}, {}}, tr("For the teacher"), "recordTeacher", false);
}

void RecordForm::addHead(const RecordedStep& step)
{
    addLabel(LessonText::kindName(step.step.kind), "recordKind");
    if (m_shown->records && canBeLeft(step))
        addChange(step);
    if (m_shown->records && step.step.kind == StepKind::Run && !step.asWritten) {
        QPushButton* ask = addButton(tr("Ask F&irst…"), "recordAskFirst");
        ask->setToolTip(tr("Readers predict these days before they are shown"));
        connect(ask, &QPushButton::clicked, this, &RecordForm::askFirstAsked);
    }
    addWords({What::Title, step.step.id, {}, {}}, tr("Title of the step"), "recordTitle", true);
    addWords({What::Text, step.step.id, {}, {}}, tr("Text of the step"), "recordText", false);
}

/// Whose the change is, asked where it was made.
void RecordForm::addChange(const RecordedStep& step)
{
    addLabel(tr("This change is"), "recordHeading");
    const bool left = step.step.kind != StepKind::Say;
    QPushButton* lesson = addButton(tr("&done by the lesson"), "recordByLesson");
    QPushButton* reader = addButton(tr("left &to the reader"), "recordByReader");
    auto* group = new QButtonGroup(m_page);
    for (QPushButton* button : {lesson, reader}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    (left ? reader : lesson)->setChecked(true);
    connect(lesson, &QPushButton::clicked, this, [this] { Q_EMIT leftToReader(false); });
    connect(reader, &QPushButton::clicked, this, [this] { Q_EMIT leftToReader(true); });
    QPushButton* goal = addButton(tr("Make This the &Goal…"), "recordGoal");
    goal->setToolTip(tr("What a figure has come to is what readers are to reach"));
    connect(goal, &QPushButton::clicked, this, &RecordForm::goalAsked);
}

void RecordForm::addParts(const RecordedStep& step)
{
    int number = 0;
    for (const WantedPart& want : wantedParts(step.step)) {
        QString name = partName(want.kind);
        if (want.kind == "spot")
            name = name.arg(++number);
        addLabel(name, "recordHeading");
        if (want.label)
            addWords({What::Label, step.step.id, want.kind, want.id}, name,
                lowered(want.kind, want.id, "label").toLatin1().constData(), true);
        if (want.reply)
            addWords({What::Part, step.step.id, want.kind, want.id}, name,
                lowered(want.kind, want.id, "text").toLatin1().constData(), false);
    }
    addLabel(tr("Note, for the presenter alone"), "recordHeading");
    addWords({What::Part, step.step.id, "note", {}}, tr("Note"), "recordNote", false);
}

// ---- typing ------------------------------------------------------------------------------------------------------

void RecordForm::insert(const QString& text)
{
    WordsField* field = m_last && isAncestorOf(m_last) ? m_last.data() : m_fields.size() > 1 ? m_fields[1] : nullptr;
    if (!field)
        return;
    field->setFocus();
    field->insert(text);
}

std::optional<std::size_t> RecordForm::spot() const
{
    if (!m_last || m_last->place().kind != "spot" || m_shown->atLesson())
        return {};
    const auto& spots = m_shown->at().step.spots;
    for (std::size_t i = 0; i < spots.size(); ++i)
        if (spots[i].id == m_last->place().id)
            return i;
    return {};
}

// ---- what comes of it --------------------------------------------------------------------------------------------

/// As it was when it was last checked.
void RecordForm::showPreview()
{
    QString text;
    const WordsSection* section = m_shown->atLesson() ? nullptr : m_shown->words.front().section(m_shown->at().step.id);
    if (section && checkedAt(*m_shown, section->id)) {
        const auto filled = [&](const std::string& words) {
            return filledAsChecked(*m_shown, section->id, words, true);
        };
        text = QStringLiteral("### ") + filled(section->title) + QStringLiteral("\n\n") + filled(section->text);
        for (const WordsPart& part : section->parts)
            if (part.kind != "note" && !(part.label.empty() && part.text.empty()))
                text += QStringLiteral("\n\n")
                    + (part.label.empty() ? QString() : QStringLiteral("**%1** ").arg(filled(part.label)))
                    + filled(part.text);
    }
    m_previewTitle->setVisible(!text.isEmpty());
    m_preview->setText(text);
}

/// Those of this step, or of no step; nothing is said while words are typed that may mend it.
void RecordForm::showProblems()
{
    QStringList lines;
    const std::string step = m_shown->atLesson() ? std::string() : m_shown->at().step.id;
    if (m_shown->checked)
        for (const LessonProblem& problem : m_shown->checked->problems)
            if (problem.step == step && !problem.isNote())
                lines << QStringLiteral("• ") + QString::fromStdString(lessonProblemText(problem, WindowLanguage()));
    lines.removeDuplicates();
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->setVisible(!lines.isEmpty());
}

void RecordForm::themeChanged()
{
    const auto px = [this](double length) { return static_cast<int>(theme().length(length)); };
    m_column->setContentsMargins(px(14), px(4), px(14), px(8));
    m_column->setSpacing(px(8));
    for (QLabel* label : m_labels) {
        const bool kind = label->objectName() == QLatin1String("recordKind");
        label->setFont(theme().font(type::label, kind ? QFont::Bold : QFont::Normal));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, kind ? theme().accent : theme().ink2);
        label->setPalette(palette);
    }
    for (WordsField* field : m_fields) {
        const bool title = field->place().what == What::Title;
        field->setTheme(theme(), title ? type::scenario : type::nodeName, title ? QFont::DemiBold : QFont::Normal);
    }
    m_previewTitle->setFont(theme().font(type::label));
    m_preview->setTheme(theme());
    m_problems->setFont(theme().font(type::body));
    QPalette wrong = m_problems->palette();
    wrong.setColor(QPalette::WindowText, theme().breachText);
    m_problems->setPalette(wrong);
}

QString RecordForm::spokenText() const { return m_problems->text(); }

} // namespace waterhammer
