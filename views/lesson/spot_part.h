// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/lesson_part.h"

class QVBoxLayout;

namespace waterhammer {

class MarkdownLabel;

/// A number in a disc, as it stands in the picture too.
class SpotNumber : public View {
    Q_OBJECT
public:
    SpotNumber(int number, QWidget* parent);

    /// It has no place in this window: the disc is only a ring.
    void setMissing(bool missing);
    void setNumber(int number);
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Paints such a disc.
    static void paint(QPainter& painter, const QRectF& disc, int number, bool missing, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    int m_number;
    bool m_missing = false;
};

/// The numbered texts of a step, for what has the same number in the picture.
class SpotPart : public LessonPart {
    Q_OBJECT
public:
    explicit SpotPart(QWidget* parent = nullptr);

    void look(const Shown& shown, const LessonText& words) override;
    /// Numbers, from 0, for which this window has no place.
    void setMissing(const std::vector<bool>& missing);

protected:
    void themeChanged() override;

private:
    void build(std::size_t count);
    void write();

    struct Row {
        SpotNumber* number;
        MarkdownLabel* text;
        QString words;
        bool missing = false;
    };
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
};

} // namespace waterhammer
