// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/asset_name.h"

#include "model/words/names.h"

namespace waterhammer {

QString assetCode(const std::string& id) { return QString::fromStdString(assetCodeOf(id)); }

QString fittingName(const QString& name, const QString& code, double width, const QFontMetricsF& metrics)
{
    for (const QString& text : {name, code})
        if (!text.isEmpty() && metrics.horizontalAdvance(text) <= width)
            return text;
    return metrics.elidedText(name, Qt::ElideRight, width);
}

} // namespace waterhammer
