// SPDX-License-Identifier: GPL-3.0-or-later
// Where what stands on the stage has its place.
#include "app/desktop/stage.h"

#include "app/desktop/stage_lesson.h"
#include "app/desktop/stage_veil.h"
#include "views/charts/chart_pane.h"
#include "views/controls/lever_panel.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/graph/contagion_graph.h"
#include "views/teaching/prediction_panel.h"
#include "views/teaching/scenario_card.h"
#include "views/timeline/scrubber.h"

#include <QFrame>
#include <QLabel>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr int gap = 24, headHeight = 60, timeHeight = 110; ///< px
constexpr double rightShare = 0.29, narrowDrawer = 0.34, wideDrawer = 0.24;
constexpr int leastBeside = 1700, leastPage = 620, dayWidth = 320, datedWidth = 620, notesWidth = 320; ///< px

} // namespace

/// Nothing of the structure can be moved or edited; the levers are at hand.
void Stage::setLocked(bool locked)
{
    m_locked = locked;
    m_graph->setAttribute(Qt::WA_TransparentForMouseEvents, locked);
    arrange();
}

/// A lesson gives them all to the room at its end.
bool Stage::leversShown() const { return m_locked || m_lesson->wants().all; }

void Stage::arrange()
{
    // Beside a drawer a small screen has no room for the dial and prices: names would be cut. Two runs need it all.
    const bool drawer = leversShown() || m_lesson->wants().drawer;
    const bool narrow = (drawer && width() < leastBeside) || m_lesson->wants().two;
    const int right = narrow ? 0 : static_cast<int>(rightShare * (width() - 2 * gap));
    const int foot = height() - gap - timeHeight;
    const int strip =
        std::max(sentenceHeight, m_lesson->wants().strip ? m_lesson->stripHeight(width() - 2 * gap) : sentenceHeight);
    const int top = gap + headHeight, middle = foot - strip - gap;
    LeverPanel& levers = *m_levers;
    ChartPane& prices = *m_prices;
    levers.setVisible(leversShown() && !m_lesson->wants().drawer);
    m_dial->setVisible(!narrow && !m_lesson->wants().dealer);
    prices.setVisible(!narrow && !m_lesson->wants().dealer);
    arrangeHead(right);
    arrangePictures(top, middle, right);
    const QRect words(gap, middle + gap / 2, width() - 2 * gap, strip);
    m_sentence->setVisible(!m_lesson->wants().strip);
    m_sentence->setGeometry(words);
    m_lesson->placeStrip(words);
    m_scrubber->setGeometry(gap, foot, width() - 2 * gap, timeHeight);
    arrangeOver(top, middle, foot);
    m_lesson->mark();
    StageVeil& veil = *m_veil;
    veil.setGeometry(rect());
    veil.raise();
    m_told = -1;
    tell();
}

void Stage::arrangeHead(int right)
{
    const int day = m_session.shown().run && m_session.shown().run->calendar ? datedWidth : dayWidth;
    const int wide = width() - 2 * gap - right;
    m_name->setGeometry(gap, gap, wide - day, headHeight);
    m_day->setGeometry(gap + wide - day, gap, day - gap, headHeight);
}

void Stage::arrangePictures(int top, int middle, int right)
{
    const int wide = width() - 2 * gap;
    const double share = right == 0 ? narrowDrawer : wideDrawer;
    const int left = leversShown() || m_lesson->wants().drawer ? static_cast<int>(share * wide) : 0;
    m_levers->setGeometry(gap, top, left, middle - top);
    m_lesson->drawer()->setGeometry(gap, top, left, middle - top);
    const QRect graph(gap + left, top, wide - right - left, middle - top);
    m_graph->setGeometry(graph);
    if (m_lesson->wants().two) {
        const int half = (graph.width() - gap) / 2;
        m_lesson->placeTwo(
            {graph.left(), top, half, graph.height()}, {graph.right() - half, top, half, graph.height()});
    }
    const int dial = (middle - gap) * 2 / 5, at = gap + wide - right;
    m_dial->setGeometry(at, gap, right, dial);
    m_prices->setGeometry(at, gap + dial, right, middle - gap - dial);
    m_lesson->placeDealer({at, gap, right, middle - gap});
}

/// A page is whole, if need be over the sentence; one of a lesson is as high as its words.
void Stage::arrangeOver(int top, int middle, int foot)
{
    const int end = std::max(middle, std::min(foot - gap, top + leastPage));
    QRect page(width() / 5, top, width() * 3 / 5, end - top - gap);
    m_card->setGeometry(page);
    m_question->setGeometry(page);
    if (m_lesson->wants().page && !m_card->isVisibleTo(this)) {
        page.setHeight(std::min(m_lesson->pageHeight(page.width()), foot - gap - top));
        m_lesson->page()->setGeometry(page);
    }
    m_over->setGeometry(page.adjusted(-gap, -gap, gap, gap));
    for (QWidget* part : std::initializer_list<QWidget*>{m_over, m_card, m_lesson->page(), m_question})
        part->raise();
    m_keys->setGeometry(
        gap, height() - gap - m_keys->sizeHint().height(), width() - 2 * gap, m_keys->sizeHint().height());
    m_keys->raise();
    m_notes->setGeometry(width() - gap - notesWidth, gap, notesWidth, middle - gap);
    m_notes->raise();
    showOver(*m_card, m_card->isVisibleTo(this));
}

} // namespace waterhammer
