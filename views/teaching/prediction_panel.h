// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/file_question.h"
#include "views/why/side_page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waterhammer {

/// The question of the file with its answers, before the days ahead are shown; then what was said beside what it was.
class PredictionPanel : public SidePage {
    Q_OBJECT
public:
    explicit PredictionPanel(QWidget* parent = nullptr);

    [[nodiscard]] QString spokenText() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* makeLabel(const char* name);
    void makeButtons();
    void ask();
    void showChoices();
    void showCard();
    void showReady();
    void answer();

    std::optional<FileQuestion> m_question; ///< in the window's language
    std::optional<Prediction> m_given;
    DaysAhead m_ahead;
    int m_shownDay = 0; ///< the last day that is not hidden
    QLabel *m_ask, *m_hidden, *m_said, *m_was, *m_reply, *m_unit;
    QWidget* m_choices;
    QButtonGroup* m_group;
    QWidget* m_numberRow;
    QLineEdit* m_number;
    QPushButton *m_answer, *m_skip;
};

} // namespace waterhammer
