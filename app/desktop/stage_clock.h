// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <vector>

namespace waterhammer {

/// The time that a presentation has taken, in all and step by step, beside the minutes that the file plans. Times in
/// seconds.
class StageClock {
public:
    StageClock() { m_since.start(); }

    /// What goes by from now on is this step's.
    void enter(std::optional<std::size_t> step);
    [[nodiscard]] double elapsed() const; ///< since the stage came up
    [[nodiscard]] double spent(std::size_t step) const;
    /// Behind the plan above 0, before it below: `planned` are the minutes of each step. Within a step's minutes it is
    /// neither. Nothing where nothing is planned.
    [[nodiscard]] std::optional<double> behind(const std::vector<double>& planned) const;

    /// For tests: as if so much more had gone by.
    void advance(double seconds) { m_added += seconds; }

private:
    void book() const;

    QElapsedTimer m_since;
    double m_added = 0;
    std::optional<std::size_t> m_step;
    mutable double m_booked = 0;         ///< of elapsed(), what is booked to steps
    mutable std::vector<double> m_spent; ///< [steps]
};

/// "12:40", "1:02:03"
[[nodiscard]] QString clockText(double seconds);

} // namespace waterhammer
