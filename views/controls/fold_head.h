// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QAbstractButton>

namespace waterhammer {

/// The head of a part of a panel that can be folded: checked while it is open. Without anything to fold it is a title.
class FoldHead : public QAbstractButton {
    Q_OBJECT
public:
    /// The short title stands where the title has no room.
    FoldHead(const QString& title, QString shortTitle, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setFoldable(bool foldable);
    [[nodiscard]] bool foldable() const { return m_foldable; }
    /// At the right end; gives way to the title.
    void setRemark(const QString& remark);
    [[nodiscard]] QString remark() const { return m_remark; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void nextCheckState() override;

private:
    [[nodiscard]] double textLeft() const;
    [[nodiscard]] bool isShort() const;
    void fitTip();

    Theme m_theme;
    QString m_short, m_remark;
    bool m_foldable = false;
};

} // namespace waterhammer
