// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/kinds.h"
#include "model/scenario/scenario_draft.h"
#include "model/words/language.h"

#include <array>

/// What kinds of policies are called, what they do and what is said of one of them: a row a kind, for the sources of
/// words alone.
namespace waterhammer {

/// A text of a table with the note that tells it apart from an equal one.
struct NotedText {
    RowText text;               ///< with its place among translations
    const char* note = nullptr; ///< for who translates

    constexpr NotedText(const RowText& plain)
        : text(plain)
    {
    }
    constexpr NotedText(const char* context, const char* english, const char* itsNote)
        : text(context, english)
        , note(itsNote)
    {
    }
};
/// By this name the translation tools know it.
#define QT_TRANSLATE_NOOP3(context, english, note) NotedText(context, english, note)

/// A figure or a name of a policy that fills a place of a text.
enum class PolicyPart { Nothing, Exempt, Points, Money, Asset, Cap, Factor };

/// All words of a kind of policy.
struct PolicyKindWords {
    PolicyKind kind;                 ///< the row's
    const char* field;               ///< the one that is most its own
    std::array<PolicyPart, 2> parts; ///< what %1 and %2 of its texts stand for
    RowText label, sentence;         ///< what it is called, and what it does in general
    RowText history;                 ///< when it was used, or who proposed it, with the source
    RowText phrase, otherPhrase;     ///< what one of a draft does; the other as `other` says
    RowText meaning, otherMeaning;   ///< likewise, for who reads its row
    NotedText measure, brief;        ///< what one in force is
    /// Whether the other texts are those of this policy
    bool (*other)(const Policy&) = [](const Policy&) { return false; };
};

/// In the order of the enumeration. 85 FR 20578 is the interim final rule on the SLR; Duffie, "Still the World's Safe
/// Haven?" (2020).
inline constexpr std::array policyWordTable{
    PolicyKindWords{.kind = PolicyKind::SlrExemption,
        .field = "assets",
        .parts = {PolicyPart::Exempt},
        .label = RowText("FieldWords", "SLR exemption"),
        .sentence = RowText("FieldWords", "Some assets, or cash, do not count in the leverage exposure."),
        .history = RowText("waterhammer::PolicyPresets",
            "April 2020 to March 2021, United States: Treasuries and reserves (Board of Governors, 85 FR 20578)."),
        .phrase = RowText("Policies", "Exempt %1 from the SLR"),
        .otherPhrase = RowText("Policies", "Exempt nothing from the SLR"),
        .meaning = RowText("SheetColumns", "%1 exempt from the SLR"),
        .otherMeaning = RowText("SheetColumns", "nothing is exempt yet"),
        .measure = RowText("Narrator", "the leverage ratio no longer counts %1"),
        .brief = QT_TRANSLATE_NOOP3("Narrator", "%1 exempt", "in brief: assets"),
        .other = [](const Policy& policy) { return policy.assets.empty() && !policy.cash; }},
    PolicyKindWords{.kind = PolicyKind::SlrRelief,
        .field = "amount",
        .parts = {PolicyPart::Points},
        .label = RowText("FieldWords", "SLR relief"),
        .sentence = RowText("FieldWords", "The required leverage ratio is lowered by so many points."),
        .history = RowText("waterhammer::PolicyPresets",
            "Proposed in 2018: a lower buffer for the largest US banks (Board of Governors and OCC, 83 FR 17317)."),
        .phrase = RowText("Policies", "Lower the SLR by %1 points"),
        .meaning = RowText("SheetColumns", "the minimum falls by %1 points"),
        .measure =
            QT_TRANSLATE_NOOP3("Narrator", "the leverage requirement is lowered by %1 points", "percentage points"),
        .brief = QT_TRANSLATE_NOOP3("Narrator", "SLR lowered by %1 points", "in brief")},
    PolicyKindWords{.kind = PolicyKind::AssetPurchases,
        .field = "amount",
        .parts = {PolicyPart::Money, PolicyPart::Asset},
        .label = RowText("FieldWords", "Asset purchases"),
        .sentence = RowText("FieldWords", "The official buyer takes up to so much of an asset each day."),
        .history = RowText("waterhammer::PolicyPresets",
            "March 2020: the Federal Reserve bought about 75 bn of Treasuries a day (New York Fed, operating policy "
            "statements)."),
        .phrase = RowText("Policies", "Buy %1 of %2 a day"),
        .otherPhrase = RowText("Policies", "Buy %1 of %2 a day, from everybody"),
        .meaning = RowText("SheetColumns", "buys up to %1 of %2 a day"),
        .otherMeaning = RowText("SheetColumns", "buys %1 of %2 a day from everybody"),
        .measure = RowText("Narrator", "the authority buys up to %1 a day"),
        .brief = QT_TRANSLATE_NOOP3("Narrator", "the authority buys %1", "in brief: assets"),
        .other = [](const Policy& policy) { return policy.fromAll; }},
    PolicyKindWords{.kind = PolicyKind::RepoFacility,
        .field = "haircutCap",
        .parts = {PolicyPart::Cap},
        .label = RowText("FieldWords", "Repo facility"),
        .sentence = RowText("FieldWords", "The central bank lends at capped haircuts, and nobody's funding rolls off."),
        .history = RowText("waterhammer::PolicyPresets",
            "20 March 2020: the Primary Dealer Credit Facility opened (Board of Governors, 17 March 2020)."),
        .phrase = RowText("Policies", "Repo facility, haircuts up to %1"),
        .otherPhrase = RowText("Policies", "Repo facility, haircuts at baseline"),
        .meaning = RowText("SheetColumns", "lends against collateral at haircuts of at most %1"),
        .otherMeaning = RowText("SheetColumns", "lends against collateral at normal haircuts"),
        .measure = RowText("Narrator", "a repo facility caps haircuts, and nobody's funding rolls off"),
        .brief = QT_TRANSLATE_NOOP3("Narrator", "repo facility", "in brief"),
        .other = [](const Policy& policy) { return !policy.haircutCap; }},
    PolicyKindWords{.kind = PolicyKind::SwingPricing,
        .field = "factor",
        .parts = {PolicyPart::Factor},
        .label = RowText("FieldWords", "Swing pricing"),
        .sentence = RowText("FieldWords", "Those who leave a fund pay the cost of its sales, so that fewer leave."),
        .history = RowText("waterhammer::PolicyPresets",
            "Leavers pay the cost of leaving; usual in European funds (ESMA, guidelines on liquidity management "
            "tools)."),
        .phrase = RowText("Policies", "Swing pricing, withdrawals %1"),
        .meaning = RowText("SheetColumns", "redemptions are multiplied by %1"),
        .measure = RowText("Narrator", "swing pricing damps redemptions: %1"),
        .brief = QT_TRANSLATE_NOOP3("Narrator", "swing pricing", "in brief")},
    PolicyKindWords{.kind = PolicyKind::AllToAll,
        .field = "factor",
        .parts = {PolicyPart::Factor},
        .label = RowText("FieldWords", "All-to-all trading"),
        .sentence =
            RowText("FieldWords", "Investors trade with each other, so that markets are deeper without dealers."),
        .history = RowText("waterhammer::PolicyPresets",
            "Proposed after March 2020: investors trade without a dealer between (Duffie, 2020)."),
        .phrase = RowText("Policies", "All-to-all trading, depth %1"),
        .meaning = RowText("SheetColumns", "depth is multiplied by %1"),
        .measure = RowText("Narrator", "all-to-all trading changes the market depth: %1"),
        .brief = QT_TRANSLATE_NOOP3("Narrator", "all-to-all trading", "in brief")},
};
static_assert(inOrder(policyWordTable, &PolicyKindWords::kind));
#undef QT_TRANSLATE_NOOP3

/// The row of a kind.
[[nodiscard]] constexpr const PolicyKindWords& wordsOf(PolicyKind kind) { return policyWordTable[indexOf(kind)]; }

/// A text of a kind with its places filled by `part`.
template <class Parts>
[[nodiscard]] Saying filled(
    const NotedText& text, const PolicyKindWords& words, const Language& language, const Parts& part)
{
    return Phrase(language.translation(text.text.context, text.text.english, text.note, -1))
        .arg(part(words.parts[0]), part(words.parts[1]));
}

} // namespace waterhammer
