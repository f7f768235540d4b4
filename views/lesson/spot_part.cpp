// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/spot_part.h"

#include "views/lesson/markdown_label.h"
#include "views/shown/shown.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr double disc = 20; ///< px of the design

} // namespace

SpotNumber::SpotNumber(int number, QWidget* parent)
    : View(parent)
    , m_number(number)
{
    setAccessibleName(QString::number(number));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SpotNumber::setNumber(int number)
{
    m_number = number;
    setAccessibleName(QString::number(number));
    update();
}

void SpotNumber::setMissing(bool missing)
{
    m_missing = missing;
    update();
}

QSize SpotNumber::sizeHint() const
{
    const int side = static_cast<int>(theme().length(disc)) + 2;
    return {side, side};
}

void SpotNumber::themeChanged() { updateGeometry(); }

void SpotNumber::paint(QPainter& painter, const QRectF& disc, int number, bool missing, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(missing ? theme.lineStrong : theme.surface, 1.5));
    painter.setBrush(missing ? theme.surface : theme.accent);
    painter.drawEllipse(disc);
    painter.setFont(theme.font(type::label, QFont::Bold));
    painter.setPen(missing ? theme.ink2 : theme.surface);
    painter.drawText(disc, Qt::AlignCenter, QString::number(number));
}

void SpotNumber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_number, m_missing, theme());
}

SpotPart::SpotPart(QWidget* parent)
    : LessonPart(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("lessonSpots"));
    setAccessibleName(tr("Numbers in the picture"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void SpotPart::look(const Shown& shown, const LessonText& words)
{
    const auto& spots = shown.lesson->at().spots;
    setVisible(!spots.empty());
    if (m_rows.size() != spots.size())
        build(spots.size());
    for (std::size_t i = 0; i < spots.size(); ++i)
        m_rows[i].words = words.part("spot", spots[i].id);
    write();
}

void SpotPart::build(std::size_t count)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (std::size_t i = 0; i < count; ++i) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        auto* number = new SpotNumber(static_cast<int>(i) + 1, line);
        auto* text = new MarkdownLabel(line);
        text->setObjectName(QStringLiteral("lessonSpot%1").arg(i + 1));
        connect(text, &MarkdownLabel::linkAsked, this, &LessonPart::linkAsked);
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_column->addWidget(line);
        m_rows.push_back({number, text, {}, false});
    }
    themeChanged();
}

void SpotPart::setMissing(const std::vector<bool>& missing)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].missing = i < missing.size() && missing[i];
    write();
}

void SpotPart::write()
{
    for (Row& row : m_rows) {
        row.number->setMissing(row.missing);
        row.text->setText(row.missing ? tr("%1 (not on this desk)").arg(row.words) : row.words);
    }
}

void SpotPart::themeChanged()
{
    for (Row& row : m_rows) {
        row.number->setTheme(theme());
        row.text->setTheme(theme());
    }
}

} // namespace waterhammer
