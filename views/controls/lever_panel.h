// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/draft_edit.h"
#include "views/shown/run.h"
#include "views/view.h"

#include "model/analysis/lever_tippings.h"

#include <array>

class QLabel;
class QToolButton;

namespace waterhammer {

class ConstraintSlider;

/// "Shock and constraints": the six levers of the front.
class LeverPanel : public View {
    Q_OBJECT
public:
    explicit LeverPanel(QWidget* parent = nullptr);

    /// The draft as it is, and as it was opened (the defaults).
    void setDraft(const DraftPtr& draft, const DraftPtr& reference);
    /// Of leverTippings(); nothing while they are not known.
    void setTippings(const std::optional<LeverTippings>& tippings);
    /// Rows of 46 px instead of 72.
    void setCompact(bool compact);

    [[nodiscard]] ConstraintSlider* slider(Lever lever) const { return m_sliders[static_cast<std::size_t>(lever)]; }

Q_SIGNALS:
    void editRequested(const waterhammer::DraftEdit& edit);
    /// The gesture under way is over: its edits are one step.
    void gestureEnded();
    void findParameterRequested();
    void restoreRequested();

protected:
    void paintEvent(QPaintEvent*) override;
    void themeChanged() override;

private:
    QToolButton* addButton(const char* icon, const QString& name, const QString& objectName);
    void requestEdit(Lever lever, double value);
    void showDraft();

    DraftPtr m_draft, m_reference;
    QLabel* m_title;
    QToolButton* m_find;
    QToolButton* m_restore;
    std::array<ConstraintSlider*, allLevers.size()> m_sliders{};
    bool m_compact = false;
};

} // namespace waterhammer
