// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson_pages.h"

#include "app/core/lesson_study.h"
#include "app/desktop/handout_chart.h"
#include "model/lesson/answering.h"
#include "views/story/narrator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace waterhammer {

namespace {

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(LessonPaper)
};

constexpr double indent = 21, spotIndent = 16;        ///< points
constexpr double booksHeight = 92;                    ///< points
constexpr double chartHeight = 78, curveHeight = 110; ///< points
constexpr int linesToWrite = 3;

/// A picture of the words stands on no paper: its words do.
QString withoutPictures(QString markdown)
{
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]]*)\\]\\([^)]*\\)"));
    return markdown.replace(picture, QStringLiteral("*\\1*"));
}

} // namespace

LessonPages::LessonPages(Sheet& sheet, const LessonSheetAsked& asked, double size, bool brief)
    : m_sheet(sheet)
    , m_asked(asked)
    , m_size(size)
    , m_brief(brief)
{
    const LessonShown first = lessonAt(0);
    m_title = LessonTeaching(first).title();
}

void LessonPages::write()
{
    begin();
    m_sheet.title(m_title);
    m_asked.teacher ? teachers() : students();
}

void LessonPages::begin()
{
    if (m_pages++ > 0)
        m_sheet.newPage();
    const QString line = QString(22, QLatin1Char('_'));
    const QLocale locale;
    const Lesson& lesson = m_asked.study->book.lesson;
    if (m_asked.teacher)
        m_sheet.frame(Paper::tr("Waterhammer \u00b7 teacher's sheet"),
            Paper::tr("%1 to %2 minutes \u00b7 edition %3")
                .arg(locale.toString(lesson.least), locale.toString(lesson.most))
                .arg(lesson.edition),
            Paper::tr("%1 \u00b7 for the teacher \u00b7 page %2").arg(m_title).arg(m_pages));
    else
        m_sheet.frame(Paper::tr("Waterhammer \u00b7 lesson"),
            Paper::tr("Name %1").arg(m_asked.name.isEmpty() ? line : m_asked.name),
            Paper::tr("%1 \u00b7 for students \u00b7 page %2").arg(m_title).arg(m_pages));
}

/// So much room, else another page.
void LessonPages::need(double height)
{
    if (m_sheet.room() < height)
        begin();
}

void LessonPages::text(const QString& markdown, double left, bool strong)
{
    if (markdown.isEmpty())
        return;
    for (const QString& paragraph : withoutPictures(markdown).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        need(m_sheet.markdown(paragraph, m_size, left, strong, false));
        m_sheet.markdown(paragraph, m_size, left, strong);
    }
}

LessonShown LessonPages::lessonAt(std::size_t step) const
{
    LessonShown at = unplayedLesson(m_asked.study, step);
    if (!m_asked.teacher)
        at.seen = at.start().seen; // what is asked is not told
    return at;
}

RunPtr LessonPages::runOf(const LessonRunPtr& run) const
{
    return run ? finishedRun(playedDraft(run->draft), run->trajectory) : nullptr;
}

// ---- for students ------------------------------------------------------------------------------------------------

void LessonPages::students()
{
    const LessonShown first = lessonAt(0);
    text(LessonTeaching(first).summary());
    for (std::size_t i = 0; i < first.lesson().steps.size(); ++i)
        studentsStep(i, static_cast<int>(i) + 1);
}

void LessonPages::studentsStep(std::size_t step, int number)
{
    const LessonShown at = lessonAt(step);
    const LessonTeaching words(at);
    need(5 * m_size + 30);
    m_sheet.head(number, words.stepTitle(), words.kind(), m_brief ? 14 : 20);
    if (at.broken())
        return text(Paper::tr("This step cannot be shown."), indent);
    QString body = words.body();                   // of what plays later the days are not known yet
    if (m_brief && at.at().kind != StepKind::Free) // of which the questions to take along are all
        body = body.section(QStringLiteral("\n\n"), 0, 0);
    text(at.at().kind == StepKind::Run ? withBlanks(body) : body.replace(QChar(0x2026), QStringLiteral("_____")),
        indent);
    switch (at.at().kind) {
    case StepKind::Spotlight: picture(at); return numbered(words, at, false);
    case StepKind::Predict: return question(words, at);
    case StepKind::Run: return m_brief ? void() : days(at, true);
    case StepKind::Notice: return numbered(words, at, true);
    case StepKind::Try:
    case StepKind::Puzzle: return task(words, at);
    case StepKind::Compare: question(words, at); return comparison(words, at);
    case StepKind::Say:
    case StepKind::Free: return;
    }
}

