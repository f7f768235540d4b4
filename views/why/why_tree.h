// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QTreeView>

namespace waterhammer {

/// A tree whose branches are hairlines with a small triangle where there is more below.
class WhyTree : public QTreeView {
    Q_OBJECT
public:
    explicit WhyTree(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace waterhammer
