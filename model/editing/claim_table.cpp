// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/claim_table.h"

#include "model/editing/balancing.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

std::vector<Claim> claimsOf(const ScenarioDraft& draft)
{
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < draft.dealers.size(); ++i)
        for (const LenderShare& lends : draft.dealers[i].repoLenders)
            claims.push_back({i, lends.lender, lends.value});
    return claims;
}

std::string idOfBorrower(const ScenarioDraft& draft, const Claim& claim)
{
    return claim.borrower ? draft.dealers[*claim.borrower].id : std::string();
}

/// A column that reads a claim; of a row that is not there yet it has what a fresh row has.
template <class Read> TableField columnOf(CellKind kind, const FieldInfo& info, CellValue standard, Read read)
{
    TableField field;
    field.kind = kind;
    field.info = info;
    field.standard = std::move(standard);
    field.read = [read, standard = field.standard](const ScenarioDraft& draft, std::size_t row) -> CellValue {
        const auto claim = claimAt(draft, row);
        return claim ? read(draft, *claim) : standard;
    };
    return field;
}

std::vector<std::string> lenders(const ScenarioDraft& draft)
{
    std::vector<std::string> all = idsOf(draft, Part::Funds);
    std::ranges::copy(idsOf(draft, Part::Dealers), std::back_inserter(all));
    return all;
}

/// Where the value of a cell stands in the file.
std::function<std::string(const ScenarioDraft&, std::size_t)> pathOf(std::string_view key)
{
    return [key](const ScenarioDraft& draft, std::size_t row) {
        const auto claim = claimAt(draft, row);
        if (!claim)
            return "#" + std::to_string(row) + "." + std::string(key);
        const auto lender = rowOf(draft, Part::Dealers, claim->lender);
        if (key == "otherAssets" && lender)
            return "dealers[" + std::to_string(*lender) + "].otherAssets";
        const std::string share = "dealers[" + std::to_string(*claim->borrower) + "].repoLenders." + claim->lender;
        return key == "repoLenders" ? share : share + " (" + std::string(key) + ")"; // not in the file itself
    };
}

void put(const ScenarioDraft& draft, Claim& claim, const ClaimCell& cell)
{
    const auto* text = std::get_if<std::string>(&cell.value);
    const auto* number = std::get_if<double>(&cell.value);
    if (text && cell.key == "borrower")
        claim.borrower = rowOf(draft, Part::Dealers, *text);
    if (text && cell.key == "lender")
        claim.lender = *text;
    if (number && cell.key == "repoLenders")
        claim.share = *number;
    if (const double repo = claim.borrower ? repoOf(draft.dealers[*claim.borrower]) : 0;
        number && cell.key == "claim" && repo > 0 && claim.share * repo != *number) // else the share has all digits
        claim.share = *number / repo;
}

/// Sets what a borrower's lenders are to be, in this order.
void setLenders(const ScenarioDraft& draft, std::size_t borrower, const std::vector<LenderShare>& wanted,
    std::vector<FieldChange>& fields)
{
    const auto& now = draft.dealers[borrower].repoLenders;
    const std::string list = fieldPath(draft, Part::Dealers, borrower, "repoLenders.");
    const bool sameNames = std::ranges::equal(now, wanted, {}, &LenderShare::lender, &LenderShare::lender);
    if (!sameNames)
        for (const LenderShare& lends : now)
            fields.push_back({list + lends.lender, {}});
    for (std::size_t k = 0; k < wanted.size(); ++k)
        if (!sameNames || now[k].value != wanted[k].value)
            fields.push_back({list + wanted[k].lender, wanted[k].value});
}

