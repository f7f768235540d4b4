// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/field_limits.h"

#include "model/words/field_words.h"
#include "model/words/saying.h"

#include <cmath>

namespace waterhammer {

namespace {

class LimitWriter {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
public:
    LimitWriter(const FieldLimits& field, const Language& language)
        : m_field(field)
        , m_language(language)
    {
    }

    [[nodiscard]] Saying range() const
    {
        const Range& range = m_field.info.range;
        const bool low = std::isfinite(range.low), high = std::isfinite(range.high);
        if (low && high)
            return (range.highOpen ? tr("%1 to below %2") : tr("%1 to %2")).arg(bound(range.low), bound(range.high));
        if (low)
            return (range.lowOpen ? tr("above %1") : tr("at least %1")).arg(bound(range.low));
        return tr("any number");
    }
    [[nodiscard]] Saying standard() const
    {
        return m_field.info.need == Need::Required ? Saying(tr("no default"))
            : m_field.standard                     ? tr("default %1").arg(*m_field.standard)
                                                   : Saying(tr("may be empty"));
    }

private:
    [[nodiscard]] Saying bound(double value) const { return m_field.bound(value); }

    const FieldLimits& m_field;
    const Language& m_language;
};

} // namespace

std::string limitsOf(const FieldLimits& field, const Language& language)
{
    const LimitWriter writer(field, language);
    if (!field.number)
        return writer.standard();
    const std::string unit = unitWord(field.info.unit, language, field.money);
    return (unit.empty() ? unit : unit + ", ") + writer.range() + "; " + writer.standard();
}

} // namespace waterhammer
