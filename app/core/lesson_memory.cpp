// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lesson_memory.h"

#include "model/lesson/free_values.h"

#include <QDateTime>

#include <cmath>

namespace waterhammer {

namespace {

const QString editionKey = QStringLiteral("edition"), stepKey = QStringLiteral("step"),
              readerKey = QStringLiteral("reader"), madeKey = QStringLiteral("made");
const QString visitedKey = QStringLiteral("visited"), doneKey = QStringLiteral("done"),
              skippedKey = QStringLiteral("skipped"), hintsKey = QStringLiteral("hints"),
              triesKey = QStringLiteral("tries"), choiceKey = QStringLiteral("choice"),
              numberKey = QStringLiteral("number"), curveKey = QStringLiteral("curve"),
              valuesKey = QStringLiteral("values");
constexpr int mostHints = 20, mostTries = 100'000;
constexpr qsizetype mostPairs = 1000;

const QString startedKey = QStringLiteral("started"), finishedKey = QStringLiteral("finished");

/// Nothing that is no time.
QString timeIn(const QVariantMap& memory, const QString& key)
{
    const QString text = memory.value(key).toString();
    return QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm'Z'")).isValid() ? text : QString();
}

/// Pairs as a flat list: first, second, first, …
QVariantList listOf(const std::vector<std::pair<int, double>>& curve)
{
    QVariantList list;
    for (const auto& [day, value] : curve)
        list << day << value;
    return list;
}
QVariantList listOf(const FreeValues& values)
{
    QVariantList list;
    for (const auto& [path, value] : values)
        list << QString::fromStdString(path) << value;
    return list;
}

void put(QVariantMap& made, const LessonAnswer& answer)
{
    if (const auto* choice = std::get_if<std::string>(&answer))
        made[choiceKey] = QString::fromStdString(*choice);
    else if (const auto* number = std::get_if<double>(&answer))
        made[numberKey] = *number;
    else if (const auto* curve = std::get_if<std::vector<std::pair<int, double>>>(&answer))
        made[curveKey] = listOf(*curve);
    else
        made[valuesKey] = listOf(std::get<FreeValues>(answer));
}

std::optional<LessonAnswer> answerIn(const QVariantMap& made, const LessonStep& step)
{
    if (!step.choices.empty() && made.contains(choiceKey))
        return LessonAnswer(made.value(choiceKey).toString().toStdString());
    bool good = false;
    if (const double number = made.value(numberKey).toDouble(&good); step.number && good && std::isfinite(number))
        return LessonAnswer(number);
    const QVariantList list = made.value(step.curve ? curveKey : valuesKey).toList();
    if (list.isEmpty() || list.size() % 2 != 0 || list.size() > mostPairs)
        return {};
    std::vector<std::pair<int, double>> curve;
    FreeValues values;
    for (qsizetype i = 0; i < list.size(); i += 2) {
        curve.emplace_back(list[i].toInt(), list[i + 1].toDouble());
        values.emplace_back(list[i].toString().toStdString(), list[i + 1].toDouble());
    }
    return step.curve ? LessonAnswer(curve) : LessonAnswer(values);
}

} // namespace

QVariantMap memoryOf(const LessonShown& lesson)
{
    QVariantMap made;
    for (std::size_t i = 0; i < lesson.records.size(); ++i) {
        const LessonRecord& record = lesson.records[i];
        if (!record.visited)
            continue;
        QVariantMap one{{visitedKey, true}, {doneKey, record.done}, {skippedKey, record.skipped},
            {hintsKey, record.hints}, {triesKey, record.tries}};
        if (record.answer)
            put(one, *record.answer);
        made[QString::fromStdString(lesson.lesson().steps[i].id)] = one;
    }
    return {{startedKey, lesson.started}, {finishedKey, lesson.finished}, {editionKey, lesson.lesson().edition},
        {stepKey, QString::fromStdString(lesson.at().id)}, {readerKey, lesson.study->reader}, {madeKey, made}};
}

void recallLesson(const QVariantMap& memory, LessonShown& lesson)
{
    if (memory.value(editionKey).toInt() != lesson.lesson().edition || readerIn(memory) != lesson.study->reader)
        return;
    lesson.started = timeIn(memory, startedKey);
    lesson.finished = timeIn(memory, finishedKey);
    const QVariantMap made = memory.value(madeKey).toMap();
    const std::string at = memory.value(stepKey).toString().toStdString();
    for (std::size_t i = 0; i < lesson.records.size(); ++i) {
        const LessonStep& step = lesson.lesson().steps[i];
        if (step.id == at)
            lesson.step = i;
        const QVariantMap one = made.value(QString::fromStdString(step.id)).toMap();
        LessonRecord& record = lesson.records[i];
        record.visited = one.value(visitedKey).toBool();
        record.done = one.value(doneKey).toBool();
        record.skipped = one.value(skippedKey).toBool();
        record.hints = std::clamp(one.value(hintsKey).toInt(), 0, mostHints);
        record.tries = std::clamp(one.value(triesKey).toInt(), 0, mostTries);
        record.answer = answerIn(one, step);
    }
}

QVariantMap fromTheBeginning(QVariantMap memory, const Lesson& lesson)
{
    memory[stepKey] = QString::fromStdString(lesson.steps.front().id);
    return memory;
}

QString readerIn(const QVariantMap& memory) { return memory.value(readerKey).toString(); }

} // namespace waterhammer
