// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/policy_words.h"

#include "views/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// A context of its own: a bare Policies::tr() would be gathered under the name of the namespace.
struct Policies {
    Q_DECLARE_TR_FUNCTIONS(Policies)
};

QString assetName(const std::string& id, const ScenarioDraft& draft)
{
    const auto found = std::ranges::find(draft.assets, id, &Asset::id);
    const bool named = found != draft.assets.end() && !found->name.empty();
    return QString::fromStdString(named ? found->name : id);
}

QString exempt(const Policy& policy, const ScenarioDraft& draft)
{
    QStringList names;
    for (const std::string& id : policy.assets)
        names << assetName(id, draft);
    if (policy.cash)
        names << Policies::tr("cash");
    if (names.isEmpty())
        return Policies::tr("Exempt nothing from the SLR");
    const QString last = names.takeLast();
    const QString all = names.isEmpty() ? last : Policies::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
    return Policies::tr("Exempt %1 from the SLR").arg(all);
}

/// The asset that dealers sell first, for official purchases and exemptions.
std::string mostLiquid(const ScenarioDraft& draft)
{
    std::size_t best = 0;
    const auto rank = [&](std::size_t a) { return draft.assets[a].liquidityRank.value_or(static_cast<double>(a)); };
    for (std::size_t a = 1; a < draft.assets.size(); ++a)
        if (rank(a) < rank(best))
            best = a;
    return draft.assets.empty() ? std::string() : draft.assets[best].id;
}

/// A hundredth of what dealers hold of it, in round figures.
double purchase(const std::string& asset, const ScenarioDraft& draft)
{
    double held = 0;
    for (const Dealer& dealer : draft.dealers)
        for (const Amount& amount : dealer.holdings)
            held += amount.asset == asset ? amount.value : 0;
    if (held <= 0)
        return 10;
    const double power = std::pow(10, std::floor(std::log10(held / 100)));
    return std::max(1., std::round(held / 100 / power)) * power;
}

} // namespace

QString policyPhrase(const Policy& policy, const ScenarioDraft& draft)
{
    const Numbers numbers;
    switch (policy.kind) {
    case PolicyKind::SlrExemption: return exempt(policy, draft);
    case PolicyKind::SlrRelief: return Policies::tr("Lower the SLR by %1").arg(numbers.percent(policy.size, 1));
    case PolicyKind::AssetPurchases:
        return Policies::tr("Buy %1 of %2 a day")
            .arg(numbers.moneyWithUnit(policy.size), assetName(policy.asset, draft));
    case PolicyKind::RepoFacility:
        return policy.haircutCap
            ? Policies::tr("Repo facility, haircuts up to %1").arg(numbers.percent(*policy.haircutCap, 0))
            : Policies::tr("Repo facility, haircuts at baseline");
    case PolicyKind::SwingPricing:
        return Policies::tr("Swing pricing, withdrawals %1").arg(numbers.multiple(policy.size));
    case PolicyKind::AllToAll: break;
    }
    return Policies::tr("All-to-all trading, depth %1").arg(numbers.multiple(policy.size));
}

QString policyDays(const Policy& policy)
{
    const QLocale locale;
    const QString from = locale.toString(policy.from);
    if (!policy.to)
        return Policies::tr("from day %1").arg(from);
    if (*policy.to == policy.from)
        return Policies::tr("day %1").arg(from);
    return Policies::tr("days %1\u2013%2").arg(from, locale.toString(*policy.to));
}

Policy policyPreset(PolicyKind kind, const ScenarioDraft& draft)
{
    Policy policy{.kind = kind, .from = 5};
    switch (kind) {
    case PolicyKind::SlrExemption:
        policy.cash = true;
        if (!draft.assets.empty())
            policy.assets = {mostLiquid(draft)};
        break;
    case PolicyKind::SlrRelief: policy.size = 0.01; break;
    case PolicyKind::AssetPurchases:
        policy.to = 15;
        policy.asset = mostLiquid(draft);
        policy.size = purchase(policy.asset, draft);
        policy.announcement = 0.1;
        break;
    case PolicyKind::RepoFacility: break;
    case PolicyKind::SwingPricing: policy.size = 0.5; break;
    case PolicyKind::AllToAll: policy.size = 1.5; break;
    }
    return policy;
}

} // namespace waterhammer
