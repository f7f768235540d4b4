// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <limits>

namespace waterhammer {

namespace {

constexpr double smallestText = 0.8, largestText = 2;
constexpr double slowest = 0.25; ///< rounds a second that can be chosen; the fastest is without end
constexpr int longestPath = 4096;

constexpr const char* themeNames[] = {"light", "dark", "projector"};

std::optional<ThemeKind> themeNamed(const QString& name)
{
    for (int i = 0; i < 3; ++i)
        if (name == QLatin1String(themeNames[i]))
            return static_cast<ThemeKind>(i);
    return {};
}

bool isLanguage(const QString& code)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"));
    return form.match(code).hasMatch();
}

/// A number of a range; nothing in its place where it is none or another.
double within(const QVariant& value, double least, double most, double otherwise)
{
    bool good = false;
    const double number = value.toDouble(&good);
    return good && number >= least && number <= most ? number : otherwise;
}

/// Those that can be paths, as many as are remembered.
QStringList paths(const QVariant& value)
{
    QStringList found;
    for (const QString& path : value.toStringList())
        if (found.size() < Settings::mostRecentFiles && path.size() <= longestPath && QDir::isAbsolutePath(path)
            && !path.contains(QChar()) && !path.contains(QLatin1Char('\n')))
            found << path;
    return found;
}

} // namespace

Settings Settings::load(QSettings& store)
{
    Settings s;
    const auto value = [&store](const char* key) { return store.value(QLatin1String(key)); };
    s.theme = themeNamed(value("theme").toString());
    s.textScale = within(value("textScale"), smallestText, largestText, s.textScale);
    if (const QString code = value("language").toString(); isLanguage(code))
        s.language = code;
    s.reducedMotion = value("reducedMotion").toBool();
    s.hintSeen = value("hintSeen").toBool();
    s.libraryAtStart = value("libraryAtStart").toBool();
    s.speed = within(value("speed"), slowest, std::numeric_limits<double>::max(), s.speed);
    s.recentFiles = paths(value("recentFiles"));
    s.lastFolder = paths(value("lastFolder")).value(0);
    s.windowGeometry = value("windowGeometry").toByteArray();
    s.deskState = value("deskState").toByteArray();
    s.lessons = value("lessons").toMap(); // likewise
    s.panels = value("panels").toMap();   // each leaves out what it does not understand
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
    put("libraryAtStart", libraryAtStart);
    put("speed", speed);
    put("recentFiles", recentFiles);
    put("lastFolder", lastFolder);
    put("windowGeometry", windowGeometry);
    put("deskState", deskState);
    put("lessons", lessons);
    put("panels", panels);
}

void Settings::chooseTheme(std::optional<ThemeKind> kind)
{
    theme = kind;
    start.theme.reset();
}

void Settings::chooseTextScale(double scale)
{
    textScale = std::clamp(scale, smallestText, largestText);
    start.textScale.reset();
}

void Settings::chooseLanguage(const QString& code)
{
    language = code;
    start.language.reset();
}

void Settings::noteFile(const QString& path)
{
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    while (recentFiles.size() > mostRecentFiles)
        recentFiles.removeLast();
}

} // namespace waterhammer
