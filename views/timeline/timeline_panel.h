// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"
#include "views/story/clause.h"

#include <vector>

namespace waterhammer {

class Scrubber;
class SentenceBar;
class Transport;

/// The bottom of the window: the sentence of the day, the transport and the days.
class TimelinePanel : public Panel {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Hint> hint() const override;
    [[nodiscard]] std::vector<Hint> signs() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connectTransport();
    void tell();
    [[nodiscard]] std::vector<ShownClause> comparison() const;
    [[nodiscard]] std::vector<ShownClause> ended(int day) const;
    void askWhy();

    RunPtr m_run;
    Moment m_moment, m_clock;
    int m_end = 0;            ///< the last day of the clock
    bool m_beside = false;    ///< another run is in sight
    bool m_locked = false;    ///< days ahead do not come by playing now
    bool m_comparing = false; ///< kept runs are held against the one at hand
    OtherRunsPtr m_others;
    QString m_editSentence;
    bool m_playing = false;
    int m_told = -1; ///< the day whose sentence stands there
    SentenceBar* m_sentence;
    Transport* m_transport;
    Scrubber* m_scrubber;
};

} // namespace waterhammer
