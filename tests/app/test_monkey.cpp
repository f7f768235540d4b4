// SPDX-License-Identifier: GPL-3.0-or-later
// A monkey at the real window: mouse and keys without sense, by a seed. What must hold is checked after every action,
// and every hundred actions all of them are undone to the first byte and done again to the last.
//
// WATERHAMMER_MONKEY_SEED and WATERHAMMER_MONKEY_ACTIONS choose another walk; with WATERHAMMER_MONKEY_TELL each action
// is told before it is done, so that the last line before a crash is the one to look at.
#include "app/desktop/window.h"
#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"
#include "views/editor/editor_dock.h"
#include "views/editor/table_page.h"
#include "views/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <random>

using namespace waterhammer;

namespace {

int fromEnvironment(const char* name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

struct Press {
    int key;
    Qt::KeyboardModifiers with = Qt::NoModifier;
};
const Press presses[] = {
    {Qt::Key_Return},
    {Qt::Key_Return},
    {Qt::Key_Tab},
    {Qt::Key_Backtab, Qt::ShiftModifier},
    {Qt::Key_Escape},
    {Qt::Key_Space},
    {Qt::Key_Up},
    {Qt::Key_Down},
    {Qt::Key_Left},
    {Qt::Key_Right},
    {Qt::Key_Home},
    {Qt::Key_End},
    {Qt::Key_PageDown},
    {Qt::Key_Delete},
    {Qt::Key_Backspace},
    {Qt::Key_Insert},
    {Qt::Key_F2},
    {Qt::Key_F8},
    {Qt::Key_F9},
    {Qt::Key_F9, Qt::ControlModifier},
    {Qt::Key_F10},
    {Qt::Key_F10, Qt::ControlModifier},
    {Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier},
    {Qt::Key_Down, Qt::ShiftModifier},
    {Qt::Key_Right, Qt::ShiftModifier},
    {Qt::Key_Up, Qt::AltModifier},
    {Qt::Key_Down, Qt::AltModifier},
    {Qt::Key_Right, Qt::AltModifier},
    {Qt::Key_A, Qt::ControlModifier},
    {Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier},
    {Qt::Key_C, Qt::ControlModifier},
    {Qt::Key_D, Qt::ControlModifier},
    {Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier},
    {Qt::Key_Delete, Qt::ControlModifier},
    {Qt::Key_E, Qt::ControlModifier},
    {Qt::Key_F, Qt::ControlModifier},
    {Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier},
    {Qt::Key_Tab, Qt::ControlModifier},
    {Qt::Key_V, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
    {Qt::Key_Equal, Qt::ControlModifier},
    {Qt::Key_Minus, Qt::ControlModifier},
    {Qt::Key_0, Qt::ControlModifier},
    {Qt::Key_Space, Qt::ControlModifier},
};
const char* const typings[] = {"6", "61", "8", "-3", "0.5", "=*2", "=+5%", "x", "1e9", "-", "ust", ""};
const char* const pastings[] = {"61", "1\t2\n3\t4", "1,234\n2,345", "Dealer A\t5\nDealer Z\t6",
    "name\tcash\nDealer C\t7", "x\ty", "(5.0%)\n12.0-", "\"a\nb\"\t1", ""};

/// The window, and the dice of a walk through it.
class Monkey {
public:
    explicit Monkey(unsigned seed)
        : m_dice(seed)
    {
        const auto file = m_folder.filePath(QStringLiteral("s.json"));
        QFile::copy(QStringLiteral(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json"), file);
        m_window.resize(1280, 720);
        m_window.show();
        m_window.files().open(file);
        m_first = text();
        for (TablePage* page : pages())
            new QAbstractItemModelTester(
                &page->sheet(), QAbstractItemModelTester::FailureReportingMode::Fatal, &m_window);
        QObject::connect(&m_session.document, &Document::replaced, &m_window, [this] { m_first = text(); });
        // What asks and waits is sent away, as with Escape.
        QObject::connect(&m_impatience, &QTimer::timeout, &m_window, [] {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
            if (QWidget* modal = QApplication::activeModalWidget())
                modal->close();
        });
        m_impatience.start(20);
    }

    void act()
    {
        switch (roll(12)) {
        case 0:
        case 1:
        case 2: return click();
        case 3: return click(true);
        case 4: return drag();
        case 5: return type();
        case 6: return paste();
        case 7: return editing();
        case 8: return press("undoButton");
        case 9: return roll(8) == 0 ? dress() : press("redoButton");
        default: return key();
        }
    }

    /// What holds after every action; empty: all of it.
    [[nodiscard]] QString fault()
    {
        QCoreApplication::processEvents();
        const auto& document = m_session.document;
        const ReadScenario again = readScenario(text().toStdString());
        if (!again.readable)
            return QStringLiteral("what would be saved cannot be read");
        if (text() != QByteArray::fromStdString(scenarioText(again.draft)))
            return QStringLiteral("what would be saved is read as something else");
        const bool modified = document.isModified();
        if (m_window.isWindowModified() != modified)
            return QStringLiteral("the title says something else about changes");
        for (const TablePage* page : pages())
            if (page->isVisible() && page->sheet().content().draft() != m_session.shown().draft)
                return QStringLiteral("the table shows another draft");
        return {};
    }

    /// All the way back, and forth again.
    [[nodiscard]] QString undoneAndRedone()
    {
        m_window.setFocus(); // what is being typed somewhere is taken
        m_session.document.endGesture();
        QCoreApplication::processEvents();
        auto& history = m_session.document.history();
        const QByteArray last = text();
        const int at = history.index();
        history.setIndex(0);
        QCoreApplication::processEvents();
        if (text() != m_first)
            return QStringLiteral("undone it is not the first byte for byte");
        history.setIndex(at);
        QCoreApplication::processEvents();
        if (text() != last)
            return QStringLiteral("done again it is not the last byte for byte");
        history.setIndex(0);
        return fault();
    }

    QString told; ///< the last action

private:
    int roll(int sides) { return std::uniform_int_distribution(0, sides - 1)(m_dice); }
    template <class T, std::size_t n> const T& any(const T (&list)[n]) { return list[roll(static_cast<int>(n))]; }
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::fromStdString(scenarioText(*m_session.document.draft()));
    }
    [[nodiscard]] EditorDock& editor() const { return *m_window.findChild<EditorDock*>(); }
    /// The tables of all its sections.
    [[nodiscard]] QList<TablePage*> pages() const { return editor().findChildren<TablePage*>(); }

    void tell(const QString& what)
    {
        static const bool aloud = qEnvironmentVariableIsSet("WATERHAMMER_MONKEY_TELL");
        told = what;
        if (aloud)
            fprintf(stderr, "%s\n", qPrintable(what));
    }

    /// Somewhere in the window, most often on something that takes clicks.
    QPoint somewhere()
    {
        QList<QWidget*> widgets;
        for (QWidget* w : m_window.findChildren<QWidget*>())
            if (w->isVisible() && w->isEnabled() && !w->visibleRegion().isEmpty()
                && (w->focusPolicy() != Qt::NoFocus || w->inherits("QAbstractButton")))
                widgets += w;
        if (widgets.isEmpty() || roll(6) == 0)
            return {roll(m_window.width()), roll(m_window.height())};
        QWidget* widget = widgets[roll(static_cast<int>(widgets.size()))];
        tell(QStringLiteral("at %1 %2")
                 .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
        const QRect seen = widget->visibleRegion().boundingRect();
        return widget->mapTo(&m_window, seen.topLeft() + QPoint(roll(seen.width()), roll(seen.height())));
    }
    void click(bool twice = false)
    {
        const QPoint at = somewhere();
        tell(told + QStringLiteral(" click %1,%2").arg(at.x()).arg(at.y()));
        if (twice)
            QTest::mouseDClick(m_window.windowHandle(), Qt::LeftButton, {}, at);
        else
            QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, at);
    }
    void drag()
    {
        const QPoint from = somewhere(), to = from + QPoint(roll(161) - 80, roll(81) - 40);
        tell(told + QStringLiteral(" drag %1,%2").arg(from.x()).arg(from.y()));
        QWindow* window = m_window.windowHandle();
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(window, from + (to - from) * i / 4);
        QTest::mouseRelease(window, Qt::LeftButton, {}, to);
    }
    void type()
    {
        const QString text = QString::fromUtf8(any(typings));
        tell(QStringLiteral("type %1").arg(text));
        for (const QChar c : text)
            QTest::keyClick(m_window.windowHandle(), c.toLatin1());
        if (roll(2) == 0)
            QTest::keyClick(m_window.windowHandle(), Qt::Key_Return);
    }
    void paste()
    {
        QApplication::clipboard()->setText(QString::fromUtf8(any(pastings)));
        tell(QStringLiteral("paste ") + QApplication::clipboard()->text());
        QTest::keyClick(m_window.windowHandle(), Qt::Key_V, Qt::ControlModifier);
    }
    void key()
    {
        const Press& press = any(presses);
        tell(QStringLiteral("key %1").arg(QKeySequence(press.key | int(press.with)).toString()));
        QTest::keyClick(m_window.windowHandle(), static_cast<Qt::Key>(press.key), press.with);
    }
    /// In the tables most of what can be edited is.
    void editing()
    {
        const auto section = static_cast<EditorDock::Section>(roll(9));
        tell(QStringLiteral("edit %1").arg(static_cast<int>(section)));
        if (!editor().isVisible())
            QTest::keyClick(m_window.windowHandle(), Qt::Key_E, Qt::ControlModifier);
        editor().setSection(section);
        editor().focusTable();
    }
    void press(const char* name)
    {
        tell(QString::fromLatin1(name));
        const auto* button = m_window.findChild<QWidget*>(QLatin1String(name));
        if (button && button->isVisible())
            QTest::mouseClick(
                m_window.windowHandle(), Qt::LeftButton, {}, button->mapTo(&m_window, button->rect().center()));
    }
    void dress()
    {
        constexpr ThemeKind kinds[] = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector};
        const ThemeKind kind = any(kinds);
        tell(QStringLiteral("colours %1").arg(static_cast<int>(kind)));
        m_window.setTheme(kind, m_session.settings.textScale);
    }

    QTemporaryDir m_folder;
    Session m_session{Settings{}, m_folder.path()};
    Window m_window{m_session};
    QTimer m_impatience;
    QByteArray m_first;
    std::mt19937 m_dice;
};

} // namespace

class MonkeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }
    void nothingBreaks()
    {
        const int seed = fromEnvironment("WATERHAMMER_MONKEY_SEED", 1);
        const int actions = fromEnvironment("WATERHAMMER_MONKEY_ACTIONS", 300);
        Monkey monkey(static_cast<unsigned>(seed));
        for (int i = 1; i <= actions; ++i) {
            monkey.told.clear();
            monkey.act();
            QString fault = monkey.fault();
            if (fault.isEmpty() && i % 100 == 0)
                fault = monkey.undoneAndRedone();
            QVERIFY2(fault.isEmpty(),
                qPrintable(QStringLiteral("seed %1, action %2 (%3): %4").arg(seed).arg(i).arg(monkey.told, fault)));
        }
    }
};

TEST_WITH_WINDOWS(MonkeyTest)
#include "test_monkey.moc"
