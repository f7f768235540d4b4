// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/library.h"

#include "app/core/scenario_source.h"
#include "model/files/card.h"
#include "model/files/library.h"
#include "model/files/question.h"

#include <QDir>
#include <QFile>
#include <QLocale>

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
    const std::string language = QLocale::languageToCode(QLocale().language()).toStdString();
    const auto groups = readLibrary(table.readAll().toStdString());
    Q_ASSERT(groups);
    for (const LibraryGroup& group : *groups)
        for (const LibraryEntry& entry : group.entries)
            cards.push_back({QStringLiteral(":/scenarios/%1.waterhammer.json").arg(QString::fromStdString(entry.file)),
                QString::fromStdString(group.name.in(language)), {}, QString::fromStdString(entry.shows.in(language))});
    return cards;
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
            card.shows = QString::fromStdString(
                cardOf(read.draft, QLocale::languageToCode(QLocale().language()).toStdString()).description);
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

} // namespace

Library::Library(QObject* parent)
    : QObject(parent)
    , m_latest([this](const Filled& filled) { receive(filled); })
{
}

void Library::open(const QStringList& folders)
{
    m_cards = ownCards();
    for (const QString& folder : folders)
        addOwn(folder);
    Q_EMIT opened();
    m_latest.start([cards = m_cards](Task& task, const Latest<Filled>::Deliver& deliver) {
        Engine engine;
        for (std::size_t i = 0; i < cards.size(); ++i) {
            LibraryCard card = readAndRun(cards[i], engine, task.stop());
            if (task.stop().stop_requested())
                return;
            deliver({i, std::move(card)});
        }
    });
}

void Library::addOwn(const QString& folder)
{
    const QDir files(folder);
    const QStringList names = files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names.mid(0, mostOfAFolder))
        m_cards.push_back({files.absoluteFilePath(name), QDir::toNativeSeparators(folder), name, {}});
}

void Library::receive(const Filled& filled)
{
    m_cards[filled.card] = filled.with;
    Q_EMIT this->filled(static_cast<int>(filled.card));
}

} // namespace waterhammer
