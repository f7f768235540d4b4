// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/recorder.h"

#include "app/core/lesson_source.h"
#include "model/files/bookmarks.h"
#include "model/files/question.h"
#include "model/lesson/change_way.h"
#include "model/lesson/check.h"
#include "model/lesson/draft_settings.h"
#include "model/lesson/recorded_words.h"

#include <QDir>

#include <algorithm>
#include <sstream>
#include <utility>

namespace waterhammer {

namespace {

std::string nodeOf(const Selection& what)
{
    return what.kind == Selection::Kind::None ? std::string() : "node." + what.id;
}

/// Goals of learning, a line each; those there were keep their ids.
void writeGoals(WordsSection& section, const std::string& lines)
{
    std::vector<WordsPart> parts;
    std::istringstream all(lines);
    for (std::string line; std::getline(all, line);) {
        if (line.find_first_not_of(' ') == std::string::npos)
            continue;
        WordsPart& part = parts.emplace_back();
        if (parts.size() <= section.parts.size())
            part = section.parts[parts.size() - 1];
        else
            part.id = "goal-" + std::to_string(parts.size());
        part.kind = "learn";
        part.label = line;
    }
    section.parts = std::move(parts);
}

CheckedRecordingPtr checked(LessonFiles files)
{
    auto result = std::make_shared<CheckedRecording>();
    result->files = std::move(files);
    result->book = readLessonBook(result->files);
    result->problems = checkLesson(result->files, {libraryScenario, 4});
    LessonRuns runs;
    if (!result->book.lesson.steps.empty() && !result->book.lesson.scenarios.empty())
        result->course = makeCourse(result->book.lesson, sourceOf(result->files, libraryScenario), runs);
    return result;
}

} // namespace

Recorder::Recorder(QString copies, QObject* parent)
    : QObject(parent)
    , m_copies(std::move(copies))
    , m_latest([this](const CheckedRecordingPtr& checked) { take(checked); }, Haste::Spare)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &Recorder::check);
}

// ---- beginning and end -------------------------------------------------------------------------------------------

void Recorder::open(Recording recording, std::vector<RecordedWords> words, const Tongue& tongue)
{
    m_tongue = tongue;
    m_states.clear();
    m_now = RecordingShown();
    m_now.recording = std::move(recording);
    m_now.words = std::move(words);
    m_now.current = m_now.recording.steps.size();
}

void Recorder::begin(const RecordedMoment& now, const Tongue& tongue)
{
    RecordedWords words;
    words.language = tongue.code;
    open(beginRecording(now, tongue.code), {words}, tongue);
    tell();
}

void Recorder::continueLesson(
    const LessonStudy& study, std::size_t step, bool records, const QString& folder, const Tongue& tongue)
{
    std::vector<RecordedWords> words;
    for (const auto& [language, file] : study.book.words)
        words.push_back(file);
    const bool typed = study.book.words.contains(tongue.code);
    const std::string first = typed ? tongue.code : study.book.lesson.languages.front();
    std::ranges::stable_partition(words, [&](const RecordedWords& one) { return one.language == first; });
    open(waterhammer::continueLesson(study.book, study.files, study.course, step), std::move(words), tongue);
    m_now.records = records;
    m_now.folder = folder;
    m_now.fresh = false;
    if (folder.isEmpty())
        m_now.recording.head.id += "-own"; // a copy is another lesson
    m_now.current = step;
    tell();
    m_now.unsaved = false;
    m_shown = std::make_shared<const RecordingShown>(m_now);
}

void Recorder::stop()
{
    m_latest.cancel();
    m_rest.stop();
    m_states.clear();
    m_now = RecordingShown();
    m_shown.reset();
    if (!m_copies.isEmpty()) // behind a copy that is just being written
        m_latest.start([copies = m_copies](
                           Task&, const Latest<CheckedRecordingPtr>::Deliver&) { QDir(copies).removeRecursively(); });
    Q_EMIT changed();
}

int Recorder::day() const
{
    const Recording& recording = m_now.recording;
    return recording.at > 0 ? recording.steps[recording.at - 1].day : 0;
}

// ---- what was done -----------------------------------------------------------------------------------------------

void Recorder::stepAdded()
{
    m_now.current = m_now.recording.at - 1;
    tell();
}

