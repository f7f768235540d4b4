// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/trades_panel.h"

#include "model/analysis/trade_table.h"
#include "model/words/names.h"
#include "model/words/trade_words.h"
#include "model/words/wave_words.h"
#include "views/gauges/trade_bars.h"
#include "views/language.h"
#include "views/numbers.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace waterhammer {

namespace {

/// How assets are named: in full, or by their codes where that makes room for buyers.
enum class AssetNames { Full, Codes };

/// The words of the panel, with the unit of a run, for a day.
class TradeRows {
    Q_DECLARE_TR_FUNCTIONS(TradesPanel)
public:
    TradeRows(const Run& run, int round, std::size_t mostBuyers, AssetNames names, const std::vector<Wave>& waves,
        const WaveFilter& filter)
        : m_scenario(run.scenario())
        , m_names(names)
        , m_waves(waves)
        , m_filter(filter)
        , m_frame(run.frame(round))
        , m_numbers(m_scenario)
        , m_table(m_frame.open ? tradeTable(m_scenario, m_frame, mostBuyers) : TradeTable())
        , m_others(std::ranges::any_of(
              m_table.sellers, [](const TradeSeller& seller) { return seller.seller != Party::Dealer; }))
        , m_suspects(run.day(round).terms.suspects)
    {
    }

    /// Of the sellers that are chosen.
    [[nodiscard]] TradeTable chosen() const
    {
        TradeTable table = m_table;
        if (table.sellers.size() > 1) // or the table has all there is
            std::erase_if(table.sellers, [this](const TradeSeller& seller) { return !isChosen(seller); });
        return table;
    }

    FigureSheet sheet() const
    {
        FigureSheet sheet{.columns = columns(),
            .rows = {},
            .remark = QString::fromStdString(tradesRemark(m_scenario, m_table, m_frame.round, m_language))};
        TradeLine sum = m_table.together;
        if (m_table.sellers.size() == 1) {
            sheet.rows = assetsOf(m_table.sellers.front());
        } else {
            if (m_filter.kind != WaveFilter::Kind::All)
                sum = {.dealers = std::vector<double>(m_table.buyers.size(), 0)};
            for (const TradeSeller& seller : m_table.sellers)
                if (isChosen(seller)) {
                    sheet.rows.push_back(rowOf(seller));
                    if (m_filter.kind != WaveFilter::Kind::All)
                        sum += seller.line;
                }
        }
        if (sheet.rows.empty()) {
            if (!m_table.sellers.empty())
                sheet.remark = QString::fromStdString(noneOfWave(m_language));
            return sheet;
        }
        FigureRow together = row(tr("Together"), sum, sum.trapped > 0, lift(), waveCell({}));
        together.together = true;
        sheet.rows.push_back(std::move(together));
        return sheet;
    }

private:
    /// Where there are several sellers, and waves to tell them apart.
    [[nodiscard]] bool hasWaves() const { return !m_waves.empty() && m_table.sellers.size() > 1; }
    [[nodiscard]] const Wave* waveOf(const TradeSeller& seller) const
    {
        if (seller.seller == Party::Dealer)
            for (const Wave& wave : m_waves)
                if (std::ranges::binary_search(wave.dealers, seller.who))
                    return &wave;
        return nullptr;
    }
    [[nodiscard]] bool isChosen(const TradeSeller& seller) const
    {
        const Wave* wave = waveOf(seller);
        switch (m_filter.kind) {
        case WaveFilter::Kind::All: break;
        case WaveFilter::Kind::Wave: return wave && wave == &m_waves.at(m_filter.wave);
        case WaveFilter::Kind::None: return !wave;
        }
        return true;
    }
    /// Those without a wave come after all others.
    FigureCell waveCell(const Wave* wave) const
    {
        if (!wave)
            return {QString(), std::numeric_limits<int>::max(), QString(), CellLook::Faint, {}};
        const QString letters = QString::fromStdString(wave->letters);
        return {letters, wave->day, letters, CellLook::Plain,
            QString::fromStdString(firstBreachWords(wave->day, m_language))};
    }

