// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace waterhammer {

/// A row that says something in place, with buttons to answer: unsaved work found, a file changed on disk, problems
/// of a file. Never a dialog. Hidden while there is nothing to say.
class NoticeBar : public View {
    Q_OBJECT
public:
    struct Answer {
        QString text;
        std::function<void()> act;
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows the notice; each answer, and the close button, hides it. `details` is a longer text for those who ask.
    void say(const QString& text, std::vector<Answer> answers = {}, const QString& details = {});
    void clear();

    [[nodiscard]] QString spokenText() const override;

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addButton(const QString& text, const QString& name, std::function<void()> act);

    QLabel* m_text;
    QLabel* m_details;
    QHBoxLayout* m_row;
    QList<QWidget*> m_buttons;
};

} // namespace waterhammer
