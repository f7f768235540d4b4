// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a dealer's books, as a T-account has them.
#include "views/editor/dealer_account.h"

#include "views/asset_name.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/field_words.h"

#include <algorithm>

namespace waterhammer {

namespace {

double valueOf(const std::vector<Amount>& book)
{
    double sum = 0;
    for (const Amount& amount : book)
        sum += amount.value;
    return sum;
}

double amountIn(const std::vector<Amount>& book, const std::string& asset)
{
    const auto found = std::ranges::find(book, asset, &Amount::asset);
    return found == book.end() ? 0 : found->value;
}

std::size_t liquidityPlace(const ScenarioDraft& draft, std::size_t asset)
{
    const auto rank = [&](std::size_t a) { return draft.assets[a].liquidityRank.value_or(static_cast<double>(a)); };
    std::size_t place = 0;
    for (std::size_t other = 0; other < draft.assets.size(); ++other)
        place += rank(other) < rank(asset) || (rank(other) == rank(asset) && other < asset) ? 1 : 0;
    return place;
}

} // namespace

std::vector<DealerAccount::Piece> DealerAccount::piecesOf(const Dealer& d) const
{
    const Dealer* file = dealerInFile();
    const Dealer& was = file ? *file : d;
    const auto word = [](std::string_view key) { return fieldWords(Dealer{}, key).label; };
    std::vector<Piece> pieces;
    pieces.push_back({"cash", word("cash"), d.cash, was.cash, theme().cash, true, {}, 0, nullptr, tr("Cash", "short")});
    for (std::size_t a = 0; a < m_draft->assets.size(); ++a) {
        const Asset& asset = m_draft->assets[a];
        pieces.push_back(
            {"holdings." + asset.id, QString::fromStdString(shownName(asset)), amountIn(d.holdings, asset.id),
                amountIn(was.holdings, asset.id), theme().asset(liquidityPlace(*m_draft, a), m_draft->assets.size()),
                true, {}, 0, nullptr, assetCode(asset.id)});
    }
    pieces.push_back({"otherAssets", word("otherAssets"), d.otherAssets, was.otherAssets, theme().other, true, {}, 0,
        nullptr, tr("other", "assets, short")});
    pieces.push_back({"repo", word("repo"), valueOf(d.repo), valueOf(was.repo), theme().repo, false, {}, 0, nullptr});
    pieces.push_back({"shortTermFunding", word("shortTermFunding"), d.shortTermFunding, was.shortTermFunding,
        theme().stf, false, {}, 0, nullptr, tr("Short", "short-term funding, short")});
    pieces.push_back({"longTermDebt", word("longTermDebt"), d.longTermDebt, was.longTermDebt, theme().ltd, false, {}, 0,
        nullptr, tr("Long", "long-term debt, short")});
    pieces.push_back({"tier1Capital", word("tier1Capital"), d.tier1Capital, was.tier1Capital, theme().equity, false, {},
        0, nullptr, tr("Tier 1", "capital, short")});
    return pieces;
}

void DealerAccount::labelLimits()
{
    const QString unit = m_numbers.unitName();
    const QStringList labels[] = {{tr("SLR minimum"), tr("SLR min")},
        {tr("VaR limit, %1").arg(unit), tr("VaR, %1").arg(unit)}, {tr("Quote tolerance"), tr("Quote tol.")}};
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        m_limits[i]->setNumbers(m_numbers);
        m_limits[i]->setLabels(labels[i]);
    }
}

} // namespace waterhammer
