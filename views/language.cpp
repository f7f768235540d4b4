// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/language.h"

#include <QCoreApplication>

#include <cmath>

namespace waterhammer {

namespace {

NumberMarks marksOf(const QLocale& locale)
{
    const bool groups = !(locale.numberOptions() & QLocale::OmitGroupSeparator);
    NumberMarks marks;
    marks.decimal = locale.decimalPoint().toStdString();
    marks.group = groups ? locale.groupSeparator().toStdString() : std::string();
    // Spanish, for one, writes 1234 and 12.345.
    while (groups && marks.digitsBeforeGroup < 3
        && !locale.toString(static_cast<int>(std::pow(10, 2 + marks.digitsBeforeGroup)))
                .contains(locale.groupSeparator()))
        ++marks.digitsBeforeGroup;
    return marks;
}

} // namespace

WindowLanguage::WindowLanguage(const QLocale& locale)
    : Language(marksOf(locale))
{
}

std::string WindowLanguage::translation(const char* context, const char* english, const char* note, int count) const
{
    return QCoreApplication::translate(context, english, note, count).toStdString();
}

} // namespace waterhammer
