// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/field_limits.h"

#include "model/words/field_words.h"
#include "model/words/saying.h"

#include <cmath>

namespace waterhammer {

namespace {

struct Limits {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
public:
    [[nodiscard]] Saying range(const Range& range, const BoundWriter& bound) const
    {
        const bool low = std::isfinite(range.low), high = std::isfinite(range.high);
        if (low && high)
            return (range.highOpen  ? tr("%1 to below %2")
                    : range.lowOpen ? tr("above %1 to %2")
                                    : tr("%1 to %2"))
                .arg(bound(range.low), bound(range.high));
        if (low)
            return (range.lowOpen ? tr("above %1") : tr("at least %1")).arg(bound(range.low));
        return high ? Saying(tr("up to %1").arg(bound(range.high))) : Saying(tr("any number"));
    }
    [[nodiscard]] Saying standard(const FieldLimits& field) const
    {
        return field.info.need == Need::Required ? Saying(tr("no default"))
            : field.standard                     ? tr("default %1").arg(*field.standard)
                                                 : Saying(tr("may be empty"));
    }
};

} // namespace

std::string limitsOf(const FieldLimits& field, const Language& language)
{
    const Limits words{language};
    if (!field.number)
        return words.standard(field);
    const std::string unit = unitWord(field.info.unit, language, field.money);
    return (unit.empty() ? unit : unit + ", ") + words.range(field.info.range, field.bound) + "; "
        + words.standard(field);
}

std::string rangeWords(const Range& range, const BoundWriter& bound, const Language& language)
{
    return Limits{language}.range(range, bound);
}

} // namespace waterhammer
