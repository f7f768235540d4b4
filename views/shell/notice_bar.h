// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <functional>
#include <map>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace waterhammer {

/// A row that says something in place, with buttons to answer: unsaved work found, a file changed on disk, problems
/// of a file. Never a dialog. Hidden while there is nothing to say.
///
/// There is one notice on each topic, the newest. The one of the first topic is shown; when it is answered the next
/// takes its place, so that none is lost to another.
class NoticeBar : public View {
    Q_OBJECT
public:
    /// In the order of their weight.
    enum class Topic {
        NotSaved, ///< what was asked for did not happen
        NotKept,  ///< unsaved work has no copy
        File,     ///< what happens to the open file on the disk
        Refused,  ///< a file that was not opened, until somebody goes on
        Opened,   ///< what is to be known of the file that was opened
        Window,   ///< the same file is at work in another window
        Found,    ///< work that is offered
        Passing,  ///< anything else, until somebody goes on
    };
    struct Answer {
        QString text;
        std::function<void()> act;
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows the notice; each answer, and the close button, hides it. `details` is a longer text for those who ask.
    void say(Topic topic, const QString& text, std::vector<Answer> answers = {}, const QString& details = {});
    /// There is nothing to say on this any more.
    void clear(Topic topic);
    /// Somebody goes on: what only told what has just happened is over.
    void goOn();

    [[nodiscard]] QString spokenText() const override;

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Notice {
        QString text, details;
        std::vector<Answer> answers;
    };

    void showFirst();
    void addButton(const QString& text, const QString& name, std::function<void()> act);

    std::map<Topic, Notice> m_notices;
    QLabel* m_text;
    QLabel* m_details;
    QHBoxLayout* m_row;
    QList<QWidget*> m_buttons;
};

} // namespace waterhammer
