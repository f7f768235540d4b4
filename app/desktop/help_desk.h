// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels.h"
#include "views/help/help_window.h"

#include <QPointer>

namespace waterhammer {

class SignNames;

/// All help of a window: the page of what has the focus, a few words on what is clicked, the names of signs.
class HelpDesk : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    HelpDesk(QWidget& window, Actions& actions, const std::vector<PlacedPanel>& panels);

    /// In the theme of the window, which holds what is open.
    void setTheme(const Theme& theme) { m_theme = theme; }
    void open(const HelpPlace& place);
    /// Of a control; of the help's beginning where there is none.
    void openFor(const QWidget* control);
    /// A few words on a control, rich text.
    [[nodiscard]] QString briefly(const QWidget* control);
    [[nodiscard]] HelpWindow* helpWindow() const { return m_help; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] HelpBook makeBook() const;
    void askWhat();
    void tell(QWidget& control, const QPoint& at);
    void nameSigns();

    QWidget& m_window;
    Actions& m_actions;
    const std::vector<PlacedPanel>& m_panels;
    SignNames* m_signs;
    QPointer<HelpWindow> m_help;
    Theme m_theme;
};

} // namespace waterhammer
