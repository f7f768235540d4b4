// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

class QHBoxLayout;
class QLabel;
class QListView;
class QMenu;
class QToolButton;

namespace waterhammer {

class PolicyModel;

/// The policies with their days: a check box switches one on and off, "+" adds one, Enter or a double click asks to
/// edit it, Delete removes it. Folded, a button says "3, from day 5" and opens the list as a menu, and the line below
/// it what they avert.
class PolicyList : public Panel {
    Q_OBJECT
public:
    explicit PolicyList(QWidget* parent = nullptr);

    /// Folded where room is short.
    void fit(const Room& room) override;

    [[nodiscard]] QListView* list() const { return m_list; }

protected:
    void look(const Shown& shown, Changes changes) override;
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fillAddMenu(QMenu* menu);
    void fillListMenu();
    void showDraft(const DraftPtr& draft);
    void showSummary();
    void showAverted();
    void fitList();
    void requestEditor(int row);

    DraftPtr m_draft;
    PolicyEffects m_effects; ///< of its policies; empty while they are not known
    PolicyModel* m_model;
    QLabel* m_title;
    QToolButton* m_summary;
    QToolButton* m_add;
    QLabel* m_averted;
    QLabel* m_empty;
    QListView* m_list;
    QHBoxLayout* m_head;
    bool m_compact = false;
};

} // namespace waterhammer
