// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all parameters: what stands in it, search, editing in place, refusals beside the value, defaults.
#include "tests/programs/test_program.h"
#include "views/controls/parameter_model.h"
#include "views/controls/parameter_table.h"
#include "views/style.h"

#include "model/editing/edit.h"
#include "model/files/scenario_json.h"
#include "model/scenario/parameter_path.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <set>

using namespace waterhammer;

namespace {

DraftPtr readDraft(const char* file) { return std::make_shared<ScenarioDraft>(readScenarioFile(file).draft); }

struct Desk {
    ParameterTable view;
    DraftPtr reference = readDraft(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");
    DraftPtr draft = reference;
    int edits = 0;

    Desk()
    {
        view.resize(900, 400);
        view.setDraft(draft, reference);
        QObject::connect(&view, &ParameterTable::editRequested, &view, [this](const EditDraft& edit) {
            ++edits;
            draft = std::make_shared<const ScenarioDraft>(*apply(*draft, edit.edit, *reference));
            view.setDraft(draft, reference);
        });
        view.show();
        view.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&view);
        Q_ASSERT(active);
    }
    QTableView& table() { return *view.table(); }
    QLineEdit& search() { return *view.findChild<QLineEdit*>(QStringLiteral("parameterSearch")); }
    QPushButton& back() { return *view.findChild<QPushButton*>(QStringLiteral("parameterDefault")); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void find(const QString& text)
    {
        search().clear();
        QTest::keyClicks(&search(), text);
        table().setCurrentIndex(table().model()->index(0, ParameterModel::Value));
    }
    void type(const QString& text)
    {
        table().edit(table().currentIndex());
        auto* editor = table().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the delegate commits in its own time
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

class ParameterTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        loadFonts();
        applyStyle(*qApp, Theme(ThemeKind::Light));
    }

    void theModelIsAModel()
    {
        ParameterModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const DraftPtr draft = readDraft(TEST_DATA "/cases/valid-everything.json");
        model.setDraft(draft, draft);
        model.setDraft(std::make_shared<ScenarioDraft>(), draft);
        model.setDraft(nullptr, nullptr);
    }

    /// Every number that a path leads to stands in the table, and every row leads somewhere.
    void everyPathIsThere()
    {
        const DraftPtr draft = readDraft(TEST_DATA "/cases/valid-everything.json");
        std::set<std::string> paths;
        for (const ParameterRow& row : parameterRows(*draft)) {
            QVERIFY2(row.sentence.endsWith(QLatin1Char('.')), row.path.c_str());
            paths.insert(row.path);
            ScenarioDraft same = *draft;
            QVERIFY2(setValue(same, row.path, row.value).empty(), row.path.c_str());
            QVERIFY2(same == *draft, row.path.c_str());
        }
        for (const NumberPath& number : numberPaths(*draft))
            QVERIFY2(paths.contains(number.path), number.path.c_str());
    }

    /// The unit of money is changed like any figure, and is at most twelve characters.
    void theCurrencyIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("taken");
        QTest::newRow("euros") << "GBP bn" << true;
        QTest::newRow("twelve characters") << QString(12, QChar(0x20AC)) << true;
        QTest::newRow("thirteen") << QString(13, QLatin1Char('x')) << false;
        QTest::newRow("none") << "" << false;
    }
    void theCurrencyIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, taken);
        const DraftPtr draft = readDraft(TEST_DATA "/cases/valid-everything.json");
        ParameterModel model;
        model.setDraft(draft, draft);
        std::optional<Edit> edit;
        connect(&model, &ParameterModel::editRequested, this, [&](const EditDraft& asked) { edit = asked.edit; });
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.row(row).path == "currency")
                QCOMPARE(model.setData(model.index(row, ParameterModel::Value), text, Qt::EditRole), taken);
        QCOMPARE(edit.has_value(), taken);
        if (edit)
            QCOMPARE(QString::fromStdString(apply(*draft, *edit, *draft)->currency), text);
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("by name") << "volatility memory"
                                 << "market.ewmaLambda";
        QTest::newRow("by path") << "market.rev"
                                 << "market.reversion";
        QTest::newRow("nothing") << "unheard of"
                                 << "";
    }
    void search()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        Desk desk;
        desk.find(text);
        QCOMPARE(desk.cell(0, ParameterModel::Path), first);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // empty: refused
        QTest::newRow("a share in per cent") << "market.correlation"
                                             << "45"
                                             << "0.45";
        QTest::newRow("with its sign") << "market.correlation"
                                       << "45 %"
                                       << "0.45";
        QTest::newRow("beyond") << "market.correlation"
                                << "145"
                                << "";
        QTest::newRow("a word") << "market.correlation"
                                << "much"
                                << "";
        QTest::newRow("days") << "market.horizon"
                              << "30"
                              << "30";
        QTest::newRow("half a day") << "market.horizon"
                                    << "30.5"
                                    << "";
        QTest::newRow("an absent number") << "market.implementationShortfall"
                                          << "50"
                                          << "0.5";
    }
    void typed()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, value);
        Desk desk;
        desk.find(path);
        const double before = number(*desk.draft, path.toStdString()).value.value_or(-1);
        desk.type(text);
        const double after = number(*desk.draft, path.toStdString()).value.value_or(-1);
        if (value.isEmpty()) {
            QCOMPARE(after, before);
            QCOMPARE(desk.edits, 0);
            QCOMPARE(desk.cell(0, ParameterModel::Value), text); // as typed
            QVERIFY(!desk.table().model()->index(0, 0).data(ParameterModel::FaultRole).toString().isEmpty());
        } else {
            QCOMPARE(after, value.toDouble());
            QCOMPARE(desk.edits, 1);
        }
        QVERIFY(desk.back().isEnabled());
        QTest::mouseClick(&desk.back(), Qt::LeftButton);
        QVERIFY(*desk.draft == *desk.reference);
        QVERIFY(desk.table().model()->index(0, 0).data(ParameterModel::FaultRole).toString().isEmpty());
        QVERIFY(!desk.back().isEnabled());
    }

    void aCommaInGerman()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        Desk desk;
        desk.find(QStringLiteral("market.correlation"));
        desk.type(QStringLiteral("45,5"));
        QCOMPARE(desk.draft->market.correlation, 0.455);
        QCOMPARE(desk.cell(0, ParameterModel::Value), QStringLiteral("45,5"));
        QLocale::setDefault(QLocale::c());
    }

    void switchesAndChoices()
    {
        Desk desk;
        desk.find(QStringLiteral("market.channels.var"));
        const QModelIndex value = desk.table().model()->index(0, ParameterModel::Value);
        QVERIFY(desk.table().model()->setData(value, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!desk.draft->market.channels.var);

        desk.find(QStringLiteral("market.liquidationRule"));
        desk.table().edit(desk.table().currentIndex());
        auto* box = desk.table().viewport()->findChild<QComboBox*>();
        QVERIFY(box);
        box->setCurrentIndex(1);
        QTest::keyClick(box, Qt::Key_Return);
        desk.table().setCurrentIndex(desk.table().model()->index(0, ParameterModel::Name));
        desk.search().setFocus();
        QCOMPARE(desk.draft->market.liquidationRule, LiquidationRule::ProRata);
    }

    void hiddenItTakesNoDraft()
    {
        ParameterTable view;
        const DraftPtr draft = std::make_shared<ScenarioDraft>();
        view.setDraft(draft, draft);
        QCOMPARE(view.model()->rowCount(), 0);
        view.show();
        QVERIFY(view.model()->rowCount() > 0);
    }
};

TEST_WITH_WINDOWS(ParameterTableTest)
#include "test_parameter_table.moc"