/// `given`: the rows whose share has been given with them; the share of a pair that has one is the last of these.
SetFields setClaims(
    const ScenarioDraft& draft, const std::vector<Claim>& wanted, const std::vector<std::size_t>& given = {})
{
    std::vector<std::vector<LenderShare>> lists(draft.dealers.size());
    const auto put = [&](const Claim& claim, bool adds) {
        auto& list = lists[*claim.borrower];
        const auto same = std::ranges::find(list, claim.lender, &LenderShare::lender);
        if (same == list.end())
            list.push_back({claim.lender, claim.share});
        else
            same->value = adds ? same->value + claim.share : claim.share;
    };
    const auto says = [](const Claim& claim) { return claim.borrower && !claim.lender.empty(); };
    for (const Claim& claim : wanted)
        if (says(claim))
            put(claim, true);
    for (const std::size_t row : given)
        if (says(wanted[row]))
            put(wanted[row], false);
    SetFields edit;
    for (std::size_t i = 0; i < lists.size(); ++i)
        setLenders(draft, i, lists[i], edit.fields);
    return edit;
}

} // namespace

std::size_t claimCount(const ScenarioDraft& draft)
{
    std::size_t count = 0;
    for (const Dealer& dealer : draft.dealers)
        count += dealer.repoLenders.size();
    return count;
}

std::optional<Claim> claimAt(const ScenarioDraft& draft, std::size_t row)
{
    for (std::size_t i = 0; i < draft.dealers.size(); ++i) {
        const auto& list = draft.dealers[i].repoLenders;
        if (row < list.size())
            return Claim{i, list[row].lender, list[row].value};
        row -= list.size();
    }
    return {};
}

std::string claimName(const ScenarioDraft& draft, std::size_t row)
{
    const auto claim = claimAt(draft, row);
    return claim ? claim->lender + '>' + idOfBorrower(draft, *claim) : std::string();
}

std::optional<std::size_t> claimNamed(const ScenarioDraft& draft, const std::string& name)
{
    const std::vector<Claim> claims = claimsOf(draft);
    for (std::size_t row = 0; row < claims.size(); ++row)
        if (claims[row].lender + '>' + idOfBorrower(draft, claims[row]) == name)
            return row;
    return {};
}

std::optional<std::size_t> claimOf(const ScenarioDraft& draft, const std::string& id)
{
    const std::vector<Claim> claims = claimsOf(draft);
    auto found = std::ranges::find(claims, id, [&](const Claim& c) { return idOfBorrower(draft, c); });
    if (found == claims.end())
        found = std::ranges::find(claims, id, &Claim::lender);
    return found == claims.end() ? std::nullopt : std::optional<std::size_t>(found - claims.begin());
}

double amountOf(const ScenarioDraft& draft, const Claim& claim)
{
    return claim.borrower ? claim.share * repoOf(draft.dealers[*claim.borrower]) : 0;
}

double assetsOfLender(const ScenarioDraft& draft, const std::string& lender)
{
    if (const auto dealer = rowOf(draft, Part::Dealers, lender))
        return draft.dealers[*dealer].otherAssets;
    const auto row = rowOf(draft, Part::Funds, lender);
    if (!row)
        return 0;
    double assets = draft.funds[*row].cash + lentByName(draft, lender);
    for (const Amount& held : draft.funds[*row].holdings)
        assets += held.value;
    return assets;
}

std::vector<TableField> claimFields(const ScenarioDraft&)
{
    std::vector<TableField> fields;
    fields.push_back(columnOf(CellKind::Choice, FieldInfo{"borrower", {}, {}, Need::Required, Names::Dealer},
        std::string(), [](const ScenarioDraft& d, const Claim& c) -> CellValue { return idOfBorrower(d, c); }));
    fields.back().choices = [](const ScenarioDraft& d, std::size_t) { return idsOf(d, Part::Dealers); };
    fields.push_back(columnOf(CellKind::Choice, FieldInfo{"lender", {}, {}, Need::Required, Names::Lender},
        std::string(), [](const ScenarioDraft&, const Claim& c) -> CellValue { return c.lender; }));
    fields.back().choices = [](const ScenarioDraft& d, std::size_t) { return lenders(d); };
    fields.push_back(columnOf(CellKind::Number, FieldInfo{"repoLenders", anyShare, "fraction"}, 0.0,
        [](const ScenarioDraft&, const Claim& c) -> CellValue { return c.share; }));
    fields.push_back(columnOf(CellKind::Number, FieldInfo{"claim", notNegativeMoney, "bn"}, 0.0,
        [](const ScenarioDraft& d, const Claim& c) -> CellValue { return amountOf(d, c); }));
    fields.back().infoOfRow = [info = fields.back().info](const ScenarioDraft& d, std::size_t row) {
        const auto claim = claimAt(d, row);
        return !claim || repoOf(d.dealers[*claim->borrower]) > 0 ? std::optional(info) : std::nullopt;
    };
    fields.push_back(columnOf(CellKind::Number, FieldInfo{"otherAssets", anyMoney, "bn"}, 0.0,
        [](const ScenarioDraft& d, const Claim& c) -> CellValue { return assetsOfLender(d, c.lender); }));
    fields.back().infoOfRow = [info = fields.back().info](const ScenarioDraft& d, std::size_t row) {
        const auto claim = claimAt(d, row);
        return claim && rowOf(d, Part::Dealers, claim->lender) ? std::optional(info) : std::nullopt;
    };
    for (TableField& field : fields)
        field.placeOf = pathOf(field.info.key);
    return fields;
}

