// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"
#include "model/words/language.h"
#include "model/words/phrase.h"

#include <algorithm>

/// Numbers as people read them: the language's marks, a true minus, never −0.0, never more digits than mean something.
/// Figures that are not finite or not there are an en dash. The one rounding of everything that is said.
namespace waterhammer {

/// The unit of a scenario's money.
struct MoneyUnit {
    std::string name = "bn"; ///< as it stands behind a figure: "bn", "mn", "yen"
    int digits = 0;          ///< after the point, beyond the usual ones: see unitDigits
    int thousands = 0;       ///< amounts are told in such powers of a thousand of it: 3 is "12 bn yen"

    friend bool operator==(const MoneyUnit&, const MoneyUnit&) = default;
};
/// The unit of a run: the last word of its currency if that is bn or mn, else the whole text, with a bn or mn of its
/// own where the amounts are too long to be read.
[[nodiscard]] MoneyUnit moneyUnit(const Scenario& scenario);
/// Of books that are being edited: the file's own, as its figures stand there.
[[nodiscard]] MoneyUnit moneyUnit(const ScenarioDraft& draft);

/// As many decimals as a value has, but at least and at most so many: of what somebody typed, told as it was typed.
[[nodiscard]] int decimalsOf(double value, int least = 0, int most = 6);

/// Writes figures in one language. Immutable and cheap; the language must outlive it. All texts are UTF-8.
class Figures {
public:
    /// `unit`: of the amounts of money it will write.
    explicit Figures(const Language& language, MoneyUnit unit = {})
        : m_language(language)
        , m_unit(std::move(unit))
    {
    }

    /// Money without its unit: 1,268 · 47 · 5.1
    [[nodiscard]] Saying money(double amount) const;
    /// With its unit: "47 bn".
    [[nodiscard]] Saying moneyWithUnit(double amount) const;
    /// Money for arithmetic that is to close: one decimal, two below 1, three where two leave nothing.
    [[nodiscard]] Saying exactMoney(double amount) const;
    /// A figure of money that is already written, with its unit: "12.5 bn".
    [[nodiscard]] Saying withUnit(const Saying& figure) const;
    /// The unit alone, as it stands in a title: "bn".
    [[nodiscard]] Saying unitName() const;
    /// Money with one decimal below 100: T-accounts.
    [[nodiscard]] Saying accountMoney(double amount) const;
    /// Money in a column, where points stand below each other: always so many decimals, beyond the unit's.
    [[nodiscard]] Saying columnMoney(double amount, int decimals = 1) const;
    /// An amount as a picture draws it: in the unit with its thousands.
    [[nodiscard]] double drawn(double amount) const;
    /// How a picture writes what drawn() gave: as money() does.
    [[nodiscard]] Saying drawnMoney(double drawn) const;
    /// Half of the last digit a column tells: what is less rounds to nothing. In the file's unit, and as drawn().
    [[nodiscard]] double leastMoney() const;
    [[nodiscard]] double leastDrawn() const { return drawn(leastMoney()); }
    /// Decimals of columnMoney().
    [[nodiscard]] int columnDecimals(int decimals = 1) const { return std::max(0, decimals + m_unit.digits); }
    /// Always so many decimals, 0 to 15; halves are rounded away from zero.
    [[nodiscard]] Saying fixed(double value, int decimals) const;
    /// Likewise, with more of them where so many would leave nothing of it.
    [[nodiscard]] Saying visible(double value, int decimals) const;
    /// "−5.9 %": a fraction, with a sign only if asked for or below zero.
    [[nodiscard]] Saying percent(double fraction, int decimals, bool withSign = false) const;
    /// A price move, a fraction: one decimal and its sign.
    [[nodiscard]] Saying move(double fraction) const { return percent(fraction, 1, true); }
    /// A fraction in basis points: "482 bp", "2.2 bp".
    [[nodiscard]] Saying basisPoints(double fraction) const;
    /// "× 7.5", two significant digits.
    [[nodiscard]] Saying multiple(double factor) const;

private:
    const Language& m_language;
    MoneyUnit m_unit;
};

} // namespace waterhammer
