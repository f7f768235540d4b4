// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/lesson_part.h"

class QVBoxLayout;

namespace waterhammer {

/// What was predicted beside what it was, a card for each question that is resolved here. Never red, no cross: who
/// looks for the reason has learned more than who was right.
class CardPart : public LessonPart {
    Q_OBJECT
public:
    explicit CardPart(QWidget* parent = nullptr);

    void look(const Shown& shown, const LessonText& words) override;
    /// Before a room it is not told that nothing was answered.
    void setForRoom(bool room) { m_room = room; }
    [[nodiscard]] QString spokenText() const override { return m_spoken.join(QLatin1Char('\n')); }

protected:
    void themeChanged() override;

private:
    void addCard(const LessonText::Card& card);

    std::vector<LessonText::Card> m_cards;
    QStringList m_spoken;
    bool m_room = false;
    QVBoxLayout* m_rows;
};

} // namespace waterhammer
