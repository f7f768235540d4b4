// SPDX-License-Identifier: GPL-3.0-or-later
// The window as assistive technology and the keyboard find it. tests/app/check_accessible.py asks the same of the
// started program, through the accessibility bus.
#include "app/desktop/window.h"
#include "tests/programs/test_program.h"
#include "views/style.h"
#include "views/view.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QTemporaryDir>

#include <cmath>

using namespace waterhammer;

namespace {

const auto crisisFile = QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");

struct Desktop {
    QTemporaryDir folder;
    Session session{Settings{}, folder.path()};
    Window window{session};

    explicit Desktop(QSize size = {1920, 1080}, double textScale = 1)
    {
        window.resize(size);
        window.setTheme(ThemeKind::Light, textScale);
        window.show();
        window.activateWindow();
        window.files().open(crisisFile);
        QTRY_COMPARE(session.runs.state(), RunController::State::UpToDate);
        QTRY_VERIFY(window.isActiveWindow());
        QCoreApplication::processEvents();
    }
};

QString described(const QWidget* widget)
{
    QStringList path;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        path.prepend(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                    : widget->objectName());
    return path.join(QLatin1Char('/'));
}

/// What a person can move to with Tab.
QList<QWidget*> stops(const Window& window)
{
    QList<QWidget*> found;
    for (auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && widget->window() == &window)
            found << widget;
    return found;
}

void sizes()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("editing");
    QTest::newRow("1920") << QSize(1920, 1080) << 1.0 << false;
    QTest::newRow("1920, editing") << QSize(1920, 1080) << 1.0 << true;
    QTest::newRow("1280") << QSize(1280, 720) << 1.0 << false;
    QTest::newRow("1280 at 150 %") << QSize(1280, 720) << 1.5 << false;
    QTest::newRow("1280 at 150 %, editing") << QSize(1280, 720) << 1.5 << true;
}

} // namespace

class AccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
        QAccessible::setActive(true);
    }

    void everyControlSaysItsName_data() { sizes(); }
    void everyControlSaysItsName()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(bool, editing);
        Desktop d(size, scale);
        d.session.ask(editing ? Request(OpenEditor{}) : Request(CloseEditor{}));
        QCoreApplication::processEvents();
        const auto controls = stops(d.window);
        QVERIFY2(controls.size() >= 15, qPrintable(QString::number(controls.size())));
        QStringList silent;
        for (QWidget* control : controls) {
            const auto* interface = QAccessible::queryAccessibleInterface(control);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                silent << described(control);
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
    }

    void gaugesReportTheirValues()
    {
        Desktop d;
        d.session.playback.goTo(3);
        QCoreApplication::processEvents();
        int gauges = 0;
        for (auto* view : d.window.findChildren<View*>()) {
            if (!view->isVisible() || !view->reading())
                continue;
            ++gauges;
            auto* interface = QAccessible::queryAccessibleInterface(view);
            QVERIFY2(interface && interface->valueInterface(), qPrintable(described(view)));
            const double value = interface->valueInterface()->currentValue().toDouble();
            QVERIFY2(std::isfinite(value), qPrintable(described(view)));
            QCOMPARE(value, view->reading()->value);
            QVERIFY2(interface->valueInterface()->minimumValue().toDouble()
                    < interface->valueInterface()->maximumValue().toDouble(),
                qPrintable(described(view)));
            QVERIFY2(!interface->text(QAccessible::Value).isEmpty(), qPrintable(described(view)));
        }
        QVERIFY2(gauges >= 8, qPrintable(QString::number(gauges))); // six sliders, two dials
    }

    void tabReachesEverythingAndComesRound_data() { sizes(); }
    void tabReachesEverythingAndComesRound()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(bool, editing);
        Desktop d(size, scale);
        d.session.ask(editing ? Request(OpenEditor{}) : Request(CloseEditor{}));
        QCoreApplication::processEvents();
        for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const auto wanted = stops(d.window);
            QVERIFY2(wanted.size() >= 15, qPrintable(QString::number(wanted.size())));
            wanted.front()->setFocus();
            // More than enough for two rounds, also through the links of the sentence and the cells of a sheet: the
            // second shows that it goes on.
            constexpr int round = 600;
            QSet<QWidget*> first, second;
            for (int presses = 0; presses < 2 * round; ++presses) {
                QTest::keyClick(QApplication::focusWidget(), key);
                (presses < round ? first : second) << QApplication::focusWidget();
            }
            QStringList missed;
            const auto still = stops(d.window); // a command may have been switched off on the way
            for (QWidget* stop : wanted)
                if (still.contains(stop) && !(first.contains(stop) && second.contains(stop)))
                    missed << described(stop);
            QVERIFY2(missed.isEmpty(),
                qPrintable(QStringLiteral("at %1; not reached:\n%2")
                               .arg(described(QApplication::focusWidget()), missed.join(QLatin1Char('\n')))));
        }
    }

    void nothingReachesOutOfTheWindow_data() { sizes(); }
    void nothingReachesOutOfTheWindow()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(bool, editing);
        Desktop d(size, scale);
        d.session.ask(editing ? Request(OpenEditor{}) : Request(CloseEditor{}));
        QCoreApplication::processEvents();
        QCOMPARE(d.window.size(), size);
        QStringList outside;
        for (auto* widget : d.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != &d.window)
                continue;
            bool scrolls = false; // what a scroll area moves may be larger than it
            for (auto* above = widget->parentWidget(); above && !scrolls; above = above->parentWidget())
                scrolls = qobject_cast<QAbstractScrollArea*>(above) != nullptr;
            const QRect place(widget->mapTo(&d.window, QPoint(0, 0)), widget->size());
            if (!scrolls && !place.isEmpty() && !d.window.rect().contains(place))
                outside << QStringLiteral("%1 at %2,%3 of %4x%5")
                               .arg(described(widget))
                               .arg(place.x())
                               .arg(place.y())
                               .arg(place.width())
                               .arg(place.height());
        }
        QVERIFY2(outside.isEmpty(), qPrintable(outside.join(QLatin1Char('\n'))));
    }
};

TEST_WITH_WINDOWS(AccessibleTest)
#include "test_accessible.moc"
