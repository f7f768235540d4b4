// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

namespace waterhammer {

/// One quantity as a bar: its name, its figure in words, and where there is one, a mark at its limit.
class LimitBar : public View {
    Q_OBJECT
public:
    enum class Colour { Limit, Funding }; ///< grey, amber near the limit, vermilion beyond; or the colour of funding

    struct Content {
        QString name, text;
        double value = 0, high = 1;  ///< what the bar shows, and its end
        std::optional<double> limit; ///< where the mark stands
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit LimitBar(Colour colour, QWidget* parent = nullptr);

    void setContent(const Content& content);

    [[nodiscard]] QString spokenText() const override { return m_content.text; }
    [[nodiscard]] std::optional<GaugeReading> reading() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor barColour() const;

    Colour m_colour;
    Content m_content;
};

} // namespace waterhammer
