// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

#include "model/editing/levers.h"

#include <array>

class QToolButton;

namespace waterhammer {

class ConstraintSlider;
class FoldHead;
class MeasureButton;

/// "Shock and constraints": the levers of the front. Where the scenario uses levers of behaviour they stand below, each
/// part under a head that folds it: both open where there is room, else one of them.
class LeverPanel : public Panel {
    Q_OBJECT
public:
    explicit LeverPanel(QWidget* parent = nullptr);

    /// Rows of 46 px instead of 72 where room is short.
    void fit(const Room& room) override;
    [[nodiscard]] std::optional<Hint> hint() const override;
    [[nodiscard]] std::vector<Hint> signs() const override;
    /// By what tipping points are found.
    [[nodiscard]] QVariant memory() const override;
    void remember(const QVariant& memory) override;

    [[nodiscard]] ConstraintSlider* slider(Lever lever) const { return m_sliders[static_cast<std::size_t>(lever)]; }

protected:
    void look(const Shown& shown, Changes changes) override;
    void paintEvent(QPaintEvent*) override;
    void themeChanged() override;

private:
    void addSlider(Lever lever);
    void fold(FoldHead* changed);
    void showFolds();
    QToolButton* addButton(const char* icon, const QString& name, const QString& objectName);
    void requestEdit(Lever lever, double value);
    void showDraft();
    void showTippings(const std::optional<LeverTippings>& tippings);
    void showCurves(const Shown& shown);
    void markOldCurves();

    DraftPtr m_draft, m_written, m_reference, m_curvesOf;
    std::optional<ParentRun> m_parting; ///< it is a branch
    FoldHead *m_front, *m_behaviour;
    bool m_tight = false; ///< one of them is open
    MeasureButton* m_measure;
    QToolButton* m_find;
    QToolButton* m_restore;
    std::array<ConstraintSlider*, allLevers.size()> m_sliders{};
};

} // namespace waterhammer
