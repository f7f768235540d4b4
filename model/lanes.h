// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

/// The engine is written once for a number type `Real`: double runs one market, Lanes runs four of the same shape
/// side by side, one in each vector lane. What a rule does "if" is then written with select(): both branches are
/// values, the mask chooses per market. Every operation is the IEEE one, so a market in a lane computes the very
/// bytes it computes alone.
namespace waterhammer {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

// ---- one market -----------------------------------------------------------------------------------------------

template <class Real>
struct LaneTraits;

template <>
struct LaneTraits<double> {
    using Mask = bool;
    static constexpr std::size_t count = 1;
};

inline double select(bool m, double yes, double no) { return m ? yes : no; }
inline bool any(bool m) { return m; }
inline bool all(bool m) { return m; }
inline double minimum(double a, double b) { return b < a ? b : a; }
inline double maximum(double a, double b) { return a < b ? b : a; }
inline double squareRoot(double a) { return std::sqrt(a); }
inline double lane(double a, std::size_t) { return a; }
inline bool lane(bool m, std::size_t) { return m; }
inline void setLane(double& a, std::size_t, double v) { a = v; }
inline void setLane(bool& m, std::size_t, bool v) { m = v; }

// ---- four markets ---------------------------------------------------------------------------------------------

#if defined(__AVX2__)
using NativeReal = double __attribute__((vector_size(32)));
using NativeMask = long long __attribute__((vector_size(32)));
#else
using NativeReal = double __attribute__((vector_size(16)));
using NativeMask = long long __attribute__((vector_size(16)));
#endif

struct LanesMask {
    static constexpr std::size_t parts = 4 * sizeof(double) / sizeof(NativeReal);
    NativeMask part[parts];

    LanesMask() = default;
    LanesMask(bool b)
    {
        for (auto& p : part)
            p = NativeMask{} - static_cast<long long>(b);
    }
};

struct Lanes {
    static constexpr std::size_t parts = LanesMask::parts;
    static constexpr std::size_t perPart = sizeof(NativeReal) / sizeof(double);
    NativeReal part[parts];

    Lanes() = default;
    Lanes(double v)
    {
        for (auto& p : part)
            p = NativeReal{} + v;
    }
    Lanes& operator+=(const Lanes& b);
    Lanes& operator-=(const Lanes& b);
    Lanes& operator*=(const Lanes& b);
};

template <>
struct LaneTraits<Lanes> {
    using Mask = LanesMask;
    static constexpr std::size_t count = 4;
};

namespace detail {
    template <class Out, class F>
    inline Out eachPart(F f)
    {
        Out r;
        for (std::size_t j = 0; j < Lanes::parts; ++j)
            r.part[j] = f(j);
        return r;
    }
} // namespace detail

#define WATERHAMMER_LANES_ARITHMETIC(op) \
    inline Lanes operator op(const Lanes& a, const Lanes& b) \
    { \
        return detail::eachPart<Lanes>([&](std::size_t j) { return a.part[j] op b.part[j]; }); \
    }
#define WATERHAMMER_LANES_COMPARISON(op) \
    inline LanesMask operator op(const Lanes& a, const Lanes& b) \
    { \
        return detail::eachPart<LanesMask>([&](std::size_t j) { return NativeMask(a.part[j] op b.part[j]); }); \
    }
#define WATERHAMMER_MASK_LOGIC(name, op) \
    inline LanesMask operator name(const LanesMask& a, const LanesMask& b) \
    { \
        return detail::eachPart<LanesMask>([&](std::size_t j) { return a.part[j] op b.part[j]; }); \
    }
WATERHAMMER_LANES_ARITHMETIC(+)
WATERHAMMER_LANES_ARITHMETIC(-)
WATERHAMMER_LANES_ARITHMETIC(*)
WATERHAMMER_LANES_ARITHMETIC(/)
WATERHAMMER_LANES_COMPARISON(<)
WATERHAMMER_LANES_COMPARISON(>)
WATERHAMMER_LANES_COMPARISON(<=)
WATERHAMMER_LANES_COMPARISON(>=)
WATERHAMMER_LANES_COMPARISON(==)
WATERHAMMER_MASK_LOGIC(&, &)
WATERHAMMER_MASK_LOGIC(|, |)
#undef WATERHAMMER_LANES_ARITHMETIC
#undef WATERHAMMER_LANES_COMPARISON
#undef WATERHAMMER_MASK_LOGIC

inline LanesMask operator!(const LanesMask& a)
{
    return detail::eachPart<LanesMask>([&](std::size_t j) { return ~a.part[j]; });
}
inline Lanes operator-(const Lanes& a) { return Lanes(0.0) - a; }
inline Lanes& Lanes::operator+=(const Lanes& b) { return *this = *this + b; }
inline Lanes& Lanes::operator-=(const Lanes& b) { return *this = *this - b; }
inline Lanes& Lanes::operator*=(const Lanes& b) { return *this = *this * b; }

inline Lanes select(const LanesMask& m, const Lanes& yes, const Lanes& no)
{
    return detail::eachPart<Lanes>([&](std::size_t j) {
        const NativeMask bits = (m.part[j] & NativeMask(yes.part[j])) | (~m.part[j] & NativeMask(no.part[j]));
        return NativeReal(bits);
    });
}
inline bool any(const LanesMask& m)
{
    long long bits = 0;
    for (const auto& p : m.part)
        for (std::size_t j = 0; j < Lanes::perPart; ++j)
            bits |= p[j];
    return bits != 0;
}
inline bool all(const LanesMask& m) { return !any(!m); }
inline Lanes minimum(const Lanes& a, const Lanes& b) { return select(b < a, b, a); }
inline Lanes maximum(const Lanes& a, const Lanes& b) { return select(a < b, b, a); }
inline double lane(const Lanes& a, std::size_t i) { return a.part[i / Lanes::perPart][i % Lanes::perPart]; }
inline bool lane(const LanesMask& m, std::size_t i) { return m.part[i / Lanes::perPart][i % Lanes::perPart] != 0; }
inline void setLane(Lanes& a, std::size_t i, double v) { a.part[i / Lanes::perPart][i % Lanes::perPart] = v; }
inline void setLane(LanesMask& m, std::size_t i, bool v)
{
    m.part[i / Lanes::perPart][i % Lanes::perPart] = -static_cast<long long>(v);
}
inline Lanes squareRoot(const Lanes& a)
{
    Lanes r;
    for (std::size_t i = 0; i < 4; ++i)
        setLane(r, i, std::sqrt(lane(a, i)));
    return r;
}

// ---- both -----------------------------------------------------------------------------------------------------

inline double clamp(double x, double low, double high) { return minimum(maximum(x, low), high); }
inline Lanes clamp(const Lanes& x, double low, double high) { return minimum(maximum(x, low), high); }

/// The model's strict comparison with a relative slack of 1e-9: a figure at its threshold is not past it.
inline bool below(double x, double threshold) { return x < threshold * (1 - 1e-9); }
inline LanesMask below(const Lanes& x, const Lanes& threshold) { return x < threshold * Lanes(1 - 1e-9); }
inline bool exceeds(double x, double threshold) { return below(threshold, x); }
inline LanesMask exceeds(const Lanes& x, const Lanes& threshold) { return below(threshold, x); }

} // namespace waterhammer
