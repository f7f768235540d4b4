// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/narrator.h"

#include "model/analysis/last_move.h"
#include "model/words/day_words.h"
#include "model/words/last_move_words.h"
#include "model/words/marked.h"
#include "model/words/policy_words.h"
#include "views/language.h"

#include <QStringList>

namespace waterhammer {

std::vector<ShownClause> dayClauses(const Run& run, int round, bool beside, bool mayPlay)
{
    const auto day = static_cast<std::size_t>(std::clamp(round, 0, run.lastRound()));
    std::vector<ShownClause> shown;
    for (const SaidClause& said : sentenceOf(run.trajectory, day, WindowLanguage(), beside, run.calendar))
        if (mayPlay || said.kind != ClauseKind::Ahead)
            shown.push_back({QString::fromStdString(said.text), said.weight, QString::fromStdString(said.brief)});
    if (const int end = lastMove(run.trajectory, run.leastMoney); round == end && end > 0 && end < run.lastRound())
        shown.push_back({QString::fromStdString(thenNothingText(run.lastRound(), WindowLanguage())), 30,
            QString::fromStdString(thenNothingBrief(WindowLanguage()))});
    return shown;
}

QString joined(const std::vector<ShownClause>& clauses)
{
    QStringList texts;
    for (const ShownClause& clause : clauses)
        if (!clause.text.isEmpty())
            texts << clause.text;
    return texts.join(QLatin1Char(' '));
}

QString styled(const QString& marked, const Theme& theme)
{
    // Names are links, but a sentence full of blue underlines cannot be read: they take the colour around them.
    const auto quietLinks = [](QString part, const QColor& colour) {
        return part.replace(QStringLiteral("<a href"),
            QStringLiteral("<a style=\"color:%1;text-decoration:none\" href").arg(colour.name()));
    };
    QString text = marked;
    const std::pair<const char*, QColor> roles[] = {
        {"sale", theme.breachText}, {"near", theme.nearText}, {"absorb", theme.absorbText}, {"fund", theme.fundText}};
    for (const auto& [role, colour] : roles) {
        const QString open = QStringLiteral("<%1>").arg(QLatin1String(role)),
                      close = QStringLiteral("</%1>").arg(QLatin1String(role));
        for (qsizetype from = text.indexOf(open); from >= 0; from = text.indexOf(open, from)) {
            const qsizetype to = text.indexOf(close, from);
            const QString inside = text.mid(from + open.size(), to - from - open.size());
            const QString dressed = QStringLiteral("<span style=\"color:%1;font-weight:700\">").arg(colour.name())
                + quietLinks(inside, colour) + QStringLiteral("</span>");
            text.replace(from, to + close.size() - from, dressed);
            from += dressed.size();
        }
    }
    text = quietLinks(text, theme.ink);
    return text;
}

QString plain(const QString& marked) { return QString::fromStdString(withoutMarks(marked.toStdString())); }

QString policySentence(const Scenario& scenario, const Scenario::Measure& measure)
{
    return QString::fromStdString(measurePhrase(scenario, measure, WindowLanguage()));
}

} // namespace waterhammer
