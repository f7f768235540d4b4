// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numbers.h"

#include <utility>

namespace waterhammer {

Numbers::Numbers(const QLocale& locale, MoneyUnit unit)
    : m_locale(locale)
    , m_unit(std::move(unit))
    , m_language(locale)
{
}

QString Numbers::full(double value) const
{
    QLocale plain = m_locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> Numbers::read(const QString& text) const
{
    const auto number = readNumber(text.toStdString(), decimalMark(), m_unit.name);
    if (!number)
        return {};
    return number->percent ? number->value / 100 : number->value;
}

DecimalMark Numbers::decimalMark() const
{
    return m_locale.decimalPoint() == QStringLiteral(",") ? DecimalMark::Comma : DecimalMark::Point;
}

} // namespace waterhammer
