// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/made.h"

#include <ostream>

#include "waterhammer_commit.h"

namespace waterhammer::cli {

Made madeBy(std::string command, const ScenarioArguments& arguments, const std::string& sha256)
{
    if (const std::string run = namedRun(arguments.file).run; !run.empty())
        command += " #" + run;
    for (const auto& setting : arguments.settings)
        command += " --set " + setting;
    if (arguments.balance != BalancingItem::None)
        command += " --balance " + std::string(balancingItemKeys[static_cast<std::size_t>(arguments.balance)]);
    return {"waterhammer-cli " WATERHAMMER_VERSION, WATERHAMMER_COMMIT, std::move(command), sha256};
}

void writeManifest(std::ostream& out, const Made& made)
{
    {
        JsonWriter json(out, JsonWriter::Layout::Indented);
        json.beginObject();
        writeMade(json, made);
        json.endObject();
    }
    out << '\n';
}

} // namespace waterhammer::cli
