// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

namespace waterhammer {

/// The numbers of a lesson's step over the window, each at the thing that it tells of, with a frame around it. They
/// cover nothing that can be used, and move with what they stand at.
class SpotMarks : public View {
    Q_OBJECT
public:
    /// Lies over `over`, in whose widgets the places are.
    explicit SpotMarks(QWidget* over);

    /// A number and its place; one whose place is out of sight has none.
    struct Mark {
        int number = 1;
        Hint at;
    };
    void mark(std::vector<Mark> marks);
    /// Where the discs stand, in the order of those in sight.
    [[nodiscard]] std::vector<QRectF> discs() const;

    [[nodiscard]] QString spokenText() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Placed {
        int number;
        QRectF place, disc;
    };
    void arrange();

    std::vector<Mark> m_marks;
    std::vector<Placed> m_placed;
};

} // namespace waterhammer
