// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

class QToolButton;
class QVBoxLayout;

namespace waterhammer {

class PanelHead;

/// A page on the left of the window in place of the sliders: a title, a button that gives the place back, as Escape
/// does, and a column that scrolls where it is longer than the window.
class SidePage : public Panel {
    Q_OBJECT
public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// `name`: of the object; the parts inside begin with it.
    SidePage(const QString& name, const QString& title, QWidget* parent);

    /// Where the parts of the page stand, one below the other.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] PanelHead* head() const { return m_head; }

    void themeChanged() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PanelHead* m_head;
    QToolButton* m_close;
    QVBoxLayout* m_column;
};

} // namespace waterhammer
