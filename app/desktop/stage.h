// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "views/theme.h"

#include <QWidget>

#include <optional>

class QFrame;
class QLabel;

namespace waterhammer {

class ChartPane;
class ContagionGraph;
class LeverPanel;
class LoopGainDial;
class PredictionPanel;
class ScenarioCard;
class Scrubber;
class StageLesson;
class StageVeil;

/// The study for a room: one picture on the whole screen in the projector's
/// colours, with type twice as large and nothing below 24 px. It stands over
/// the window, which stays as it is underneath, and is driven by keys, as a
/// presenter's remote sends them.
class Stage : public QWidget {
    Q_OBJECT
public:
    explicit Stage(Session& session);
    /// The study has again the speed that it had before.
    ~Stage() override;

    /// Goes on by a beat: of a lesson that is open a spot, a card, a reveal, a step; else to the next bookmark of the
    /// file, else by a day, to the last on which something moves.
    void goOn();
    void goBack();
    /// What a key does here; false: nothing.
    bool press(int key);
    /// Whether it does anything.
    [[nodiscard]] static bool hears(int key);
    /// The day to which going on leads; nothing at the end.
    [[nodiscard]] std::optional<int> nextDay() const;
    /// The lesson before the room; it may be that none is open.
    [[nodiscard]] StageLesson& lesson() const { return *m_lesson; }

    [[nodiscard]] bool isBlack() const;
    [[nodiscard]] bool isFrozen() const;
    [[nodiscard]] bool hasPointer() const;
    [[nodiscard]] bool hasGlass() const;

Q_SIGNALS:
    /// Esc: the window is wanted again.
    void left();
    /// The run at hand is to be kept.
    void pinAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int sentenceHeight = 104; ///< px, of the words below the picture

    void makeParts();
    void dress();
    void arrange();
    void look(const Shown& shown, Changes changes);
    void tell();
    void showQuestion();
    void showOver(QWidget& page, bool shown);
    [[nodiscard]] QString askedText(int day) const;
    void fadeFrom(const Moment& moment);
    void setLocked(bool locked);
    void arrangeHead(int right);
    void arrangePictures(int top, int middle, int right);
    void arrangeOver(int top, int middle, int foot);
    [[nodiscard]] bool leversShown() const;
    [[nodiscard]] std::optional<int> nextMark() const;
    [[nodiscard]] int lastBeat() const;
    void showNotes();
    void toggleCard();
    void hideOrShowDays();
    using Act = void (*)(Stage&);
    [[nodiscard]] static Act actOf(int key);

    Session& m_session;
    Theme m_theme;
    double m_speedBefore;
    bool m_locked = false;
    int m_told = -1;
    int m_fading = -1; ///< the day that unfolds under the one before
    QLabel *m_name, *m_day, *m_sentence, *m_keys, *m_notes;
    ContagionGraph* m_graph;
    LoopGainDial* m_dial;
    ChartPane* m_prices;
    Scrubber* m_scrubber;
    LeverPanel* m_levers;
    QFrame* m_over; ///< around what stands before the picture
    ScenarioCard* m_card;
    PredictionPanel* m_question;
    StageLesson* m_lesson;
    StageVeil* m_veil;
};

} // namespace waterhammer
