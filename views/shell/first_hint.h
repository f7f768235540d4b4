// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

namespace waterhammer {

/// The first start's hint: three notes beside the three things to touch. It covers nothing that can be used, and any
/// touch of those things, Escape or its button puts it away.
class FirstHint : public View {
    Q_OBJECT
public:
    /// Lies over `over`, at whose widgets the notes point.
    explicit FirstHint(QWidget* over);
    void point(const std::vector<Hint>& notes);
    /// As if somebody had: what it points at is not where it was.
    void putAway() { close(); }

    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void close();
    void arrange();

    struct Placed {
        QRectF box;
        QPointF tip, root;
        QString text;
    };
    std::vector<Hint> m_notes;
    std::vector<Placed> m_placed;
};

} // namespace waterhammer
