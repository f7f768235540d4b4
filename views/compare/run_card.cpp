// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/run_card.h"

#include "model/words/branch_words.h"
#include "views/icons.h"
#include "views/language.h"
#include "views/plain_text.h"
#include "views/run_look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace waterhammer {

namespace {

constexpr double sampleWidth = 34, margin = 10; // px of the design
constexpr qsizetype mostInputs = 4;

} // namespace

RunCard::RunCard(QWidget* parent)
    : View(parent)
    , m_head(new QGridLayout)
    , m_title(new QLineEdit(this))
    , m_inputs(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_hide(button("hideRun", "hide"))
    , m_remove(button("removeRun", "close"))
    , m_open(new QPushButton(tr("Make this the live run"), this))
    , m_branch(new QPushButton(this))
{
    setObjectName(QStringLiteral("runCard"));
    m_title->setObjectName(QStringLiteral("runName"));
    m_title->setFrame(false);
    m_title->setMaxLength(60);
    m_inputs->setObjectName(QStringLiteral("runInputs"));
    m_outcome->setObjectName(QStringLiteral("runOutcome"));
    for (QLabel* label : {m_inputs, m_outcome}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_open->setObjectName(QStringLiteral("openRun"));
    m_branch->setObjectName(QStringLiteral("branchRun"));
    m_remove->setToolTip(tr("Remove this run"));
    connect(m_title, &QLineEdit::editingFinished, this, &RunCard::rename);
    connect(m_hide, &QToolButton::clicked, this, [this] {
        if (m_beyond)
            Q_EMIT drawingAsked(m_name);
        else
            Q_EMIT hidingAsked(m_name, !m_hidden);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removalAsked(m_name); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openingAsked(m_name); });
    connect(m_branch, &QPushButton::clicked, this, [this] { Q_EMIT branchAsked(m_name); });
    connect(m_title, &QLineEdit::textChanged, this, &RunCard::placeName);
    m_head->setSpacing(0);
    m_head->setColumnStretch(1, 1);
    m_head->addWidget(m_title, 0, 1);
    m_head->addWidget(m_hide, 0, 2);
    m_head->addWidget(m_remove, 0, 3);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addWidget(m_inputs);
    column->addWidget(m_outcome);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_branch, 0, Qt::AlignLeft);
}

QToolButton* RunCard::button(const char* name, const char* iconName)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setProperty("iconName", QLatin1String(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void RunCard::show(const OtherRun& run, const QStringList& inputs, const QString& outcome, const QString& instead)
{
    m_name = run.name;
    m_look = run.look;
    m_hidden = run.hidden;
    if (!m_title->hasFocus() || m_title->text() != m_name)
        m_title->setText(m_name);
    m_title->setAccessibleName(tr("Name of the run %1").arg(m_name));
    m_title->setToolTip(toolTipOf(tr("%1: type another name").arg(m_name)));
    QStringList lines = inputs.mid(0, mostInputs);
    if (run.from)
        lines.prepend(QString::fromStdString(parentWords(*run.from, WindowLanguage())));
    m_branch->setVisible(!inputs.isEmpty());
    if (inputs.size() > mostInputs)
        lines << tr("and %n more", nullptr, static_cast<int>(inputs.size() - mostInputs));
    m_inputs->setText(lines.isEmpty() ? tr("The inputs are those of this run.") : lines.join(QLatin1Char('\n')));
    m_inputs->setToolTip(inputs.join(QLatin1Char('\n')));
    m_beyond = run.beyond;
    const QString place = m_hidden ? tr("Hidden: no picture shows it.")
        : m_beyond
        ? tr("Listed only: %1 others are drawn. The eye shows it in place of “%2”.").arg(mostRunsShown).arg(instead)
        : QString();
    m_outcome->setText(QStringList{outcome, place}.join(QLatin1Char('\n')).trimmed());
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    m_hide->setProperty("iconName", m_hidden || m_beyond ? QStringLiteral("hide") : QStringLiteral("show"));
    const QString hide = m_beyond ? tr("Show this run in place of “%1”").arg(instead)
        : m_hidden                ? tr("Show this run")
                                  : tr("Hide this run");
    m_hide->setToolTip(toolTipOf(hide));
    m_hide->setAccessibleName(tr("%1: %2", "what a button does, a run").arg(hide, m_name));
    m_remove->setAccessibleName(tr("%1: %2", "what a button does, a run").arg(m_remove->toolTip(), m_name));
    m_open->setAccessibleName(tr("%1: %2", "what a button does, a run").arg(m_open->text(), m_name));
    setAccessibleName(m_name);
    themeChanged();
    noteChanged();
    update();
}

void RunCard::setDay(int day, const QString& barred)
{
    m_branch->setEnabled(barred.isEmpty());
    m_branch->setToolTip(toolTipOf(barred.isEmpty()
            ? tr("Keeps a run that is this one up to the day and from the next day on what is set now")
            : barred));
    m_branch->setText(tr("Branch from it after day %1").arg(day));
    m_branch->setAccessibleName(tr("%1: %2", "what a button does, a run").arg(m_branch->text(), m_name));
}

void RunCard::rename()
{
    const QString typed = m_title->text().trimmed();
    m_title->setText(m_name); // what it is called until it is renamed, which another run's name may forbid
    if (!typed.isEmpty() && typed != m_name)
        Q_EMIT renamed(m_name, typed);
}

/// Beside its dashes and buttons, or where that is too narrow for it, below them.
void RunCard::placeName()
{
    const double sample = theme().length(sampleWidth + 6);
    const double beside = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() - sample
        - m_hide->sizeHint().width() - m_remove->sizeHint().width();
    constexpr int around = 2 * (1 + 5 + 2) + 2; // frame, the style's padding, Qt's margin; the cursor
    const bool below = QFontMetricsF(m_title->font()).horizontalAdvance(m_title->text()) + around > beside;
    m_head->setColumnMinimumWidth(0, static_cast<int>(sample));
    if (!m_title->hasFocus())
        m_title->setCursorPosition(0); // its beginning is in sight
    if (std::exchange(m_nameBelow, below) == below)
        return;
    m_head->removeWidget(m_title);
    if (below)
        m_head->addWidget(m_title, 1, 0, 1, 4);
    else
        m_head->addWidget(m_title, 0, 1);
}

void RunCard::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    placeName();
}

QString RunCard::spokenText() const { return m_inputs->text() + QLatin1Char('\n') + m_outcome->text(); }

void RunCard::themeChanged()
{
    const int side = static_cast<int>(theme().length(margin));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->setContentsMargins(side, side / 2, side / 2, side / 2);
    column->setSpacing(static_cast<int>(theme().length(3)));
    m_title->setFont(theme().font(type::body, QFont::DemiBold));
    m_inputs->setFont(theme().font(type::label));
    m_outcome->setFont(theme().font(type::label, QFont::Medium));
    for (QPushButton* made : {m_open, m_branch})
        made->setFont(theme().font(type::label, QFont::Medium));
    for (QToolButton* made : {m_hide, m_remove})
        made->setIcon(icon(made->property("iconName").toString(), theme().ink2, static_cast<int>(theme().length(16))));
    QPalette faint = m_inputs->palette();
    faint.setColor(QPalette::WindowText, m_hidden || m_beyond ? theme().ink3 : theme().ink2);
    m_inputs->setPalette(faint);
    placeName();
}

void RunCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
    painter.setPen(runPen(m_look, theme().stroke(1.6), theme()));
    painter.setOpacity(m_hidden || m_beyond ? 0.4 : 1);
    const double y = m_hide->geometry().center().y() + 0.5, left = theme().length(margin);
    painter.drawLine(QPointF(left, y), QPointF(left + theme().length(sampleWidth), y));
}

} // namespace waterhammer
