// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/row_words.h"

#include "model/words/term_words.h"
#include "views/controls/field_words.h"
#include "views/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
};

QString words(const std::string& text) { return QString::fromStdString(text); }

const Asset* assetOf(const ScenarioDraft& draft, const std::string& id)
{
    const auto found = std::ranges::find(draft.assets, id, &Asset::id);
    return found == draft.assets.end() ? nullptr : &*found;
}

QString dealerName(const ScenarioDraft& draft, const std::string& id)
{
    const auto row = rowOf(draft, Part::Dealers, id);
    return row ? rowTitle(draft, Part::Dealers, *row) : words(id);
}

QString fundName(const ScenarioDraft& draft, const std::string& id)
{
    const auto row = rowOf(draft, Part::Funds, id);
    return row ? rowTitle(draft, Part::Funds, *row) : words(id);
}

} // namespace

QString rowTitle(const ScenarioDraft& draft, Part part, std::size_t row)
{
    const auto named = [](const auto& item) { return words(shownName(item)); };
    switch (part) {
    case Part::Dealers: return named(draft.dealers[row]);
    case Part::Assets: return named(draft.assets[row]);
    case Part::Funds: return named(draft.funds[row]);
    case Part::Exposures:
        return Words::tr("%1 lends to %2")
            .arg(dealerName(draft, draft.exposures[row].lender), dealerName(draft, draft.exposures[row].borrower));
    case Part::Events:
        return Words::tr("%1, day %2").arg(kindWords(draft.events[row].kind).label).arg(draft.events[row].round);
    case Part::Policies: break;
    }
    return Words::tr("%1, from day %2").arg(kindWords(draft.policies[row].kind).label).arg(draft.policies[row].from);
}

QString assetName(const ScenarioDraft& draft, const std::string& id)
{
    const Asset* asset = assetOf(draft, id);
    return words(asset ? shownName(*asset) : id);
}

QString lenderName(const ScenarioDraft& draft, const std::string& id)
{
    return rowOf(draft, Part::Funds, id) ? fundName(draft, id) : dealerName(draft, id);
}

QString termText(const std::string& path, const TermValue& value, const Numbers& numbers)
{
    return words(termValue(path, value, numbers.language(), {}));
}

QString choiceWord(const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const std::string& choice)
{
    const auto info = column.field.infoAt(draft, row);
    const std::string_view key = info ? info->key : std::string_view{};
    if (key == "kind") {
        for (std::size_t k = 0; k < std::size(eventKindNames); ++k)
            if (choice == eventKindNames[k])
                return kindWords(static_cast<EventKind>(k)).label;
        for (std::size_t k = 0; k < std::size(policyKindNames); ++k)
            if (choice == policyKindNames[k])
                return kindWords(static_cast<PolicyKind>(k)).label;
    }
    if (key == "asset")
        return assetName(draft, choice);
    if (key == "path")
        return words(termName(draft, choice, WindowLanguage()));
    if (key == "fund")
        return choice.empty() ? Words::tr("all funds") : fundName(draft, choice);
    if (key == "dealer")
        return choice.empty() ? Words::tr("all dealers") : dealerName(draft, choice);
    return dealerName(draft, choice);
}

QString unitOfSize(const ScenarioDraft& draft, Part part, std::size_t row)
{
    if (part == Part::Events)
        switch (draft.events[row].kind) {
        case EventKind::Price: return Words::tr("% of price");
        case EventKind::Volatility:
        case EventKind::Haircut:
        case EventKind::Depth: return Words::tr("times");
        case EventKind::SellOrder:
        case EventKind::CapitalLoss:
        case EventKind::CapitalInjection: return Numbers(draft).unitName();
        case EventKind::FundingRun: return Words::tr("% not rolled");
        case EventKind::Redemption: return Words::tr("% of NAV");
        case EventKind::Set: return {};
        }
    const std::string_view unit = infoOf(draft.policies[row].kind).unit;
    return unit == "fraction" ? Words::tr("% points")
        : unit == "bn"        ? Words::tr("%1 a day").arg(Numbers(draft).unitName())
        : unit == "multiple"  ? Words::tr("times")
                              : QStringLiteral("\u2013");
}

QString meaningOf(const ScenarioDraft& draft, const Event& event, const Numbers& numbers)
{
    const QString asset = assetName(draft, event.asset);
    switch (event.kind) {
    case EventKind::Price:
        if (event.permanentShare >= 1)
            return Words::tr("%1 at once; all of it is fundamental").arg(numbers.move(event.size));
        return Words::tr("%1 at once; %2 of it comes back with value buyers")
            .arg(numbers.move(event.size), numbers.percent(1 - event.permanentShare, 0));
    case EventKind::Volatility: return Words::tr("%1 becomes %2 as volatile").arg(asset, numbers.multiple(event.size));
    case EventKind::Haircut:
        return Words::tr("lenders ask %1 the haircut on %2").arg(numbers.multiple(event.size), asset);
    case EventKind::Depth: return Words::tr("depth of %1 is multiplied by %2").arg(asset, numbers.fixed(event.size, 2));
    case EventKind::SellOrder: return Words::tr("clients sell %1 of %2").arg(numbers.moneyWithUnit(event.size), asset);
    case EventKind::CapitalLoss:
        return Words::tr("a loss of %1 falls on capital").arg(numbers.moneyWithUnit(event.size));
    case EventKind::FundingRun:
        return Words::tr("lenders do not roll %1 for a day").arg(numbers.percent(event.size, 0));
    case EventKind::CapitalInjection: return Words::tr("new capital of %1").arg(numbers.moneyWithUnit(event.size));
    case EventKind::Set:
        return Words::tr("%1 becomes %2")
            .arg(words(termName(draft, event.path, numbers.language())), termText(event.path, event.value, numbers));
    case EventKind::Redemption: break;
    }
    return Words::tr("investors ask for %1 of their money").arg(numbers.percent(event.size, 0));
}

QString meaningOf(const ScenarioDraft& draft, const Policy& policy, const Numbers& numbers)
{
    switch (policy.kind) {
    case PolicyKind::SlrExemption: {
        QStringList names;
        for (const std::string& id : policy.assets)
            names += assetName(draft, id);
        if (policy.cash)
            names += Words::tr("cash");
        return names.isEmpty() ? Words::tr("nothing is exempt yet")
                               : Words::tr("%1 exempt from the SLR").arg(names.join(Words::tr(" and ")));
    }
    case PolicyKind::SlrRelief: return Words::tr("the minimum falls by %1 points").arg(numbers.percent(policy.size, 1));
    case PolicyKind::AssetPurchases:
        return Words::tr("buys up to %1 of %2 a day")
            .arg(numbers.moneyWithUnit(policy.size), assetName(draft, policy.asset));
    case PolicyKind::RepoFacility:
        return policy.haircutCap ? Words::tr("lends against collateral at haircuts of at most %1")
                                       .arg(numbers.percent(*policy.haircutCap, 0))
                                 : Words::tr("lends against collateral at normal haircuts");
    case PolicyKind::SwingPricing:
        return Words::tr("redemptions are multiplied by %1").arg(numbers.fixed(policy.size, 2));
    case PolicyKind::AllToAll: break;
    }
    return Words::tr("depth is multiplied by %1").arg(numbers.fixed(policy.size, 2));
}

} // namespace waterhammer
