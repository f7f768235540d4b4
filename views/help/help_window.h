// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/help_book.h"
#include "views/view.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace waterhammer {

class HelpView;

/// The help in a window of its own: its pages, a search through all of them, and the page.
class HelpWindow : public View {
    Q_OBJECT
public:
    explicit HelpWindow(HelpBook book, QWidget* parent = nullptr);

    void open(const HelpPlace& place);
    [[nodiscard]] HelpPlace place() const;
    [[nodiscard]] const HelpBook& book() const { return m_book; }

protected:
    void themeChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* button(const char* name, const char* icon, const QString& text);
    void showPages();
    void search(const QString& words);
    void choose(QListWidgetItem* item);

    HelpBook m_book;
    QLineEdit* m_search;
    QListWidget* m_list;
    HelpView* m_page;
    QToolButton *m_back = nullptr, *m_forward = nullptr;
};

} // namespace waterhammer