Edit claimEdit(const ScenarioDraft& draft, const std::vector<ClaimCell>& cells, BalancingItem balance)
{
    std::vector<Claim> wanted = claimsOf(draft);
    const auto isText = [](const ClaimCell& cell) { return std::holds_alternative<std::string>(cell.value); };
    std::vector<FieldChange> books;
    std::vector<std::size_t> given;
    for (const bool texts : {true, false}) // a claim is a part of its borrower's repo: who that is comes first
        for (const ClaimCell& cell : cells) {
            if (isText(cell) != texts)
                continue;
            if (cell.row >= wanted.size())
                wanted.resize(cell.row + 1);
            put(draft, wanted[cell.row], cell);
            if (cell.key == "repoLenders" || cell.key == "claim")
                given.push_back(cell.row);
            const auto lender = rowOf(draft, Part::Dealers, wanted[cell.row].lender);
            const auto* number = std::get_if<double>(&cell.value);
            if (cell.key == "otherAssets" && lender && number)
                books.push_back({fieldPath(draft, Part::Dealers, *lender, "otherAssets"), *number});
        }
    SetFields edit = setClaims(draft, wanted, given);
    edit.balance = balance;
    std::ranges::move(books, std::back_inserter(edit.fields));
    return edit;
}

Edit withoutClaims(const ScenarioDraft& draft, const std::vector<std::size_t>& rows)
{
    std::vector<Claim> left = claimsOf(draft);
    for (const std::size_t row : rows)
        if (row < left.size())
            left[row].borrower.reset();
    return setClaims(draft, left);
}

std::optional<Claim> newClaim(const ScenarioDraft& draft, std::size_t borrower)
{
    constexpr double usual = 0.1;
    const Dealer& dealer = draft.dealers[borrower];
    double left = 1;
    for (const LenderShare& lends : dealer.repoLenders)
        left -= lends.value;
    for (const std::string& lender : lenders(draft)) {
        const bool lends = std::ranges::count(dealer.repoLenders, lender, &LenderShare::lender) > 0;
        if (lends || lender == dealer.id)
            continue;
        double share = std::clamp(left, 0.0, usual);
        if (const double repo = repoOf(dealer); rowOf(draft, Part::Dealers, lender) && repo > 0)
            share = std::min(share, (assetsOfLender(draft, lender) - lentByName(draft, lender)) / repo);
        if (share = std::floor(share * 100 + 1e-9) / 100; share > 0)
            return Claim{borrower, lender, share};
    }
    return {};
}

Edit withClaim(const ScenarioDraft& draft, const Claim& claim)
{
    std::vector<Claim> all = claimsOf(draft);
    all.push_back(claim);
    return setClaims(draft, all);
}

Edit scaledLoans(const ScenarioDraft& draft, const std::string& lender, double factor)
{
    std::vector<Claim> all = claimsOf(draft);
    for (Claim& claim : all)
        if (claim.lender == lender)
            claim.share *= factor;
    return setClaims(draft, all);
}

} // namespace waterhammer
