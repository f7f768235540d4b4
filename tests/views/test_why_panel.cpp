// SPDX-License-Identifier: GPL-3.0-or-later
// Why?: what is shown adds up in every golden run, keys walk the tree, the copy reads back.
#include "golden_run.h"
#include "tests/programs/test_program.h"
#include "tests/views/showing.h"
#include "views/numbers.h"
#include "views/style.h"
#include "views/why/question.h"
#include "views/why/why_model.h"
#include "views/why/why_panel.h"
#include "views/why/why_tree.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QPushButton>
#include <QRegularExpression>

#include <cmath>

using namespace waterhammer;

namespace {

/// Before what does not follow from the rows below, or the words beside it, as they are rounded.
const auto about = QStringLiteral("\u2248\u2009");

double shownAmount(const QModelIndex& index)
{
    static const QRegularExpression unit(QStringLiteral("[\\s\\x{a0}][a-zA-Z ]+$"));
    QString text = index.data(WhyModel::AmountRole).toString().remove(unit).remove(about);
    const bool percent = text.contains(QLatin1Char('%'));
    return Numbers().read(text.remove(QLatin1Char('+'))).value_or(std::nan("")) * (percent ? 100 : 1);
}

/// What the words of an impact say was sold; the amount itself where that is not worth a word.
double toldOnTop(const QString& words, double amount)
{
    static const QRegularExpression sold(QStringLiteral("^(.*) bn sold into"));
    const auto found = sold.match(words);
    return found.hasMatch() ? Numbers().read(found.captured(1).remove(about)).value_or(std::nan(""))
                            : std::round(10 * amount) / 10;
}

/// Walks a tree to a depth; counts rows and compares the parts of each with it, as shown.
struct Adding {
    const WhyModel& model;
    int rows = 0, sums = 0;
    QString fault;

    [[nodiscard]] bool sameMoney(const QModelIndex& index, const QModelIndex& child) const
    {
        const Cause *one = model.cause(index), *other = model.cause(child);
        return one && other && std::abs(one->amount - other->amount) < 1e-9 * std::abs(one->amount)
            && (one->unit == CauseUnit::ValueAtRisk) == (other->unit == CauseUnit::ValueAtRisk)
            && one->kind != CauseKind::TradingImpact;
    }

    void walk(const QModelIndex& index, int depth)
    {
        ++rows;
        if (index.data().toString().isEmpty())
            fault = QStringLiteral("a row without words");
        double sum = 0;
        int parts = 0;
        const int children = model.rowCount(index);
        if (children == 1 && sameMoney(index, model.index(0, 0, index))
            && shownAmount(index) != shownAmount(model.index(0, 0, index)))
            fault = QStringLiteral("%1: its only child is told another amount").arg(index.data().toString());
        for (int i = 0; i < children; ++i) {
            const QModelIndex child = model.index(i, 0, index);
            if (child.data(WhyModel::ShareRole).toDouble() >= 0) {
                sum += shownAmount(child);
                ++parts;
            }
            if (depth > 0)
                walk(child, depth - 1);
        }
        const Cause* cause = model.cause(index);
        // Under a price stands what pressed on it, whose sum its words say.
        const bool impact = cause && cause->kind == CauseKind::TradingImpact;
        if (parts == 0)
            return;
        if (parts < children)
            fault = QStringLiteral("%1: parts and reasons are brothers").arg(index.data().toString());
        ++sums;
        const double whole =
            impact ? toldOnTop(index.data().toString(), cause->because.front().amount) : shownAmount(index);
        const QString where = impact ? index.data().toString() : index.data(WhyModel::AmountRole).toString();
        const bool price = cause && cause->unit == CauseUnit::LogReturn && !impact;
        const bool risk = cause && cause->unit == CauseUnit::ValueAtRisk;
        const double digit = price || risk ? 0.01 : 0.1, slack = 0.5 * digit * (parts + 1);
        const bool loose = where.contains(about) || where.startsWith(QStringLiteral("Nearly all"));
        if (std::abs(sum - whole) > (loose ? slack : 0) + 1e-6)
            fault = QStringLiteral("%1: %2 is not %3").arg(index.data().toString()).arg(sum).arg(whole);
    }
};

} // namespace

class WhyPanelTest : public QObject {
    Q_OBJECT

