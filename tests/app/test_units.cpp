// SPDX-License-Identifier: GPL-3.0-or-later
// The unit of money is the file's, everywhere: whatever the window says, shows in a table, or tells a screen reader.
#include "app/desktop/window.h"
#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"
#include "views/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace waterhammer;

namespace {

struct Size {
    const char* name;
    const char* currency;
    double factor;
    const char* shown; ///< as it stands with figures of the run
    const char* typed; ///< as it stands with figures of the file
};
constexpr Size sizes[] = {{"mn", "EUR mn", 1e3, "mn", "mn"}, {"yen", "yen", 1e9, "bn yen", "yen"},
    {"tiny", "tonnes", 1e-4, "tonnes", "tonnes"}};

/// The crisis with all its money in another unit: the same run.
ScenarioDraft crisisIn(const Size& size)
{
    ScenarioDraft draft = readScenarioFile(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json").draft;
    draft.currency = size.currency;
    const auto scale = [&](double& figure) { figure *= size.factor; };
    for (Asset& asset : draft.assets)
        scale(asset.depth);
    for (Dealer& dealer : draft.dealers) {
        for (double* figure : {&dealer.cash, &dealer.otherAssets, &dealer.shortTermFunding, &dealer.longTermDebt,
                 &dealer.tier1Capital, &dealer.offBalanceExposure})
            scale(*figure);
        for (auto* book : {&dealer.holdings, &dealer.repo})
            for (Amount& amount : *book)
                scale(amount.value);
        if (dealer.constraints.varLimit)
            scale(*dealer.constraints.varLimit);
    }
    for (Fund& fund : draft.funds) {
        scale(fund.cash);
        for (Amount& amount : fund.holdings)
            scale(amount.value);
    }
    for (Exposure& exposure : draft.exposures)
        scale(exposure.amount);
    return draft;
}

/// All that a window says, each text with where it stands.
std::vector<std::pair<QString, QString>> textsOf(const QWidget& window)
{
    std::vector<std::pair<QString, QString>> texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->objectName() == QLatin1String("presetHistory"))
            continue; // what central banks did, in their own money
        const QString where = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        const auto note = [&](const QString& text) { texts.emplace_back(where, text); };
        for (const QString& text : {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()})
            note(text);
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            note(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            note(button->text());
        if (const auto* view = qobject_cast<const View*>(widget))
            note(view->spokenText());
        const auto* items = qobject_cast<const QAbstractItemView*>(widget);
        if (!items || !items->model() || qobject_cast<const QHeaderView*>(widget))
            continue;
        const auto& model = *items->model();
        for (int c = 0; c < model.columnCount(); ++c)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                note(model.headerData(c, Qt::Horizontal, role).toString());
                for (int r = 0; r < model.rowCount(); ++r)
                    note(model.index(r, c).data(role).toString());
            }
    }
    return texts;
}

} // namespace

class UnitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    void everywhere_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(sizes)); ++i)
            QTest::newRow(sizes[i].name) << i;
    }
    void everywhere()
    {
        QFETCH(int, index);
        const Size& size = sizes[index];
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("crisis.waterhammer.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(scenarioText(crisisIn(size))));
        file.close();
        Session session(Settings{}, folder.filePath(QStringLiteral("recovery")));
        Window window(session);
        window.resize(1920, 1080);
        window.show();
        window.files().open(path);
        QTRY_VERIFY(session.runs.state() == RunController::State::UpToDate);
        session.ask(OpenEditor{});
        const Scenario& scenario = session.runs.lastGood()->scenario();
        int withUnit = 0;
        // "bn" that is not the unit's own: a word of the unit this file does not have.
        QRegularExpression foreign(QStringLiteral("\\b(bn|Mrd)\\b(?! yen)"));
        for (const int day : {0, 1, 3}) {
            session.ask(GoTo{day});
            for (const Selection& about : {dealerSelection(scenario, 3), assetSelection(scenario, 1)}) {
                session.ask(Select{about});
                session.ask(AskWhy{about});
                QCoreApplication::processEvents();
                for (const auto& [where, text] : textsOf(window)) {
                    QVERIFY2(!text.contains(foreign), qPrintable(where + QStringLiteral(": ") + text));
                    withUnit += text.contains(QLatin1String(size.typed));
                }
            }
        }
        QVERIFY(withUnit > 50);
    }

    /// The same run in other units is told with as many digits: no figure that was there is nothing now.
    void digits()
    {
        for (const Size& size : sizes) {
            const auto draft = crisisIn(size);
            Session session(Settings{}, QString());
            Window window(session);
            session.document.setScenario(draft);
            QTRY_VERIFY(session.runs.state() == RunController::State::UpToDate);
            session.ask(GoTo{3});
            QCoreApplication::processEvents();
            auto* table = window.findChild<QAbstractItemView*>(QStringLiteral("dealersTable"));
            QVERIFY(table);
            int figures = 0;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int c = 0; c < table->model()->columnCount(); ++c) {
                    const QString text = table->model()->index(row, c).data().toString();
                    figures += text.contains(QRegularExpression(QStringLiteral("[1-9]")));
                }
            QVERIFY2(figures >= 2 * table->model()->rowCount(), size.name);
        }
    }
};

TEST_WITH_WINDOWS(UnitsTest)
#include "test_units.moc"
