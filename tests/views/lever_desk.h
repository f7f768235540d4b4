// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/scenario_json.h"
#include "tests/views/showing.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_panel.h"

#include <QLineEdit>
#include <QTest>

#include <memory>
#include <string>

/// The levers on a scenario that ships, with hands on them.
namespace waterhammer {

inline DraftPtr shipped(const char* name)
{
    return std::make_shared<ScenarioDraft>(
        readScenarioFile(std::string(RESOURCES) + "/scenarios/" + name + ".waterhammer.json").draft);
}

/// A window that does what the program does with edits: applies them and shows the draft again.
struct Desk {
    LeverPanel panel;
    Showing showing{panel};
    DraftPtr reference, draft;
    QList<EditDraft> edits;

    explicit Desk(const char* name = "twelve-dealers-crisis")
        : reference(shipped(name))
        , draft(reference)
    {
        panel.resize(296, 480);
        showing.draft(draft, reference);
        whenAsked<EditDraft>(panel, [this](const EditDraft& edit) {
            edits << edit;
            draft = std::make_shared<const ScenarioDraft>(*apply(*draft, edit.edit, *reference));
            showing.draft(draft, reference);
        });
        panel.show();
        panel.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&panel);
        Q_ASSERT(active);
    }
    ConstraintSlider& slider(Lever lever) { return *panel.slider(lever); }
    QLineEdit& field(Lever lever) { return *slider(lever).findChild<QLineEdit*>(); }
    double minimum() const { return draft->dealers[0].constraints.slrMin; }
};

} // namespace waterhammer
