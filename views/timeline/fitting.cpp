// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/fitting.h"

#include "model/analysis/clauses.h"
#include "views/story/narrator.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <utility>

namespace waterhammer {

namespace {

/// What stands in the line, and how many clauses do not.
QString line(const std::vector<ShownClause>& shown)
{
    const auto left = std::ranges::count_if(shown, [](const ShownClause& clause) { return clause.text.isEmpty(); });
    return left == 0 ? joined(shown) : joined(shown) + QStringLiteral(" +%1").arg(left);
}

/// Causes always have something to say, others only where they have a short form.
QString shortest(const ShownClause& clause)
{
    return clause.brief.isEmpty() && clause.weight >= neverLeftOut ? clause.text : clause.brief;
}

/// Up to `end`, with what has to be closed there.
QString cutAt(const QString& marked, qsizetype end)
{
    static const QRegularExpression mark(QStringLiteral("<(/?)(\\w+)[^>]*>"));
    QString text = marked.left(end);
    QStringList open;
    for (auto found = mark.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(1).isEmpty())
            open << match.captured(2);
        else
            open.removeLast();
    }
    while (!text.isEmpty() && QStringLiteral(",;:").contains(text.back()))
        text.chop(1);
    text += QStringLiteral("…");
    while (!open.isEmpty())
        text += QStringLiteral("</%1>").arg(open.takeLast());
    return text;
}

} // namespace

QString firstWords(const QString& marked, const HasRoom& hasRoom)
{
    if (hasRoom(marked))
        return marked;
    // A space outside of marks, and not the one between a figure and its unit.
    static const QRegularExpression gap(QStringLiteral("(?<!\\d)(?<!\\d</b>) (?![^<]*>)"));
    std::vector<qsizetype> ends;
    for (auto found = gap.globalMatch(marked); found.hasNext();)
        ends.push_back(found.next().capturedStart());
    const auto end = std::ranges::partition_point(ends, [&](qsizetype at) { return hasRoom(cutAt(marked, at)); });
    return end == ends.begin() ? QStringLiteral("…") : cutAt(marked, *std::prev(end));
}

QString fitted(const std::vector<ShownClause>& clauses, const HasRoom& hasRoom)
{
    if (hasRoom(joined(clauses)))
        return joined(clauses);
    constexpr std::size_t always = 2; // the day, and what caused it
    std::vector<std::size_t> order(clauses.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return clauses[i].weight; });
    std::vector<ShownClause> shown(clauses.size());
    for (std::size_t n = 0; n < order.size(); ++n) {
        QString& text = shown[order[n]].text;
        text = shortest(clauses[order[n]]);
        if (n >= always && !hasRoom(line(shown)))
            text.clear();
    }
    for (const std::size_t i : order) {
        const QString brief = std::exchange(shown[i].text, clauses[i].text);
        if (!hasRoom(line(shown)))
            shown[i].text = brief;
    }
    return firstWords(line(shown), hasRoom);
}

} // namespace waterhammer
