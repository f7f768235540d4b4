// SPDX-License-Identifier: GPL-3.0-or-later
// The program's style and what widgets are given besides: whichever comes first, both hold.
#include "tests/programs/test_program.h"
#include "views/plain_text.h"
#include "views/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>

using namespace waterhammer;

class StyleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    /// Qt breaks the lines of markup alone: a long tip becomes some, with every letter as it stands.
    void aLongTipHasSeveralLines()
    {
        const QString word = QStringLiteral("a<b>&c "), longTip = word.repeated(20).trimmed();
        const QString shortTip = QStringLiteral("Close\nand keep");
        QCOMPARE(toolTipOf(shortTip), shortTip);
        QTextDocument document;
        document.setHtml(toolTipOf(longTip));
        QCOMPARE(document.toPlainText(), longTip);
        QVERIFY(Qt::mightBeRichText(toolTipOf(longTip)));
        QVERIFY(Qt::mightBeRichText(toolTipOf(QStringLiteral("short\n") + QString(200, QLatin1Char('x')))));
    }

    /// A list that drops down is as high as its rows, with no entry cut and none behind an arrow.
    void listsHaveAllTheirRows_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("small") << 1.0;
        QTest::newRow("large") << 1.5;
    }
    void listsHaveAllTheirRows()
    {
        QFETCH(double, scale);
        applyStyle(*qApp, Theme(ThemeKind::Light, scale));
        QWidget window;
        QComboBox list(&window);
        list.addItems(
            {QStringLiteral("One order, a market with room"), QStringLiteral("This run"), QStringLiteral("Pin")});
        list.setFont(Theme(ThemeKind::Light, scale).font(type::panelTitle, QFont::DemiBold));
        window.resize(400, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        list.showPopup();
        QTRY_VERIFY(list.view()->isVisible());
        QVERIFY(list.view()->viewport()->rect().contains(
            list.view()->visualRect(list.model()->index(0, 0)).adjusted(2, 0, -2, 0)));
        QVERIFY(list.view()->viewport()->rect().contains(
            list.view()->visualRect(list.model()->index(2, 0)).adjusted(2, 0, -2, 0)));
        list.hidePopup();
    }

    void widgetsKeepWhatTheyWereGiven_data()
    {
        QTest::addColumn<bool>("shownBetween");
        QTest::newRow("before the first show, as for a picture without a display") << false;
        QTest::newRow("in a window that is shown") << true;
    }
    void widgetsKeepWhatTheyWereGiven()
    {
        QFETCH(bool, shownBetween);
        QWidget window;
        QLabel title(&window);
        QLineEdit field(&window);
        const auto give = [&](const Theme& theme) {
            applyStyle(*qApp, theme);
            title.setFont(theme.font(13, QFont::DemiBold));
            field.setFont(theme.font(13, QFont::Medium));
            QPalette quiet = title.palette();
            quiet.setColor(QPalette::WindowText, theme.ink2);
            title.setPalette(quiet);
        };
        const Theme first(ThemeKind::Light), then(ThemeKind::Dark, 1.5);
        give(first);
        if (shownBetween)
            window.show();
        give(then);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QWidget* widget : {static_cast<QWidget*>(&title), static_cast<QWidget*>(&field)})
            QCOMPARE(widget->font().pointSizeF(), then.font(13).pointSizeF());
        QCOMPARE(title.palette().color(QPalette::WindowText), then.ink2);
    }
};

TEST_WITH_WINDOWS(StyleTest)
#include "test_style.moc"
