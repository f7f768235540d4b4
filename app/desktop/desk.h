// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QObject>

class QDockWidget;
class QFrame;
class QMainWindow;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTabWidget;
class QToolBar;

namespace waterhammer {

/// The panels of the window, made by somebody else.
struct Panels {
    QWidget *controls, *graph, *charts, *market, *dealers, *detail, *why, *events, *editor;
};

/// How much room there is: width and height over the size of text decide.
enum class Density { Full, Small, Tiny };
[[nodiscard]] Density densityOf(QSize window, double textScale);

/// Where the panels stand: docks around the graph at the two larger densities; at the smallest, sliders behind a
/// strip, charts behind a tab of the centre and everything on the right behind tabs. The same panels move about;
/// none is made twice.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(QMainWindow& window, const Panels& panels, QWidget* notices);

    void arrange(Density density, const Theme& theme);
    [[nodiscard]] Density density() const { return m_density; }
    /// The editor takes the place of the lower row.
    void setEditing(bool editing);
    void setMovable(bool movable);
    /// Every dock back where it was at the first start.
    void reset();
    void showOnRight(QWidget* page);
    void nameDetail(const QString& title);
    void closeFlyout();
    [[nodiscard]] std::vector<QDockWidget*> docks() const;

private:
    QDockWidget* makeDock(const char* name, const QString& title, Qt::DockWidgetArea area);
    void fill(QDockWidget* dock, QWidget* panel);
    void fillTabs(const std::vector<std::pair<QString, QWidget*>>& pages);
    void buildCentre(QWidget* notices);
    void buildStrip();
    void openFlyout(int section);
    void sizeDocks();
    void placeDocks();
    bool eventFilter(QObject* watched, QEvent* event) override;

    QMainWindow& m_window;
    Panels m_panels;
    Theme m_theme;
    Density m_density = Density::Full;
    bool m_arranged = false, m_editing = false, m_movable = false;
    QDockWidget *m_controls, *m_market, *m_dealers, *m_detail, *m_charts, *m_editor;
    QTabWidget* m_tabs;
    QTabBar* m_centreTabs;
    QStackedWidget* m_centre;
    QScrollArea* m_controlsScroll;
    QToolBar* m_strip;
    QFrame* m_flyout;
    QString m_detailTitle;
};

} // namespace waterhammer
