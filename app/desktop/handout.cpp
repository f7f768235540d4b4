// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handout.h"

#include "app/core/scenario_source.h"
#include "app/desktop/handout_pages.h"
#include "app/desktop/pdf_bytes.h"
#include "model/files/question.h"
#include "model/words/problem_words.h"
#include "views/language.h"

#include <QBuffer>
#include <QHash>

namespace waterhammer {

QByteArray handoutPdf(const HandoutAsked& asked)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order in which Qt writes the fonts is that of a hash
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        paper.setTitle(QString::fromStdString(asked.card.name));
        paper.setCreator(QStringLiteral("Waterhammer"));
        Sheet sheet(paper);
        asked.teacher ? teachersPages(sheet, asked) : studentsPages(sheet, asked);
    }
    QHashSeed::resetRandomGlobalSeed();
    return withoutClock(bytes, dateOfPapers(QString::fromStdString(asked.card.date)));
}

std::optional<HandoutAsked> readHandout(const QString& file, const QString& language, QString& fault)
{
    const ReadScenario read = readScenarioAt(file);
    const std::string code = language.toStdString();
    const auto tell = [&](const Problems& problems) {
        for (const Problem& problem : problems)
            fault += QString::fromStdString(problemText(problem, WindowLanguage())) + QLatin1Char('\n');
    };
    const auto scenario = read.problems.empty() ? validate(read.draft) : Result<ScenarioPtr>(read.problems);
    if (!scenario) {
        tell(scenario.problems);
        if (fault.isEmpty())
            fault = file + QLatin1Char('\n');
        return {};
    }
    HandoutAsked asked;
    asked.run = finishedRun(std::make_shared<const ScenarioDraft>(read.draft), simulate(*scenario, {.loopGain = true}));
    asked.card = cardOf(read.draft, code);
    asked.question = questionOf(read.draft, code);
    return asked;
}

} // namespace waterhammer
