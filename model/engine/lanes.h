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

/// A bound that binds nobody.
inline constexpr double infinity = std::numeric_limits<double>::infinity();

// ---- one market -----------------------------------------------------------------------------------------------

/// What goes with a number type: its yes or no, and how many stand side by side.
template <class Real> struct LaneTraits;

/// Of one market.
template <> struct LaneTraits<double> {
    using Mask = bool;                      ///< of one market
    static constexpr std::size_t count = 1; ///< side by side
};

inline double select(bool m, double yes, double no) { return m ? yes : no; } ///< one of two values
inline bool any(bool m) { return m; }                                        ///< in some lane
inline bool all(bool m) { return m; }                                        ///< in every lane
inline double minimum(double a, double b) { return b < a ? b : a; }          ///< a where they are equal
inline double maximum(double a, double b) { return a < b ? b : a; }          ///< a where they are equal
inline double squareRoot(double a) { return std::sqrt(a); }                  ///< correctly rounded
inline double lane(double a, std::size_t) { return a; }                      ///< the number of one lane
inline bool lane(bool m, std::size_t) { return m; }                          ///< the mask of one lane
inline void setLane(double& a, std::size_t, double v) { a = v; }             ///< writes the number of one lane
inline void setLane(bool& m, std::size_t, bool v) { m = v; }                 ///< writes the mask of one lane

// ---- several side by side -------------------------------------------------------------------------------------

namespace detail {
/// The compiler's own vectors of so many bytes.
template <std::size_t bytes> struct Native;
/// Two numbers, on every x86-64.
template <> struct Native<16> {
    using Real = double __attribute__((vector_size(16)));    ///< numbers
    using Mask = long long __attribute__((vector_size(16))); ///< all bits of a lane, or none
};
/// Four numbers, with AVX.
template <> struct Native<32> {
    using Real = double __attribute__((vector_size(32)));    ///< numbers
    using Mask = long long __attribute__((vector_size(32))); ///< all bits of a lane, or none
};
/// Eight numbers, with AVX-512.
template <> struct Native<64> {
    using Real = double __attribute__((vector_size(64)));    ///< numbers
    using Mask = long long __attribute__((vector_size(64))); ///< all bits of a lane, or none
};
#if defined(__AVX512F__)
inline constexpr std::size_t widestRegister = 64; ///< bytes, of the processors this build is for
#elif defined(__AVX__)
inline constexpr std::size_t widestRegister = 32; ///< bytes, of the processors this build is for
#else
inline constexpr std::size_t widestRegister = 16; ///< bytes, of the processors this build is for
#endif
/// The widest registers that N numbers fill.
template <std::size_t N> using NativeFor = Native<std::min(N * sizeof(double), widestRegister)>;

/// The value whose j-th register is f(j).
template <class Out, class F> inline Out eachPart(F f)
{
    Out r;
    for (std::size_t j = 0; j < Out::parts; ++j)
        r.part[j] = f(j);
    return r;
}
} // namespace detail

