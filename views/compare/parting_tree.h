// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/shown.h"
#include "views/view.h"

#include <vector>

namespace waterhammer {

/// A run in the tree.
struct TreeRun {
    QString name;               ///< empty: the run at hand
    int look = 0;               ///< its pattern of dashes; 0: drawn through
    int lastDay = 0;            ///< so far it goes
    std::optional<int> failure; ///< day of the first
    std::optional<int> parted;  ///< the last day it shares with `parent`
    std::size_t parent = 0;     ///< its row, where it parts from a run of the tree
    bool branch = false;        ///< of a run that is not in the tree: of the file's own

    friend bool operator==(const TreeRun&, const TreeRun&) = default;
};

/// The run at hand, and those drawn beside it, each below the runs it may part from.
[[nodiscard]] std::vector<TreeRun> treeOf(const Shown& shown);

/// Where runs part: a line each over its days, which grows out of that of the run it shares its past with, and a cross
/// where somebody fails first. Arrows walk over the runs, Enter goes to the day on which one parts or first fails.
class PartingTree : public View {
    Q_OBJECT
public:
    explicit PartingTree(QWidget* parent = nullptr);

    void setRuns(std::vector<TreeRun> runs);
    void setDay(int day);

    /// Where the line of a run stands at the close of a day.
    [[nodiscard]] QPointF placeOf(std::size_t run, int day) const;
    [[nodiscard]] std::size_t current() const { return m_current; }

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void roundRequested(int round);

protected:
    void themeChanged() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int lastDay() const;
    [[nodiscard]] QString nameOf(const TreeRun& run) const;
    [[nodiscard]] QString textOf(const TreeRun& run) const;
    [[nodiscard]] std::optional<int> dayOf(const TreeRun& run) const;
    [[nodiscard]] std::optional<std::size_t> runAt(const QPointF& at) const;
    void paintDays(QPainter& painter) const;
    void paintRun(QPainter& painter, std::size_t run) const;
    void paintSigns(QPainter& painter, std::size_t run) const;
    void paintLegend(QPainter& painter) const;

    std::vector<TreeRun> m_runs;
    int m_day = 0;
    std::size_t m_current = 0;
};

} // namespace waterhammer
