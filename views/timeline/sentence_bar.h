// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/selection.h"
#include "views/story/clause.h"
#include "views/view.h"

#include <vector>

class QLabel;
class QPushButton;

namespace waterhammer {

/// The one line that says what just happened and why. Names in it are links; what has no room is left out, the
/// lightest clause first, is counted, and stands in the tooltip.
class SentenceBar : public View {
    Q_OBJECT
public:
    explicit SentenceBar(QWidget* parent = nullptr);

    void setClauses(std::vector<ShownClause> clauses);
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionRequested(const waterhammer::Selection& selection);
    void whyRequested();

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_text;
    QPushButton* m_why;
    std::vector<ShownClause> m_clauses;
};

} // namespace waterhammer