bool Recorder::look(const RecordedMoment& now, const Selection& what)
{
    const std::string control = nodeOf(what);
    if (control.empty())
        return false;
    const std::size_t before = m_now.recording.steps.size();
    if (recordLook(m_now.recording, now, control))
        stepAdded();
    return m_now.recording.steps.size() > before;
}

bool Recorder::reach(const RecordedMoment& now)
{
    const std::size_t before = m_now.recording.steps.size();
    const int clock = day();
    if (recordDay(m_now.recording, now) || clock != day())
        stepAdded();
    return m_now.recording.steps.size() > before;
}

void Recorder::pin(const DraftPtr& draft) { m_now.recording.pinned = draft; }

/// What a file says of a day: the question and its answers, or a note.
void Recorder::recordMark(const RecordedMoment& now, const std::string& key)
{
    std::string note, ask;
    std::vector<std::string> choices;
    std::size_t right = 0;
    if (const auto question = questionOf(*now.draft); key == "question" && question) {
        ask = question->ask, choices = question->choices;
        if (const double* place = std::get_if<double>(&question->right))
            right = static_cast<std::size_t>(*place);
    }
    for (const Bookmark& mark : bookmarksOf(*now.draft))
        if (key == "bookmarks" && mark.day == now.day)
            note = mark.note, ask = mark.ask, choices = mark.choices;
    if (!ask.empty() && choices.size() > 1) {
        recordQuestion(m_now.recording, now, choices.size(), right);
        WordsSection& section = sectionOf(m_now.words.front(), m_now.recording.last()->step.id);
        section.title = ask;
        partOf(section, "ask", {}).text = ask;
        for (std::size_t i = 0; i < choices.size(); ++i)
            partOf(section, "choice", m_now.recording.last()->step.choices[i].id).label = choices[i];
    } else if (note.empty()) {
        return;
    } else if (!m_now.recording.last()) {
        recordWords(m_now.recording, now);
    }
    if (!note.empty())
        partOf(sectionOf(m_now.words.front(), m_now.recording.last()->step.id), "note", {}).text = note;
    stepAdded();
}

/// A day that is marked has its note and its question; what moves the market is a change; how pictures lie is none.
void Recorder::edited(const RecordedMoment& before, const DraftPtr& after, const EditDraft& edit)
{
    if (std::holds_alternative<KeepRun>(edit.edit) || std::holds_alternative<BranchHere>(edit.edit))
        return pin(after);
    const auto* several = std::get_if<Several>(&edit.edit);
    const Edit& first = several && !several->edits.empty() ? several->edits.front() : edit.edit;
    if (const auto* kept = std::get_if<SetKept>(&first))
        return recordMark({after, before.day}, kept->key);
    if (sameMarket(*before.draft, *after))
        return;
    recordChange(m_now.recording, before, after, wayOf(edit.edit, *before.draft, *after));
    stepAdded();
}

void Recorder::addWords(const RecordedMoment& now)
{
    recordWords(m_now.recording, now);
    stepAdded();
}

// ---- undo --------------------------------------------------------------------------------------------------------

void Recorder::keep(int step)
{
    m_step = step;
    m_states.erase(m_states.lower_bound(step), m_states.end());
    m_states.emplace(step, m_now.recording);
}

void Recorder::follow(int step)
{
    m_step = step;
    auto state = m_states.upper_bound(step);
    if (state == m_states.begin())
        return;
    m_now.recording = (--state)->second;
    m_now.current = m_now.recording.at > 0 ? m_now.recording.at - 1 : m_now.recording.steps.size();
    tell();
}

// ---- what is typed and chosen ------------------------------------------------------------------------------------

void Recorder::write(const WordsPlace& place, const std::string& text)
{
    RecordedWords& words = m_now.words.front();
    if (wordsAt(words, place) == text && place.step != "learn")
        return;
    if (place.step.empty()) {
        (place.what == WordsPlace::What::Title ? words.title : words.summary) = text;
    } else {
        WordsSection& section = sectionOf(words, place.step);
        switch (place.what) {
        case WordsPlace::What::Title: section.title = text; break;
        case WordsPlace::What::Text:
            place.step == "learn" ? writeGoals(section, text) : void(section.text = text);
            break;
        case WordsPlace::What::Label: partOf(section, place.kind, place.id).label = text; break;
        case WordsPlace::What::Part: partOf(section, place.kind, place.id).text = text; break;
        }
    }
    tell();
}

