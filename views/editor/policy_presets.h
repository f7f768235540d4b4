// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/run.h"
#include "views/view.h"

#include <vector>

class QLabel;
class QPushButton;

namespace waterhammer {

/// Policies to add with one click, each with a sentence of its history. They are ordinary policies afterwards.
class PolicyPresets : public View {
    Q_OBJECT
public:
    explicit PolicyPresets(QWidget* parent = nullptr);

    void setDraft(DraftPtr draft);
    void setDay(int day);

Q_SIGNALS:
    void presetRequested(const waterhammer::Policy& policy);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        PolicyKind kind;
        QLabel *title, *history, *used;
        QPushButton* add;
    };
    void refresh();

    DraftPtr m_draft;
    int m_day = 1;
    QLabel *m_title, *m_from;
    std::vector<Row> m_rows;
};

} // namespace waterhammer
