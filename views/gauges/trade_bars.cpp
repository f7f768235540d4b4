// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/trade_bars.h"

#include "model/analysis/mechanism_facts.h"
#include "model/words/names.h"
#include "views/language.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace waterhammer {

namespace {

// px of the design
constexpr double margin = 10, titleHeight = 16, barStep = 13, barHeight = 9, legendHeight = 13, dayWidth = 74,
                 dayHeight = 42, swatch = 9, figureWidth = 44;
constexpr double mostName = 0.4; // of the width
constexpr std::size_t mostDays = 3;
constexpr Became fates[] = {Became::Taken, Became::Official, Became::Refused, Became::Trapped, Became::Investors};

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

} // namespace

TradeBars::TradeBars(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("tradeBars"));
    setAccessibleName(QString::fromStdString(becameTitle(WindowLanguage())));
    hide();
}

void TradeBars::setTrades(const RunPtr& run, int round, const TradeTable& trades, bool all)
{
    m_run = run;
    m_round = round;
    m_bars.clear();
    m_days.clear();
    m_suspicion = 0;
    if (run && !trades.sellers.empty()) {
        std::vector<TradedAsset> assets = tradedAssets(trades);
        if (assets.size() > mostAssets) {
            std::ranges::stable_sort(assets, std::greater{}, [](const TradedAsset& a) { return a.line.sold; });
            assets.resize(mostAssets);
        }
        for (const TradedAsset& traded : assets)
            m_bars.push_back({QString::fromStdString(run->scenario().assets.name[traded.asset]),
                QString::fromStdString(assetCodeOf(run->scenario().assets.id[traded.asset])), traded.line});
        const int last = run->lastRound();
        const int first = std::max(1, std::min(round, last - static_cast<int>(mostDays) + 1));
        for (int day = first; all && day <= std::min(last, first + static_cast<int>(mostDays) - 1); ++day) {
            const Opening& open = *run->frame(day).open;
            m_days.push_back({day, sum(open.absorbed), sum(open.sold)});
        }
        m_suspicion = mechanismFacts(run->trajectory, static_cast<std::size_t>(round)).suspicion;
    }
    updateGeometry();
    noteChanged();
    update();
}

void TradeBars::setRoom(double height)
{
    m_parts = 0;
    if (!m_bars.empty())
        while (m_parts < 3 && heightOf(m_parts + 1) <= height)
            ++m_parts;
    setVisible(m_parts > 0);
    updateGeometry();
    update();
}

/// Of the panel: while it is hidden it has no width of its own.
double TradeBars::room() const { return parentWidget() ? parentWidget()->width() : width(); }

TradeBars::Names TradeBars::names() const
{
    const QFontMetricsF metrics(theme().font(11));
    double full = 0, code = 0;
    for (const Bar& bar : m_bars) {
        full = std::max(full, metrics.horizontalAdvance(bar.name));
        code = std::max(code, metrics.horizontalAdvance(bar.code));
    }
    const double most = mostName * room();
    return full <= most ? Names{full + 1, false} : Names{std::min(code, most) + 1, true};
}

double TradeBars::daysHeight() const { return m_days.empty() ? 0 : theme().length(dayHeight); }
double TradeBars::barsHeight() const
{
    const auto keys = legend();
    return theme().length(titleHeight + static_cast<double>(m_bars.size()) * barStep + 2)
        + (keys.empty() ? 0 : keys.back().place.bottom());
}

double TradeBars::wordsHeight() const
{
    const QFontMetricsF metrics(theme().font(11));
    const QString words = QString::fromStdString(becameMeaning(m_suspicion, WindowLanguage()));
    return metrics
               .boundingRect(
                   QRectF(0, 0, std::max(40., room() - 2 * theme().length(margin)), 1000), Qt::TextWordWrap, words)
               .height()
        + theme().length(6);
}

double TradeBars::heightOf(int parts) const
{
    return (parts > 0 ? barsHeight() : 0) + (parts > 1 ? daysHeight() : 0) + (parts > 2 ? wordsHeight() : 0);
}

QSize TradeBars::sizeHint() const { return {200, static_cast<int>(std::ceil(heightOf(m_parts)))}; }

