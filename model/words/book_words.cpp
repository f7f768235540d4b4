// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/book_words.h"

#include "model/words/saying.h"

namespace waterhammer {

namespace {

/// The words of one language.
struct BookWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Account)
public:
    [[nodiscard]] Saying line(BookLine line) const
    {
        switch (line) {
        case BookLine::Cash: return tr("Cash");
        case BookLine::Other: return tr("Other");
        case BookLine::Repo: return tr("Repo");
        case BookLine::RepoOutside: return tr("Repo, outside");
        case BookLine::ShortTerm: return tr("Short-term");
        case BookLine::LongTerm: return tr("Long-term");
        case BookLine::Equity: break;
        }
        return tr("Equity");
    }
    [[nodiscard]] Saying lent(const Scenario& scenario, std::size_t dealer) const
    {
        constexpr std::size_t mostNames = 3;
        std::size_t count = 0;
        Saying names;
        for (std::size_t e = 0; e < scenario.claims.size(); ++e)
            if (lenderOf(scenario.claims, e) == RepoLender{false, static_cast<std::uint32_t>(dealer)})
                names += (count++ > 0 ? ", " : "") + scenario.dealers.name[scenario.claims.borrower[e]];
        if (count > mostNames)
            return tr("Lent to %1 dealers").arg(std::to_string(count));
        return count == 0 ? Saying() : tr("Lent to %1").arg(names);
    }
    [[nodiscard]] Saying repo(const std::string& lender) const { return tr("Repo, %1").arg(lender); }
};

} // namespace

std::string bookLine(BookLine line, const Language& language) { return BookWords{language}.line(line); }

std::string lentName(const Scenario& scenario, std::size_t dealer, const Language& language)
{
    return BookWords{language}.lent(scenario, dealer);
}

std::string repoName(const Scenario& scenario, const RepoLender& lender, const Language& language)
{
    return BookWords{language}.repo(nameOf(scenario, lender));
}

} // namespace waterhammer
