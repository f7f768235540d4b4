// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/t_account.h"

#include "model/analysis/scale.h"
#include "views/asset_name.h"
#include "views/gauges/dealer_figures.h"
#include "views/marks.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double labelPitch = 14.5, barGap = 4, leader = 6;

/// Pushes labels apart until none lies on another, inside [top, bottom].
template <class Labels> void spread(Labels& labels, double pitch, double top, double bottom)
{
    double from = top;
    for (auto& label : labels) {
        label.y = std::max(label.y, from);
        from = label.y + pitch;
    }
    double to = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, to);
        to = label->y - pitch;
    }
}

/// The smallest pieces made one, "3 others", so that not more than `most` are left.
std::vector<AccountPiece> gathered(std::vector<AccountPiece> pieces, std::size_t most)
{
    if (pieces.size() <= most || most < 2)
        return pieces;
    std::vector<std::size_t> order(pieces.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, std::less{}, [&](std::size_t i) { return pieces[i].height; });
    std::vector<bool> small(pieces.size());
    for (std::size_t i = 0; i < pieces.size() - most + 1; ++i)
        small[order[i]] = true;
    std::vector<AccountPiece> kept;
    AccountPiece rest{AccountPiece::Kind::Other, {}, 0, 0, 0};
    int count = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!small[i]) {
            kept.push_back(pieces[i]);
            continue;
        }
        rest.amount += pieces[i].amount;
        rest.height += pieces[i].height;
        ++count;
    }
    rest.name = TAccount::tr("%1 others").arg(count);
    kept.push_back(rest);
    return kept;
}

} // namespace

TAccount::TAccount(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("tAccount"));
    setAccessibleName(tr("Balance sheet"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TAccount::setRun(RunPtr run)
{
    m_run = std::move(run);
    if (m_run)
        m_numbers = Numbers(m_run->scenario());
    renew();
}

void TAccount::setMoment(const Moment& moment)
{
    const bool same = sameFigures(moment, m_moment);
    m_moment = moment;
    if (!same)
        renew();
}

void TAccount::setDealer(std::optional<std::size_t> dealer)
{
    m_dealer = dealer;
    renew();
}

void TAccount::renew()
{
    m_account = m_run && m_dealer && *m_dealer < m_run->scenario().dealerCount()
        ? accountOf(*m_run, m_moment, *m_dealer)
        : Account{};
    setToolTip(spokenText());
    update();
}

QString TAccount::spokenText() const
{
    QStringList parts;
    for (const auto* side : {&m_account.assets, &m_account.liabilities})
        for (const AccountPiece& piece : *side)
            parts << piece.name + QLatin1Char(' ') + m_numbers.accountMoney(piece.amount);
    return parts.join(QStringLiteral(", "));
}

QSize TAccount::sizeHint() const
{
    return {static_cast<int>(theme().length(244)), static_cast<int>(theme().length(170))};
}

QSize TAccount::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(190)), static_cast<int>(theme().length(100))};
}

std::size_t TAccount::mostLabels() const
{
    return static_cast<std::size_t>(std::max(2.0, (height() - top()) / theme().length(labelPitch)));
}

double TAccount::axis() const
{
    // Names decide, and how large figures get, not those of a day: the bars stay where they are while it is played.
    const QFontMetricsF metrics(theme().condensed(11.5));
    const double largest = m_run ? largestBooks(m_run->scenario()) : 0;
    const double figure = std::max(theme().length(36),
        QFontMetricsF(theme().condensed(11.5, QFont::DemiBold)).horizontalAdvance(m_numbers.accountMoney(largest))
            + theme().length(4));
    const auto widest = [&](const std::vector<AccountPiece>& side) {
        double width = 0;
        for (const AccountPiece& piece : side)
            width = std::max(width, metrics.horizontalAdvance(piece.name));
        return width + theme().length(leader) + figure;
    };
    const double room = width() - 2 * barWidth() - theme().length(barGap);
    const double right = std::min(widest(m_account.liabilities), room / 2);
    const double left = std::min(widest(m_account.assets), room - right);
    return left + (room - right - left) / 2 + barWidth() + theme().length(barGap) / 2;
}

