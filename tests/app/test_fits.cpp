// SPDX-License-Identifier: GPL-3.0-or-later
// The window fits: at every size, text size and language each control is inside it, whole, and beside the others, and
// no words are cut.
#include "model/files/scenario_json.h"
#include "tests/app/desktop.h"
#include "tests/app/speaking.h"
#include "tests/programs/test_program.h"
#include "tests/views/showing.h"
#include "views/editor/editor_dock.h"
#include "views/editor/sheet_view.h"
#include "views/editor/table_page.h"
#include "views/story/narrator.h"
#include "views/style.h"
#include "views/timeline/timeline_panel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolButton>

using namespace waterhammer;

namespace {

/// Whether what is beyond its edge can be reached by scrolling.
bool scrolls(const QWidget* widget, const QWidget* window)
{
    for (const QWidget* w = widget->parentWidget(); w && w != window; w = w->parentWidget())
        if (qobject_cast<const QScrollArea*>(w) || qobject_cast<const QAbstractItemView*>(w))
            return true;
    return false;
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTabBar*>(widget);
}

/// Words that a widget shows as they are, neither wrapped nor shortened by itself.
QString bareWords(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->wordWrap() || label->textFormat() == Qt::RichText ? QString() : label->text();
    if (const auto* tool = qobject_cast<const QToolButton*>(widget))
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : tool->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    return {};
}

QString nameOf(const QWidget* widget)
{
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return QStringLiteral("%1 \"%2\" (%3)")
        .arg(QLatin1String(widget->metaObject()->className()), name, bareWords(widget).left(40));
}

/// All that does not fit, one thing a line.
QStringList misfits(const QWidget& window)
{
    QStringList found;
    std::vector<std::pair<const QWidget*, QRect>> controls;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        if (!bareWords(widget).isEmpty() && widget->sizeHint().width() > widget->width() + 1)
            found << nameOf(widget)
                    + QStringLiteral(" is cut: %1 px of %2").arg(widget->width()).arg(widget->sizeHint().width());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->isTabVisible(i)
                    && (!tabs->rect().contains(tabs->tabRect(i))
                        || tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) > tabs->tabRect(i).width()))
                    found << nameOf(widget) + QStringLiteral(": a tab is cut: ") + tabs->tabText(i);
        if (!isControl(widget) || scrolls(widget, &window))
            continue;
        if (!window.rect().contains(place))
            found << nameOf(widget) + QStringLiteral(" is outside the window");
        else if (widget->visibleRegion().boundingRect() != widget->rect())
            found << nameOf(widget) + QStringLiteral(" is not whole in sight");
        controls.emplace_back(widget, place);
    }
    for (std::size_t i = 0; i < controls.size(); ++i)
        for (std::size_t j = i + 1; j < controls.size(); ++j)
            if (controls[i].second.intersects(controls[j].second) && !controls[i].first->isAncestorOf(controls[j].first)
                && !controls[j].first->isAncestorOf(controls[i].first))
                found << nameOf(controls[i].first) + QStringLiteral(" lies on ") + nameOf(controls[j].first);
    return found;
}

/// A table in which nobody sees four rows is none; and no name of a section is shortened.
QStringList editorMisfits(const QWidget& window)
{
    QStringList found;
    for (const auto* sheet : window.findChildren<const SheetView*>())
        if (sheet->isVisible() && sheet->viewport()->height() < 4 * sheet->rowHeight(0))
            found << QStringLiteral("%1 shows less than four rows").arg(sheet->accessibleName());
    const auto* sections = window.findChild<const QTabBar*>(QStringLiteral("sections"));
    if (sections->width() < sections->sizeHint().width())
        found
            << QStringLiteral("the sections have %1 px of %2").arg(sections->width()).arg(sections->sizeHint().width());
    return found;
}

/// What is wrong with how the line shows a day; `all` is the whole of it.
QString sentenceFault(const QWidget& panel, const QString& all)
{
    const auto* label = panel.findChild<const QLabel*>(QStringLiteral("sentence"));
    QTextDocument line;
    line.setDefaultFont(label->font());
    line.setDocumentMargin(0);
    line.setHtml(label->text());
    static const QRegularExpression end(QStringLiteral("([.?!]|…| \\+\\d+)$"));
    const QString shown = plain(label->text());
    if (line.idealWidth() > label->width())
        return shown + QStringLiteral(" is cut");
    if (!end.match(shown).hasMatch())
        return shown + QStringLiteral(" ends within a sentence");
    return label->toolTip() == (shown == all ? QString() : all) ? QString()
                                                                : shown + QStringLiteral(" has no tool tip");
}

} // namespace

class FitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    void everythingIsInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("editing");
        for (const QSize size : {QSize(1272, 683), QSize(1280, 720), QSize(1920, 1080)})
            for (const double text : {1.0, 1.5})
                for (const char* language : {"en", "de"})
                    for (const bool editing : {false, true})
                        QTest::addRow("%dx%d, %.0f %%, %s%s", size.width(), size.height(), 100 * text, language,
                            editing ? ", editor" : "")
                            << size << text << QString::fromLatin1(language) << editing;
    }
    void everythingIsInSight()
    {
        QFETCH(QSize, size);
        QFETCH(double, text);
        QFETCH(QString, language);
        QFETCH(bool, editing);
        const Speaking speaking(language);
        DesktopOnDay3 d(size, text);
        QCOMPARE(d.window.size(), size);
        QStringList found;
        if (!editing)
            found = misfits(d.window);
        else
            for (const auto section : {EditorSection::Dealers, EditorSection::Lenders, EditorSection::Events,
                     EditorSection::Policies, EditorSection::Market, EditorSection::Scenario}) {
                d.session.ask(OpenEditor{{.section = section}});
                d.settle();
                found += misfits(d.window) + editorMisfits(d.window);
            }
        QCOMPARE(d.window.size(), size);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    /// The same order, two markets, in each place where words may be cut.
    void twoRunsAreInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::addColumn<QString>("language");
        for (const QSize size : {QSize(1272, 683), QSize(1280, 720), QSize(1920, 1080)})
            for (const double text : {1.0, 1.5})
                for (const char* language : {"en", "de"})
                    QTest::addRow("%dx%d, %.0f %%, %s", size.width(), size.height(), 100 * text, language)
                        << size << text << QString::fromLatin1(language);
    }
    void twoRunsAreInSight()
    {
        QFETCH(QSize, size);
        QFETCH(double, text);
        QFETCH(QString, language);
        const Speaking speaking(language);
        DesktopOnDay3 d(size, text);
        d.window.files().openBuiltIn(QStringLiteral(":/scenarios/order-constrained.waterhammer.json"));
        d.settle();
        d.window.actions().sideBySide->trigger();
        QTRY_VERIFY(!d.session.secondRun.busy());
        d.session.ask(GoTo{3});
        d.settle();
        const QStringList found = misfits(d.window);
        QCOMPARE(d.window.size(), size);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    /// A notice takes its room from the graph, not from the table.
    void theEditorFitsBelowANotice_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("full screen") << QSize(1280, 720);
        QTest::newRow("below a title bar") << QSize(1272, 683);
    }
    void theEditorFitsBelowANotice()
    {
        QFETCH(QSize, size);
        for (const char* language : {"en", "de"}) {
            const Speaking speaking(QString::fromLatin1(language));
            DesktopOnDay3 d(size);
            for (const auto section : {EditorSection::Dealers, EditorSection::Events, EditorSection::Policies}) {
                d.session.ask(OpenEditor{{.section = section}});
                d.window.findChild<NoticeBar*>()->say(
                    NoticeBar::Topic::Opened, QStringLiteral("Unsaved work was found."), {}, {});
                d.settle();
                const QStringList found = misfits(d.window) + editorMisfits(d.window);
                QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
            }
        }
    }

    /// The other tabs keep their words beside it.
    void whatIsSelectedMayHaveALongName()
    {
        for (const char* language : {"en", "de"}) {
            const Speaking speaking(QString::fromLatin1(language));
            DesktopOnDay3 d({1280, 720});
            ScenarioDraft named = *d.session.document.draft();
            named.assets[2].name = "Investment-grade corporate bonds of the euro area, ten years and longer";
            named.dealers[1].name = named.assets[2].name;
            d.session.document.setScenario(std::move(named));
            d.settle();
            for (const Selection& chosen :
                {Selection{Selection::Kind::Asset, "ig"}, Selection{Selection::Kind::Dealer, "d2"}}) {
                d.session.ask(Select{chosen});
                d.settle();
                const QStringList found = misfits(d.window);
                QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
            }
        }
    }

    /// Sums of books in millions, and the numbers of many rows.
    void figuresOfTheTableAreWhole()
    {
        DesktopOnDay3 d({1920, 1080});
        ScenarioDraft large = *d.session.document.draft();
        for (Dealer& dealer : large.dealers) {
            for (Amount& holding : dealer.holdings)
                holding.value *= 1000;
            dealer.otherAssets *= 1000; // no scenario, but a table
        }
        while (large.dealers.size() < 120)
            large.dealers.push_back(large.dealers[large.dealers.size() % 12]);
        d.session.document.setScenario(std::move(large));
        d.session.ask(OpenEditor{{.section = EditorSection::Dealers}});
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        TablePage& page = d.window.findChild<EditorDock*>()->page(Part::Dealers);
        const SheetView& sheet = page.view();
        const QFontMetricsF metrics(Theme(ThemeKind::Light).condensed(type::table, QFont::DemiBold));
        const SheetModel& model = page.sheet();
        int last = model.rowCount() - 2; // of the rows; what is wrong with one stands below it, over all columns
        while (model.line(last).kind == SheetModel::Line::Kind::Message)
            --last;
        QVERIFY(sheet.columnWidth(0) < 60);
        for (const int line : {last, model.rowCount() - 1})
            for (int c = 0; c < model.columnCount(); ++c) {
                const QString text = model.index(line, c).data().toString();
                const QString head = model.headerData(c, Qt::Horizontal).toString();
                QVERIFY2(head == QStringLiteral("Name") || metrics.horizontalAdvance(text) + 12 <= sheet.columnWidth(c),
                    qPrintable(head + QStringLiteral(": ") + text));
            }
    }

    /// What is selected while the editor is closed is what it opens on; else it opens where it was.
    void theEditorOpensOnWhatIsSelected()
    {
        DesktopOnDay3 d({1280, 720});
        auto* editor = d.window.findChild<EditorDock*>();
        const auto opened = [&] {
            d.session.ask(OpenEditor{});
            d.settle();
            return editor->section();
        };
        d.session.ask(Select{{Selection::Kind::Asset, "ust"}});
        QCOMPARE(opened(), EditorSection::Assets);
        d.session.ask(OpenEditor{{.section = EditorSection::Events}});
        d.session.ask(CloseEditor{});
        QCOMPARE(opened(), EditorSection::Events);
        QVERIFY(editor->findChild<QTabBar*>(QStringLiteral("sections"))
                    ->tabText(5)
                    .startsWith(QStringLiteral("Events and")));
        d.session.ask(CloseEditor{});
        d.session.ask(Select{{Selection::Kind::Dealer, "d3"}});
        QCOMPARE(opened(), EditorSection::Dealers);
        // The tab that events and policies share says so from every section.
        QVERIFY(editor->findChild<QTabBar*>(QStringLiteral("sections"))
                    ->tabText(5)
                    .startsWith(QStringLiteral("Events and")));
    }

    /// Of every day of every scenario that ships, in the narrowest window the program is made for: nothing of it is cut
    /// but at a word's end with "…", what is left out is counted, and the tool tip has the whole.
    void theSentenceIsWhole_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : QDir(QStringLiteral(":/scenarios")).entryList())
            QTest::newRow(qPrintable(file)) << file;
    }
    void theSentenceIsWhole()
    {
        QFETCH(QString, file);
        QFile scenario(QStringLiteral(":/scenarios/") + file);
        QVERIFY(scenario.open(QIODevice::ReadOnly));
        const auto read = readScenario(scenario.readAll().toStdString());
        const RunPtr run = finishedRun(std::make_shared<const ScenarioDraft>(read.draft),
            simulate(*validate(read.draft), {.loopGain = true, .channels = {}}));
        for (const double text : {1.0, 1.5})
            for (const char* language : {"en", "de"}) {
                const Speaking speaking(QString::fromLatin1(language));
                TimelinePanel panel;
                Showing showing(panel);
                panel.setTheme(Theme(ThemeKind::Light, text));
                panel.resize(1268, 150);
                panel.show();
                showing.run(run);
                for (int day = 0; day <= std::min(15, run->lastRound()); ++day) {
                    showing.moment({day, 1, false});
                    const QString fault = sentenceFault(panel, plain(joined(dayClauses(*run, day))));
                    QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("day %1: ").arg(day) + fault));
                }
            }
    }

    /// By Ctrl++ while the window stands, too: docks are as wide as their words have become.
    void largerTextWhileItStands()
    {
        DesktopOnDay3 d({1920, 1080});
        for (const double text : {1.1, 1.25, 1.5, 1.0}) {
            d.window.setTheme(ThemeKind::Light, text);
            d.settle();
            const QStringList found = misfits(d.window);
            QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
        }
    }

    /// A remembered size larger than the screen, and docks remembered at another density.
    void whatIsRememberedFitsThisScreen()
    {
        const QSize room = QGuiApplication::primaryScreen()->availableSize();
        Settings remembered;
        {
            DesktopOnDay3 before(room * 2);
            before.window.remember();
            remembered = before.session.settings;
        }
        for (const double text : {1.0, 1.5}) {
            QTemporaryDir folder;
            remembered.textScale = text;
            Session session{remembered, folder.path()};
            Window window(session);
            window.restoreLayout();
            window.files().openBuiltIn(QStringLiteral(":/scenarios/twelve-dealers-crisis.waterhammer.json"));
            window.show();
            QTRY_VERIFY(session.runs.state() == RunController::State::UpToDate);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            QVERIFY(window.width() <= room.width() && window.height() <= room.height());
            for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
                if (dock->isVisible())
                    QVERIFY2(dock->widget()->findChild<Panel*>(),
                        qPrintable(dock->objectName() + QStringLiteral(" is an empty box")));
            const QStringList found = misfits(window);
            QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
        }
    }
};

TEST_WITH_WINDOWS(FitsTest)
#include "test_fits.moc"
