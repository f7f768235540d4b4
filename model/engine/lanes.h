// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#if defined(__AVX__)
#include <immintrin.h>
#endif

/// The engine is written once for a number type `Real`: double runs one market, Lanes<N> runs N of the same shape
/// side by side, one in each vector lane. What a rule does "if" is then written with select(): both branches are
/// values, the mask chooses per market. Every operation is the IEEE one, so a market in a lane computes the very
/// bytes it computes alone.
namespace waterhammer {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

// ---- one market -----------------------------------------------------------------------------------------------

template <class Real> struct LaneTraits;

template <> struct LaneTraits<double> {
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

// ---- several side by side -------------------------------------------------------------------------------------

namespace detail {
template <std::size_t bytes> struct Native;
template <> struct Native<16> {
    using Real = double __attribute__((vector_size(16)));
    using Mask = long long __attribute__((vector_size(16)));
};
template <> struct Native<32> {
    using Real = double __attribute__((vector_size(32)));
    using Mask = long long __attribute__((vector_size(32)));
};
template <> struct Native<64> {
    using Real = double __attribute__((vector_size(64)));
    using Mask = long long __attribute__((vector_size(64)));
};
#if defined(__AVX512F__)
inline constexpr std::size_t widestRegister = 64;
#elif defined(__AVX__)
inline constexpr std::size_t widestRegister = 32;
#else
inline constexpr std::size_t widestRegister = 16;
#endif
/// The widest registers that N numbers fill.
template <std::size_t N> using NativeFor = Native<std::min(N * sizeof(double), widestRegister)>;

template <class Out, class F> inline Out eachPart(F f)
{
    Out r;
    for (std::size_t j = 0; j < Out::parts; ++j)
        r.part[j] = f(j);
    return r;
}
} // namespace detail

template <std::size_t N> struct LanesMask {
    using Native = typename detail::NativeFor<N>::Mask;
    static constexpr std::size_t parts = N * sizeof(double) / sizeof(Native), perPart = N / parts;
    Native part[parts];

    LanesMask() = default;
    LanesMask(bool b)
    {
        for (auto& p : part)
            p = Native{} - static_cast<long long>(b);
    }

    friend LanesMask operator&(const LanesMask& a, const LanesMask& b)
    {
        return detail::eachPart<LanesMask>([&](std::size_t j) { return a.part[j] & b.part[j]; });
    }
    friend LanesMask operator|(const LanesMask& a, const LanesMask& b)
    {
        return detail::eachPart<LanesMask>([&](std::size_t j) { return a.part[j] | b.part[j]; });
    }
    friend LanesMask operator!(const LanesMask& a)
    {
        return detail::eachPart<LanesMask>([&](std::size_t j) { return ~a.part[j]; });
    }
};

/// N numbers side by side. The operators are the numbers' own, lane by lane.
template <std::size_t N> struct Lanes {
    using Native = typename detail::NativeFor<N>::Real;
    using Mask = LanesMask<N>;
    static constexpr std::size_t parts = Mask::parts, perPart = Mask::perPart;
    Native part[parts];

    Lanes() = default;
    Lanes(double v)
    {
        for (auto& p : part)
            p = Native{} + v;
    }

#define WATERHAMMER_LANES_OPERATOR(Out, op)                                                                            \
    friend Out operator op(const Lanes& a, const Lanes& b)                                                             \
    {                                                                                                                  \
        return detail::eachPart<Out>([&](std::size_t j) { return typename Out::Native(a.part[j] op b.part[j]); });     \
    }
    WATERHAMMER_LANES_OPERATOR(Lanes, +)
    WATERHAMMER_LANES_OPERATOR(Lanes, -)
    WATERHAMMER_LANES_OPERATOR(Lanes, *)
    WATERHAMMER_LANES_OPERATOR(Lanes, /)
    WATERHAMMER_LANES_OPERATOR(Mask, <)
    WATERHAMMER_LANES_OPERATOR(Mask, >)
    WATERHAMMER_LANES_OPERATOR(Mask, <=)
    WATERHAMMER_LANES_OPERATOR(Mask, >=)
    WATERHAMMER_LANES_OPERATOR(Mask, ==)
#undef WATERHAMMER_LANES_OPERATOR

    friend Lanes operator-(const Lanes& a) { return Lanes(0.0) - a; }
    Lanes& operator+=(const Lanes& b) { return *this = *this + b; }
    Lanes& operator-=(const Lanes& b) { return *this = *this - b; }
    Lanes& operator*=(const Lanes& b) { return *this = *this * b; }

    friend Lanes select(const Mask& m, const Lanes& yes, const Lanes& no)
    {
        return detail::eachPart<Lanes>([&](std::size_t j) { return m.part[j] ? yes.part[j] : no.part[j]; });
    }
    // As one instruction each, these keep what `b < a ? b : a` says of equal and of undefined numbers.
    friend Lanes minimum(const Lanes& a, const Lanes& b)
    {
        return detail::eachPart<Lanes>([&](std::size_t j) { return b.part[j] < a.part[j] ? b.part[j] : a.part[j]; });
    }
    friend Lanes maximum(const Lanes& a, const Lanes& b)
    {
        return detail::eachPart<Lanes>([&](std::size_t j) { return a.part[j] < b.part[j] ? b.part[j] : a.part[j]; });
    }
};

using FourLanes = Lanes<4>;

template <std::size_t N> struct LaneTraits<Lanes<N>> {
    using Mask = LanesMask<N>;
    static constexpr std::size_t count = N;
};

template <std::size_t N> bool any(const LanesMask<N>& m)
{
    auto bits = m.part[0];
    for (std::size_t j = 1; j < LanesMask<N>::parts; ++j)
        bits |= m.part[j];
#if defined(__AVX512F__)
    if constexpr (sizeof(bits) == 64)
        return _mm512_test_epi64_mask(__m512i(bits), __m512i(bits)) != 0;
#endif
#if defined(__AVX__)
    if constexpr (sizeof(bits) == 32)
        return _mm256_movemask_pd(__m256d(bits)) != 0;
#endif
    long long some = 0;
    for (std::size_t j = 0; j < LanesMask<N>::perPart; ++j)
        some |= bits[j];
    return some != 0;
}
template <std::size_t N> bool all(const LanesMask<N>& m) { return !any(!m); }
template <std::size_t N> double lane(const Lanes<N>& a, std::size_t i)
{
    return a.part[i / Lanes<N>::perPart][i % Lanes<N>::perPart];
}
template <std::size_t N> bool lane(const LanesMask<N>& m, std::size_t i)
{
    return m.part[i / LanesMask<N>::perPart][i % LanesMask<N>::perPart] != 0;
}
template <std::size_t N> void setLane(Lanes<N>& a, std::size_t i, double v)
{
    a.part[i / Lanes<N>::perPart][i % Lanes<N>::perPart] = v;
}
template <std::size_t N> void setLane(LanesMask<N>& m, std::size_t i, bool v)
{
    m.part[i / LanesMask<N>::perPart][i % LanesMask<N>::perPart] = -static_cast<long long>(v);
}
template <std::size_t N> Lanes<N> squareRoot(const Lanes<N>& a)
{
    Lanes<N> r;
    for (std::size_t i = 0; i < N; ++i)
        setLane(r, i, std::sqrt(lane(a, i)));
    return r;
}

// ---- both -----------------------------------------------------------------------------------------------------

inline double clamp(double x, double low, double high) { return minimum(maximum(x, low), high); }
template <std::size_t N> Lanes<N> clamp(const Lanes<N>& x, double low, double high)
{
    return minimum(maximum(x, low), high);
}

/// The model's strict comparison with a relative slack of 1e-9: a figure at its threshold is not past it.
inline bool below(double x, double threshold) { return x < threshold * (1 - 1e-9); }
template <std::size_t N> LanesMask<N> below(const Lanes<N>& x, const std::type_identity_t<Lanes<N>>& threshold)
{
    return x < threshold * Lanes<N>(1 - 1e-9);
}
inline bool exceeds(double x, double threshold) { return below(threshold, x); }
template <std::size_t N> LanesMask<N> exceeds(const std::type_identity_t<Lanes<N>>& x, const Lanes<N>& threshold)
{
    return below(threshold, x);
}

} // namespace waterhammer