QColor TAccount::colourOf(const AccountPiece& piece) const
{
    const Theme& t = theme();
    switch (piece.kind) {
    case AccountPiece::Kind::Cash: return t.cash;
    case AccountPiece::Kind::Asset: return t.asset(piece.rank, m_run->scenario().assetCount());
    case AccountPiece::Kind::Other: return t.other;
    case AccountPiece::Kind::Lent: return t.surface;
    case AccountPiece::Kind::RepoOfFund: return t.ink2;
    case AccountPiece::Kind::RepoOfDealer: return t.lineStrong;
    case AccountPiece::Kind::Repo: return t.repo;
    case AccountPiece::Kind::ShortTerm: return t.stf;
    case AccountPiece::Kind::LongTerm: return t.ltd;
    case AccountPiece::Kind::Equity: return t.equity;
    }
    return t.other;
}

double TAccount::scale() const
{
    double largest = m_account.totalAtStart;
    for (const auto* side : {&m_account.assets, &m_account.liabilities}) {
        double sum = 0;
        for (const AccountPiece& piece : *side)
            sum += piece.height;
        largest = std::max(largest, sum);
    }
    return largest > 0 ? (height() - top() - 2) / largest : 0;
}

QRectF TAccount::pieceRect(const QString& field) const
{
    using Kind = AccountPiece::Kind;
    const QString first = field.section(QLatin1Char('.'), 0, 0), asset = field.section(QLatin1Char('.'), 1);
    const std::pair<const char*, Kind> fields[] = {{"cash", Kind::Cash}, {"holdings", Kind::Asset},
        {"otherAssets", Kind::Other}, {"repo", Kind::Repo}, {"shortTermFunding", Kind::ShortTerm},
        {"longTermDebt", Kind::LongTerm}, {"tier1Capital", Kind::Equity}};
    const auto kind = std::ranges::find_if(fields, [&](const auto& row) { return first == QLatin1String(row.first); });
    if (!m_run || !m_dealer || kind == std::end(fields))
        return {};
    const auto& assets = m_run->scenario().assets;
    for (const auto* side : {&m_account.assets, &m_account.liabilities}) {
        double y = height() - 1;
        for (const AccountPiece& piece : *side)
            y -= piece.height * scale();
        for (const AccountPiece& piece : *side) {
            const QRectF box(side == &m_account.assets ? 0 : axis(), y,
                side == &m_account.assets ? axis() : width() - axis(), piece.height * scale());
            y += box.height();
            const bool meant = kind->second != Kind::Asset
                || (piece.rank < assets.id.size() && assets.id[assets.byLiquidity[piece.rank]] == asset.toStdString());
            if (piece.kind != kind->second || !meant)
                continue;
            const QRectF row = labelRect(*side, piece);
            return box.top() <= row.top() && row.bottom() <= box.bottom() ? box : row;
        }
    }
    return {};
}

/// The row of a piece's name, or of those that it is gathered with.
QRectF TAccount::labelRect(const std::vector<AccountPiece>& side, const AccountPiece& piece) const
{
    const auto pieces = gathered(side, mostLabels());
    const auto own = std::ranges::find_if(pieces, [&](const AccountPiece& other) {
        return other.kind == piece.kind && other.rank == piece.rank && other.name == piece.name;
    });
    const auto labels = labelsOf(pieces);
    const auto place = static_cast<std::size_t>(own - pieces.begin());
    const double pitch = theme().length(labelPitch), y = labels[std::min(place, labels.size() - 1)].y - pitch / 2;
    const double bar = theme().length(barGap) / 2 + barWidth(); // from the middle to a bar's outer edge
    return &side == &m_account.assets ? QRectF(0, y, axis() - bar, pitch)
                                      : QRectF(axis() + bar, y, width() - axis() - bar, pitch);
}

/// From the top, none on another.
std::vector<TAccount::Label> TAccount::labelsOf(const std::vector<AccountPiece>& pieces) const
{
    double y = height() - 1;
    for (const AccountPiece& piece : pieces)
        y -= piece.height * scale();
    std::vector<Label> labels;
    for (const AccountPiece& piece : pieces) {
        const double middle = y + piece.height * scale() / 2;
        labels.push_back({piece.name, piece.code, m_numbers.accountMoney(piece.amount), middle, middle});
        y += piece.height * scale();
    }
    const double pitch = theme().length(labelPitch);
    spread(labels, pitch, top() + pitch / 2, height() - pitch / 2);
    return labels;
}

