// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include <QSettings>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr const char* themeNames[] = {"light", "dark", "projector"};

std::optional<ThemeKind> themeNamed(const QString& name)
{
    for (int i = 0; i < 3; ++i)
        if (name == QLatin1String(themeNames[i]))
            return static_cast<ThemeKind>(i);
    return {};
}

} // namespace

Settings Settings::load(QSettings& store)
{
    Settings s;
    const auto value = [&store](const char* key, const auto& otherwise) {
        return store.value(QLatin1String(key), otherwise);
    };
    s.theme = themeNamed(value("theme", QString()).toString());
    s.textScale = std::clamp(value("textScale", s.textScale).toDouble(), 0.8, 2.0);
    s.language = value("language", s.language).toString();
    s.reducedMotion = value("reducedMotion", s.reducedMotion).toBool();
    s.hintSeen = value("hintSeen", s.hintSeen).toBool();
    s.speed = value("speed", s.speed).toDouble();
    s.recentFiles = value("recentFiles", s.recentFiles).toStringList();
    s.lastFolder = value("lastFolder", s.lastFolder).toString();
    s.windowGeometry = value("windowGeometry", s.windowGeometry).toByteArray();
    s.deskState = value("deskState", s.deskState).toByteArray();
    s.panels = value("panels", s.panels).toMap();
    return s;
}

void Settings::save(QSettings& store) const
{
    const auto put = [&store](const char* key, const QVariant& v) { store.setValue(QLatin1String(key), v); };
    put("theme", theme ? QString::fromLatin1(themeNames[static_cast<int>(*theme)]) : QString());
    put("textScale", textScale);
    put("language", language);
    put("reducedMotion", reducedMotion);
    put("hintSeen", hintSeen);
    put("speed", speed);
    put("recentFiles", recentFiles);
    put("lastFolder", lastFolder);
    put("windowGeometry", windowGeometry);
    put("deskState", deskState);
    put("panels", panels);
}

void Settings::noteFile(const QString& path)
{
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    while (recentFiles.size() > mostRecentFiles)
        recentFiles.removeLast();
}

} // namespace waterhammer
