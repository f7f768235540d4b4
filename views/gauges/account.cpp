// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/account.h"

#include "model/analysis/balance_sheet.h"
#include "model/analysis/lending.h"
#include "views/asset_name.h"
#include "views/gauges/dealer_figures.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Account", text); }

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

    Account account;
    const auto piece = [&](AccountPiece::Kind kind, const QString& name, double b, double o, double n,
                           std::size_t rank = 0) {
        return AccountPiece{
            kind, name, steppedFigure(moment, b, o, n), std::max(0.0, movingFigure(moment, b, o, n)), rank};
    };
    const auto part = [&](AccountPiece::Kind kind, const char* name, double BalanceSheet::*what) {
        return piece(kind, words(name), before.*what, opening.*what, now.*what);
    };
    account.assets.push_back(part(AccountPiece::Kind::Cash, QT_TRANSLATE_NOOP("Account", "Cash"), &BalanceSheet::cash));
    for (std::size_t k = 0; k < now.held.size(); ++k) {
        const auto asset = s.positions.asset[s.positions.row[dealer] + k];
        const std::string& name = s.assets.name[asset].empty() ? s.assets.id[asset] : s.assets.name[asset];
        account.assets.push_back(piece(AccountPiece::Kind::Asset, QString::fromStdString(name), before.held[k],
            opening.held[k], now.held[k], rankOf(s, asset)));
        account.assets.back().code = assetCode(s.assets.id[asset]);
    }
    if (const QString lent = lentName(s, dealer); !lent.isEmpty())
        account.assets.push_back(piece(AccountPiece::Kind::Lent, lent, before.lent, opening.lent, now.lent));
    account.assets.push_back(
        part(AccountPiece::Kind::Other, QT_TRANSLATE_NOOP("Account", "Other"), &BalanceSheet::other));
    for (std::size_t n = 0; n < now.named.size(); ++n) {
        const RepoLender lender = lenderOf(s.claims, s.claims.row[dealer] + n);
        account.liabilities.push_back(
            piece(lender.fund ? AccountPiece::Kind::RepoOfFund : AccountPiece::Kind::RepoOfDealer,
                words(QT_TRANSLATE_NOOP("Account", "Repo, %1")).arg(QString::fromStdString(nameOf(s, lender))),
                before.named[n], opening.named[n], now.named[n]));
    }
    const char* outside =
        now.named.empty() ? QT_TRANSLATE_NOOP("Account", "Repo") : QT_TRANSLATE_NOOP("Account", "Repo, outside");
    const auto owed = {part(AccountPiece::Kind::Repo, outside, &BalanceSheet::repo),
        part(AccountPiece::Kind::ShortTerm, QT_TRANSLATE_NOOP("Account", "Short-term"), &BalanceSheet::shortTerm),
        part(AccountPiece::Kind::LongTerm, QT_TRANSLATE_NOOP("Account", "Long-term"), &BalanceSheet::longTerm),
        part(AccountPiece::Kind::Equity, QT_TRANSLATE_NOOP("Account", "Equity"), &BalanceSheet::equity)};
    account.liabilities.insert(account.liabilities.end(), owed);
    for (const AccountPiece& p : account.assets)
        account.total += p.amount;
    account.totalAtStart = s.dealers.totalAssets[dealer];
    return account;
}

} // namespace waterhammer
