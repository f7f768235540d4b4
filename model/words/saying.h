// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

/// For the sources of words only, never for a header: gives a class that has a member `const Language& m_language` the
/// function tr("English template", "note or null", count or −1).
///
/// The macro has the name by which the translation tools find the context of the texts in a class (they read sources
/// without compiling them); nothing of Qt is needed.
#define Q_DECLARE_TR_FUNCTIONS(Context)                                                                                \
public:                                                                                                                \
    [[nodiscard]] ::waterhammer::Phrase tr(const char* text, const char* note = nullptr, int count = -1) const         \
    {                                                                                                                  \
        return ::waterhammer::Phrase(m_language.translation(#Context, text, note, count));                             \
    }                                                                                                                  \
                                                                                                                       \
private:

/// Marks a text of a table for the translation tools; it is translated where it is said.
#define QT_TR_NOOP(text) text
