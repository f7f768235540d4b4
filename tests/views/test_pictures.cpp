// SPDX-License-Identifier: GPL-3.0-or-later
// Painted pieces beside pictures of them that somebody has looked at, in three themes: tests/views/pictures.
// tests/views/pictures/renew makes them again.
#include "golden_run.h"
#include "pictured.h"
#include "pictured_panels.h"
#include "tests/programs/test_program.h"
#include "views/charts/chart_view.h"
#include "views/gauges/limit_bar.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/gauges/slr_bullet.h"
#include "views/gauges/slr_dial.h"
#include "views/gauges/state_rows.h"
#include "views/gauges/t_account.h"
#include "views/graph/graph_picture.h"
#include "views/style.h"
#include "views/timeline/scrubber.h"

#include <QApplication>
#include <QDir>

#include <functional>

using namespace waterhammer;

namespace {

/// Levels of a colour, of 255, that a pixel may be away. Qt blends with the instructions that a processor has, and they
/// round differently in the last bit, up to twice one over another; a hair moved by a pixel differs by far more.
constexpr int blending = 3;

/// A gauge of the crisis at a moment.
template <class Widget> Paint ofCrisis(QSize size, const RunPtr& run, const Moment& moment)
{
    return widget<Widget>(size, [run, moment](Widget& view) {
        if constexpr (requires { view.setRun(run, RunScales()); })
            view.setRun(run, scalesOf(run->trajectory));
        else
            view.setRun(run);
        view.setMoment(moment);
    });
}

Paint account(const RunPtr& run, const Moment& moment, std::size_t dealer)
{
    return widget<TAccount>({360, 240}, [=](TAccount& view) {
        view.setRun(run);
        view.setDealer(dealer);
        view.setMoment(moment);
    });
}

Paint chart(const RunPtr& run, ChartKind kind)
{
    return widget<ChartView>({340, 200}, [=](ChartView& view) {
        view.setContent(chartContent(*run, kind, {}));
        view.setMoment({3, 1, false});
    });
}

Paint bar(LimitBar::Colour colour, const LimitBar::Content& content)
{
    return widget<LimitBar>(
        {260, 40}, [content](LimitBar& view) { view.setContent(content); }, colour);
}

Paint slrDial(const RunPtr& run, const Moment& moment, std::size_t dealer)
{
    return widget<SlrDial>({240, 150}, [=](SlrDial& view) {
        const auto figures = dealerFigures(*run, moment, dealer);
        view.setFigures(figures, figures.bar, 0.08);
    });
}

Paint bullets(const RunPtr& run, const Moment& moment)
{
    return [=](const Theme& theme) {
        QImage image = ground({140, 12 * 18}, theme);
        QPainter painter(&image);
        for (std::size_t i = 0; i < 12; ++i)
            paintSlrBullet(painter, QRectF(10, 18 * static_cast<double>(i) + 2, 120, 14),
                dealerFigures(*run, moment, i), 0.08, theme);
        return image;
    };
}

Paint graph(const RunPtr& run, const Moment& moment, std::optional<GraphNode> emphasis = {}, QSize size = {720, 400})
{
    return [=](const Theme& theme) {
        QImage image = ground(size, theme);
        GraphPicture picture;
        picture.setTheme(theme);
        picture.setSize(image.size(), 1);
        picture.setRun(run, scalesOf(run->trajectory));
        picture.setMoment(moment);
        if (emphasis)
            picture.setEmphasis(*emphasis);
        QPainter painter(&image);
        picture.paint(painter);
        return image;
    };
}

std::vector<Piece> picturePieces()
{
    const RunPtr crisis = goldenRun("twelve-dealers-crisis"), prime = goldenRun("dealer-prime"),
                 funds = goldenRun("gilt-funds"), lenders = goldenRun("money-fund-pulls-first"),
                 suspicion = goldenRun("suspicion"), branch = goldenRun("branch");
    const Moment third{3, 1, false};
    return {
        {"graph", graph(crisis, third)},
        {"graph-emphasis", graph(crisis, third, GraphNode{GraphNode::Kind::Dealer, 2})},
        {"graph-one-dealer", graph(prime, {1, 1, false})},
        {"graph-funds", graph(funds, {2, 1, false})},
        {"graph-lenders", graph(lenders, {6, 1, false}, {}, {1200, 620})},
        {"graph-lenders-tight", graph(lenders, {6, 1, false})},
        {"pulses-marking", graph(crisis, {3, 0.16, true})},
        {"pulses-constraints", graph(crisis, {3, 0.3, true})},
        {"pulses-sales", graph(crisis, {3, 0.62, true})},
        {"pulses-settlement", graph(crisis, {3, 0.95, true})},
        {"dial", ofCrisis<LoopGainDial>({320, 180}, crisis, third)},
        {"dial-narrow", ofCrisis<LoopGainDial>({200, 190}, crisis, {1, 1, false})},
        {"state-rows", ofCrisis<StateRows>({420, 160}, crisis, third)},
        {"scrubber", ofCrisis<Scrubber>({560, 70}, crisis, third)},
        {"t-account", account(crisis, third, 0)},
        {"t-account-prime", account(prime, {1, 1, false}, 0)},
        {"t-account-lender", account(lenders, {6, 1, false}, 3)},
        {"slr-dial", slrDial(crisis, third, 3)},
        {"bullets", bullets(crisis, third)},
        {"bar-calm", bar(LimitBar::Colour::Limit, {QStringLiteral("VaR"), QStringLiteral("8.0 of 20.0"), 8, 25, 20})},
        {"bar-near",
            bar(LimitBar::Colour::Limit, {QStringLiteral("VaR"), QStringLiteral("19.5 of 20.0"), 19.5, 25, 20})},
        {"bar-over", bar(LimitBar::Colour::Limit, {QStringLiteral("VaR"), QStringLiteral("24.0 of 20.0"), 24, 25, 20})},
        {"bar-funding",
            bar(LimitBar::Colour::Funding, {QStringLiteral("Run off"), QStringLiteral("12.0"), 12, 40, {}})},
        {"chart-prices", chart(crisis, ChartKind::Prices)},
        {"chart-ratio", chart(crisis, ChartKind::LeverageRatio)},
        {"chart-sales", chart(crisis, ChartKind::ForcedSales)},
        {"chart-gain", chart(crisis, ChartKind::LoopGain)},
        {"chart-lenders", chart(lenders, ChartKind::RepoByLender)},
        {"chart-marks", chart(suspicion, ChartKind::Marks)},
        {"chart-dated-minimum", chart(branch, ChartKind::LeverageRatio)},
    };
}

std::vector<Piece> everyPiece()
{
    std::vector<Piece> pieces = picturePieces();
    for (Piece& piece : panelPieces())
        pieces.push_back(std::move(piece));
    return pieces;
}

bool near(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= blending && std::abs(qGreen(a) - qGreen(b)) <= blending
        && std::abs(qBlue(a) - qBlue(b)) <= blending;
}

/// Where two pictures of one size differ: white on black; null where nowhere.
QImage difference(const QImage& a, const QImage& b, QRect& where)
{
    QImage image(a.size(), QImage::Format_RGB32);
    image.fill(Qt::black);
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (!near(a.pixel(x, y), b.pixel(x, y))) {
                image.setPixel(x, y, 0xffffffff);
                where |= QRect(x, y, 1, 1);
            }
    return where.isNull() ? QImage() : image;
}

const QDir references(QStringLiteral(TEST_DATA "/views/pictures"));

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
        m_pieces = everyPiece();
    }

    void pieces_data()
    {
        QTest::addColumn<int>("piece");
        QTest::addColumn<int>("kind");
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            for (const auto& [name, kind] :
                {std::pair{"light", ThemeKind::Light}, {"dark", ThemeKind::Dark}, {"projector", ThemeKind::Projector}})
                QTest::addRow("%s.%s", m_pieces[i].name, name) << static_cast<int>(i) << static_cast<int>(kind);
    }
    void pieces()
    {
        QFETCH(int, piece);
        QFETCH(int, kind);
        const Theme theme(static_cast<ThemeKind>(kind));
        applyStyle(*qApp, theme);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QImage actual = m_pieces[static_cast<std::size_t>(piece)].paint(theme);
        if (qEnvironmentVariableIsSet("WATERHAMMER_RENEW_PICTURES")) {
            QVERIFY(actual.save(references.filePath(name + QStringLiteral(".png")), "PNG", 0)); // as small as it gets
            return;
        }
        const QImage expected(references.filePath(name + QStringLiteral(".png")));
        QVERIFY2(!expected.isNull(), "there is no reference picture");
        compare(name, actual, expected);
    }

    /// Nothing lies among the references that no piece is compared with.
    void everyReferenceIsOfAPiece()
    {
        QStringList expected, found = references.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
        for (const Piece& piece : m_pieces)
            for (const char* theme : {"light", "dark", "projector"})
                expected.append(QStringLiteral("%1.%2.png").arg(QLatin1String(piece.name), QLatin1String(theme)));
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

private:
    static void compare(const QString& name, const QImage& actual, const QImage& expected)
    {
        QRect where;
        const QImage marked = actual.size() == expected.size() ? difference(actual, expected, where) : QImage();
        if (actual.size() == expected.size() && marked.isNull())
            return;
        const QDir out(QStringLiteral(PICTURES_OUT));
        out.mkpath(QStringLiteral("."));
        actual.save(out.filePath(name + QStringLiteral(".actual.png")));
        marked.save(out.filePath(name + QStringLiteral(".difference.png")));
        const QString text = QStringLiteral("differs from the reference within %1 × %2 px at (%3, %4); %5 has "
                                            "%6.actual.png and %6.difference.png")
                                 .arg(where.width())
                                 .arg(where.height())
                                 .arg(where.x())
                                 .arg(where.y())
                                 .arg(out.path(), name);
        QFAIL(qPrintable(text));
    }

    std::vector<Piece> m_pieces;
};

TEST_WITH_WINDOWS(PicturesTest)
#include "test_pictures.moc"
