// SPDX-License-Identifier: GPL-3.0-or-later
// The help: every control has a page, every link leads somewhere, what is made of the program is as the program is.
// WATERHAMMER_RENEW_HELP=1 writes the pages that are made anew into resources/help/en.
#include "app/desktop/help_desk.h"
#include "app/desktop/help_places.h"
#include "app/desktop/keys_page.h"
#include "app/desktop/panels.h"
#include "model/words/parameter_page.h"
#include "tests/app/desktop.h"
#include "tests/app/speaking.h"
#include "tests/programs/test_program.h"
#include "views/controls/parameter_rows.h"
#include "views/help/help_window.h"
#include "views/language.h"
#include "views/shell/sign_names.h"
#include "views/style.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QWhatsThis>

using namespace waterhammer;

namespace {

const auto folder = QStringLiteral(RESOURCES "/help/");

QString contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// With what only the program knows.
HelpBook bookOf(const QString& language, const Actions& actions)
{
    HelpBook book(language);
    book.setPage(QStringLiteral("parameters"), QString::fromStdString(parameterPage(WindowLanguage())));
    book.setPage(QStringLiteral("keys"), keysPage(actions));
    return book;
}

/// Shows all that the window has, one after the other.
template <class Look> void everywhere(OpenDesktop& d, Look&& look)
{
    look();
    for (const Side side : {Side::Runs, Side::Switch, Side::Mechanisms, Side::Card, Side::Prediction}) {
        d.session.ask(ShowSide{side});
        d.settle();
        look();
    }
    d.session.ask(ShowSide{Side::Levers});
    for (const EditorSection section : {EditorSection::Dealers, EditorSection::Market, EditorSection::Events}) {
        d.session.ask(OpenEditor{{section, {}}});
        d.settle();
        look();
    }
    d.session.ask(CloseEditor{});
    d.find<QAction>("library")->trigger();
    d.settle();
    look();
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everyControlHasAPage()
    {
        OpenDesktop d;
        const HelpBook book = bookOf(QStringLiteral("en"), d.window.actions());
        int controls = 0;
        everywhere(d, [&] {
            for (QWidget* top : QApplication::topLevelWidgets())
                for (const QWidget* widget : top->findChildren<QWidget*>()) {
                    if (widget->objectName().isEmpty() || widget->objectName().startsWith(QLatin1String("qt_"))
                        || widget->focusPolicy() == Qt::NoFocus)
                        continue;
                    const HelpPlace place = helpPlaceOf(widget);
                    QVERIFY2(!place.page.isEmpty(),
                        qPrintable(
                            widget->objectName() + QStringLiteral(" in ") + widget->parentWidget()->objectName()));
                    QVERIFY2(book.has(place),
                        qPrintable(widget->objectName() + QStringLiteral(": ") + place.page + QLatin1Char('#')
                            + place.anchor));
                    ++controls;
                }
        });
        QVERIFY(controls > 300);
    }

    void everyPlaceIsThere()
    {
        OpenDesktop d;
        const HelpBook book = bookOf(QStringLiteral("en"), d.window.actions());
        for (const HelpPlace& place : allHelpPlaces())
            QVERIFY2(book.has(place), qPrintable(place.page + QLatin1Char('#') + place.anchor));
        for (const ParameterRow& row : parameterRows(d.draft())) {
            const QString path = QString::fromStdString(row.path);
            // The size of an event or a policy stands with its kind.
            static const QRegularExpression size(
                QStringLiteral("^(events|policies)\\[.*\\]\\.(change|factor|amount|share)$"));
            if (path == QLatin1String("currency") || size.match(path).hasMatch())
                continue;
            QVERIFY2(book.has(helpPlaceOfField(path)), qPrintable(path));
        }
    }

    void everyLinkLeadsSomewhere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("de");
    }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        const Actions actions(nullptr);
        const HelpBook book = bookOf(language, actions);
        int links = 0;
        for (const HelpBook::Page& page : book.pages()) {
            static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
            for (auto match = link.globalMatch(page.text); match.hasNext(); ++links) {
                const QString to = match.next().captured(1);
                if (to.endsWith(QLatin1String(".svg")))
                    QVERIFY2(QFile::exists(QStringLiteral(":/help/") + to.mid(3)), qPrintable(to));
                else
                    QVERIFY2(book.has(HelpPlace::of(to)), qPrintable(page.name + QStringLiteral(": ") + to));
            }
        }
        QVERIFY(links > 30);
        QCOMPARE(book.pages().size(), std::size_t(12));
    }

    /// A page in German has the sections of the English one, so that what leads to one leads to the other.
    void germanPagesHaveTheSameSections()
    {
        static const QRegularExpression head(QStringLiteral("(?m)^(#+) "));
        const auto levels = [](const QString& text) {
            QStringList all;
            for (auto match = head.globalMatch(text); match.hasNext();)
                all << match.next().captured(1);
            return all;
        };
        const QStringList pages = QDir(folder + QStringLiteral("de")).entryList({QStringLiteral("*.md")});
        QVERIFY(pages.contains(QStringLiteral("signs.md")) && pages.contains(QStringLiteral("glossary.md"))
            && pages.contains(QStringLiteral("first-ten-minutes.md")));
        for (const QString& page : pages)
            QCOMPARE(levels(contentOf(folder + QStringLiteral("de/") + page)),
                levels(contentOf(folder + QStringLiteral("en/") + page)));
    }

    /// What the repository shows is what the program makes.
    void madePagesAreAsTheProgram_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("made");
        const Actions actions(nullptr);
        QTest::newRow("parameters") << QStringLiteral("parameters") << QString::fromStdString(parameterPage(english()));
        QTest::newRow("keys") << QStringLiteral("keys") << keysPage(actions);
    }
    void madePagesAreAsTheProgram()
    {
        QFETCH(QString, name);
        QFETCH(QString, made);
        const QString path = folder + QStringLiteral("en/") + name + QStringLiteral(".md");
        if (qEnvironmentVariableIsSet("WATERHAMMER_RENEW_HELP")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made.toUtf8());
            file.close();
        }
        QCOMPARE(contentOf(path), made);
    }

    void everyShortcutIsOnThePage()
    {
        OpenDesktop d;
        const QString page = keysPage(d.window.actions());
        int keys = 0;
        for (const QAction* action : d.window.findChildren<QAction*>())
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(page.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->text()));
                ++keys;
            }
        QVERIFY(keys > 30);
    }

    void f1OpensThePageOfWhatHasTheFocus()
    {
        OpenDesktop d(shippedFile("dealer-prime"));
        d.window.activateWindow();
        QTRY_VERIFY(d.window.isActiveWindow());
        const std::pair<const char*, const char*> cases[] = {{"lever.slrMinimum", "parameters#dealerconstraintsslrmin"},
            {"channel.var", "parameters#marketchannelsvar"}, {"contagionGraph", "window#contagion-graph"},
            {"scrubber", "signs#the-timeline"}};
        for (const auto& [name, place] : cases) {
            auto* control = d.find<QWidget>(name);
            control->setFocus();
            QTRY_VERIFY(QApplication::focusWidget()
                && (QApplication::focusWidget() == control || control->isAncestorOf(QApplication::focusWidget())));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
            QVERIFY(d.window.help().helpWindow());
            QCOMPARE(d.window.help().helpWindow()->place(), HelpPlace::of(QLatin1String(place)));
            QTest::keyPress(d.window.help().helpWindow(), Qt::Key_Escape);
            QTRY_VERIFY(!d.window.help().helpWindow());
            d.window.activateWindow();
        }
    }

    void aFewWordsOnWhatIsClicked()
    {
        OpenDesktop d(shippedFile("dealer-prime"));
        const QString words = d.window.help().briefly(d.find<QWidget>("lever.slrMinimum"));
        QVERIFY2(words.contains(QLatin1String("the regulator requires")), qPrintable(words));
        d.window.actions().whatsThis->trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        auto* graph = d.find<QWidget>("contagionGraph");
        QTest::mouseClick(graph, Qt::LeftButton, {}, QPoint(5, 5));
        QTRY_VERIFY(!QWhatsThis::inWhatsThisMode());
        QWhatsThis::hideText();
    }

    void searchFindsSections()
    {
        OpenDesktop d(shippedFile("dealer-prime"));
        d.window.actions().helpPages->trigger();
        auto* help = d.window.help().helpWindow();
        auto* search = help->findChild<QLineEdit*>(QStringLiteral("helpSearch"));
        auto* list = help->findChild<QListWidget*>(QStringLiteral("helpList"));
        const auto pages = list->count();
        QTest::keyClicks(search, QStringLiteral("burnt out"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(help->place(), HelpPlace::of(QStringLiteral("signs#the-dial")));
        QVERIFY(help->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("One number")));
        search->setText(QStringLiteral("xyzzy"));
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->flags(), Qt::NoItemFlags);
        search->clear();
        QCOMPARE(list->count(), pages);
    }

    void signsAreNamed_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1920") << QSize(1920, 1080);
        QTest::newRow("1280") << QSize(1280, 720);
    }
    void signsAreNamed()
    {
        QFETCH(QSize, size);
        OpenDesktop d(crisisFile(), size);
        d.session.ask(GoTo{1});
        d.settle();
        d.window.actions().nameSigns->trigger();
        auto* names = d.find<SignNames>("signNames");
        QVERIFY(names->isVisible());
        for (const char* name : {"L: leverage", "V: value at risk", "F: funding", "Feedback", "Wave"})
            QVERIFY2(names->spokenText().contains(QLatin1String(name)), name);
        const auto places = names->places();
        QVERIFY(places.size() >= 12);
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(QRectF(names->rect()).contains(places[i]));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY2(!places[i].intersects(places[k]), qPrintable(names->spokenText()));
        }
        QTest::keyClick(names, Qt::Key_Space);
        QVERIFY(!names->isVisible());
    }
};

TEST_WITH_WINDOWS(HelpTest)
#include "test_help.moc"
