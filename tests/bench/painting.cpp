// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/painting.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace waterhammer {

namespace {

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

} // namespace

RunPtr runOf(const ScenarioDraft& draft)
{
    const auto scenario = validate(draft);
    if (!scenario)
        return {};
    return finishedRun(std::make_shared<const ScenarioDraft>(draft), simulate(*scenario));
}

void measure(const char* system, const char* what, int turns, const std::function<void(int)>& turn)
{
    std::vector<double> times;
    for (int n = 0; n < turns; ++n) {
        const double before = processorMilliseconds();
        turn(n);
        times.push_back(processorMilliseconds() - before);
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * (turns - 1))]; };
    std::printf("%-8s %-22s median %6.2f ms   p95 %6.2f ms\n", system, what, at(0.5), at(0.95));
}

} // namespace waterhammer
