// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/sweep.h"

#include "model/scenario/parameter_path.h"
#include "model/scenario/problem_list.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace waterhammer {

namespace {

/// Whether a draft that has one value of it can be given the next.
bool overwrites(const SweepAxis& axis) { return !axis.vary && axis.balance == BalancingItem::None; }

class SweepRun {
public:
    SweepRun(const ScenarioDraft& draft, const std::vector<SweepAxis>& axes, const SweepOptions& options,
        std::stop_token stop)
        : m_draft(draft)
        , m_axes(axes)
        , m_options(options)
        , m_stop(std::move(stop))
    {
        std::size_t count = 1;
        for (const auto& axis : axes)
            count *= static_cast<std::size_t>(axis.points);
        m_points.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            std::size_t rest = i;
            m_points[i].at.resize(axes.size());
            for (std::size_t x = axes.size(); x-- > 0;) {
                const auto n = static_cast<std::size_t>(axes[x].points);
                m_points[i].at[x] = axes[x].at(static_cast<int>(rest % n));
                rest /= n;
            }
        }
    }

    std::vector<SweepPoint> run()
    {
        const auto workers = static_cast<std::size_t>(std::max(1, m_options.threads));
        std::vector<std::jthread> threads;
        for (std::size_t w = 1; w < workers; ++w)
            threads.emplace_back([this] { work(); });
        work();
        threads.clear(); // joins
        return std::move(m_points);
    }

private:
    /// Takes group after group until none is left. Which points share a group does not depend on the threads.
    void work()
    {
        Engine engine;
        ScenarioDraft draft = m_draft;
        for (;;) {
            const std::size_t first = m_next.fetch_add(Engine::lanes);
            if (first >= m_points.size() || m_stop.stop_requested())
                return;
            const std::size_t last = std::min(first + Engine::lanes, m_points.size());
            group(engine, draft, first, last);
        }
    }

    [[nodiscard]] std::size_t indexOf(std::size_t place) const
    {
        return m_options.order.empty() ? place : m_options.order[place];
    }

    ScenarioPtr scenarioAt(ScenarioDraft& draft, SweepPoint& point) const
    {
        if (!std::ranges::all_of(m_axes, overwrites))
            draft = m_draft;
        for (std::size_t x = 0; x < m_axes.size(); ++x) {
            point.problems = setOn(draft, m_axes[x], point.at[x]);
            if (!point.problems.empty())
                return {};
        }
        auto scenario = validate(draft);
        if (scenario)
            return *scenario;
        point.problems = std::move(scenario.problems);
        return {};
    }

    void group(Engine& engine, ScenarioDraft& draft, std::size_t first, std::size_t last)
    {
        std::vector<ScenarioPtr> scenarios;
        std::vector<std::size_t> indices;
        for (std::size_t place = first; place < last; ++place) {
            const std::size_t index = indexOf(place);
            if (auto scenario = scenarioAt(draft, m_points[index])) {
                scenarios.push_back(std::move(scenario));
                indices.push_back(index);
            }
        }
        const bool alike = scenarios.size() > 1 && !m_options.run.loopGain
            && std::ranges::all_of(scenarios, [&](const auto& s) { return Engine::sameShape(*s, *scenarios[0]); });
        const auto keep = [&](std::size_t j, const Summary& summary) {
            if (!summary.stopped)
                m_points[indices[j]].summary = summary;
        };
        if (alike) {
            const auto summaries = engine.runTogether(scenarios, m_options.run, m_stop);
            for (std::size_t j = 0; j < summaries.size(); ++j)
                keep(j, summaries[j]);
        } else {
            for (std::size_t j = 0; j < scenarios.size(); ++j)
                keep(j, engine.run(scenarios[j], m_options.run, m_stop));
        }
        report(first, last);
    }

    void report(std::size_t first, std::size_t last)
    {
        if (!m_options.progress && !m_options.done)
            return;
        const std::scoped_lock lock(m_reporting);
        m_done += last - first;
        if (m_options.done)
            for (std::size_t place = first; place < last; ++place)
                m_options.done(indexOf(place), m_points[indexOf(place)]);
        if (m_options.progress)
            m_options.progress(m_done, m_points.size());
    }

    const ScenarioDraft& m_draft;
    const std::vector<SweepAxis>& m_axes;
    const SweepOptions& m_options;
    std::stop_token m_stop;
    std::vector<SweepPoint> m_points;
    std::atomic<std::size_t> m_next{0};
    std::mutex m_reporting;
    std::size_t m_done = 0;
};

} // namespace

Problems setOn(ScenarioDraft& draft, const SweepAxis& axis, double value)
{
    if (axis.vary) {
        axis.vary(draft, value);
        return {};
    }
    if (axis.balance == BalancingItem::None)
        return setNumber(draft, axis.path, value);
    const std::vector<double> gaps = gapsOf(draft);
    Problems problems = setNumber(draft, axis.path, value);
    balanceBooks(draft, gaps, axis.balance);
    return problems;
}

Result<std::vector<SweepPoint>> sweep(
    const ScenarioDraft& draft, const std::vector<SweepAxis>& axes, const SweepOptions& options, std::stop_token stop)
{
    Problems problems;
    for (const auto& axis : axes) {
        if (axis.points < 1)
            problems.push_back({ProblemPlace::ofPath(axis.path), shown(axis.points), ProblemCode::SomePoint});
        if (axis.vary)
            continue;
        if (auto here = number(draft, axis.path); !here) {
            // An optional number that is absent may still be set.
            ScenarioDraft trial = draft;
            if (auto setting = setNumber(trial, axis.path, axis.from); !setting.empty())
                problems.insert(problems.end(), setting.begin(), setting.end());
        }
    }
    if (!problems.empty())
        return problems;
    return SweepRun(draft, axes, options, std::move(stop)).run();
}

} // namespace waterhammer
