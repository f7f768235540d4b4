// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shown/language_of_texts.h"

#include <QLocale>

namespace waterhammer {

std::string languageOfTexts() { return QLocale::languageToCode(QLocale().language()).toStdString(); }

} // namespace waterhammer
