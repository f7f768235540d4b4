// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/pair_side.h"
#include "views/panel.h"

#include <array>

class QBoxLayout;
class QTabBar;
class QToolButton;

namespace waterhammer {

class PartsLine;

/// Two runs side by side: of the run at hand and those beside it any two, each with its graph, on one day, in one
/// scale, under one line that says what their inputs differ by. Where there is little room one of them is in sight.
class PairPanel : public Panel {
    Q_OBJECT
public:
    explicit PairPanel(QWidget* parent = nullptr);

    void fit(const Room& room) override;
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The choice, for a window that is made anew.
    [[nodiscard]] QVariant memory() const override;
    void remember(const QVariant& memory) override;

    /// Left and right; null before they were in sight for the first time.
    [[nodiscard]] const std::array<PairSide*, 2>& sides() const { return m_sides; }

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeSides();
    void keep(const Shown& shown);
    void follow(const OtherRunsPtr& others);
    void renewIfSeen();
    void renewChoices();
    void showTabs();
    void showTab(int place, const QString& title, const QString& other);
    [[nodiscard]] bool compares() const;
    [[nodiscard]] QString titleOfRun(const char* which) const;
    void showSide(std::size_t side, Changes changes);
    void showInputs();
    [[nodiscard]] QString withoutDifference() const;
    [[nodiscard]] QStringList outcome() const;
    void arrange();
    void take(std::size_t side, const Request& request);
    /// Of those that can be chosen; nothing: the run at hand, or none of this name.
    [[nodiscard]] const OtherRun* find(const QString& name) const;
    [[nodiscard]] DraftPtr draftOf(std::size_t side) const;

    Shown m_live;                    ///< as far as the sides need it
    std::array<Shown, 2> m_of;       ///< what each side was shown
    std::array<QString, 2> m_chosen; ///< names; empty: the run at hand
    Changes m_pending;
    bool m_stacked = false;
    Room m_room;
    PartsLine* m_inputs;
    PartsLine* m_outcome; ///< what the difference did
    QToolButton* m_close;
    QTabBar* m_tabs;
    QBoxLayout* m_row;
    std::array<PairSide*, 2> m_sides{};
};

} // namespace waterhammer
