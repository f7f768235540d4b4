// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/policy_list.h"

#include "model/words/policy_words.h"
#include "views/controls/averted_curve.h"
#include "views/controls/field_words.h"
#include "views/controls/policy_model.h"
#include "views/icons.h"
#include "views/language.h"
#include "views/plain_text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double rowHeight = 40, firstLine = 22; ///< px

/// A row: check box, phrase, and the days at its right end; below them what the policy averts, in words and as a curve
/// over the day on which it would begin.
class PolicyRow : public QStyledItemDelegate {
public:
    explicit PolicyRow(const PolicyList* view)
        : QStyledItemDelegate(const_cast<PolicyList*>(view))
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {static_cast<int>(theme().length(150)), static_cast<int>(theme().length(rowHeight))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& item, const QModelIndex& index) const override
    {
        const bool focus = item.state.testFlag(QStyle::State_HasFocus);
        if (focus || item.state.testFlag(QStyle::State_Selected))
            painter->fillRect(item.rect, theme().accentSoft);
        QStyleOptionViewItem box = item;
        box.rect = boxOf(item.rect);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state.setFlag(QStyle::State_On, on).setFlag(QStyle::State_Off, !on);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);

        const QRect line(item.rect.topLeft(), QSize(item.rect.width(), static_cast<int>(theme().length(firstLine))));
        const QString days = index.data(PolicyModel::DaysRole).toString();
        painter->setFont(theme().condensed(type::label));
        painter->setPen(on ? theme().ink2 : theme().ink3);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, days);
        QRect text = line;
        text.setLeft(box.rect.right() + static_cast<int>(theme().length(7)));
        text.setRight(
            item.rect.right() - painter->fontMetrics().horizontalAdvance(days) - static_cast<int>(theme().length(6)));
        painter->setPen(on ? theme().ink : theme().ink3);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        text.setRight(item.rect.right());
        text.moveTop(line.bottom());
        text.setBottom(item.rect.bottom());
        paintEffect(*painter, text, index);
        if (focus) {
            painter->setPen(QPen(theme().accent, 2));
            painter->drawRect(item.rect.adjusted(1, 1, -1, -1));
        }
    }

    bool editorEvent(
        QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& item, const QModelIndex& index) override
    {
        bool toggle = false;
        if (event->type() == QEvent::MouseButtonRelease)
            toggle = static_cast<QMouseEvent*>(event)->position().x() <= boxOf(item.rect).right();
        else if (event->type() == QEvent::KeyPress)
            toggle = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
        if (!toggle)
            return false;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    [[nodiscard]] const Theme& theme() const { return m_view->theme(); }
    [[nodiscard]] QRect boxOf(const QRect& row) const
    {
        const int side = static_cast<int>(theme().length(15));
        return {row.left() + 2, row.top() + (static_cast<int>(theme().length(firstLine)) - side) / 2, side, side};
    }
    void paintEffect(QPainter& painter, QRect place, const QModelIndex& index) const
    {
        const auto& model = static_cast<const PolicyModel&>(*index.model());
        const QSize size = QSizeF(theme().length(56), theme().length(13)).toSize();
        const QRect curve(QPoint(place.right() - size.width(), place.top() + 1), size);
        if (const PolicyEffect* effect = model.effect(index.row()); effect && effect->helps()) {
            paintAverted(painter, curve, *effect, model.list()[static_cast<std::size_t>(index.row())].from, theme());
            place.setRight(curve.left() - static_cast<int>(theme().length(6)));
        }
        painter.setFont(theme().condensed(11));
        painter.setPen(theme().ink2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(
                index.data(PolicyModel::EffectRole).toString(), Qt::ElideRight, place.width()));
    }

    const PolicyList* m_view;
};

} // namespace

PolicyList::PolicyList(QWidget* parent)
    : Panel(parent)
    , m_model(new PolicyModel(this))
    , m_title(new QLabel(tr("Policies"), this))
    , m_summary(new QToolButton(this))
    , m_add(new QToolButton(this))
    , m_averted(new QLabel(this))
    , m_empty(new QLabel(tr("None. “+” adds one."), this))
    , m_list(new QListView(this))
    , m_head(new QHBoxLayout)
{
    setObjectName(QStringLiteral("policyList"));
    setAccessibleName(tr("Policies"));
    m_summary->setObjectName(QStringLiteral("policySummary"));
    m_summary->setAutoRaise(true);
    m_summary->setPopupMode(QToolButton::InstantPopup);
    m_summary->setMenu(new QMenu(m_summary));
    connect(m_summary->menu(), &QMenu::aboutToShow, this, &PolicyList::fillListMenu);
    m_add->setObjectName(QStringLiteral("addPolicy"));
    m_add->setAutoRaise(true);
    m_add->setAccessibleName(tr("Add a policy"));
    m_add->setToolTip(tr("Add a policy"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    fillAddMenu(m_add->menu());
    for (QToolButton* button : {m_summary, m_add})
        button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));

    m_list->setObjectName(QStringLiteral("policies"));
    m_list->setAccessibleName(tr("Policies"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PolicyRow(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) { requestEditor(index.row()); });
    connect(m_model, &PolicyModel::editRequested, this, [this](const EditDraft& edit) { Q_EMIT asked(edit); });

    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_summary);
    m_head->addWidget(m_add);
    m_averted->setObjectName(QStringLiteral("policiesAvert"));
    m_averted->setTextFormat(Qt::PlainText);
    m_averted->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addWidget(m_averted);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    themeChanged();
    showDraft(nullptr);
}

