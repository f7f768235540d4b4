// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shown/recording_shown.h"

namespace waterhammer {

std::string wordsAt(const RecordedWords& words, const WordsPlace& place)
{
    if (place.step.empty())
        return place.what == WordsPlace::What::Title ? words.title : words.summary;
    const WordsSection* section = words.section(place.step);
    if (!section)
        return {};
    switch (place.what) {
    case WordsPlace::What::Title: return section->title;
    case WordsPlace::What::Text: return section->text;
    case WordsPlace::What::Label:
    case WordsPlace::What::Part: break;
    }
    const WordsPart* part = section->part(place.kind, place.id);
    return !part ? std::string() : place.what == WordsPlace::What::Label ? part->label : part->text;
}

} // namespace waterhammer
