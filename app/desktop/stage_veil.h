// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace waterhammer {

/// What lies over the stage: black, a picture that stands still, the pointer,
/// the magnifying glass; or nothing that is seen, and the mouse goes through.
class StageVeil : public QWidget {
    Q_OBJECT
public:
    explicit StageVeil(QWidget* stage);

    void setBlack(bool black);
    /// A null picture: it moves again.
    void setFrozen(const QPixmap& picture);
    void setPointer(bool shown);
    /// Shows what is under the mouse at twice its size.
    void setGlass(bool shown);
    /// Over this part of the stage stands a picture of what was, and gives way: 1 is all of it, 0 nothing. So what
    /// was does not vanish at once.
    void setFading(const QPixmap& before, const QPoint& at);
    void fade(double left);
    /// The mouse is elsewhere.
    void follow(const QPoint& at);
    /// What is below has changed.
    void renew();

    [[nodiscard]] bool isBlack() const { return m_black; }
    [[nodiscard]] bool isFrozen() const { return !m_frozen.isNull(); }
    [[nodiscard]] bool isFading() const { return !m_before.isNull(); }
    [[nodiscard]] bool hasPointer() const { return m_pointer; }
    [[nodiscard]] bool hasGlass() const { return m_glass; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void take();
    void appear();

    bool m_black = false, m_pointer = false, m_glass = false, m_taking = false;
    QPixmap m_frozen, m_below, m_before;
    QPoint m_at, m_beforeAt;
    double m_left = 0; ///< of m_before
};

} // namespace waterhammer