/// The texts of the numbers in the picture; with blanks where they are to be found out.
void LessonPages::numbered(const LessonTeaching& words, const LessonShown& at, bool blanks)
{
    int number = 0;
    for (const LessonSpot& spot : at.at().spots) {
        const QString said = words.part("spot", spot.id);
        const QString shown = blanks ? withBlanks(said) : said;
        need(m_sheet.markdown(shown, m_size, indent + spotIndent, false, false));
        m_sheet.disc(++number, m_size);
        m_sheet.markdown(shown, m_size, indent + spotIndent);
    }
}

void LessonPages::question(const LessonTeaching& words, const LessonShown& at)
{
    text(words.part("ask"), indent, true);
    QStringList choices;
    for (const LessonChoice& choice : at.at().choices)
        choices << words.label("choice", choice.id);
    need(1.5 * m_size * static_cast<double>(choices.size()) + 8);
    if (!choices.isEmpty())
        m_sheet.choices(choices, m_size);
    if (at.at().number)
        m_sheet.blanks(QString(), {words.unitAsked().first});
    if (at.at().curve)
        curve(at, false);
}

/// The axis has the scale of what comes, so that a line can be drawn on it.
void LessonPages::curve(const LessonShown& at, bool drawn)
{
    const LessonCurve& asked = *at.at().curve;
    const LessonScope scope = at.scope(at.step);
    const auto valuesOf = [&](int from, int to) {
        LessonCurve of = asked;
        of.from = from;
        of.to = to;
        std::vector<std::pair<int, double>> days;
        if (const auto values = from <= to ? trueCurve(of, scope) : std::nullopt)
            for (std::size_t i = 0; i < values->size(); ++i)
                days.emplace_back(from + static_cast<int>(i), (*values)[i]);
        return days;
    };
    need(curveHeight);
    paintDayLine(m_sheet, *runOf(at.start().run), {valuesOf(0, asked.from - 1), valuesOf(asked.from, asked.to), drawn},
        curveHeight);
}

/// What is to be done, with lines to write on.
void LessonPages::task(const LessonTeaching& words, const LessonShown& at)
{
    text(words.part("ask"), indent, true);
    const int lines = m_brief ? 1 : linesToWrite;
    QStringList goals, free;
    for (const LessonGoal& goal : at.at().goal)
        goals << words.label("goal", goal.id);
    for (const LessonTight& tight : at.at().tight)
        goals << words.label("goal", tight.id);
    for (const LessonFree& control : at.at().free)
        free << words.control(control.control.text);
    text(Paper::tr("You may move: %1.").arg(free.join(QStringLiteral(", "))), indent);
    need(15.0 * static_cast<double>(goals.size()) + 20.0 * lines);
    if (!goals.isEmpty())
        m_sheet.choices(goals, m_size);
    m_sheet.lines(lines);
    m_sheet.space(4);
}

/// Both runs on one scale; what is asked first is left to be drawn.
void LessonPages::comparison(const LessonTeaching& words, const LessonShown& at)
{
    const RunPtr a = runOf(at.start().a), b = runOf(at.start().b);
    if (!a || !b)
        return;
    const bool told = m_asked.teacher || !at.at().asks();
    const double chart = chartHeight * m_size / 9; // smaller where there is more to say
    if (!m_brief)
        need(2 * (chart + m_size + 6));
    text(QStringLiteral("**A** %1").arg(words.label("run", "A")), indent);
    if (!m_brief)
        paintPrices(m_sheet, *a, true, chart, b.get());
    text(QStringLiteral("**B** %1").arg(words.label("run", "B")), indent);
    if (!m_brief)
        paintPrices(m_sheet, *b, told, chart, a.get());
    LessonShown open = at;
    open.records[open.step].skipped = m_asked.teacher; // run B is told
    std::vector<Sheet::Row> rows;
    for (const LessonText::Compared& row : LessonTeaching(open).compared())
        rows.push_back(
            {m_asked.teacher ? QStringList{row.label, row.a, row.b} : QStringList{row.label, QString(), QString()}});
    need(18.0 * static_cast<double>(rows.size() + 1));
    if (!rows.empty())
        m_sheet.table({QString(), Paper::tr("A"), Paper::tr("B")}, rows);
}

/// The sentences of the days that are played; with blanks for their figures.
void LessonPages::days(const LessonShown& at, bool blanks)
{
    const RunPtr run = runOf(at.start().run);
    for (int day = at.start().from + 1; run && day <= std::min(at.start().day, run->lastRound()); ++day) {
        const QString said = plain(joined(dayClauses(*run, day)));
        text(blanks ? withBlanks(said) : said, indent);
    }
}

/// The books that the numbers are about.
void LessonPages::picture(const LessonShown& at)
{
    need(booksHeight);
    paintBooks(m_sheet, *runOf(at.start().run), booksHeight);
}

} // namespace waterhammer
