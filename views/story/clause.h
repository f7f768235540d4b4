// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waterhammer {

/// A piece of the day's sentence. Texts carry marks of meaning instead of colours: <b> stress, <sale>, <near>,
/// <absorb>, <fund>, and links <a href="dealer:ID"> or <a href="asset:ID">; styled() dresses them.
struct Clause {
    QString text;
    int weight = 0;     ///< where there is no room for all, the heaviest are said
    QString brief = {}; ///< the same in fewer words; empty: there are none
};

} // namespace waterhammer
