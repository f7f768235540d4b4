// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/names.h"

#include "model/engine/frame.h"
#include "model/words/saying.h"

namespace waterhammer {

namespace {

struct NameWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    [[nodiscard]] Saying listed(const std::vector<std::string>& names) const
    {
        if (names.empty())
            return {};
        const Saying comma = tr(", ", "between names");
        Saying all = names.front();
        for (std::size_t i = 1; i + 1 < names.size(); ++i)
            all += comma + names[i];
        return names.size() < 2 ? all : tr("%1 and %2", "end of a list of names").arg(all, names.back());
    }
};

} // namespace

std::string assetCodeOf(std::string id)
{
    for (char& c : id)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return id;
}

std::string listed(const std::vector<std::string>& names, const Language& language)
{
    return NameWords{language}.listed(names);
}

std::vector<std::string> limitsBreached(std::uint8_t breach, const Language& language)
{
    std::vector<std::string> limits;
    for (const auto& cause : saleCauseTable)
        for (const auto& row : breachTable)
            if (row.cause == cause.cause && (breach & row.flag()) && row.limit.english)
                limits.push_back(said(row.limit, language));
    return limits;
}

} // namespace waterhammer
