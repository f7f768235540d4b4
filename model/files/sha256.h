// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <sys/types.h>

#include <sha256.h>

namespace waterhammer {

/// The SHA-256 of bytes that come piece by piece.
class Sha256 {
public:
    Sha256() { SHA256Init(&m_context); }
    /// The next piece.
    void add(std::string_view bytes)
    {
        SHA256Update(&m_context, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    /// In hexadecimal digits; nothing can be added afterwards.
    [[nodiscard]] std::string digits()
    {
        std::array<char, SHA256_DIGEST_STRING_LENGTH> text;
        return SHA256End(&m_context, text.data());
    }

private:
    SHA2_CTX m_context;
};

} // namespace waterhammer
