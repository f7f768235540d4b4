// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "model/editing/scenario_table.h"
#include "model/scenario/problem.h"
#include "views/panel.h"

#include <array>
#include <map>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace waterhammer {

class DayAxis;
class DealerAccount;
class ParameterTable;
class ScenarioForm;
class PolicyPresets;
class TablePage;

/// Where a scenario is edited: its lists as tables, beside them the selected dealer as a T-account, the days of
/// events and policies, and the market's figures. It asks for edits and changes nothing itself.
class EditorDock : public Panel {
    Q_OBJECT
public:
    using Section = EditorSection;

    explicit EditorDock(QWidget* parent = nullptr);

    /// The section that shows a list, or a field of it.
    [[nodiscard]] static Section sectionOf(Part part, const std::string& field = {});
    void setSection(Section section);
    [[nodiscard]] Section section() const { return m_section; }
    /// Puts the cursor on a field by its path, as in `dealers[5].tier1Capital`.
    void goToPath(const std::string& path);
    void focusTable();
    /// The table of a list; of dealers that of their books.
    [[nodiscard]] TablePage& page(Part part) const;
    /// The table in sight; none where the market stands.
    [[nodiscard]] TablePage* shownPage() const;

    /// Widths of columns that somebody has chosen: "number of the section/column" to px.
    [[nodiscard]] QVariant memory() const override;
    void remember(const QVariant& widths) override;
    [[nodiscard]] DayAxis& axis() const { return *m_axis; }
    [[nodiscard]] DealerAccount& account() const { return *m_account; }

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// What would be undone is told in the room its line has.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeDraft(const Shown& shown);
    void showSelection();
    void showUndo();
    /// New events and policies begin on the day of the time cursor.
    void showDay(int day);
    void open(const EditorPlace& place);
    void close();
    void makeHead();
    void makePage(Section section, Part part);
    void makeSide();
    void connectAccount();
    void connectAxis();
    void arrange();
    void showAccount();
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] bool showsDays() const { return m_section == Section::Events || m_section == Section::Policies; }
    void refreshTabs();
    void fitTabs();
    void refreshPage();
    [[nodiscard]] TablePage& page(Section section) const { return *m_pages.at(section); }
    [[nodiscard]] bool isSelected(std::size_t first) const;
    [[nodiscard]] bool isFaulty(Section section) const;
    void goToProblem(int direction);
    void tellChange(const ScenarioDraft& before, const ScenarioDraft& after);
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
    ScenarioForm* m_form;
    std::map<Section, TablePage*> m_pages;
    Section m_section = Section::Dealers;
    bool m_shared = false; ///< events and policies have one tab

    DraftPtr m_draft, m_reference;
    Problems m_problems;
    Selection m_selection;
    bool m_selectedMeanwhile = false; ///< while the editor was closed
    QString m_undoText;
    BalancingItem m_item = BalancingItem::ShortTermFunding;
    int m_day = 0; ///< of the time cursor, at least 1 once it is known
};

} // namespace waterhammer
