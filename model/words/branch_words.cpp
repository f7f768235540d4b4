// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/branch_words.h"

#include "model/words/saying.h"

namespace waterhammer {

namespace {

struct Branches {
    const ParentRun& m_parent;
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

private:
    [[nodiscard]] Saying day() const { return std::to_string(m_parent.day); }
};

} // namespace

std::string partingWords(const std::string& branch, const ParentRun& parent, const Language& language)
{
    return Branches{parent, language}.parting(branch);
}

std::string parentWords(const ParentRun& parent, const Language& language) { return Branches{parent, language}.same(); }

} // namespace waterhammer
