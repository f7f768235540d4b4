// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels.h"
#include "model/lesson/figure_offers.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QMainWindow;

namespace waterhammer {

/// Figures that are clicked where they stand in the window: lines of charts, nodes, gauges, rows of tables. While it
/// picks, a click in the window is taken for one; Esc ends it.
class FigurePicker : public QObject {
    Q_OBJECT
public:
    FigurePicker(QMainWindow& window, const std::vector<PlacedPanel>& panels, QObject* parent);

    /// Begins; `selected`: id of the dealer whose gauges are shown.
    void begin(const DraftPtr& draft, const std::string& selected, std::vector<FigureOffer> offers);
    void end();
    [[nodiscard]] bool picking() const { return m_picking; }
    /// Those that stand at a place of the window; empty: none does.
    [[nodiscard]] std::vector<FigureOffer> at(const QPoint& global) const;

Q_SIGNALS:
    void picked(const waterhammer::FigureOffer& figure);
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(const QPoint& global);
    [[nodiscard]] std::vector<std::pair<std::string, std::vector<FigureOffer>>> places() const;

    QMainWindow& m_window;
    const std::vector<PlacedPanel>& m_panels;
    DraftPtr m_draft;
    std::string m_selected;
    std::vector<FigureOffer> m_offers;
    bool m_picking = false;
};

} // namespace waterhammer
