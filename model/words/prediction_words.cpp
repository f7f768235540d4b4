// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/prediction_words.h"

#include "model/words/figures.h"
#include "model/words/saying.h"

#include <cmath>

namespace waterhammer {

namespace {

class Card {
    Q_DECLARE_TR_FUNCTIONS(Predictions)
public:
    Card(const FileQuestion& question, const Language& language)
        : m_question(question)
        , m_language(language)
    {
    }

    [[nodiscard]] Saying hidden(int first, int last, bool asked) const
    {
        const Saying from = std::to_string(first), to = std::to_string(last);
        if (first == last)
            return asked ? tr("Day %1 is hidden until you answer").arg(from) : tr("Day %1 is hidden").arg(from);
        return asked ? tr("Days %1 to %2 are hidden until you answer").arg(from, to)
                     : tr("Days %1 to %2 are hidden").arg(from, to);
    }

    [[nodiscard]] AnswerCard of(const GivenAnswer& given) const
    {
        AnswerCard card;
        if (given.choice || given.number)
            card.said = tr("You said: %1").arg(given.choice ? choice(double(*given.choice)) : number(*given.number));
        if (given.truth)
            card.was = tr("It was: %1").arg(m_question.choices.empty() ? number(*given.truth) : choice(*given.truth));
        card.reply = reply(given);
        return card;
    }

private:
    [[nodiscard]] Saying reply(const GivenAnswer& given) const
    {
        if (given.skipped)
            return tr("Nothing was predicted.");
        if (!given.truth)
            return tr("See for yourself: the file does not say what is right.");
        if (given.right)
            return given.number ? tr("Your number is right, within 5 %.") : tr("Your prediction is right.");
        if (!given.number)
            return tr("The market went another way. Play the days to see why.");
        if (given.number && *given.truth != 0 && std::signbit(*given.number) != std::signbit(*given.truth))
            return tr("The market went the other way. Play the days to see why.");
        return std::abs(*given.number) < std::abs(*given.truth) ? tr("It was more than you said.")
                                                                : tr("It was less than you said.");
    }
    [[nodiscard]] Saying choice(double place) const
    {
        const auto at = static_cast<std::size_t>(place);
        return at < m_question.choices.size() ? m_question.choices[at] : Saying();
    }
    [[nodiscard]] Saying number(double value) const
    {
        const Saying figure = Figures(m_language)
                                  .fixed(value,
                                      decimalsOf(value, 0,
                                          std::abs(value) < 1         ? 3
                                              : std::abs(value) < 100 ? 1
                                                                      : 0));
        return m_question.unit.empty() ? figure : figure + "\u00a0" + m_question.unit;
    }

    const FileQuestion& m_question;
    const Language& m_language;
};

} // namespace

std::string hiddenDaysText(int first, int last, bool asked, const Language& language)
{
    const FileQuestion none;
    return Card(none, language).hidden(first, last, asked);
}

AnswerCard answerCard(const FileQuestion& question, const GivenAnswer& given, const Language& language)
{
    return Card(question, language).of(given);
}

} // namespace waterhammer