    std::vector<FigureColumn> columns() const
    {
        std::vector<FigureColumn> columns;
        for (const ColumnWords& words :
            tradeColumns(m_scenario, m_table, {hasWaves(), official(), lifts(), m_suspects, m_others}, m_language))
            columns.push_back({QString::fromStdString(words.head), QString::fromStdString(words.tip)});
        return columns;
    }
    [[nodiscard]] bool official() const { return m_table.together.official > 0; }
    [[nodiscard]] bool lifts() const { return lift() > 0; }
    [[nodiscard]] double lift() const
    {
        return m_frame.open ? std::reduce(m_frame.open->lift.begin(), m_frame.open->lift.end()) : 0;
    }

    FigureRow rowOf(const TradeSeller& seller) const
    {
        FigureRow row =
            this->row(nameOf(seller), seller.line, seller.seller == Party::Dealer, 0, waveCell(waveOf(seller)));
        if (seller.seller != Party::Clients)
            row.about = seller.seller == Party::Fund ? fundSelection(m_scenario, seller.who)
                                                     : dealerSelection(m_scenario, seller.who);
        row.parts = assetsOf(seller);
        return row;
    }
    std::vector<FigureRow> assetsOf(const TradeSeller& seller) const
    {
        std::vector<FigureRow> rows;
        for (const TradedAsset& traded : seller.assets) {
            const double lifted = m_table.sellers.size() == 1 ? m_frame.open->lift[traded.asset] : 0;
            const QString name = QString::fromStdString(m_scenario.assets.name[traded.asset]);
            rows.push_back(row(name, traded.line, seller.seller == Party::Dealer, lifted, waveCell({})));
            if (m_names == AssetNames::Codes)
                rows.back().cells[0].text = QString::fromStdString(assetCodeOf(m_scenario.assets.id[traded.asset]));
            rows.back().about = assetSelection(m_scenario, traded.asset);
        }
        return rows;
    }

    /// `lifted`: bought beyond what was sold of an asset, or of all.
    FigureRow row(
        const QString& name, const TradeLine& line, bool ofDealer, double lifted, const FigureCell& wave) const
    {
        FigureRow row;
        row.cells = {{name, name, name, CellLook::Plain, {}}};
        if (hasWaves())
            row.cells.push_back(wave);
        row.cells.push_back(figure(line.sold, CellLook::Sold));
        for (const double amount : line.dealers)
            row.cells.push_back(figure(amount, CellLook::Taken));
        if (m_table.others > 0)
            row.cells.push_back(figure(line.others, CellLook::Taken));
        if (official())
            row.cells.push_back(figure(line.official, CellLook::Taken));
        if (lifts())
            row.cells.push_back(figure(lifted, CellLook::Taken));
        if (m_others)
            row.cells.push_back(figure(line.investors, CellLook::Plain));
        if (m_suspects)
            row.cells.push_back(figure(ofDealer ? line.refused : 0, CellLook::Plain));
        row.cells.push_back(figure(ofDealer ? line.trapped : 0, CellLook::Sold));
        return row;
    }
    FigureCell figure(double bn, CellLook look) const
    {
        const bool some = bn >= m_numbers.leastMoney();
        return {some ? m_numbers.columnMoney(bn) : QStringLiteral("–"), bn, plainNumber(bn),
            some ? look : CellLook::Faint, m_numbers.moneyWithUnit(bn)};
    }

    QString nameOf(const TradeSeller& seller) const
    {
        return QString::fromStdString(sellerName(m_scenario, seller, m_language));
    }

    const Scenario& m_scenario;
    AssetNames m_names;
    const std::vector<Wave>& m_waves;
    const WaveFilter& m_filter;
    const Frame& m_frame;
    Numbers m_numbers;
    WindowLanguage m_language;
    TradeTable m_table;
    bool m_others;   ///< funds or clients sell: what end investors take is more than what is trapped
    bool m_suspects; ///< dealers may refuse
};

} // namespace

TradesPanel::TradesPanel(QWidget* parent)
    : FigurePanel(QStringLiteral("trades"), tr("Who sold to whom"), parent)
    , m_strip(new QWidget(this))
    , m_choice(new QComboBox(m_strip))
    , m_line(new QLabel(m_strip))
    , m_bars(new TradeBars(this))
{
    letNamesStandAbove();
    m_strip->setObjectName(QStringLiteral("tradesWaves"));
    m_choice->setObjectName(QStringLiteral("tradesWave"));
    m_choice->setAccessibleName(tr("Sellers of which wave"));
    m_line->setObjectName(QStringLiteral("tradesWavesLine"));
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout(m_strip);
    line->setContentsMargins(8, 2, 8, 2);
    line->setSpacing(8);
    line->addWidget(m_choice);
    line->addWidget(m_line, 1);
    addStrip(m_strip);
    addNote(m_bars);
    listWaves({});
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        const auto waves = static_cast<int>(m_waves.size());
        m_filter = row == 0 ? WaveFilter{}
            : row <= waves  ? WaveFilter{WaveFilter::Kind::Wave, static_cast<std::size_t>(row - 1)}
                            : WaveFilter{WaveFilter::Kind::None};
        renew();
    });
    TradesPanel::themeChanged();
}

