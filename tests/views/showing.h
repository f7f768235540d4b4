// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_scales.h"
#include "views/panel.h"

#include <QObject>

#include <algorithm>
#include <vector>

/// The core in small, for tests of panels: shows a panel one thing after the other, and keeps what it asks for.
namespace waterhammer {

class Showing {
public:
    explicit Showing(Panel& panel)
        : m_panel(panel)
    {
    }

    void draft(const DraftPtr& draft, const DraftPtr& reference = {})
    {
        m_shown.draft = m_shown.written = draft;
        m_shown.reference = reference;
        m_shown.problems = draft ? problemsOf(*draft) : Problems();
        tell(Change::Draft);
    }
    void run(const RunPtr& run)
    {
        m_shown.run = run;
        m_shown.scales = run ? scalesOf(run->trajectory) : RunScales();
        m_shown.clockEnd = run ? run->lastRound() : 0;
        tell(Change::Run);
    }
    void moment(const Moment& moment)
    {
        m_shown.clock = moment;
        m_shown.moment = m_shown.run ? moment.within(m_shown.run->lastRound()) : moment;
        tell(Change::Moment);
    }
    void select(const Selection& selection)
    {
        m_shown.selection = m_shown.lit = selection;
        tell(Change::Selection | Change::Lit);
    }
    void question(const Selection& about, int round)
    {
        m_shown.question = {about, round};
        tell(Change::Question);
    }
    void attribution(const Attribution& attribution)
    {
        m_shown.attribution = attribution;
        tell(Change::Attribution);
    }
    void averted(const std::optional<PolicyEffects>& effects)
    {
        m_shown.policyEffects = effects;
        tell(Change::Averted);
    }
    void curves(const CurvesShownPtr& curves, const CurvesShownPtr& pin = {})
    {
        m_shown.curves = curves;
        m_shown.pinCurves = pin;
        tell(Change::Curves);
    }
    void tippings(const std::optional<LeverTippings>& tippings, std::optional<Measure> measure = {})
    {
        m_shown.tippings = tippings;
        m_shown.measure = measure;
        tell(Change::Tippings);
    }
    void others(std::vector<OtherRun> others)
    {
        for (const OtherRun& other : others)
            m_shown.clockEnd = std::max(m_shown.clockEnd, other.run ? other.run->lastRound() : 0);
        m_shown.others = std::make_shared<const std::vector<OtherRun>>(std::move(others));
        tell(Change::Others);
    }
    void reducedMotion(bool reduced)
    {
        m_shown.reducedMotion = reduced;
        tell(Change::Motion);
    }
    void undo(const QString& text)
    {
        m_shown.undoText = text;
        tell(Change::Undo);
    }
    void playing(bool playing)
    {
        m_shown.playing = playing;
        tell(Change::Playing);
    }

private:
    void tell(Changes changes) { m_panel.show(m_shown, changes); }

    Panel& m_panel;
    Shown m_shown;
};

/// The requests of one kind that a panel makes, in their order.
template <class R> class Asked {
public:
    explicit Asked(Panel& panel)
    {
        QObject::connect(&panel, &Panel::asked, &m_context, [this](const Request& request) {
            if (const R* one = std::get_if<R>(&request))
                m_all.push_back(*one);
        });
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] const R& at(int i) const { return m_all.at(static_cast<std::size_t>(i)); }
    [[nodiscard]] const R& last() const { return m_all.back(); }
    [[nodiscard]] R takeLast()
    {
        R one = m_all.back();
        m_all.pop_back();
        return one;
    }
    void clear() { m_all.clear(); }

private:
    QObject m_context;
    std::vector<R> m_all;
};

/// Calls with each request of one kind.
template <class R, class F> void whenAsked(Panel& panel, F f)
{
    QObject::connect(&panel, &Panel::asked, &panel, [f](const Request& request) {
        if (const R* one = std::get_if<R>(&request))
            f(*one);
    });
}

} // namespace waterhammer
