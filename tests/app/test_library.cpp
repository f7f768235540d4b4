// SPDX-License-Identifier: GPL-3.0-or-later
// The library as a person meets it: opened, searched and chosen from by keys, a folder of one's own beside it.
#include "app/core/library.h"
#include "app/desktop/window.h"
#include "tests/programs/test_program.h"
#include "views/library/library_model.h"
#include "views/library/library_page.h"
#include "views/resources.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace waterhammer {

class TestLibrary : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static void waitFor(const Library& library, std::size_t cards)
    {
        QTRY_COMPARE(library.cards().size(), cards);
        QTRY_VERIFY(
            std::ranges::all_of(library.cards(), [](const LibraryCard& card) { return card.seen || card.cannotRun; }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void cardsAreFilledOneByOne()
    {
        Library library;
        QSignalSpy filled(&library, &Library::filled);
        library.open({});
        QVERIFY(!library.cards().empty());
        QVERIFY(!library.cards().front().seen);
        waitFor(library, library.cards().size());
        QCOMPARE(static_cast<std::size_t>(filled.size()), library.cards().size());
        QCOMPARE(library.cards().front().name, QStringLiteral("Dealer Prime"));
        for (const LibraryCard& card : library.cards())
            QVERIFY2(card.seen && !card.shows.isEmpty(), qPrintable(card.path));
    }

    void whatNobodyLooksAtIsNotRun()
    {
        Library library;
        library.open({});
        QSignalSpy filled(&library, &Library::filled);
        library.stop();
        QTest::qWait(0); // what was on its way is dropped
        QCOMPARE(filled.size(), 0);
        library.open({});
        waitFor(library, library.cards().size());
    }

    void aFolderHasItsGoodAndItsBadFiles()
    {
        QTemporaryDir folder;
        const auto put = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        QFile prime(QStringLiteral(":/scenarios/dealer-prime.waterhammer.json"));
        QVERIFY(prime.open(QIODevice::ReadOnly));
        const QByteArray good = prime.readAll();
        put("a.json", good);
        put("b.json", QByteArray(good).replace("\"cash\"", "\"cash \""));
        put("c.json", "{}");
        Library library;
        library.open({});
        const std::size_t own = library.cards().size();
        library.open({folder.path()});
        QCOMPARE(library.cards().size(), own + 3);
        QTRY_VERIFY(library.cards()[own].seen);
        QTRY_VERIFY(library.cards()[own + 1].cannotRun);
        QTRY_VERIFY(library.cards()[own + 2].cannotRun);
        QCOMPARE(library.cards()[own + 2].name, QStringLiteral("c.json"));
        QVERIFY(LibraryModel::whyNot(library.cards()[own + 1]).contains(QStringLiteral("cash")));
        QVERIFY(!LibraryModel::whyNot(library.cards()[own + 2]).isEmpty());
        QVERIFY(LibraryModel::whyNot(library.cards()[own]).isEmpty());
    }

    void rowsAreGroupedAndSearched()
    {
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCards({{QStringLiteral("1"), QStringLiteral("G"), QStringLiteral("Alpha"), QStringLiteral("falls")},
            {QStringLiteral("2"), QStringLiteral("G"), QStringLiteral("Beta"), QStringLiteral("rises")},
            {QStringLiteral("3"), QStringLiteral("H"), QStringLiteral("Gamma"), QStringLiteral("falls")}});
        const struct {
            const char* words;
            QStringList rows;
        } cases[] = {
            {"",
                {QStringLiteral("G"), QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("H"),
                    QStringLiteral("Gamma")}},
            {"FALLS", {QStringLiteral("G"), QStringLiteral("Alpha"), QStringLiteral("H"), QStringLiteral("Gamma")}},
            {"falls h", {QStringLiteral("G"), QStringLiteral("Alpha"), QStringLiteral("H"), QStringLiteral("Gamma")}},
            {"gam fall", {QStringLiteral("H"), QStringLiteral("Gamma")}},
            {"nobody", {}},
        };
        for (const auto& each : cases) {
            model.search(QLatin1String(each.words));
            QStringList rows;
            for (int i = 0; i < model.rowCount(); ++i)
                rows << model.index(i).data().toString();
            QCOMPARE(rows, each.rows);
        }
        model.search({});
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        LibraryCard named = {
            QStringLiteral("3"), QStringLiteral("H"), QStringLiteral("Delta"), QStringLiteral("falls")};
        model.search(QStringLiteral("delta"));
        QCOMPARE(model.cardCount(), 0);
        model.fill(2, named);
        QCOMPARE(model.cardCount(), 1);
    }

    /// Three columns; rows of 3, 1, 1 and 2 cards under three headings.
    void keysGoByWhatIsSeen()
    {
        LibraryPage page(false);
        std::vector<LibraryCard> cards;
        for (const char* each : {"Ga", "Gb", "Gc", "Gd", "He", "If", "Ig"})
            cards.push_back({QStringLiteral("/library/%1/%1").arg(QLatin1String(each)), QString(QLatin1Char(each[0])),
                QString(QLatin1Char(each[1])), {}});
        page.setCards(cards);
        page.resize(1010, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* list = page.findChild<QListView*>(QStringLiteral("libraryList"));
        list->setFocus();
        const QString steps[] = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
            QStringLiteral("e"), QStringLiteral("f"), QStringLiteral("g")};
        const int widest = list->visualRect(list->model()->index(1, 0)).width();
        QVERIFY2(4 * widest > list->viewport()->width() && 3 * widest > list->viewport()->width() * 9 / 10,
            "three cards share the width");
        for (const QString& step : steps) { // through every card, heading or not
            QCOMPARE(list->currentIndex().data().toString(), step);
            QTest::keyClick(list, Qt::Key_Right);
        }
        const struct {
            Qt::Key key;
            const char* to;
        } presses[] = {{Qt::Key_Home, "a"}, {Qt::Key_Right, "b"}, {Qt::Key_Down, "d"}, {Qt::Key_Down, "e"},
            {Qt::Key_Down, "f"}, {Qt::Key_Down, "f"}, {Qt::Key_Up, "e"}, {Qt::Key_Up, "d"}, {Qt::Key_Up, "a"},
            {Qt::Key_PageDown, "d"}, {Qt::Key_PageDown, "e"}, {Qt::Key_PageUp, "d"}, {Qt::Key_End, "g"},
            {Qt::Key_Up, "e"}, {Qt::Key_PageUp, "d"}, {Qt::Key_PageUp, "a"}};
        for (const auto& press : presses) {
            QTest::keyClick(list, press.key);
            QCOMPARE(list->currentIndex().data().toString(), QLatin1String(press.to));
        }
        page.goTo(QStringLiteral("/library/If"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("f"));
    }

    void aScenarioIsFoundAndOpenedByKeys()
    {
        Session session(Settings{}, m_folder.path());
        Window window(session);
        window.resize(1280, 720);
        window.show();
        window.files().openBuiltIn(QLatin1String(FileDesk::firstScenario));
        window.actions().library->trigger();
        QTRY_VERIFY(QApplication::activeWindow() != &window || window.findChild<QDialog*>(QStringLiteral("library")));
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("library"));
        auto* search = dialog->findChild<QLineEdit*>(QStringLiteral("librarySearch"));
        auto* list = dialog->findChild<QListView*>(QStringLiteral("libraryList"));
        QTRY_VERIFY(list->model()->rowCount() > 30);
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("hands swing"));
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(search, QStringLiteral("swing pricing keeps"));
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(dialog->focusWidget(), search);
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(
            QString::fromStdString(session.document.draft()->name), QStringLiteral("Funds with swing pricing"));
        QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("library")));
    }

    void everyCardSpeaks()
    {
        Session session(Settings{}, m_folder.path());
        Window window(session);
        window.show();
        window.files().openBuiltIn(QLatin1String(FileDesk::firstScenario));
        window.actions().library->trigger();
        auto* list = window.findChild<QListView*>(QStringLiteral("libraryList"));
        QVERIFY(list);
        QTRY_VERIFY(list->model()
                        ->index(1, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(QStringLiteral("loss \u00d7\u20091.1")));
        for (int i = 0; i < list->model()->rowCount(); ++i)
            QVERIFY(!list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void itComesAtTheStartOnlyWhereThatIsWanted()
    {
        for (const bool wanted : {false, true}) {
            Session session(Settings{.libraryAtStart = wanted}, m_folder.path());
            Window window(session);
            window.show();
            window.files().openBuiltIn(QLatin1String(FileDesk::firstScenario));
            window.showLibraryAtStart();
            QCOMPARE(window.findChild<QDialog*>(QStringLiteral("library")) != nullptr, wanted);
        }
    }
};

} // namespace waterhammer

TEST_WITH_WINDOWS(waterhammer::TestLibrary)
#include "test_library.moc"