void TradesPanel::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Run) {
        m_run = shown.run;
        listWaves(shown.run);
    }
    FigurePanel::look(shown, changes);
}

/// What was chosen stays chosen where there is such a wave.
void TradesPanel::listWaves(const RunPtr& run)
{
    m_waves = run ? wavesOf(run->trajectory.summary.wave) : std::vector<Wave>();
    if (m_filter.kind == WaveFilter::Kind::Wave && m_filter.wave >= m_waves.size())
        m_filter = {};
    m_strip->setVisible(!m_waves.empty());
    m_choice->clear();
    m_choice->addItem(tr("All sellers"));
    for (const Wave& wave : m_waves)
        m_choice->addItem(tr("Wave %1").arg(QString::fromStdString(wave.letters)));
    m_choice->addItem(tr("Without a wave"));
    m_choice->setCurrentIndex(m_filter.kind == WaveFilter::Kind::All ? 0
            : m_filter.kind == WaveFilter::Kind::Wave                ? static_cast<int>(m_filter.wave) + 1
                                                                     : m_choice->count() - 1);
    if (run)
        m_line->setText(QString::fromStdString(wavesText(run->scenario(), m_waves, WindowLanguage())));
}

void TradesPanel::themeChanged()
{
    FigurePanel::themeChanged();
    m_line->setFont(theme().font(type::label));
    fitBars();
}

/// As many buyers as have room: the others share a column before figures are cut, and names of assets give way to their
/// codes before buyers do.
FigureSheet TradesPanel::sheetOf(const Run& run, int round) const
{
    constexpr double leastColumn = 24; // px of the design
    const auto columns =
        static_cast<std::size_t>(std::max(0, table()->viewport()->width()) / theme().length(leastColumn));
    const std::size_t all = std::max<std::size_t>(1, std::min(columns, run.scenario().dealers.name.size()));
    const auto fitting = [&](AssetNames names) {
        std::pair<FigureSheet, std::size_t> fit;
        for (fit.second = all; fit.second > 0; --fit.second) {
            fit.first = TradeRows(run, round, fit.second, names, m_waves, m_filter).sheet();
            if (hasRoomFor(fit.first))
                break;
        }
        return fit;
    };
    m_bars->setTrades(m_run, round, TradeRows(run, round, all, AssetNames::Full, m_waves, m_filter).chosen(),
        m_filter.kind == WaveFilter::Kind::All);
    auto full = fitting(AssetNames::Full);
    if (full.second == all)
        return full.first;
    auto codes = fitting(AssetNames::Codes);
    return codes.second > full.second ? codes.first : full.first;
}

/// The bars have what the rows of the table leave.
void TradesPanel::fitBars()
{
    const int rows = table()->model()->rowCount();
    double taken = table()->header()->height() + theme().length(6);
    for (int row = 0; row < rows; ++row)
        taken += table()->sizeHintForIndex(table()->model()->index(row, 0)).height();
    taken = std::max(taken, double(table()->minimumSizeHint().height()));
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem* other = layout()->itemAt(i);
        if (!other->isEmpty() && other->widget() != table() && other->widget() != m_bars)
            taken += other->hasHeightForWidth() ? other->heightForWidth(width()) : other->sizeHint().height();
    }
    m_bars->setRoom(height() - taken);
}

void TradesPanel::resizeEvent(QResizeEvent* event)
{
    FigurePanel::resizeEvent(event);
    renew();
}

void TradesPanel::renewed() { fitBars(); }

bool TradesPanel::concerns(const Run& run) const
{
    const auto sold = [](const FramePtr& frame) {
        return frame->open && std::ranges::any_of(frame->open->sold, [](double bn) { return bn > 0; });
    };
    return std::ranges::any_of(run.trajectory.frames, sold);
}

} // namespace waterhammer
