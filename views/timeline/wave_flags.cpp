// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/wave_flags.h"

#include <algorithm>
#include <cstddef>

namespace waterhammer {

namespace {

QString waveLetter(std::size_t wave)
{
    return wave < 26 ? QString(QChar('A' + static_cast<int>(wave))) : QString::number(wave + 1);
}

} // namespace

std::vector<WaveFlag> waveFlags(
    const std::vector<double>& places, double width, double half, const std::function<double(const QString&)>& widthOf)
{
    struct Group {
        std::size_t first, more = 0;
    };
    std::vector<Group> groups;
    std::vector<WaveFlag> flags;
    const auto flagOf = [&](const Group& group) {
        QString text = waveLetter(group.first);
        if (group.more > 0)
            text += QStringLiteral("+%1").arg(group.more);
        const double x = places[group.first], wide = std::max(2 * half, widthOf(text) + half / 2);
        const double left = std::min(x - half, width - wide);
        return WaveFlag{x, left, left + wide, text, group.first, group.more + 1};
    };
    for (std::size_t wave = 0; wave < places.size(); ++wave) {
        groups.push_back({wave});
        flags.push_back(flagOf(groups.back()));
        // One that is counted makes the flag that counts it wider, which may then reach the one after.
        while (flags.size() > 1 && flags.back().left < flags[flags.size() - 2].right) {
            const std::size_t more = groups.back().more + 1;
            groups.pop_back();
            flags.pop_back();
            groups.back().more += more;
            flags.back() = flagOf(groups.back());
        }
    }
    return flags;
}

} // namespace waterhammer
