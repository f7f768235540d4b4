// SPDX-License-Identifier: GPL-3.0-or-later
// The window fits: at every size, text size and language each control is inside it, whole, and beside the others, and
// no words are cut.
#include "app/desktop/window.h"
#include "tests/app/speaking.h"
#include "views/editor/sheet_view.h"
#include "views/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
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

/// A table in which nobody sees three rows is none.
QStringList editorMisfits(const QWidget& window)
{
    QStringList found;
    for (const auto* sheet : window.findChildren<const SheetView*>())
        if (sheet->isVisible() && sheet->viewport()->height() < 3 * sheet->rowHeight(0))
            found << QStringLiteral("%1 shows less than three rows").arg(sheet->accessibleName());
    return found;
}

struct Desktop {
    QTemporaryDir folder;
    Session session;
    Window window{session};

    explicit Desktop(QSize size, double text = 1)
        : session(Settings{.textScale = text}, folder.path())
    {
        window.resize(size);
        window.show();
        window.files().openBuiltIn(QStringLiteral(":/scenarios/twelve-dealers-crisis.waterhammer.json"));
        settle();
        session.ask(GoTo{3});
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(session.runs.state() == RunController::State::UpToDate);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
};

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
        Desktop d(size, text);
        QCOMPARE(d.window.size(), size);
        QStringList found;
        if (!editing)
            found = misfits(d.window);
        else
            for (const auto section : {EditorSection::Dealers, EditorSection::Lenders, EditorSection::Events,
                     EditorSection::Policies, EditorSection::Market}) {
                d.session.ask(OpenEditor{{.section = section}});
                d.settle();
                found += misfits(d.window) + editorMisfits(d.window);
            }
        QCOMPARE(d.window.size(), size);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    /// By Ctrl++ while the window stands, too: docks are as wide as their words have become.
    void largerTextWhileItStands()
    {
        Desktop d({1920, 1080});
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
            Desktop before(room * 2);
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

QTEST_MAIN(FitsTest)
#include "test_fits.moc"