QString TradeBars::spokenText() const
{
    if (m_bars.empty())
        return {};
    const WindowLanguage language;
    const Numbers n(m_run->scenario());
    QStringList said;
    for (const Bar& bar : m_bars) {
        QStringList parts;
        for (const Became what : fates)
            if (const double bn = amountOf(bar.line, what); bn >= n.leastMoney())
                parts << QString::fromStdString(becameWords(what, bar.line.refused > 0, language)) + u' ' + n.money(bn);
        said << bar.name + u' ' + n.money(bar.line.sold) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    return said.join(QStringLiteral("; "));
}

double TradeBars::amountOf(const TradeLine& line, Became what)
{
    switch (what) {
    case Became::Taken: return sum(line.dealers) + line.others;
    case Became::Official: return line.official;
    case Became::Refused: return line.refused;
    case Became::Trapped: return line.trapped - line.refused;
    case Became::Investors: break;
    }
    return line.investors - line.trapped;
}

void TradeBars::paintGround(QPainter& painter, const QRectF& rect, Became what) const
{
    const auto edged = [&](const QColor& edge, const QBrush& brush) {
        painter.setPen(QPen(edge, 1));
        painter.setBrush(brush);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    switch (what) {
    case Became::Taken: return edged(theme().absorb, theme().absorbSoft);
    case Became::Official: return painter.fillRect(rect, theme().absorb);
    case Became::Refused: return edged(theme().breach, hatch(theme().breach, theme().surface, true));
    case Became::Trapped: return edged(theme().breach, theme().ribbonSale);
    case Became::Investors: return edged(theme().ink3, theme().raised);
    }
}

void TradeBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().surface);
    if (m_bars.empty())
        return;
    painter.setPen(theme().line);
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    double y = 0;
    if (m_parts > 1 && !m_days.empty()) {
        paintDays(painter, y);
        y += daysHeight();
    }
    paintBars(painter, y);
    y += barsHeight();
    if (m_parts > 2) {
        const double side = theme().length(margin);
        painter.setFont(theme().font(11));
        painter.setPen(theme().ink2);
        painter.drawText(QRectF(side, y, width() - 2 * side, wordsHeight()), Qt::AlignTop | Qt::TextWordWrap,
            QString::fromStdString(becameMeaning(m_suspicion, WindowLanguage())));
    }
}

