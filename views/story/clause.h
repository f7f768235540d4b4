// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waterhammer {

/// A piece of the line about the day, with marks of meaning instead of colours (model/words/marked.h); styled() dresses
/// them.
struct ShownClause {
    QString text;
    int weight = 0;     ///< where there is no room for all, the heaviest are said
    QString brief = {}; ///< the same in fewer words; empty: there are none
};

} // namespace waterhammer
