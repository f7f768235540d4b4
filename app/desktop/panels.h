// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/actions.h"
#include "views/panel.h"

#include <span>
#include <vector>

namespace waterhammer {

/// Where in the window a panel stands.
enum class Area {
    Controls, ///< in one column on the left; at the smallest density behind a strip
    Head,     ///< over the centre
    Centre,
    Pair,        ///< over the whole width in place of head and centre and all around them but what is below
    Lower,       ///< below the centre; without room of its own behind a tab of the centre
    Right,       ///< without room of its own behind a tab of the details
    Details,     ///< always behind tabs, on the right
    Left,        ///< on the left in place of the controls, while the window shows the panel's side
    Differences, ///< on the right in place of all that stands there while runs are compared
    Editing,     ///< in place of the lower row while the scenario is edited
    Foot,        ///< at the bottom, over the whole width
};

/// All that a panel costs outside its own files: a row of the table in panels.cpp.
struct PanelPlace {
    const char* name;  ///< of its dock ("charts": "chartsDock"), and of what is remembered of it
    const char* title; ///< on its tab or the button of the strip; a panel's own window title goes before it
    const char* icon;  ///< of its button of the strip, of its tab where words have no room; null: none
    Area area;
    Panel* (*make)(QWidget* parent);

    const char* heading = nullptr;       ///< of its dock, for menus
    Density alone = Density::Tiny;       ///< down to this density it stands by itself
    bool besideEditor = false;           ///< it stays while the scenario is edited
    int heightFull = 0;                  ///< px of the design its dock would like at the largest density,
    int heightSmall = 0;                 ///< and below it; 0: what is left
    Side side = Side::Levers;            ///< in Area::Left: when it is there,
    QAction* Actions::*action = nullptr; ///< and what shows and hides it;
    bool goesOnEscape = false;           ///< so does Escape, wherever the focus is

    [[nodiscard]] bool standsAlone(Density density) const { return area != Area::Details && density <= alone; }
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString headingText() const;
};

/// In the order of the Tab key, and in each area from above or from the left.
[[nodiscard]] std::span<const PanelPlace> panelPlaces();

/// A panel that has been made.
struct PlacedPanel {
    const PanelPlace* place;
    Panel* panel;
};

} // namespace waterhammer
