// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/policy_effects.h"
#include "model/scenario/scenario_draft.h"
#include "views/view.h"

#include <QString>

#include <optional>

namespace waterhammer {

/// What a policy averts as it stands, in words, and as a curve over the day on which it would begin.
class AvertedCard : public View {
    Q_OBJECT
public:
    explicit AvertedCard(QWidget* parent = nullptr);

    /// `effect`: nothing while it is not known.
    void tell(const ScenarioDraft& draft, const Policy& policy, const std::optional<PolicyEffect>& effect);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_phrase, m_words, m_most;
    std::optional<PolicyEffect> m_effect;
    int m_from = 1;
};

} // namespace waterhammer
