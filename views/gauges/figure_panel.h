// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/figure_sheet.h"
#include "views/panel.h"

#include <QSet>

class QHBoxLayout;
class QLabel;
class QTreeView;

namespace waterhammer {

enum class NamePlace;
class FigureDelegate;
class FigureModel;
class PanelHead;
class SortedFigures;
class WhyTree;

/// A panel that is a table of the day's figures: sorted as the user asks, in file order otherwise. Right and Left open
/// and close a row, Enter opens the books of what it is of, Space asks why, Ctrl+C copies the selected rows, or all,
/// with all digits. Worked out when it is seen.
class FigurePanel : public Panel {
    Q_OBJECT
public:
    /// Where a tab already carries the title, the head is left out.
    void fit(const Room& room) override;

    [[nodiscard]] QTreeView* table() const;
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    FigurePanel(const QString& name, const QString& title, QWidget* parent);

    /// Of a day, 0 or later, of a run.
    [[nodiscard]] virtual FigureSheet sheetOf(const Run& run, int round) const = 0;
    /// Its day: of the run, but where others are held against it.
    [[nodiscard]] virtual int dayOf(const Shown& shown) const { return shown.moment.round; }
    /// Whether the run has anything of the kind on any day; else the panel is disabled, and its tab is not there.
    [[nodiscard]] virtual bool concerns(const Run& run) const = 0;

    /// Whether names, figures and all words of the headings of a sheet are whole in the width there is.
    [[nodiscard]] bool hasRoomFor(const FigureSheet& sheet) const;
    /// Names may stand above their figures where those have no room beside them.
    void letNamesStandAbove() { m_namesMayStandAbove = true; }
    /// Beside the title, at the right end of its line.
    void addToHead(QWidget* widget);
    /// What stands beside the title.
    [[nodiscard]] virtual QString headRemark(const FigureSheet& sheet) const { return sheet.remark; }
    /// A strip between the title and the table.
    void addStrip(QWidget* strip);
    /// What is to be said below the table.
    void addNote(QWidget* note);
    /// What names have at least, px of the design.
    void setLeastName(double width) { m_leastName = width; }
    /// What it shows is another, be it of the same run and day.
    void renew();
    /// It shows another sheet.
    virtual void renewed() { }

    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a column takes, px; a heading has all its words, be it one below the other.
    struct Width {
        double cells, heading, longestWord;
        [[nodiscard]] double whole() const { return std::max(cells, heading); }
        [[nodiscard]] double least() const { return std::max(cells, longestWord); }
    };
    [[nodiscard]] std::vector<Width> widthsOf(const FigureSheet& sheet, NamePlace names) const;
    void placeNames();
    void build(const QString& name, const QString& title);
    void renewIfSeen();
    void openAgain();
    void arrangeColumns();
    void arrangeHeadings();
    void copy() const;
    void showMenu(const QPoint& at);
    void select();
    [[nodiscard]] Selection aboutCurrent() const;

    RunPtr m_run;
    int m_round = 0;
    bool m_stale = true, m_renewing = false, m_namesMayStandAbove = false;
    double m_leastName = 32;
    QSet<QString> m_open; ///< rows that are open, by their name
    PanelHead* m_head;
    QHBoxLayout* m_top;
    QLabel* m_nothing;
    WhyTree* m_table;
    FigureModel* m_model;
    SortedFigures* m_sorted;
    FigureDelegate* m_delegate;
};

} // namespace waterhammer
