// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/branch_words.h"

#include "model/words/difference_words.h"
#include "model/words/row_words.h"
#include "model/words/saying.h"

#include <algorithm>

namespace waterhammer {

namespace {

struct Branches {
    const ParentRun m_parent;
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Branches)
public:
    [[nodiscard]] Saying parting(const std::string& branch) const
    {
        return m_parent.run.empty()
            ? tr("“%1” parts after day %2; the days before are shared").arg(branch, day())
            : tr("“%1” parts from “%2” after day %3; the days before are shared").arg(branch, m_parent.run, day());
    }

    [[nodiscard]] Saying same() const
    {
        return m_parent.run.empty() ? tr("Parted after day %1.").arg(day())
                                    : tr("The same as %1 up to the close of day %2.").arg(m_parent.run, day());
    }

    [[nodiscard]] Saying own() const
    {
        return m_parent.run.empty()
            ? tr("A branch: up to the close of day %1 all is as it was; what you change holds from day %2 on.")
                  .arg(day(), next())
            : tr("A branch of “%1”: up to the close of day %2 all is as it was; what you change holds from day %3 on.")
                  .arg(m_parent.run, day(), next());
    }
    [[nodiscard]] Saying leftOut(const BranchEdit& edit) const
    {
        constexpr std::size_t most = 3;
        Saying lines;
        const auto groups = grouped(edit.undated);
        for (std::size_t k = 0; k < std::min(most, groups.size()); ++k)
            lines += (lines.empty() ? "" : "; ") + differenceText(groups[k], edit.before, edit.wished, m_language);
        if (groups.size() > most)
            lines += tr(" and %n more", nullptr, static_cast<int>(groups.size() - most));
        return tr("The past stays as it was, up to the close of day %1. Left out, since it has no date: %2.")
            .arg(day(), lines);
    }
    [[nodiscard]] Saying instead(const Edit& edit, const ScenarioDraft& branch) const
    {
        const auto made = apply(branch, edit, branch);
        Saying events;
        if (made)
            for (std::size_t row = branch.events.size(); row < made->events.size(); ++row)
                events += (events.empty() ? "" : "; ")
                    + tr("%1 (%2)", "an event, what it does")
                          .arg(eventTitle(*made, row, m_language), eventMeaning(*made, made->events[row], m_language));
        return tr("From day %1 instead: %2").arg(next(), events);
    }

private:
    [[nodiscard]] Saying day() const { return std::to_string(m_parent.day); }
    [[nodiscard]] Saying next() const { return std::to_string(m_parent.day + 1); }
};

} // namespace

std::string partingWords(const std::string& branch, const ParentRun& parent, const Language& language)
{
    return Branches{parent, language}.parting(branch);
}

std::string ownPastWords(const ParentRun& parent, const Language& language) { return Branches{parent, language}.own(); }

std::string leftOutWords(const BranchEdit& edit, int day, const Language& language)
{
    return Branches{ParentRun{{}, day}, language}.leftOut(edit);
}

std::string insteadWords(const Edit& instead, const ScenarioDraft& branch, int day, const Language& language)
{
    return Branches{ParentRun{{}, day}, language}.instead(instead, branch);
}

std::string parentWords(const ParentRun& parent, const Language& language) { return Branches{parent, language}.same(); }

} // namespace waterhammer
