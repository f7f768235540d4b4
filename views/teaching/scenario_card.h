// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/why/side_page.h"

class QLabel;
class QPushButton;

namespace waterhammer {

/// What a scenario says of itself: what it shows, what really happened beside it, what is stylised in it, where its
/// figures come from.
class ScenarioCard : public SidePage {
    Q_OBJECT
public:
    explicit ScenarioCard(QWidget* parent = nullptr);

    [[nodiscard]] QString spokenText() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;

private:
    QLabel* makeLabel(const char* name);
    void showTexts(const Shown& shown);
    void showObserved(const Shown& shown);

    QLabel *m_name, *m_description, *m_observedTitle, *m_observed, *m_stylisedTitle, *m_stylised, *m_sourcesTitle,
        *m_sources, *m_made;
    QPushButton* m_edit;
};

} // namespace waterhammer
