// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

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
class WhyPanel : public Panel {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

    /// Where a tab already carries the title, the head shows its buttons alone.
    void fit(const Room& room) override;

    [[nodiscard]] WhyTree* tree() const { return m_tree; }
    [[nodiscard]] WhyModel* model() const { return m_model; }
    /// The rows that are open, indented, with amounts in full digits.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The answer is worked out when the panel is seen.
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
