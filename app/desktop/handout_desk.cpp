// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handout_desk.h"

#include "app/core/whole_file.h"
#include "app/desktop/file_desk.h"
#include "app/desktop/handout.h"
#include "app/desktop/lesson_desk.h"
#include "app/desktop/lesson_sheet.h"
#include "model/files/question.h"
#include "views/plain_text.h"
#include "views/shown/language_of_texts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTextStream>

namespace waterhammer {

HandoutDesk::HandoutDesk(Session& session, const Actions& actions, NoticeBar& notices, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.handout, &QAction::triggered, this, [this] { ask(false); });
    connect(actions.teachersSheet, &QAction::triggered, this, [this] { ask(true); });
}

/// Of the run at hand, also where its days ahead are hidden from the window: the sheet for students tells none.
void HandoutDesk::ask(bool teacher)
{
    if (m_session.lessons.playing())
        return askForLesson(teacher);
    const RunPtr run = m_session.runs.lastGood();
    if (!run)
        return;
    const std::string language = languageOfTexts();
    const FileCard card = cardOf(*run->draft, language);
    const QString name = fileNameOf(QString::fromStdString(card.name))
        + (teacher ? tr("-teacher", "end of a file's name") : tr("-handout", "end of a file's name"));
    const QString path = askForPath(name, teacher);
    if (path.isEmpty())
        return;
    const RunPtr whole = finishedRun(run->draft, simulate(run->trajectory.scenario, {.loopGain = true}));
    write(path, handoutPdf({whole, card, questionOf(*run->draft, language), teacher, {}}));
}

/// Of the lesson that is open, in the figures that it is played in.
void HandoutDesk::askForLesson(bool teacher)
{
    const LessonStudyPtr study = m_session.lessons.shown()->study;
    const QString name = QString::fromStdString(study->book.lesson.id)
        + (teacher ? tr("-teacher", "end of a file's name") : tr("-handout", "end of a file's name"));
    if (const QString path = askForPath(name, teacher); !path.isEmpty())
        write(path, lessonSheetPdf(lessonSheetOf(study, teacher, study->reader)));
}

QString HandoutDesk::askForPath(const QString& name, bool teacher)
{
    const QString path = QFileDialog::getSaveFileName(m_window, teacher ? tr("Teacher's Sheet") : tr("Handout"),
        QFileInfo(m_session.settings.lastFolder, name + QStringLiteral(".pdf")).filePath(), tr("PDF (*.pdf)"));
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + QStringLiteral(".pdf");
}

void HandoutDesk::write(const QString& path, const QByteArray& pdf)
{
    const QString fault = writeWhole(path, pdf);
    m_notices.say(NoticeBar::Topic::Passing, fault.isEmpty() ? tr("“%1” is written.").arg(path) : fault);
}

int writeHandout(const Arguments& arguments)
{
    QTextStream error(stderr);
    const auto put = [&](const QByteArray& pdf) {
        const QString said = writeWhole(arguments.handout, pdf);
        if (!said.isEmpty())
            error << arguments.handout << ": " << said << '\n';
        return said.isEmpty() ? 0 : 3;
    };
    QString fault;
    if (const QString folder = LessonDesk::folderOf(arguments.file); !folder.isEmpty()) {
        const auto lesson = readLessonSheet(folder, arguments.name, arguments.teacher, fault);
        if (lesson)
            return put(lessonSheetPdf(*lesson));
        error << fault;
        return 1;
    }
    auto asked = readHandout(arguments.file.isEmpty() ? QString::fromLatin1(FileDesk::firstScenario) : arguments.file,
        QString::fromStdString(languageOfTexts()), fault);
    if (!asked) {
        error << fault;
        return 1;
    }
    asked->teacher = arguments.teacher;
    asked->name = arguments.name;
    return put(handoutPdf(*asked));
}

} // namespace waterhammer
