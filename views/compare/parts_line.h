// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <QStringList>

namespace waterhammer {

/// Parts of what is to be said, in one line: as many as have room, and how many more there are; the tool tip has them
/// all.
class PartsLine : public View {
    Q_OBJECT
public:
    /// `title`: what it tells.
    PartsLine(const QString& name, const QString& title, QWidget* parent);

    /// `none`: what to say where there are no parts.
    void setParts(const QStringList& parts, const QString& none = {});
    /// Less than it would be without: beside what is said louder.
    void setQuiet() { m_quiet = true; }
    /// As it is painted.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QString spokenText() const override { return toolTip(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont font() const;

    QStringList m_parts;
    QString m_none;
    bool m_quiet = false;
};

} // namespace waterhammer
