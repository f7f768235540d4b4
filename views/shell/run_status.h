// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

class QLabel;
class QPushButton;

namespace waterhammer {

/// The one place that says how current the picture is: up to date, computing, out of date, stopped.
class RunStatus : public View {
    Q_OBJECT
public:
    enum class Kind { Good, Working, Warning };

    explicit RunStatus(QWidget* parent = nullptr);

    void show(Kind kind, const QString& text, const QString& details = {});
    /// Share of a long run that is done; a negative one hides the progress line and the Stop button.
    void setProgress(double share);
    /// px that the whole text takes, and its sign alone.
    [[nodiscard]] int wholeWidth() const;
    [[nodiscard]] int leastWidth() const;
    /// Into a width: the tool tip has the whole text.
    void shorten(int width);

    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    void stopRequested();

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void renew();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_stop;
    QString m_whole, m_details;
    Kind m_kind = Kind::Good;
    double m_share = -1;
};

} // namespace waterhammer
