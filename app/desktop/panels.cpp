// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels.h"

#include "views/charts/chart_panel.h"
#include "views/compare/differences_panel.h"
#include "views/compare/pair_panel.h"
#include "views/compare/runs_panel.h"
#include "views/controls/channel_switches.h"
#include "views/controls/lever_panel.h"
#include "views/controls/more_parameters.h"
#include "views/controls/policy_list.h"
#include "views/editor/editor_dock.h"
#include "views/gauges/dealer_panel.h"
#include "views/gauges/dealers_table.h"
#include "views/gauges/lenders_panel.h"
#include "views/gauges/market_state_panel.h"
#include "views/gauges/marks_panel.h"
#include "views/gauges/trades_panel.h"
#include "views/graph/contagion_graph.h"
#include "views/lesson/lesson_panel.h"
#include "views/story/event_log.h"
#include "views/story/headline_bar.h"
#include "views/teaching/prediction_panel.h"
#include "views/teaching/scenario_card.h"
#include "views/timeline/timeline_panel.h"
#include "views/why/mechanisms_panel.h"
#include "views/why/switch_panel.h"
#include "views/why/why_panel.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

template <class P> Panel* make(QWidget* parent) { return new P(parent); }

// clang-format off
const PanelPlace places[] = {
    {"levers",   QT_TRANSLATE_NOOP("Panels", "Sliders"),  "tip",    Area::Controls, make<LeverPanel>},
    {"channels", QT_TRANSLATE_NOOP("Panels", "Channels"), "branch", Area::Controls, make<ChannelSwitches>},
    {"policies", QT_TRANSLATE_NOOP("Panels", "Policies"), "bank",   Area::Controls, make<PolicyList>},
    {"more",     nullptr,                                 nullptr,  Area::Controls, make<MoreParameters>},
    {"headline", nullptr,                                 nullptr,  Area::Head,     make<HeadlineBar>},
    {"graph",    QT_TRANSLATE_NOOP("Panels", "Graph"),    nullptr,  Area::Centre,   make<ContagionGraph>},
    {"pair",     nullptr,                                 nullptr,  Area::Pair,     make<PairPanel>},
    {"charts",   QT_TRANSLATE_NOOP("Panels", "Charts"),   nullptr,  Area::Lower,    make<ChartPanel>,
        QT_TRANSLATE_NOOP("Panels", "Paths"), Density::Small, false, 236, 158},
    {"market",   QT_TRANSLATE_NOOP("Panels", "Market"),   nullptr,  Area::Right,    make<MarketStatePanel>,
        QT_TRANSLATE_NOOP("Panels", "State of the Market"), Density::Small, true, 300, 232},
    {"dealers",  QT_TRANSLATE_NOOP("Panels", "Dealers"),  nullptr,  Area::Right,    make<DealersTable>,
        QT_TRANSLATE_NOOP("Panels", "Dealers"), Density::Full, false, 320},
    {"lenders",  QT_TRANSLATE_NOOP("Panels", "Lenders"),  "funds",  Area::Right,    make<LendersPanel>,
        QT_TRANSLATE_NOOP("Panels", "Lenders"), Density::Full, false, 176},
    {"detail",   QT_TRANSLATE_NOOP("Panels", "Selected"), nullptr,  Area::Details,  make<DealerPanel>},
    {"why",      QT_TRANSLATE_NOOP("Panels", "Why?"),     "why",    Area::Details,  make<WhyPanel>},
    {"trades",   QT_TRANSLATE_NOOP("Panels", "Trades"),   "table",  Area::Details,  make<TradesPanel>},
    {"marks",    QT_TRANSLATE_NOOP("Panels", "Marks"),    "down",   Area::Details,  make<MarksPanel>},
    {"events",   QT_TRANSLATE_NOOP("Panels", "Events"),   "report", Area::Details,  make<EventLog>},
    {"editor",   nullptr,                                 nullptr,  Area::Editing,  make<EditorDock>,
        QT_TRANSLATE_NOOP("Panels", "Editor")},
    {"runs",     nullptr,                                 nullptr,  Area::Left,     make<RunsPanel>,
        QT_TRANSLATE_NOOP("Panels", "Runs"), Density::Tiny, false, 0, 0, Side::Runs, &Actions::compare},
    {"switch",   nullptr,                                 nullptr,  Area::Left,     make<SwitchPanel>,
        QT_TRANSLATE_NOOP("Panels", "Why Did It Switch?"), Density::Tiny, false, 0, 0, Side::Switch, &Actions::whySwitch,
        true},
    {"mechanisms", nullptr,                               nullptr,  Area::Left,     make<MechanismsPanel>,
        QT_TRANSLATE_NOOP("Panels", "What Did Each Mechanism Do?"), Density::Tiny, false, 0, 0, Side::Mechanisms,
        &Actions::mechanisms, true},
    {"card",     nullptr,                                 nullptr,  Area::Left,     make<ScenarioCard>,
        QT_TRANSLATE_NOOP("Panels", "About This Scenario"), Density::Tiny, false, 0, 0, Side::Card, &Actions::card, true},
    {"prediction", nullptr,                               nullptr,  Area::Left,     make<PredictionPanel>,
        QT_TRANSLATE_NOOP("Panels", "Predict"), Density::Tiny, false, 0, 0, Side::Prediction, &Actions::prediction},
    {"lesson", nullptr,                                   nullptr,  Area::Left,     make<LessonPanel>,
        QT_TRANSLATE_NOOP("Panels", "Lesson"), Density::Tiny, false, 0, 0, Side::Lesson, &Actions::lesson},
    {"differences", QT_TRANSLATE_NOOP("Panels", "Differences"), nullptr, Area::Differences, make<DifferencesPanel>,
        QT_TRANSLATE_NOOP("Panels", "Differences"), Density::Small},
    {"timeline", nullptr,                                 nullptr,  Area::Foot,     make<TimelinePanel>},
};
// clang-format on

} // namespace

QString PanelPlace::titleText() const { return QCoreApplication::translate("Panels", title); }

QString PanelPlace::headingText() const { return QCoreApplication::translate("Panels", heading); }

std::span<const PanelPlace> panelPlaces() { return places; }

} // namespace waterhammer
