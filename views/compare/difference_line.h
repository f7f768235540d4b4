// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <QStringList>

namespace waterhammer {

/// What two runs' inputs differ by, in one line: as many differences as have room, and how many more there are; the
/// tool tip has them all.
class DifferenceLine : public View {
    Q_OBJECT
public:
    explicit DifferenceLine(QWidget* parent = nullptr);

    /// `none`: what to say where nothing differs.
    void setLines(const QStringList& lines, const QString& none);
    /// As it is painted.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QString spokenText() const override { return toolTip(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_lines;
    QString m_none;
};

} // namespace waterhammer
