// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"
#include "views/view.h"

namespace waterhammer {

class Scrubber;
class SentenceBar;
class Transport;

/// The bottom of the window: the sentence of the day, the transport and the days.
class TimelinePanel : public View {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    void setRun(const RunPtr& run);
    void setMoment(const Moment& moment);
    void setPlaying(bool playing);
    void setSpeed(double daysPerSecond);
    /// What an edit does, in place of the market's sentence; an empty text gives it back.
    void setEditSentence(const QString& marked);
    [[nodiscard]] QWidget* playButton() const;

Q_SIGNALS:
    void playToggled();
    void stepRequested(int direction);
    void rewindRequested();
    void endRequested();
    void roundRequested(int round);
    void speedChanged(double daysPerSecond);
    void selectionRequested(const waterhammer::Selection& selection);
    void whyRequested(const waterhammer::Selection& selection);

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    void askWhy();

    RunPtr m_run;
    Moment m_moment;
    QString m_editSentence;
    int m_told = -1; ///< the day whose sentence stands there
    SentenceBar* m_sentence;
    Transport* m_transport;
    Scrubber* m_scrubber;
};

} // namespace waterhammer
