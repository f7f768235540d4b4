// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/difference_fields.h"

#include "model/scenario/term_changes.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

BookEntry entryOf(const std::string& field)
{
    const auto point = field.find('.');
    return point == std::string::npos ? BookEntry{field, {}}
                                      : BookEntry{field.substr(0, point), field.substr(point + 1)};
}

std::string_view unitOf(Part part, const std::string& field)
{
    switch (part) {
    case Part::Dealers:
        if (const auto constraint = constraintField(field))
            return unitOf(Constraints(), std::string(*constraint));
        return unitOf(Dealer(), field);
    case Part::Assets: return unitOf(Asset(), field);
    case Part::Funds: return unitOf(Fund(), field);
    case Part::Exposures: return unitOf(Exposure(), field);
    case Part::Events:
    case Part::Policies: break;
    }
    return {};
}

FieldOfPart fieldOf(const Difference& d) { return {d.part, d.field}; }

std::map<FieldOfPart, DifferenceGroup> numbersByField(const std::vector<DifferenceGroup>& groups)
{
    std::map<FieldOfPart, DifferenceGroup> numbers;
    for (const DifferenceGroup& group : groups)
        for (const Difference& d : group)
            if (!d.field.empty() && d.part != Part::Events && d.part != Part::Policies
                && std::holds_alternative<double>(d.first) && std::holds_alternative<double>(d.second))
                numbers[fieldOf(d)].push_back(d);
    return numbers;
}

const Difference& farthest(const DifferenceGroup& all)
{
    return *std::ranges::max_element(
        all, {}, [](const Difference& d) { return std::abs(std::get<double>(d.second) - std::get<double>(d.first)); });
}

} // namespace waterhammer
