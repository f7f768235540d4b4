// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels.h"
#include "views/theme.h"

#include <QObject>

#include <string_view>

class QDockWidget;
class QFrame;
class QMainWindow;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTabWidget;
class QToolBar;

namespace waterhammer {

[[nodiscard]] Density densityOf(QSize window, double textScale);

/// Where the panels stand: docks around the centre at the two larger densities; at the smallest, controls behind a
/// strip, what is below behind tabs of the centre and everything on the right behind tabs. The same panels move
/// about; none is made twice.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(QMainWindow& window, std::vector<PlacedPanel> panels, QWidget* notices);

    void arrange(Density density, const Theme& theme);
    [[nodiscard]] Density density() const { return m_density; }
    /// The editor takes the place of the lower row; at the smallest density of everything but notices and the foot.
    void setEditing(bool editing);
    /// The kept runs and what differs take the place of controls and details.
    void setSide(Side side);
    /// Two runs stand side by side in place of the graph and all at its sides.
    void setSideBySide(bool shown);
    /// Everything where it stands while nothing has taken its place, for the state of the docks.
    void setPlain();
    /// What has taken a place takes it again: the state of the docks was another.
    void placeAgain();
    void setMovable(bool movable);
    /// Every dock back where it was at the first start.
    void reset();
    /// Brings a panel of the details before the others.
    void showInFront(std::string_view name);
    void closeFlyout();
    [[nodiscard]] std::vector<QDockWidget*> docks() const;
    /// Those that a person may show or hide; the others come and go with what is done.
    [[nodiscard]] std::vector<QDockWidget*> docksToChoose() const;

private:
    struct Dock {
        QDockWidget* widget;
        Qt::DockWidgetArea side;
        const PanelPlace* place; ///< null: of several panels
    };

    Dock makeDock(const QString& name, const QString& title, Qt::DockWidgetArea side, const PanelPlace* place);
    void makeDocks(Area area, Qt::DockWidgetArea side);
    void fill(QDockWidget* dock, QWidget* panel);
    [[nodiscard]] QScrollArea* buildControls();
    void buildCentre(QWidget* notices);
    void buildTabs();
    void buildStrip();
    void buildFoot();
    void moveControls();
    void moveLower();
    void showDifferencesTab();
    void moveDifferences();
    void showCentre();
    void moveTabs();
    void dressTabs();
    void fitTabs();
    void fitNames();
    void dressTab(const PlacedPanel& placed, bool words);
    void showTabOf(QWidget* panel);
    void showDockOf(QWidget* panel);
    void openFlyout(const PlacedPanel& panel);
    void placeDocks();
    void sizeDocks();
    void sizeCompared(int left, int right);
    /// Of a panel with a dock of its own.
    [[nodiscard]] QDockWidget* dockOf(const PanelPlace& place) const;
    [[nodiscard]] bool pageIsAlone() const;
    [[nodiscard]] bool stands(const Dock& dock) const;
    [[nodiscard]] bool hasSomething(const Dock& dock) const;
    [[nodiscard]] const Panel& panelOf(const Dock& dock) const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Calls with each panel of an area.
    template <class F> void each(Area area, F f) const
    {
        for (const PlacedPanel& placed : m_panels)
            if (placed.place->area == area)
                f(placed);
    }

    QMainWindow& m_window;
    std::vector<PlacedPanel> m_panels;
    std::vector<Dock> m_docks;
    Theme m_theme;
    Density m_density = Density::Full;
    bool m_arranged = false, m_editing = false, m_sideBySide = false;
    Side m_side = Side::Levers;
    QDockWidget *m_controls, *m_details;
    QTabWidget* m_tabs;
    QFrame* m_centreFrame;
    QTabBar* m_centreTabs;
    QStackedWidget* m_centre;
    QScrollArea* m_controlsScroll;
    QToolBar* m_strip;
    QFrame* m_flyout;
};

} // namespace waterhammer
