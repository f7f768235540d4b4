// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/variant.h"

#include "model/editing/knobs.h"
#include "model/files/sha256.h"

#include <cmath>
#include <cstdlib>
#include <utility>

#include <utf8proc.h>

namespace waterhammer {

namespace {

std::string mapped(const std::string& text, utf8proc_option_t options)
{
    utf8proc_uint8_t* made = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &made, options);
    std::string result =
        length >= 0 ? std::string(reinterpret_cast<char*>(made), static_cast<std::size_t>(length)) : text;
    std::free(made);
    return result;
}

bool isSpace(utf8proc_int32_t point)
{
    const auto category = utf8proc_category(point);
    return (point >= 9 && point <= 13) || point == 0x85 || category == UTF8PROC_CATEGORY_ZS
        || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

/// White space one space, trimmed; control and format characters gone.
std::string tidied(const std::string& text)
{
    std::string result;
    bool space = false;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const auto length = utf8proc_iterate(at, left, &point);
        if (length <= 0)
            break;
        const auto category = point < 0 ? UTF8PROC_CATEGORY_CN : utf8proc_category(point);
        if (isSpace(point)) {
            space = !result.empty();
        } else if (category != UTF8PROC_CATEGORY_CC && category != UTF8PROC_CATEGORY_CF) {
            if (std::exchange(space, false))
                result += ' ';
            result.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(length));
        }
        at += length;
        left -= length;
    }
    return result;
}

/// u of the first path of a variant, 0 to below 1.
double shareOf(const std::string& seed, const std::string& path)
{
    Sha256 hash;
    std::string bytes;
    for (std::size_t i = 0; i + 1 < seed.size(); i += 2)
        bytes += static_cast<char>(std::stoi(seed.substr(i, 2), nullptr, 16));
    hash.add(bytes);
    hash.add(path);
    const std::uint64_t first = std::stoull(hash.digits().substr(0, 16), nullptr, 16);
    return std::ldexp(static_cast<double>(first >> 11U), -53);
}

} // namespace

std::string countedName(std::string_view name)
{
    const auto compose = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const auto fold = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
    return mapped(mapped(tidied(mapped(std::string(name), compose)), fold), compose);
}

std::string seedOf(const Lesson& lesson, std::string_view name)
{
    Sha256 hash;
    hash.add(lesson.id + '\n' + std::to_string(lesson.edition) + '\n' + countedName(name));
    return hash.digits();
}

std::int64_t stepsOf(const LessonVariant& variant)
{
    return static_cast<std::int64_t>(std::floor((variant.to - variant.from) / variant.step + 1e-9));
}

double valueAfter(const LessonVariant& variant, std::int64_t steps)
{
    return tidy(variant.from + static_cast<double>(steps) * variant.step);
}

std::vector<DrawnValue> drawnFor(const Lesson& lesson, std::string_view name)
{
    std::vector<DrawnValue> drawn;
    if (countedName(name).empty())
        return drawn;
    const std::string seed = seedOf(lesson, name);
    for (const LessonVariant& variant : lesson.variants) {
        if (variant.paths.empty())
            continue;
        const double n = static_cast<double>(stepsOf(variant));
        const double u = shareOf(seed, variant.paths.front().path.text);
        drawn.push_back({&variant, valueAfter(variant, static_cast<std::int64_t>(std::floor(u * (n + 1))))});
    }
    return drawn;
}

} // namespace waterhammer
