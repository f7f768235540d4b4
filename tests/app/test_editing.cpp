// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the real window: undo reaches everything from everywhere, and nothing dies while something else walks
// over it.
#include "model/files/scenario_json.h"
#include "tests/app/desktop.h"
#include "tests/programs/test_program.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_panel.h"
#include "views/editor/editor_dock.h"
#include "views/editor/message_strip.h"
#include "views/editor/table_page.h"
#include "views/gauges/dealers_table.h"
#include "views/graph/contagion_graph.h"
#include "views/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace waterhammer;

namespace {

using Section = EditorDock::Section;

struct Desktop : OpenDesktop {
    [[nodiscard]] EditorDock& editor() const { return *window.findChild<EditorDock*>(); }
    [[nodiscard]] SheetView& sheet(Part part = Part::Dealers) const { return editor().page(part).view(); }
    void edit(Section section)
    {
        session.ask(OpenEditor{});
        editor().setSection(section);
        editor().focusTable();
    }
    void goTo(std::size_t row, const char* column, Part part = Part::Dealers)
    {
        sheet(part).setCurrentCell({row, column});
        sheet(part).setFocus();
    }
    /// Types as a person does: the first key opens the cell.
    void type(const char* keys)
    {
        QTest::keyClick(QApplication::focusWidget(), keys[0]);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(keys + 1));
    }
    void press(const char* button)
    {
        auto* found = window.findChild<QWidget*>(QLatin1String(button));
        QVERIFY2(found && found->isVisible(), button);
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.windowHandle(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
};

} // namespace

class EditingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void undoAfterAValueTypedInASlidersField()
    {
        Desktop d;
        const QByteArray before = d.text();
        auto* field = d.window.findChild<LeverPanel*>()->slider(Lever::SlrMinimum)->findChild<QLineEdit*>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("4"));
        d.key(Qt::Key_Return);
        QVERIFY(d.text() != before);
        QVERIFY(field->hasFocus());
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.text(), before);
        d.key(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(d.text() != before);
    }

    /// Also where there is no room for the axis of days, which leads from one to the other: by key and by mouse.
    void policiesCanBeReachedInLittleRoom()
    {
        Desktop d;
        const auto* axis = d.find<QWidget>("dayAxis");
        auto* tabs = d.find<QTabBar>("sections");
        const auto events = static_cast<int>(Section::Events), policies = static_cast<int>(Section::Policies);
        bool without = false;
        for (const QSize size : {QSize(1280, 690), QSize(960, 600)}) {
            d.window.resize(size);
            d.edit(Section::Events);
            QCoreApplication::processEvents();
            d.key(Qt::Key_Tab, Qt::ControlModifier);
            QCOMPARE(d.editor().section(), Section::Policies);
            d.editor().focusTable();
            d.key(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(d.editor().section(), Section::Events);
            QVERIFY(axis->isVisible() || (tabs->isTabVisible(events) && tabs->isTabVisible(policies)));
            if (axis->isVisible())
                continue;
            without = true;
            for (const int tab : {policies, events}) {
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
                QCOMPARE(static_cast<int>(d.editor().section()), tab);
                QVERIFY(tabs->isTabVisible(events) && tabs->isTabVisible(policies));
            }
        }
        QVERIFY(without);
    }

    void keysOfTheEditorWorkInItsFields_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<QString>("field");
        QTest::newRow("search of the dealers") << int(Section::Dealers) << "search";
        QTest::newRow("a figure of the account") << int(Section::Dealers) << "account_cash";
        QTest::newRow("a limit of the account") << int(Section::Dealers) << "limitSlr.value";
        QTest::newRow("dealers") << int(Section::Dealers) << "sheet_dealers";
        QTest::newRow("funds") << int(Section::Funds) << "sheet_funds";
        QTest::newRow("exposures") << int(Section::Exposures) << "sheet_exposures";
        QTest::newRow("events") << int(Section::Events) << "sheet_events";
        QTest::newRow("days") << int(Section::Events) << "dayAxis";
        QTest::newRow("policies") << int(Section::Policies) << "sheet_policies";
        QTest::newRow("search of the market's figures") << int(Section::Market) << "parameterSearch";
        QTest::newRow("the market's figures") << int(Section::Market) << "parameters";
    }
    void keysOfTheEditorWorkInItsFields()
    {
        QFETCH(int, section);
        QFETCH(QString, field);
        Desktop d;
        d.session.document.edit({QStringLiteral("fault"), setOne("assets[#1].haircut", -1.0)});
        const auto focus = [&] {
            d.edit(static_cast<Section>(section));
            const auto all = d.editor().findChildren<QWidget*>(field); // every table has its own search
            const auto seen = std::ranges::find_if(all, &QWidget::isVisible);
            QVERIFY(seen != all.end());
            auto* found = *seen;
            found->setFocus();
            QVERIFY(found->hasFocus());
        };
        focus();
        d.key(Qt::Key_F8);
        QCOMPARE(d.editor().section(), Section::Assets);
        QCOMPARE(d.sheet(Part::Assets).currentCell().value(), (CellPlace{1, "haircut"}));
        focus();
        d.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!d.editor().isVisible());
        focus();
        d.key(Qt::Key_Escape);
        if (field == QStringLiteral("search")) { // out of the search, into the table
            QVERIFY(d.sheet().hasFocus());
            d.key(Qt::Key_Escape);
        }
        QVERIFY(!d.editor().isVisible());
        focus();
        const QByteArray before = d.text();
        d.session.document.edit({QStringLiteral("more"), setOne("market.horizon", 33.0)});
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.text(), before);
    }

    void aCellThatIsTypedInLetsTheEditorClose()
    {
        Desktop d;
        d.edit(Section::Dealers);
        d.goTo(0, "cash");
        d.type("61");
        d.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!d.editor().isVisible());
        QCOMPARE(d.draft().dealers[0].cash, 61.0); // nothing typed is lost
    }

    void removeTakesEveryRowOfTheSelection_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("key") << true;
        QTest::newRow("button") << false;
    }
    void removeTakesEveryRowOfTheSelection()
    {
        QFETCH(bool, byKey);
        Desktop d;
        const QByteArray before = d.text();
        QVERIFY(d.draft().events.size() > 1);
        d.edit(Section::Events);
        d.key(Qt::Key_A, Qt::ControlModifier);
        if (byKey)
            d.key(Qt::Key_Delete, Qt::ControlModifier);
        else
            QTest::mouseClick(
                d.editor().page(Part::Events).findChild<QWidget*>(QStringLiteral("removeRow")), Qt::LeftButton);
        QVERIFY(d.draft().events.empty());
        QCOMPARE(d.session.document.history().count(), 1);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.text(), before);
    }

    void whatWasClickedIsOpened()
    {
        Desktop d;
        d.edit(Section::Events);
        auto* table = d.window.findChild<DealersTable*>()->findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(2, 0));
        table->setFocus();
        d.key(Qt::Key_F2);
        QCOMPARE(d.editor().section(), Section::Dealers);
        QCOMPARE(d.draft().dealers[d.sheet().currentCell()->row].id, d.session.shown().selection.id);
        d.edit(Section::Events);
        auto* graph = d.window.findChild<ContagionGraph*>();
        graph->setFocus();
        d.key(Qt::Key_F2);
        QCOMPARE(d.editor().section(), Section::Dealers);
    }

    void theStyleChangesWhileMessagesStand()
    {
        Desktop d;
        d.edit(Section::Dealers);
        d.goTo(2, "slrMin");
        d.session.document.edit(
            {QStringLiteral("fault"), SetFields{{{"dealers[#1].cash", 1e3}, {"dealers[#2].cash", 1e3}}}});
        QTRY_COMPARE(d.editor().findChildren<MessageStrip*>().size(), 2);
        for (int i = 0; i < 3; ++i) {
            for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::Projector})
                d.window.setTheme(kind, 1);
            d.key(Qt::Key_Equal, Qt::ControlModifier);
            d.key(Qt::Key_Minus, Qt::ControlModifier);
            QCOMPARE(d.editor().findChildren<MessageStrip*>().size(), 2);
        }
        d.editor().findChild<MessageStrip*>()->focusButton(MessageStrip::End::First);
        d.key(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(d.editor().findChild<MessageStrip*>()->isAncestorOf(QApplication::focusWidget()));
    }

    void historyIsWalkedWhileACellIsTypedIn()
    {
        Desktop d;
        const QByteArray before = d.text();
        d.edit(Section::Dealers);
        d.goTo(0, "cash");
        d.type("61");
        d.key(Qt::Key_Return);
        const QByteArray after = d.text();
        QVERIFY(after != before);
        d.press("undoButton");
        QCOMPARE(d.text(), before);
        d.goTo(3, "cash");
        d.type("8");
        d.press("redoButton");
        QCOMPARE(d.text(), after); // and not lost because of the 8
        QCOMPARE(d.session.document.history().count(), 1);
        const auto editors = d.editor().findChildren<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(std::ranges::none_of(editors, &QWidget::isVisible));
        d.goTo(3, "cash");
        d.type("8");
        d.press("undoButton");
        QCOMPARE(d.text(), before);
        QVERIFY(d.session.document.history().canRedo());
    }

    void theSentenceTellsTheWholeChange()
    {
        Desktop d;
        d.edit(Section::Dealers);
        d.goTo(1, "cash");
        d.type("61");
        d.key(Qt::Key_Return);
        const QString name = QString::fromStdString(d.draft().dealers[1].name);
        QVERIFY(d.session.shown().editSentence.startsWith(name));
        d.session.document.edit({QStringLiteral("move"), MoveRow{Part::Dealers, "#1", 5}});
        d.key(Qt::Key_Z, Qt::ControlModifier);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        const QString undone = d.session.shown().editSentence;
        QVERIFY2(undone.startsWith(name) && undone.contains(QStringLiteral("61")), qPrintable(undone));
    }
};

TEST_WITH_WINDOWS(EditingTest)
#include "test_editing.moc"