    RunPtr m_run;

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_run = goldenRun("twelve-dealers-crisis");
        QVERIFY(m_run);
    }

    void addsUp_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("depth");
        for (const char* name : goldenNames)
            QTest::newRow(name) << QStringLiteral(TEST_DATA "/golden/%1.scenario.json").arg(QLatin1String(name)) << 7;
        // Of what is shipped every day.
        const QDir shipped(QStringLiteral(RESOURCES "/scenarios"));
        for (const QString& name : shipped.entryList({QStringLiteral("*.waterhammer.json")}))
            QTest::newRow(qPrintable(name)) << shipped.filePath(name) << 4;
    }
    void addsUp()
    {
        QFETCH(QString, file);
        QFETCH(int, depth);
        const RunPtr run = runOfFile(file.toStdString());
        QVERIFY(run);
        const Scenario& s = run->scenario();
        std::vector<Selection> all;
        for (std::size_t a = 0; a < s.assetCount(); ++a)
            all.push_back(assetSelection(s, a));
        for (std::size_t i = 0; i < s.dealerCount(); ++i)
            all.push_back(dealerSelection(s, i));
        for (std::size_t j = 0; j < s.fundCount(); ++j)
            all.push_back(fundSelection(s, j));
        WhyModel model;
        int sums = 0;
        for (int round = 1; round <= (depth > 4 ? std::min(8, run->lastRound()) : run->lastRound()); ++round)
            for (const Selection& about : all) {
                const auto answer = answerTo(*run, about, round);
                QVERIFY(answer);
                model.setAnswer(run, answer);
                Adding adding{model, 0, 0, {}};
                adding.walk(model.index(0, 0), depth);
                QVERIFY2(adding.fault.isEmpty(),
                    qPrintable(QStringLiteral("day %1, %2: %3")
                                   .arg(round)
                                   .arg(QString::fromStdString(about.id), adding.fault)));
                sums += adding.sums;
            }
        QVERIFY(sums > 10 || depth < 7);
    }

    void modelObeys()
    {
        WhyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAnswer(m_run, answerTo(*m_run, assetSelection(m_run->scenario(), 0), 3));
        QVERIFY(model.rowCount(model.index(0, 0)) > 0);
        model.setAnswer(m_run, answerTo(*m_run, dealerSelection(m_run->scenario(), 6), 3));
        model.setAnswer({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
    void noQuestionNoAnswer()
    {
        QVERIFY(!answerTo(*m_run, {}, 3));
        QVERIFY(!answerTo(*m_run, assetSelection(m_run->scenario(), 0), 0));
        QVERIFY(!answerTo(*m_run, Selection{Selection::Kind::Dealer, "nobody"}, 3));
    }

    void keysWalk()
    {
        WhyPanel panel;
        Showing showing(panel);
        panel.resize(396, 400);
        panel.setTheme(Theme(ThemeKind::Light));
        showing.run(m_run);
        showing.question(assetSelection(m_run->scenario(), 0), 3);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        WhyTree* tree = panel.tree();
        QVERIFY(tree->isVisible());
        tree->setFocus();
        const Asked<PointAt> lit(panel);
        QTest::keyClick(tree, Qt::Key_End);
        QTest::keyClick(tree, Qt::Key_Home);
        QCOMPARE(lit.count(), 2);
        QCOMPARE(lit.last().what, assetSelection(m_run->scenario(), 0));
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(tree->currentIndex().parent(), panel.model()->index(0, 0));
        const QModelIndex impact = tree->currentIndex();
        QVERIFY(tree->isExpanded(impact));
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(impact));
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(tree->isExpanded(impact));
        // Down to the first dealer: the graph is asked to light it.
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(lit.last().what.kind, Selection::Kind::Dealer);
        // Back on the question, which is about the price: Enter on it asks nothing new.
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("whyBack"))->isVisible());
    }
    void enterGoesOnAndBackspaceBack()
    {
        WhyPanel panel;
        Showing showing(panel);
        panel.resize(396, 400);
        showing.run(m_run);
        showing.question(dealerSelection(m_run->scenario(), 6), 3);
        panel.show();
        const QString question = panel.spokenText();
        const WhyModel* model = panel.model();
        // Sales by constraint, by asset: the first asset's price is a question of its own.
        const QModelIndex constraint = model->index(0, 0, model->index(0, 0));
        panel.tree()->setCurrentIndex(model->index(0, 0, model->index(0, 0, constraint)));
        QTest::keyClick(panel.tree(), Qt::Key_Return);
        QVERIFY(panel.spokenText() != question);
        QVERIFY(panel.findChild<QPushButton*>(QStringLiteral("whyBack"))->isVisible());
        QTest::keyClick(panel.tree(), Qt::Key_Backspace);
        QCOMPARE(panel.spokenText(), question);
    }

    void copyReadsBack()
    {
        WhyPanel panel;
        Showing showing(panel);
        panel.resize(396, 400);
        showing.run(m_run);
        showing.question(assetSelection(m_run->scenario(), 0), 3);
        panel.show();
        QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("whyCopy")), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 4);
        const double move = 100 * std::log(m_run->frame(3).price[0] / m_run->frame(2).price[0]);
        QCOMPARE(lines[0].section(QLatin1Char('\t'), 1, 1).toDouble(), move);
        QVERIFY(lines[1].startsWith(QStringLiteral("  ")));
    }
    void saysWhyThereIsNothing()
    {
        WhyPanel panel;
        Showing showing(panel);
        panel.show();
        const QString none = panel.spokenText();
        QVERIFY(!none.isEmpty());
        showing.run(m_run);
        showing.question(assetSelection(m_run->scenario(), 0), 0);
        QVERIFY(!panel.spokenText().isEmpty() && panel.spokenText() != none);
        QVERIFY(!panel.tree()->isVisible());
    }
};

TEST_WITH_WINDOWS(WhyPanelTest)
#include "test_why_panel.moc"
