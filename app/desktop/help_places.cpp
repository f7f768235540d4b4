// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help_places.h"

#include "model/words/parameter_page.h"

#include <QRegularExpression>
#include <QWidget>

namespace waterhammer {

namespace {

/// A control's name, or how its name begins before the star, and its place.
struct Row {
    const char *name, *place;
};
// clang-format off
constexpr Row rows[] = {
    {"lever.slrMinimum*", "parameters#dealerconstraintsslrmin"},
    {"lever.varLimit*", "parameters#dealerconstraintsvarlimit"},
    {"lever.haircuts*", "parameters#assethaircut"},
    {"lever.marketDepth*", "parameters#assetdepth"},
    {"lever.reactionSpeed*", "parameters#marketadjustmentspeed"},
    {"lever.anticipation*", "parameters#marketanticipation"},
    {"lever.suspicion*", "parameters#marketsuspicion"},
    {"lever.purse*", "parameters#marketvaluecapital"},
    {"lever.pull*", "parameters#marketpullshare"},
    {"leverPanel", "window#sliders"},
    {"channelSwitches", "window#channels"},
    {"policyList", "window#policies"},
    {"policyPresets", "window#policies"},
    {"moreParameters", "window#more-parameters"},
    {"parameterTable", "window#more-parameters"},
    {"controls*", "window#sliders"},
    {"strip*", "window#sliders"},
    {"headline", "window#headline"},
    {"contagionGraph", "window#contagion-graph"},
    {"copyGraph", "window#contagion-graph"},
    {"graph*", "window#contagion-graph"},
    {"centreTabs", "window#contagion-graph"},
    {"chart*", "window#charts"},
    {"enlargedChart", "window#charts"},
    {"loopGainDial", "signs#the-dial"},
    {"stateRows", "signs#the-state-of-the-market"},
    {"marketState", "window#state-of-the-market"},
    {"market*", "window#state-of-the-market"},
    {"dealersTable", "window#dealers"},
    {"dealers*", "window#dealers"},
    {"lenders*", "window#lenders"},
    {"tAccount", "signs#the-t-account"},
    {"dealerPanel", "window#selected"},
    {"detail*", "window#selected"},
    {"whyPanel", "window#why"},
    {"why*", "window#why"},
    {"trades*", "window#trades"},
    {"marks*", "window#marks"},
    {"event*", "window#events-table"},
    {"scrubber", "signs#the-timeline"},
    {"timeline*", "window#timeline"},
    {"editorDock", "window#editor"},
    {"editor*", "window#editor"},
    {"scenarioForm", "window#about-this-scenario"},
    {"runs*", "window#runs"},
    {"runStatus", "window#status"},
    {"differences*", "window#runs"},
    {"pair*", "window#side-by-side"},
    {"feedbackBars", "signs#the-bars-of-the-feedback"},
    {"gainMatrix", "signs#the-matrix"},
    {"switch*", "window#why-did-it-switch"},
    {"mechanisms*", "window#mechanisms"},
    {"prediction*", "window#question"},
    {"lesson*", "window#lesson"},
    {"record*", "writing-lessons"},
    {"ask*", "writing-lessons#what-becomes-a-step"},
    {"free.*", "window#lesson"},
    {"spotMarks", "window#lesson"},
    {"card*", "window#about-this-scenario"},
    {"library*", "window#library"},
    {"stage*", "window#stage"},
    {"mainBar", "window#files"},
    {"fileName", "window#files"},
    {"*Question", "window#files"},
    {"notice*", "window#messages"},
    {"firstHint", "first-ten-minutes"},
    {"signNames", "signs"},
    {"help*", "window#help-window"},
    {"*Menu", "keys"},
    {"qt_*", "keys"},
    {"aboutBox", "limits"},
};
// clang-format on

bool matches(const QString& name, const QLatin1String& pattern)
{
    if (pattern.startsWith(QLatin1Char('*')))
        return name.endsWith(pattern.mid(1));
    if (pattern.endsWith(QLatin1Char('*')))
        return name.startsWith(pattern.chopped(1));
    return name == pattern;
}

} // namespace

HelpPlace helpPlaceOfField(const QString& path)
{
    static const QRegularExpression which(QStringLiteral("\\[[^\\]]*\\]"));
    static const QRegularExpression book(QStringLiteral("^((?:dealer|fund)\\.(?:holdings|repo|repoLenders))\\..*$"));
    QString name = path;
    name.remove(which);
    for (const QString& part : {QStringLiteral("dealer"), QStringLiteral("asset"), QStringLiteral("fund"),
             QStringLiteral("exposure"), QStringLiteral("event")})
        if (name.startsWith(part + QLatin1String("s.")))
            name.remove(part.size(), 1);
    if (name.startsWith(QLatin1String("policies.")))
        name.replace(0, 9, QStringLiteral("policy."));
    name.replace(book, QStringLiteral("\\1"));
    return {QStringLiteral("parameters"), QString::fromStdString(parameterAnchor(name.toStdString()))};
}

HelpPlace helpPlaceOf(const QWidget* control)
{
    for (const QWidget* widget = control; widget; widget = widget->parentWidget()) {
        if (const QString path = widget->property("helpField").toString(); !path.isEmpty())
            return helpPlaceOfField(path);
        const QString name = widget->objectName();
        if (name.startsWith(QLatin1String("channel.")))
            return helpPlaceOfField(QStringLiteral("market.channels.") + name.mid(8));
        for (const Row& row : rows)
            if (!name.isEmpty() && matches(name, QLatin1String(row.name)))
                return HelpPlace::of(QLatin1String(row.place));
    }
    return {};
}

std::vector<HelpPlace> allHelpPlaces()
{
    std::vector<HelpPlace> all;
    for (const Row& row : rows)
        all.push_back(HelpPlace::of(QLatin1String(row.place)));
    return all;
}

} // namespace waterhammer
