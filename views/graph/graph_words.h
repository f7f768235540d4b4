// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace waterhammer {

/// Where the words of the graph's painters stand in the translation.
class GraphWords {
    Q_DECLARE_TR_FUNCTIONS(ContagionGraph)
};

} // namespace waterhammer
