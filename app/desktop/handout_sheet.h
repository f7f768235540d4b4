// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QPainter>
#include <QPdfWriter>

namespace waterhammer {

/// A sheet of A4 that is filled from above: text, rules to write on, tables, an axis. Lengths are points of print.
class Sheet {
public:
    explicit Sheet(QPdfWriter& paper);

    /// The line above a page and the one below it.
    void frame(const QString& left, const QString& right, const QString& foot);
    void newPage();
    void title(const QString& text);
    void paragraph(const QString& text, double size = 9.5, bool strong = false);
    /// Text of a lesson, beside `indent` at the left; not drawn: measured only. Its height.
    double markdown(const QString& text, double size, double indent = 0, bool strong = false, bool drawn = true);
    /// A number in a disc, for a text beside it.
    void disc(int number, double size);
    /// A numbered head of a part, with a note at the right.
    void head(int number, const QString& text, const QString& note = {}, double above = 20);
    /// A line of a question with blanks: what is asked, then each unit behind its rule.
    void blanks(const QString& ask, const QStringList& units);
    /// Boxes to tick.
    void choices(const QStringList& texts, double size = 9.5);
    void lines(int count);
    struct Row {
        QStringList cells; ///< an empty one is a blank
    };
    void table(const QStringList& heads, const std::vector<Row>& rows);
    /// Lines in two columns from a height on; what has no room on the page is returned. Not drawn: measured only.
    QString columns(const QString& text, double size, double top, bool drawn = true);
    void space(double points) { m_y += points; }

    [[nodiscard]] double left() const { return margin; }
    [[nodiscard]] double width() const { return paperWidth - 2 * margin; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return paperHeight - margin - 24 - m_y; }
    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QFont font(double size, int weight = QFont::Normal) const;
    void text(QPointF baseline, const QString& words, double size, const QColor& colour, int weight = QFont::Normal,
        Qt::AlignmentFlag align = Qt::AlignLeft);
    void rule(QPointF from, double length, const QColor& colour, double stroke = 0.6);
    [[nodiscard]] static QPointF px(QPointF points) { return points * fine; }
    [[nodiscard]] static QRectF px(const QRectF& r) { return {r.topLeft() * fine, r.size() * fine}; }

    static constexpr double fine = 10; ///< steps a point
    static constexpr double paperWidth = 595, paperHeight = 842, margin = 45;

private:
    QPdfWriter& m_paper;
    Theme m_theme;
    QPainter m_painter;
    double m_y = margin;
};

} // namespace waterhammer
