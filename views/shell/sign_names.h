// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

namespace waterhammer {

/// The names of signs beside the signs themselves, over the whole window, until a key or a click.
class SignNames : public View {
    Q_OBJECT
public:
    /// Lies over `over`, in whose widgets the signs stand.
    explicit SignNames(QWidget* over);
    /// What is out of sight is not named.
    void name(const std::vector<Hint>& signs);

    [[nodiscard]] QString spokenText() const override;
    /// Where the names stand, in the order of the signs in sight.
    [[nodiscard]] std::vector<QRectF> places() const;

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Placed {
        QRectF sign, box;
        QString text;
    };
    void arrange(const std::vector<Hint>& signs);
    [[nodiscard]] QRectF placeFor(const QRectF& sign, QSizeF size, const std::vector<QRectF>& taken) const;
    void close();

    std::vector<Placed> m_placed;
    QPointer<QWidget> m_focusBefore;
};

} // namespace waterhammer
