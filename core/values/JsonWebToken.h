// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/Literal.h"

#include <QByteArray>

#include <optional>

namespace consentdesk {

/// A signed token (RFC 7519, RFC 7515 section 3.1) or an encrypted one (RFC 7516 section 3.1), taken apart.
/// Nothing is verified: anyone can write one.
struct JsonWebToken
{
    enum class Kind { Signed, Encrypted };

    Kind kind = Kind::Signed;
    Literal header;
    Literal payload;               ///< only of a signed one
    qsizetype signatureOctets = 0; ///< 0: unsigned. Only of a signed one

    /// None when @p value is anything else.
    [[nodiscard]] static std::optional<JsonWebToken> parse(const QByteArray &value);
};

} // namespace consentdesk
