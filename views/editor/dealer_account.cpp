// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/dealer_account.h"

#include "model/scenario/opening_ratio.h"
#include "views/asset_name.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/field_words.h"
#include "views/editor/cell_text.h"
#include "views/icons.h"
#include "views/marks.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <cmath>

namespace waterhammer {

namespace {

constexpr double headHeight = 30, totalsHeight = 26, ratioHeight = 84, limitsHeight = 88, barWidth = 52,
                 fieldWidth = 68, fieldHeight = 23, labelGap = 27, edgeReach = 5, least = 150;

double valueOf(const std::vector<Amount>& book)
{
    double sum = 0;
    for (const Amount& amount : book)
        sum += amount.value;
    return sum;
}

double amountIn(const std::vector<Amount>& book, const std::string& asset)
{
    const auto found = std::ranges::find(book, asset, &Amount::asset);
    return found == book.end() ? 0 : found->value;
}

std::size_t liquidityPlace(const ScenarioDraft& draft, std::size_t asset)
{
    const auto rank = [&](std::size_t a) { return draft.assets[a].liquidityRank.value_or(static_cast<double>(a)); };
    std::size_t place = 0;
    for (std::size_t other = 0; other < draft.assets.size(); ++other)
        place += rank(other) < rank(asset) || (rank(other) == rank(asset) && other < asset) ? 1 : 0;
    return place;
}

} // namespace

DealerAccount::DealerAccount(QWidget* parent)
    : View(parent)
    , m_one(new QPushButton(this))
    , m_all(new QPushButton(tr("all, keep distances"), this))
    , m_limitsTitle(new QLabel(tr("Constraints"), this))
{
    setObjectName(QStringLiteral("dealerAccount"));
    setAccessibleName(tr("Books of the dealer on day 0"));
    setMouseTracking(true);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_one, m_all}) {
        button->setCheckable(true);
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, &DealerAccount::refreshLimits);
    }
    m_one->setObjectName(QStringLiteral("limitsOfOne"));
    m_all->setObjectName(QStringLiteral("limitsOfAll"));
    m_one->setAccessibleName(tr("Limits of this dealer"));
    m_all->setAccessibleName(tr("Limits of all dealers, distances kept"));
    m_one->setChecked(true);
    const QString names[] = {QStringLiteral("limitSlr"), QStringLiteral("limitVar"), QStringLiteral("limitQuotes")};
    const QStringList labels[] = {{tr("SLR minimum"), tr("SLR min")}, {tr("VaR limit, bn"), tr("VaR, bn")},
        {tr("Quote tolerance"), tr("Quote tol.")}};
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        auto* slider = new ConstraintSlider(this);
        slider->setObjectName(names[i]);
        slider->setLabels(labels[i]);
        slider->setCompact(true);
        m_limits[i] = slider;
        connect(slider, &ConstraintSlider::valueChanged, this, [this, slider, i](double value) {
            Q_EMIT limitChanged(
                static_cast<DealerLimit>(i), m_all->isChecked(), value, slider->objectName() + slider->gestureKey());
        });
    }
    themeChanged();
}

const Dealer* DealerAccount::dealer() const
{
    return m_draft && m_row && *m_row < m_draft->dealers.size() ? &m_draft->dealers[*m_row] : nullptr;
}

const Dealer* DealerAccount::dealerInFile() const
{
    const Dealer* now = dealer();
    if (!now || !m_reference)
        return nullptr;
    const auto found = std::ranges::find(m_reference->dealers, now->id, &Dealer::id);
    return found == m_reference->dealers.end() ? nullptr : &*found;
}

