// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

class QLabel;
class QPushButton;

namespace waterhammer {

/// One line above the table that says all about the cell of the cursor: whose field, unit, range and default, its
/// value with all digits, the file's, and its path. It covers nothing and reads aloud as one sentence.
class FieldBar : public View {
    Q_OBJECT
public:
    struct Field {
        QString title; ///< "Dealer F · Tier 1 capital"
        QString range; ///< "bn, at least 0; no default"
        QString value; ///< all digits
        QString file;  ///< the file's value where it is another
        QString path;  ///< "dealers[5].tier1Capital"
        QString sentence;
    };

    explicit FieldBar(QWidget* parent = nullptr);
    void setField(const Field& field);
    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    void backRequested();

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();

    Field m_field;
    QLabel* m_left;
    QLabel* m_right;
    QPushButton* m_back;
};

} // namespace waterhammer
