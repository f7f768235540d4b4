// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/run_look.h"

#include "model/files/saved_runs.h"

#include <algorithm>

namespace waterhammer {

QPen runPen(int look, double width, const Theme& theme)
{
    /// px on screen, line and gap by turns
    static const QList<qreal> dashes[runLooks] = {{7, 4}, {2, 3}, {7, 3, 2, 3}, {12, 4}, {7, 3, 2, 3, 2, 3}};
    QList<qreal> pattern = dashes[std::clamp(look, 1, runLooks) - 1];
    for (qreal& length : pattern)
        length /= width; // Qt counts in widths of the pen
    QPen pen(theme.ghost, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace waterhammer