std::vector<DealerAccount::Piece> DealerAccount::piecesOf(const Dealer& d) const
{
    const Dealer* file = dealerInFile();
    const Dealer& was = file ? *file : d;
    const auto word = [](std::string_view key) { return fieldWords(Dealer{}, key).label; };
    std::vector<Piece> pieces;
    pieces.push_back({"cash", word("cash"), d.cash, was.cash, theme().cash, true, {}, 0, nullptr});
    for (std::size_t a = 0; a < m_draft->assets.size(); ++a) {
        const Asset& asset = m_draft->assets[a];
        pieces.push_back({"holdings." + asset.id, QString::fromStdString(asset.name.empty() ? asset.id : asset.name),
            amountIn(d.holdings, asset.id), amountIn(was.holdings, asset.id),
            theme().asset(liquidityPlace(*m_draft, a), m_draft->assets.size()), true, {}, 0, nullptr,
            assetCode(asset.id)});
    }
    pieces.push_back(
        {"otherAssets", word("otherAssets"), d.otherAssets, was.otherAssets, theme().other, true, {}, 0, nullptr});
    pieces.push_back({"repo", word("repo"), valueOf(d.repo), valueOf(was.repo), theme().repo, false, {}, 0, nullptr});
    pieces.push_back({"shortTermFunding", word("shortTermFunding"), d.shortTermFunding, was.shortTermFunding,
        theme().stf, false, {}, 0, nullptr});
    pieces.push_back(
        {"longTermDebt", word("longTermDebt"), d.longTermDebt, was.longTermDebt, theme().ltd, false, {}, 0, nullptr});
    pieces.push_back({"tier1Capital", word("tier1Capital"), d.tier1Capital, was.tier1Capital, theme().equity, false, {},
        0, nullptr});
    return pieces;
}

void DealerAccount::setDraft(DraftPtr draft, DraftPtr reference, std::optional<std::size_t> row)
{
    m_draft = std::move(draft);
    m_reference = std::move(reference);
    m_row = row;
    refill();
}

void DealerAccount::setBalancingItem(BalancingItem item)
{
    m_item = item;
    update();
}

void DealerAccount::setLitField(const std::string& key)
{
    m_lit = key;
    update();
}

bool DealerAccount::isItem(const Piece& piece) const
{
    switch (m_item) {
    case BalancingItem::ShortTermFunding: return piece.key == "shortTermFunding";
    case BalancingItem::Cash: return piece.key == "cash";
    case BalancingItem::OtherAssets: return piece.key == "otherAssets";
    case BalancingItem::Tier1: return piece.key == "tier1Capital";
    case BalancingItem::None: break;
    }
    return false;
}

double DealerAccount::total(bool left) const
{
    double sum = 0;
    for (const Piece& piece : m_pieces)
        if (piece.left == left)
            sum += piece.value;
    return sum;
}

/// The fields stay while the figures change, so that one keeps its cursor.
void DealerAccount::refill()
{
    const Dealer* d = dealer();
    auto pieces = d ? piecesOf(*d) : std::vector<Piece>{};
    const bool same = std::ranges::equal(pieces, m_pieces, {}, &Piece::key, &Piece::key);
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (same)
            pieces[i].field = m_pieces[i].field;
        else
            m_pieces[i].field->deleteLater();
    }
    m_pieces = std::move(pieces);
    for (Piece& piece : m_pieces) {
        if (!piece.field) {
            piece.field = new QLineEdit(this);
            piece.field->setObjectName(QStringLiteral("account_") + QString::fromStdString(piece.key));
            piece.field->setAlignment(Qt::AlignRight);
            piece.field->installEventFilter(this);
            connect(piece.field, &QLineEdit::returnPressed, this, [this, key = piece.key] {
                const auto found = std::ranges::find(m_pieces, key, &Piece::key);
                if (found != m_pieces.end())
                    commit(*found);
            });
            piece.field->show();
        }
        piece.field->setFont(theme().font(12));
        piece.field->setAccessibleName(tr("%1, bn").arg(piece.name));
        if (!piece.field->hasFocus() || !piece.field->isModified())
            piece.field->setText(
                piece.field->hasFocus() ? m_numbers.full(piece.value) : m_numbers.fixed(piece.value, 1));
    }
    m_one->setText(d ? QString::fromStdString(d->name.empty() ? d->id : d->name) : tr("this dealer"));
    place();
    refreshLimits();
    noteChanged();
    update();
}