void TAccount::paintEvent(QPaintEvent*)
{
    if (!m_run || !m_dealer)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const double gap = t.length(barGap), w = barWidth(), middle = axis();
    const double left = middle - gap / 2 - w, right = middle + gap / 2;
    const double scale = this->scale();

    painter.setFont(t.font(11, QFont::Medium));
    painter.setPen(t.ink2);
    const double line = t.length(15);
    painter.drawText(QRectF(0, 0, left + w, line), Qt::AlignRight | Qt::AlignVCenter,
        tr("Assets %1").arg(m_numbers.money(m_account.total)));
    painter.drawText(QRectF(right, 0, width() - right, line), Qt::AlignLeft | Qt::AlignVCenter, tr("Liabilities"));

    const double start = m_account.totalAtStart * scale;
    QPen outline(t.ghost, t.stroke(1));
    outline.setDashPattern({3, 2});
    for (const double x : {left, right}) {
        painter.setPen(outline);
        painter.setBrush(t.raised);
        painter.drawRect(QRectF(x + 0.5, height() - 1 - start, w - 1, start));
    }
    paintBar(painter, m_account.assets, left, scale, true);
    paintBar(painter, m_account.liabilities, right, scale, false);
    const double gone = (m_account.totalAtStart - m_account.total) * scale;
    const double labels = static_cast<double>(std::min(mostLabels(), m_account.assets.size())) * t.length(labelPitch);
    if (gone > t.length(24) && height() - top() - labels > t.length(16)) {
        painter.setFont(t.condensed(11));
        painter.setPen(t.ink3);
        painter.drawText(QRectF(0, height() - 1 - start, left - t.length(6), t.length(14)),
            Qt::AlignRight | Qt::AlignVCenter, tr("start %1").arg(m_numbers.money(m_account.totalAtStart)));
    }
}

void TAccount::paintBar(
    QPainter& painter, const std::vector<AccountPiece>& all, double left, double scale, bool labelsLeft) const
{
    const Theme& t = theme();
    const auto pieces = gathered(all, mostLabels());
    double sum = 0;
    for (const AccountPiece& piece : pieces)
        sum += piece.height;
    double y = height() - 1 - sum * scale;
    const bool failed = m_run->frame(m_moment.round).failed[*m_dealer];
    for (const AccountPiece& piece : pieces) {
        const QRectF box(left, y, barWidth(), piece.height * scale);
        painter.fillRect(box, failed ? hatch(colourOf(piece), t.surface) : QBrush(colourOf(piece)));
        if (piece.kind == AccountPiece::Kind::Lent && box.height() > 2) {
            painter.fillRect(box, hatch(t.lineStrong, t.surface));
            painter.setPen(QPen(t.ink2, t.stroke(1.5)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
        }
        if (box.height() > 1.5)
            painter.fillRect(QRectF(left, y, barWidth(), 1), t.surface);
        y += box.height();
    }
    paintLabels(painter, labelsOf(pieces), labelsLeft ? left : left + barWidth(), labelsLeft);
}

void TAccount::paintLabels(QPainter& painter, const std::vector<Label>& labels, double edge, bool toLeft) const
{
    const Theme& t = theme();
    const double pitch = t.length(labelPitch);
    const double reach = t.length(leader) * (toLeft ? -1 : 1);
    const QFont plain = t.condensed(11.5), bold = t.condensed(11.5, QFont::DemiBold);
    for (const Label& label : labels) {
        painter.setPen(QPen(t.lineStrong, t.stroke(0.8)));
        painter.drawLine(QPointF(edge, label.piece), QPointF(edge + reach, label.y));
        const double amount = QFontMetricsF(bold).horizontalAdvance(label.amount);
        const double from = edge + reach + (toLeft ? -3 : 3);
        const double room = (toLeft ? from : width() - from) - amount - t.length(4);
        const QString name = fittingName(label.name, label.code, room, QFontMetricsF(plain));
        const double nameWidth = QFontMetricsF(plain).horizontalAdvance(name);
        const double x = toLeft ? from - amount - t.length(4) - nameWidth : from;
        painter.setPen(t.ink);
        painter.setFont(plain);
        painter.drawText(QRectF(x, label.y - pitch / 2, nameWidth + 2, pitch), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setFont(bold);
        painter.drawText(QRectF(x + nameWidth + t.length(4), label.y - pitch / 2, amount + 2, pitch),
            Qt::AlignLeft | Qt::AlignVCenter, label.amount);
    }
}

} // namespace waterhammer
