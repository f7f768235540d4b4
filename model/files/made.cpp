// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/made.h"

#include "model/files/json_writer.h"

namespace waterhammer {

void writeMade(JsonWriter& json, const Made& made)
{
    json.key("made");
    json.beginObject();
    json.member("program", made.program);
    json.member("commit", made.commit);
    json.member("command", made.command);
    json.member("scenario", made.scenario);
    json.endObject();
}

} // namespace waterhammer
