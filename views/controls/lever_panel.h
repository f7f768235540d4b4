// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

#include "model/editing/levers.h"

#include <array>

class QLabel;
class QToolButton;

namespace waterhammer {

class ConstraintSlider;
class MeasureButton;

/// "Shock and constraints": the levers of the front. Those of behaviour stand there where the scenario uses them.
class LeverPanel : public Panel {
    Q_OBJECT
public:
    explicit LeverPanel(QWidget* parent = nullptr);

    /// Rows of 46 px instead of 72 where room is short.
    void fit(const Room& room) override;
    [[nodiscard]] std::optional<Hint> hint() const override;
    /// By what tipping points are found.
    [[nodiscard]] QVariant memory() const override;
    void remember(const QVariant& memory) override;

    [[nodiscard]] ConstraintSlider* slider(Lever lever) const { return m_sliders[static_cast<std::size_t>(lever)]; }

protected:
    void look(const Shown& shown, Changes changes) override;
    void paintEvent(QPaintEvent*) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTitle();
    QToolButton* addButton(const char* icon, const QString& name, const QString& objectName);
    void requestEdit(Lever lever, double value);
    void showDraft();
    void showTippings(const std::optional<LeverTippings>& tippings);
    void showCurves(const Shown& shown);
    void markOldCurves();

    DraftPtr m_draft, m_reference, m_curvesOf;
    QLabel* m_title;
    MeasureButton* m_measure;
    QToolButton* m_find;
    QToolButton* m_restore;
    std::array<ConstraintSlider*, allLevers.size()> m_sliders{};
};

} // namespace waterhammer
