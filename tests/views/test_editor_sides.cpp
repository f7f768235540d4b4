// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the sheets: the account of a dealer and the day axis, with a real mouse.
#include "tests/programs/test_program.h"
#include "tests/views/editor_test.h"
#include "views/editor/day_axis.h"
#include "views/editor/dealer_account.h"

using namespace waterhammer;

class EditorSidesTest : public EditorTest {
    Q_OBJECT
private Q_SLOTS:
    void aFieldOfTheAccountIsTheSameEdit()
    {
        m_edited->goTo(5, "cash");
        auto* field = m_edited->dock.account().findChild<QLineEdit*>(QStringLiteral("account_tier1Capital"));
        QVERIFY(field && field->isVisible());
        QTest::mouseClick(field, Qt::LeftButton);
        QCOMPARE(field->text(), number(m_edited->document.now().dealers[5].tier1Capital));
        field->selectAll();
        QTest::keyClicks(field, number(36));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_edited->document.now().dealers[5].tier1Capital, 36.0);
        QVERIFY(balances(m_edited->document.now().dealers[5]));
        QCOMPARE(m_edited->document.steps(), std::size_t(1));
    }

    void anUpperEdgeIsDragged()
    {
        m_edited->goTo(5, "cash");
        DealerAccount& account = m_edited->dock.account();
        const double before = m_edited->document.now().dealers[5].longTermDebt;
        const QPoint edge = account.edgeOf("longTermDebt");
        QTest::mousePress(&account, Qt::LeftButton, {}, edge);
        QTest::mouseMove(&account, edge - QPoint(0, 10));
        QTest::mouseMove(&account, edge - QPoint(0, 20));
        QTest::mouseRelease(&account, Qt::LeftButton, {}, edge - QPoint(0, 20));
        QVERIFY(m_edited->document.now().dealers[5].longTermDebt > before);
        QVERIFY(balances(m_edited->document.now().dealers[5]));
        // The sentence tells the whole drag, not its last step.
        QVERIFY2(
            m_edited->document.sentence.contains(Numbers().fixed(before, 1)), qPrintable(m_edited->document.sentence));
    }

    void booksOfManyAssetsCanBeRead_data()
    {
        QTest::addColumn<int>("assets");
        QTest::addColumn<int>("width");
        for (const int assets : {4, 12, 30})
            for (const int width : {1904, 1260})
                QTest::addRow("%d assets, %d px", assets, width) << assets << width;
    }
    void booksOfManyAssetsCanBeRead()
    {
        QFETCH(int, assets);
        QFETCH(int, width);
        m_edited->dock.resize(width, 420);
        auto draft = std::make_shared<ScenarioDraft>(m_edited->document.file());
        while (draft->assets.size() < static_cast<std::size_t>(assets)) {
            Asset more = draft->assets.back();
            more.id = "more" + std::to_string(draft->assets.size());
            more.name = more.id;
            draft->assets.push_back(more);
        }
        m_edited->document.showing().draft(draft, draft);
        m_edited->goTo(0, "cash");
        if (width < 1480)
            m_edited->press("showBooks");
        QCoreApplication::processEvents();
        std::vector<QRect> seen;
        for (const auto* field : m_edited->dock.account().findChildren<QLineEdit*>())
            if (field->isVisible()) {
                QVERIFY2(field->height() >= 18, qPrintable(field->objectName()));
                for (const QRect& other : seen)
                    QVERIFY2(!other.intersects(field->geometry()) || field->parent() != &m_edited->dock.account(),
                        qPrintable(field->objectName()));
                if (field->parent() == &m_edited->dock.account())
                    seen.push_back(field->geometry());
            }
        QCOMPARE(seen.size(), static_cast<std::size_t>(assets) + 6);
    }

    void limitsMoveTogetherAndKeepTheirDistances()
    {
        m_edited->goTo(5, "cash");
        m_edited->type(number(60)); // any edit, so that there is a step before
        m_edited->goTo(2, "constraints.slrMin");
        m_edited->type(number(4));
        m_edited->press("limitsOfAll");
        auto* slider = m_edited->dock.findChild<QWidget*>(QStringLiteral("limitSlr"));
        QVERIFY(slider);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        const ScenarioDraft& d = m_edited->document.now();
        QVERIFY(d.dealers[0].constraints.slrMin > 0.05);
        QVERIFY(std::abs(d.dealers[0].constraints.slrMin - d.dealers[2].constraints.slrMin - 0.01) < 1e-12);
    }

    void anEventIsDraggedToAnotherDay()
    {
        m_edited->dock.setSection(EditorDock::Section::Events);
        QCoreApplication::processEvents(); // layouts are posted
        DayAxis& axis = m_edited->dock.axis();
        const DayAxis::Item run{Part::Events, 3};
        const int before = m_edited->document.now().events[3].round;
        const QPoint at = axis.rectOf(run).center().toPoint();
        const double day = axis.xOf(2) - axis.xOf(1);
        QTest::mousePress(&axis, Qt::LeftButton, {}, at);
        QTest::mouseMove(&axis, at + QPoint(static_cast<int>(day), 0));
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, at + QPoint(static_cast<int>(day), 0));
        QCOMPARE(m_edited->document.now().events[3].round, before + 1);
        QVERIFY(axis.current() == run);
        axis.setFocus();
        QTest::keyClick(&axis, Qt::Key_Left);
        QCOMPARE(m_edited->document.now().events[3].round, before);
        QTest::mousePress(&axis, Qt::LeftButton, {}, at);
        QTest::mouseMove(&axis, at + QPoint(static_cast<int>(2 * day), 0));
        QTest::keyClick(&axis, Qt::Key_Escape);
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, at);
        QCOMPARE(m_edited->document.now().events[3].round, before);
    }

    /// Five events on one day and one on the next: three marks stand there, no words reach into another mark.
    void wordsOfEventsStandApart()
    {
        m_edited->dock.setSection(EditorDock::Section::Events);
        Several add;
        for (const int day : {2, 2, 2, 2, 2, 3, 3, 3})
            add.edits.push_back(AddRow{Part::Events, day, {}});
        m_edited->document.edit(add);
        QCoreApplication::processEvents();
        DayAxis& axis = m_edited->dock.axis();
        const auto& events = m_edited->document.now().events;
        std::vector<QRectF> words;
        for (std::size_t row = 0; row < events.size(); ++row)
            if (const QRectF label = axis.labelOf(row); !label.isEmpty()) {
                for (std::size_t other = 0; other < events.size(); ++other)
                    if (events[other].round > events[row].round)
                        QVERIFY(!label.adjusted(0, 1, 0, -1).intersects(axis.rectOf({Part::Events, other})));
                words.push_back(label);
            }
        QVERIFY(words.size() >= 3);
    }

    void anEndOfAPolicyIsDragged()
    {
        m_edited->dock.setSection(EditorDock::Section::Policies);
        QCoreApplication::processEvents(); // layouts are posted
        DayAxis& axis = m_edited->dock.axis();
        const auto bought =
            std::ranges::find(m_edited->document.now().policies, PolicyKind::AssetPurchases, &Policy::kind);
        const auto row = static_cast<std::size_t>(bought - m_edited->document.now().policies.begin());
        const Policy before = *bought;
        const QRectF bar = axis.rectOf({Part::Policies, row});
        const QPoint end(static_cast<int>(bar.right()), static_cast<int>(bar.center().y()));
        const double day = axis.xOf(2) - axis.xOf(1);
        QTest::mousePress(&axis, Qt::LeftButton, {}, end);
        QTest::mouseMove(&axis, end - QPoint(static_cast<int>(3 * day), 0));
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, end - QPoint(static_cast<int>(3 * day), 0));
        QCOMPARE(m_edited->document.now().policies[row].from, before.from);
        QCOMPARE(m_edited->document.now().policies[row].to.value(), before.to.value() - 3);
    }

    void aPresetIsAnOrdinaryPolicy()
    {
        m_edited->document.showing().moment({7, 1, false});
        m_edited->dock.setSection(EditorDock::Section::Policies);
        const std::size_t before = m_edited->document.now().policies.size();
        m_edited->press("preset4"); // swing pricing, which this scenario does not use
        QCOMPARE(m_edited->document.now().policies.size(), before + 1);
        QCOMPARE(m_edited->document.now().policies.back().from, 7);
        QVERIFY(problemsOf(m_edited->document.now()).empty());
    }

    /// Also with a title bar around the window and a notice in it, at 1280 x 720.
    void fourRowsAreInSight_data()
    {
        QTest::addColumn<int>("height");
        for (const int height : {524, 347, 290, 265, 229})
            QTest::addRow("%d px", height) << height;
    }
    void fourRowsAreInSight()
    {
        QFETCH(int, height);
        m_edited->dock.resize(1260, height);
        m_edited->goTo(0, "cash");
        QCoreApplication::processEvents();
        const SheetView& view = m_edited->view();
        for (const int line : {0, 3})
            QVERIFY(view.viewport()->rect().contains(view.visualRect(view.model()->index(line, 4))));
        QVERIFY(view.rowHeight(0) >= 20);
    }

    void nothingMakesTheWindowGrow()
    {
        for (const double scale : {1.0, 1.5}) {
            m_edited->dock.setTheme(Theme(ThemeKind::Light, scale));
            for (int section = 0; section < 7; ++section) {
                m_edited->dock.setSection(static_cast<EditorDock::Section>(section));
                QCoreApplication::processEvents(); // layouts are posted
                const QSize least = m_edited->dock.minimumSizeHint();
                QVERIFY2(least.width() <= 1268,
                    qPrintable(QStringLiteral("section %1: %2").arg(section).arg(least.width())));
                QVERIFY2(least.height() <= 338,
                    qPrintable(QStringLiteral("section %1: %2").arg(section).arg(least.height())));
            }
        }
    }
};

TEST_WITH_WINDOWS(EditorSidesTest)
#include "test_editor_sides.moc"