/// Yes or no, N side by side.
template <std::size_t N> struct LanesMask {
    using Native = typename detail::NativeFor<N>::Mask;                       ///< a register
    static constexpr std::size_t parts = N * sizeof(double) / sizeof(Native); ///< registers
    static constexpr std::size_t perPart = N / parts;                         ///< lanes a register
    Native part[parts];                                                       ///< the first lanes first

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
    using Native = typename detail::NativeFor<N>::Real;   ///< a register
    using Mask = LanesMask<N>;                            ///< what comparisons give
    static constexpr std::size_t parts = Mask::parts;     ///< registers
    static constexpr std::size_t perPart = Mask::perPart; ///< lanes a register
    Native part[parts];                                   ///< the first lanes first

    Lanes() = default;
    Lanes(double v)
    {
        for (auto& p : part)
            p = Native{} + v;
    }

/// Both operands' own operator, lane by lane.
#define WATERHAMMER_LANES_OPERATOR(Out, op)                                                                            \
    friend Out operator op(const Lanes& a, const Lanes& b)                                                             \
    {                                                                                                                  \
        return detail::eachPart<Out>([&](std::size_t j) { return typename Out::Native(a.part[j] op b.part[j]); });     \
    }
    /// The numbers' own.
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

    /// One of two values, lane by lane.
    friend Lanes select(const Mask& m, const Lanes& yes, const Lanes& no)
    {
        return detail::eachPart<Lanes>([&](std::size_t j) { return m.part[j] ? yes.part[j] : no.part[j]; });
    }
    /// As one instruction each, the two keep what `b < a ? b : a` says of equal and of undefined numbers.
    friend Lanes minimum(const Lanes& a, const Lanes& b)
    {
        return detail::eachPart<Lanes>([&](std::size_t j) { return b.part[j] < a.part[j] ? b.part[j] : a.part[j]; });
    }
    /// The other.
    friend Lanes maximum(const Lanes& a, const Lanes& b)
    {
        return detail::eachPart<Lanes>([&](std::size_t j) { return a.part[j] < b.part[j] ? b.part[j] : a.part[j]; });
    }
};

/// Four dealers.
using FourLanes = Lanes<4>;

/// Of N side by side.
template <std::size_t N> struct LaneTraits<Lanes<N>> {
    using Mask = LanesMask<N>;              ///< what comparisons give
    static constexpr std::size_t count = N; ///< side by side
};

/// In some lane.
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
/// In every lane.
template <std::size_t N> bool all(const LanesMask<N>& m) { return !any(!m); }
/// The number of one lane.
template <std::size_t N> double lane(const Lanes<N>& a, std::size_t i)
{
    return a.part[i / Lanes<N>::perPart][i % Lanes<N>::perPart];
}
/// The mask of one lane.
template <std::size_t N> bool lane(const LanesMask<N>& m, std::size_t i)
{
    return m.part[i / LanesMask<N>::perPart][i % LanesMask<N>::perPart] != 0;
}
/// Writes the number of one lane.
template <std::size_t N> void setLane(Lanes<N>& a, std::size_t i, double v)
{
    a.part[i / Lanes<N>::perPart][i % Lanes<N>::perPart] = v;
}
/// Writes the mask of one lane.
template <std::size_t N> void setLane(LanesMask<N>& m, std::size_t i, bool v)
{
    m.part[i / LanesMask<N>::perPart][i % LanesMask<N>::perPart] = -static_cast<long long>(v);
}
/// Correctly rounded, lane by lane.
template <std::size_t N> Lanes<N> squareRoot(const Lanes<N>& a)
{
    Lanes<N> r;
    for (std::size_t i = 0; i < N; ++i)
        setLane(r, i, std::sqrt(lane(a, i)));
    return r;
}

// ---- both -----------------------------------------------------------------------------------------------------

/// Between two bounds; the upper one where they cross.
inline double clamp(double x, double low, double high) { return minimum(maximum(x, low), high); }
/// Between two bounds, lane by lane.
template <std::size_t N> Lanes<N> clamp(const Lanes<N>& x, double low, double high)
{
    return minimum(maximum(x, low), high);
}

/// The model's strict comparison with a relative slack of 1e-9: a figure at its threshold is not past it.
inline bool below(double x, double threshold) { return x < threshold * (1 - 1e-9); }
/// The same, lane by lane.
template <std::size_t N> LanesMask<N> below(const Lanes<N>& x, const std::type_identity_t<Lanes<N>>& threshold)
{
    return x < threshold * Lanes<N>(1 - 1e-9);
}
/// Above a threshold by more than the slack.
inline bool exceeds(double x, double threshold) { return below(threshold, x); }
/// The same, lane by lane.
template <std::size_t N> LanesMask<N> exceeds(const std::type_identity_t<Lanes<N>>& x, const Lanes<N>& threshold)
{
    return below(threshold, x);
}

} // namespace waterhammer