void DealerAccount::refreshLimits()
{
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        const auto row = m_all->isChecked() ? std::nullopt : m_row;
        const bool shown = dealer() != nullptr;
        m_limits[i]->setVisible(shown);
        if (shown)
            m_limits[i]->setState(limitState(static_cast<DealerLimit>(i), *m_draft, m_reference.get(), row));
        if (shown && !m_limits[i]->state().usable)
            m_limits[i]->setUnusableText(tr("no limit set"));
    }
}

void DealerAccount::themeChanged()
{
    for (QPushButton* button : {m_one, m_all}) {
        button->setFont(theme().font(11));
        button->setStyleSheet(
            QStringLiteral("QPushButton { min-height: 0; padding: 0 6px; } QPushButton:focus { padding: 0 5px; }"));
    }
    m_limitsTitle->setFont(theme().font(12.5, QFont::DemiBold));
    refill();
}

QSize DealerAccount::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(310)),
        static_cast<int>(theme().length(headHeight + totalsHeight + least + ratioHeight + limitsHeight))};
}

void DealerAccount::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    place();
}

void DealerAccount::place()
{
    const auto px = [&](double length) { return theme().length(length); };
    const double top = px(headHeight + totalsHeight), bottom = height() - px(ratioHeight + limitsHeight) - px(8);
    const double wide = px(2 * barWidth + 10);
    m_bars = QRectF((width() - wide) / 2, top, wide, std::max(px(60), bottom - top));
    double tallest = 0;
    for (const bool left : {true, false}) {
        double sum = 0;
        for (const Piece& piece : m_pieces)
            sum += piece.left == left ? std::max(0.0, piece.value) : 0;
        tallest = std::max(tallest, sum);
    }
    m_scale = tallest > 0 && std::isfinite(tallest) ? m_bars.height() / tallest : 0;
    placeSide(true);
    placeSide(false);
    placeLimits();
}

/// Pieces from the top; labels beside them, far enough apart to be read.
void DealerAccount::placeSide(bool left)
{
    const auto px = [&](double length) { return theme().length(length); };
    double sum = 0;
    std::vector<Piece*> side;
    for (Piece& piece : m_pieces)
        if (piece.left == left) {
            side.push_back(&piece);
            sum += std::max(0.0, piece.value);
        }
    if (side.empty())
        return;
    double y = m_bars.bottom() - sum * m_scale;
    const double x = left ? m_bars.left() : m_bars.right() - px(barWidth);
    for (Piece* piece : side) {
        const double h = std::max(0.0, piece->value) * m_scale;
        piece->bar = QRectF(x, y, px(barWidth), h);
        piece->labelY = y + h / 2;
        y += h;
    }
    const double room = m_bars.height() / static_cast<double>(side.size());
    const double gap = std::min(px(labelGap), room), high = std::min(px(fieldHeight), gap - 1);
    for (std::size_t i = 1; i < side.size(); ++i)
        side[i]->labelY = std::max(side[i]->labelY, side[i - 1]->labelY + gap);
    double limit = m_bars.bottom() - high / 2;
    for (std::size_t i = side.size(); i-- > 0; limit -= gap) {
        side[i]->labelY = std::min(side[i]->labelY, limit);
        limit = std::min(limit, side[i]->labelY);
    }
    for (Piece* piece : side) {
        const double fx = left ? m_bars.left() - px(20) - px(fieldWidth) : width() - px(16) - px(fieldWidth);
        piece->field->setGeometry(QRectF(fx, piece->labelY - high / 2, px(fieldWidth), high).toRect());
        piece->field->setVisible(fx > 0);
    }
}

