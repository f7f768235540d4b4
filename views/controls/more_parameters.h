// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

namespace waterhammer {

/// Below the controls of the front: the way to all the others.
class MoreParameters : public Panel {
    Q_OBJECT
public:
    explicit MoreParameters(QWidget* parent = nullptr);

protected:
    void look(const Shown&, Changes) override { }
};

} // namespace waterhammer
