// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/numbers.h"
#include "views/panel.h"

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace waterhammer {

/// The mechanisms, each with its switch and, where there is room, its share of the loss.
class ChannelSwitches : public Panel {
    Q_OBJECT
public:
    explicit ChannelSwitches(QWidget* parent = nullptr);

    /// Two columns and "6 of 7 on" instead of shares where room is short.
    void fit(const Room& room) override;

    [[nodiscard]] QCheckBox* box(std::size_t channel) const { return m_boxes[channel]; }
    [[nodiscard]] QString spokenText() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void themeChanged() override;

private:
    static constexpr std::size_t channels = channelTable.size();
    void arrange();
    void showDraft(const DraftPtr& draft);
    void request(std::size_t channel, bool on);
    void showNotes();
    void paintShare(QPainter& painter, std::size_t channel) const;
    /// Off in the run that was split, so that what is shown is what it alone would add to the loss.
    [[nodiscard]] bool wouldAdd(std::size_t channel) const;
    /// What is shown of a channel, bn: its part, or what it would add. Only where there is an attribution.
    [[nodiscard]] double share(std::size_t channel) const;

    DraftPtr m_draft;
    std::optional<Attribution> m_attribution;
    Numbers m_numbers; ///< with the unit of the run
    QLabel* m_title;
    QLabel* m_note;
    QGridLayout* m_grid;
    std::array<QCheckBox*, channels> m_boxes{};
    bool m_compact = false;
};

} // namespace waterhammer
