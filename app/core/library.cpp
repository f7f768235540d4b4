// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/library.h"

#include "app/core/lesson_source.h"
#include "app/core/scenario_source.h"
#include "model/files/card.h"
#include "model/files/library.h"
#include "model/files/question.h"
#include "views/shown/language_of_texts.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <utility>

namespace waterhammer {

namespace {

constexpr int mostOfAFolder = 200; ///< scenarios of one folder that have cards

std::vector<LibraryCard> ownCards()
{
    QFile table(QStringLiteral(":/library/library.json"));
    std::vector<LibraryCard> cards;
    if (!table.open(QIODevice::ReadOnly))
        return cards;
    const std::string language = languageOfTexts();
    const auto groups = readLibrary(table.readAll().toStdString());
    Q_ASSERT(groups);
    for (const LibraryGroup& group : *groups)
        for (const LibraryEntry& entry : group.entries)
            cards.push_back({QStringLiteral(":/scenarios/%1.waterhammer.json").arg(QString::fromStdString(entry.file)),
                QString::fromStdString(group.name.in(language)), {}, QString::fromStdString(entry.shows.in(language))});
    return cards;
}

/// A lesson's title and what it says of itself; its picture is that of the scenario it opens with.
LibraryCard readLesson(LibraryCard card, const Language& words, Engine& engine, const std::stop_token& stop)
{
    const LessonOutline lesson = lessonOutline(card.path, QString::fromStdString(languageOfTexts()), words);
    card.cannotRun = !lesson.playable;
    card.fault = lesson.fault;
    if (!lesson.playable)
        return card;
    card.name = lesson.title;
    card.shows = lesson.summary;
    if (lesson.first)
        card.seen = glanceAt(lesson.first, engine, stop);
    return card;
}

/// Reads it and runs it. What is no scenario keeps the name of its file.
LibraryCard readAndRun(LibraryCard card, Engine& engine, const std::stop_token& stop)
{
    const ReadScenario read = readScenarioAt(card.path);
    card.cannotRun = !read.readable || !read.problems.empty();
    if (!read.problems.empty())
        card.why = read.problems.front();
    if (read.readable) {
        card.name = nameAt(read.draft, card.path);
        if (card.shows.isEmpty())
            card.shows = QString::fromStdString(cardOf(read.draft, languageOfTexts()).description);
    }
    if (card.cannotRun)
        return card;
    const auto scenario = validate(read.draft);
    card.cannotRun = !scenario;
    if (scenario && hidesDays(read.draft))
        return card; // its days are to be guessed first
    if (scenario)
        card.seen = glanceAt(*scenario, engine, stop);
    else if (!scenario.problems.empty())
        card.why = scenario.problems.front();
    return card;
}

/// Of one's own where it lies in the data folder; else where it lies.
QString headingOf(const QString& folder)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (QDir(folder) == QDir(data.filePath(QStringLiteral("scenarios"))))
        return Library::tr("Scenarios of your own");
    if (QDir(folder) == QDir(data.filePath(QStringLiteral("lessons"))))
        return Library::tr("Lessons of your own");
    return QDir::toNativeSeparators(folder);
}

} // namespace

Library::Library(std::shared_ptr<const Language> words, QObject* parent)
    : QObject(parent)
    , m_words(std::move(words))
    , m_latest([this](const Filled& filled) { receive(filled); })
{
}

void Library::open(const QStringList& folders)
{
    m_cards = ownCards();
    addLessons(QStringLiteral(":/lessons"), tr("Lessons"));
    for (const QString& folder : folders)
        addOwn(folder);
    Q_EMIT opened();
    m_latest.start([cards = m_cards, words = m_words](Task& task, const Latest<Filled>::Deliver& deliver) {
        Engine engine;
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const Language& in = words ? *words : english();
            LibraryCard card = isLesson(cards[i].path) ? readLesson(cards[i], in, engine, task.stop())
                                                       : readAndRun(cards[i], engine, task.stop());
            if (task.stop().stop_requested())
                return;
            deliver({i, std::move(card)});
        }
    });
}

/// Those in folders of this one.
void Library::addLessons(const QString& folder, const QString& group)
{
    const QDir all(folder);
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, mostOfAFolder))
        if (isLesson(all.filePath(name)))
            m_cards.push_back({all.filePath(name), group, name, {}});
}

void Library::addOwn(const QString& folder)
{
    const QDir files(folder);
    if (isLesson(folder)) {
        m_cards.push_back({folder, QDir::toNativeSeparators(folder), files.dirName(), {}});
        return;
    }
    addLessons(folder, headingOf(folder));
    const QStringList names = files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names.mid(0, mostOfAFolder))
        m_cards.push_back({files.absoluteFilePath(name), headingOf(folder), name, {}});
}

void Library::receive(const Filled& filled)
{
    m_cards[filled.card] = filled.with;
    Q_EMIT this->filled(static_cast<int>(filled.card));
}

} // namespace waterhammer
