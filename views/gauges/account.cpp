// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/account.h"

#include "model/analysis/lending.h"
#include "views/asset_name.h"
#include "views/gauges/dealer_figures.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Account", text); }

/// The amounts of a balance sheet: cash, positions by liquidity, other assets, repo, short and long term, equity.
struct Books {
    double cash = 0, other = 0, repo = 0, shortTerm = 0, longTerm = 0, equity = 0;
    double lent = 0;           // on repo, by name: not in `other`
    std::vector<double> held;  // by place in the dealer's row
    std::vector<double> named; // by place in its row of claims: not in `repo`
};

Books closeOf(const Run& run, int round, std::size_t dealer, const std::vector<double>& mark)
{
    const Frame& f = run.frame(round);
    const auto& p = run.scenario().positions;
    Books b;
    b.cash = f.cash[dealer];
    b.other = f.otherAssets[dealer];
    b.shortTerm = f.shortTermFunding[dealer];
    b.longTerm = run.scenario().dealers.longTermDebt[dealer];
    for (std::size_t k = p.row[dealer]; k < p.row[dealer + 1]; ++k) {
        b.held.push_back(f.units[k] * mark[p.asset[k]]);
        b.repo += f.repo[k];
    }
    b.equity = f.equity[dealer];
    const auto& claims = run.scenario().claims;
    for (std::size_t e = 0; e < claims.size(); ++e)
        if (lenderOf(claims, e) == RepoLender{false, static_cast<std::uint32_t>(dealer)})
            b.lent += f.claims[e];
    b.other -= b.lent;
    for (std::size_t e = claims.row[dealer]; e < claims.row[dealer + 1]; ++e) {
        b.named.push_back(f.claims[e]);
        b.repo -= f.claims[e];
    }
    return b;
}

/// "Lent to A, B": whom it finances by name; nothing if nobody.
QString lentName(const Scenario& scenario, std::size_t dealer)
{
    QStringList to;
    for (std::size_t e = 0; e < scenario.claims.size(); ++e)
        if (lenderOf(scenario.claims, e) == RepoLender{false, static_cast<std::uint32_t>(dealer)})
            to << QString::fromStdString(scenario.dealers.name[scenario.claims.borrower[e]]);
    constexpr qsizetype mostNames = 3;
    if (to.size() > mostNames)
        return words(QT_TRANSLATE_NOOP("Account", "Lent to %1 dealers")).arg(to.size());
    return to.isEmpty() ? QString()
                        : words(QT_TRANSLATE_NOOP("Account", "Lent to %1")).arg(to.join(QStringLiteral(", ")));
}

/// Yesterday's books at this morning's marks. What else the morning took (capital losses, claims on failed dealers)
/// has gone from the other assets.
Books openingOf(const Run& run, int round, std::size_t dealer)
{
    const Opening& open = *run.frame(round).open;
    Books b = closeOf(run, round - 1, dealer, open.mark);
    b.equity = open.equity[dealer];
    b.other = b.repo + b.shortTerm + b.longTerm + b.equity - b.cash - b.lent;
    for (const double value : b.named)
        b.other += value;
    for (const double value : b.held)
        b.other -= value;
    return b;
}

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
    const Books now = closeOf(run, round, dealer, run.frame(round).mark);
    const Books before = round > 0 ? closeOf(run, round - 1, dealer, run.frame(round - 1).mark) : now;
    const Books opening = round > 0 ? openingOf(run, round, dealer) : now;

    Account account;
    const auto piece = [&](AccountPiece::Kind kind, const QString& name, double b, double o, double n,
                           std::size_t rank = 0) {
        return AccountPiece{
            kind, name, steppedFigure(moment, b, o, n), std::max(0.0, movingFigure(moment, b, o, n)), rank};
    };
    const auto part = [&](AccountPiece::Kind kind, const char* name, double Books::*what) {
        return piece(kind, words(name), before.*what, opening.*what, now.*what);
    };
    account.assets.push_back(part(AccountPiece::Kind::Cash, QT_TRANSLATE_NOOP("Account", "Cash"), &Books::cash));
    for (std::size_t k = 0; k < now.held.size(); ++k) {
        const auto asset = s.positions.asset[s.positions.row[dealer] + k];
        const std::string& name = s.assets.name[asset].empty() ? s.assets.id[asset] : s.assets.name[asset];
        account.assets.push_back(piece(AccountPiece::Kind::Asset, QString::fromStdString(name), before.held[k],
            opening.held[k], now.held[k], rankOf(s, asset)));
        account.assets.back().code = assetCode(s.assets.id[asset]);
    }
    if (const QString lent = lentName(s, dealer); !lent.isEmpty())
        account.assets.push_back(piece(AccountPiece::Kind::Lent, lent, before.lent, opening.lent, now.lent));
    account.assets.push_back(part(AccountPiece::Kind::Other, QT_TRANSLATE_NOOP("Account", "Other"), &Books::other));
    for (std::size_t n = 0; n < now.named.size(); ++n) {
        const RepoLender lender = lenderOf(s.claims, s.claims.row[dealer] + n);
        account.liabilities.push_back(
            piece(lender.fund ? AccountPiece::Kind::RepoOfFund : AccountPiece::Kind::RepoOfDealer,
                words(QT_TRANSLATE_NOOP("Account", "Repo, %1")).arg(QString::fromStdString(nameOf(s, lender))),
                before.named[n], opening.named[n], now.named[n]));
    }
    const char* outside =
        now.named.empty() ? QT_TRANSLATE_NOOP("Account", "Repo") : QT_TRANSLATE_NOOP("Account", "Repo, outside");
    const auto owed = {part(AccountPiece::Kind::Repo, outside, &Books::repo),
        part(AccountPiece::Kind::ShortTerm, QT_TRANSLATE_NOOP("Account", "Short-term"), &Books::shortTerm),
        part(AccountPiece::Kind::LongTerm, QT_TRANSLATE_NOOP("Account", "Long-term"), &Books::longTerm),
        part(AccountPiece::Kind::Equity, QT_TRANSLATE_NOOP("Account", "Equity"), &Books::equity)};
    account.liabilities.insert(account.liabilities.end(), owed);
    for (const AccountPiece& p : account.assets)
        account.total += p.amount;
    account.totalAtStart = s.dealers.totalAssets[dealer];
    return account;
}

} // namespace waterhammer
