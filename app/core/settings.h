// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/theme_kind.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

class QSettings;

namespace waterhammer {

/// What the program remembers from one start to the next, as a value.
struct Settings {
    static constexpr int mostRecentFiles = 10;

    std::optional<ThemeKind> theme; ///< absent: as the system
    double textScale = 1;           ///< 0.8 to 2
    QString language;               ///< "en", "de"; empty: as the system
    bool reducedMotion = false;
    bool hintSeen = false;
    double speed = 1;        ///< rounds a second
    QStringList recentFiles; ///< newest first
    QString lastFolder;
    QByteArray windowGeometry, deskState;
    QVariantMap panels; ///< what each panel wants remembered, by its name

    [[nodiscard]] static Settings load(QSettings& store);
    void save(QSettings& store) const;

    void noteFile(const QString& path);
};

} // namespace waterhammer