/// The inter-dealer market freezes: from one day to the next dealers take less of what is sold.
void TradeBars::paintDays(QPainter& painter, double top) const
{
    const auto px = [this](double length) { return theme().length(length); };
    const WindowLanguage language;
    const Numbers n(m_run->scenario());
    painter.setFont(theme().font(type::label, QFont::DemiBold));
    painter.setPen(theme().ink);
    const QString title = QString::fromStdString(dealersTookWords(language));
    const double lead = painter.fontMetrics().horizontalAdvance(title) + px(margin + 10);
    painter.drawText(QRectF(px(margin), top + px(3), lead, px(14)), Qt::AlignVCenter, title);
    const double wide = std::min(px(dayWidth), (width() - lead - px(margin)) / double(mostDays));
    for (std::size_t k = 0; k < m_days.size(); ++k) {
        const TakenDay& day = m_days[k];
        const QRectF box(lead + static_cast<double>(k) * wide, top + px(2), wide - px(6), px(dayHeight - 4));
        if (day.day == m_round)
            painter.fillRect(box, theme().accentSoft);
        painter.setFont(theme().condensed(11, QFont::DemiBold));
        painter.setPen(day.taken >= n.leastMoney() ? theme().absorbText : theme().breachText);
        const double inset = px(3);
        const QString text = QString::fromStdString(
            waterhammer::takenOf(n.money(day.taken).toStdString(), n.money(day.sold).toStdString(), language));
        painter.drawText(box.adjusted(inset, px(1), 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
        const QRectF track(box.left() + inset, box.top() + px(16), box.width() - 2 * inset, px(6));
        if (day.sold >= n.leastMoney()) {
            const double split = track.width() * std::clamp(day.taken / day.sold, 0.0, 1.0);
            painter.fillRect(track, hatch(theme().breach, theme().surface, true));
            painter.fillRect(QRectF(track.topLeft(), QSizeF(split, track.height())), theme().absorb);
        }
        painter.setFont(theme().condensed(10.5));
        painter.setPen(theme().ink2);
        painter.drawText(box.adjusted(inset, px(23), 0, 0), Qt::AlignLeft | Qt::AlignTop, tr("day %1").arg(day.day));
    }
}

void TradeBars::paintBars(QPainter& painter, double top) const
{
    const auto px = [this](double length) { return theme().length(length); };
    const Numbers n(m_run->scenario());
    painter.setFont(theme().font(type::label, QFont::DemiBold));
    painter.setPen(theme().ink);
    painter.drawText(QRectF(px(margin), top + px(1), width(), px(titleHeight - 2)), Qt::AlignVCenter,
        QString::fromStdString(becameTitle(WindowLanguage())));
    double most = 0;
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.line.sold);
    const Names names = this->names();
    double y = top + px(titleHeight);
    for (const Bar& bar : m_bars) {
        painter.setFont(theme().font(11));
        painter.setPen(theme().ink2);
        const QRectF name(px(margin), y, names.width, px(barStep));
        painter.drawText(name, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(
                names.codes ? bar.code : bar.name, Qt::ElideRight, static_cast<int>(names.width) + 1));
        const QRectF track(name.right() + px(8), y + px(barStep - barHeight) / 2,
            width() - name.right() - px(8 + margin + figureWidth), px(barHeight));
        paintBar(painter, bar, track, most);
        y += px(barStep);
    }
    paintLegend(painter, y + px(2));
}

void TradeBars::paintBar(QPainter& painter, const Bar& bar, const QRectF& track, double most) const
{
    double x = track.left();
    for (const Became what : fates) {
        const double wide = most > 0 ? track.width() * amountOf(bar.line, what) / most : 0;
        if (wide <= 0)
            continue;
        paintGround(painter, QRectF(x, track.top(), wide, track.height()), what);
        x += wide;
    }
    painter.setFont(theme().font(11, QFont::DemiBold));
    painter.setPen(theme().ink);
    painter.drawText(QRectF(x + theme().length(6), track.top() - 2, theme().length(figureWidth), track.height() + 4),
        Qt::AlignVCenter, Numbers(m_run->scenario()).columnMoney(bar.line.sold));
}

/// In as many lines as it takes.
std::vector<TradeBars::Key> TradeBars::legend() const
{
    const auto px = [this](double length) { return theme().length(length); };
    const double least = m_run ? Numbers(m_run->scenario()).leastMoney() : 0;
    const bool refuses = std::ranges::any_of(m_bars, [](const Bar& bar) { return bar.line.refused > 0; });
    const QFontMetricsF metrics(theme().condensed(10.5));
    std::vector<Key> keys;
    double x = px(margin), y = 0;
    for (const Became what : fates) {
        if (std::ranges::none_of(m_bars, [&](const Bar& bar) { return amountOf(bar.line, what) >= least; }))
            continue;
        const QString name = QString::fromStdString(becameWords(what, refuses, WindowLanguage()));
        const double wide = px(swatch + 4) + metrics.horizontalAdvance(name) + 1;
        if (!keys.empty() && x + wide > room()) {
            x = px(margin);
            y += px(legendHeight - 2);
        }
        keys.push_back({what, name, QRectF(x, y, wide, px(legendHeight))});
        x += wide + px(12);
    }
    return keys;
}

void TradeBars::paintLegend(QPainter& painter, double top) const
{
    const auto px = [this](double length) { return theme().length(length); };
    painter.setFont(theme().condensed(10.5));
    for (const Key& key : legend()) {
        const QRectF at = key.place.translated(0, top);
        paintGround(painter, QRectF(at.left(), at.top() + px(2), px(swatch), px(swatch)), key.what);
        painter.setPen(theme().ink2);
        painter.drawText(at.adjusted(px(swatch + 4), -px(1), 1, -px(1)), Qt::AlignVCenter, key.name);
    }
}

} // namespace waterhammer