void Recorder::goTo(std::size_t step)
{
    m_now.current = std::min(step, m_now.recording.steps.size());
    m_shown = std::make_shared<const RecordingShown>(m_now);
    Q_EMIT changed();
}

void Recorder::move(std::size_t step, int by)
{
    if (!moveStep(m_now.recording, step, by))
        return;
    m_now.current = step + static_cast<std::size_t>(by);
    keep(m_step);
    tell();
}

void Recorder::remove(std::size_t step)
{
    removeStep(m_now.recording, step);
    m_now.current = std::min(step, m_now.recording.steps.size() - 1);
    keep(m_step);
    tell();
}

void Recorder::leaveToReader(bool left)
{
    if (m_now.atLesson())
        return;
    RecordedStep& step = m_now.recording.steps[m_now.current];
    RecordedWords& words = m_now.words.front(); // proposals of the other kind make way
    std::erase_if(words.sections, [&](const WordsSection& one) { return one.id == step.step.id; });
    waterhammer::leaveToReader(step, left);
    keep(m_step);
    tell();
}

bool Recorder::makeGoal(const std::string& figure)
{
    if (m_now.atLesson())
        return false;
    RecordedStep& step = m_now.recording.steps[m_now.current];
    if (!waterhammer::makeGoal(step, figure, m_now.recording.head.balance))
        return false;
    std::erase_if(m_now.words.front().sections, [&](const WordsSection& one) { return one.id == step.step.id; });
    keep(m_step);
    tell();
    return true;
}

bool Recorder::askFirst(const AskFirst& question)
{
    RecordedStep* last = m_now.recording.last();
    const LessonRunPtr run = last ? runOf(last->begins) : LessonRunPtr();
    if (!run || !waterhammer::askFirst(m_now.recording, question, *run))
        return false;
    m_now.current = m_now.recording.at - 2; // the question
    keep(m_step);
    tell();
    return true;
}

void Recorder::claim(std::size_t spot, const FigureOffer& figure)
{
    if (m_now.atLesson())
        return;
    RecordedStep& step = m_now.recording.steps[m_now.current];
    if (const LessonRunPtr run = runOf(step.begins))
        claimAtSpot(step, spot, trueOf(*run, figure, std::max(step.day - 1, 0), step.day));
    keep(m_step);
    tell();
}

LessonRunPtr Recorder::runOf(const RecordedDraft& draft)
{
    LessonRuns runs;
    const auto run = runs.run(*draft);
    return run ? *run : LessonRunPtr();
}

// ---- what comes of it --------------------------------------------------------------------------------------------

void Recorder::tell()
{
    if (m_now.records)
        proposeWords(m_now.recording, m_now.words.front(), *m_tongue.words);
    if (m_now.fresh)
        m_now.recording.head.id = idOfTitle(m_now.words.front().title);
    m_now.unsaved = true;
    m_now.checking = true;
    m_shown = std::make_shared<const RecordingShown>(m_now);
    m_rest.start();
    Q_EMIT changed();
}

/// A copy is kept of what is in no file.
void Recorder::check()
{
    const QString copies = m_now.unsaved ? m_copies : QString();
    m_latest.start([copies, files = lessonFiles(m_now.recording, m_now.words)](
                       Task&, const Latest<CheckedRecordingPtr>::Deliver& deliver) {
        if (!copies.isEmpty())
            (void)writeLesson(copies, files);
        deliver(checked(files));
    });
}

void Recorder::take(const CheckedRecordingPtr& checked)
{
    m_now.checked = checked;
    m_now.checking = m_rest.isActive();
    m_shown = std::make_shared<const RecordingShown>(m_now);
    Q_EMIT changed();
}

QString Recorder::save(const QString& folder)
{
    if (m_now.folder.isEmpty())
        m_now.recording.head.id = idOfTitle(QDir(folder).dirName().toStdString());
    const LessonFiles files = lessonFiles(m_now.recording, m_now.words);
    if (const QString fault = writeLesson(folder, files); !fault.isEmpty())
        return fault;
    m_now.folder = folder;
    m_now.fresh = m_now.unsaved = false;
    m_shown = std::make_shared<const RecordingShown>(m_now);
    Q_EMIT changed();
    return {};
}

} // namespace waterhammer
