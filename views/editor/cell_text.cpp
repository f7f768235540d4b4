// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/cell_text.h"

#include <cmath>

namespace waterhammer {

namespace {

std::optional<double> calculated(const QString& formula, int shift, std::optional<double> old, const Numbers& numbers)
{
    const QString text = formula.trimmed();
    if (text.isEmpty())
        return {};
    const QChar sign = text.front() == QChar(0x2212) ? QChar(u'-') : text.front();
    const bool binary = sign == u'*' || sign == u'/' || sign == u'+' || sign == u'-';
    const auto number =
        readNumber((binary ? text.mid(1) : text).toStdString(), numbers.decimalMark(), numbers.unit().name);
    if (!number)
        return {};
    const bool share = number->percent;
    const double operand = share ? number->value / 100 : number->value;
    if (!binary)
        return share ? (old ? std::optional(*old * operand) : std::nullopt) : std::optional(shifted(operand, -shift));
    if (!old)
        return {};
    if (sign == u'*')
        return *old * operand;
    if (sign == u'/')
        return *old / operand;
    // "=+5%" is five per cent more, "=+5" five of the cell's unit.
    const double amount = share ? std::abs(*old) * operand : shifted(operand, -shift);
    return sign == u'+' ? *old + amount : *old - amount;
}

/// Calculation leaves digits that nobody meant: 32.1 × 1.1 is 35.31.
double tidied(double value) { return QLocale::c().toDouble(QLocale::c().toString(value, 'g', 14)); }

} // namespace

double shifted(double value, int shift)
{
    if (shift == 0 || value == 0 || !std::isfinite(value))
        return value;
    const QString digits = QLocale::c().toString(value, 'e', QLocale::FloatingPointShortest);
    const auto place = digits.indexOf(u'e');
    const int exponent = digits.mid(place + 1).toInt() + shift;
    return QLocale::c().toDouble(digits.left(place + 1) + QString::number(exponent));
}

QString cellText(double value, int shift, const Numbers& numbers) { return numbers.full(shifted(value, shift)); }

std::optional<double> typedNumber(const QString& text, int shift, std::optional<double> old, const Numbers& numbers)
{
    const QString plain = text.trimmed();
    if (plain.startsWith(u'=')) {
        const auto value = calculated(plain.mid(1), shift, old, numbers);
        return value && std::isfinite(*value) ? std::optional(tidied(*value)) : std::nullopt;
    }
    const auto number = readNumber(plain.toStdString(), numbers.decimalMark(), numbers.unit().name);
    if (!number || (number->percent && shift == 0))
        return {};
    return shifted(number->value, number->percent ? -2 : -shift);
}

double stepped(double value, double steps)
{
    const double step = value == 0 ? 0.01 : std::abs(value) * 0.01;
    return tidied(value + steps * step);
}

} // namespace waterhammer
