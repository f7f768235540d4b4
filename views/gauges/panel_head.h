// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

namespace waterhammer {

/// The first line of a panel: its title at the left, a remark at the right. The remark gives way first.
class PanelHead : public View {
    Q_OBJECT
public:
    explicit PanelHead(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString remark() const { return m_remark; }

    [[nodiscard]] QString spokenText() const override { return m_remark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title, m_remark;
};

} // namespace waterhammer
