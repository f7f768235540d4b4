// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/glance_words.h"

#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double leastShare = 0.0005; ///< of the capital: what is less is written 0.0 %

class GlanceWriter {
    Q_DECLARE_TR_FUNCTIONS(Glance)
public:
    explicit GlanceWriter(const Language& language)
        : m_language(language)
        , n(language)
    {
    }

    [[nodiscard]] Saying parts(const Scenario& scenario) const
    {
        const auto count = [](std::size_t number) { return static_cast<int>(number); };
        Saying said = tr("%n dealer(s)", nullptr, count(scenario.dealerCount()));
        if (scenario.fundCount() > 0)
            said += dot + Saying(tr("%n fund(s)", nullptr, count(scenario.fundCount())));
        said += dot + Saying(tr("%n asset(s)", nullptr, count(scenario.assetCount())));
        if (!scenario.measures.empty())
            said += dot + Saying(tr("%n policy/-ies", nullptr, count(scenario.measures.size())));
        return said;
    }

    [[nodiscard]] std::vector<HeadlineFigure> figures(const Glance& seen) const
    {
        const Summary& s = seen.summary;
        std::vector<HeadlineFigure> said;
        if (!s.lowestPrice.empty())
            said.push_back(
                {tr("lowest price %1").arg(n.fixed(100 * std::ranges::min(s.lowestPrice), 1)), {}, 5, false});
        if (s.amplification)
            said.push_back({tr("loss %1").arg(n.multiple(*s.amplification)), {}, 7, *s.amplification > 1});
        else if (s.lossShare && *s.lossShare >= leastShare)
            said.push_back({tr("loses %1 of capital").arg(n.percent(*s.lossShare, 1)), {}, 7, true});
        const Saying failed = s.failures == 0 ? tr("none failed") : tr("%n failed", nullptr, s.failures);
        said.push_back({failed, {}, 6, s.failures > 0});
        return said;
    }

private:
    static constexpr const char* dot = " \u00b7 ";

    const Language& m_language;
    Figures n;
};

} // namespace

std::string partsOf(const Scenario& scenario, const Language& language)
{
    return GlanceWriter(language).parts(scenario);
}

std::vector<HeadlineFigure> glanceFigures(const Glance& seen, const Language& language)
{
    return GlanceWriter(language).figures(seen);
}

} // namespace waterhammer
