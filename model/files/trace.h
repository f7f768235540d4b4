// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/files/json_writer.h"
#include "model/files/made.h"

#include <iosfwd>
#include <optional>

/// The trace of a run as JSON: `format` "waterhammer-trace", `version` 1, a frame a round. `[i][a]` is dealer by
/// asset, everything in file order; infinite or undefined figures are null; numbers read back to the same double.
namespace waterhammer {

enum class TraceRows;

/// Writes a trace as the run goes: begin, one frame after the other, end.
class TraceWriter {
public:
    /// `made`: where it comes from; without it the trace does not say.
    TraceWriter(std::ostream& out, ScenarioPtr scenario, const std::optional<Made>& made = {});
    void frame(const Frame& frame);
    void end();

private:
    void claims();
    void value(double number, TraceRows rows);
    void value(const std::optional<double>& number, TraceRows rows);
    void value(const std::vector<double>& values, TraceRows rows);
    void value(const std::vector<int>& rounds, TraceRows rows);
    void value(const std::vector<std::uint8_t>& flags, TraceRows rows);
    void value(const Opening& causes, TraceRows rows);
    void breaches(std::uint8_t flags);
    /// Values by position as rows by dealer (or fund) and asset; what is not held is 0, or false.
    template <class T> void matrix(TraceRows rows, const std::vector<T>& values);

    JsonWriter m_json;
    ScenarioPtr m_scenario;
};

} // namespace waterhammer