void DealerAccount::placeLimits()
{
    const auto px = [&](double length) { return static_cast<int>(theme().length(length)); };
    const int top = height() - px(limitsHeight);
    m_limitsTitle->setGeometry(px(16), top + px(4), px(90), px(20));
    const int one = std::min(m_one->sizeHint().width(), px(120)), all = m_all->sizeHint().width();
    const int from = width() >= px(480) ? px(108) : px(16);
    m_limitsTitle->setVisible(from > px(16));
    m_one->setGeometry(from, top + px(3), one, px(22));
    m_all->setGeometry(from + one, top + px(3), all, px(22));
    const int gap = px(12), wide = (width() - 2 * px(16) - 2 * gap) / 3;
    for (std::size_t i = 0; i < m_limits.size(); ++i)
        m_limits[i]->setGeometry(px(16) + static_cast<int>(i) * (wide + gap), top + px(30), wide, px(54));
}

void DealerAccount::change(const Piece& piece, double value, const QString& gesture)
{
    if (piece.key == "repo")
        Q_EMIT repoChanged(value, gesture);
    else
        Q_EMIT figureChanged(piece.key, value, gesture);
}

void DealerAccount::commit(Piece& piece)
{
    const auto value = typedNumber(piece.field->text(), 0, piece.value, m_numbers);
    const bool modified = piece.field->isModified();
    if (modified && !value) { // stays as typed, with its reason
        piece.field->setToolTip(tr("‘%1’ is not a number of bn.").arg(piece.field->text()));
        piece.field->setStyleSheet(QStringLiteral("border: 2px solid %1;").arg(theme().breach.name()));
        return;
    }
    piece.field->setStyleSheet({});
    piece.field->setToolTip({});
    piece.field->setModified(false);
    if (modified && value && *value != piece.value)
        change(piece, *value, {});
    else
        piece.field->setText(piece.field->hasFocus() ? m_numbers.full(piece.value) : m_numbers.fixed(piece.value, 1));
}

bool DealerAccount::eventFilter(QObject* object, QEvent* event)
{
    const auto found = std::ranges::find_if(m_pieces, [&](const Piece& p) { return p.field == object; });
    if (found == m_pieces.end())
        return View::eventFilter(object, event);
    if (event->type() == QEvent::FocusIn) {
        found->field->setText(m_numbers.full(found->value)); // all digits while it is edited
        found->field->selectAll();
        setLitField(found->key);
    } else if (event->type() == QEvent::FocusOut) {
        commit(*found);
        update();
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && found->field->isModified()) {
        found->field->setText(m_numbers.full(found->value));
        found->field->setStyleSheet({});
        found->field->setModified(false);
        return true;
    }
    return View::eventFilter(object, event);
}

int DealerAccount::pieceAt(const QPointF& at) const
{
    int best = -1;
    double nearest = theme().length(edgeReach);
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const QRectF& bar = m_pieces[i].bar;
        const double distance = std::abs(at.y() - bar.top());
        if (at.x() >= bar.left() && at.x() <= bar.right() && distance <= nearest) {
            best = static_cast<int>(i);
            nearest = distance;
        }
    }
    return best;
}

void DealerAccount::mousePressEvent(QMouseEvent* event)
{
    m_dragged = event->button() == Qt::LeftButton && m_scale > 0 ? pieceAt(event->position()) : -1;
    if (m_dragged < 0)
        return View::mousePressEvent(event);
    ++m_gesture;
    m_dragFrom = m_pieces[static_cast<std::size_t>(m_dragged)].value;
    m_dragY = event->position().y();
    m_dragScale = m_scale;
}

