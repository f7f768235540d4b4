// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stage_clock.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace waterhammer {

void StageClock::enter(std::optional<std::size_t> step)
{
    book();
    m_step = step;
}

double StageClock::elapsed() const { return double(m_since.elapsed()) / 1000 + m_added; }

double StageClock::spent(std::size_t step) const
{
    book();
    return step < m_spent.size() ? m_spent[step] : 0;
}

std::optional<double> StageClock::behind(const std::vector<double>& planned) const
{
    constexpr double minute = 60;
    double begins = 0, ends = 0, all = 0;
    for (std::size_t i = 0; i < planned.size(); ++i) {
        all += planned[i] * minute;
        begins += m_step && i < *m_step ? planned[i] * minute : 0;
        ends += m_step && i <= *m_step ? planned[i] * minute : 0;
    }
    if (all <= 0)
        return {};
    const double now = elapsed();
    return now > ends ? now - ends : now < begins ? now - begins : 0;
}

/// What has gone by since the last time belongs to the step at hand.
void StageClock::book() const
{
    const double now = elapsed(), passed = now - std::exchange(m_booked, now);
    if (!m_step)
        return;
    m_spent.resize(std::max(m_spent.size(), *m_step + 1));
    m_spent[*m_step] += passed;
}

QString clockText(double seconds)
{
    const int whole = static_cast<int>(std::floor(std::max(0.0, seconds)));
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString tail = QLatin1Char(':') + two(whole % 60);
    return whole < 3600 ? QString::number(whole / 60) + tail
                        : QString::number(whole / 3600) + QLatin1Char(':') + two(whole / 60 % 60) + tail;
}

} // namespace waterhammer
