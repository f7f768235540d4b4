// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/edit_words.h"

#include "model/words/saying.h"

#include <algorithm>

namespace waterhammer {

namespace {

class EditWriter {
    Q_DECLARE_TR_FUNCTIONS(CellEdits)
public:
    explicit EditWriter(const Language& language)
        : m_language(language)
    {
    }

    [[nodiscard]] Saying names(const std::vector<std::string>& all) const
    {
        constexpr std::size_t most = 3;
        const std::size_t shown = std::min(most, all.size());
        const std::string list = joined({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown)});
        return all.size() <= most
            ? list
            : Saying(tr("%1 and %n more", nullptr, static_cast<int>(all.size() - most)).arg(list));
    }
    [[nodiscard]] Saying added(const std::vector<std::string>& all) const { return tr("%1 added").arg(names(all)); }
    [[nodiscard]] Saying removed(const std::vector<std::string>& all) const { return tr("%1 removed").arg(names(all)); }
    [[nodiscard]] Saying changed(const std::string& row, const std::vector<ChangedFigure>& figures, int more) const
    {
        std::vector<std::string> parts;
        for (const ChangedFigure& figure : figures) {
            parts.push_back(figure.field + ' ' + tr("%1 → %2").arg(figure.from, figure.to));
        }
        const Saying text = tr("%1: %2").arg(row, joined(parts));
        return more > 0 ? text + Saying(tr("; and %n more figures", nullptr, more)) : text;
    }

private:
    [[nodiscard]] static std::string joined(const std::vector<std::string>& parts)
    {
        std::string list;
        for (const std::string& part : parts)
            list += (list.empty() ? "" : ", ") + part;
        return list;
    }

    const Language& m_language;
};

} // namespace

std::string addedRows(const std::vector<std::string>& names, const Language& language)
{
    return EditWriter(language).added(names);
}

std::string removedRows(const std::vector<std::string>& names, const Language& language)
{
    return EditWriter(language).removed(names);
}

std::string changedFigures(
    const std::string& row, const std::vector<ChangedFigure>& figures, int more, const Language& language)
{
    return EditWriter(language).changed(row, figures, more);
}

} // namespace waterhammer