void DealerAccount::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(m_dragged >= 0 || pieceAt(event->position()) >= 0 ? Qt::SizeVerCursor : Qt::ArrowCursor);
    if (m_dragged < 0 || static_cast<std::size_t>(m_dragged) >= m_pieces.size())
        return View::mouseMoveEvent(event);
    const Piece& piece = m_pieces[static_cast<std::size_t>(m_dragged)];
    constexpr double tenth = 10;
    const double wanted = std::round((m_dragFrom + (m_dragY - event->position().y()) / m_dragScale) * tenth) / tenth;
    const double value = piece.key == "otherAssets" ? wanted : std::max(0.0, wanted);
    if (value != piece.value)
        change(piece, value, QStringLiteral("account%1").arg(m_gesture));
}

void DealerAccount::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged = -1;
    View::mouseReleaseEvent(event);
}

QPoint DealerAccount::edgeOf(const std::string& key) const
{
    const auto found = std::ranges::find(m_pieces, key, &Piece::key);
    return found == m_pieces.end() ? QPoint() : QPointF(found->bar.center().x(), found->bar.top()).toPoint();
}

QString DealerAccount::spokenText() const
{
    const Dealer* d = dealer();
    if (!d)
        return tr("No dealer is selected.");
    QStringList parts;
    for (const Piece& piece : m_pieces)
        parts += piece.name + u' ' + m_numbers.fixed(piece.value, 1);
    const OpeningRatio terms = openingRatio(*m_draft, *d);
    return tr("%1 on day 0, bn: %2. Assets %3, liabilities and capital %4. Leverage ratio %5.")
        .arg(QString::fromStdString(d->name), parts.join(QStringLiteral(", ")), m_numbers.fixed(total(true), 1),
            m_numbers.fixed(total(false), 1), m_numbers.percent(terms.ratio(), 2));
}

void DealerAccount::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().raised);
    painter.setPen(theme().line);
    painter.drawLine(0, 0, 0, height());
    if (!dealer()) {
        painter.setPen(theme().ink2);
        painter.setFont(theme().font(13));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Choose a dealer to see its books."));
        return;
    }
    paintHead(painter);
    paintPieces(painter);
    paintGap(painter);
    paintRatio(painter);
    const double y = height() - theme().length(limitsHeight);
    painter.setPen(theme().line);
    painter.drawLine(QPointF(16, y), QPointF(width() - 16, y));
}

void DealerAccount::paintHead(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const QString name = m_one->text();
    painter.setPen(theme().ink);
    painter.setFont(theme().font(15, QFont::DemiBold));
    const QRectF head(px(16), 0, width() - px(32), px(headHeight));
    painter.drawText(head, Qt::AlignVCenter, name);
    const double after = painter.fontMetrics().horizontalAdvance(name) + px(10);
    painter.setPen(theme().ink2);
    painter.setFont(theme().font(12));
    painter.drawText(head.adjusted(after, 0, 0, 0), Qt::AlignVCenter, tr("books on day 0, bn"));

    const QRectF line(px(16), px(headHeight), width() - px(32), px(totalsHeight - 6));
    const bool balanced = balances(*dealer());
    painter.setPen(theme().ink);
    painter.setFont(theme().font(12.5, QFont::DemiBold));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, tr("Assets"));
    const QString right = width() >= px(480) ? tr("Liabilities and capital") : tr("Liabilities");
    painter.drawText(QRectF(m_bars.right() + px(12), line.top(), line.right() - m_bars.right(), line.height()),
        Qt::AlignVCenter, right);
    painter.setFont(theme().font(12.5, QFont::Bold));
    painter.drawText(QRectF(0, line.top(), m_bars.left() - px(12), line.height()), Qt::AlignVCenter | Qt::AlignRight,
        m_numbers.fixed(total(true), 1));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_numbers.fixed(total(false), 1));
    painter.setPen(balanced ? theme().absorbText : theme().breachText);
    painter.drawText(QRectF(m_bars.left() - px(20), line.top(), m_bars.width() + px(40), line.height()),
        Qt::AlignCenter,
        balanced ? QStringLiteral("=") : QStringLiteral("\u2260 ") + m_numbers.fixed(std::abs(gapOf(*dealer())), 1));
}

