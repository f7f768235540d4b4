// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/edited_dock.h"
#include "views/style.h"

namespace waterhammer {

/// A test of the editor: on the crisis, opened anew for each case. Whoever derives from it includes
/// "moc_editor_test.cpp".
class EditorTest : public QObject {
    Q_OBJECT
protected:
    std::unique_ptr<EditedDock> m_edited;

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyStyle(*qApp, Theme(ThemeKind::Light));
    }
    void init() { m_edited = std::make_unique<EditedDock>(crisisFile); }
    void cleanup() { m_edited.reset(); }
};

} // namespace waterhammer
