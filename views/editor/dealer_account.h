// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "model/editing/dealer_limits.h"
#include "views/numbers.h"
#include "views/shown/run.h"
#include "views/view.h"

#include <array>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace waterhammer {

class ConstraintSlider;

/// A dealer's books on day 0 as a T-account to be edited: every figure a field beside its piece, upper edges that
/// can be dragged, both totals, the leverage ratio worked out as a sum, and the dealer's limits.
class DealerAccount : public View {
    Q_OBJECT
public:
    explicit DealerAccount(QWidget* parent = nullptr);

    void setDraft(DraftPtr draft, DraftPtr reference, std::optional<std::size_t> dealer);
    void setBalancingItem(BalancingItem item);
    /// The field of the table's cursor lights up: "tier1Capital", "holdings.ust".
    void setLitField(const std::string& key);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The upper edge of a piece, for pictures and tests; widget coordinates.
    [[nodiscard]] QPoint edgeOf(const std::string& key) const;

Q_SIGNALS:
    /// A figure by its key below the dealer; `gesture` is one for all changes of a drag.
    void figureChanged(const std::string& key, double value, const QString& gesture);
    /// All repo together; it keeps its proportions.
    void repoChanged(double value, const QString& gesture);
    void limitChanged(waterhammer::DealerLimit limit, bool all, double value, const QString& gesture);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// px of the design
    static constexpr double headHeight = 30, totalsHeight = 26, ratioHeight = 84, fieldHeight = 23, labelGap = 27,
                            closestLabels = 22, edgeReach = 5, least = 150, wideFrom = 480;

    struct Piece {
        std::string key; ///< "repo" is all of it
        QString name;
        double value = 0; ///< bn
        double was = 0;   ///< in the file
        QColor colour;
        bool left = true;
        QRectF bar; ///< empty where the value is not above zero
        double labelY = 0;
        QLineEdit* field = nullptr;
        QString code; ///< of an asset, where its name is too long
    };
    [[nodiscard]] const Dealer* dealer() const;
    [[nodiscard]] const Dealer* dealerInFile() const;
    [[nodiscard]] std::vector<Piece> piecesOf(const Dealer& dealer) const;
    [[nodiscard]] double total(bool left) const;
    [[nodiscard]] int pieceAt(const QPointF& at) const; ///< whose upper edge is there; −1: none
    [[nodiscard]] bool isItem(const Piece& piece) const;
    /// px of the design; the limits stand one below the other where three have no room side by side.
    [[nodiscard]] double limitsHeight() const { return isWide() ? 88 : 172; }
    [[nodiscard]] bool isWide() const { return width() >= theme().length(wideFrom); }
    /// Where it is narrow bars and fields leave room for short names.
    [[nodiscard]] double barWidth() const { return isWide() ? 52 : 28; }
    [[nodiscard]] double fieldWidth() const { return isWide() ? 68 : 54; }
    [[nodiscard]] double margin() const { return isWide() ? 16 : 10; }
    QLineEdit* makeField(const std::string& key);
    void refill();
    void place();
    void placeSide(bool left);
    void placeLimits();
    void refreshLimits();
    void labelLimits();
    void commit(Piece& piece);
    void change(const Piece& piece, double value, const QString& gesture);
    void paintHead(QPainter& painter) const;
    void paintPieces(QPainter& painter) const;
    [[nodiscard]] double lent() const; ///< bn on repo, by name
    /// What is told below the name of a piece.
    [[nodiscard]] QString wordsOfClaims(const Piece& piece) const;
    void paintClaims(QPainter& painter, const Piece& piece) const;
    void paintGap(QPainter& painter) const;
    void paintLabel(QPainter& painter, const Piece& piece) const;
    void paintRatio(QPainter& painter) const;
    void paintTerms(QPainter& painter, const QRectF& box) const;
    void paintRoom(QPainter& painter, const QRectF& box) const;

    DraftPtr m_draft, m_reference;
    std::optional<std::size_t> m_row;
    BalancingItem m_item = BalancingItem::ShortTermFunding;
    std::string m_lit, m_dealerId;
    std::vector<Piece> m_pieces;
    std::array<ConstraintSlider*, 3> m_limits{};
    QPushButton *m_one, *m_all;
    QLabel* m_limitsTitle;
    Numbers m_numbers;
    QRectF m_bars;      ///< both bars together
    double m_scale = 1; ///< px per bn
    int m_dragged = -1, m_gesture = 0;
    double m_dragFrom = 0, m_dragY = 0, m_dragScale = 1;
};

} // namespace waterhammer
