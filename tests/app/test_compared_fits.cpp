// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are compared fit: with as many as are drawn, in both languages, at every size and text size, no heading, no
// figure and no name is cut, and enough rows are in sight.
#include "tests/app/kept_desktop.h"
#include "tests/app/speaking.h"
#include "tests/programs/test_program.h"
#include "views/compare/parts_line.h"
#include "views/style.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace waterhammer;

namespace {

/// What of the table is cut; `least` rows are to be in sight.
QStringList cutIn(const QTreeView& table, int least)
{
    QStringList found;
    const QAbstractItemModel& model = *table.model();
    const QFontMetricsF heads(table.header()->font());
    const int around = 2 * table.header()->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, table.header()) + 2;
    if (table.horizontalScrollBar()->maximum() > 0)
        found << QStringLiteral("%1 px are beyond the edge").arg(table.horizontalScrollBar()->maximum());
    for (int c = 0; c < model.columnCount(); ++c) {
        const QString title = model.headerData(c, Qt::Horizontal).toString();
        for (const QString& word : title.split(QLatin1Char(' ')))
            if (heads.horizontalAdvance(word) > table.columnWidth(c))
                found << QStringLiteral("the heading %1 has %2 px").arg(title).arg(table.columnWidth(c));
        const double high =
            heads.boundingRect(QRectF(0, 0, table.columnWidth(c) - around, 1000), Qt::TextWordWrap, title).height();
        if (high > table.header()->height())
            found << QStringLiteral("the heading %1 is higher than its line").arg(title);
    }
    int rows = 0;
    for (QModelIndex row = model.index(0, 0); row.isValid(); row = table.indexBelow(row))
        rows += table.viewport()->rect().contains(table.visualRect(row.siblingAtColumn(1)));
    if (rows < least)
        found << QStringLiteral("%1 rows are in sight").arg(rows);
    return found;
}

void sideBySide(KeptDesktop& d)
{
    QTest::keyClick(&d.window, Qt::Key_F9, Qt::ControlModifier);
    d.settle();
}

} // namespace

class ComparedFitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    void fiveRunsBesideOne_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("rows");
        for (const char* language : {"en", "de"}) {
            const QString code = QLatin1String(language);
            QTest::addRow("1920x1080, %s", language) << QSize(1920, 1080) << 1.0 << code << 14;
            QTest::addRow("1280x720, %s", language) << QSize(1280, 720) << 1.0 << code << 5;
            QTest::addRow("1280x720, 150 %%, %s", language) << QSize(1280, 720) << 1.5 << code << 3;
        }
    }
    void fiveRunsBesideOne()
    {
        QFETCH(QSize, size);
        QFETCH(double, text);
        QFETCH(QString, language);
        QFETCH(int, rows);
        const Speaking speaking(language);
        KeptDesktop d(size, text);
        for (int k = 1; k <= 5; ++k) {
            d.set("market.reversion", 0.1 * k);
            d.pin();
        }
        d.set("dealers[*].constraints.slrMin", 0.042);
        d.session.ask(ShowSide{Side::Runs});
        d.session.ask(GoTo{5});
        d.settle();
        auto* tabs = d.find<QTabBar>("centreTabs");
        QCOMPARE(tabs->isVisible(), text > 1);
        if (tabs->isVisible())
            tabs->setCurrentIndex(tabs->count() - 1);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const auto* table = d.find<QTreeView>("differencesTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->columnCount(), 7);
        const QStringList found = cutIn(*table, rows);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        for (int k = 0; k < 5; ++k) {
            const auto* name = d.onCard<QLineEdit>(k, "runName");
            QVERIFY(name->fontMetrics().horizontalAdvance(name->text()) < name->width() - 16);
        }
        QCOMPARE(d.window.size(), size);
    }

    /// Who leaves has the docks of before, also in a small window, by key, mouse and Escape.
    void docksComeBackAsTheyWere()
    {
        KeptDesktop d({1276, 690});
        auto& pair = *d.find<QWidget>("pair");
        const auto* controls = d.find<QDockWidget>("controlsDock");
        const auto* details = d.find<QDockWidget>("detailDock");
        const int left = controls->width(), right = details->width();
        for (int way = 0; way < 3; ++way) {
            sideBySide(d);
            QVERIFY(pair.isVisible() && !controls->isVisible() && !details->isVisible());
            if (way == 0)
                sideBySide(d);
            else if (way == 1)
                QTest::mouseClick(d.find<QToolButton>("pairClose"), Qt::LeftButton);
            else
                QTest::keyClick(&pair, Qt::Key_Escape);
            QCoreApplication::processEvents();
            QCOMPARE(controls->width(), left);
            QCOMPARE(details->width(), right);
        }
    }

    /// The clock runs to the end of the longer one; the other stands on its last day and says so, in every picture.
    void theShorterStandsOnItsLastDay()
    {
        KeptDesktop d({1920, 1080});
        const int whole = d.session.shown().run->lastRound(), own = whole - 4;
        d.pin();
        d.set("market.horizon", double(own));
        sideBySide(d);
        d.find<QWidget>("scrubber")->setFocus();
        QTest::keyClick(d.find<QWidget>("scrubber"), Qt::Key_End);
        QCOMPARE(d.session.shown().clock.round, whole);
        QVERIFY(d.find<QLabel>("pairLeftEnded")->isVisible());
        QCOMPARE(d.find<QLabel>("pairLeftEnded")->text(), QStringLiteral("Ended on day %1").arg(own));
        QVERIFY(!d.find<QLabel>("pairRightEnded")->isVisible());
        QVERIFY(d.find<PartsLine>("pairLeftDay")->text().startsWith(QStringLiteral("Day %1: ").arg(own)));
        QVERIFY(d.find<PartsLine>("pairRightDay")->text().startsWith(QStringLiteral("Day %1: ").arg(whole)));
        QVERIFY(d.find<QLabel>("sentence")->text().contains(QStringLiteral("This run ended on day %1.").arg(own)));
        QTest::keyClick(d.find<QWidget>("scrubber"), Qt::Key_PageUp);
        QVERIFY(!d.find<QLabel>("pairLeftEnded")->isVisible());
        QVERIFY(!d.find<QLabel>("sentence")->text().contains(QStringLiteral("ended")));
    }

    /// Of two words, which stand one below the other where columns are narrow.
    void headingsHaveTheirLines()
    {
        KeptDesktop d({1280, 690});
        for (const char* name : {"Lower minimum", "No funding", "Suspicion #6"}) {
            d.pin();
            d.session.ask(EditDraft{QStringLiteral("name"), RenameRun{"Pin", name}});
            d.settle();
        }
        d.set("dealers[*].constraints.slrMin", 0.042);
        d.session.ask(ShowSide{Side::Runs});
        d.session.ask(GoTo{3});
        d.settle();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QStringList found = cutIn(*d.find<QTreeView>("differencesTable"), 5);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    /// Where one of the two is in sight, by a tab: what tells them apart is not what is cut.
    void tabsTellTwoMarketsApart()
    {
        const Speaking speaking(QStringLiteral("de"));
        OpenDesktop d(shippedFile("order-functioning"), {1280, 690}, 1.5);
        [[maybe_unused]] const QString pair = d.copied(shippedFile("order-constrained"));
        d.window.actions().openPair->trigger();
        QTRY_VERIFY(!d.session.secondRun.busy() && !d.session.shown().others->empty());
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const auto* tabs = d.find<QTabBar>("pairTabs");
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->tabText(0), QStringLiteral("Dieser Lauf"));
        QVERIFY2(tabs->tabText(1).endsWith(QStringLiteral("ohne Platz")), qPrintable(tabs->tabText(1)));
        const QString inputs = d.find<PartsLine>("pairInputs")->text();
        QVERIFY2(!inputs.contains(QStringLiteral("am meisten")), qPrintable(inputs));
    }

    /// A name of the length a file may give: where it has no room beside its buttons it has a line of its own.
    void aLongNameHasALineOfItsOwn()
    {
        KeptDesktop d({1280, 720});
        d.pin();
        d.session.ask(ShowSide{Side::Runs});
        d.settle();
        const auto* name = d.onCard<QLineEdit>(0, "runName");
        const auto* hide = d.onCard<QWidget>(0, "hideRun");
        QVERIFY(name->geometry().top() < hide->geometry().bottom());
        d.session.ask(EditDraft{QStringLiteral("name"), RenameRun{"Pin", "One order, a market without room"}});
        d.settle();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(name->geometry().top() >= hide->geometry().bottom());
        QVERIFY(name->fontMetrics().horizontalAdvance(name->text()) < name->width() - 16);
    }

    /// Beside one run the difference has a column, and a row one line: two markets show most of theirs.
    void oneRunBesideOne()
    {
        for (const char* language : {"en", "de"}) {
            const Speaking speaking(QString::fromLatin1(language));
            OpenDesktop d(shippedFile("order-functioning"));
            [[maybe_unused]] const QString pair = d.copied(shippedFile("order-constrained"));
            d.window.actions().openPair->trigger();
            QTRY_VERIFY(!d.session.secondRun.busy() && !d.session.shown().others->empty());
            d.session.ask(GoTo{3});
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const auto* table = d.find<QTreeView>("differencesTable");
            QCOMPARE(table->model()->columnCount(), 4);
            const QStringList found = cutIn(*table, 6);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        }
    }
};

TEST_WITH_WINDOWS(ComparedFitsTest)
#include "test_compared_fits.moc"
