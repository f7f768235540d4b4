// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/dealer_account.h"

#include "model/scenario/opening_ratio.h"
#include "model/scenario/rows.h"
#include "views/controls/constraint_slider.h"
#include "views/editor/cell_text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>

#include <cmath>

namespace waterhammer {

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
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        auto* slider = new ConstraintSlider(this);
        slider->setObjectName(names[i]);
        slider->setCompact(true);
        m_limits[i] = slider;
        connect(slider, &ConstraintSlider::valueChanged, this, [this, slider, i](double value) {
            Q_EMIT limitChanged(
                static_cast<DealerLimit>(i), m_all->isChecked(), value, slider->objectName() + slider->gestureKey());
        });
    }
    labelLimits();
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

void DealerAccount::setDraft(DraftPtr draft, DraftPtr reference, std::optional<std::size_t> row)
{
    m_draft = std::move(draft);
    if (m_draft)
        m_numbers = Numbers(*m_draft);
    labelLimits();
    m_reference = std::move(reference);
    m_row = row;
    const std::string id = dealer() ? dealer()->id : std::string();
    if (id != m_dealerId) // what was typed for one dealer is no figure of another
        for (Piece& piece : m_pieces)
            piece.field->setModified(false);
    m_dealerId = id;
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

QLineEdit* DealerAccount::makeField(const std::string& key)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QStringLiteral("account_") + QString::fromStdString(key));
    field->setAlignment(Qt::AlignRight);
    field->installEventFilter(this);
    connect(field, &QLineEdit::returnPressed, this, [this, key] {
        const auto found = std::ranges::find(m_pieces, key, &Piece::key);
        if (found != m_pieces.end())
            commit(*found);
    });
    field->show();
    return field;
}

/// The fields stay while the figures change, so that one keeps its cursor.
void DealerAccount::refill()
{
    const Dealer* d = dealer();
    auto pieces = d ? piecesOf(*d) : std::vector<Piece>{};
    const bool same = std::ranges::equal(pieces, m_pieces, {}, &Piece::key, &Piece::key);
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (same) {
            pieces[i].field = m_pieces[i].field;
        } else {
            m_pieces[i].field->hide();
            m_pieces[i].field->deleteLater();
        }
    }
    m_pieces = std::move(pieces);
    if (!same)
        updateGeometry();
    for (Piece& piece : m_pieces) {
        if (!piece.field)
            piece.field = makeField(piece.key);
        piece.field->setFont(theme().font(12));
        piece.field->setAccessibleName(tr("%1, %2").arg(piece.name, m_numbers.unitName()));
        if (!piece.field->hasFocus() || !piece.field->isModified())
            piece.field->setText(
                piece.field->hasFocus() ? m_numbers.full(piece.value) : m_numbers.columnMoney(piece.value));
    }
    m_one->setText(d ? QString::fromStdString(shownName(*d)) : tr("this dealer"));
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

/// Every piece can be read; where that is more than there is room for, the books scroll.
QSize DealerAccount::minimumSizeHint() const
{
    const auto left = static_cast<double>(std::ranges::count(m_pieces, true, &Piece::left));
    const double books = std::max(least, left * closestLabels);
    return {static_cast<int>(theme().length(310)),
        static_cast<int>(theme().length(headHeight + totalsHeight + books + ratioHeight + limitsHeight() + 8))};
}

void DealerAccount::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    updateGeometry(); // its height follows from its width
    place();
}

void DealerAccount::place()
{
    const auto px = [&](double length) { return theme().length(length); };
    const double top = px(headHeight + totalsHeight), bottom = height() - px(ratioHeight + limitsHeight()) - px(8);
    const double wide = px(2 * barWidth() + 10);
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
    const double x = left ? m_bars.left() : m_bars.right() - px(barWidth());
    for (Piece* piece : side) {
        const double h = std::max(0.0, piece->value) * m_scale;
        piece->bar = QRectF(x, y, px(barWidth()), h);
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
        const double fx = left ? m_bars.left() - px(20) - px(fieldWidth()) : width() - px(margin()) - px(fieldWidth());
        piece->field->setGeometry(QRectF(fx, piece->labelY - high / 2, px(fieldWidth()), high).toRect());
        piece->field->setVisible(fx > 0);
    }
}

void DealerAccount::placeLimits()
{
    const auto px = [&](double length) { return static_cast<int>(theme().length(length)); };
    const int top = height() - px(limitsHeight());
    m_limitsTitle->setGeometry(px(16), top + px(4), px(90), px(20));
    const int one = std::min(m_one->sizeHint().width(), px(120)), all = m_all->sizeHint().width();
    const int from = isWide() ? px(108) : px(16);
    m_limitsTitle->setVisible(isWide());
    m_one->setGeometry(from, top + px(3), one, px(22));
    m_all->setGeometry(from + one, top + px(3), all, px(22));
    const int gap = px(12), side = px(16), room = width() - 2 * side;
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        const int place = static_cast<int>(i), third = (room - 2 * gap) / 3;
        m_limits[i]->setGeometry(isWide() ? QRect(side + place * (third + gap), top + px(30), third, px(54))
                                          : QRect(side, top + px(30) + place * px(46), room, px(46)));
    }
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
        piece.field->setToolTip(tr("‘%1’ is not a number of %2.").arg(piece.field->text(), m_numbers.unitName()));
        piece.field->setStyleSheet(QStringLiteral("border: 2px solid %1;").arg(theme().breach.name()));
        return;
    }
    piece.field->setStyleSheet({});
    piece.field->setToolTip({});
    piece.field->setModified(false);
    if (modified && value && *value != piece.value)
        change(piece, *value, {});
    else
        piece.field->setText(
            piece.field->hasFocus() ? m_numbers.full(piece.value) : m_numbers.columnMoney(piece.value));
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
        parts += QStringList{piece.name, m_numbers.columnMoney(piece.value), wordsOfClaims(piece)}.join(u' ').trimmed();
    const OpeningRatio terms = openingRatio(*m_draft, *d);
    return tr("%1 on day 0, %2: %3. Assets %4, liabilities and capital %5. Leverage ratio %6.")
        .arg(QString::fromStdString(d->name), m_numbers.unitName(), parts.join(QStringLiteral(", ")),
            m_numbers.columnMoney(total(true)), m_numbers.columnMoney(total(false)),
            m_numbers.percent(terms.ratio(), 2));
}

} // namespace waterhammer
