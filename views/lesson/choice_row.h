// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QRadioButton>

namespace waterhammer {

/// An answer to choose, in a frame, its text as long as it is and its key at the right.
class ChoiceRow : public QRadioButton {
    Q_OBJECT
public:
    /// `key`: the letter that chooses it; empty: none does.
    ChoiceRow(const QString& text, const QString& key, QWidget* parent);

    void setTheme(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect textRoom(int width) const;

    Theme m_theme;
    QString m_text, m_key;
};

} // namespace waterhammer
