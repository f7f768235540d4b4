// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/lesson_text.h"
#include "views/shown/request.h"
#include "views/view.h"

namespace waterhammer {

/// A piece of a lesson's step: it is there where the step has something for it.
class LessonPart : public View {
    Q_OBJECT
public:
    using View::View;

    /// Shows what the lesson has for it; hides where that is nothing.
    virtual void look(const Shown& shown, const LessonText& words) = 0;

Q_SIGNALS:
    void asked(const waterhammer::Request& request);
    /// A link in its text is wanted.
    void linkAsked(const QUrl& link);
};

} // namespace waterhammer
