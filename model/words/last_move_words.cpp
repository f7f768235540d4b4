// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/last_move_words.h"

#include "model/words/saying.h"

namespace waterhammer {

namespace {

struct LastMove {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(LastMove)
public:
    [[nodiscard]] Saying text(int last) const
    {
        return tr("And then nothing: until day %1 no price moves by 0.05 % in a day, and nobody is forced to sell.")
            .arg(std::to_string(last));
    }
    [[nodiscard]] Saying brief() const { return tr("And then nothing."); }
};

} // namespace

std::string thenNothingText(int last, const Language& language) { return LastMove{language}.text(last); }

std::string thenNothingBrief(const Language& language) { return LastMove{language}.brief(); }

} // namespace waterhammer
