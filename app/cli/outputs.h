// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/whole_file.h"

#include <string>

/// What commands say of the files they write. They are written whole or not at all: model/files/whole_file.h.
namespace waterhammer::cli {

/// Wrong usage (CLI::ValidationError) if writing to `output` would destroy what is read from `input`: the same file by
/// whatever name or link, or a folder around it. Either may be empty; "-" is standard input. To be asked before
/// anything is run.
void keepApart(const std::string& option, const std::string& output, const std::string& input);
/// Likewise of two outputs, whether they are there already or not.
void keepTwoApart(const std::string& option, const std::string& output, const std::string& other);

/// Says why a file or folder could not be written; gives the exit status for it.
[[nodiscard]] int notWritten(const std::string& named, std::error_code error, const std::string& foreignName = {});

} // namespace waterhammer::cli
