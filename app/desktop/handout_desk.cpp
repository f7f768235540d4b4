// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handout_desk.h"

#include "app/core/whole_file.h"
#include "app/desktop/file_desk.h"
#include "app/desktop/handout.h"
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
    const RunPtr run = m_session.runs.lastGood();
    if (!run)
        return;
    const std::string language = languageOfTexts();
    const FileCard card = cardOf(*run->draft, language);
    const QString name = fileNameOf(QString::fromStdString(card.name))
        + (teacher ? tr("-teacher", "end of a file's name") : tr("-handout", "end of a file's name"));
    QString path = QFileDialog::getSaveFileName(m_window, teacher ? tr("Teacher's Sheet") : tr("Handout"),
        QFileInfo(m_session.settings.lastFolder, name + QStringLiteral(".pdf")).filePath(), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    const RunPtr whole = finishedRun(run->draft, simulate(run->trajectory.scenario, {.loopGain = true}));
    const QString fault = writeWhole(path, handoutPdf({whole, card, questionOf(*run->draft, language), teacher, {}}));
    m_notices.say(NoticeBar::Topic::Passing, fault.isEmpty() ? tr("“%1” is written.").arg(path) : fault);
}

int writeHandout(const Arguments& arguments)
{
    QTextStream error(stderr);
    QString fault;
    auto asked = readHandout(arguments.file.isEmpty() ? QString::fromLatin1(FileDesk::firstScenario) : arguments.file,
        QString::fromStdString(languageOfTexts()), fault);
    if (!asked) {
        error << fault;
        return 1;
    }
    asked->teacher = arguments.teacher;
    asked->name = arguments.name;
    if (const QString said = writeWhole(arguments.handout, handoutPdf(*asked)); !said.isEmpty()) {
        error << arguments.handout << ": " << said << '\n';
        return 3;
    }
    return 0;
}

} // namespace waterhammer
