// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/policy_effects.h"
#include "views/shown/run.h"
#include "views/view.h"

#include <vector>

class QLabel;
class QPushButton;

namespace waterhammer {

/// Beside the tables of events and policies: what the policy at hand averts, begun on whatever day, and policies to add
/// with one click, each with a sentence of its history. They are ordinary policies afterwards.
class PolicyPresets : public View {
    Q_OBJECT
public:
    explicit PolicyPresets(QWidget* parent = nullptr);

    void setDraft(DraftPtr draft);
    void setDay(int day);
    /// The policy that is told of above: its row among the draft's; none: nothing stands there.
    void setCurrent(std::optional<std::size_t> policy);
    /// Of the draft's policies; nothing while they are not known.
    void setEffects(const std::optional<PolicyEffects>& effects);

Q_SIGNALS:
    void presetRequested(const waterhammer::Policy& policy);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        PolicyKind kind;
        QLabel *title, *history, *used;
        QPushButton* add;
    };
    void refresh();
    void showEffect();

    DraftPtr m_draft;
    int m_day = 1;
    class AvertedCard* m_card;
    std::optional<std::size_t> m_current;
    PolicyEffects m_effects;
    QLabel *m_title, *m_from;
    std::vector<Row> m_rows;
};

} // namespace waterhammer