void DealerAccount::paintPieces(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    for (const Piece& piece : m_pieces) {
        painter.fillRect(piece.bar, piece.colour);
        painter.setPen(theme().surface);
        painter.drawLine(piece.bar.topLeft(), piece.bar.topRight());
        const bool lit = piece.key == m_lit || (piece.key == "repo" && m_lit.starts_with("repo."));
        if (lit) {
            painter.setPen(QPen(theme().accent, 2));
            painter.drawRect(piece.bar.adjusted(1, 1, -1, -1));
            painter.drawRoundedRect(QRectF(piece.field->geometry()).adjusted(-1, -1, 1, 1), 3, 3);
        }
        painter.setPen(QPen(theme().lineStrong, 0.8));
        const double barX = piece.left ? piece.bar.left() : piece.bar.right();
        const double endX = piece.left ? piece.field->geometry().right() + 2 : m_bars.right() + px(12);
        painter.drawLine(
            QPointF(barX, piece.bar.center().y()), QPointF(piece.left ? barX - px(8) : barX + px(8), piece.labelY));
        if (piece.left)
            painter.drawLine(QPointF(barX - px(8), piece.labelY), QPointF(endX, piece.labelY));

        const bool item = isItem(piece);
        const double from = piece.left ? px(16) : m_bars.right() + px(14);
        const double to = piece.left ? piece.field->geometry().left() - px(6) : piece.field->geometry().left() - px(6);
        const double step = std::min(px(labelGap), m_bars.height() / 4);
        QRectF label(from, piece.labelY - step / 2, std::max(0.0, to - from), step);
        painter.setFont(theme().font(12));
        painter.setPen(theme().ink);
        if (item) {
            const double side = px(12);
            icon(QStringLiteral("lock"), theme().accent, static_cast<int>(side))
                .paint(&painter, QRectF(to - side, piece.labelY - side / 2, side, side).toRect());
            label.setRight(to - side - 2);
        }
        painter.drawText(
            label, Qt::AlignVCenter, fittingName(piece.name, piece.code, label.width(), QFontMetricsF(painter.font())));
        if (item && !piece.left) { // there is room for the word on this side
            painter.setPen(theme().accent);
            painter.setFont(theme().font(11));
            const QString was = piece.was != piece.value
                ? tr("balancing item, was %1").arg(m_numbers.fixed(piece.was, 1))
                : tr("balancing item");
            painter.drawText(label.translated(0, px(14)), Qt::AlignVCenter,
                painter.fontMetrics().elidedText(was, Qt::ElideRight, static_cast<int>(label.width())));
        }
    }
    painter.setPen(theme().lineStrong);
    painter.setBrush(Qt::NoBrush);
}

/// What is missing on the shorter side, as high as the gap.
void DealerAccount::paintGap(QPainter& painter) const
{
    const double gap = gapOf(*dealer());
    if (balances(*dealer()) || !std::isfinite(gap))
        return;
    const bool left = gap < 0; // assets are missing
    const double high = std::abs(gap) * m_scale;
    double top = m_bars.bottom();
    for (const Piece& piece : m_pieces)
        if (piece.left == left)
            top = std::min(top, piece.bar.top());
    const double wide = theme().length(barWidth);
    const QRectF hole(left ? m_bars.left() : m_bars.right() - wide, top - high, wide, high);
    painter.fillRect(hole, hatch(theme().breach, theme().breachSoft, true));
    painter.setPen(QPen(theme().breach, 1.6));
    painter.drawRect(hole);
}

