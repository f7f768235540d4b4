// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/why/side_page.h"

#include <vector>

class QComboBox;
class QLabel;

namespace waterhammer {

class Numbers;
class SpanRows;
struct SpanRow;

/// What each mechanism did: a waterfall from the direct loss over what buyers and limited liability change without
/// any amplification, and over the channels that are on, to the peak loss; apart from it what a channel that is off
/// would add. Each bar begins where the one before ends, so the sums are the run's. For all dealers, or for one: what
/// it has lost on the day of the peak. Below, how much the market absorbs of the events of its file.
class MechanismsPanel : public SidePage {
    Q_OBJECT
public:
    explicit MechanismsPanel(QWidget* parent = nullptr);

    [[nodiscard]] QString spokenText() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;

private:
    void renew();
    void listDealers();
    void showCapacities(const Shown& shown);
    /// Of what is chosen and of the run on screen; nothing while it is not known.
    [[nodiscard]] const Attribution* known() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] double wholeLoss() const; ///< of what is chosen, bn
    /// Those that are on, one upon the other; those that are off.
    void addMechanisms(
        const Attribution& split, const Numbers& numbers, std::vector<SpanRow>& rows, std::vector<SpanRow>& off) const;

    RunPtr m_run;
    std::optional<Attribution> m_attribution;
    std::optional<DealerSplit> m_split;
    std::optional<std::size_t> m_dealer; ///< whose loss is split; nobody's: that of all
    QComboBox* m_whose;
    QLabel *m_note, *m_offTitle, *m_capacityTitle, *m_capacity;
    SpanRows *m_waterfall, *m_off;
};

} // namespace waterhammer
