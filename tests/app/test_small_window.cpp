// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest window the program is made for, with a title bar: all dealers with all they have, all buttons.
#include "app/desktop/main_bar.h"
#include "tests/app/desktop.h"
#include "tests/app/speaking.h"
#include "tests/programs/test_program.h"
#include "views/gauges/dealers_table.h"
#include "views/graph/contagion_graph.h"
#include "views/graph/graph_layout.h"
#include "views/style.h"

#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace waterhammer;

class SmallWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    /// Twelve dealers have ratios and lamps in the graph, and a row each in the table.
    void allDealersAreInSight()
    {
        for (const QSize size : {QSize(1272, 683), QSize(1280, 685), QSize(1280, 720)})
            for (const char* language : {"en", "de"}) {
                const Speaking speaking(QString::fromLatin1(language));
                DesktopOnDay3 d(size);
                const Run& run = *d.session.shown().run;
                const auto* graph = d.window.findChild<ContagionGraph*>();
                const GraphLayout layout = layOut(run.scenario(), d.session.shown().scales, {}, graph->size(), 1);
                QVERIFY(layout.detail == GraphLayout::Detail::Full);
                QTableView* table = d.window.findChild<DealersTable*>()->table();
                QVERIFY(table->isVisible());
                QCOMPARE(table->verticalScrollBar()->maximum(), 0);
            }
    }

    /// Where there is too little room buttons lose their words, but none leaves the bar.
    void nothingFallsOffTheBar()
    {
        for (const char* language : {"en", "de"})
            for (const double text : {1.0, 1.5})
                for (const int width : {800, 1000, 1280}) {
                    const Speaking speaking(QString::fromLatin1(language));
                    DesktopOnDay3 d({width, 720}, text);
                    d.session.ask(OpenEditor{});
                    ScenarioDraft named = *d.session.document.draft();
                    named.name = std::string(120, 'n');
                    d.session.document.setScenario(named);
                    d.settle();
                    const auto* bar = d.window.findChild<MainBar*>();
                    for (const auto* button : bar->findChildren<QToolButton*>()) {
                        const bool overflow = button->objectName() == QStringLiteral("qt_toolbar_ext_button");
                        QVERIFY2(overflow ? !button->isVisible()
                                          : button->isHidden()
                                    || bar->rect().contains(QRect(button->mapTo(bar, QPoint()), button->size())),
                            qPrintable(button->objectName()));
                    }
                }
    }
};

TEST_WITH_WINDOWS(SmallWindowTest)
#include "test_small_window.moc"
