// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/clauses.h"
#include "model/files/file_telling.h"
#include "model/words/language.h"

#include <string>
#include <vector>

/// A whole run told day by day, for whoever reads text: plain, UTF-8.
namespace waterhammer {

/// A day or several alike, with its sentences; a line break inside one parts the steps of an arithmetic.
struct StoryDays {
    int first = 0;                      ///< day
    int last = 0;                       ///< day
    std::string firstDate, lastDate;    ///< of both, "Tue 17 March"; empty where days have numbers alone
    std::vector<std::string> sentences; ///< in the order of the telling
};

/// A run told to its end.
struct Story {
    std::string title;                 ///< name and units
    std::vector<StoryDays> days;       ///< from day 1 on
    std::vector<std::string> end;      ///< what it came to, and when feedback became positive
    std::vector<std::string> waves;    ///< a line a wave
    std::vector<std::string> states;   ///< of the market, a line for days alike
    std::vector<std::string> observed; ///< what really happened beside it, a line a figure
    std::vector<std::string> step;     ///< the largest step of leverage once more, as one chain; empty: there was none
};

/// The run's story. Days on which nobody sold and nothing struck are told together, so are those on which failed
/// dealers are wound down and nothing else happens. Days of a calendar have their dates, and what was observed stands
/// beside what the run gives.
[[nodiscard]] Story storyOf(const Trajectory& run, const Language& language, const FileTelling& file = {});

/// A story as one text, indented, with line ends.
[[nodiscard]] std::string storyText(const Story& story, const Language& language);

} // namespace waterhammer
