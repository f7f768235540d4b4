// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>

#include <string>

namespace waterhammer {

/// An asset's name of few letters, "IG": its id in capitals.
[[nodiscard]] QString assetCode(const std::string& id);

/// The name if it fits a width in px, else the code, else what of the name fits.
[[nodiscard]] QString fittingName(const QString& name, const QString& code, double width, const QFontMetricsF& metrics);

} // namespace waterhammer
