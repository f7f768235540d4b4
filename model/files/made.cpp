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
    if (made.more.empty()) {
        json.member("scenario", made.scenario);
    } else {
        json.key("scenario");
        json.beginArray();
        json.value(made.scenario);
        for (const std::string& other : made.more)
            json.value(other);
        json.endArray();
    }
    json.endObject();
}

} // namespace waterhammer
