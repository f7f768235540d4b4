// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "model/editing/scenario_table.h"
#include "model/scenario/problem.h"
#include "views/shown/draft_edit.h"
#include "views/shown/run.h"
#include "views/view.h"

#include <array>
#include <map>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

#include <QVariantMap>

namespace waterhammer {

class DayAxis;
class DealerAccount;
class ParameterTable;
class PolicyPresets;
class TablePage;

/// Where a scenario is edited: its lists as tables, beside them the selected dealer as a T-account, the days of
/// events and policies, and the market's figures. It asks for edits and changes nothing itself.
class EditorDock : public View {
    Q_OBJECT
public:
    enum class Section { Dealers, Assets, Funds, Exposures, Events, Policies, Market };

    explicit EditorDock(QWidget* parent = nullptr);

    /// `reference` is the file as it was opened; `problems` are validate()'s of the draft.
    void setDraft(DraftPtr draft, DraftPtr reference, const Problems& problems);
    void setSelection(const Selection& selection);
    /// What Undo would take back: "SLR minimum of all dealers"; empty: nothing.
    void setUndoText(const QString& text);
    /// The day of the time cursor, from which new events and policies begin.
    void setDay(int day);

    void setSection(Section section);
    [[nodiscard]] Section section() const { return m_section; }
    /// Puts the cursor on a field by its path, as in `dealers[5].tier1Capital`.
    void goToPath(const std::string& path);
    void focusTable();
    [[nodiscard]] TablePage& page(Part part) const { return *m_pages.at(part); }

    /// Widths of columns that somebody has chosen, to be remembered: "Part number/column" to px.
    [[nodiscard]] QVariantMap columnWidths() const;
    void setColumnWidths(const QVariantMap& widths);
    [[nodiscard]] DayAxis& axis() const { return *m_axis; }
    [[nodiscard]] DealerAccount& account() const { return *m_account; }

Q_SIGNALS:
    void editRequested(const waterhammer::DraftEdit& edit);
    void selectionRequested(const waterhammer::Selection& selection);
    void undoRequested();
    void doneRequested();
    void sentenceRequested(const QString& sentence);

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHead();
    void makePage(Part part);
    void makeSide();
    void connectAxis();
    void arrange();
    void showAccount();
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] bool showsDays() const { return m_section == Section::Events || m_section == Section::Policies; }
    void refreshTabs();
    void refreshPage();
    void setBalancingItem(BalancingItem item);

    QTabBar* m_tabs;
    QLabel* m_title;
    QLabel* m_undo;
    QPushButton* m_done;
    QPushButton* m_books; ///< shows the account where there is no room for it beside the table
    QStackedWidget* m_stack;
    DayAxis* m_axis;
    DealerAccount* m_account;
    QScrollArea* m_accountArea;
    PolicyPresets* m_presets;
    QScrollArea* m_presetsArea;
    ParameterTable* m_market;
    std::map<Part, TablePage*> m_pages;
    Section m_section = Section::Dealers;

    DraftPtr m_draft, m_reference;
    Problems m_problems;
    Selection m_selection;
    QString m_undoText;
    BalancingItem m_item = BalancingItem::ShortTermFunding;
    int m_day = 1;
};

} // namespace waterhammer
