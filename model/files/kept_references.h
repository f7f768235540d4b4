// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/references.h"

#include <string_view>

/// Who names whom in what a file says beside its market (kept_keys.h), so that renaming, removal and validation reach
/// it as they reach the fields of the market (references.h).
namespace waterhammer {

/// How a text names rows.
enum class NamedBy {
    Node,  ///< a row and its list, "dealers:d6"; a row alone, "d6"
    Figure ///< figures and paths: "dealers[d6].slr@3", "lowestPrice.ust"
};

/// Where texts name rows.
struct KeptReference {
    std::string_view key;    ///< at the top of the file
    std::string_view member; ///< of what stands there or of each of its elements; empty: its own keys are the texts
    NamedBy by;              ///< whom
    bool whole;              ///< the element means nothing without it
};

/// What of a file beside its market names rows.
inline constexpr KeptReference keptReferences[] = {
    {"bookmarks", "select", NamedBy::Node, false},
    {"question", "right", NamedBy::Figure, false},
    {"observed", "path", NamedBy::Figure, true},
    {"notes", "path", NamedBy::Figure, true},
    {"provenance", "", NamedBy::Figure, true},
};

/// Gives new ids to what names rows of this part by old ones.
void renameKept(ScenarioDraft& file, Part part, const NewIds& ids);

/// Takes away what names a row that is gone.
void removeKept(ScenarioDraft& file, Part part, const std::string& id);

/// What names nobody: it is kept as it stands, and does nothing.
[[nodiscard]] Problems keptReferenceProblems(const ScenarioDraft& file);

} // namespace waterhammer
