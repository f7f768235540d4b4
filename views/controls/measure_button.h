// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/severity.h"

#include <QToolButton>

#include <optional>

class QActionGroup;

namespace waterhammer {

/// What tipping points are measured by: a small menu.
class MeasureButton : public QToolButton {
    Q_OBJECT
public:
    explicit MeasureButton(QWidget* parent = nullptr);

    /// Which entry is marked; nothing: the severity.
    void setMeasure(std::optional<Measure> measure);
    [[nodiscard]] std::optional<Measure> measure() const;

Q_SIGNALS:
    void chosen(std::optional<waterhammer::Measure> measure);

private:
    void addEntry(std::optional<Measure> measure, const QString& text, const char* name);

    QActionGroup* m_entries;
};

} // namespace waterhammer
