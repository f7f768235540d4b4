// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace waterhammer {

/// A line below a table: what was just done, and buttons for what can be done about it.
class NoteLine : public View {
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);

    /// Rich text with nothing but <b>; the buttons of the note before go.
    void tell(const QString& rich);
    /// What stands there while nothing else is told, and goes where room is scarce.
    void tellMeanwhile(const QString& rich);
    void setScarce(bool scarce);
    void addButton(const QString& text, const QString& name, std::function<void()> press);
    void clearButtons();
    /// A button that waits for an answer takes the keys.
    void focusButton(const QString& name);

    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    /// A button did its work.
    void pressed();
    /// Escape: no button is wanted.
    void left();

protected:
    void themeChanged() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_text;
    std::vector<QPushButton*> m_buttons;
    bool m_scarce = false, m_meanwhile = false;
};

} // namespace waterhammer
