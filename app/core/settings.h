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

/// What was asked for on the command line: for this start, and not remembered.
struct StartOptions {
    std::optional<ThemeKind> theme;  ///< as Settings::theme
    std::optional<double> textScale; ///< as Settings::textScale
    std::optional<QString> language; ///< as Settings::language
};

/// What the program remembers from one start to the next, as a value.
struct Settings {
    static constexpr int mostRecentFiles = 10; ///< those before are forgotten

    std::optional<ThemeKind> theme;       ///< absent: as the system
    double textScale = 1;                 ///< 0.8 to 2
    QString language;                     ///< "en", "de"; empty: as the system
    bool reducedMotion = false;           ///< nothing moves by itself
    bool hintSeen = false;                ///< of the first start
    bool libraryAtStart = false;          ///< it comes before the first scenario
    double speed = 1;                     ///< rounds a second
    QStringList recentFiles;              ///< newest first
    QString lastFolder;                   ///< of the file dialogs
    QByteArray windowGeometry, deskState; ///< as Qt keeps them
    QVariantMap lessons;                  ///< where readers are in lessons, by their ids; as LessonPlayer has it
    QVariantMap panels;                   ///< what each panel wants remembered, by its name

    StartOptions start; ///< goes before the above, until somebody chooses anew

    /// What is not understood is left out, whatever stands in the store.
    [[nodiscard]] static Settings load(QSettings& store);
    /// Everything but the options of this start.
    void save(QSettings& store) const;

    /// As they hold now; nothing means as the system.
    [[nodiscard]] std::optional<ThemeKind> themeNow() const { return start.theme ? start.theme : theme; }
    [[nodiscard]] double textScaleNow() const { return start.textScale.value_or(textScale); }
    [[nodiscard]] QString languageNow() const { return start.language.value_or(language); }
    /// Somebody chooses while the program runs: holds now and is remembered. A scale beyond 0.8 to 2 is brought there.
    void chooseTheme(std::optional<ThemeKind> kind);
    void chooseTextScale(double scale);
    void chooseLanguage(const QString& code);

    /// Puts a file in front of the recent ones.
    void noteFile(const QString& path);
};

} // namespace waterhammer
