// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/draft_edit.h"
#include "views/shown/run.h"
#include "views/view.h"

class QHBoxLayout;
class QLabel;
class QListView;
class QMenu;
class QToolButton;

namespace waterhammer {

class PolicyModel;

/// The policies with their days: a check box switches one on and off, "+" adds one, Enter or a double click asks to
/// edit it, Delete removes it. In its one-line form a button says "3, from day 5" and opens the list as a menu.
class PolicyList : public View {
    Q_OBJECT
public:
    explicit PolicyList(QWidget* parent = nullptr);

    void setDraft(const DraftPtr& draft);
    void setCompact(bool compact);

    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void editRequested(const waterhammer::DraftEdit& edit);
    /// Index among the draft's policies.
    void editPolicyRequested(int index);

protected:
    void paintEvent(QPaintEvent*) override;
    void themeChanged() override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fillAddMenu(QMenu* menu);
    void fillListMenu();
    void showSummary();
    void fitList();
    void requestEditor(int row);

    PolicyModel* m_model;
    QLabel* m_title;
    QToolButton* m_summary;
    QToolButton* m_add;
    QLabel* m_empty;
    QListView* m_list;
    QHBoxLayout* m_head;
    bool m_compact = false;
};

} // namespace waterhammer
