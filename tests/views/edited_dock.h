// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "tests/views/showing.h"
#include "views/editor/editor_dock.h"
#include "views/editor/table_page.h"
#include "views/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <string>

/// The editor on a scenario, with hands on it, for the tests that edit.
namespace waterhammer {

/// What the document does with edits: it applies them at once and keeps every draft for undo.
class Document {
public:
    Document(EditorDock& dock, const std::string& path)
        : m_showing(dock)
    {
        const ReadScenario read = readScenarioFile(path);
        m_file = std::make_shared<const ScenarioDraft>(read.draft);
        m_drafts = {m_file};
        whenAsked<EditDraft>(dock, [this](const EditDraft& edit) {
            m_drafts.push_back(std::make_shared<const ScenarioDraft>(*apply(now(), edit.edit, *m_file)));
            texts.append(edit.text);
            show();
            m_showing.undo(edit.text);
        });
        whenAsked<Undo>(dock, [this](const Undo&) { undo(); });
        whenAsked<SayOfEdit>(dock, [this](const SayOfEdit& say) { sentence = say.sentence; });
        show();
    }
    /// As from anywhere else in the window.
    void edit(const Edit& edit)
    {
        m_drafts.push_back(std::make_shared<const ScenarioDraft>(*apply(now(), edit, *m_file)));
        show();
    }
    void undo()
    {
        if (m_drafts.size() > 1)
            m_drafts.pop_back();
        show();
    }
    void show() { m_showing.draft(m_drafts.back(), m_file); }
    [[nodiscard]] Showing& showing() { return m_showing; }
    [[nodiscard]] const ScenarioDraft& now() const { return *m_drafts.back(); }
    [[nodiscard]] const ScenarioDraft& file() const { return *m_file; }
    [[nodiscard]] std::size_t steps() const { return m_drafts.size() - 1; }

    QStringList texts;
    QString sentence;

private:
    Showing m_showing;
    DraftPtr m_file;
    std::vector<DraftPtr> m_drafts;
};

class EditedDock {
public:
    explicit EditedDock(const std::string& path)
        : document(dock, path)
    {
        dock.setTheme(Theme(ThemeKind::Light));
        dock.resize(1904, 524);
        dock.show();
        if (!QTest::qWaitForWindowExposed(&dock))
            qFatal("the editor does not come up");
    }

    [[nodiscard]] TablePage& page(Part part = Part::Dealers) { return dock.page(part); }
    [[nodiscard]] SheetView& view(Part part = Part::Dealers) { return page(part).view(); }
    [[nodiscard]] QString noteText() { return page().findChild<QLabel*>(QStringLiteral("noteLine"))->text(); }
    void goTo(std::size_t row, const char* column) { goTo(view(), row, column); }
    static void goTo(SheetView& view, std::size_t row, const char* column)
    {
        view.setCurrentCell({row, column});
        view.setFocus();
    }
    void type(const QString& text, Qt::Key end = Qt::Key_Return) { type(view(), text, end); }
    static void type(SheetView& view, const QString& text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClicks(&view, text.left(1));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor && editor->objectName() == QStringLiteral("cellEditor"));
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, end);
    }
    void press(const char* name)
    {
        auto* button = dock.findChild<QPushButton*>(QLatin1String(name));
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    EditorDock dock;
    Document document;
};

/// The tests also run where people write 1,234 for what is 1.234 elsewhere.
inline bool hasDecimalComma() { return QLocale().decimalPoint() == QStringLiteral(","); }

inline QString number(double value) { return Numbers().full(value); }

inline constexpr const char* crisisFile = RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json";

} // namespace waterhammer
