// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/lesson_part.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waterhammer {

class MarkdownLabel;

/// What is to be reached, a row a goal with its value now and whether it is met; what is said of what falls short, once
/// it rests; and what is said when all is met.
class GoalPart : public LessonPart {
    Q_OBJECT
public:
    explicit GoalPart(QWidget* parent = nullptr);

    void look(const Shown& shown, const LessonText& words) override;
    [[nodiscard]] QString spokenText() const override { return m_spoken.join(QStringLiteral(". ")); }

protected:
    void themeChanged() override;

private:
    struct Row {
        QLabel *name, *value, *word;
        bool met = false;
    };
    void show(std::size_t row, const QString& name, const QString& value, bool met);
    void dress(const Row& row);

    std::vector<Row> m_rows;
    QStringList m_spoken;
    QGridLayout* m_grid;
    MarkdownLabel *m_miss, *m_done;
};

/// The hints of a step, one more each time it is asked for.
class HintPart : public LessonPart {
    Q_OBJECT
public:
    explicit HintPart(QWidget* parent = nullptr);

    void look(const Shown& shown, const LessonText& words) override;

protected:
    void themeChanged() override;

private:
    std::vector<MarkdownLabel*> m_hints;
    QVBoxLayout* m_column;
    QPushButton* m_more;
};

} // namespace waterhammer
