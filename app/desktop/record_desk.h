// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels.h"
#include "model/lesson/figure_offers.h"
#include "views/shown/recording_shown.h"

#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace waterhammer {

class FigurePicker;
class FileDesk;
class NoticeBar;
class RecordPanel;
class Session;

/// A lesson that is recorded, in the window: its dock at the left edge, the figures that are put into its words, what
/// is asked first, where it is written. It is there while something is recorded.
class RecordDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all live as long as `window`.
    struct Parts {
        QMainWindow& window;
        Session& session;
        Actions& actions;
        FileDesk& files;
        NoticeBar& notices;
        const std::vector<PlacedPanel>& panels;
    };
    explicit RecordDesk(const Parts& parts);

    void setTheme(const Theme& theme);
    /// The dock; hidden while nothing is recorded.
    [[nodiscard]] QDockWidget& dock() const { return *m_dock; }

private:
    void connectPanel();
    void look();
    void toggle(bool on);
    void editWords();
    void stop();
    [[nodiscard]] bool mayStop(bool cancels);
    void fillFigures(QMenu& menu);
    void pick();
    void insert(const FigureOffer& figure);
    void askFirst();
    void makeGoal();
    [[nodiscard]] bool save();
    void play();
    void offerCopy();
    [[nodiscard]] QString folderOf(const std::string& id) const;
    [[nodiscard]] std::vector<FigureOffer> offers() const;

    Parts m_parts;
    QDockWidget* m_dock;
    RecordPanel* m_panel;
    FigurePicker* m_picker;
    Theme m_theme;
};

} // namespace waterhammer
