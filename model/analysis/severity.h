// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/scenario/by_key.h"
#include "model/scenario/row_text.h"

#include <optional>
#include <string_view>

/// How bad a run was, in one number, and the level at which it counts as no longer absorbed.
namespace waterhammer {

/// What is measured.
enum class Measure { Amplification, LossShare, Breached, Failures };

/// A measure and the level that is passed unless another is asked for.
struct MeasureInfo {
    Measure measure;      ///< what is named
    std::string_view key; ///< in files and on the command line
    double level = 0;     ///< in the unit of the measure: a multiple, a fraction, dealers
    RowText sentence;     ///< as the beginning of one
};

/// A row for each measure.
inline constexpr std::array measureTable{
    MeasureInfo{Measure::Amplification, "amplification", 2, RowText("Crossings", "The amplification")},
    MeasureInfo{
        Measure::LossShare, "lossShare", 0.05, RowText("Crossings", "The share of shareholders' equity that is lost")},
    MeasureInfo{Measure::Breached, "breached", 0, RowText("Crossings", "The number of dealers in trouble")},
    MeasureInfo{Measure::Failures, "failures", 0, RowText("Crossings", "The number of dealers that fail")},
};
static_assert(inOrder(measureTable, &MeasureInfo::measure));

/// The row of a measure.
constexpr const MeasureInfo& infoOf(Measure measure) { return measureTable[indexOf(measure)]; }

/// The figure of a run: peak loss over direct loss; peak loss over dealers' equity at the start; dealers with a wave;
/// dealers that failed. Nothing without a direct loss, or without equity.
[[nodiscard]] std::optional<double> measured(const Summary& run, Measure measure);

/// The measure of how bad runs were where none is asked for: the amplification if any has a direct loss.
[[nodiscard]] constexpr Measure severityMeasure(bool anyDirectLoss)
{
    return anyDirectLoss ? Measure::Amplification : Measure::LossShare;
}

/// A level of one measure.
struct Level {
    Measure measure = Measure::Amplification;            ///< what is read off the run
    double value = infoOf(Measure::Amplification).level; ///< in the unit of the measure
};

/// Whether a run's figure is greater; a run that has none is not past it.
[[nodiscard]] bool passes(const Summary& run, const Level& level);

/// What is asked of a walk of many runs, of which one measure must hold for all.
struct SeverityAsked {
    std::optional<Measure> measure; ///< absent: severityMeasure
    std::optional<double> level;    ///< absent: that of the measure
};

} // namespace waterhammer
