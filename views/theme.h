// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/theme_kind.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

/// The one place where colours, type and lengths come from. A theme is a value: views keep a copy and are given a
/// new one when the theme, the system's palette or the text size changes.
namespace waterhammer {

struct ThemeColours {
    QColor window, surface, raised;             ///< ground, panels, table heads and empty tracks
    QColor line, lineStrong;                    ///< decoration only; borders, axes and ghosts (at least 3:1)
    QColor ink, ink2, ink3;                     ///< text: 1, 2, captions
    QColor accent, accentSoft;                  ///< interaction only: focus, selection, handles, time cursor
    QColor breach, breachText, breachSoft;      ///< forced sale, breach, runs away
    QColor near, nearText, nearSoft;            ///< near a limit, amplifies; always dashed or hatched
    QColor absorb, absorbText, absorbSoft;      ///< absorbing, official purchase, leans against
    QColor fund, fundText, fundSoft;            ///< funding withdrawn
    QColor fail, failSoft;                      ///< failed, losses; always crossed or hatched
    QColor level, levelLine;                    ///< depth left in an asset
    QColor cash, other, repo, stf, ltd, equity; ///< pieces of a balance sheet
    QColor edge;                                ///< hairlines of holdings
    QColor varc, redem, client;                 ///< causes of sales
    QColor ghost;                               ///< what was: a pinned run, the start
    QColor onBreach, lamp;                      ///< letter on a lit lamp, its ground
    QColor ribbonSale, ribbonAbsorb, ribbonFund;
    std::array<QColor, 4> ramp; ///< assets, most liquid first
};

class Theme : public ThemeColours {
public:
    Theme() = default;
    /// `textScale` 1 is the design's size; 1.5 half as large again.
    /// `least`: px below which no text is written, for who sits far away.
    explicit Theme(ThemeKind kind, double textScale = 1, double least = 0);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] double textScale() const { return m_textScale; }

    /// Roboto at so many px of the design, scaled.
    [[nodiscard]] QFont font(double px, int weight = QFont::Normal) const;
    /// Roboto Condensed: chart labels, T-accounts.
    [[nodiscard]] QFont condensed(double px, int weight = QFont::Normal) const;
    /// A length that holds text: grows with it.
    [[nodiscard]] double length(double px) const { return px * m_textScale; }
    /// Colour of the asset of this liquidity rank (0: most liquid) among so many: the ramp, interpolated.
    [[nodiscard]] QColor asset(std::size_t rank, std::size_t count) const;
    /// Width of a line of the design: projectors need twice the width.
    [[nodiscard]] double stroke(double px) const { return m_kind == ThemeKind::Projector ? px * 1.5 : px; }

private:
    ThemeKind m_kind = ThemeKind::Light;
    double m_textScale = 1, m_least = 0;
};

/// Sizes of text in the design, px at scale 1.
namespace type {
inline constexpr double price = 22, sentence = 17, sentenceSmall = 14, scenario = 15, nodeRatio = 15, nodeName = 13,
                        panelTitle = 12.5, body = 12, table = 12, label = 11.5, axis = 10.5;
}

} // namespace waterhammer
