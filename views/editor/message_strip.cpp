// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/message_strip.h"

#include "views/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace waterhammer {

MessageStrip::MessageStrip(const RowProblem& problem, std::size_t more, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_problem(problem)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("problem%1").arg(problem.row));
    setAccessibleName(problem.what);
    auto* layout = new QHBoxLayout(this);
    const auto px = [&](double length) { return static_cast<int>(theme.length(length)); };
    layout->setContentsMargins(px(10), 1, px(8), 1);
    layout->setSpacing(px(5));
    const QColor ink = problem.warning ? theme.nearText : theme.breachText;
    auto* sign = new QLabel(this);
    sign->setPixmap(icon(QStringLiteral("warn"), ink, px(16)).pixmap(px(16)));
    layout->addWidget(sign);

    auto* text = new QLabel(this);
    QString rest = problem.why;
    if (more > 0)
        rest += QStringLiteral("  ") + tr("and %n more", nullptr, static_cast<int>(more));
    text->setTextFormat(Qt::RichText);
    text->setFont(theme.font(12));
    text->setText(QStringLiteral("<span style='color:%1'><b>%2</b> %3</span>")
                      .arg(ink.name(), problem.what.toHtmlEscaped(), rest.toHtmlEscaped()));
    text->setToolTip(problem.what + u' ' + rest);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(text, 1);

    const auto button = [&](const QString& label, const QString& name) {
        auto* b = new QPushButton(label, this);
        b->setObjectName(name);
        b->setAccessibleName(label);
        b->setAccessibleDescription(problem.what);
        b->setFont(theme.font(11.5));
        b->setFocusPolicy(Qt::StrongFocus);
        b->setFixedHeight(px(23));
        b->setStyleSheet(
            QStringLiteral("QPushButton { min-height: 0; padding: 0 8px; } QPushButton:focus { padding: 0 7px; }"));
        layout->addWidget(b);
        m_buttons.push_back(b);
        return b;
    };
    for (std::size_t i = 0; i < problem.repairs.size(); ++i)
        connect(button(problem.repairs[i].text, QStringLiteral("repair%1").arg(i)), &QPushButton::clicked, this,
            [this, i] { Q_EMIT repairRequested(m_problem, m_problem.repairs[i]); });
    if (!problem.warning)
        connect(button(tr("Undo"), QStringLiteral("repairUndo")), &QPushButton::clicked, this,
            &MessageStrip::undoRequested);
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
