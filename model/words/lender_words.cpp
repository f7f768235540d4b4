// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/lender_words.h"

#include "model/words/saying.h"

namespace waterhammer {

namespace {

struct Lenders {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(LendersPanel)
public:
    [[nodiscard]] Saying stance(LenderStance stance) const
    {
        switch (stance) {
        case LenderStance::Rolls: return tr("rolls what it has lent");
        case LenderStance::Calls: return tr("calls today");
        case LenderStance::CallsTomorrow: return tr("is in breach and calls tomorrow");
        case LenderStance::Failed: return tr("has failed");
        }
        return {};
    }
    [[nodiscard]] Saying name(const Scenario& scenario, const LenderDay& day) const
    {
        return day.lender ? Saying(nameOf(scenario, *day.lender)) : tr("Outside", "lenders without a name");
    }
    [[nodiscard]] Saying whole(const Scenario& scenario, const LenderDay& day) const
    {
        return tr("%1: %2").arg(name(scenario, day), stance(day.stance));
    }
    [[nodiscard]] Saying borrower(const std::string& dealer) const { return tr("to %1").arg(dealer); }
};

} // namespace

std::string stanceWords(LenderStance stance, const Language& language) { return Lenders{language}.stance(stance); }

std::string lenderName(const Scenario& scenario, const LenderDay& day, const Language& language)
{
    return Lenders{language}.name(scenario, day);
}

std::string lenderWords(const Scenario& scenario, const LenderDay& day, const Language& language)
{
    return Lenders{language}.whole(scenario, day);
}

std::string borrowerWords(const Scenario& scenario, const BorrowerDay& borrower, const Language& language)
{
    return Lenders{language}.borrower(scenario.dealers.name[borrower.borrower]);
}

} // namespace waterhammer
