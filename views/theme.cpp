// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

using Member = QColor ThemeColours::*;

constexpr std::pair<const char*, Member> colourNames[] = {
    {"window", &ThemeColours::window},
    {"surface", &ThemeColours::surface},
    {"raised", &ThemeColours::raised},
    {"line", &ThemeColours::line},
    {"lineStrong", &ThemeColours::lineStrong},
    {"ink", &ThemeColours::ink},
    {"ink2", &ThemeColours::ink2},
    {"ink3", &ThemeColours::ink3},
    {"accent", &ThemeColours::accent},
    {"accentSoft", &ThemeColours::accentSoft},
    {"breach", &ThemeColours::breach},
    {"breachText", &ThemeColours::breachText},
    {"breachSoft", &ThemeColours::breachSoft},
    {"near", &ThemeColours::near},
    {"nearText", &ThemeColours::nearText},
    {"nearSoft", &ThemeColours::nearSoft},
    {"absorb", &ThemeColours::absorb},
    {"absorbText", &ThemeColours::absorbText},
    {"absorbSoft", &ThemeColours::absorbSoft},
    {"fund", &ThemeColours::fund},
    {"fundText", &ThemeColours::fundText},
    {"fundSoft", &ThemeColours::fundSoft},
    {"fail", &ThemeColours::fail},
    {"failSoft", &ThemeColours::failSoft},
    {"level", &ThemeColours::level},
    {"levelLine", &ThemeColours::levelLine},
    {"cash", &ThemeColours::cash},
    {"other", &ThemeColours::other},
    {"repo", &ThemeColours::repo},
    {"stf", &ThemeColours::stf},
    {"ltd", &ThemeColours::ltd},
    {"equity", &ThemeColours::equity},
    {"edge", &ThemeColours::edge},
    {"varc", &ThemeColours::varc},
    {"redem", &ThemeColours::redem},
    {"client", &ThemeColours::client},
    {"ghost", &ThemeColours::ghost},
    {"onBreach", &ThemeColours::onBreach},
    {"lamp", &ThemeColours::lamp},
    {"ribbonSale", &ThemeColours::ribbonSale},
    {"ribbonAbsorb", &ThemeColours::ribbonAbsorb},
    {"ribbonFund", &ThemeColours::ribbonFund},
};

constexpr const char* themeNames[] = {"light", "dark", "projector"};

QJsonObject tokens(ThemeKind kind)
{
    registerResources();
    QFile file(QStringLiteral(":/theme/tokens.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto themes = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("themes")].toObject();
    return themes[QLatin1String(themeNames[static_cast<int>(kind)])].toObject();
}

QFont makeFont(const QString& family, double px, int weight)
{
    QFont font(QStringList{family, QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    // Sizes between two pixels are wanted (12.5), and setPixelSize() takes whole ones: 72 points are an inch of 96.
    font.setPointSizeF(px * 0.75);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

Theme::Theme(ThemeKind kind, double textScale, double least)
    : m_kind(kind)
    , m_textScale(textScale)
    , m_least(least)
{
    const QJsonObject values = tokens(kind);
    for (const auto& [name, member] : colourNames)
        this->*member = QColor(values[QLatin1String(name)].toString());
    const QJsonArray steps = values[QLatin1String("ramp")].toArray();
    for (std::size_t i = 0; i < ramp.size(); ++i)
        ramp[i] = QColor(steps[static_cast<int>(i)].toString());
}

QFont Theme::font(double px, int weight) const
{
    return makeFont(QStringLiteral("Roboto"), std::max(px * m_textScale, m_least), weight);
}

QFont Theme::condensed(double px, int weight) const
{
    return makeFont(QStringLiteral("Roboto Condensed"), std::max(px * m_textScale, m_least), weight);
}

QColor Theme::asset(std::size_t rank, std::size_t count) const
{
    if (count <= ramp.size())
        return ramp[std::min(rank, ramp.size() - 1)];
    const double at = static_cast<double>(rank * (ramp.size() - 1)) / static_cast<double>(count - 1);
    const auto step = std::min(static_cast<std::size_t>(at), ramp.size() - 2);
    return mixed(ramp[step], ramp[step + 1], at - static_cast<double>(step));
}

} // namespace waterhammer
