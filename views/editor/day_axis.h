// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/rows.h"
#include "views/numbers.h"
#include "views/shown/run.h"
#include "views/view.h"

#include <optional>

namespace waterhammer {

/// One axis of days for events, changes of terms and policies. Events are marks, a changed term is a line with a step
/// for each change, policies are bars; all are dragged to other days, a bar also by its ends. With the focus ↑ ↓ choose
/// a mark, step or bar, ← → move it by a day, with Shift a bar's end. The axis shows the busy days wide; a double click
/// shows all.
class DayAxis : public View {
    Q_OBJECT
public:
    struct Item {
        Part part = Part::Events;
        std::size_t row = 0;
        friend bool operator==(const Item&, const Item&) = default;
    };
    /// What is dragged: the whole, or an end of a bar.
    enum class Grip { Body, Begin, End };

    explicit DayAxis(QWidget* parent = nullptr);

    void setDraft(DraftPtr draft);
    void setDay(int day);
    /// What it may take at most, px. In little room all stands closer, and what is not of `part` gives way first; the
    /// keys walk through all of it.
    void setRoom(double height, Part part);
    void setCurrent(std::optional<Item> item);
    [[nodiscard]] std::optional<Item> current() const { return m_current; }

    /// Where a mark or bar stands, for pictures and tests.
    [[nodiscard]] QRectF rectOf(const Item& item) const;
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double left() const; ///< where day 0 is
    /// Where an event's words may stand; empty where there is no room.
    [[nodiscard]] QRectF labelOf(std::size_t event) const;
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void itemChosen(const waterhammer::DayAxis::Item& item);
    /// Another day for an event (`from`), or other days for a policy; `gesture` is one for all changes of a drag.
    void daysChanged(const waterhammer::DayAxis::Item& item, int from, std::optional<int> to, const QString& gesture);
    void copyRequested(const waterhammer::DayAxis::Item& item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// px of the design
    static constexpr double leftMargin = 120, rightMargin = 48, barStep = 23, barHeight = 19, mark = 8, endReach = 7;
    static constexpr double stepWidth = 7, stepHeight = 17;
    static constexpr int fewestDays = 10, mostTerms = 4, mostBars = 6;

    /// What is shown of the axis in the room there is.
    struct Extent {
        double events = 62, scale = 26, termStep = 34, foot = 9; ///< px: above the axis, below it, of a term, below all
        int stacked = 3;                                         ///< marks of a day above each other
        int terms = 0, bars = 0;                                 ///< lines, and lanes
    };
    [[nodiscard]] Extent wholeExtent() const;
    [[nodiscard]] double extentHeight(const Extent& extent) const;
    void fit();
    static bool isEvent(const Item& item) { return item.part == Part::Events; }

    struct Days {
        int from = 1;
        std::optional<int> to;
        friend bool operator==(const Days&, const Days&) = default;
    };
    [[nodiscard]] std::vector<Item> items() const;
    [[nodiscard]] std::optional<Item> itemAt(const QPointF& at, Grip* grip = nullptr) const;
    [[nodiscard]] Days daysOf(const Item& item) const;
    [[nodiscard]] Days movedBy(const Days& days, Grip grip, int by) const;
    [[nodiscard]] int lastDay() const; ///< at the right end of the axis
    [[nodiscard]] int dayAt(double x) const;
    [[nodiscard]] double axisY() const;
    [[nodiscard]] double right() const;
    [[nodiscard]] int stackPlace(std::size_t event) const;
    [[nodiscard]] int lineOf(std::size_t event) const; ///< from the axis up
    [[nodiscard]] int eventsOn(int day) const;
    [[nodiscard]] bool isDrawn(std::size_t event) const;
    [[nodiscard]] std::size_t firstBar() const; ///< of those drawn: the chosen one is among them
    [[nodiscard]] bool hasBar(std::size_t policy) const;
    void choose(const Item& item);
    void moveTo(const Item& item, const Days& days, const QString& gesture);
    void paintScale(QPainter& painter) const;
    void paintEvents(QPainter& painter) const;
    void paintPolicies(QPainter& painter) const;
    void paintTitle(QPainter& painter, double top, const QString& name, const QString& hint) const;

    // ---- Changed terms: day_axis_terms.cpp
    [[nodiscard]] bool isTerm(std::size_t event) const;
    [[nodiscard]] std::vector<std::string> terms() const; ///< their paths, in the order of the file
    [[nodiscard]] int termLines() const;                  ///< that are drawn
    [[nodiscard]] int termLine(std::size_t event) const;  ///< below the axis; outside of those drawn: none
    [[nodiscard]] int firstTerm() const;                  ///< of those drawn: the chosen one is among them
    [[nodiscard]] double termsHeight() const;
    [[nodiscard]] double termTop(int line) const;
    [[nodiscard]] std::vector<std::size_t> stepsOf(const std::string& path) const;
    [[nodiscard]] QRectF stepRect(std::size_t event) const;
    void paintTerms(QPainter& painter) const;
    void paintTerm(QPainter& painter, const std::string& path, int line) const;
    void paintStep(QPainter& painter, std::size_t event) const;
    [[nodiscard]] double purchasesTogether(std::size_t policy) const;
    [[nodiscard]] QString barText(std::size_t policy) const;
    void paintDrag(QPainter& painter) const;
    [[nodiscard]] QString nameOf(const Item& item) const;

    DraftPtr m_draft;
    Numbers m_numbers;
    int m_day = 1;
    bool m_all = false;
    std::optional<Item> m_current, m_dragged;
    Grip m_grip = Grip::Body;
    Days m_before;
    int m_pressDay = 0, m_gesture = 0;
    double m_room = 1e6; ///< px
    Part m_part = Part::Events;
    Extent m_extent;
    int m_shownDays = 0; ///< the axis stays as it is while something is dragged
};

} // namespace waterhammer
