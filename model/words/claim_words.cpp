// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/claim_words.h"

#include "model/words/figures.h"
#include "model/words/row_words.h"
#include "model/words/saying.h"

#include <algorithm>
#include <iterator>

namespace waterhammer {

namespace {

struct Entry {
    std::string_view key;
    const char *label, *sentence;
};

struct ClaimText {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Claims)
public:
    static constexpr Entry columns[] = {
        {"borrower", QT_TR_NOOP("Borrower"), QT_TR_NOOP("The dealer whose repo is financed.")},
        {"lender", QT_TR_NOOP("Lender"),
            QT_TR_NOOP("The dealer or fund that finances it. What is left of its repo "
                       "comes from outside.")},
        {"repoLenders", QT_TR_NOOP("Share"), QT_TR_NOOP("How much of the borrower's repo the lender finances.")},
        {"claim", QT_TR_NOOP("Claim"), QT_TR_NOOP("What the lender has lent: its share of the borrower's repo.")},
        {"otherAssets", QT_TR_NOOP("Part of"),
            QT_TR_NOOP("What a dealer has lent is a part of its other assets, what a fund has of its net assets.")},
    };

    [[nodiscard]] FieldWords of(ClaimFigure figure) const
    {
        switch (figure) {
        case ClaimFigure::Repo: return {tr("Its repo"), tr("Repo in all")};
        case ClaimFigure::Outside: return {tr("Outside, %"), tr("Share that comes from outside")};
        case ClaimFigure::Kind: return {tr("Kind"), tr("Whether a dealer or a fund lends")};
        case ClaimFigure::Explains: break;
        }
        return {tr("Explains, %"), tr("What the claim is of that")};
    }
    [[nodiscard]] Saying of(ClaimGroup group, const Figures& figures) const
    {
        switch (group) {
        case ClaimGroup::Financed: return tr("Who is financed, %1").arg(figures.unitName());
        case ClaimGroup::ByWhom: return tr("By whom");
        case ClaimGroup::Stands: break;
        }
        return tr("Where it stands with the lender, %1").arg(figures.unitName());
    }

    [[nodiscard]] Saying titled(const std::string& lender, const std::string& borrower) const
    {
        return tr("%1 to %2", "lender, borrower").arg(lender, borrower);
    }
};

std::string nameOf(const ScenarioDraft& draft, const std::string& id, const Language& language)
{
    for (const Part part : {Part::Funds, Part::Dealers})
        if (const auto row = rowOf(draft, part, id))
            return rowTitle(draft, part, *row, language);
    return id;
}

} // namespace

std::string claimTitle(const ScenarioDraft& draft, const Claim& claim, const Language& language)
{
    const std::string borrower =
        claim.borrower ? rowTitle(draft, Part::Dealers, *claim.borrower, language) : std::string();
    return ClaimText{language}.titled(nameOf(draft, claim.lender, language), borrower);
}

FieldWords claimWords(ClaimFigure figure, const Language& language) { return ClaimText{language}.of(figure); }

std::string claimGroup(ClaimGroup group, const ScenarioDraft& draft, const Language& language)
{
    return ClaimText{language}.of(group, Figures(language, moneyUnit(draft)));
}

FieldWords claimWords(std::string_view key, const Language& language)
{
    const auto found = std::ranges::find(ClaimText::columns, key, &Entry::key);
    if (found == std::end(ClaimText::columns))
        return {std::string(key), {}};
    const ClaimText text{language};
    return {text.tr(found->label), text.tr(found->sentence)};
}

} // namespace waterhammer
