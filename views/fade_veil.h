// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

namespace waterhammer {

/// Lies over a panel and lets it through as far as what is out of date is seen. Mouse and keys go through it. It is no
/// graphics effect: under one Qt takes the parts of a panel for opaque, and what was there before shines through.
class FadeVeil : public View {
    Q_OBJECT
public:
    explicit FadeVeil(QWidget* panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace waterhammer
