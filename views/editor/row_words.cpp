// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/row_words.h"

#include "model/scenario/shown_names.h"
#include "model/words/policy_words.h"
#include "model/words/row_words.h"
#include "model/words/term_words.h"
#include "views/controls/field_words.h"
#include "views/language.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
};

QString words(const std::string& text) { return QString::fromStdString(text); }

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
    return words(rowTitle(draft, part, row, WindowLanguage()));
}

QString assetName(const ScenarioDraft& draft, const std::string& id) { return words(nameOf(draft.assets, id)); }

QString lenderName(const ScenarioDraft& draft, const std::string& id)
{
    return rowOf(draft, Part::Funds, id) ? fundName(draft, id) : dealerName(draft, id);
}

QString termText(const std::string& path, const TermValue& value, const Numbers& numbers)
{
    return words(termValue(path, value, numbers.language(), numbers.unit()));
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
    return key == "lender" ? lenderName(draft, choice) : dealerName(draft, choice);
}

QString unitOfSize(const ScenarioDraft& draft, Part part, std::size_t row)
{
    return words(unitOfSize(draft, part, row, WindowLanguage()));
}

QString meaningOf(const ScenarioDraft& draft, const Event& event, const Numbers& numbers)
{
    return words(eventMeaning(draft, event, numbers.language()));
}

QString meaningOf(const ScenarioDraft& draft, const Policy& policy, const Numbers& numbers)
{
    return words(policyMeaning(policy, draft, numbers.language()));
}

} // namespace waterhammer
