// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/message_strip.h"

#include "views/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace waterhammer {

MessageStrip::MessageStrip(std::size_t row, QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("problem%1").arg(row));
    auto* line = new QHBoxLayout(this);
    m_text->setTextFormat(Qt::RichText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_sign);
    line->addWidget(m_text, 1);
    for (std::size_t i = 0; i < mostRepairs; ++i) {
        m_repairs.push_back(addButton(QStringLiteral("repair%1").arg(i)));
        connect(m_repairs.back(), &QPushButton::clicked, this, [this, i] {
            const RowProblem problem = m_problem; // the repair may put another in its place
            Q_EMIT repairRequested(problem, problem.repairs[i]);
        });
    }
    m_undo = addButton(QStringLiteral("repairUndo"));
    m_undo->setText(tr("Undo"));
    connect(m_undo, &QPushButton::clicked, this, &MessageStrip::undoRequested);
}

QPushButton* MessageStrip::addButton(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(
        QStringLiteral("QPushButton { min-height: 0; padding: 0 8px; } QPushButton:focus { padding: 0 7px; }"));
    layout()->addWidget(button);
    return button;
}

void MessageStrip::setProblem(const RowProblem& problem, std::size_t more)
{
    const auto texts = [](const RowProblem& p) {
        QStringList all{p.what, p.why};
        for (const RepairButton& repair : p.repairs)
            all += repair.text;
        return all;
    };
    const bool same = texts(problem) == texts(m_problem) && problem.warning == m_problem.warning && more == m_more
        && !m_buttons.empty();
    m_problem = problem; // what the repairs do may differ all the same
    m_more = more;
    if (same)
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_buttons.clear();
    for (std::size_t i = 0; i < mostRepairs; ++i) {
        const bool used = i < problem.repairs.size();
        m_repairs[i]->setVisible(used);
        m_repairs[i]->setText(used ? problem.repairs[i].text : QString());
        if (used)
            m_buttons.push_back(m_repairs[i]);
    }
    m_undo->setVisible(!problem.warning);
    if (!problem.warning)
        m_buttons.push_back(m_undo);
    for (QPushButton* button : m_buttons) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(problem.what);
    }
    fill();
    if (focused && std::ranges::none_of(m_buttons, &QWidget::hasFocus)) // its button is gone
        Q_EMIT leaveRequested();
}

void MessageStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    const auto px = [&](double length) { return static_cast<int>(theme.length(length)); };
    layout()->setContentsMargins(px(10), 1, px(8), 1);
    layout()->setSpacing(px(5));
    for (QPushButton* button : m_repairs) {
        button->setFont(theme.font(11.5));
        button->setFixedHeight(px(23));
    }
    m_undo->setFont(theme.font(11.5));
    m_undo->setFixedHeight(px(23));
    fill();
}

/// Narrow letters where there is little room beside the repairs; what must be is at the end and is never cut.
QString MessageStrip::fitted(const QString& what)
{
    const int room = m_text->width();
    QFont font = m_theme.font(12);
    const auto wide = [&] {
        QFont bold = font;
        bold.setBold(true);
        return QFontMetrics(bold).horizontalAdvance(what);
    };
    if (wide() > room)
        font = m_theme.condensed(12);
    if (m_text->font() != font)
        m_text->setFont(font);
    font.setBold(true);
    return QFontMetrics(font).elidedText(what, Qt::ElideMiddle, std::max(room, 100));
}

void MessageStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fill();
}

/// The words, in the colours of the theme.
void MessageStrip::fill()
{
    layout()->activate(); // how much room there is beside the repairs
    const QColor ink = m_problem.warning ? m_theme.nearText : m_theme.breachText;
    const int side = static_cast<int>(m_theme.length(16));
    m_sign->setPixmap(icon(QStringLiteral("warn"), ink, side).pixmap(side));
    QString rest = m_problem.why;
    if (m_more > 0)
        rest += QStringLiteral("  ") + tr("and %n more", nullptr, static_cast<int>(m_more));
    m_text->setText(QStringLiteral("<span style='color:%1'><b>%2</b> %3</span>")
                        .arg(ink.name(), fitted(m_problem.what).toHtmlEscaped(), rest.toHtmlEscaped()));
    m_text->setToolTip(m_problem.what + u' ' + rest);
    setAccessibleName(m_problem.what);
    update();
}

void MessageStrip::focusButton(End end)
{
    if (!m_buttons.empty())
        (end == End::First ? m_buttons.front() : m_buttons.back())->setFocus(Qt::TabFocusReason);
}

bool MessageStrip::focusNextPrevChild(bool next)
{
    const auto here = std::ranges::find_if(m_buttons, &QWidget::hasFocus);
    const bool leaves = here == m_buttons.end() || here == (next ? m_buttons.end() - 1 : m_buttons.begin());
    if (leaves)
        Q_EMIT tabbedOut(!next);
    else
        (*(next ? here + 1 : here - 1))->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_problem.warning ? m_theme.nearSoft : m_theme.breachSoft);
}

void MessageStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Up)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waterhammer
