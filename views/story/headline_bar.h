// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/headline_words.h"
#include "views/panel.h"

#include <vector>

namespace waterhammer {

/// What the run comes to, in a line over the graph, and in a second one what it comes to for "my bank" where one is
/// chosen. What has no room is said shorter or left out, the lightest first; the tool tip has all of it.
class HeadlineBar : public Panel {
    Q_OBJECT
public:
    explicit HeadlineBar(QWidget* parent = nullptr);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// A line as it is painted, for tests: 0 of the run, 1 of my bank.
    [[nodiscard]] QString lineText(std::size_t line) const;

protected:
    void look(const Shown& shown, Changes changes) override;
    void paintEvent(QPaintEvent*) override;
    void themeChanged() override { updateGeometry(); }

private:
    using Figures = std::vector<HeadlineFigure>;
    [[nodiscard]] Figures fitting(const Figures& figures, double room) const;
    [[nodiscard]] double widthOf(const Figures& figures) const;
    [[nodiscard]] QFont fontOf(const HeadlineFigure& figure) const;
    [[nodiscard]] double roomOf() const;

    std::vector<Figures> m_lines;
};

} // namespace waterhammer
