// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/field_value.h"
#include "model/scenario/scenario_draft.h"
#include "model/scenario/scenario_fields.h"

#include <QString>

#include <string>
#include <vector>

namespace waterhammer {

/// One figure, switch or choice of a scenario as the parameter table shows it.
struct ParameterRow {
    enum class Kind { Number, Whole, Switch, Choice, Text };

    std::string path; ///< as in parameter_path.h
    QString name;     ///< "Dealer A: SLR minimum"
    QString sentence; ///< what it does
    FieldInfo field;
    Kind kind = Kind::Number;
    bool optional = false; ///< it may be absent: "none"
    std::string value;     ///< as setValue() takes it: "0.05", "true", "proRata", "none"
};

/// All of them in the order of the file.
[[nodiscard]] std::vector<ParameterRow> parameterRows(const ScenarioDraft& draft);

/// The choices of a row of that kind: name in files and on screen.
[[nodiscard]] std::vector<std::pair<std::string, QString>> choicesOf(const ParameterRow& row);

/// A value as people read it, without its unit: fractions as percentages, choices in words.
[[nodiscard]] QString shownValue(const ParameterRow& row, const std::string& value);

/// What setValue() takes, from what somebody typed; nothing if a number is wanted and it is none.
[[nodiscard]] std::optional<std::string> typedValue(const ParameterRow& row, const QString& text);

/// What an edit sets, from what setValue() takes.
[[nodiscard]] FieldValue fieldValue(const ParameterRow& row, const std::string& value);

/// "0 to 100", "above 0", "any number": the range in the unit of the row.
[[nodiscard]] QString rangeText(const ParameterRow& row);

} // namespace waterhammer
