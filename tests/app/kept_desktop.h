// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/saved_runs.h"
#include "tests/app/desktop.h"
#include "views/compare/run_card.h"

/// The shipped crisis in the real window, with the runs that are kept beside it.
namespace waterhammer {

struct KeptDesktop : OpenDesktop {
    explicit KeptDesktop(QSize size = {1920, 1080}, double text = 1)
        : OpenDesktop(crisisFile(), size, text)
    {
        session.ask(ReduceMotion{true});
        settle();
    }
    [[nodiscard]] const std::vector<OtherRun>& others() const { return *session.shown().others; }
    /// Until everything has run and stands there.
    void settle()
    {
        const auto ran = [this] {
            return session.runs.state() == RunController::State::UpToDate
                && others().size() == savedRuns(*session.shown().draft).runs.size()
                && std::ranges::all_of(others(), [](const OtherRun& other) { return other.run != nullptr; });
        };
        QTRY_VERIFY(ran());
        QCoreApplication::processEvents();
    }
    void pin()
    {
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    void set(const char* path, FieldValue value)
    {
        session.ask(EditDraft{QLatin1String(path), setOne(path, std::move(value))});
        settle();
    }
    [[nodiscard]] RunCard* card(int i) const { return window.findChildren<RunCard*>()[i]; }
    template <class T> [[nodiscard]] T* onCard(int i, const char* name) const
    {
        return card(i)->findChild<T*>(QLatin1String(name));
    }
};

} // namespace waterhammer
