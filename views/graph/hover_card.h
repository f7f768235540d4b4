// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/card_words.h"
#include "views/view.h"

class QPushButton;

namespace waterhammer {

/// A card with a node's figures beside the node. It never covers what it is about.
class HoverCard : public View {
    Q_OBJECT
public:
    explicit HoverCard(QWidget* parent);

    /// Shows the content beside this rectangle of the parent. `keys` says what the keyboard offers; `why` whether the
    /// button is there.
    void present(const Card& content, const QRectF& beside, const QString& keys, bool why);
    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    void whyPressed();

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize contentSize() const;
    void place(const QRectF& beside);
    [[nodiscard]] QColor toneColour(CardTone tone) const;

    Card m_content;
    QString m_keys;
    QPushButton* m_why;
    enum class Side { Right, Left, Across } m_side = Side::Right; ///< of the node
    double m_notch = 0;                                           ///< height of the notch that points at the node
};

} // namespace waterhammer
