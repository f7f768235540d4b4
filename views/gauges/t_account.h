// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/account.h"
#include "views/numbers.h"
#include "views/view.h"

#include <QPainter>

namespace waterhammer {

/// A dealer's balance sheet as two bars with a label at each piece and the outline of its size at the start. The bars
/// keep the scale of the start, so they shrink as the dealer does.
class TAccount : public View {
    Q_OBJECT
public:
    explicit TAccount(QWidget* parent = nullptr);

    void setRun(RunPtr run);
    void setMoment(const Moment& moment);
    void setDealer(std::optional<std::size_t> dealer);

    /// Where the piece of a field of the books stands ("tier1Capital", "holdings.ust"); empty: nowhere.
    [[nodiscard]] QRectF pieceRect(const QString& field) const;

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Label {
        QString name, code, amount;
        double piece, y; ///< px, where it points, where it stands
    };

    void renew();
    [[nodiscard]] double scale() const; ///< px a bn
    [[nodiscard]] QColor colourOf(const AccountPiece& piece) const;
    /// Paints one bar up from the bottom; labels of pieces that have none of their own are gathered in one.
    void paintBar(
        QPainter& painter, const std::vector<AccountPiece>& pieces, double left, double scale, bool labelsLeft) const;
    void paintLabels(QPainter& painter, const std::vector<Label>& labels, double barEdge, bool toLeft) const;
    [[nodiscard]] std::vector<Label> labelsOf(const std::vector<AccountPiece>& pieces) const;
    [[nodiscard]] QRectF labelRect(const std::vector<AccountPiece>& side, const AccountPiece& piece) const;
    /// Where the two bars meet, so that the names beside them fit.
    [[nodiscard]] double axis() const;
    [[nodiscard]] double barWidth() const { return theme().length(27); }
    [[nodiscard]] double top() const { return theme().length(18); }
    [[nodiscard]] std::size_t mostLabels() const;

    RunPtr m_run;
    Numbers m_numbers; ///< with the unit of the run
    Moment m_moment;
    std::optional<std::size_t> m_dealer;
    Account m_account;
};

} // namespace waterhammer
