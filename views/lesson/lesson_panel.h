// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"
#include "views/shown/lesson_shown.h"

#include <QUrl>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace waterhammer {

class CardPart;
class GoalPart;
class LessonPart;
class LessonProgress;
class LessonText;
class MarkdownLabel;
class QuestionPart;
class SpotPart;

/// The lesson that is played, in place of the sliders: the words of the step at hand, what was predicted beside what it
/// was, the numbers in the picture, the question, the controls that are left to the reader; below always back, on and
/// past.
class LessonPanel : public Panel {
    Q_OBJECT
public:
    explicit LessonPanel(QWidget* parent = nullptr);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Numbers, from 0, of the step's spots for which this window has no place.
    void setMissing(const std::vector<bool>& missing);
    /// Gives the picture of a path in the lesson's words, no wider than so many px.
    void setPictures(std::function<QImage(const QString& path, int width)> pictures);
    /// What the step's button does now.
    void goOn();

Q_SIGNALS:
    /// A link of its words is wanted: "help:", "lesson:", "scenario:" or "https:".
    void linkAsked(const QUrl& link);
    /// The scenario as the reader has made it is to be saved as the person's own.
    void keepAsked();
    /// The answers are to be saved under this name.
    void answersAsked(const QString& name);

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Main { Next, Answer, Play, Finish }; ///< what the button at the right does
    void makeHead();
    void makeColumn();
    void makeEnd();
    void makeFoot();
    void arrangeFoot();
    template <class P> P* add(P* part);
    void showLesson(const Shown& shown);
    void showFault(const LessonShown& lesson);
    void showFoot(const Shown& shown);
    void showHidden(const Shown& shown);
    void showQuestion();
    void showOpening(const LessonShown& lesson, const LessonText& words);
    QPushButton* makeButton(const char* name, const QString& text);

    LessonShownPtr m_lesson;
    std::size_t m_step = 0; ///< whose words stand in it
    LessonStudyPtr m_study;
    bool m_waits = false;         ///< it asked when it was last shown
    bool m_typing = false;        ///< the key that comes is for a field
    std::optional<bool> m_beside; ///< the buttons that go on and back have one row
    Main m_main = Main::Next;
    LessonProgress* m_progress;
    QLabel *m_sign, *m_title, *m_place, *m_kind, *m_stepTitle, *m_hidden, *m_nameLabel;
    QToolButton* m_leave;
    QScrollArea* m_scroll;
    QGridLayout* m_foot;
    QVBoxLayout* m_column;
    QLineEdit *m_name, *m_signed;
    MarkdownLabel* m_body;
    CardPart* m_cards;
    SpotPart* m_spots;
    QuestionPart* m_question;
    GoalPart* m_goals;
    std::vector<LessonPart*> m_parts;
    QWidget *m_end, *m_own;
    QPushButton *m_back, *m_skip, *m_next, *m_sliders, *m_keep, *m_answers;
};

} // namespace waterhammer
