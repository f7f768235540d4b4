// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/crossing_words.h"

#include "model/scenario/json_text.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <charconv>

namespace waterhammer {

namespace {

class Crossings {
    Q_DECLARE_TR_FUNCTIONS(Crossings)
public:
    Crossings(const Level& level, const Language& language)
        : m_language(language)
        , m_what(said(infoOf(level.measure).sentence, language))
        , m_level(exact(level.value))
    {
    }

    [[nodiscard]] std::vector<std::string> of(const TippingPoint& tip, std::string_view path) const
    {
        if (!tip.value)
            return {tr("%1 does not pass %2 for %3 between %4 and %5.")
                        .arg(m_what, m_level, path, exact(tip.below), exact(tip.above))};
        std::vector<std::string> lines{
            tr("%1 passes %2 at %3 = %4").arg(m_what, m_level, path, exact(*tip.value)),
            tip.below == tip.above ? Saying(tr("It is passed at the beginning of the range already."))
                                   : tr("Not passed at %1, passed at %2.").arg(exact(tip.below), exact(tip.above)),
        };
        for (std::size_t k = 1; k < tip.crossings.size(); ++k)
            lines.push_back((k % 2 == 1 ? tr("No longer passed from %1 on.") : tr("Passed again from %1 on."))
                                .arg(exact(tip.crossings[k])));
        return lines;
    }

    [[nodiscard]] std::vector<std::string> of(const Scenario& scenario, const Capacity& capacity) const
    {
        if (!capacity.tip.value)
            return {tr("%1 does not pass %2.").arg(m_what, m_level)};
        std::vector<std::string> lines{capacity.value
                ? tr("%1 passes %2 beyond a size of %3.").arg(m_what, m_level, significant(*capacity.value))
                : tr("%1 passes %2 whatever the size.").arg(m_what, m_level)};
        if (!capacity.dealers.empty())
            lines.push_back(tr("First: %1.", "dealers").arg(firstOf(scenario, capacity.dealers)));
        return lines;
    }

private:
    [[nodiscard]] Saying firstOf(const Scenario& scenario, const std::vector<std::uint32_t>& dealers) const
    {
        constexpr std::size_t most = 8;
        std::vector<std::string> names;
        for (std::size_t n = 0; n < std::min(most, dealers.size()); ++n)
            names.push_back(scenario.dealers.name[dealers[n]]);
        if (dealers.size() > most)
            names.push_back(tr("%n more", "of a list of dealers", static_cast<int>(dealers.size() - most)));
        return listed(names, m_language);
    }
    /// As it reads back to the same number.
    [[nodiscard]] Saying exact(double number) const { return marked(numberText(number)); }
    [[nodiscard]] Saying significant(double number) const
    {
        constexpr int digits = 6;
        char text[32];
        return marked({text, std::to_chars(text, text + sizeof text, number, std::chars_format::general, digits).ptr});
    }
    [[nodiscard]] Saying marked(Saying number) const
    {
        if (const auto point = number.find('.'); point != Saying::npos)
            number.replace(point, 1, m_language.marks().decimal);
        return number;
    }

    const Language& m_language;
    Saying m_what, m_level;
};

} // namespace

std::vector<std::string> tippingSentences(const TippingPoint& tip, std::string_view path, const Language& language)
{
    return Crossings(tip.level, language).of(tip, path);
}

std::vector<std::string> capacitySentences(const Scenario& scenario, const Capacity& capacity, const Language& language)
{
    return Crossings(capacity.tip.level, language).of(scenario, capacity);
}

} // namespace waterhammer
