// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/fact_words.h"
#include "views/view.h"

namespace waterhammer {

/// Facts one below the other: names left, values right. A long value wraps; its least height
/// is what all lines need to be read.
class FactList : public View {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    void setFacts(std::vector<Fact> facts);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;

private:
    [[nodiscard]] double nameWidth(const Fact& fact) const;
    [[nodiscard]] int linesOf(const Fact& fact) const;
    void takeRoom();

    std::vector<Fact> m_facts;
    int m_lines = 0;
};

} // namespace waterhammer
