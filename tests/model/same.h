// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/files/trace.h"

#include <cmath>
#include <sstream>
#include <string>
#include <vector>

/// Whether two runs are the same: to the byte, or number by number within a tolerance. Differences are told as text,
/// none as the empty text.
namespace waterhammer::test {

/// Collects the first difference between two series of numbers.
class Differences {
public:
    /// `relative` 0 asks for equal numbers. Numbers around 1e-9 and below are the model's zero.
    explicit Differences(double relative)
        : m_relative(relative)
    {
    }

    void compare(const std::string& what, double a, double b)
    {
        if (a == b || !m_text.empty())
            return;
        const double size = std::max(std::abs(a), std::abs(b));
        if (m_relative > 0 && std::abs(a - b) <= m_relative * std::max(size, m_floor))
            return;
        std::ostringstream out;
        out.precision(17);
        out << what << ": " << a << " and " << b;
        m_text = out.str();
    }
    void compare(const std::string& what, const std::optional<double>& a, const std::optional<double>& b)
    {
        compare(what + " is there", double(a.has_value()), double(b.has_value()));
        if (a && b)
            compare(what, *a, *b);
    }
    template <class T> void compare(const std::string& what, const std::vector<T>& a, const std::vector<T>& b)
    {
        compare(what + " size", double(a.size()), double(b.size()));
        for (std::size_t k = 0; k < std::min(a.size(), b.size()); ++k)
            compare(what + "[" + std::to_string(k) + "]", double(a[k]), double(b[k]));
    }
    /// Numbers below this are compared as if they were as large.
    void setFloor(double floor) { m_floor = floor; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    double m_relative;
    double m_floor = 1;
    std::string m_text;
};

inline std::string differences(const Summary& a, const Summary& b, double relative = 0)
{
    Differences d(relative);
    d.compare("rounds", a.rounds, b.rounds);
    d.compare("wave", a.wave, b.wave);
    d.compare("failures", a.failures, b.failures);
    d.compare("breached", a.breached, b.breached);
    d.compare("stopped", a.stopped, b.stopped);
    d.compare("peakLoss", a.peakLoss, b.peakLoss);
    if (relative == 0)
        d.compare("peakLossRound", a.peakLossRound, b.peakLossRound);
    d.compare("endLoss", a.endLoss, b.endLoss);
    d.compare("creditorsShortfall", a.creditorsShortfall, b.creditorsShortfall);
    d.compare("directLoss", a.directLoss, b.directLoss);
    d.compare("amplification", a.amplification, b.amplification);
    d.compare("peakRealisedGain", a.peakRealisedGain, b.peakRealisedGain);
    d.compare("lossShare", a.lossShare, b.lossShare);
    d.compare("peakLoopGain", a.peakLoopGain, b.peakLoopGain);
    d.compare("lowestPrice", a.lowestPrice, b.lowestPrice);
    if (relative == 0)
        d.compare("lowestPriceRound", a.lowestPriceRound, b.lowestPriceRound);
    const auto& x = a.forcedSales.values;
    const auto& y = b.forcedSales.values;
    d.compare("forcedSales", std::vector(x.begin(), x.end()), std::vector(y.begin(), y.end()));
    d.compare("absorbed", a.absorbed, b.absorbed);
    if (relative == 0)
        d.compare("invariants", std::vector{a.invariants.books, a.invariants.units, a.invariants.cash},
            std::vector{b.invariants.books, b.invariants.units, b.invariants.cash});
    return d.text();
}

/// The trace of a run as text; equal texts are equal bytes of every number.
inline std::string traceText(const Trajectory& run)
{
    std::ostringstream out;
    TraceWriter writer(out, run.scenario);
    for (const auto& frame : run.frames)
        writer.frame(*frame);
    writer.end();
    return out.str();
}

} // namespace waterhammer::test
