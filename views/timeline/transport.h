// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace waterhammer {

/// Rewind, step back, play or pause, step, to the end; and how fast.
class Transport : public View {
    Q_OBJECT
public:
    /// A speed at which the days jump, days a second.
    static constexpr double asFastAsItGoes = 1e9;

    explicit Transport(QWidget* parent = nullptr);

    void setPlaying(bool playing);
    void setSpeed(double daysPerSecond);
    /// Days up to `reached` may be gone to, those up to `last` may come; locked: they may not come yet.
    void setDay(int round, int last, int reached, bool locked);
    /// Of the day, below it; empty where days have numbers alone.
    void setDate(const QString& date);
    /// Where there is little room the choice of speed is left out.
    void setSpeedShown(bool shown);
    [[nodiscard]] QWidget* playButton() const;

Q_SIGNALS:
    void playToggled();
    void stepRequested(int direction);
    void rewindRequested();
    void endRequested();
    void speedChanged(double daysPerSecond);

protected:
    void themeChanged() override;

private:
    void showPlay();
    QPushButton* makeButton(const char* name, const QString& text, const QString& key);

    QPushButton *m_rewind, *m_back, *m_play, *m_step, *m_end;
    QWidget* m_speedBox;
    QLabel* m_speedLabel;
    QComboBox* m_speed;
    QLabel *m_day, *m_date;
    bool m_playing = false, m_locked = false;
};

} // namespace waterhammer
