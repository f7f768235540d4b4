// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/card_words.h"
#include "views/graph/graph_picture.h"
#include "views/panel.h"

#include <QTimer>

#include <optional>

class QMenu;

namespace waterhammer {

enum class LoanStep;

class HoverCard;

/// The contagion graph: dealers on two arcs as balance sheets, assets between them as vessels, lenders outside,
/// funds below, and what flows between them on the day shown.
class ContagionGraph : public Panel {
    Q_OBJECT
public:
    explicit ContagionGraph(QWidget* parent = nullptr);
    ~ContagionGraph() override;

    void fit(const Room& room) override;
    [[nodiscard]] std::optional<Hint> hint() const override;
    [[nodiscard]] std::vector<Hint> signs() const override;
    [[nodiscard]] std::optional<Hint> placeOf(const Control& control) const override;

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // What assistive technology and tests ask.
    [[nodiscard]] std::vector<GraphNode> nodes() const;
    [[nodiscard]] QRectF nodeRect(const GraphNode& node) const;
    [[nodiscard]] QString nodeName(const GraphNode& node) const;
    [[nodiscard]] QString nodeFigures(const GraphNode& node) const;
    [[nodiscard]] GraphNode focusNode() const { return m_focus; }
    [[nodiscard]] GraphNode selectedNode() const { return m_selected; }
    void setFocusNode(const GraphNode& node);
    void press(const GraphNode& node); ///< what a click does

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillMenu(QMenu& menu, const GraphNode& node, const Selection& target);
    struct Drag {
        GraphNode node;
        QPointF from;        ///< where the button went down
        QPointF centre;      ///< the node's centre then
        bool moving = false; ///< further than a click wanders
        QString mergeKey;
    };

    [[nodiscard]] bool hasPicture() const { return !m_picture.empty(); }
    /// Whether there is such a node now: assistive technology may ask for one of a run before.
    [[nodiscard]] Card cardOf(const GraphNode& node) const; ///< of one that stands
    [[nodiscard]] bool stands(const GraphNode& node) const
    {
        return hasPicture() && !m_picture.layout().rectOf(node).isEmpty();
    }
    [[nodiscard]] const Scenario& scenario() const { return m_picture.run()->scenario(); }
    [[nodiscard]] Selection selectionFor(const GraphNode& node) const;
    void showRun(const Shown& shown);
    void showMoment(const Moment& moment, int othersDay);
    void showState(const Shown& shown);
    /// Selects it and opens the editor.
    void edit(const Selection& target);
    void takePlaces();
    void resolveSelection();
    void paintEmpty(QPainter& painter) const;
    void paintFrames(QPainter& painter) const;
    void paintOutOfDate(QPainter& painter);
    void paintProblem(QPainter& painter) const;
    void paintDetail(QPainter& painter);
    void hover(const GraphNode& node);
    void showCard(const GraphNode& node);
    void hideCard();
    void refreshCard();
    void openGroup(std::optional<std::size_t> group);
    void dragTo(QPointF point);
    void move(const GraphNode& node, std::optional<QPointF> place, const QString& mergeKey);
    void walk(int key);
    void walkLoan(LoanStep step);
    [[nodiscard]] bool isDragged(const GraphNode& node) const;

    GraphPicture m_picture;
    DraftPtr m_draft;
    Selection m_selection;
    GraphNode m_selected, m_focus, m_hovered;
    GraphNode m_loanFrom; ///< at the other end of the loan that was walked last
    std::optional<Drag> m_drag;
    std::optional<std::size_t> m_openGroup;
    std::optional<std::string> m_problemDealer;
    QString m_outOfDateWords;
    bool m_outOfDate = false, m_reducedMotion = false;
    int m_gesture = 0;
    HoverCard* m_card = nullptr;
    QTimer m_cardTimer, m_hideTimer;
};

} // namespace waterhammer
