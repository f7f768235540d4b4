// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/shown.h"
#include "views/view.h"

#include <vector>

namespace waterhammer {

/// What the pieces of the bars of feedback are: a piece of each that the run has, with its name, in as many lines as it
/// takes.
class FeedbackLegend : public View {
    Q_OBJECT
public:
    explicit FeedbackLegend(QWidget* parent = nullptr);

    /// Null: nothing is known yet.
    void setStory(const RunPtr& run, const FeedbackStoryPtr& story);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override { updateGeometry(); }

private:
    /// A part, or the loop gain of a day without parts.
    struct Entry {
        std::optional<FeedbackPart> part;
        QString name;
    };
    /// Where each stands, its piece and its name together.
    [[nodiscard]] std::vector<QRectF> places(double width) const;
    [[nodiscard]] int linesOf(const Entry& entry, double width) const;

    std::vector<Entry> m_entries;
};

} // namespace waterhammer
