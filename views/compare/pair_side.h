// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace waterhammer {

class ContagionGraph;
class HeadlineBar;
class LoopGainDial;
class PartsLine;

/// A run that may be chosen: the one at hand, or one beside it.
struct RunChoice {
    QString name;  ///< of the run beside; empty: the one at hand
    QString title; ///< what it is called here
    int look = 0;  ///< its pattern of dashes; 0: drawn through

    friend bool operator==(const RunChoice&, const RunChoice&) = default;
};

/// One of two runs side by side: which it is, by choice, what it comes to, and its graph; where there is room for it,
/// its dial and the day in words.
class PairSide : public View {
    Q_OBJECT
public:
    /// `name`: of the object; the parts inside begin with it.
    PairSide(const QString& name, const QString& title, QWidget* parent);

    /// The runs to choose from, and the place of the one that is shown.
    void setChoices(const std::vector<RunChoice>& choices, int current);
    /// What to say in place of the graph; empty: the graph is shown.
    void setNothing(const QString& words);
    /// The run as the one at hand of a Shown of its own.
    void show(const Shown& shown, Changes changes);
    using QWidget::show;
    void fit(const Room& room);

    [[nodiscard]] ContagionGraph* graph() const { return m_graph; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    void chosen(const QString& name);
    void asked(const waterhammer::Request& request);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHead(const QString& name);
    void showDay(const Shown& shown);
    void showRoomy();

    std::vector<RunChoice> m_choices;
    QComboBox* m_choice;
    HeadlineBar* m_headline;
    PartsLine* m_day;
    LoopGainDial* m_dial;
    QHBoxLayout* m_line; ///< of the choice, behind its sample of the run's line
    QLabel* m_ended;     ///< where the clock is beyond its last day; without the dial its feedback too
    QString m_over, m_feedback;
    bool m_roomy = false;
    RunPtr m_toldRun;   ///< whose day stands there in words
    int m_toldDay = -1; ///< and which
    ContagionGraph* m_graph;
    QLabel* m_nothing;
    QStackedWidget* m_pages;
};

} // namespace waterhammer
