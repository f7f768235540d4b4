// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace waterhammer {

namespace {

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.breachText);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.surface);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.raised);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.lineStrong);
    p.setColor(QPalette::Shadow, t.lineStrong);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.ink3);
    return p;
}

/// resources/theme/style.qss with @name replaced by colours and @12px by scaled lengths.
QString styleSheetOf(const Theme& t)
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> colours[] = {
        {"window", t.window},         {"surface", t.surface},       {"raised", t.raised},
        {"lineStrong", t.lineStrong}, {"line", t.line},             {"ink2", t.ink2},
        {"ink3", t.ink3},             {"ink", t.ink},               {"accentSoft", t.accentSoft},
        {"accent", t.accent},         {"breachText", t.breachText}, {"breachSoft", t.breachSoft},
        {"breach", t.breach},         {"nearSoft", t.nearSoft},     {"near", t.near},
    };
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char(';'), colour.name() + QLatin1Char(';'))
            .replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char(' '), colour.name() + QLatin1Char(' '));
    return sheet;
}

} // namespace

void loadFonts()
{
    for (const QString& file : QDir(QStringLiteral(":/fonts")).entryList())
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + file);
}

void applyStyle(QApplication& application, const Theme& theme)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(theme));
    application.setFont(theme.font(type::body));
    application.setStyleSheet(styleSheetOf(theme));
}

ThemeKind systemTheme()
{
    const QPalette palette = QApplication::style()->standardPalette();
    const int window = palette.color(QPalette::Window).lightness(), text = palette.color(QPalette::WindowText).lightness();
    return window < text ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace waterhammer
