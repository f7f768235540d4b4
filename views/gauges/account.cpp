// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/account.h"

#include "model/analysis/balance_sheet.h"
#include "model/analysis/lending.h"
#include "model/words/book_words.h"
#include "views/asset_name.h"
#include "views/gauges/dealer_figures.h"
#include "views/language.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

std::size_t rankOf(const Scenario& scenario, std::uint32_t asset)
{
    return static_cast<std::size_t>(
        std::ranges::find(scenario.assets.byLiquidity, asset) - scenario.assets.byLiquidity.begin());
}

} // namespace

Account accountOf(const Run& run, const Moment& moment, std::size_t dealer)
{
    const Scenario& s = run.scenario();
    const int round = std::clamp(moment.round, 0, run.lastRound());
    const Frame &frame = run.frame(round), &last = run.frame(round - 1);
    const BalanceSheet now = Books(s, frame).of(dealer);
    const BalanceSheet before = round > 0 ? Books(s, last).of(dealer) : now;
    const BalanceSheet opening = round > 0 ? Books(s, last, *frame.open).of(dealer) : now;

    const WindowLanguage language;
    Account account;
    const auto piece = [&](AccountPiece::Kind kind, const std::string& name, double b, double o, double n,
                           std::size_t rank = 0) {
        return AccountPiece{kind, QString::fromStdString(name), steppedFigure(moment, b, o, n),
            std::max(0.0, movingFigure(moment, b, o, n)), rank};
    };
    const auto part = [&](AccountPiece::Kind kind, BookLine line, double BalanceSheet::*what) {
        return piece(kind, bookLine(line, language), before.*what, opening.*what, now.*what);
    };
    using Kind = AccountPiece::Kind;
    account.assets.push_back(part(Kind::Cash, BookLine::Cash, &BalanceSheet::cash));
    for (std::size_t k = 0; k < now.held.size(); ++k) {
        const auto asset = s.positions.asset[s.positions.row[dealer] + k];
        const std::string& name = s.assets.name[asset];
        account.assets.push_back(
            piece(Kind::Asset, name, before.held[k], opening.held[k], now.held[k], rankOf(s, asset)));
        account.assets.back().code = assetCode(s.assets.id[asset]);
    }
    if (const std::string lent = lentName(s, dealer, language); !lent.empty()) {
        account.assets.push_back(piece(Kind::Lent, lent, before.lent, opening.lent, now.lent));
        account.assets.back().code = QCoreApplication::translate("Account", "Lent");
    }
    account.assets.push_back(part(Kind::Other, BookLine::Other, &BalanceSheet::other));
    for (std::size_t n = 0; n < now.named.size(); ++n) {
        const RepoLender lender = lenderOf(s.claims, s.claims.row[dealer] + n);
        account.liabilities.push_back(piece(lender.fund ? Kind::RepoOfFund : Kind::RepoOfDealer,
            repoName(s, lender, language), before.named[n], opening.named[n], now.named[n]));
        account.liabilities.back().code = QString::fromStdString(nameOf(s, lender));
    }
    const BookLine rest = now.named.empty() ? BookLine::Repo : BookLine::RepoOutside;
    const auto owed = {part(Kind::Repo, rest, &BalanceSheet::repo),
        part(Kind::ShortTerm, BookLine::ShortTerm, &BalanceSheet::shortTerm),
        part(Kind::LongTerm, BookLine::LongTerm, &BalanceSheet::longTerm),
        part(Kind::Equity, BookLine::Equity, &BalanceSheet::equity)};
    account.liabilities.insert(account.liabilities.end(), owed);
    if (!now.named.empty())
        account.liabilities[now.named.size()].code = QCoreApplication::translate("Account", "Outside");
    for (const AccountPiece& p : account.assets)
        account.total += p.amount;
    account.totalAtStart = s.dealers.totalAssets[dealer];
    return account;
}

} // namespace waterhammer
