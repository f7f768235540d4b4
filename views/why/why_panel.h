// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/run.h"
#include "views/shown/selection.h"
#include "views/view.h"

#include <vector>

class QLabel;
class QPushButton;

namespace waterhammer {

class PanelHead;
class WhyDelegate;
class WhyModel;
class WhyTree;

/// Why a price moved or a dealer sold: causes with amounts that add up at every level. Arrow keys walk, Enter goes on
/// to the price behind a row, Backspace back.
class WhyPanel : public View {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setRun(RunPtr run);
    /// The answer is worked out when the panel is seen.
    void setQuestion(const Selection& selection, int round);
    /// Where a tab already carries the title, the head shows its buttons alone.
    void setTitleShown(bool shown);

    [[nodiscard]] WhyTree* tree() const { return m_tree; }
    [[nodiscard]] WhyModel* model() const { return m_model; }
    /// The rows that are open, indented, with amounts in full digits.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The row that is current is about this; to be lit in the graph.
    void highlightRequested(const Selection& selection);

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Question {
        Selection about;
        int round = 0;
        friend bool operator==(const Question&, const Question&) = default;
    };

    void answerIfSeen();
    void openFirstRows();
    void followCurrent();
    void goBack();
    void copy() const;
    void arrangeRows();
    void appendText(QString& text, const QModelIndex& row, int level) const;

    RunPtr m_run;
    Question m_question;
    std::vector<Question> m_before; ///< the questions this one was reached from
    bool m_stale = true;
    PanelHead* m_head;
    QPushButton* m_back;
    QPushButton* m_copy;
    QLabel* m_hint;
    WhyTree* m_tree;
    WhyModel* m_model;
    WhyDelegate* m_delegate;
};

} // namespace waterhammer
