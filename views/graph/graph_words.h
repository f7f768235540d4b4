// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/graph_words.h"
#include "views/language.h"

#include <QString>

namespace waterhammer {

/// The words of the graph in the window's language.
class GraphWords {
public:
    explicit GraphWords(const Scenario& scenario)
        : m_writer(scenario, m_language)
    {
    }
    GraphWords(const GraphWords&) = delete;
    GraphWords& operator=(const GraphWords&) = delete;

    [[nodiscard]] QString operator()(GraphSign sign) const
    {
        return QString::fromStdString(graphSign(sign, m_language));
    }
    /// One of the writer's texts: `words(&GraphWriter::sold, amount)`.
    template <class Text, class... Figures> [[nodiscard]] QString operator()(Text text, const Figures&... figures) const
    {
        return QString::fromStdString((m_writer.*text)(figures...));
    }

private:
    WindowLanguage m_language;
    GraphWriter m_writer;
};

} // namespace waterhammer
