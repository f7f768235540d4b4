// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <vector>

class QLabel;
class QToolButton;

namespace waterhammer {

class RunStatus;

/// The bar below the menus: its buttons, what is open and how the run stands. Nothing ever falls off it: where there is
/// too little room buttons lose their words, the first that may first, then the state and the name are shortened.
class MainBar : public QToolBar {
    Q_OBJECT
public:
    explicit MainBar(const QString& title, QWidget* parent = nullptr);

    /// A button with its icon alone.
    QAction* addIcon(QAction* action);
    /// A button with words beside its icon.
    QAction* addWords(QAction* action);
    /// The name of what is open, and how the run stands; behind them buttons are at the right end.
    void addTitle();

    void setName(const QString& name);
    void setNameFont(const QFont& font);
    [[nodiscard]] RunStatus* status() const { return m_status; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    QToolButton* makeButton(QAction* action, Qt::ToolButtonStyle style);
    void fit();
    void fitTitle(int room);
    [[nodiscard]] int nameWidth() const;

    QString m_whole; ///< name
    QLabel* m_name = nullptr;
    RunStatus* m_status = nullptr;
    std::vector<QToolButton*> m_worded;
};

} // namespace waterhammer
