// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/field_words.h"
#include "views/language.h"

#include <QString>

/// The words of fields and kinds in the window's language, as the widgets take them.
namespace waterhammer {

struct ShownWords {
    QString label, sentence;
};

[[nodiscard]] inline ShownWords shownWords(const FieldWords& words)
{
    return {QString::fromStdString(words.label), QString::fromStdString(words.sentence)};
}

/// The words of a field of a part of a scenario; see model/words/field_words.h.
template <class Part> [[nodiscard]] ShownWords fieldWords(const Part& part, std::string_view key)
{
    return shownWords(fieldWords(part, key, WindowLanguage()));
}

/// The words of a kind of event or policy, or of a rule.
template <class Kind> [[nodiscard]] ShownWords kindWords(Kind kind)
{
    return shownWords(kindWords(kind, WindowLanguage()));
}

/// The unit of a field as it stands behind a number.
[[nodiscard]] inline QString unitWord(std::string_view unit, const MoneyUnit& money)
{
    return QString::fromStdString(unitWord(unit, WindowLanguage(), money));
}

} // namespace waterhammer
