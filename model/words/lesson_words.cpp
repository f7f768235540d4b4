// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/lesson_words.h"

#include "model/words/saying.h"

#include <array>

namespace waterhammer {

namespace {

constexpr std::array numerals{RowText("LessonWords", "zero"), RowText("LessonWords", "one"),
    RowText("LessonWords", "two"), RowText("LessonWords", "three"), RowText("LessonWords", "four"),
    RowText("LessonWords", "five"), RowText("LessonWords", "six"), RowText("LessonWords", "seven"),
    RowText("LessonWords", "eight"), RowText("LessonWords", "nine"), RowText("LessonWords", "ten"),
    RowText("LessonWords", "eleven"), RowText("LessonWords", "twelve")};

struct FigureLabel {
    std::string_view key;
    RowText text;
};
constexpr std::array figureLabels{FigureLabel{"slr", RowText("LessonWords", "Leverage ratio")},
    FigureLabel{"equity", RowText("LessonWords", "Equity")},
    FigureLabel{"exposure", RowText("LessonWords", "Assets that count")},
    FigureLabel{"orders", RowText("LessonWords", "Must sell")},
    FigureLabel{"var", RowText("LessonWords", "Value at risk")}, FigureLabel{"cash", RowText("LessonWords", "Cash")},
    FigureLabel{"need", RowText("LessonWords", "Cash that lenders want")},
    FigureLabel{"sold", RowText("LessonWords", "Sold by all")}, FigureLabel{"price", RowText("LessonWords", "Price")},
    FigureLabel{"feedback", RowText("LessonWords", "Feedback")},
    FigureLabel{"peakLoss", RowText("LessonWords", "Peak loss")},
    FigureLabel{"forcedSales", RowText("LessonWords", "Forced sales in all")},
    FigureLabel{"failures", RowText("LessonWords", "Dealers that fail")},
    FigureLabel{"breached", RowText("LessonWords", "Dealers in breach")},
    FigureLabel{"lowestPrice", RowText("LessonWords", "Lowest price")},
    FigureLabel{"creditorsShortfall", RowText("LessonWords", "Creditors are short of")}};

struct LessonWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(LessonWords)
public:
    [[nodiscard]] Saying figure(
        std::string_view key, bool morning, const std::string& whose, std::optional<int> day) const
    {
        Saying name(key);
        for (const FigureLabel& row : figureLabels)
            if (row.key == key)
                name = said(row.text, m_language);
        if (!whose.empty())
            name = tr("%1: %2", "a figure and whose it is").arg(name, whose);
        if (!day)
            return name;
        const std::string number = std::to_string(*day);
        return morning ? tr("%1, in the morning of day %2").arg(name, number) : tr("%1, day %2").arg(name, number);
    }
    [[nodiscard]] Saying day(int day) const { return tr("day %1", "in a sentence").arg(std::to_string(day)); }
};

} // namespace

Saying lessonDay(int day, const Language& language) { return LessonWords{language}.day(day); }

Saying lessonFigure(
    std::string_view key, bool morning, const std::string& whose, std::optional<int> day, const Language& language)
{
    return LessonWords{language}.figure(key, morning, whose, day);
}

std::optional<Saying> numeral(int number, const Language& language)
{
    if (number < 0 || number >= static_cast<int>(numerals.size()))
        return {};
    return said(numerals[static_cast<std::size_t>(number)], language);
}

} // namespace waterhammer
