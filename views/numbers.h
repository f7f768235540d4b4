// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

/// Numbers as people read them: the locale's marks, a true minus, never −0.0, never more digits than mean something.
/// Figures that are not finite or not there are an en dash.
namespace waterhammer {

class Numbers {
public:
    explicit Numbers(const QLocale& locale = QLocale());

    /// bn without the unit: 1,268 · 47 · 5.1
    [[nodiscard]] QString money(double bn) const;
    /// With "bn".
    [[nodiscard]] QString moneyWithUnit(double bn) const;
    /// One decimal below 100: T-accounts.
    [[nodiscard]] QString accountMoney(double bn) const;
    /// Always so many decimals.
    [[nodiscard]] QString fixed(double value, int decimals) const;
    /// "−5.9 %": a fraction, with a sign only if asked for or below zero.
    [[nodiscard]] QString percent(double fraction, int decimals, bool withSign = false) const;
    /// A price move: one decimal.
    [[nodiscard]] QString move(double fraction) const { return percent(fraction, 1, true); }
    /// Basis points: "482 bp", "2.2 bp".
    [[nodiscard]] QString basisPoints(double fraction) const;
    /// "× 7.5", two significant digits.
    [[nodiscard]] QString multiple(double factor) const;
    /// All digits, for editing: reads back to the same double.
    [[nodiscard]] QString full(double value) const;
    /// A typed number: this locale's or C marks, any minus, spaces and a trailing unit passed over; "5 %" is 0.05.
    [[nodiscard]] std::optional<double> read(QString text) const;

    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    QLocale m_locale;
};

} // namespace waterhammer
