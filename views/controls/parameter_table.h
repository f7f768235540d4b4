// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/request.h"
#include "views/shown/run.h"
#include "views/view.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace waterhammer {

class ParameterModel;

/// "More parameters…": everything that can be set, searchable by name, path and value, edited in place.
class ParameterTable : public View {
    Q_OBJECT
public:
    explicit ParameterTable(QWidget* parent = nullptr);

    void setDraft(const DraftPtr& draft, const DraftPtr& reference);
    /// Puts the cursor into the search box, with this text if there is one.
    void find(const QString& text = {});

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] ParameterModel* model() const { return m_model; }

Q_SIGNALS:
    void editRequested(const waterhammer::EditDraft& edit);

protected:
    void showEvent(QShowEvent*) override;
    void paintEvent(QPaintEvent*) override;
    void themeChanged() override;

private:
    void makeTable();
    void filter(const QString& text);
    void showState();
    void takeDraft();
    [[nodiscard]] int currentRow() const; ///< of the model; −1: none

    ParameterModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QLabel* m_count;
    QPushButton* m_default;
    QTableView* m_table;
    QLabel* m_detail; ///< what the current parameter does, or why its value does not suit
    DraftPtr m_draft, m_reference;
    bool m_stale = false; ///< a draft came while the table was hidden
};

} // namespace waterhammer
