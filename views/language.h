// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <QLocale>

namespace waterhammer {

/// The window's language for the model's words: the translations that are installed, the marks of a locale.
class WindowLanguage : public Language {
public:
    explicit WindowLanguage(const QLocale& locale = QLocale());

    [[nodiscard]] std::string translation(
        const char* context, const char* english, const char* note, int count) const override;
};

} // namespace waterhammer