void DealerAccount::paintRatio(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const OpeningRatio terms = openingRatio(*m_draft, *dealer());
    const double y = height() - px(ratioHeight + limitsHeight), left = px(16);
    painter.setPen(theme().line);
    painter.drawLine(QPointF(left, y), QPointF(width() - left, y));
    const bool wide = width() >= px(480);
    const QFont number = theme().font(13, QFont::DemiBold), word = theme().font(10.5);
    const auto text = [&](const QRectF& box, const QString& s, const QFont& font, const QColor& colour,
                          int align = Qt::AlignCenter) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(box, align, s);
    };
    const double lead = wide ? px(52) : px(6);
    if (wide)
        text(QRectF(left, y + px(22), px(48), px(24)), tr("SLR ="), number, theme().ink,
            Qt::AlignVCenter | Qt::AlignLeft);
    struct Term {
        QString name;
        double value;
        bool lit, exempt;
    };
    const bool cashFree = m_draft->market.cashSlrWeight == 0;
    const Term below[] = {{tr("cash"), cashFree ? dealer()->cash : terms.cash, m_lit == "cash", cashFree},
        {tr("holdings"), terms.holdings, m_lit.starts_with("holdings"), false},
        {tr("other"), terms.other, m_lit == "otherAssets", false},
        {tr("off-balance"), terms.offBalance, m_lit == "offBalanceExposure", false}};
    const double room = wide ? px(290) : width() - 2 * left - px(96), each = room / 4, x0 = left + lead;
    text(QRectF(x0, y + px(6), room, px(24)), tr("Tier 1  %1").arg(m_numbers.fixed(terms.capital, 1)), number,
        m_lit == "tier1Capital" ? theme().accent : theme().ink);
    painter.setPen(QPen(theme().ink, 1.2));
    painter.drawLine(QPointF(x0, y + px(33)), QPointF(x0 + room, y + px(33)));
    for (int i = 0; i < 4; ++i) {
        const QRectF box(x0 + i * each, y + px(36), each, px(20));
        QFont font = number;
        font.setStrikeOut(below[i].exempt);
        text(box, m_numbers.fixed(below[i].value, 1), font, below[i].lit ? theme().accent : theme().ink);
        text(box.translated(0, px(15)), below[i].name, word, theme().ink2);
        if (i > 0)
            text(QRectF(box.left() - px(8), box.top(), px(16), box.height()), QStringLiteral("+"), theme().font(13),
                theme().ink2);
    }
    const double after = x0 + room + px(8), ratio = terms.ratio(), minimum = dealer()->constraints.slrMin;
    text(QRectF(after, y + px(18), width() - after, px(30)), QStringLiteral("= ") + m_numbers.percent(ratio, 2),
        theme().font(wide ? 22 : 15, QFont::DemiBold), ratioColour(ratio, minimum, theme()),
        Qt::AlignVCenter | Qt::AlignLeft);
    QString was = tr("on day 0");
    if (const Dealer* file = dealerInFile())
        if (const double before = openingRatio(*m_reference, *file).ratio(); std::abs(before - ratio) > 5e-5)
            was = tr("was %1").arg(m_numbers.percent(before, 2));
    text(QRectF(after + px(16), y + px(46), width() - after, px(18)), was, theme().font(11.5), theme().ink2,
        Qt::AlignVCenter | Qt::AlignLeft);
    if (!wide)
        return;
    const double spare = terms.roomAbove(minimum);
    const QRectF corner(width() - left - px(150), y + px(8), px(150), px(18));
    text(corner, tr("room above the"), theme().font(11.5), theme().ink2, Qt::AlignVCenter | Qt::AlignRight);
    text(corner.translated(0, px(16)), tr("%1 minimum").arg(m_numbers.percent(minimum, 1)), theme().font(11.5),
        theme().ink2, Qt::AlignVCenter | Qt::AlignRight);
    text(corner.translated(0, px(34)),
        spare >= 0 ? tr("%1 bn of assets").arg(m_numbers.money(spare))
                   : tr("%1 bn too many").arg(m_numbers.money(-spare)),
        theme().font(12, QFont::DemiBold), spare >= 0 ? theme().absorbText : theme().breachText,
        Qt::AlignVCenter | Qt::AlignRight);
}

} // namespace waterhammer
