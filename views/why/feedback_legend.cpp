// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/feedback_legend.h"

#include "model/words/feedback_words.h"
#include "views/language.h"
#include "views/why/feedback_part.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

// px of the design
constexpr double pieceWidth = 14, pieceHeight = 10, line = 18, margin = 12, gap = 6, between = 14;
constexpr double leastSeen = 5e-3; ///< a part that is less on every day is in no bar

bool isSeen(const RunPtr& run, const FeedbackStory& story, FeedbackPart part)
{
    for (std::size_t t = 1; t < story.days.size(); ++t) {
        const auto& value = run->day(static_cast<int>(t)).state.ofDay;
        const auto& parts = story.days[t].parts;
        if (value && value->realised && parts && std::abs((*parts)[part]) >= leastSeen)
            return true;
    }
    return false;
}

bool hasGainAlone(const Run& run)
{
    for (int t = 1; t <= run.lastRound(); ++t)
        if (const auto& value = run.day(t).state.ofDay;
            value && !value->realised && std::abs(value->value) >= leastSeen)
            return true;
    return false;
}

} // namespace

FeedbackLegend::FeedbackLegend(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("feedbackLegend"));
    setAccessibleName(tr("What the bars are made of"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a fixed one is cut to the height of its hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FeedbackLegend::setStory(const RunPtr& run, const FeedbackStoryPtr& story)
{
    m_entries.clear();
    if (run && story) {
        for (const auto& row : feedbackPartTable)
            if (isSeen(run, *story, row.part)) {
                QString name = QString::fromStdString(partWords(row.part, WindowLanguage()));
                name[0] = name[0].toUpper();
                m_entries.push_back({row.part, name});
            }
        if (hasGainAlone(*run))
            m_entries.push_back({{}, tr("Nothing set off: the loop gain")});
    }
    setVisible(!m_entries.empty());
    updateGeometry();
    update();
    noteChanged();
}

QString FeedbackLegend::spokenText() const
{
    QStringList names;
    for (const Entry& entry : m_entries)
        names << entry.name;
    return names.join(QStringLiteral("; "));
}

std::vector<QRectF> FeedbackLegend::places(double width) const
{
    const QFontMetricsF metrics(theme().font(type::label));
    const double left = theme().length(margin), right = width - theme().length(margin), high = theme().length(line);
    std::vector<QRectF> places;
    double x = left, y = 0;
    for (const Entry& entry : m_entries) {
        const double own = theme().length(pieceWidth + gap) + std::ceil(metrics.horizontalAdvance(entry.name));
        if (x > left && x + own > right) {
            x = left;
            y += high;
        }
        const double wide = std::min(own, right - x);
        places.emplace_back(x, y, wide, high * linesOf(entry, wide));
        x += own + theme().length(between);
        y = places.back().bottom() - high; // what has several lines stands alone in them
    }
    return places;
}

/// Words that have no room beside their piece stand one line below the other.
int FeedbackLegend::linesOf(const Entry& entry, double width) const
{
    const QFontMetricsF metrics(theme().font(type::label));
    const QRectF room(0, 0, std::max(1.0, width - theme().length(pieceWidth + gap) + 1), 1e4);
    const double needed = metrics.boundingRect(room, Qt::TextWordWrap, entry.name).height();
    return std::max(1, static_cast<int>(std::lround(needed / metrics.height())));
}

int FeedbackLegend::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? 0 : static_cast<int>(std::ceil(all.back().bottom() + theme().length(4)));
}

QSize FeedbackLegend::sizeHint() const
{
    const int width = std::max(this->width(), static_cast<int>(theme().length(300)));
    return {static_cast<int>(theme().length(300)), heightForWidth(width)};
}

QSize FeedbackLegend::minimumSizeHint() const { return {static_cast<int>(theme().length(180)), 0}; }

void FeedbackLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    const QFont font = theme().font(type::label);
    const auto all = places(width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF& place = all[i];
        const double high = theme().length(pieceHeight);
        const QRectF piece(
            place.left(), place.top() + (theme().length(line) - high) / 2, theme().length(pieceWidth), high);
        if (m_entries[i].part)
            paintFeedbackPart(painter, piece, *m_entries[i].part, theme());
        else
            paintGainAlone(painter, piece, theme());
        painter.setFont(font);
        painter.setPen(theme().ink2);
        const double x = piece.right() + theme().length(gap);
        painter.drawText(QRectF(x, place.top(), place.right() - x + 1, place.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_entries[i].name);
    }
}

} // namespace waterhammer
