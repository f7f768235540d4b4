// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/why_panel.h"

#include "views/gauges/panel_head.h"
#include "views/numbers.h"
#include "views/why/question.h"
#include "views/why/why_delegate.h"
#include "views/why/why_model.h"
#include "views/why/why_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterhammer {

WhyPanel::WhyPanel(QWidget* parent)
    : Panel(parent)
    , m_head(new PanelHead(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_hint(new QLabel(this))
    , m_tree(new WhyTree(this))
    , m_model(new WhyModel(this))
    , m_delegate(new WhyDelegate(this))
{
    setObjectName(QStringLiteral("whyPanel"));
    setAccessibleName(tr("Why?"));
    m_head->setTitle(tr("Why?"));
    m_back->setObjectName(QStringLiteral("whyBack"));
    m_back->setAccessibleName(tr("Back to the question before"));
    m_back->hide();
    m_copy->setObjectName(QStringLiteral("whyCopy"));
    m_copy->setAccessibleName(tr("Copy the answer"));
    m_copy->setToolTip(tr("Copies the open rows with all digits"));
    m_hint->setObjectName(QStringLiteral("whyHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_tree->setObjectName(QStringLiteral("whyTree"));
    m_tree->setAccessibleName(tr("Causes, with amounts that add up"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->installEventFilter(this);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 1, 6, 1);
    top->addWidget(m_head, 1);
    top->addWidget(m_back);
    top->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_hint, 1);
    column->addWidget(m_tree, 1);

    connect(m_back, &QPushButton::clicked, this, &WhyPanel::goBack);
    connect(m_copy, &QPushButton::clicked, this, &WhyPanel::copy);
    connect(m_tree, &QTreeView::doubleClicked, this, &WhyPanel::followCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const Cause* cause = m_model->cause(current))
            Q_EMIT asked(PointAt{selectionOf(*cause, m_run->scenario())});
    });
    themeChanged();
    answerIfSeen();
}

void WhyPanel::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Run) {
        m_run = shown.run;
        m_stale = true;
    }
    if ((changes & Change::Question) && shown.question != m_question) {
        m_before.clear();
        m_question = shown.question;
        m_stale = true;
    }
    answerIfSeen();
    if (changes & Change::Asked)
        setFocus();
}

void WhyPanel::fit(const Room& room) { m_head->setTitle(room.titled ? QString() : tr("Why?")); }

void WhyPanel::answerIfSeen()
{
    // Runs may come sixty times a second: unseen, the old answer is dropped once and no new one is sought.
    if (!m_stale || (!isVisible() && m_model->rowCount() == 0 && !m_hint->text().isEmpty()))
        return;
    m_stale = !isVisible();
    const auto answer = m_run && isVisible() ? answerTo(*m_run, m_question.about, m_question.round) : std::nullopt;
    m_model->setAnswer(m_run, answer);
    m_hint->setText(!m_run ? tr("No run yet.")
            : m_question.round < 1
            ? tr("Nothing has happened yet. Step to day 1 and ask again.")
            : tr("Select an asset, a dealer or a fund to see why its price moved or what made it sell."));
    m_hint->setVisible(!answer);
    m_tree->setVisible(answer.has_value());
    m_copy->setEnabled(answer.has_value());
    m_back->setVisible(!m_before.empty());
    if (answer)
        openFirstRows();
    noteChanged();
}

void WhyPanel::openFirstRows()
{
    // The answer itself, and along the largest cause three steps of its history.
    QModelIndex row = m_model->index(0, 0);
    for (int level = 0; level < 4 && row.isValid(); ++level) {
        m_tree->expand(row);
        QModelIndex largest;
        for (int i = 0; i < m_model->rowCount(row); ++i) {
            const QModelIndex child = m_model->index(i, 0, row);
            if (!largest.isValid() || (level == 0 && m_model->rowCount(child) > m_model->rowCount(largest)))
                largest = child;
        }
        row = largest;
    }
}

void WhyPanel::followCurrent()
{
    const Cause* cause = m_model->cause(m_tree->currentIndex());
    if (!cause || cause->asset == Cause::none || cause->round < 1)
        return;
    const Question next{assetSelection(m_run->scenario(), cause->asset), cause->round};
    if (next == m_question)
        return;
    m_before.push_back(m_question);
    m_question = next;
    m_stale = true;
    answerIfSeen();
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

void WhyPanel::goBack()
{
    if (m_before.empty())
        return;
    m_question = m_before.back();
    m_before.pop_back();
    m_stale = true;
    answerIfSeen();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_tree->setFocus();
}

bool WhyPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        followCurrent();
    else if (key->key() == Qt::Key_Backspace)
        goBack();
    else
        return false;
    return true;
}

void WhyPanel::appendText(QString& text, const QModelIndex& row, int level) const
{
    const Cause* cause = m_model->cause(row);
    const bool price = (cause ? cause : m_model->cause(row.parent()))->unit == CauseUnit::LogReturn;
    QString amount =
        QLocale::c().toString(m_model->amount(row) * (price ? 100 : 1), 'g', QLocale::FloatingPointShortest);
    text += QString(2 * level, QLatin1Char(' ')) + row.data().toString() + QLatin1Char('\t')
        + amount.remove(QLatin1Char(',')) + QLatin1Char('\t')
        + (price ? QStringLiteral("%") : Numbers(m_run->scenario()).unitName()) + QLatin1Char('\n');
    if (m_tree->isExpanded(row))
        for (int i = 0; i < m_model->rowCount(row); ++i)
            appendText(text, m_model->index(i, 0, row), level + 1);
}

QString WhyPanel::asText() const
{
    QString text;
    if (m_model->rowCount() > 0)
        appendText(text, m_model->index(0, 0), 0);
    return text;
}

void WhyPanel::copy() const
{
    if (const QString text = asText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

QString WhyPanel::spokenText() const
{
    const QModelIndex root = m_model->index(0, 0);
    return root.isValid() ? root.data(Qt::AccessibleTextRole).toString() : m_hint->text();
}

void WhyPanel::themeChanged()
{
    m_delegate->setTheme(theme());
    m_tree->setTheme(theme());
    m_hint->setFont(theme().font(type::body));
    m_hint->setMargin(static_cast<int>(theme().length(12)));
    QPalette colours = m_hint->palette();
    colours.setColor(QPalette::WindowText, theme().ink2);
    m_hint->setPalette(colours);
    for (QPushButton* button : {m_back, m_copy})
        button->setFont(theme().font(type::label, QFont::Medium));
    arrangeRows();
}

void WhyPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrangeRows();
}

void WhyPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    answerIfSeen();
}

void WhyPanel::arrangeRows()
{
    m_delegate->setRoom(width());
    const double level = width() < theme().length(270) ? 10 : width() < theme().length(380) ? 14 : 22;
    m_tree->setIndentation(static_cast<int>(theme().length(level)));
    m_tree->doItemsLayout();
}

QSize WhyPanel::sizeHint() const
{
    return {static_cast<int>(theme().length(396)), static_cast<int>(theme().length(340))};
}

QSize WhyPanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(220)), static_cast<int>(theme().length(140))};
}

} // namespace waterhammer
