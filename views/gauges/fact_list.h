// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/fact_words.h"
#include "views/view.h"

namespace waterhammer {

/// Facts one below the other: names left, values right. A long value wraps to a second line.
class FactList : public View {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    void setFacts(std::vector<Fact> facts);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Fact> m_facts;
};

} // namespace waterhammer
