// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/gain_matrix.h"

#include "model/words/switch_words.h"
#include "views/asset_name.h"
#include "views/language.h"
#include "views/numbers.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

constexpr std::size_t mostAssets = 8;
constexpr double strongest = 0.8; ///< a figure of full heat

} // namespace

GainMatrix::GainMatrix(QWidget* parent)
    : View(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("gainMatrix"));
    setAccessibleName(tr("From asset to asset"));
}

double GainMatrix::value(std::uint32_t of, std::uint32_t on) const
{
    return m_gain->matrix[of * m_run->scenario().assetCount() + on];
}

void GainMatrix::setGain(RunPtr run, std::optional<GainParts> gain)
{
    m_run = std::move(run);
    m_gain = std::move(gain);
    m_shown.clear();
    if (m_gain && !m_gain->matrix.empty()) {
        const auto assets = static_cast<std::uint32_t>(m_run->scenario().assetCount());
        m_shown.resize(assets);
        std::iota(m_shown.begin(), m_shown.end(), 0U);
        const auto largest = [&](std::uint32_t a) {
            double most = 0;
            for (std::uint32_t b = 0; b < assets; ++b)
                most = std::max({most, std::abs(value(a, b)), std::abs(value(b, a))});
            return most;
        };
        if (assets > mostAssets) {
            std::ranges::stable_sort(m_shown, std::ranges::greater(), largest);
            m_shown.resize(mostAssets);
            std::ranges::sort(m_shown);
        }
        chooseLargest();
    }
    updateGeometry();
    update();
    noteChanged();
}

void GainMatrix::chooseLargest()
{
    m_row = m_column = 0;
    for (std::size_t r = 0; r < m_shown.size(); ++r)
        for (std::size_t c = 0; c < m_shown.size(); ++c)
            if (value(m_shown[r], m_shown[c]) > value(of(), on())) {
                m_row = r;
                m_column = c;
            }
}

QString GainMatrix::cellText() const
{
    if (m_shown.empty())
        return {};
    return QString::fromStdString(cellWords(m_run->scenario(), *m_gain, of(), on(), WindowLanguage()));
}

QSize GainMatrix::sizeHint() const
{
    const double rows = static_cast<double>(m_shown.size());
    return {static_cast<int>(theme().length(320)),
        m_shown.empty() ? 0 : static_cast<int>(theme().length(22) + rows * theme().length(26) + theme().length(4))};
}

QSize GainMatrix::minimumSizeHint() const { return {static_cast<int>(theme().length(180)), sizeHint().height()}; }

QRectF GainMatrix::cell(std::size_t row, std::size_t column) const
{
    const double margin = theme().length(12), names = std::min(theme().length(96), width() * 0.3);
    const double room = (width() - 2 * margin - names) / static_cast<double>(m_shown.size());
    const double pitch = std::min(room, theme().length(78));
    return {margin + names + pitch * static_cast<double>(column),
        theme().length(22) + theme().length(26) * static_cast<double>(row), pitch, theme().length(26)};
}

void GainMatrix::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    if (m_shown.empty())
        return;
    const double margin = theme().length(12), gap = theme().length(4);
    painter.setFont(theme().condensed(type::label));
    const QFontMetricsF measure(painter.font());
    for (std::size_t k = 0; k < m_shown.size(); ++k) {
        const auto& assets = m_run->scenario().assets;
        const QString name = QString::fromStdString(assets.name[m_shown[k]]), code = assetCode(assets.id[m_shown[k]]);
        const QRectF row = cell(k, 0), head = cell(0, k);
        painter.setPen(theme().ink);
        painter.drawText(QRectF(margin, row.top(), row.left() - margin - gap, row.height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            fittingName(name, code, row.left() - margin - gap, measure));
        painter.setPen(theme().ink2);
        painter.drawText(QRectF(head.left(), 0, head.width(), head.top()), Qt::AlignCenter | Qt::TextSingleLine,
            fittingName(name, code, head.width() - gap, measure));
    }
    for (std::size_t r = 0; r < m_shown.size(); ++r)
        for (std::size_t c = 0; c < m_shown.size(); ++c)
            paintCell(painter, r, c);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().accent, hasFocus() ? 3 : 2));
    painter.drawRect(cell(m_row, m_column).adjusted(1, 1, -1, -1));
}

void GainMatrix::paintCell(QPainter& painter, std::size_t row, std::size_t column) const
{
    const QRectF place = cell(row, column).adjusted(0.5, 0.5, -0.5, -0.5);
    const double figure = value(m_shown[row], m_shown[column]);
    QColor heat = figure > 0 ? theme().breach : theme().absorb;
    heat.setAlphaF(static_cast<float>(0.6 * std::min(1.0, std::abs(figure) / strongest)));
    painter.fillRect(place, theme().raised);
    painter.fillRect(place, heat);
    painter.setFont(theme().condensed(type::label, figure > 0.3 ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme().ink);
    painter.drawText(place, Qt::AlignCenter, Numbers().fixed(figure, 2));
}

void GainMatrix::choose(std::size_t row, std::size_t column)
{
    m_row = row;
    m_column = column;
    update();
    noteChanged();
    Q_EMIT cellChosen();
}

void GainMatrix::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t r = 0; r < m_shown.size(); ++r)
        for (std::size_t c = 0; c < m_shown.size(); ++c)
            if (cell(r, c).contains(event->position()))
                choose(r, c);
}

void GainMatrix::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = m_shown.empty() ? 0 : m_shown.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_row, m_column > 0 ? m_column - 1 : 0);
    case Qt::Key_Right: return choose(m_row, std::min(last, m_column + 1));
    case Qt::Key_Up: return choose(m_row > 0 ? m_row - 1 : 0, m_column);
    case Qt::Key_Down: return choose(std::min(last, m_row + 1), m_column);
    default: View::keyPressEvent(event);
    }
}

} // namespace waterhammer
