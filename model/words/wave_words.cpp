// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/wave_words.h"

#include "model/words/saying.h"

namespace waterhammer {

namespace {

class WaveWriter {
    Q_DECLARE_TR_FUNCTIONS(Waves)
public:
    WaveWriter(const Scenario& scenario, const Language& language)
        : m_scenario(scenario)
        , m_language(language)
    {
    }

    [[nodiscard]] Saying all(const std::vector<Wave>& waves) const
    {
        Saying text;
        for (const Wave& wave : waves)
            text += (text.empty() ? Saying() : Saying(", ")) + brief(wave);
        return text.empty() ? Saying(tr("Nobody was in breach.")) : text;
    }

    [[nodiscard]] Saying whole(const Wave& wave) const
    {
        constexpr std::size_t most = 9;
        Saying names;
        const std::size_t told = wave.dealers.size() > most ? most - 1 : wave.dealers.size();
        for (std::size_t i = 0; i < told; ++i)
            names += (i ? ", " : "") + nameOf(wave.dealers[i]);
        if (told < wave.dealers.size())
            names = tr("%1 and %n more", "names of dealers", static_cast<int>(wave.dealers.size() - told)).arg(names);
        return tr("Wave %1, day %2: %3").arg(wave.letters, std::to_string(wave.day), names);
    }

private:
    [[nodiscard]] Saying brief(const Wave& wave) const
    {
        const Saying day = std::to_string(wave.day);
        if (wave.dealers.size() == 1)
            return tr("%1: %2 on day %3", "a wave, its dealer").arg(wave.letters, nameOf(wave.dealers.front()), day);
        return tr("%1: %n dealers on day %2", "a wave", static_cast<int>(wave.dealers.size())).arg(wave.letters, day);
    }
    [[nodiscard]] Saying nameOf(std::uint32_t dealer) const { return m_scenario.dealers.name[dealer]; }

    const Scenario& m_scenario;
    const Language& m_language;
};

} // namespace

std::string wavesText(const Scenario& scenario, const std::vector<Wave>& waves, const Language& language)
{
    return WaveWriter(scenario, language).all(waves);
}

std::string waveText(const Scenario& scenario, const Wave& wave, const Language& language)
{
    return WaveWriter(scenario, language).whole(wave);
}

} // namespace waterhammer
