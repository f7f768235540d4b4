// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/field_bar.h"

#include "views/icons.h"
#include "views/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace waterhammer {

namespace {

constexpr double barHeight = 28, pathFrom = 900; // px; narrower bars leave the path out

QString span(const QString& text, const QColor& colour, bool bold = false)
{
    return QStringLiteral("<span style='color:%1;%2'>%3</span>")
        .arg(colour.name(), bold ? QStringLiteral("font-weight:600") : QString(), text.toHtmlEscaped());
}

} // namespace

FieldBar::FieldBar(QWidget* parent)
    : View(parent)
    , m_left(new QLabel(this))
    , m_right(new QLabel(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("fieldBar"));
    setAccessibleName(tr("Field"));
    m_left->setObjectName(QStringLiteral("fieldTitle"));
    m_right->setObjectName(QStringLiteral("fieldValue"));
    m_back->setObjectName(QStringLiteral("fieldBack"));
    m_left->setTextFormat(Qt::RichText);
    m_right->setTextFormat(Qt::RichText);
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back->setStyleSheet(
        QStringLiteral("QPushButton { min-height: 0; padding: 0 8px; } QPushButton:focus { padding: 0 7px; }"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 8, 0);
    layout->setSpacing(10);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_right);
    layout->addWidget(m_back);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &FieldBar::backRequested);
    themeChanged();
}

void FieldBar::themeChanged()
{
    setFixedHeight(static_cast<int>(theme().length(barHeight)));
    for (QWidget* part : {static_cast<QWidget*>(m_left), static_cast<QWidget*>(m_right)})
        part->setFont(theme().font(12));
    m_back->setFont(theme().font(11.5));
    m_back->setFixedHeight(static_cast<int>(theme().length(24)));
    m_back->setIcon(icon(QStringLiteral("reset"), theme().ink2, static_cast<int>(theme().length(14))));
    fill();
}

void FieldBar::setField(const Field& field)
{
    m_field = field;
    fill();
    noteChanged();
}

void FieldBar::fill()
{
    m_left->setText(
        span(m_field.title, theme().ink, true) + QStringLiteral("&nbsp;&nbsp; ") + span(m_field.range, theme().ink2));
    setToolTip(m_field.sentence);
    if (parentWidget()) // the table below has the field too
        parentWidget()->setProperty("helpField", m_field.path);
    QString right = span(m_field.value, theme().ink, true);
    const bool changed = !m_field.file.isEmpty();
    if (!m_field.value.isEmpty())
        right += QStringLiteral("&nbsp;&nbsp; ")
            + span(changed ? tr("was %1").arg(m_field.file) : tr("as in the file"), theme().ink2);
    if (width() >= theme().length(pathFrom))
        right += QStringLiteral("&nbsp;&nbsp; ") + span(m_field.path, theme().ink3);
    m_right->setText(right);
    m_back->setVisible(changed);
    m_back->setText(captionOf(tr("Back to %1").arg(m_field.file)));
    m_back->setAccessibleName(tr("%1: back to %2").arg(m_field.title, m_field.file));
}

QString FieldBar::spokenText() const
{
    QString text = tr("%1: %2; %3; %4").arg(m_field.title, m_field.value, m_field.range, m_field.path);
    if (!m_field.file.isEmpty())
        text += tr("; in the file %1").arg(m_field.file);
    return m_field.sentence.isEmpty() ? text : text + QStringLiteral(". ") + m_field.sentence;
}

void FieldBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().accentSoft);
}

void FieldBar::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    fill();
}

} // namespace waterhammer