void PolicyList::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Draft)
        showDraft(shown.draft);
    if (changes & Change::Averted) {
        m_model->setEffects(shown.policyEffects);
        m_effects = shown.policyEffects.value_or(PolicyEffects());
    }
    if (changes & (Change::Averted | Change::Draft))
        showAverted();
}

/// Where the rows are folded what they avert is readable all the same. Its line stays while it is worked out.
void PolicyList::showAverted()
{
    const bool any = m_draft && std::ranges::any_of(m_draft->policies, &Policy::on);
    QString words = any ? QString::fromStdString(policyEffectsWords(m_effects, *m_draft, WindowLanguage())) : QString();
    if (words.isEmpty())
        words = QStringLiteral("…");
    const int room = width() - 2 * static_cast<int>(theme().length(12));
    m_averted->setText(QFontMetrics(m_averted->font()).elidedText(words, Qt::ElideRight, std::max(1, room)));
    m_averted->setAccessibleName(words);
    m_averted->setToolTip(toolTipOf(words));
    m_averted->setVisible(m_compact && any);
}

void PolicyList::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    showAverted();
}

void PolicyList::showDraft(const DraftPtr& draft)
{
    m_draft = draft;
    m_model->setDraft(draft);
    m_add->setEnabled(draft != nullptr);
    showSummary();
    fitList();
}

void PolicyList::fit(const Room& room)
{
    m_compact = room.density != Density::Full;
    showSummary();
    themeChanged();
    showAverted();
}

void PolicyList::showSummary()
{
    int on = 0, first = 0;
    for (const Policy& policy : m_model->list())
        if (policy.on && (++on == 1 || policy.from < first))
            first = policy.from;
    const QString text = on == 0 ? tr("none on") : tr("%1, from day %2").arg(on).arg(first);
    m_summary->setText(text);
    m_summary->setAccessibleName(tr("Policies: %1").arg(text));
    const int rows = m_model->rowCount();
    m_summary->setVisible(m_compact && rows > 0);
    m_list->setVisible(!m_compact && rows > 0);
    m_empty->setVisible(!m_compact && rows == 0);
}

void PolicyList::fillAddMenu(QMenu* menu)
{
    for (std::size_t k = 0; k < std::size(policyKindNames); ++k) {
        const auto kind = static_cast<PolicyKind>(k);
        const ShownWords words = kindWords(kind);
        QAction* action = menu->addAction(words.label, this, [this, kind] { m_model->add(kind); });
        action->setToolTip(words.sentence);
    }
    menu->setToolTipsVisible(true);
}

void PolicyList::fillListMenu()
{
    QMenu* menu = m_summary->menu();
    menu->clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        QAction* action =
            menu->addAction(captionOf(tr("%1, %2: %3")
                                          .arg(index.data().toString(), index.data(PolicyModel::DaysRole).toString(),
                                              index.data(PolicyModel::EffectRole).toString())));
        action->setCheckable(true);
        action->setChecked(index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        connect(action, &QAction::triggered, this, [this, row](bool on) {
            m_model->setData(m_model->index(row), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        });
    }
}

void PolicyList::requestEditor(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    Q_EMIT asked(OpenEditor{{{}, "policies[" + std::to_string(row) + "].from"}});
}

bool PolicyList::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_list || event->type() != QEvent::KeyPress)
        return View::eventFilter(object, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: requestEditor(row); return true;
    case Qt::Key_Delete: m_model->remove(row); return true;
    default: return false;
    }
}

void PolicyList::themeChanged()
{
    const auto px = [this](double length) { return static_cast<int>(theme().length(length)); };
    layout()->setContentsMargins(px(12), px(6), px(12), px(6));
    layout()->setSpacing(px(2));
    m_title->setFont(theme().font(type::panelTitle, QFont::DemiBold));
    m_empty->setFont(theme().font(type::label));
    m_averted->setFont(theme().condensed(11));
    m_summary->setFont(theme().font(type::label));
    m_add->setIcon(icon(QStringLiteral("plus"), theme()));
    m_add->setIconSize({px(16), px(16)});
    m_list->doItemsLayout();
    fitList();
    update();
}

/// The list is as high as its rows, up to six, with the frame it has in focus.
void PolicyList::fitList()
{
    constexpr int most = 6, frame = 2;
    const int rows = m_model->rowCount();
    const int height = std::min(rows, most) * static_cast<int>(theme().length(rowHeight)) + 2 * frame;
    m_list->setVerticalScrollBarPolicy(rows > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (m_list->height() != height || m_list->maximumHeight() != height)
        m_list->setFixedHeight(height);
}

void PolicyList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(QRectF(0, 0, width(), 1), theme().line);
}

} // namespace waterhammer
